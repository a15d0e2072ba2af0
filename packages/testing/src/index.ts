export { eventLogSuite, type LogUnderTest, readToEnd } from "./event-log-suite.js";
export { sampleEvent, sampleWrite } from "./sample-events.js";

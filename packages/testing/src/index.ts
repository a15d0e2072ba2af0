export { eventLogSuite, type LogUnderTest, readToEnd } from "./event-log-suite.js";
export { tinyProvince, type TinyProvinceOptions } from "./tiny-province.js";
export { sampleEvent, sampleWrite } from "./sample-events.js";

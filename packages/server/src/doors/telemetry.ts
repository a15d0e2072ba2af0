/** Where the operator watches: OpenTelemetry where its API is installed, nowhere where it is not. */
export { openTelemetry } from "../telemetry/open-telemetry.js";
export { type Attributes, type Reading, silentTelemetry, type Telemetry } from "../telemetry/telemetry.js";
export { watchedEngine, watchService } from "../telemetry/watched.js";

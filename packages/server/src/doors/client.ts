/** The typed client: whoever calls a server, and needs none. */
export { type Answered, addressOf, type CallOf, type Client, type ClientOptions, createClient } from "../client.js";
export type { AnswerOf, BodyOf, Operation, ParamsOf, QueryOf } from "../operation.js";
export { OPERATIONS, type Operations } from "../operations/index.js";
export type { ProblemDetails } from "../problem-details.js";

/** A service to embed: the programmes of provinces over HTTP. */
export { createServer, languageOf, type Server, type ServerOptions } from "./server.js";
export type { ProvinceReader, ProvinceServer, Standing } from "./standing.js";
export { type Account, actorOf, type Authenticate } from "./account.js";
export { type Asked, ownBodyPolicy, type Policy, type Readable } from "./policy/policy.js";
export { type Operation, operation } from "./operation.js";
export { type Reply, type Route, route } from "./route.js";
export type { Asking, Desk } from "./request.js";
export type { EventsOut } from "./events-out/events-out.js";
export { problemDetails, type ProblemDetails, statusOfCode } from "./problem-details.js";

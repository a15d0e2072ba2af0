import { listBodies } from "./bodies.js";
import { listDuties } from "./duties.js";
import { listReports } from "./reports.js";
import { health, openapiDocument, ready } from "./service.js";

/** Every operation of the service, by its id: the one list behind the document, the routes and the client. */
export const OPERATIONS = { listDuties, listReports, listBodies, health, ready, openapiDocument } as const;
export type Operations = typeof OPERATIONS;

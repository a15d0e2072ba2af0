import { listBodies } from "./bodies.js";
import { countDuties, listDuties } from "./duties.js";
import { overview } from "./overview.js";
import { countReports, listReports } from "./reports.js";
import { session } from "./session.js";
import { health, openapiDocument, ready } from "./service.js";

/** Every operation of the service, by its id: the one list behind the document, the routes and the client. */
export const OPERATIONS = {
  listDuties,
  countDuties,
  countReports,
  listReports,
  listBodies,
  session,
  overview,
  health,
  ready,
  openapiDocument,
} as const;
export type Operations = typeof OPERATIONS;

import type { Route } from "../route.js";
import { auditRoutes } from "./audit.js";
import { checkpointRoutes } from "./checkpoints.js";
import { eventsOutRoutes } from "./events-out.js";
import { bodyRoutes } from "./bodies.js";
import { caseRoutes } from "./cases.js";
import { commandRoutes } from "./commands.js";
import { documentRoutes } from "./documents.js";
import { dutyRoutes } from "./duties.js";
import { flowRoutes } from "./flows.js";
import { overviewRoutes } from "./overview.js";
import { programmeRoutes } from "./programme.js";
import { questionRoutes } from "./questions.js";
import { reportRoutes } from "./reports.js";
import { ruleRoutes } from "./rules.js";
import { sessionRoutes } from "./session.js";
import { singleRoutes } from "./single.js";

/** Every route but those of the service itself. */
export const ROUTES: readonly Route[] = [
  ...dutyRoutes,
  ...reportRoutes,
  ...caseRoutes,
  ...questionRoutes,
  ...bodyRoutes,
  ...programmeRoutes,
  ...singleRoutes,
  ...commandRoutes,
  ...eventsOutRoutes,
  ...checkpointRoutes,
  ...ruleRoutes,
  ...flowRoutes,
  ...sessionRoutes,
  ...overviewRoutes,
  ...auditRoutes,
  ...documentRoutes,
];

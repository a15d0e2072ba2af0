import type { Route } from "../route.js";
import { bodyRoutes } from "./bodies.js";
import { dutyRoutes } from "./duties.js";
import { overviewRoutes } from "./overview.js";
import { reportRoutes } from "./reports.js";
import { sessionRoutes } from "./session.js";

/** Every route but those of the service itself. */
export const ROUTES: readonly Route[] = [
  ...dutyRoutes,
  ...reportRoutes,
  ...bodyRoutes,
  ...sessionRoutes,
  ...overviewRoutes,
];

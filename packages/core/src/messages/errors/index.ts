import { amendmentErrors } from "./amendment.js";
import { authorityErrors } from "./authority.js";
import { calendarErrors } from "./calendar.js";
import { conformanceErrors } from "./conformance.js";
import { cooperativeErrors } from "./cooperative.js";
import { cooperativeGuardErrors } from "./cooperative-guards.js";
import { coverageErrors } from "./coverage.js";
import { engineErrors } from "./engine.js";
import { importErrors } from "./import.js";
import { kitErrors } from "./kit.js";
import { scenarioErrors } from "./scenario.js";
import { lawErrors } from "./law.js";
import { lintErrors } from "./lint.js";
import { logErrors } from "./log.js";
import { provinceErrors } from "./province.js";
import { rosterErrors } from "./roster.js";
import { rulesErrors } from "./rules.js";
import { simulationErrors } from "./simulation.js";
import { storeErrors } from "./store.js";
import { successionErrors } from "./succession.js";
import { targetErrors } from "./target.js";
import { taskErrors } from "./task.js";

/** Every error the library can raise, by its stable code. A code is never reused for another meaning. */
export const ERROR_TEXTS = {
  ...lawErrors,
  ...calendarErrors,
  ...provinceErrors,
  ...coverageErrors,
  ...rosterErrors,
  ...successionErrors,
  ...amendmentErrors,
  ...lintErrors,
  ...rulesErrors,
  ...taskErrors,
  ...targetErrors,
  ...engineErrors,
  ...logErrors,
  ...authorityErrors,
  ...storeErrors,
  ...simulationErrors,
  ...cooperativeErrors,
  ...cooperativeGuardErrors,
  ...conformanceErrors,
  ...scenarioErrors,
  ...kitErrors,
  ...importErrors,
} as const;

/** The stable codes of {@link ERROR_TEXTS}: `area/what-is-wrong`. */
export type ErrorCode = keyof typeof ERROR_TEXTS;

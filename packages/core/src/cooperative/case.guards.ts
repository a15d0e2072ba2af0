import { BRANCH_GUARDS } from "./guards/branch.guards.js";
import { BANKRUPTCY_GUARDS } from "./guards/bankruptcy.guards.js";
import type { CaseGuard } from "./guards/define-guard.js";
import { DISSOLUTION_GUARDS } from "./guards/dissolution.guards.js";
import { GUARDS_2012 } from "./guards/law-2012.guards.js";
import { MEETING_GUARDS } from "./guards/meeting.guards.js";
import { REVOCATION_GUARDS } from "./guards/revocation.guards.js";
import { SUSPENSION_GUARDS } from "./guards/suspension.guards.js";

export type { CaseGuard, ActEvent } from "./guards/define-guard.js";

const guards = {
  ...MEETING_GUARDS,
  ...DISSOLUTION_GUARDS,
  ...GUARDS_2012,
  ...REVOCATION_GUARDS,
  ...BRANCH_GUARDS,
  ...SUSPENSION_GUARDS,
  ...BANKRUPTCY_GUARDS,
};

/** The names of the conditions. */
export type CaseGuardName = keyof typeof guards;

/** Every condition of every flow, by name. Each is a pure function of the act and the {@link CaseView} on its day. */
export const CASE_GUARDS: Readonly<Record<CaseGuardName, CaseGuard>> = guards;

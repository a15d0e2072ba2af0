import { type LegalDate, shiftDays } from "../../kernel/legal-date.js";
import type { SeededRandom } from "../seeded-random.js";
import type { TriageFacts } from "../../triage/triage-facts.js";

/** True in `percent` of 100 draws. */
export const chance = (random: SeededRandom, percent: number): boolean => random.between(1, 100) <= percent;

/**
 * Invented facts of one stopped cooperative as at a day: stopped for some months up to some years; a part of them only a
 * name in the register, a part with debts they cannot pay. Nothing here is a finding about any real cooperative.
 */
export function inventFacts(random: SeededRandom, on: LegalDate): TriageFacts {
  const stopped = random.between(60, 2400);
  const gone = chance(random, 45);
  const indebted = chance(random, gone ? 35 : 45);
  const covered = chance(random, gone ? 20 : 60);
  const members = random.between(1, 14);
  return {
    kind: chance(random, 97) ? "cooperative" : "union",
    status: "active",
    operating: false,
    stoppedSince: shiftDays(on, -stopped),
    suspensionNotified: chance(random, 8),
    fullMembers: members,
    belowMinimumSince: shiftDays(on, -random.between(30, 1500)),
    foreignLimitExceeded: false,
    capitalLimitExceeded: false,
    lastGeneralMeetingOn: shiftDays(on, -stopped - random.between(0, 400)),
    forceMajeure: false,
    reasonForNoMeeting: false,
    reportSent: !chance(random, 30),
    reportDemandedOn: shiftDays(on, -random.between(30, 700)),
    forgeryEstablished: chance(random, 1),
    certificate: "held",
    courtOrdersRevocation: false,
    courtOrdersDissolution: chance(random, 1),
    agencyRequestsRevocation: false,
    taxRequestsRevocation: chance(random, 6),
    representativePresent: !gone,
    boardReachable: !gone,
    hasSeal: !gone || chance(random, 20),
    hasBooks: !gone,
    // Some files hold too little to choose a measure: what is not known is left out.
    ...(chance(random, 8) ? {} : { creditorsKnown: !gone }),
    debtsOutstanding: indebted,
    assetsCoverDebts: covered,
    oldestDebtDueOn: shiftDays(on, -random.between(20, 1200)),
    disputes: chance(random, 4) ? 1 : 0,
    membersWillDissolve: !gone && chance(random, 60),
  };
}

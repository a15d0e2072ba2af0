import { firstDayOf } from "../../law/statutes.js";
import { shiftDays } from "../../kernel/legal-date.js";
import type { SeededRandom } from "../seeded-random.js";
import { RESOLUTION_CONTENTS } from "../../cooperative/act-payload.js";
import type { RouteId } from "../../triage/route.rules.js";
import type { TriageFacts } from "../../triage/triage-facts.js";
import type { CaseWorker } from "./case-worker.js";
import { chance } from "./invent-facts.js";

type Handler = (worker: CaseWorker, random: SeededRandom, facts: TriageFacts) => void;

const VOLUNTARY = "voluntary-dissolution-2023";
const COMPULSORY = "compulsory-dissolution-2023";
const REVOCATION = "revocation-2023";
const BANKRUPTCY = "bankruptcy-2014";

/** How many working days somebody takes for a step with a limit of `limit`: mostly in time, now and then late. */
const takes = (random: SeededRandom, limit: number): number =>
  chance(random, 85) ? random.between(1, limit) : limit + random.between(1, 15);

/** Debts and tax are settled and the dossier goes its way; most reach the notice. */
function byDossier(flow: string, worker: CaseWorker, random: SeededRandom): void {
  worker.act(flow, "settle-assets", random.between(10, 60));
  worker.know({ debtsPaidOn: worker.today, stateSupport: "none" });
  worker.wait(random.between(5, 40));
  worker.know({ taxCompletedOn: worker.today });
  worker.act(flow, "file-dossier", takes(random, 5));
  worker.act(flow, "inform-tax", 1);
  if (chance(random, 10)) {
    worker.act(flow, "object", 1);
    worker.wait(random.between(10, 60));
    worker.act(flow, "decide-objection", 1, { choice: "continue" });
  } else {
    worker.act(flow, "tax-opinion", takes(random, 2));
  }
  worker.act(flow, "issue-notice", takes(random, 2));
}

/** Nobody files: the registry ends it after six months, unless somebody objects. */
function automatically(flow: string, worker: CaseWorker, random: SeededRandom): void {
  if (chance(random, 12)) {
    worker.wait(random.between(20, 120));
    worker.act(flow, "object", 1);
    return;
  }
  worker.whenPossible(flow, "issue-automatic-notice", takes(random, 3) - 1);
}

const voluntary: Handler = (worker, random) => {
  const members = random.between(7, 40);
  worker.wait(random.between(10, 60));
  worker.begin(VOLUNTARY);
  worker.act(VOLUNTARY, "adopt-resolution", 1, {
    votes: { for: members, of: members },
    meeting: { call: 1, attending: members, convened: members + random.between(0, 5) },
    contents: [...RESOLUTION_CONTENTS],
  });
  worker.act(VOLUNTARY, "post-resolution", takes(random, 2));
  worker.act(VOLUNTARY, "send-resolution", takes(random, 4));
  worker.act(VOLUNTARY, "announce-status", takes(random, 3));
  if (chance(random, 5)) {
    worker.wait(random.between(10, 90));
    worker.act(VOLUNTARY, "withdraw", 1);
    worker.act(VOLUNTARY, "restore-status", takes(random, 3));
  } else if (chance(random, 80)) byDossier(VOLUNTARY, worker, random);
  else automatically(VOLUNTARY, worker, random);
};

function afterRevocation(worker: CaseWorker, random: SeededRandom, facts: TriageFacts, revoked: boolean): void {
  worker.act(COMPULSORY, "announce-status", takes(random, 2));
  if (revoked) worker.act(REVOCATION, "publish-decision", chance(random, 90) ? 1 : 4);
  const canPay = facts.debtsOutstanding === false || facts.assetsCoverDebts === true;
  if (facts.representativePresent === true && canPay && chance(random, 50)) {
    worker.act(COMPULSORY, "send-resolution", takes(random, 7));
    byDossier(COMPULSORY, worker, random);
  } else automatically(COMPULSORY, worker, random);
}

const GROUNDS = [
  ["revocation-2023-b", "b"],
  ["revocation-2023-e", "e"],
  ["revocation-2023-c", "c"],
  ["revocation-2023-d", "d"],
] as const;

const revocation =
  (rules: readonly string[]): Handler =>
  (worker, random, facts) => {
    const ground = GROUNDS.find(([rule]) => rules.includes(rule))?.[1] ?? "b";
    worker.wait(random.between(5, 60));
    worker.begin(REVOCATION);
    if (rules.includes("revocation-2023-a")) {
      worker.act(REVOCATION, "raise-forgery", 1);
      worker.act(REVOCATION, "receive-proof", takes(random, 20));
      worker.act(REVOCATION, "revoke", takes(random, 3));
    } else {
      // No text gives the explanation a length: this notice gives three weeks.
      const explainBy = shiftDays(worker.today, 21);
      worker.act(REVOCATION, "notify-violation", 1, { ground, explainBy });
      worker.act(REVOCATION, "publish-notice", takes(random, 3));
      if (facts.representativePresent === true && chance(random, 25)) {
        worker.act(REVOCATION, "accept-explanation", random.between(3, 9));
        return;
      }
      worker.until(explainBy);
      worker.act(REVOCATION, "revoke", takes(random, 3));
    }
    afterRevocation(worker, random, facts, true);
  };

const taxRevocation: Handler = (worker, random) => {
  worker.wait(random.between(5, 90));
  worker.begin(REVOCATION);
  worker.act(REVOCATION, "receive-request", 1, { byTax: true });
  worker.act(REVOCATION, "revoke", takes(random, 3));
  worker.act(REVOCATION, "publish-decision", takes(random, 3));
};

const courtDissolution: Handler = (worker, random, facts) => {
  worker.wait(random.between(5, 90));
  worker.begin(COMPULSORY);
  worker.act(COMPULSORY, "record-decision", 1, { ground: "court" });
  afterRevocation(worker, random, facts, false);
};

const bankruptcy: Handler = (worker, random) => {
  worker.wait(random.between(20, 120));
  worker.begin(BANKRUPTCY);
  worker.act(BANKRUPTCY, "petition", 1, { petitioner: "representative" });
  worker.act(BANKRUPTCY, "assign-judge", takes(random, 3));
  worker.act(BANKRUPTCY, "find-valid", takes(random, 3));
  worker.act(BANKRUPTCY, "notify-fee", takes(random, 3));
  worker.act(BANKRUPTCY, "accept", takes(random, 10));
  worker.act(BANKRUPTCY, "notify-acceptance", takes(random, 3));
  worker.act(BANKRUPTCY, "open", takes(random, 20));
  worker.act(BANKRUPTCY, "appoint-administrator", 1);
  worker.act(BANKRUPTCY, "publish-opening", 0);
  worker.act(BANKRUPTCY, "publish-opening-registry", takes(random, 2));
  worker.act(BANKRUPTCY, "finish-inventory", takes(random, 15));
};

/** Law 142/2025: only the steps that are known are recorded, and the court's pace is not guessed. */
const bankruptcy2025: Handler = (worker, random) => {
  worker.wait(random.between(20, 120));
  worker.begin("bankruptcy-2025");
  worker.act("bankruptcy-2025", "petition", 1);
};

/** How each route is worked; routes without an entry need no handling here. */
export function handlerOf(route: RouteId, rules: readonly string[], on: string): Handler | undefined {
  const handlers: Readonly<Partial<Record<RouteId, Handler>>> = {
    voluntary,
    revocation: revocation(rules),
    "tax-revocation": taxRevocation,
    "court-dissolution": courtDissolution,
    bankruptcy: on < firstDayOf("142/2025/QH15") ? bankruptcy : bankruptcy2025,
  };
  return handlers[route];
}

import { firstDayOf } from "../../law/statutes.js";
import { shiftDays } from "../../kernel/legal-date.js";
import type { SeededRandom } from "../seeded-random.js";
import { RESOLUTION_CONTENTS } from "../../cooperative/act-payload.js";
import type { RouteId } from "../../triage/route.rules.js";
import type { TriageFacts } from "../../triage/triage-facts.js";
import type { CaseWorker } from "./case-worker.js";
import { chance } from "./invent-facts.js";

type Handler = (worker: CaseWorker, random: SeededRandom, facts: TriageFacts) => Promise<void>;

const VOLUNTARY = "voluntary-dissolution-2023";
const COMPULSORY = "compulsory-dissolution-2023";
const REVOCATION = "revocation-2023";
const BANKRUPTCY = "bankruptcy-2014";

/** How many working days somebody takes for a step with a limit of `limit`: mostly in time, now and then late. */
const takes = (random: SeededRandom, limit: number): number =>
  chance(random, 85) ? random.between(1, limit) : limit + random.between(1, 15);

/** Debts and tax are settled and the dossier goes its way; most reach the notice. */
async function byDossier(flow: string, worker: CaseWorker, random: SeededRandom): Promise<void> {
  await worker.act(flow, "settle-assets", random.between(10, 60));
  await worker.know({ debtsPaidOn: worker.today, stateSupport: "none" });
  await worker.wait(random.between(5, 40));
  await worker.know({ taxCompletedOn: worker.today });
  await worker.act(flow, "file-dossier", takes(random, 5));
  await worker.act(flow, "inform-tax", 1);
  if (chance(random, 10)) {
    await worker.act(flow, "object", 1);
    await worker.wait(random.between(10, 60));
    await worker.act(flow, "decide-objection", 1, { choice: "continue" });
  } else {
    await worker.act(flow, "tax-opinion", takes(random, 2));
  }
  await worker.act(flow, "issue-notice", takes(random, 2));
}

/** Nobody files: the registry ends it after six months, unless somebody objects. */
async function automatically(flow: string, worker: CaseWorker, random: SeededRandom): Promise<void> {
  if (chance(random, 12)) {
    await worker.wait(random.between(20, 120));
    await worker.act(flow, "object", 1);
    return;
  }
  await worker.whenPossible(flow, "issue-automatic-notice", takes(random, 3) - 1);
}

const voluntary: Handler = async (worker, random) => {
  const members = random.between(7, 40);
  await worker.wait(random.between(10, 60));
  await worker.begin(VOLUNTARY);
  await worker.act(VOLUNTARY, "adopt-resolution", 1, {
    votes: { for: members, of: members },
    meeting: { call: 1, attending: members, convened: members + random.between(0, 5) },
    contents: [...RESOLUTION_CONTENTS],
  });
  await worker.act(VOLUNTARY, "post-resolution", takes(random, 2));
  await worker.act(VOLUNTARY, "send-resolution", takes(random, 4));
  await worker.act(VOLUNTARY, "announce-status", takes(random, 3));
  if (chance(random, 5)) {
    await worker.wait(random.between(10, 90));
    await worker.act(VOLUNTARY, "withdraw", 1);
    await worker.act(VOLUNTARY, "restore-status", takes(random, 3));
  } else if (chance(random, 80)) await byDossier(VOLUNTARY, worker, random);
  else await automatically(VOLUNTARY, worker, random);
};

async function afterRevocation(
  worker: CaseWorker,
  random: SeededRandom,
  facts: TriageFacts,
  revoked: boolean,
): Promise<void> {
  await worker.act(COMPULSORY, "announce-status", takes(random, 2));
  if (revoked) await worker.act(REVOCATION, "publish-decision", chance(random, 90) ? 1 : 4);
  const canPay = facts.debtsOutstanding === false || facts.assetsCoverDebts === true;
  if (facts.representativePresent === true && canPay && chance(random, 50)) {
    await worker.act(COMPULSORY, "send-resolution", takes(random, 7));
    await byDossier(COMPULSORY, worker, random);
  } else await automatically(COMPULSORY, worker, random);
}

const GROUNDS = [
  ["revocation-2023-b", "b"],
  ["revocation-2023-e", "e"],
  ["revocation-2023-c", "c"],
  ["revocation-2023-d", "d"],
] as const;

const revocation =
  (rules: readonly string[]): Handler =>
  async (worker, random, facts) => {
    const ground = GROUNDS.find(([rule]) => rules.includes(rule))?.[1] ?? "b";
    await worker.wait(random.between(5, 60));
    await worker.begin(REVOCATION);
    if (rules.includes("revocation-2023-a")) {
      await worker.act(REVOCATION, "raise-forgery", 1);
      await worker.act(REVOCATION, "receive-proof", takes(random, 20));
      await worker.act(REVOCATION, "revoke", takes(random, 3));
    } else {
      // No text gives the explanation a length: this notice gives three weeks.
      const explainBy = shiftDays(worker.today, 21);
      await worker.act(REVOCATION, "notify-violation", 1, { ground, explainBy });
      await worker.act(REVOCATION, "publish-notice", takes(random, 3));
      if (facts.representativePresent === true && chance(random, 25)) {
        await worker.act(REVOCATION, "accept-explanation", random.between(3, 9));
        return;
      }
      await worker.until(explainBy);
      await worker.act(REVOCATION, "revoke", takes(random, 3));
    }
    await afterRevocation(worker, random, facts, true);
  };

const taxRevocation: Handler = async (worker, random) => {
  await worker.wait(random.between(5, 90));
  await worker.begin(REVOCATION);
  await worker.act(REVOCATION, "receive-request", 1, { byTax: true });
  await worker.act(REVOCATION, "revoke", takes(random, 3));
  await worker.act(REVOCATION, "publish-decision", takes(random, 3));
};

const courtDissolution: Handler = async (worker, random, facts) => {
  await worker.wait(random.between(5, 90));
  await worker.begin(COMPULSORY);
  await worker.act(COMPULSORY, "record-decision", 1, { ground: "court" });
  await afterRevocation(worker, random, facts, false);
};

const bankruptcy: Handler = async (worker, random) => {
  await worker.wait(random.between(20, 120));
  await worker.begin(BANKRUPTCY);
  await worker.act(BANKRUPTCY, "petition", 1, { petitioner: "representative" });
  await worker.act(BANKRUPTCY, "assign-judge", takes(random, 3));
  await worker.act(BANKRUPTCY, "find-valid", takes(random, 3));
  await worker.act(BANKRUPTCY, "notify-fee", takes(random, 3));
  await worker.act(BANKRUPTCY, "pay-fee", takes(random, 10));
  await worker.act(BANKRUPTCY, "accept", 1);
  await worker.act(BANKRUPTCY, "notify-acceptance", takes(random, 3));
  await worker.act(BANKRUPTCY, "open", takes(random, 20));
  await worker.act(BANKRUPTCY, "appoint-administrator", 1);
  await worker.act(BANKRUPTCY, "publish-opening", 0);
  await worker.act(BANKRUPTCY, "publish-opening-registry", takes(random, 2));
  await worker.act(BANKRUPTCY, "finish-inventory", takes(random, 15));
};

/** Law 142/2025: only the steps that are known are recorded, and the court's pace is not guessed. */
const bankruptcy2025: Handler = async (worker, random) => {
  await worker.wait(random.between(20, 120));
  await worker.begin("bankruptcy-2025");
  await worker.act("bankruptcy-2025", "petition", 1);
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

import type { LegalDate } from "../kernel/legal-date.js";
import { type AssetsInput, settleAssets } from "./assets/settle-assets.js";
import type { AssetDecisions } from "./assets/asset-questions.js";
import type { CaseFact } from "./case.events.js";
import { type CaseState, lastAct, type Proceeding } from "./case-state.js";
import { flowOf } from "./flows.js";

const LAWS: readonly AssetsInput["law"][] = ["23/2012/QH13", "17/2023/QH15", "51/2014/QH13", "142/2025/QH15"];

/**
 * What the order of the law makes of the inventory which the act of distributing named, with what persons have answered so
 * far; the questions which it leaves open are raised once. Nothing for a proceeding without an inventory.
 *
 * @throws KtttError `cooperative/amount-not-whole`, `cooperative/unknown-claim-rank`
 */
export function settlementFacts(state: CaseState, proceeding: Proceeding, on: LegalDate): readonly CaseFact[] {
  const inventory = lastAct(proceeding, "settle-assets")?.payload.inventory;
  const law = LAWS.find((it) => it === flowOf(proceeding.flow)?.law);
  if (!inventory || !law) return [];
  const own = state.questions.filter((it) => it.proceeding === proceeding.id);
  const decided = Object.fromEntries(
    own.flatMap(({ asked, decision }) => (decision ? [[asked.question, decision.choice]] : [])),
  ) as AssetDecisions;
  const { questions, ...settlement } = settleAssets({ law, ...inventory, decided });
  const fresh = questions.filter((it) => !own.some(({ asked }) => asked.question === it.question));
  return [
    { type: "AssetsSettled", happenedOn: on, data: { proceeding: proceeding.id, law, settlement } },
    ...fresh.map((asked): CaseFact => ({
      type: "QuestionRaised",
      happenedOn: on,
      data: { proceeding: proceeding.id, asked },
    })),
  ];
}

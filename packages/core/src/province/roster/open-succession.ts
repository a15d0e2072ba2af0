import { formatDay } from "../../kernel/instant.js";
import type { LegalDate } from "../../kernel/legal-date.js";
import type { DecisionChoice, NeedsDecision } from "../../law/needs-decision.js";
import type { Language } from "../../kernel/language.js";
import type { Agency, Group, Province, Succession } from "../province.schema.js";
import { bodyOf } from "./roster.js";
import { scopeLabel } from "./work-scope.js";

/** Name of the question which successor a duty goes to. */
export const SUCCESSOR_QUESTION = "roster.successor";

const THE_REST = { vi: "phần còn lại", en: "the rest" } as const;

/** One choice per successor; the parts of the work which it took over stand behind its name. */
function choicesOf(province: Province, rows: readonly Succession[]): readonly DecisionChoice[] {
  const successors = [...new Set(rows.map((row) => row.to))];
  return successors.map((to) => {
    const own = rows.filter((row) => row.to === to);
    const { name } = bodyOf(province, to);
    const parts = (language: Language) =>
      own.map(({ scope }) => (scope === null ? THE_REST[language] : scopeLabel(scope, language))).join("; ");
    return {
      id: to,
      label: { vi: `${name.vi} (${parts("vi")})`, en: `${name.en} (${parts("en")})` },
      basis: own.map((row) => row.citation),
    };
  });
}

/** The question to a person where the duties of a body went to several others on one day and nothing says which. */
export function openSuccession(
  province: Province,
  from: Agency | Group,
  on: LegalDate,
  rows: readonly Succession[],
): NeedsDecision {
  const day = { vi: formatDay(on, "vi"), en: formatDay(on, "en") };
  return {
    needsDecision: true,
    question: SUCCESSOR_QUESTION,
    text: {
      vi: `Từ ngày ${day.vi}, việc của ${from.name.vi} chuyển cho nhiều cơ quan. Cơ quan nào tiếp nhận nhiệm vụ này?`,
      en: `On ${day.en} the work of ${from.name.en} went to several bodies. Which of them takes over this duty?`,
    },
    choices: choicesOf(province, rows),
    basis: rows.map((row) => row.citation),
  };
}

import { renderCitation } from "../law/render-citation.js";
import { renderReading } from "../law/reading.js";
import type { Bilingual, Language } from "../kernel/language.js";
import { ROUTES } from "../triage/route.rules.js";
import type { TriageResult } from "../triage/triage.js";
import { FOUND_FACTS, TRIAGE_FACTS } from "../triage/triage-facts.js";

const WORDS = {
  grounds: { vi: "Căn cứ", en: "Grounds" },
  none: { vi: "không có", en: "none" },
  recommended: { vi: "Đề nghị", en: "Recommended" },
  uncertain: { vi: "chưa chắc chắn: còn dữ kiện chưa biết", en: "uncertain: facts are missing" },
  duty: { vi: "Nghĩa vụ", en: "Duty" },
  excluded: { vi: "Không áp dụng", en: "Closed" },
  because: { vi: "vì", en: "because" },
  undecided: { vi: "Chưa kết luận được", en: "Undecided" },
  missing: { vi: "thiếu", en: "missing" },
} as const;

const FACTS: Readonly<Record<string, { readonly label?: Bilingual }>> = { ...TRIAGE_FACTS, ...FOUND_FACTS };
const factLabel = (name: string, language: Language): string => FACTS[name]?.label?.[language] ?? name;

/** The result of a review in words: every ground, the route recommended, those closed and why, what is missing. */
export function renderTriage(result: TriageResult, language: Language = "vi"): readonly string[] {
  const grounds = [...result.grounds, ...(result.insolvency ? [result.insolvency] : []), ...result.provincial];
  const { recommended } = result;
  return [
    `${WORDS.grounds[language]}: ${grounds.length === 0 ? WORDS.none[language] : ""}`.trimEnd(),
    ...grounds.map((it) => `  - ${it.name[language]} [${renderCitation(it.citation, language)}]`),
    recommended
      ? `${WORDS.recommended[language]}: ${ROUTES[recommended.route][language]} [${renderCitation(recommended.citation, language)}]${recommended.certain ? "" : ` (${WORDS.uncertain[language]})`}`
      : `${WORDS.recommended[language]}: ${WORDS.none[language]}`,
    ...(recommended?.readings ?? []).map((it) => `  ≈ ${renderReading(it, language)}`),
    ...result.duties.map(
      (it) =>
        `${WORDS.duty[language]}: ${it.text[language]} [${it.cites.map((cite) => renderCitation(cite, language)).join("; ")}]`,
    ),
    ...result.excluded.map(
      (it) =>
        `${WORDS.excluded[language]}: ${ROUTES[it.route][language]}, ${WORDS.because[language]}: ${[...new Set(it.because.map((leaf) => factLabel(leaf.fact, language)))].join("; ")}`,
    ),
    ...result.undecided.map(
      (it) =>
        `${WORDS.undecided[language]}: ${ROUTES[it.route][language]}, ${WORDS.missing[language]}: ${it.missing.map((name) => factLabel(name, language)).join("; ")}`,
    ),
  ];
}

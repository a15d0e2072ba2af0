import { formatDay } from "../kernel/instant.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { renderCitation, trustMark } from "../law/render-citation.js";
import { renderProblem } from "../law/render-problem.js";
import type { Language } from "../kernel/language.js";
import type { Violation } from "../cooperative/case.events.js";
import { type CaseState, openProceedings, openQuestions } from "../cooperative/case-state.js";
import { obstaclesOfCase } from "../cooperative/case-obstacles.js";
import { OBSTACLE_KINDS } from "../cooperative/obstacle.js";
import { flowOf } from "../cooperative/flows.js";
import { LEGAL_STATUSES, statusOn } from "../law/legal-status.js";
import { warningsOfCase } from "../cooperative/case-warnings.js";
import { type AskedCompetence, askedCompetence, competenceText } from "../cooperative/competence.js";
import { nextActs } from "../cooperative/next-acts.js";
import type { PaperForm } from "../cooperative/flow.js";
import { renderReading } from "../law/reading.js";
import { PAPER_KINDS } from "../cooperative/paper.js";
import { PARTY_ROLES } from "../cooperative/party.js";
import { timelineOf } from "./timeline.js";

const WORDS = {
  status: { vi: "Tình trạng pháp lý", en: "Legal status" },
  none: { vi: "chưa ghi", en: "none recorded" },
  cooperative: { vi: "Hợp tác xã", en: "Cooperative" },
  union: { vi: "Liên hiệp hợp tác xã", en: "Union of cooperatives" },
  case: { vi: "hồ sơ", en: "case" },
  synthetic: { vi: "DỮ LIỆU GIẢ ĐỊNH", en: "INVENTED DATA" },
  timeline: { vi: "Diễn biến", en: "Timeline" },
  next: { vi: "Bước tiếp theo", en: "What may come next" },
  questions: { vi: "Chờ quyết định", en: "Awaiting a decision" },
  since: { vi: "chưa trả lời từ", en: "open since" },
  obstacle: { vi: "Vướng mắc", en: "Obstacle" },
  from: { vi: "từ", en: "since" },
  by: { vi: "chậm nhất", en: "by" },
  after: { vi: "sau", en: "after" },
  overdue: { vi: "QUÁ HẠN", en: "OVERDUE" },
  notYet: { vi: "chưa được", en: "not yet" },
  warnings: { vi: "Lưu ý", en: "Note" },
  violation: { vi: "Vi phạm", en: "Breach" },
} as const;

const KINDS = {
  late: { vi: "thực hiện muộn", en: "late" },
  early: { vi: "thực hiện trước thời hạn", en: "early" },
  condition: { vi: "không đúng điều kiện", en: "against a condition" },
  prohibited: { vi: "hành vi bị cấm", en: "prohibited" },
} as const;

/** A breach in words, with its citation. */
export function renderViolation(it: Violation, language: Language = "vi"): string {
  const [cite] = it.cites;
  const day = it.day ? ` (${formatDay(it.day, language)})` : "";
  const why = it.condition ? ` – ${renderProblem(it.condition, language).message}` : "";
  return `${WORDS.violation[language]}: ${KINDS[it.kind][language]}${day}${why}${cite ? `, ${renderCitation(cite, language)}` : ""}`;
}

/** The official form of a paper, with the text which prescribes it. */
export function renderForm({ basis, form, paper }: PaperForm, language: Language = "vi"): string {
  return `${PAPER_KINDS[paper][language]}: ${form}, ${renderCitation(basis, language)}`;
}

/** Who is competent, as it is asked, with the texts it rests on. */
function askedText({ basis, text }: AskedCompetence, language: Language): string {
  const on = basis.map((it) => renderCitation(it, language)).join("; ");
  return on === "" ? text[language] : `${text[language]} [${on}]`;
}

/** A case on a day as plain lines: status, history, what may come next, what waits for a person. */
export function renderCase(state: CaseState, on: LegalDate, language: Language = "vi"): readonly string[] {
  const status = statusOn(state.status, on);
  const lines = [
    `${WORDS[state.cooperative.kind === "union" ? "union" : "cooperative"][language]} ${state.cooperative.ref} · ${WORDS.case[language]} ${state.id}${state.synthetic ? ` · ${WORDS.synthetic[language]}` : ""}`,
    `${WORDS.status[language]}: ${status ? LEGAL_STATUSES[status].label[language] : WORDS.none[language]}`,
    ...openProceedings(state).map((it) => {
      const flow = flowOf(it.flow);
      return `${flow?.title[language] ?? it.flow}: ${flow?.states[it.state]?.[language] ?? it.state}`;
    }),
    ...obstaclesOfCase(state, on).map(({ kind, note, since }) => {
      const what = `${OBSTACLE_KINDS[kind][language]}${note === null ? "" : ` (${note})`}`;
      return `${WORDS.obstacle[language]}: ${what}, ${WORDS.from[language]} ${formatDay(since, language)}`;
    }),
    `${WORDS.timeline[language]}:`,
  ];
  for (const entry of timelineOf(state)) {
    const [cite] = entry.cites;
    const mark = entry.superseded ? "~" : " ";
    lines.push(
      ` ${mark}${String(entry.entry).padStart(3)} ${formatDay(entry.on, language)} ${entry.text[language]}${cite ? ` [${renderCitation(cite, language)}]` : ""}`,
      ...entry.violations.map((it) => `       ! ${renderViolation(it, language)}`),
    );
  }
  const steps = nextActs(state, on);
  if (steps.length > 0) lines.push(`${WORDS.next[language]}:`);
  for (const step of steps) {
    const { competent } = step;
    const body = competent ? competenceText(competent)[language] : null;
    const parts = [
      body === null ? PARTY_ROLES[step.who][language] : `${PARTY_ROLES[step.who][language]}: ${body}`,
      step.notBefore ? `${WORDS.after[language]} ${formatDay(step.notBefore, language)}` : null,
      step.lastDay ? `${WORDS.by[language]} ${formatDay(step.lastDay, language)}` : null,
      step.overdue ? WORDS.overdue[language] : null,
      trustMark(step.trust, language),
      step.possible && step.breach !== "early" ? null : WORDS.notYet[language],
    ].filter((it) => it !== null);
    lines.push(`  - ${step.label[language]} (${parts.join("; ")})`);
    const asked = askedCompetence(step.who, competent, step.agency);
    if (asked) lines.push(`      ? ${askedText(asked, language)}`);
    for (const it of step.unmet) lines.push(`      · ${it.reason[language]}`);
    for (const it of step.readings) lines.push(`      ≈ ${renderReading(it, language)}`);
    for (const it of step.forms) lines.push(`      ▫ ${renderForm(it, language)}`);
  }
  const warnings = warningsOfCase(state, on).filter((it) => it.text !== null);
  if (warnings.length > 0) lines.push(`${WORDS.warnings[language]}:`);
  for (const { cites, text } of warnings) {
    lines.push(`  ! ${text?.[language] ?? ""} (${cites.map((it) => renderCitation(it, language)).join("; ")})`);
  }
  const questions = openQuestions(state);
  if (questions.length > 0) lines.push(`${WORDS.questions[language]}:`);
  for (const { asked: question, askedOn } of questions) {
    lines.push(
      `  ? ${question.text[language]} (${WORDS.since[language]} ${formatDay(askedOn, language)})`,
      ...question.choices.map((it) => `      ${it.id}: ${it.label[language]}`),
    );
  }
  return lines;
}

import { isLegalDate, type LegalDate } from "../kernel/legal-date.js";
import type { Bilingual } from "../kernel/language.js";
import { suggest } from "../kernel/nearest.js";
import type { OpenQuestion, QuestionChoice, QuestionSubject } from "../kernel/open-question.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import type { Answer } from "../log/command.js";
import { logProblem } from "../log/errors.js";
import { provinceProblem } from "../province/errors.js";
import type { Province } from "../province/province.schema.js";
import { rosterOf } from "../province/roster/roster.js";
import { questionProblem } from "./errors.js";
import type { PlanQuestion } from "./obligation.js";
import type { PlanFact } from "./plan.events.js";

/** A plan question and whether it has been answered, or a change of the plan has made it idle. */
export interface AskedQuestion {
  readonly question: PlanQuestion;
  readonly askedOn: LegalDate;
  readonly answeredOn: LegalDate | null;
}

type Kind = PlanQuestion["kind"];

const TEXTS: Readonly<Record<Kind, Bilingual>> = {
  lead: {
    vi: "Văn bản không nêu cơ quan chủ trì. Giao cho cơ quan nào?",
    en: "The document names no lead body. Which body is to lead?",
  },
  "first-year": {
    vi: "Văn bản không nêu năm đầu tiên của định kỳ. Bắt đầu từ năm nào?",
    en: "The document does not name the first year. In which year does it begin?",
  },
  "day-of-act": {
    vi: "Thời hạn tính từ một việc chưa rõ ngày. Việc đó diễn ra ngày nào?",
    en: "The time runs from an act whose day is not known. On which day did it happen?",
  },
};

/** No text speaks for one body, year or day: the choice is to name it. */
const CHOICES: Readonly<Record<Kind, QuestionChoice>> = {
  lead: { id: "name-lead", label: { vi: "Giao cho", en: "Assign it to" }, basis: [], needs: "bodies" },
  "first-year": { id: "name-year", label: { vi: "Bắt đầu từ năm", en: "It begins in" }, basis: [], needs: "year" },
  "day-of-act": { id: "name-day", label: { vi: "Diễn ra ngày", en: "It happened on" }, basis: [], needs: "day" },
};

const NEEDED: Readonly<Record<NonNullable<QuestionChoice["needs"]>, Bilingual>> = {
  bodies: { vi: "mã các cơ quan trong danh mục", en: "ids of bodies in the roster" },
  year: { vi: "một năm, ví dụ 2024", en: "one year, for example 2024" },
  day: { vi: "một ngày, dạng YYYY-MM-DD", en: "one day, form YYYY-MM-DD" },
};

const OF_OBLIGATION = /^(.+#.+)\?(?:new-day|confirm-overdue)@\d{4}-\d{2}-\d{2}$/;
const OF_SUCCESSION = /^succession:(.+)$/;
const OF_DUTY = /^([^?#]+)\?(?:lead|first-year|day-of-act)$/;

/**
 * What a question of the plan, of an obligation or of a succession is about, by its id: `<duty>?<kind>`,
 * `<obligation>?<kind>@<day>`, `succession:<body>@<day>`. `null` for the id of another family.
 */
export function subjectOfQuestion(question: string): QuestionSubject | null {
  const found = (kind: QuestionSubject["kind"], pattern: RegExp): QuestionSubject | null => {
    const id = pattern.exec(question)?.[1];
    return id === undefined ? null : { kind, id };
  };
  return found("succession", OF_SUCCESSION) ?? found("obligation", OF_OBLIGATION) ?? found("duty", OF_DUTY);
}

/** The choice an answer names. @throws KtttError `question/not-open`, `question/unknown-choice` */
export function chosen(answer: Answer, open: readonly OpenQuestion[]): QuestionChoice {
  const asked = open.find((it) => it.id === answer.question);
  if (!asked) {
    const ids = open.map((it) => it.id).join(", ") || "–";
    throw new KtttError(questionProblem("question/not-open", ["question"], { question: answer.question, open: ids }));
  }
  const choice = asked.choices.find((it) => it.id === answer.choice);
  if (choice) return choice;
  const choices = asked.choices.map((it) => it.id).join(", ");
  throw new KtttError(questionProblem("question/unknown-choice", ["choice"], { choice: answer.choice, choices }));
}

/** What is wrong with the value an answer gives to its choice; bodies are looked up in the roster. */
export function valueProblems(answer: Answer, { id, needs }: QuestionChoice, province: Province | null): Problem[] {
  const { value = [] } = answer;
  const [first = ""] = value;
  const wrong = () => {
    const needed = needs ? NEEDED[needs] : { vi: "không có giá trị nào", en: "no value at all" };
    const params = { value: value.join(", ") || "–", choice: id, neededVi: needed.vi, neededEn: needed.en };
    return [questionProblem("question/wrong-value", ["value"], params)];
  };
  if (needs === undefined) return value.length === 0 ? [] : wrong();
  switch (needs) {
    case "day":
      return value.length === 1 && isLegalDate(first) ? [] : wrong();
    case "year":
      return value.length === 1 && /^(19|20|21)\d\d$/.test(first) ? [] : wrong();
    case "bodies": {
      if (value.length === 0 || new Set(value).size < value.length) return wrong();
      const known = province ? [...rosterOf(province).bodies.keys()] : value;
      return value.flatMap((body, index) =>
        known.includes(body)
          ? []
          : [provinceProblem("roster/unknown-body", ["value", index], { id: body, ...suggest(body, known) })],
      );
    }
  }
}

/** The questions of the plan nobody has answered yet, in the order in which they were asked. */
export function openQuestionsOfPlan(asked: Iterable<AskedQuestion>): readonly OpenQuestion[] {
  return [...asked]
    .filter((it) => it.answeredOn === null)
    .map(({ askedOn, question: { basis, duty, id, kind } }) => ({
      id,
      about: { kind: "duty", id: duty },
      text: TEXTS[kind],
      choices: [CHOICES[kind]],
      askedOn,
      basis: [basis],
    }));
}

/**
 * What the answer to a question of the plan comes to.
 *
 * @throws KtttError `question/not-open`, `question/unknown-choice`, `question/wrong-value`, `command/in-future`,
 * `roster/unknown-body`
 */
export function decidePlanAnswer(
  province: Province,
  asked: ReadonlyMap<string, AskedQuestion>,
  answer: Answer,
  today: LegalDate,
): PlanFact {
  const choice = chosen(answer, openQuestionsOfPlan(asked.values()));
  const problems = valueProblems(answer, choice, province);
  if (answer.on > today) problems.push(logProblem("command/in-future", ["on"], { on: answer.on, today }));
  const question = asked.get(answer.question)?.question;
  if (problems.length > 0 || !question) throw new KtttError(problems);
  return {
    type: "PlanQuestionAnswered",
    happenedOn: answer.on,
    data: {
      question: question.id,
      kind: question.kind,
      duty: question.duty,
      value: answer.value ?? [],
      reason: answer.reason,
      ...(answer.attachments ? { attachments: answer.attachments } : {}),
    },
  };
}

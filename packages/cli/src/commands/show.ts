import {
  bodyName,
  dutyList,
  formatDay,
  type Language,
  legalDayOf,
  obligationStatusLabel,
  obligationTrace,
  obstaclesOf,
  renderCitation,
  renderTrace,
  roleLabel,
  type StoredEvent,
} from "@kttt/core";
import { caseView, renderCase } from "@kttt/core/cooperative";
import { obligationStream } from "@kttt/core/log";
import { nearest, shortened } from "@kttt/core/errors";
import { type Command, type Invocation, wantsJson, writeJson } from "../command.js";
import { type Office, readOffice } from "../office.js";
import { type AskedOfPerson, eventWord } from "@kttt/office/tables";
import { holdersOf } from "../render/report-rows.js";
import { word } from "../render/words.js";
import { questionsOf, type Standing, standingOf } from "../standing.js";
import { UsageError } from "../usage-error.js";

/** Something shown: as data, and as lines. */
interface Shown {
  readonly data: Readonly<Record<string, unknown>> & { readonly format: string };
  readonly lines: readonly string[];
}

function eventLine(event: StoredEvent, { province }: Office, language: Language): string {
  const { actor, happenedOn, recordedAt, type } = event;
  const entered = legalDayOf(recordedAt);
  const late =
    entered === happenedOn
      ? ""
      : language === "vi"
        ? `, nhập ngày ${formatDay(entered, "vi")}`
        : `, entered ${formatDay(entered, "en")}`;
  const who = actor.role === "engine" ? roleLabel(actor.role, language) : bodyName(province, actor.agency, language);
  return `  ${formatDay(happenedOn, language)}  ${eventWord(type, language)} (${who}${late})`;
}

function questionLines(item: AskedOfPerson, language: Language): readonly string[] {
  return [
    `? ${item.question[language]} [${item.id}]`,
    `  ${item.text}`,
    ...item.choices.map((it) => `    ${it.id}: ${it.label[language]}`),
    ...(item.basis === null ? [] : [`  ${word("basis", language)}: ${renderCitation(item.basis, language)}`]),
  ];
}

async function dutyShown(id: string, office: Office, standing: Standing, language: Language): Promise<Shown | null> {
  const { province } = office;
  const { asOf, register } = standing;
  const state = register.obligations.get(id);
  const [line] = state ? dutyList(register, province).filter((it) => it.obligation === id) : [];
  if (!state || !line) return null;
  const stream = obligationStream(province.id, id);
  const events = (await office.engine.log.read(stream)).filter((it) => it.happenedOn <= asOf);
  const questions = questionsOf(standing, province).filter((it) => it.obligation === id);
  const way = renderTrace(province, obligationTrace(province, register, id), language);
  const { obligation } = state;
  const obstacles = obstaclesOf(state);
  const day = (on: typeof line.lastDay) => (on === null ? word("noDayPrinted", language) : formatDay(on, language));
  return {
    data: {
      format: "kttt.duty/1",
      province: province.id,
      asOf,
      duty: line,
      basis: obligation.basis,
      way,
      obstacles,
      deliveries: state.deliveries,
      events: events.map(({ actor, basis, data, happenedOn, id: event, position, recordedAt, type }) => ({
        ...{ id: event, position, type, happenedOn, recordedAt, actor, basis, data },
      })),
      questions,
    },
    lines: [
      obligation.text,
      `${word("body", language)}: ${holdersOf(province, line, language)}`,
      `${word("standing", language)}: ${obligationStatusLabel(line.status, language)} · ${word(line.class, language)}`,
      `${word("lastDay", language)}: ${day(line.lastDay)} · ${word("assignedOn", language)}: ${formatDay(line.assignedOn, language)}`,
      `${word("basis", language)}: ${renderCitation(obligation.basis, language)}`,
      `${word("id", language)}: ${id}`,
      way,
      `${word("history", language)}:`,
      ...events.map((it) => eventLine(it, office, language)),
      ...(obstacles.length > 0 ? [`${word("obstacles", language)}:`] : []),
      ...obstacles.map(
        (it) =>
          `  ${formatDay(it.raisedOn, language)}  ${it.text} [${it.id}]${it.answeredOn === null ? "" : ` · ${word("answered", language)} ${formatDay(it.answeredOn, language)}`}`,
      ),
      ...questions.flatMap((it) => questionLines(it, language)),
    ],
  };
}

function caseShown(id: string, { cases, asOf }: Standing, language: Language): Shown | null {
  const state = cases.get(id);
  if (!state) return null;
  const walk = { case: id, on: asOf, triage: null, state, facts: [], refused: null };
  return { data: caseView(walk, asOf, language), lines: renderCase(state, asOf, language) };
}

function questionShown(id: string, { province }: Office, standing: Standing, language: Language): Shown | null {
  const question = questionsOf(standing, province).find((it) => it.id === id);
  if (!question) return null;
  const data = { format: "kttt.question/1", province: province.id, asOf: standing.asOf, question };
  return { data, lines: questionLines(question, language) };
}

/** Every id there is something to show of. */
function idsOf({ province }: Office, standing: Standing): readonly string[] {
  const asked = questionsOf(standing, province).map((it) => it.id);
  return [...standing.register.obligations.keys(), ...standing.cases.keys(), ...asked];
}

/** The words of a duty behind its id: " (Xây dựng kế hoạch …)". */
function nameOf(id: string, { register }: Standing): string {
  const duty = register.obligations.get(id)?.obligation;
  return duty ? ` (${shortened(duty.text)})` : "";
}

/** What is said of an id nobody knows, with the nearest one. */
export function noSuchId(id: string, office: Office, standing: Standing): UsageError {
  const meant = nearest(id, idsOf(office, standing));
  return new UsageError(
    { vi: `Không có nhiệm vụ, hồ sơ hay câu hỏi “${id}”.`, en: `There is no duty, case or question “${id}”.` },
    meant
      ? {
          vi: `Có phải “${meant}” không?${nameOf(meant, standing)}`,
          en: `Did you mean “${meant}”?${nameOf(meant, standing)}`,
        }
      : { vi: "Mã có trong kttt list duties.", en: "Ids stand in kttt list duties." },
  );
}

async function shownOf(id: string, invocation: Invocation, office: Office): Promise<Shown> {
  const { language } = invocation;
  const standing = await standingOf(invocation, office);
  const shown =
    (await dutyShown(id, office, standing, language)) ??
    caseShown(id, standing, language) ??
    questionShown(id, office, standing, language);
  if (shown) return shown;
  throw noSuchId(id, office, standing);
}

export const showCommand: Command = {
  name: "show",
  usage: "<mã> --folder THƯ-MỤC [--as-of NGÀY] [--json]",
  summary: {
    vi: "một nhiệm vụ, hồ sơ hay câu hỏi: tình trạng, căn cứ, diễn biến",
    en: "one duty, case or question: where it stands, on what basis, what happened",
  },
  options: { folder: { type: "string" }, "as-of": { type: "string" }, json: { type: "boolean" } },
  async run(invocation) {
    const { host, words } = invocation;
    const [id] = words;
    if (id === undefined) {
      throw new UsageError(
        { vi: "Chưa nêu mã cần xem.", en: "No id is named." },
        { vi: "Mã có trong kttt list duties.", en: "Ids stand in kttt list duties." },
      );
    }
    return readOffice(invocation, async (office) => {
      const { data, lines } = await shownOf(id, invocation, office);
      if (wantsJson(invocation)) writeJson(invocation, data.format, data);
      else host.write(`${lines.join("\n")}\n`);
      return 0;
    });
  },
};

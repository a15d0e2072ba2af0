import { legalDate, type LegalDate, type Province, renderCitation } from "@kttt/core";
import { makeTriage } from "@kttt/core/cooperative";
import { parseProvince } from "@kttt/core/province";
import {
  type ExplainedVerdict,
  type Facts,
  factsOf,
  figureFact,
  judgeOf,
  type ProvinceRuleKind,
  renderVerdict,
  renderWhatWouldChange,
  whatWouldChange,
} from "@kttt/core/rules";
import { type Command, type Invocation, textOption } from "../command.js";
import { authoredProvince } from "../provinces.js";
import { UsageError } from "../usage-error.js";

/** What the rules of one kind came to for some facts: the groups which answer the question, and their rules. */
interface Answer {
  readonly kind: ProvinceRuleKind;
  readonly facts: Facts;
  readonly verdict: ExplainedVerdict;
}

function numberOption(invocation: Invocation, name: string): number | undefined {
  const text = textOption(invocation, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() !== "" && Number.isFinite(number)) return number;
  throw new UsageError(
    { vi: `“${text}” không phải là một số.`, en: `“${text}” is not a number.` },
    { vi: `Ghi số, dấu thập phân là dấu chấm, ví dụ --${name} 4.5.`, en: `Write a number such as --${name} 4.5.` },
  );
}

function dayOption(invocation: Invocation): LegalDate {
  const day = textOption(invocation, "on");
  if (day !== undefined) return legalDate(day);
  throw new UsageError(
    { vi: "Thiếu ngày cần xét.", en: "The day to judge for is missing." },
    { vi: "Ghi --on YYYY-MM-DD.", en: "Write --on YYYY-MM-DD." },
  );
}

/** A row by its id, or by the end of it. @throws UsageError naming all there are */
function rowOf<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((it) => it.id === id || it.id.endsWith(`/${id}`));
  if (row) return row;
  const ids = rows.map((it) => it.id).join(", ");
  throw new UsageError(
    { vi: `Không có “${id}”.`, en: `There is no “${id}”.` },
    { vi: `Có: ${ids}.`, en: `There are: ${ids}.` },
  );
}

/** Judges, and keeps the groups asked about (all that are decided, when left out) with their rules. */
function ask(
  province: Province,
  kind: ProvinceRuleKind,
  facts: Facts,
  on: LegalDate,
  wanted?: (group: string) => boolean,
): Answer {
  const verdict = judgeOf(province, kind)(facts, { on, explain: true });
  const groups = verdict.groups.filter((it) => (wanted ? wanted(it.group) : it.status === "decided"));
  const names = new Set(groups.map((it) => it.group));
  return { kind, facts, verdict: { ...verdict, groups, rules: verdict.rules.filter((it) => names.has(it.group)) } };
}

function targetAnswer(province: Province, id: string, invocation: Invocation): Answer {
  const target = rowOf(province.targets, id);
  const [measure] = target.measures;
  if (!measure) throw new TypeError(`a target without a measure: ${target.id}`);
  const figure = numberOption(invocation, "figure");
  const facts = figure === undefined ? {} : { [figureFact(target.scope, measure.indicator)]: figure };
  const on = textOption(invocation, "on") === undefined ? measure.horizon : dayOption(invocation);
  return ask(province, "targets", facts, on, (group) => group.startsWith(`${target.id}/`));
}

function holderAnswer(province: Province, body: string, scope: string | undefined, on: LegalDate): Answer {
  const part = scope ?? "none";
  const group = `roster/${body}/${part}`;
  return ask(province, "roster", { "given-to": body, scope: part }, on, (it) => it === group);
}

function reminderAnswer(province: Province, id: string, invocation: Invocation): Answer {
  const row = rowOf([...province.tasks, ...province.reporting], id);
  const daysLeft = numberOption(invocation, "days-left");
  const body = textOption(invocation, "body") ?? ("leads" in row ? row.leads : row.reporters)[0];
  const facts = {
    ...(daysLeft === undefined ? {} : { "days-left": daysLeft }),
    status: textOption(invocation, "status") ?? (daysLeft !== undefined && daysLeft < 0 ? "overdue" : "assigned"),
    kind: "leads" in row ? "task" : "report",
    act: "leads" in row ? row.act : "report",
    ...(body === undefined ? {} : { body }),
    duty: row.id,
    document: row.document,
    returned: false,
  };
  const named = textOption(invocation, "on");
  const [document] = province.documents.filter((it) => it.id === row.document);
  return ask(
    province,
    "reminders",
    facts,
    named === undefined ? (document?.period.from ?? dayOption(invocation)) : dayOption(invocation),
  );
}

async function triageAnswers(province: Province, file: string, invocation: Invocation): Promise<readonly Answer[]> {
  let text: string;
  try {
    text = await invocation.host.readFile(file);
  } catch {
    throw new UsageError(
      { vi: `Không đọc được tệp “${file}”.`, en: `The file “${file}” cannot be read.` },
      { vi: "Kiểm tra đường dẫn.", en: "Check the path." },
    );
  }
  const facts = parseProvince(text) as Facts;
  const { verdicts } = makeTriage(province.rules.handling)(facts, dayOption(invocation));
  return verdicts.map((verdict, index) => {
    const kind = index === 0 ? ("handling" as const) : ("routes" as const);
    const groups = verdict.groups.filter((it) => it.status !== "none");
    const names = new Set(groups.map((it) => it.group));
    return { kind, facts, verdict: { ...verdict, groups, rules: verdict.rules.filter((it) => names.has(it.group)) } };
  });
}

async function answersTo(province: Province, invocation: Invocation): Promise<readonly Answer[]> {
  const option = (name: string) => textOption(invocation, name);
  const [target, duty, report, reminder, triage] = ["target", "duty", "report", "reminder", "triage"].map(option);
  if (target !== undefined) return [targetAnswer(province, target, invocation)];
  if (reminder !== undefined) return [reminderAnswer(province, reminder, invocation)];
  if (triage !== undefined) return triageAnswers(province, triage, invocation);
  if (duty !== undefined) {
    const task = rowOf(province.tasks, duty);
    return task.leads.map((lead) => holderAnswer(province, lead, task.scope, dayOption(invocation)));
  }
  const [body, given] = [option("body"), option("given-to")];
  if (report !== undefined && body !== undefined) {
    const { id } = rowOf(province.reporting, report);
    const answer = ask(province, "reporting", { body }, dayOption(invocation));
    const groups = answer.verdict.groups.filter((it) => it.group.startsWith(`${id}/`));
    const names = new Set(groups.map((it) => it.group));
    const rules = answer.verdict.rules.filter((it) => names.has(it.group));
    return [{ ...answer, verdict: { ...answer.verdict, groups, rules } }];
  }
  if (body !== undefined) return [ask(province, "reporting", { body }, dayOption(invocation))];
  if (given !== undefined) return [holderAnswer(province, given, option("scope"), dayOption(invocation))];
  throw new UsageError(
    { vi: "Chưa rõ hỏi gì.", en: "It is not clear what is asked." },
    {
      vi: "Ghi --duty MÃ --on NGÀY (ai giữ nhiệm vụ), --body MÃ [--report MÃ] --on NGÀY (báo cáo phải gửi, hạn gửi), --target MÃ [--figure SỐ], --reminder MÃ --days-left SỐ, hoặc --triage TỆP --on NGÀY.",
      en: "Write --duty ID --on DAY (who holds it), --body ID [--report ID] --on DAY (reports due, by when), --target ID [--figure N], --reminder ID --days-left N, or --triage FILE --on DAY.",
    },
  );
}

/** `kttt.explanation/1`: one entry per kind of rules asked, with what decided it and every comparison. */
function asData(province: Province, answers: readonly Answer[], { language }: Invocation) {
  return {
    format: "kttt.explanation/1",
    province: province.id,
    answers: answers.map(({ facts, kind, verdict: { groups, on, rules } }) => ({
      kind,
      on,
      facts,
      groups: groups.map((it) => ({
        ...it,
        basis: rules.filter((rule) => it.by.includes(rule.rule)).map((rule) => renderCitation(rule.citation, language)),
      })),
      rules,
    })),
  };
}

const SILENT = { vi: "Không có quy tắc nào nói đến việc này.", en: "No rule speaks of this." };
const STAYS = {
  vi: "Không có quy tắc nào: việc vẫn thuộc cơ quan được giao.",
  en: "No rule: it stays with the body it was assigned to.",
};

function asText(province: Province, answers: readonly Answer[], { language }: Invocation): string {
  const told = answers.map(({ kind, verdict }) => {
    const facts = factsOf(province, kind);
    if (verdict.groups.length === 0) {
      return (kind === "roster" ? STAYS : SILENT)[language];
    }
    const changes =
      kind === "targets"
        ? verdict.rules.map(
            (it) => `\n${renderWhatWouldChange(whatWouldChange(verdict, it.rule), { language, facts })}`,
          )
        : [];
    return [renderVerdict(verdict, { language, facts }), ...changes].join("\n");
  });
  return `${told.join("\n\n")}\n`;
}

export const explain: Command = {
  name: "explain",
  usage:
    "<tỉnh|tệp.json> [--duty MÃ] [--report MÃ] [--body MÃ] [--target MÃ] [--figure SỐ] [--reminder MÃ] [--days-left SỐ] [--status TÊN] [--triage TỆP] [--given-to MÃ] [--scope PHẦN] [--on NGÀY] [--json]",
  summary: {
    vi: "vì sao quy tắc kết luận như vậy: ai giữ nhiệm vụ, báo cáo nào phải gửi khi nào, chỉ tiêu đạt hay chưa, ai được nhắc, xử lý hợp tác xã theo cách nào",
    en: "why the rules conclude as they do: who holds a duty, which report is due when, a target met or not, who is reminded, how a cooperative is handled",
  },
  runsCode: true,
  options: {
    duty: { type: "string" },
    report: { type: "string" },
    target: { type: "string" },
    figure: { type: "string" },
    body: { type: "string" },
    reminder: { type: "string" },
    "days-left": { type: "string" },
    status: { type: "string" },
    triage: { type: "string" },
    "given-to": { type: "string" },
    scope: { type: "string" },
    on: { type: "string" },
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host, options, words } = invocation;
    const province = await authoredProvince(words[0], host);
    const answers = await answersTo(province, invocation);
    host.write(
      options["json"] === true
        ? `${JSON.stringify(asData(province, answers, invocation), null, 2)}\n`
        : asText(province, answers, invocation),
    );
    return 0;
  },
};

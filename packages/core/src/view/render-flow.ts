import { renderCitation } from "../law/render-citation.js";
import type { Transition } from "../machine/transition-table.js";
import type { Language } from "../kernel/language.js";
import { readingsOf } from "../cooperative/act-conditions.js";
import { renderReading } from "../law/reading.js";
import { CASE_GUARDS, type CaseGuardName } from "../cooperative/case.guards.js";
import type { ActMeta } from "../cooperative/flow.js";
import { OUTCOMES } from "../cooperative/outcome.js";
import { type Flow } from "../cooperative/flow.machine.js";
import { BRANCH_STATUSES, LEGAL_STATUSES } from "../law/legal-status.js";
import { PAPER_KINDS } from "../cooperative/paper.js";
import { PARTY_ROLES } from "../cooperative/party.js";
import type { Anchor, ActLimit, WaitingPeriod } from "../cooperative/act-limit.js";

type Row = Transition<string, ActMeta>;
const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const UNITS = {
  day: { vi: "ngày", en: "day(s)" },
  workingDay: { vi: "ngày làm việc", en: "working day(s)" },
  month: { vi: "tháng", en: "month(s)" },
  year: { vi: "năm", en: "year(s)" },
} as const;
const FACTS = {
  debtsPaidOn: { vi: "ngày thanh toán hết các khoản nợ", en: "the day all debts are paid" },
  taxCompletedOn: { vi: "ngày hoàn thành nghĩa vụ thuế", en: "the day tax is completed" },
} as const;
const PRINTED = {
  explainBy: { vi: "ngày cuối của thời hạn giải trình", en: "the last day of the explanation" },
  from: { vi: "ngày bắt đầu", en: "the first day" },
  to: { vi: "ngày kết thúc", en: "the last day" },
} as const;

/**
 * The name of an act of a flow, as the rows which carry it say; where it is called differently from way to way, each name. Of
 * a row of its own the way back: an act counted from in a state is called as on the ways which lead there.
 */
function actLabel(flow: Flow, act: string, language: Language, at: string | null): string {
  const rows = flow.steps.of(act);
  const ways = rows.filter((row) => row.to === at && row.from !== row.to);
  const names = [...new Set((ways.length > 0 ? ways : rows).map((row) => row.meta.label[language]))];
  return names.join(language === "vi" ? "” hoặc “" : "” or “") || act;
}

function anchorText(flow: Flow, anchor: Anchor, language: Language, at: string | null): string {
  const vi = language === "vi";
  switch (anchor.of) {
    case "act":
      return vi
        ? `ngày “${actLabel(flow, anchor.act, language, at)}”`
        : `the day of “${actLabel(flow, anchor.act, language, at)}”`;
    case "service": {
      const who = PARTY_ROLES[anchor.to][language];
      const act = actLabel(flow, anchor.act, language, at);
      return vi ? `ngày ${who} nhận giấy tờ của “${act}”` : `the day ${who} received the paper of “${act}”`;
    }
    case "facts": {
      const facts = anchor.facts.map((it) => FACTS[it][language]).join(vi ? " và " : " and ");
      return anchor.facts.length > 1 ? (vi ? `ngày sau cùng trong: ${facts}` : `the later of ${facts}`) : facts;
    }
    case "printed":
      return vi ? `${PRINTED[anchor.day].vi} ghi trong giấy tờ` : `${PRINTED[anchor.day].en} printed in the paper`;
    case "latest": {
      const acts = anchor.acts.map((it) => `“${actLabel(flow, it, language, at)}”`).join(vi ? " và " : " and ");
      return vi ? `ngày sau cùng trong: ${acts}` : `the later of ${acts}`;
    }
    case "end":
      return vi
        ? `ngày hết ${periodText(flow, anchor.period, language, at)}`
        : `the end of ${periodText(flow, anchor.period, language, at)}`;
  }
}

/** What is counted from the first of several which is known. */
const orList = (days: readonly string[], language: Language) =>
  [...new Set(days)].join(language === "vi" ? " hoặc " : " or ") || "–";

/** A period in words: how long, and from which act. */
export function periodText(
  flow: Flow,
  period: ActLimit | WaitingPeriod,
  language: Language,
  at: string | null = null,
): string {
  const length = `${String(period.n).padStart(2, "0")} ${UNITS[period.unit][language]}`;
  const from = orList(
    period.from.map((it) => anchorText(flow, it, language, at)),
    language,
  );
  if (period.n === 0) {
    const rest = "else" in period && period.else ? periodText(flow, period.else, language, at) : null;
    return rest === null ? from : language === "vi" ? `${from}, nếu không ghi thì ${rest}` : `${from}, else ${rest}`;
  }
  if ("before" in period && period.before)
    return language === "vi" ? `${length} trước ${from}` : `${length} before ${from}`;
  const counted = language === "vi" ? `${length} kể từ ${from}` : `${length} from ${from}`;
  return period.else ? `${counted}; ${elseText(flow, period.else, language, at)}` : counted;
}

/** What is counted instead: while another text has not begun, or where the first beginning is not known. */
function elseText(flow: Flow, period: ActLimit, language: Language, at: string | null): string {
  const other = periodText(flow, period, language, at);
  const until = period.yieldsTo && renderCitation(period.yieldsTo, language);
  if (language === "vi") return until ? `khi ${until} chưa có hiệu lực: ${other}` : `nếu không có thì ${other}`;
  return until ? `while ${until} is not in force: ${other}` : `else ${other}`;
}

function timeText(flow: Flow, { from, meta }: Row, language: Language): string {
  const vi = language === "vi";
  const parts: string[] = [];
  if (meta.waits) parts.push(`${vi ? "sau" : "after"} ${periodText(flow, meta.waits, language, from)}`);
  if (meta.limit) parts.push(`${vi ? "trong" : "within"} ${periodText(flow, meta.limit, language, from)}`);
  return parts.join("; ");
}

const PARTS = {
  begins: {
    vi: "từ ngày đầu ghi trong thông báo đến hết ngày cuối",
    en: "from the first to the last day of the notice",
  },
  "goes-on": { vi: "đến hết ngày cuối mới", en: "to the new last day" },
  ends: { vi: "từ ngày tiếp tục ghi trong thông báo", en: "from the day of resumption in the notice" },
} as const;

function statusText({ sets, branches, period }: ActMeta, language: Language): string {
  const before = language === "vi" ? "tình trạng liền trước" : "the status before";
  const parts: string[] = [];
  if (sets) parts.push(sets === "previous" ? before : `“${LEGAL_STATUSES[sets].label[language]}”`);
  if (branches) {
    const label =
      branches === "previous" || branches === "reopened" ? before : `“${BRANCH_STATUSES[branches].label[language]}”`;
    parts.push(`${language === "vi" ? "chi nhánh" : "branches"}: ${label}`);
  }
  if (period) parts.push(`“${LEGAL_STATUSES[period.status].label[language]}” ${PARTS[period.part][language]}`);
  return parts.join("; ");
}

/** One way from a step of a flow, in words. */
export interface FlowRow {
  /** The steps by their ids in the flow. */
  readonly from: string;
  readonly to: string;
  readonly act: string;
  readonly label: string;
  readonly who: string;
  readonly conditions: readonly string[];
  readonly papers: readonly string[];
  /** When it may be done and until when; `null` where no text says. */
  readonly time: string | null;
  /** What the register shows afterwards; `null` where that does not change. */
  readonly status: string | null;
  /** What it ends with. */
  readonly outcome: string | null;
  readonly basis: readonly string[];
  readonly readings: readonly string[];
}

/** The ways of a flow in words, in the order of the flow. */
export function flowRows(flow: Flow, language: Language): readonly FlowRow[] {
  return flow.steps.transitions.map((row) => {
    const { meta } = row;
    const who = PARTY_ROLES[meta.who][language];
    return {
      from: row.from,
      to: row.to,
      act: row.event,
      label: meta.label[language],
      who: meta.recorded ? `${who} (${language === "vi" ? "ghi nhận" : "recorded"})` : who,
      conditions: row.guards
        .filter((it) => it !== "notYetDone")
        .map((it) => CASE_GUARDS[it as CaseGuardName].label[language]),
      papers: meta.papers.map((it) => {
        const form = meta.forms.find(({ paper }) => paper === it)?.form;
        return PAPER_KINDS[it][language] + (form ? ` (${form})` : "");
      }),
      time: timeText(flow, row, language) || null,
      status: statusText(meta, language) || null,
      outcome: meta.outcome && OUTCOMES[meta.outcome][language],
      basis: meta.cites.map((it) => renderCitation(it, language)),
      readings: readingsOf(row).map((it) => renderReading(it, language)),
    };
  });
}

const HEADS = {
  vi: ["Từ bước", "Việc", "Ai làm", "Điều kiện", "Giấy tờ", "Thời hạn", "Tình trạng pháp lý", "Đến bước", "Căn cứ"],
  en: ["From", "Act", "By", "Conditions", "Papers", "Time", "Legal status", "To", "Basis"],
} as const;

/** The table of a flow: one row for each transition, in the order of the flow. */
export function flowTable(flow: Flow, language: Language = "vi"): string {
  const heads = HEADS[language];
  const step = (id: string) => flow.states[id]?.[language] ?? id;
  const lines = flowRows(flow, language).map((it) => [
    step(it.from),
    it.label,
    it.who,
    it.conditions.join("; "),
    it.papers.join("; "),
    it.time,
    it.status,
    it.from === it.to ? null : step(it.to) + (it.outcome ? ` (${it.outcome})` : ""),
    [...it.basis, ...it.readings.map((reading) => `*${reading}*`)].join("; "),
  ]);
  const line = (cells: readonly (string | null)[]) => `| ${cells.map((text) => cell(text || "–")).join(" | ")} |`;
  return [line(heads), `|${heads.map(() => "---").join("|")}|`, ...lines.map(line)].join("\n");
}

const node = (state: string) => state.replaceAll("-", "_");
const quoted = (text: string) => text.replaceAll('"', "'").replaceAll(":", " –").replaceAll(";", ",");

/** The flow as a Mermaid state diagram. */
export function flowDiagram(flow: Flow, language: Language = "vi"): string {
  const moving = flow.steps.transitions.filter((row) => row.from !== row.to);
  return [
    "stateDiagram-v2",
    ...Object.entries(flow.states).map(([state, label]) => `  state "${quoted(label[language])}" as ${node(state)}`),
    `  [*] --> ${node(flow.steps.initial)}`,
    ...moving.map((row) => `  ${node(row.from)} --> ${node(row.to)}: ${quoted(row.meta.label[language])}`),
    ...flow.steps.finals.map((state) => `  ${node(state)} --> [*]`),
  ].join("\n");
}

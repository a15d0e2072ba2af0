import type { ProvinceInput } from "@kttt/core/province";

/** A definition with every field writable, for breaking it. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends object | undefined ? Writable<T[Key]> : T[Key] };
export type Draft = Writable<ProvinceInput>;

/** One way of breaking the sample province, and the check which must notice it. */
export interface Mutant {
  readonly check: string;
  readonly what: string;
  /** Other checks which notice it too, because what is broken concerns them as well. */
  readonly also?: readonly string[];
  /** Breaks a definition in place, or gives another in its stead. */
  readonly break: (draft: Draft) => unknown;
}

const unsafe = (value: object) => value as Record<string, unknown>;

function first<T>(list: readonly T[] | undefined): T {
  const [item] = list ?? [];
  if (item === undefined) throw new Error("the sample has no such row");
  return item;
}
const task = (draft: Draft, number: string) => first(draft.tasks.filter((it) => it.number === number));
const agency = (draft: Draft, id: string) => first(draft.agencies.filter((it) => it.id === id));
const measure = (draft: Draft) => first(first(draft.targets).measures);

/** One mutant, at least, for every check which data can break. */
export const MUTANTS: readonly Mutant[] = [
  {
    check: "manifest/format-known",
    what: "a format to come",
    break: (it) => void (unsafe(it)["format"] = "kttt.province/9"),
  },
  { check: "manifest/core-fits", what: "written for another major", break: (it) => void (it.coreRange = "^99.0.0") },
  {
    check: "format/every-field-there",
    what: "a task without its text",
    break: (it) => void delete unsafe(task(it, "1"))["text"],
  },
  {
    check: "format/no-other-field",
    what: "a misspelt field",
    break: (it) => void (unsafe(task(it, "1"))["lead"] = []),
  },
  {
    check: "format/right-shapes",
    what: "a text where a list belongs",
    break: (it) => void (unsafe(task(it, "1"))["leads"] = "so-khdt"),
  },
  {
    check: "format/known-kinds",
    what: "a kind of body there is not",
    break: (it) => void (unsafe(agency(it, "so-khdt"))["kind"] = "ministry-of-magic"),
  },
  { check: "text/nfc", what: "a name in NFD", break: (it) => void (it.name.vi = it.name.vi.normalize("NFD")) },
  {
    check: "ids/unique",
    what: "two agencies with one id",
    break: (it) => void (agency(it, "ubnd-huyen-tay").id = "ubnd-huyen-dong"),
    also: ["bodies/of-groups-declared"],
  },
  {
    check: "ids/begin-with-document",
    what: "a task of no document",
    break: (it) => void (task(it, "1").id = "kh-99-2024/I.1"),
  },
  {
    check: "bodies/of-tasks-declared",
    what: "a lead nobody knows",
    break: (it) => void (task(it, "1").leads = ["so-xay-dung"]),
  },
  {
    check: "bodies/of-reports-declared",
    what: "a recipient nobody knows",
    break: (it) => void (first(it.reporting).recipients = ["so-xay-dung"]),
  },
  {
    check: "bodies/of-documents-declared",
    what: "a monitor nobody knows",
    break: (it) => void (first(it.documents).monitor = "so-xay-dung"),
  },
  {
    check: "bodies/of-groups-declared",
    what: "a member nobody knows",
    break: (it) => void first(it.groups).members.push("ubnd-huyen-nam"),
  },
  {
    check: "bodies/of-successions-declared",
    what: "a successor nobody knows",
    break: (it) => void (first(it.successions).to = "so-xay-dung"),
  },
  {
    check: "groups/hold-agencies-only",
    what: "a group in itself",
    break: (it) => void first(it.groups).members.push("ubnd-cac-huyen"),
  },
  {
    check: "groups/complete-groups-have-members",
    what: "complete and empty",
    break: (it) => void (first(it.groups).members = []),
  },
  {
    check: "documents/named-documents-declared",
    what: "a report of a document there is not",
    break(it) {
      first(it.reporting).document = "kh-99-2024";
      first(it.reporting).id = "kh-99-2024/report.hang-quy";
    },
  },
  {
    check: "documents/undated-documents-explained",
    what: "no date and no word about it",
    break: (it) => void (first(it.documents).issuedOn = null),
  },
  {
    check: "documents/fields-exist",
    what: "lines of a field there is not",
    break: (it) => void (first(it.documents).source.fields = { nunber: [2] }),
  },
  {
    check: "documents/printed-totals-agree",
    what: "five printed, four encoded",
    break: (it) =>
      void (first(it.documents).printedTotals = [{ what: "nhiệm vụ", origin: "annex", count: 5, line: 14 }]),
  },
  {
    check: "documents/period-in-order",
    what: "ends before it begins",
    break: (it) => void (first(it.documents).period = { from: "2025-12-31", to: "2024-01-01" }),
  },
  { check: "sources/every-duty-has-one", what: "a task from nowhere", break: (it) => void (task(it, "1").source = {}) },
  {
    check: "tasks/assigned-in-existing-tasks",
    what: "assigned in a row there is not",
    break: (it) => void (task(it, "1").assignedIn = ["kh-15-2024/I.99"]),
  },
  {
    check: "deadlines/one-day",
    what: "before and on",
    break: (it) => void (task(it, "3").deadline = { kind: "annual", before: "11-15", on: "11-14" }),
  },
  {
    check: "deadlines/real-days",
    what: "31 June",
    break: (it) => void (task(it, "3").deadline = { kind: "annual", before: "06-31" }),
  },
  {
    check: "deadlines/in-order",
    what: "2025 to 2024",
    break: (it) => void (task(it, "4").deadline = { kind: "year-range", from: 2025, to: 2024 }),
  },
  {
    check: "targets/indicators-known",
    what: "an indicator there is not",
    break: (it) => void (measure(it).indicator = "new-cooperative"),
  },
  { check: "targets/units-fit", what: "cooperatives in percent", break: (it) => void (measure(it).unit = "percent") },
  {
    check: "targets/values-fit",
    what: "a range with one value",
    break: (it) => void (measure(it).comparator = "range"),
  },
  {
    check: "roster/terms-in-order",
    what: "ends before it begins",
    break: (it) => void Object.assign(agency(it, "lmhtx-tinh"), { from: "2024-06-01", until: "2024-01-01" }),
  },
  {
    check: "roster/nobody-follows-itself",
    what: "followed by itself",
    break: (it) => void (first(it.successions).to = "so-khdt"),
  },
  {
    check: "roster/successors-in-office",
    what: "a successor founded later",
    break: (it) => void (agency(it, "so-tai-chinh").from = "2026-01-01"),
  },
  {
    check: "roster/predecessors-in-office",
    what: "ended long before",
    break: (it) => void (agency(it, "so-khdt").until = "2024-06-30"),
  },
  {
    check: "roster/predecessors-end",
    what: "all work gone, and still in office",
    break: (it) => void (agency(it, "so-khdt").until = null),
  },
  {
    check: "roster/parts-go-one-way",
    what: "the same work to two bodies",
    break: (it) => void it.successions.push({ ...first(it.successions), to: "so-nnptnt" }),
  },
  {
    check: "rules/sound",
    what: "a reminder about a fact there is not",
    break: (it) =>
      void it.rules.reminders.push({
        id: "nhac-viec",
        citation: { document: "15/KH-UBND", trust: "verified" },
        conditions: { all: [{ fact: "days-right", operator: "equal", value: 3 }] },
        event: { type: "remind", params: { to: ["lead"] } },
      }),
  },
  {
    check: "data/no-code",
    what: "a rule with a function",
    break: (it) => void it.rules.handling.push({ id: "x", run: () => 1 }),
  },
  {
    check: "data/same-after-json",
    what: "a field that is undefined",
    break: (it) => void (unsafe(task(it, "1"))["note"] = undefined),
  },
  {
    check: "text/tidy",
    what: "a space no eye sees",
    break: (it) => void (task(it, "1").product = "Hội nghị,\u00a0tin, bài"),
  },
  {
    check: "text/no-markup",
    what: "a tag of the scan",
    break: (it) => void (task(it, "1").text = "<b>Tuyên truyền</b> về Luật Hợp tác xã năm 2023"),
  },
  { check: "manifest/core-range-given", what: "no coreRange", break: (it) => void delete unsafe(it)["coreRange"] },
  {
    check: "manifest/capabilities-as-declared",
    what: "targets not declared",
    break: (it) => void (it.capabilities = ["reporting", "successions", "rules"]),
  },
  {
    check: "sources/lines-rise",
    what: "lines in the wrong order",
    break: (it) => void (task(it, "2").source.lines = [18, 17]),
  },
  {
    check: "sources/skipped-in-order",
    what: "overlapping ranges",
    break: (it) => void first(it.documents).source.skipped?.push({ from: 14, to: 15, why: "heading" }),
  },
  {
    check: "sources/no-line-both-used-and-skipped",
    what: "a task from a heading",
    break: (it) => void (task(it, "1").source.lines = [16]),
  },
  {
    check: "sources/corrections-correct",
    what: "a correction of nothing",
    break: (it) =>
      void (first(it.documents).source.corrections = [{ line: 8, printed: "Đến hết", corrected: "Đến hết" }]),
  },
  {
    check: "sources/complete-groups-have-one",
    what: "complete on whose word",
    break: (it) => void (first(it.groups).source = { note: "không rõ" }),
  },
  {
    check: "citations/statutes-known",
    what: "a law there is not, verified",
    break: (it) => void (first(it.groups).source = { citation: { law: "99/2099/QH20", trust: "verified" } }),
  },
  {
    check: "citations/say-where-read",
    what: "unverified, and read nowhere",
    break(it) {
      delete first(it.successions).note;
      delete first(it.successions).citation.source;
    },
  },
  {
    check: "sources/no-duty-twice",
    what: "a row encoded twice",
    break: (it) => void it.tasks.push({ ...structuredClone(task(it, "2")), id: "kh-15-2024/I.2-b" }),
  },
  {
    check: "roster/names-are-clear",
    what: "one alias for two bodies",
    break: (it) => void agency(it, "so-tai-chinh").aliases.push("Sở KH&ĐT"),
  },
  {
    check: "roster/every-body-has-a-part",
    what: "a body without a part",
    break: (it) =>
      void it.agencies.push({
        ...structuredClone(agency(it, "so-nnptnt")),
        id: "so-xay-dung",
        name: { vi: "Sở Xây dựng", en: "Construction" },
        aliases: [],
      }),
  },
  {
    check: "roster/issuer-and-monitor-in-office",
    what: "issued by a committee to come",
    break: (it) => void (agency(it, "ubnd-tinh").from = "2024-07-01"),
  },
  {
    check: "roster/duties-assigned-to-existing-bodies",
    what: "given before it was founded",
    break: (it) => void (agency(it, "so-nnptnt").from = "2024-07-01"),
  },
  {
    check: "roster/gaps-are-explained",
    what: "ends, and nobody follows",
    break: (it) => void Object.assign(agency(it, "so-nnptnt"), { until: "2024-12-31", note: undefined }),
    also: ["data/same-after-json"],
  },
  {
    check: "deadlines/match-their-words",
    what: "quý III read as quý II",
    break: (it) => void (task(it, "2").deadline = { kind: "quarter", year: 2024, quarter: 2 }),
  },
  {
    check: "deadlines/nothing-invented",
    what: "a month nobody printed",
    break: (it) => void (task(it, "2").deadlineText = null),
  },
  {
    check: "deadlines/inferred-deadlines-explained",
    what: "inferred, from what?",
    break: (it) => void (task(it, "2").deadline = { kind: "quarter", year: 2024, quarter: 3, inferred: true }),
  },
  {
    check: "deadlines/within-document-period",
    what: "a year too far",
    break: (it) =>
      void Object.assign(task(it, "4"), {
        deadlineText: "Tháng 6/2035",
        deadline: { kind: "month", year: 2035, month: 6 },
      }),
  },
  {
    check: "tasks/without-a-lead-are-explained",
    what: "nobody, without a word",
    break: (it) => void (task(it, "1").leads = []),
  },
  {
    check: "tasks/no-open-decision",
    what: "imported, and not decided",
    break: (it) => void (task(it, "1").note = "CHƯA QUYẾT ĐỊNH: blank:I.1:lead"),
  },
  {
    check: "tasks/no-repeated-body",
    what: "the same lead twice",
    break: (it) => void (task(it, "1").leads = ["lmhtx-tinh", "lmhtx-tinh"]),
  },
  {
    check: "targets/horizons-after-the-beginning",
    what: "a horizon of the past",
    break: (it) => void (measure(it).horizon = "2020-12-31"),
  },
  {
    check: "reporting/somebody-reports",
    what: "a report by nobody",
    break: (it) => void Object.assign(first(it.reporting), { reporters: [], consolidators: [] }),
    also: ["plan/no-duty-lost"],
  },
  {
    check: "reporting/somebody-receives",
    what: "a report to nobody",
    break: (it) => void Object.assign(first(it.reporting), { recipients: [], finalRecipient: null }),
  },
  {
    check: "reporting/day-fits-period",
    what: "a yearly report each quarter",
    break: (it) => void (first(it.reporting).period = "year"),
  },
  {
    check: "plan/not-empty",
    what: "a plan without duties",
    break: (it) =>
      void Object.assign(it, { tasks: [], reporting: [], capabilities: ["targets", "successions", "rules"] }),
    also: ["roster/every-body-has-a-part"],
  },
  {
    check: "plan/no-duty-lost",
    what: "a report which reaches nobody",
    break: (it) =>
      void Object.assign(first(it.reporting), { reporters: [], consolidators: [], note: "Văn bản không nêu." }),
  },
  {
    check: "plan/obligation-ids-unique",
    what: "an id which another duty's consolidation has",
    break(it) {
      const report = structuredClone(first(it.reporting));
      it.reporting.push({ ...report, id: `${report.id}.consolidation`, text: "Tổng hợp", source: { lines: [11] } });
    },
  },
  {
    check: "plan/nobody-accepts-own-work",
    what: "the issuer does it and watches itself",
    break(it) {
      first(it.documents).monitor = "ubnd-tinh";
      task(it, "1").leads = ["ubnd-tinh"];
    },
  },
];

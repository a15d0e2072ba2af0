import { errorTexts, problem, renderProblem } from "@kttt/core/errors";
import { type Citation, citeDocument } from "@kttt/core/law";

/** Values which make an example readable, by the name of the place. Places not named here show their name. */
const SAMPLES: Readonly<Record<string, string | number>> = {
  actEn: "report",
  actVi: "báo cáo",
  actionEn: "report",
  actionVi: "báo cáo",
  actualEn: "overdue",
  actualVi: "quá hạn",
  agency: "so-khdt",
  allowed: "a, b, c",
  allowedEn: "reports, starts",
  allowedVi: "báo cáo, bắt đầu",
  asOf: "2024-06-14",
  assignedOn: "2024-06-14",
  before: "2024-06-14",
  behaviour: "lazy",
  bodies: "so-khdt",
  body: "so-khdt",
  candidates: "kh-15-2024/I.2@once#so-khdt",
  capability: "targets",
  case: "hs-1",
  choice: "set-day",
  choices: "so-tai-chinh, so-nnptnt",
  closes: "2024-06-14",
  closesOn: "2024-06-14",
  column: 9,
  comparator: ">=",
  completedOn: "2024-06-14",
  convened: "2024-06-14",
  correctBy: "2024-06-14",
  count: 2,
  counted: 4,
  date: "2024-06-14",
  day: "2024-06-14",
  days: 10,
  decision: "Công văn số 7",
  declared: '{"kind":"month"}',
  document: "kh-15-2024",
  duties: "kh-15-2024/I.2",
  duty: "kh-15-2024/I.2",
  earliest: "2024-06-14",
  end: "2024-06-14",
  ended: "2024-06-14",
  expected: "integer",
  expectedEn: "a list [ … ]",
  expectedVi: "một danh sách [ … ]",
  extension: "doc",
  fact: "days-left",
  field: "leads",
  first: "tasks[0].id",
  flow: "voluntary-dissolution-2023",
  folder: "binh-minh",
  format: "kttt.province/2",
  found: "<b>",
  from: "2024-01-01",
  given: "percent",
  group: "ubnd-cac-huyen",
  id: "so-khdt",
  indicator: "new-cooperatives",
  key: "blank:II.6:lead",
  keyword: "ngay",
  keywordEn: "on",
  keywordVi: "ngày",
  kind: "annual",
  known: "so-khdt, so-tai-chinh",
  last: "2024-06-14",
  lastDay: "2024-06-14",
  later: "2024-06-14",
  law: "17/2023/QH15",
  limit: 10,
  line: 12,
  lines: "18, 17",
  measurement: "m1",
  missing: 1,
  n: 3,
  name: "so-khdt",
  named: "hanoi",
  needed: 2,
  note: "CHƯA QUYẾT ĐỊNH: blank:II.6:lead",
  now: "2024-06-14",
  number: 3,
  obligation: "kh-15-2024/I.2@once#so-khdt",
  obstacle: "v1",
  on: "2024-06-14",
  open: "kh-15-2024/I.2?lead",
  operator: "greaterThan",
  other: "so-tai-chinh",
  paidOn: "2024-06-14",
  part: "quý V",
  period: "2024-Q2",
  position: 1,
  possibleEn: "assigned",
  possibleVi: "đã giao",
  printed: "phần đầu",
  proceeding: "voluntary-dissolution",
  province: "binh-minh",
  question: "kh-15-2024/I.2?lead",
  range: "^1.0.0",
  read: "kttt.province/1",
  reason: "…",
  recipient: "ubnd-tinh",
  recipients: "ubnd-tinh",
  reportedOn: "2024-06-14",
  returnedOn: "2024-06-14",
  role: "lead",
  rule: "nhac-truoc-7-ngay",
  scope: "province",
  size: 99000000,
  stateEn: "completed",
  stateVi: "hoàn thành",
  stream: "binh-minh/obligation/kh-15-2024/I.2@once#so-khdt",
  succession: "so-khdt → so-tai-chinh",
  suggestion: "so-khdt",
  target: "kh-15-2024/target.htx",
  text: "quý V/2024",
  to: "2024-12-31",
  today: "2024-06-20",
  total: 4,
  trust: "unverified",
  type: "report",
  unit: "cooperatives",
  until: "2024-06-14",
  value: "x",
  version: "0.1.0",
  versions: "0.1.0 (…), 0.2.0 (…)",
  what: "nhiệm vụ",
  whoEn: "the lead body",
  whoVi: "cơ quan chủ trì",
  whyEn: "Work has not begun.",
  whyVi: "Chưa bắt đầu thực hiện.",
  words: "Quý III/2024",
  year: 2024,
};

/** The places `{name}` of a template. */
function placesOf(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].flatMap((match) => match[1] ?? []);
}

/** An example of a problem: its message and hint with every place filled. */
function exampleOf(code: string) {
  const text = errorTexts().get(code);
  if (!text) throw new TypeError(`no words for ${code}`);
  const { hint, message } = text;
  const places = [message.vi, message.en, hint.vi, hint.en].flatMap(placesOf);
  const params = Object.fromEntries(places.map((name) => [name, SAMPLES[name] ?? `‹${name}›`]));
  const basis: Citation = citeDocument("15/KH-UBND", { section: "I", lines: [12] });
  const it = problem(code, [], params, basis);
  return { vi: renderProblem(it, "vi"), en: renderProblem(it, "en") };
}

/** Every error code with an example of its message and hint, in both languages, as Markdown. */
export function errorList(): string {
  const codes = [...errorTexts().keys()].sort();
  const areas = [...new Set(codes.map((code) => code.slice(0, code.indexOf("/"))))];
  return [
    "# Errors",
    "",
    `Made from the catalogue by \`kttt reference errors\`; do not edit. ${codes.length} codes. A code is never reused for another meaning; the`,
    "words may change. Places of a message which depend on the case are filled with an example.",
    "",
    ...areas.flatMap((area) => [
      `## ${area}`,
      "",
      ...codes
        .filter((code) => code.startsWith(`${area}/`))
        .flatMap((code) => {
          const { en, vi } = exampleOf(code);
          return [`### \`${code}\``, "", `- ${vi.message} → ${vi.hint}`, `- ${en.message} → ${en.hint}`, ""];
        }),
    ]),
  ].join("\n");
}

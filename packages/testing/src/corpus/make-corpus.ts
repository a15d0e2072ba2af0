/**
 * Writes a corpus: a log with every type of event which the engine writes, and what it comes to. Run once for each version
 * that is released with a new shape of an event, never again for an old one:
 * `node scripts/run-ts.mjs packages/testing/src/corpus/make-corpus.ts v1`
 */
import { writeFileSync } from "node:fs";
import {
  type Command,
  createEngine,
  defineProvince,
  instantAt,
  legalDate,
  memoryLog,
  type ProvinceInput,
  settableClock,
} from "@kttt/core";
import { sealEvents } from "@kttt/core/log";
import { corpusSummary } from "./corpus-summary.js";

const agency = (id: string, until: string | null = null): ProvinceInput["agencies"][number] => ({
  id,
  name: { vi: `Cơ quan ${id}`, en: `Body ${id}` },
  aliases: [],
  kind: "department",
  level: "province",
  codes: {},
  from: null,
  until,
});

function task(number: string, change: Partial<ProvinceInput["tasks"][number]>): ProvinceInput["tasks"][number] {
  return {
    id: `kh-1-2024/I.${number}`,
    document: "kh-1-2024",
    origin: "annex",
    section: { numeral: "I", title: "Nhiệm vụ" },
    number,
    text: "Tuyên truyền, hướng dẫn thành lập hợp tác xã",
    leads: ["so-a"],
    cooperating: [],
    product: null,
    deadlineText: "Tháng 6/2024",
    deadline: { kind: "month", year: 2024, month: 6 },
    act: "complete",
    source: { lines: [Number(number)] },
    ...change,
  };
}

const province = defineProvince({
  format: "kttt.province/1",
  version: "1.0.0",
  id: "tinh-thu",
  name: { vi: "Tỉnh thử nghiệm", en: "Trial province" },
  documents: [
    {
      id: "kh-1-2024",
      number: "1/KH-UBND",
      issuedOn: "2024-03-01",
      issuer: "ubnd",
      monitor: "so-khdt",
      status: "issued",
      title: "Kế hoạch (hư cấu, để thử nghiệm)",
      signedBy: null,
      basis: [],
      period: { from: "2024-03-01", to: "2024-12-31" },
      source: { file: "none.txt" },
    },
  ],
  agencies: [
    agency("ubnd"),
    agency("so-khdt"),
    agency("so-a"),
    agency("so-b", "2024-08-31"),
    agency("so-c"),
    agency("so-d", "2024-09-30"),
  ],
  groups: [],
  successions: [
    { from: "so-b", to: "so-c", on: "2024-09-01", scope: null, citation: { document: "QĐ 9", trust: "unverified" } },
    { from: "so-d", to: "so-c", on: "2024-10-01", scope: null, citation: { document: "QĐ 10", trust: "unverified" } },
  ],
  tasks: [
    task("1", {}),
    task("2", { deadline: { kind: "month", year: 2024, month: 5 } }),
    task("3", { leads: [] }),
    // The plan came out after this one's own day.
    task("4", { deadline: { kind: "month", year: 2024, month: 1 }, leads: ["so-a", "so-c"] }),
    task("5", { deadlineText: "Thường xuyên", deadline: { kind: "continuous" } }),
    task("6", { leads: ["so-b"], deadline: { kind: "month", year: 2024, month: 12 } }),
    task("7", { leads: ["so-d"], deadline: { kind: "month", year: 2024, month: 12 } }),
    task("8", { deadline: { kind: "month", year: 2024, month: 4 }, source: { lines: [8], trust: "unverified" } }),
    task("9", {}),
    task("10", { leads: [] }),
    task("11", { deadlineText: "Theo yêu cầu", deadline: { kind: "on-demand" } }),
  ],
  targets: [],
  reporting: [
    {
      id: "kh-1-2024/report.quarterly",
      document: "kh-1-2024",
      reporters: ["so-a"],
      recipients: ["so-khdt", "so-c"],
      through: [],
      finalRecipient: null,
      consolidators: [],
      period: "quarter",
      due: null,
      text: "Báo cáo hằng quý",
      source: { lines: [20] },
    },
  ],
  rules: { targets: [], reminders: [], handling: [] },
});

const log = memoryLog();
const clock = settableClock(instantAt(legalDate("2024-03-01")));
const span = { from: legalDate("2024-03-01"), to: legalDate("2024-12-31") };
const startedOn = legalDate("2024-03-10");
const engine = createEngine({ province, log, clock, span, startedOn });
const lead = { agency: "so-a", person: "p-1", role: "lead" } as const;
const issuer = { agency: "ubnd", person: null, role: "issuer" } as const;
const monitor = { agency: "so-khdt", person: "p-2", role: "monitor" } as const;
const duty = (number: string, body = "so-a") => `kh-1-2024/I.${number}@once#${body}`;
let keys = 0;

/** On that day: first what is due, then the command, by default entered on the same day. */
async function act(day: string, command: (on: ReturnType<typeof legalDate>) => Command, dated = day): Promise<void> {
  clock.set(instantAt(legalDate(day), 9));
  await engine.advance();
  await engine.execute({ ...command(legalDate(dated)), idempotencyKey: `lenh-${(keys += 1)}` });
}

await engine.advance();
await act("2024-03-04", (on) => ({
  type: "answer",
  choice: "name-lead",
  question: "kh-1-2024/I.3?lead",
  value: ["so-c"],
  reason: "Kết luận giao ban",
  on,
  actor: issuer,
}));
await act("2024-03-05", (on) => ({ type: "start", obligation: duty("1"), on, actor: lead }));
await act("2024-03-06", (on) => ({
  type: "answer",
  question: `${duty("4")}?new-day@2024-03-01`,
  choice: "set-day",
  value: ["2024-07-31"],
  reason: "Ấn định lại thời hạn",
  on,
  actor: issuer,
}));
await act("2024-03-11", (on) => ({
  type: "raise-obstacle",
  obligation: duty("1"),
  obstacle: "kinh-phi",
  text: "Thiếu kinh phí",
  on,
  actor: lead,
}));
await act("2024-03-15", (on) => ({
  type: "answer-obstacle",
  obligation: duty("1"),
  obstacle: "kinh-phi",
  answer: "Đã bố trí",
  on,
  actor: monitor,
}));
await act("2024-04-02", (on) => ({
  type: "report",
  obligation: "kh-1-2024/report.quarterly@2024-Q1#so-a",
  deliveredTo: ["so-khdt"],
  on,
  actor: lead,
}));
await act("2024-04-10", (on) => ({
  type: "cancel",
  obligation: duty("9"),
  reason: "Trùng nhiệm vụ 1",
  on,
  actor: issuer,
}));
await act("2024-06-10", (on) => ({
  type: "report",
  obligation: duty("1"),
  documentNumber: "12/BC",
  summary: "Đã mở 3 lớp",
  on,
  actor: lead,
}));
await act("2024-06-14", (on) => ({
  type: "return",
  obligation: duty("1"),
  reason: "Thiếu số liệu",
  correctBy: legalDate("2024-06-28"),
  on,
  actor: monitor,
}));
await act("2024-06-20", (on) => ({
  type: "report",
  obligation: duty("1"),
  documentNumber: "15/BC",
  figures: [{ indicator: "new-cooperatives", value: 12, asOf: legalDate("2024-06-19") }],
  attachments: [
    { reference: "kho/15-bc", name: "15-bc.pdf", mediaType: "application/pdf", digest: "ab".repeat(32), size: 2048 },
  ],
  on,
  actor: lead,
}));
await act("2024-06-25", (on) => ({ type: "accept", obligation: duty("1"), on, actor: monitor }));
// Task 2 was marked overdue on 1 June; its report is dated in time and entered late.
await act("2024-06-26", (on) => ({ type: "report", obligation: duty("2"), on, actor: lead }), "2024-05-30");
await act("2024-07-01", (on) => ({
  type: "extend",
  obligation: duty("4"),
  to: legalDate("2024-09-30"),
  decision: "5/QĐ-UBND",
  on,
  actor: issuer,
}));
await act("2024-07-02", (on) => ({
  type: "reassign",
  obligation: duty("4"),
  to: "so-c",
  reason: "Đúng chức năng",
  on,
  actor: issuer,
}));
await act("2024-07-05", (on) => ({
  type: "record-measurement",
  measurement: "2024-6t-htx",
  indicator: "new-cooperatives",
  value: 12,
  asOf: legalDate("2024-06-30"),
  source: "Báo cáo 15/BC",
  on,
  actor: monitor,
}));
await act("2024-07-09", (on) => ({
  type: "withdraw-measurement",
  measurement: "2024-6t-htx",
  reason: "Nhầm kỳ",
  on,
  actor: monitor,
}));
await act("2024-07-10", (on) => ({
  type: "request-duty",
  duty: "kh-1-2024/I.11",
  lastDay: legalDate("2024-07-20"),
  decision: "88/UBND-KT",
  on,
  actor: issuer,
}));
await act("2024-07-15", (on) => ({
  type: "amend-plan",
  decision: { number: "7/QĐ-UBND", issuedOn: on },
  changes: [
    { change: "end", duty: "kh-1-2024/I.10" },
    {
      change: "office-day",
      duty: "kh-1-2024/report.quarterly",
      deadline: { kind: "quarterly", on: { day: 20 } },
    },
    { change: "reword", duty: "kh-1-2024/I.7", text: "Hướng dẫn thành lập liên hiệp hợp tác xã" },
  ],
  on,
  actor: issuer,
}));
await act("2024-09-05", (on) => ({
  type: "answer",
  question: "succession:so-b@2024-09-01",
  choice: "confirm",
  decision: "9/QĐ-UBND",
  reason: "Sắp xếp bộ máy",
  on,
  actor: issuer,
}));
await act("2024-10-03", (on) => ({
  type: "answer",
  question: "succession:so-d@2024-10-01",
  choice: "reject",
  reason: "Chưa có quyết định",
  on,
  actor: issuer,
}));
clock.set(instantAt(legalDate("2025-01-01")));
await engine.advance();

const name = process.argv[2] ?? "new";
const events = await sealEvents(await log.readAll({ limit: 10_000 }));
writeFileSync(
  `packages/testing/src/corpus/${name}.jsonl`,
  events.map((event) => `${JSON.stringify(event)}\n`).join(""),
);
writeFileSync(
  `packages/testing/src/corpus/${name}.summary.json`,
  `${JSON.stringify(corpusSummary(events), null, 2)}\n`,
);
process.stdout.write(`${events.length} events\n`);

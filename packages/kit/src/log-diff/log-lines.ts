import { isKtttEvent } from "@kttt/core";
import { KtttError, problem, visible } from "@kttt/core/errors";
import {
  type BreakReason,
  eventId,
  type LogHead,
  PRESENT_VERSIONS,
  readJson,
  sealEvents,
  type SealedEvent,
  type StoredEvent,
  verifier,
} from "@kttt/core/log";
import { z } from "zod";
import { logFileProblem } from "./errors.js";

/** What a line, and a file, may hold at most. */
const LINE_LIMITS = { characters: 1_000_000, jsonDepth: 60, jsonValues: 100_000 };
const MOST_CHARACTERS = 500_000_000;

const LAST_LINE = "kttt.log-end/1";
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().min(1);
const count = z.int().positive();

const lastLineSchema = z.strictObject({
  format: z.literal(LAST_LINE),
  /** The end of each province's log: without it nobody sees that lines at the end are gone. */
  heads: z.record(z.string(), z.strictObject({ position: count, hash })),
});

const lineSchema = z.strictObject({
  ...{ id: text, province: text, stream: text, version: count, type: text, schemaVersion: count },
  ...{ happenedOn: z.iso.date(), recordedAt: z.iso.datetime({ offset: true }) },
  actor: z.strictObject({ agency: text, person: text.nullable(), role: text }),
  basis: z.record(z.string(), z.unknown()).nullable(),
  idempotencyKey: text.nullable(),
  command: z.strictObject({ digest: text }).optional(),
  data: z.unknown(),
  ...{ position: count, hash, logHash: hash, keyIndex: count },
});

const versionOf = (type: string) => (PRESENT_VERSIONS as Readonly<Record<string, number>>)[type] ?? 1;

const CODES = {
  changed: "log-file/changed",
  missing: "log-file/missing",
  order: "log-file/order",
  unreadable: "log-file/not-an-event",
} as const satisfies Readonly<Record<BreakReason, string>>;

/**
 * A log as JSON Lines: each event with its position and its links in both chains, in the order of the log; at last where
 * each province's log ends. {@link readLogLines} reads it.
 */
export async function writeLogLines(events: readonly StoredEvent[]): Promise<string> {
  const heads: Record<string, LogHead> = {};
  const lines: object[] = [];
  for (const event of await sealEvents(events)) {
    heads[event.province] = { position: event.position, hash: event.logHash ?? "" };
    lines.push(event);
  }
  return [...lines, { format: LAST_LINE, heads }].map((line) => `${visible(JSON.stringify(line))}\n`).join("");
}

/**
 * The events of a log written by {@link writeLogLines}, whole: nothing doubled, moved, cut, taken out, changed or unknown to
 * this version of the library.
 *
 * @throws KtttError `log-file/…` naming the first line which is not as it was written
 */
export async function readLogLines(file: string): Promise<readonly StoredEvent[]> {
  if (file.length > MOST_CHARACTERS)
    throw new KtttError(logFileProblem("log-file/too-large", [], { most: MOST_CHARACTERS }));
  const lines = file.split("\n");
  const check = verifier();
  const events: StoredEvent[] = [];
  let ends: z.output<typeof lastLineSchema> | null = null;
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    if (line === "" && number === lines.length) break;
    if (ends) throw at(number, "log-file/after-the-end");
    const said = readLine(line, number);
    if ("format" in said) {
      ends = said;
      continue;
    }
    const { hash: _, keyIndex: __, logHash: ___, ...event } = said;
    if (event.id !== eventId(event.stream, event.version)) throw at(number, "log-file/changed");
    if (!(await check.add([said]))) {
      const { broken } = await check.report();
      throw at(number, CODES[broken?.reason ?? "changed"], { detail: broken?.id ?? "" });
    }
    events.push(event);
  }
  const { heads } = await check.report();
  const names = new Set([...Object.keys(heads), ...Object.keys(ends?.heads ?? {})]);
  const isWhole = [...names].every(
    (name) => heads[name]?.hash === ends?.heads[name]?.hash && heads[name]?.position === ends?.heads[name]?.position,
  );
  if (!ends || !isWhole) throw at(lines.length - 1 || 1, "log-file/cut-off");
  return events;
}

function at(line: number, code: `log-file/${string}`, more: Readonly<Record<string, string>> = {}): KtttError {
  return new KtttError(problem(code, ["line", line], { line, ...more }));
}

/** @throws KtttError `log-file/not-an-event`, `log-file/unknown-type`, `log-file/newer-version` */
function readLine(line: string, number: number): SealedEvent | z.output<typeof lastLineSchema> {
  const read = readJson(line, LINE_LIMITS);
  if (!read.ok) {
    const detail = read.problems.map((it) => it.code).join(", ");
    throw at(number, "log-file/not-an-event", { detail });
  }
  const last = lastLineSchema.safeParse(read.data);
  if (last.success) return last.data;
  const parsed = lineSchema.safeParse(read.data);
  if (!parsed.success) {
    const detail = [...new Set(parsed.error.issues.map((it) => it.path.join(".")))].join(", ").slice(0, 200);
    throw at(number, "log-file/not-an-event", { detail });
  }
  const event = parsed.data as unknown as SealedEvent;
  const { schemaVersion, type } = event;
  if (!isKtttEvent(event)) throw at(number, "log-file/unknown-type", { type });
  if (schemaVersion > versionOf(type)) throw at(number, "log-file/newer-version", { type });
  return event;
}

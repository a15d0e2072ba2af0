import {
  createEngine,
  type Engine,
  type EventLog,
  isLegalDate,
  type LegalDate,
  legalDayOf,
  memoryLog,
  type Province,
  type StoredEvent,
} from "@kttt/core";
import { cursorAfter, type LogCursor, type Snapshots } from "@kttt/core/log";
import { provinceSpan } from "@kttt/kit";
import { openStore, systemClock } from "@kttt/postgres";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Invocation, textOption } from "./command.js";
import type { Host } from "./host.js";
import { provinceById, provinceFrom, PROVINCE_IDS } from "./provinces.js";
import { UsageError } from "./usage-error.js";

const MARK = "office.json";
const DEFINITION = "province.json";

const day = z.custom<LegalDate>(isLegalDate);
/** What an office's folder says of itself, beside its store. */
const officeSchema = z.strictObject({
  format: z.literal("kttt.office/1"),
  /** The id of one of the provinces this command line knows; else the definition stands beside it. */
  province: z.string(),
  span: z.strictObject({ from: day, to: day }),
  /** The day on which a programme which had been running was taken over into this store. */
  startedOn: day.nullable(),
});
type OfficeFile = z.output<typeof officeSchema>;

/** An office at work: the programme of one province over a store in a folder. */
export interface Office {
  readonly province: Province;
  readonly engine: Engine;
  /** The first day of its programme. */
  readonly from: LegalDate;
  readonly today: LegalDate;
}

/** The day asked for by an option, when it is. @throws UsageError when it is none */
export function dayOption(invocation: Invocation, name: string): LegalDate | undefined {
  const value = textOption(invocation, name);
  if (value === undefined || isLegalDate(value)) return value;
  throw new UsageError(
    { vi: `“${value}” không phải là một ngày.`, en: `“${value}” is not a day.` },
    { vi: `Ghi --${name} dạng 2025-06-30.`, en: `Write --${name} as 2025-06-30.` },
  );
}

/** The folder of the office. @throws UsageError when it is not named */
export function folderOption(invocation: Invocation): string {
  const folder = textOption(invocation, "folder");
  if (folder !== undefined && folder !== "") return folder;
  throw new UsageError(
    { vi: "Thiếu --folder: thư mục của cơ quan.", en: "--folder is missing: the folder of the office." },
    { vi: "Tạo bằng kttt init --folder F --province hcm.", en: "Make one with kttt init --folder F --province hcm." },
  );
}

/**
 * Makes the folder of an office: empty but for its store and what it says of itself.
 *
 * @throws UsageError when the folder holds anything already; nothing is written then
 */
export async function makeOffice(
  folder: string,
  word: string | undefined,
  startedOn: LegalDate | null,
  host: Host,
): Promise<{ readonly province: Province; readonly asOf: LegalDate; readonly duties: number }> {
  const province = await provinceFrom(word, host);
  const held = await readdir(folder).catch(() => []);
  if (held.length > 0) {
    throw new UsageError(
      { vi: `Thư mục “${folder}” đã có tệp.`, en: `The folder “${folder}” holds files already.` },
      { vi: "Chọn thư mục khác; không có gì bị ghi đè.", en: "Choose another folder; nothing was overwritten." },
    );
  }
  const span = provinceSpan(province);
  if (startedOn !== null && (startedOn < span.from || startedOn > span.to)) {
    throw new UsageError(
      { vi: `Ngày ${startedOn} nằm ngoài chương trình.`, en: `${startedOn} lies outside the programme.` },
      { vi: `Chọn từ ${span.from} đến ${span.to}.`, en: `Choose from ${span.from} to ${span.to}.` },
    );
  }
  const known = word !== undefined && PROVINCE_IDS.includes(word);
  const file: OfficeFile = { format: "kttt.office/1", province: province.id, span, startedOn };
  await mkdir(folder, { recursive: true });
  if (!known) await writeFile(join(folder, DEFINITION), `${JSON.stringify(province, null, 2)}\n`);
  const store = await openStore({ folder: storeOf(folder) });
  try {
    const { engine } = officeOn(store, province, file, host);
    await engine.advance();
    const { asOf, obligations } = await engine.register();
    // Last: a folder without it was left half made, and says so.
    await writeFile(join(folder, MARK), `${JSON.stringify(file, null, 2)}\n`);
    return { province, asOf, duties: obligations.size };
  } finally {
    await store.close();
  }
}

/** Where the store of an office's folder stands. */
export function storeOf(folder: string): string {
  return join(folder, "store");
}

function officeOn(
  store: { readonly log: Engine["log"]; readonly snapshots?: Snapshots },
  province: Province,
  { span, startedOn }: OfficeFile,
  { now }: Host,
): Office {
  const clock = now ? { now } : systemClock();
  return {
    province,
    engine: createEngine({
      ...{ province, log: store.log, clock, span },
      ...(startedOn === null ? {} : { startedOn }),
      ...(store.snapshots ? { snapshots: store.snapshots } : {}),
    }),
    from: span.from,
    today: legalDayOf(clock.now()),
  };
}

async function readMark(folder: string): Promise<OfficeFile> {
  const text = await readFile(join(folder, MARK), "utf8").catch(() => null);
  const read = officeSchema.safeParse(text === null ? null : asJson(text));
  if (read.success) return read.data;
  throw new UsageError(
    { vi: `“${folder}” không phải là thư mục của một cơ quan.`, en: `“${folder}” is not the folder of an office.` },
    { vi: "Tạo bằng kttt init --folder F --province hcm.", en: "Make one with kttt init --folder F --province hcm." },
  );
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

async function officeFile(folder: string, host: Host): Promise<{ file: OfficeFile; province: Province }> {
  const file = await readMark(folder);
  const copy = join(folder, DEFINITION);
  const own = await readFile(copy, "utf8").catch(() => null);
  const province =
    own === null
      ? await provinceById(file.province)
      : await provinceFrom(copy, { ...host, readFile: () => Promise.resolve(own) });
  return { file, province };
}

/**
 * The office of a folder, its store taken: whoever opens it closes the store.
 *
 * @throws KtttError `store/folder-in-use` naming the holder, UsageError for a folder which is no office
 */
export async function openOffice(folder: string, host: Host) {
  const { file, province } = await officeFile(folder, host);
  const clock = host.now ? { now: host.now } : systemClock();
  const store = await openStore({ folder: storeOf(folder) });
  return { store, span: file.span, now: () => clock.now(), office: officeOn(store, province, file, host) };
}

/**
 * Opens the office of `--folder` to act: takes its store, brings the log up to today, does the work, and closes it whatever
 * happens.
 *
 * @throws KtttError `store/folder-in-use` naming the holder
 */
export async function withOffice<T>(invocation: Invocation, work: (office: Office) => Promise<T>): Promise<T> {
  const folder = folderOption(invocation);
  const { host } = invocation;
  const { file, province } = await officeFile(folder, host);
  const store = await openStore({ folder: storeOf(folder) });
  try {
    const office = officeOn(store, province, file, host);
    await office.engine.advance();
    const done = await work(office);
    // Derived: what was done is done, whether or not it can be kept.
    await store.snapshots.keep(province.id).catch(() => false);
    return done;
  } finally {
    await store.close();
  }
}

/** Every event of a log, province by province. */
export async function everyEvent(log: EventLog): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (let cursor: LogCursor = {}; ;) {
    const page = await log.readAll({ after: cursor });
    if (page.length === 0) return events;
    events.push(...page);
    cursor = cursorAfter(cursor, page);
  }
}

/** The events kept in an office's folder, which is left as it is, byte for byte. @throws KtttError `store/folder-in-use` */
export async function eventsIn(folder: string): Promise<readonly StoredEvent[]> {
  const store = await openStore({ folder: storeOf(folder), readOnly: true });
  try {
    return await everyEvent(store.log);
  } finally {
    await store.close();
  }
}

/**
 * The office of `--folder` to look at: what fell due up to today is worked out on a copy in memory, and nothing is written.
 *
 * @throws KtttError `store/folder-in-use` naming the holder
 */
export async function readOffice<T>(invocation: Invocation, work: (office: Office) => Promise<T>): Promise<T> {
  const folder = folderOption(invocation);
  const { host } = invocation;
  const { file, province } = await officeFile(folder, host);
  const office = officeOn({ log: memoryLog(await eventsIn(folder)) }, province, file, host);
  await office.engine.advance();
  return work(office);
}

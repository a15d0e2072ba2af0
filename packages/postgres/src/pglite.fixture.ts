import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KtttError } from "@kttt/core/errors";

/** Where the folders of these databases stand. */
export const place = mkdtempSync(join(tmpdir(), "kttt-pglite-says-"));

/** A folder by its name in {@link place}. */
export function name(folder: string | undefined): string {
  if (folder === undefined) return "memory";
  return folder.includes("kttt-read-") ? "a copy" : folder.slice(place.length + 1);
}

type Options = Readonly<Record<string, unknown>> & {
  readonly fs?: string;
  readonly startParams?: readonly string[];
  readonly parsers: Readonly<Record<number, (text: string) => unknown>>;
  readonly onStderr?: (text: string) => unknown;
};

/** What was done, in order. */
export const done: string[] = [];
/** With what each database was started. */
export const made: Options[] = [];
/** Every database which started, and every room beside one. */
export const databases: Database[] = [];
export const rooms: FakeRoom[] = [];

/** How they behave: what starting does, what a statement or the end of a database gives or throws, how PostgreSQL ended. */
export const says = {
  starts: (() => undefined) as (options: Options) => void,
  answers: (() => undefined) as (text: string) => unknown,
  hasEnded: null as KtttError | null,
};

/** Everything as at the beginning. */
export function forget(): void {
  for (const list of [done, made, databases, rooms]) list.length = 0;
  says.starts = () => undefined;
  says.answers = (text) => (text.includes("current_user") ? [{ name: "kttt_all" }] : undefined);
  says.hasEnded = null;
}

/** PGlite without PostgreSQL: it notes what it is asked. */
export class Database {
  static readonly defaultStartParams = ["--single", "-F", "-O"];
  inTransaction = false;
  constructor(readonly folder: string | undefined) {}

  static create(options: Options) {
    made.push(options);
    done.push(`start ${name(options.fs)}`);
    return Promise.resolve().then(() => {
      says.starts(options);
      const it = new Database(options.fs);
      databases.push(it);
      if (options.fs !== undefined) {
        mkdirSync(join(options.fs, "base"), { recursive: true });
        for (const file of ["PG_VERSION", "base/1"]) writeFileSync(join(options.fs, file), "17");
      }
      return it;
    });
  }
  isInTransaction() {
    return this.inTransaction;
  }
  async query(text: string, params: readonly unknown[]) {
    done.push([text, ...params].join(" "));
    await Promise.resolve();
    const rows = says.answers(text) as readonly object[] | undefined;
    return { rows: rows ?? [{ one: 1 }] };
  }
  async exec(text: string) {
    done.push(text);
    await Promise.resolve();
    if (text === "rollback") this.inTransaction = false;
    says.answers(text);
  }
  async transaction(work: (transaction: Database) => Promise<unknown>) {
    done.push("begin");
    const result = await work(this);
    done.push("commit");
    return result;
  }
  close() {
    done.push(`close ${name(this.folder)}`);
    return Promise.resolve(says.answers("close")).then(() => undefined);
  }
}

/** The room beside a database, on a disk of which only this says whether it is full. */
export class FakeRoom {
  full = false;
  /** Whether there is room again. */
  again = false;
  constructor(readonly folder: string) {
    rooms.push(this);
  }
  ranOut() {
    this.full = true;
  }
  reserve() {
    done.push(`reserve ${name(this.folder)}`);
    if (this.again) this.full = false;
    return !this.full;
  }
}

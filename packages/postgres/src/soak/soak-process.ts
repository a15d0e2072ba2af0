/**
 * One machine of the soak test: a worker, and a client that sends commands as fast as it is answered. It is killed at any
 * moment. What it prints: `sent <key>` before a command is sent, `accepted <key>` or `refused <key> <code>` after its answer.
 */
import { randomUUID } from "node:crypto";
import { readFileSync, writeSync } from "node:fs";
import {
  createEngine,
  defineProvince,
  instantAt,
  isKtttError,
  legalDate,
  type LegalDate,
  type ObligationState,
  type ProvinceInput,
  settableClock,
} from "@kttt/core";
import type { ObligationCommand } from "@kttt/core/plan";
import { retryTransient } from "../retry-transient.js";
import { openStore } from "../store.js";
import { pgBossWakes } from "../wake-queue.js";
import { startWorker } from "../worker.js";
import { SOAK_SPAN } from "./soak-span.js";

const url = process.env["DATABASE_URL"] ?? "";
const say = (line: string) => writeSync(1, `${line}\n`);
const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)];
const again = <T>(work: () => Promise<T>) => retryTransient(work, { forSeconds: 120 });

const file = new URL("province.json", import.meta.url);
const province = defineProvince(JSON.parse(readFileSync(file, "utf8")) as ProvinceInput);
const store = await again(() => openStore({ url, role: "kttt_all", connections: 4 }));
const clock = settableClock(instantAt(SOAK_SPAN.from));
const engine = createEngine({ province, log: store.log, clock, span: SOAK_SPAN, retries: 50 });
const logger = { log: (entry: { readonly code: string }) => writeSync(2, `${entry.code}\n`) };
const wakes = await again(() =>
  pgBossWakes({ url, provinces: [province.id], pollSeconds: 0.5, onError: () => undefined }),
);
const options = { engines: [engine], clock, wakes, logger, lookEverySeconds: 1, maxAheadSeconds: null };
const worker = await startWorker(options);

/** The day the test has reached; this machine's clock may be a day behind it. */
async function setClock(): Promise<LegalDate> {
  const [row] = await store.driver.query<{ day: string }>("select day from soak.day");
  const day = legalDate(row?.day ?? "");
  clock.set(instantAt(day, Math.random() < 0.1 ? -20 : 9));
  return day;
}

/** A command which fits what this machine knows of an obligation, or one which must be refused. */
function commandFor(state: ObligationState, on: LegalDate, idempotencyKey: string): ObligationCommand {
  const { obligation, body, status } = state;
  const common = { obligation: obligation.id, on, idempotencyKey };
  const lead = { agency: body, person: null, role: "lead" as const };
  const monitor = { agency: obligation.monitor, person: null, role: "monitor" as const };
  const draw = Math.random();
  // A third of the departments report nothing, so that there is something overdue to be found.
  const silent = Number(body.slice(body.lastIndexOf("-") + 1)) % 3 === 0;
  if (draw < 0.05) return { ...common, type: "accept", actor: lead };
  if (status === "reported") return { ...common, type: "accept", actor: monitor };
  if (draw < 0.15) return { ...common, type: "start", actor: lead };
  if (draw < 0.25 && !silent) return { ...common, type: "report", actor: lead };
  return { ...common, type: "raise-obstacle", actor: lead, obstacle: idempotencyKey, text: "Thiếu kinh phí" };
}

/** Another machine's command, sent but not known to be answered, or a new one written down before it is sent. */
async function nextCommand(): Promise<ObligationCommand | null> {
  const on = await setClock();
  if (Math.random() < 0.2) {
    const [left] = await store.driver.query<{ command: string }>(
      "select command from soak.sent where not answered order by random() limit 1",
    );
    if (left) return JSON.parse(left.command) as ObligationCommand;
  }
  const open = [...(await engine.register()).obligations.values()].filter((state) => state.completedOn === null);
  // Few obligations at a time, so that the machines get into each other's way.
  const state = pick(open.slice(-25));
  if (!state || state.obligation.assignedOn > on) return null;
  const command = commandFor(state, on, randomUUID());
  await store.driver.query("insert into soak.sent (key, command) values ($1, $2)", [
    command.idempotencyKey ?? "",
    JSON.stringify(command),
  ]);
  return command;
}

async function answered(key: string): Promise<void> {
  await store.driver.query("update soak.sent set answered = true where key = $1", [key]);
}

let going = true;
process.on("SIGTERM", () => {
  going = false;
});
say("ready");
while (going) {
  const command = await again(nextCommand);
  if (!command) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    continue;
  }
  const key = command.idempotencyKey ?? "";
  say(`sent ${key}`);
  try {
    await again(() => engine.execute(command));
    say(`accepted ${key}`);
  } catch (error) {
    if (!isKtttError(error)) throw error;
    say(`refused ${key} ${error.code}`);
  }
  await again(() => answered(key));
}
await worker.stop();
await store.close();

/**
 * The one process on a folder in the soak test: a worker, and a client that sends commands as fast as it is answered. It is
 * killed at any moment. What it prints: `sent <command>` before a command is sent, `accepted <key>` or `refused <key>` after
 * it was answered, `full` when the disk was, `other <code>` when the folder was somebody else's.
 */
import { randomUUID } from "node:crypto";
import { readFileSync, writeSync } from "node:fs";
import {
  createEngine,
  defineProvince,
  instantAt,
  isKtttError,
  legalDate,
  type ProvinceInput,
  settableClock,
} from "@kttt/core";
import type { ObligationCommand } from "@kttt/core/plan";
import { openStore } from "../store.js";
import { startWorker } from "../worker.js";
import { SOAK_SPAN } from "./soak-span.js";

/** What the test says: where it has come to, and which commands nobody was answered. */
export interface FolderOrders {
  readonly day: string;
  readonly unanswered: readonly ObligationCommand[];
}

const [, , folder = "", orders = ""] = process.argv;
const say = (line: string): void => void writeSync(1, `${line}\n`);
const ordersNow = () => JSON.parse(readFileSync(orders, "utf8")) as FolderOrders;
const isFull = (error: unknown) => isKtttError(error) && error.code === "store/disk-full";
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const province = defineProvince(
  JSON.parse(readFileSync(new URL("province.json", import.meta.url), "utf8")) as ProvinceInput,
);

async function open() {
  for (;;) {
    try {
      return await openStore({ folder, role: "kttt_all" });
    } catch (error) {
      if (!isKtttError(error) || !isFull(error)) {
        say(`other ${isKtttError(error) ? error.code : String(error)}`);
        process.exit(isKtttError(error) && error.code === "store/folder-in-use" ? 0 : 1);
      }
      say("full");
      await pause(100);
    }
  }
}

const store = await open();
const clock = settableClock(instantAt(SOAK_SPAN.from, 9));
const engine = createEngine({ province, log: store.log, clock, span: SOAK_SPAN, maxAheadSeconds: null });
const worker = await startWorker({ engines: [engine], clock, lookEverySeconds: 1, maxAheadSeconds: null });

async function newCommand(): Promise<ObligationCommand | null> {
  const on = legalDate(ordersNow().day);
  clock.set(instantAt(on, 9));
  const open = [...(await engine.register()).obligations.values()].filter((it) => it.completedOn === null);
  const state = open[Math.floor(Math.random() * open.length)];
  if (!state || state.obligation.assignedOn > on) return null;
  const { body, obligation, status } = state;
  const lead = { agency: body, person: null, role: "lead" as const };
  const idempotencyKey = randomUUID();
  const common = { on, obligation: obligation.id, idempotencyKey };
  const draw = Math.random();
  if (draw < 0.05) return { ...common, type: "accept", actor: lead };
  if (status === "reported")
    return { ...common, type: "accept", actor: { ...lead, agency: obligation.monitor, role: "monitor" } };
  if (draw < 0.2) return { ...common, type: "start", actor: lead };
  if (draw < 0.3) return { ...common, type: "report", actor: lead };
  return { ...common, type: "raise-obstacle", actor: lead, obstacle: idempotencyKey, text: "Thiếu kinh phí" };
}

/** Until it is answered: a full disk refuses, and then there is room again. */
async function send(command: ObligationCommand): Promise<void> {
  say(`sent ${JSON.stringify(command)}`);
  for (;;) {
    try {
      await engine.execute(command);
      return say(`accepted ${command.idempotencyKey}`);
    } catch (error) {
      if (!isKtttError(error)) throw error;
      if (!isFull(error)) return say(`refused ${command.idempotencyKey}`);
      say("full");
      // What is there can be read meanwhile.
      await store.log.readAll({ limit: 1 });
      await pause(20);
    }
  }
}

let going = true;
process.on("SIGTERM", () => void (going = false));
say("ready");
clock.set(instantAt(legalDate(ordersNow().day), 9));
for (const command of ordersNow().unanswered) await send(command);
say("caught-up");
while (going) {
  const command = await newCommand();
  if (command) await send(command);
  else await pause(20);
}
await worker.stop();
await store.close();
say("closed");

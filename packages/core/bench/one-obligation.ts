import { sampleDefinition } from "../../kit/src/sample/sample-definition.js";
import {
  type CommandInput,
  createEngine,
  defineProvince,
  instantAt,
  legalDate,
  memoryLog,
  settableClock,
  span,
} from "../src/index.js";

/**
 * What one obligation costs as its history grows, and what many commands sent at once cost: an engine over a log in memory.
 *
 *     npm run bench:obligation
 */
const province = defineProvince(sampleDefinition({ id: "tinh-mau", name: { vi: "tỉnh Mẫu", en: "Mẫu Province" } }));

async function engineAt(day: string) {
  const log = memoryLog();
  const clock = settableClock(instantAt(legalDate(day)));
  const engine = createEngine({ province, log, clock, span: span(legalDate("2024-01-01"), legalDate("2025-12-31")) });
  await engine.advance();
  return { engine, log };
}

const on = legalDate("2024-06-01");

async function oneObligation(): Promise<void> {
  const { engine, log } = await engineAt("2024-06-01");
  const { obligations } = await engine.register();
  const found = [...obligations.values()].find(
    (it) =>
      it.obligation.kind === "task" &&
      !it.obligation.continuous &&
      it.obligation.act !== "submit" &&
      it.body !== it.obligation.monitor,
  );
  if (!found) throw new Error("no task");
  const { id, monitor } = found.obligation;
  const lead = { agency: found.body, person: null, role: "lead" } as const;
  const watching = { agency: monitor, person: null, role: "monitor" } as const;
  const due = legalDate("2025-06-01");
  const round = async (): Promise<void> => {
    await engine.execute({ type: "report", obligation: id, on, actor: lead } as CommandInput);
    await engine.execute({
      type: "return",
      obligation: id,
      on,
      actor: watching,
      reason: "x",
      correctBy: due,
    } as CommandInput);
  };
  const stream = `tinh-mau/obligation/${id}`;
  console.log("events of one obligation    ms a command");
  for (let events = 0; events < 16_000;) {
    const from = process.cpuUsage();
    for (let rounds = 0; rounds < 500; rounds += 1) await round();
    const { system, user } = process.cpuUsage(from);
    events = (await log.read(stream)).length;
    console.log(`${String(events).padStart(23)}    ${((user + system) / 1000 / 1000).toFixed(3)}`);
  }
}

async function atOnce(count: number): Promise<void> {
  const { engine, log } = await engineAt("2024-06-01");
  const [document] = province.documents;
  const indicator = "new-cooperatives";
  const actor = { agency: document?.monitor ?? "", person: null, role: "monitor" } as const;
  const from = performance.now();
  const done = await Promise.allSettled(
    Array.from({ length: count }, (_, at) =>
      engine.execute({
        ...{ type: "record-measurement", measurement: `m${at % (count / 2)}`, indicator, value: 1 },
        ...{ asOf: on, source: "1/BC", on, actor, idempotencyKey: `k${at % (count / 2)}` },
      } as CommandInput),
    ),
  );
  const carried = done.filter((it) => it.status === "fulfilled" && !it.value.replayed).length;
  const replayed = done.filter((it) => it.status === "fulfilled" && it.value.replayed).length;
  const refused = done.filter((it) => it.status === "rejected").length;
  const [failure] = done.filter((it) => it.status === "rejected");
  if (failure) console.log(String(failure.reason).slice(0, 200));
  const ms = Math.round(performance.now() - from);
  console.log(
    `${count} at once, two of each key: ${carried} carried out, ${replayed} replayed, ${refused} refused; ${ms} ms, ${(await log.readAll({ limit: 1e6 })).length} events`,
  );
}

await oneObligation();
await atOnce(10_000);

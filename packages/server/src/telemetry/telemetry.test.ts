import { metrics, trace } from "@opentelemetry/api";
import { MeterProvider, MetricReader } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { memoryOutbox } from "@kttt/core/log";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBell } from "../events-out/bell.js";
import { DAYS, hcm, served } from "../server.fixture.js";
import { openTelemetry } from "./open-telemetry.js";
import { silentTelemetry } from "./telemetry.js";
import { watchedEngine, watchService } from "./watched.js";

class Reader extends MetricReader {
  protected override onShutdown = () => Promise.resolve();
  protected override onForceFlush = () => Promise.resolve();
}

const exporter = new InMemorySpanExporter();
let reader: Reader;
beforeEach(() => {
  exporter.reset();
  reader = new Reader();
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
});
afterEach(() => {
  trace.disable();
  metrics.disable();
});

const spans = () =>
  exporter.getFinishedSpans().map(({ attributes, name, status }) => ({ name, attributes, status: status.code }));
async function figures(name: string) {
  const { resourceMetrics } = await reader.collect();
  return resourceMetrics.scopeMetrics
    .flatMap((it) => it.metrics)
    .filter((it) => it.descriptor.name === name)
    .flatMap((it) => it.dataPoints.map(({ attributes, value }) => ({ attributes, value })));
}

async function watched() {
  const { clock, engines } = await served([hcm]);
  const telemetry = await openTelemetry();
  const bell = createBell();
  const ring = vi.spyOn(bell, "ring");
  const engine = watchedEngine(engines["hcm"]!.engine, telemetry, bell);
  const duty = (await engine.register()).openOf("so-cong-thuong").find((it) => it.obligation.kind === "task")!;
  const raise = (agency: string) =>
    engine.execute({
      ...{ type: "raise-obstacle", obligation: duty.obligation.id, on: DAYS.to, obstacle: "k", text: "Thiếu kinh phí" },
      ...{ actor: { agency, person: "p-bí-mật", role: "lead" }, idempotencyKey: `k-${agency}` },
    });
  return { clock, engine, raise, ring, telemetry };
}

describe("what the operator watches (OpenTelemetry)", () => {
  it("a command is a span with its kind, how many events it led to, and no person; a second time it is a replay", async () => {
    const { raise, ring } = await watched();
    await raise("so-cong-thuong");
    await raise("so-cong-thuong");
    expect(spans()).toMatchObject([
      { name: "kttt.command", attributes: { "kttt.command": "raise-obstacle", "kttt.replayed": false }, status: 0 },
      { name: "kttt.command", attributes: { "kttt.province": "hcm", "kttt.replayed": true } },
    ]);
    expect(JSON.stringify(spans())).not.toMatch(/bí-mật|kinh phí/);
    expect(await figures("kttt.commands")).toMatchObject([{ value: 2 }]);
    expect(ring).toHaveBeenCalledTimes(1);
  });

  it("a refusal is counted under its code and is no fault of the service; a conflict is counted apart; a fault is one", async () => {
    const { raise, telemetry } = await watched();
    await expect(raise("so-du-lich")).rejects.toMatchObject({ code: "authority/not-entitled" });
    expect(await figures("kttt.refused")).toMatchObject([
      { value: 1, attributes: { "kttt.code": "authority/not-entitled", "kttt.command": "raise-obstacle" } },
    ]);
    expect(spans()).toMatchObject([{ status: 0, attributes: { "kttt.code": "authority/not-entitled" } }]);
    const { engine } = (await served([hcm])).engines["hcm"]!;
    const conflict = Object.assign(new Error("x"), { problems: [{ code: "log/version-conflict" }] });
    const broken = watchedEngine({ ...engine, execute: () => Promise.reject(conflict) }, telemetry);
    await expect(broken.execute({ type: "report" } as never)).rejects.toThrow("x");
    expect((await figures("kttt.refused")).map((it) => it.attributes["kttt.code"])).toContain("fault");
    expect(spans().at(-1)).toMatchObject({ status: 2, attributes: { "kttt.code": "fault" } });
  });

  it("a watched engine decides the same: the version somebody has seen is heeded", async () => {
    const { engine } = await watched();
    const duty = (await engine.register()).openOf("so-cong-thuong").find((it) => it.obligation.kind === "task")!;
    const said = {
      type: "raise-obstacle",
      obligation: duty.obligation.id,
      on: DAYS.to,
      obstacle: "k",
      text: "…",
    } as const;
    const command = { ...said, actor: { agency: "so-cong-thuong", person: null, role: "lead" } } as const;
    await expect(engine.execute(command, { ifVersion: 999 })).rejects.toMatchObject({ code: "engine/version-moved" });
    expect((await engine.execute(command)).events).toHaveLength(1);
  });

  it("a sweep is a span with how many events time brought, and who listens is woken when there are any", async () => {
    const { clock, engine, ring } = await watched();
    await engine.advance();
    expect(ring).not.toHaveBeenCalled();
    clock.set("2024-12-31T02:00:00.000Z" as never);
    const events = await engine.advance();
    expect(
      spans()
        .filter((it) => it.name === "kttt.sweep")
        .map((it) => it.attributes["kttt.events"]),
    ).toEqual([0, events.length]);
    expect([events.length > 0, ring.mock.calls.length]).toEqual([true, 1]);
  });

  it("measures what is due and not entered, and how far each consumer is behind; a reading which fails is none", async () => {
    const { clock, engine, telemetry } = await watched();
    const outbox = memoryOutbox(engine.log);
    const head = (await engine.register()).position;
    await outbox.deliver("mail", () => Promise.resolve(), { province: "hcm", limit: 10 });
    watchService(telemetry, { engines: [engine], outboxes: [outbox], now: () => clock.now(), streams: { count: 3 } });
    telemetry.gauge("kttt.broken", "…", () => Promise.reject(new Error("away")));
    expect(await figures("kttt.consumer.lag")).toEqual([
      { value: head - 10, attributes: { "kttt.province": "hcm", "kttt.consumer": "mail" } },
    ]);
    expect(await figures("kttt.consumer.parked")).toMatchObject([{ value: 0 }]);
    expect(await figures("kttt.due")).toMatchObject([{ value: 0 }]);
    clock.set("2024-12-31T02:00:00.000Z" as never);
    expect((await figures("kttt.due"))[0]?.value).toBeGreaterThan(0);
    expect(await figures("kttt.streams")).toEqual([{ value: 3, attributes: {} }]);
    expect(await figures("kttt.broken")).toEqual([]);
  });
});

describe("without the package of OpenTelemetry", () => {
  it.each(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"])(
    "(%s) nothing is watched and everything works",
    async (code) => {
      const telemetry = await openTelemetry(() => Promise.reject(Object.assign(new Error("none"), { code })));
      expect(telemetry).toBe(silentTelemetry);
      telemetry.count("a", 1, {});
      telemetry.gauge("b", "…", () => Promise.resolve([]));
      expect(await telemetry.span("c", {}, (note) => Promise.resolve(note({ d: 1 })).then(() => 7))).toBe(7);
      await expect(telemetry.span("c", {}, () => Promise.reject(new Error("x")))).rejects.toThrow("x");
    },
  );

  it("which is there and broken is said", async () => {
    await expect(openTelemetry(() => Promise.reject(new SyntaxError("broken")))).rejects.toThrow("broken");
  });
});

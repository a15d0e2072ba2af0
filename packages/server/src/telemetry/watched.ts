import { type Engine, legalDayOf, type Instant, type Outbox } from "@kttt/core";
import { isKtttError } from "@kttt/core/errors";
import type { Bell } from "../events-out/bell.js";
import type { Telemetry } from "./telemetry.js";

function countFailure(telemetry: Telemetry, error: unknown, attributes: Readonly<Record<string, string>>): void {
  const code = isKtttError(error) ? (error.code ?? "kttt") : "fault";
  const name = code === "log/version-conflict" ? "kttt.conflicts" : "kttt.refused";
  telemetry.count(name, 1, { ...attributes, "kttt.code": code });
}

/** An engine whose commands and sweeps are watched, and which rings when something was entered. It decides the same. */
export function watchedEngine(engine: Engine, telemetry: Telemetry, bell?: Bell): Engine {
  const province = engine.province.id;
  return {
    ...engine,
    execute(command, ...how) {
      const attributes = { "kttt.province": province, "kttt.command": command.type };
      return telemetry.span("kttt.command", attributes, async (note) => {
        try {
          const done = await engine.execute(command, ...how);
          note({ "kttt.events": done.events.length, "kttt.replayed": done.replayed });
          telemetry.count("kttt.commands", 1, attributes);
          if (!done.replayed) bell?.ring();
          return done;
        } catch (error) {
          countFailure(telemetry, error, attributes);
          throw error;
        }
      });
    },
    advance: () =>
      telemetry.span("kttt.sweep", { "kttt.province": province }, async (note) => {
        const events = await engine.advance();
        note({ "kttt.events": events.length });
        if (events.length > 0) bell?.ring();
        return events;
      }),
  };
}

/** What is measured of provinces and of who is sent their events. */
export function watchService(
  telemetry: Telemetry,
  {
    engines,
    now,
    outboxes,
    streams,
  }: {
    readonly engines: readonly Engine[];
    readonly outboxes: readonly Outbox[];
    readonly now: () => Instant;
    readonly streams?: { readonly count: number };
  },
): void {
  telemetry.gauge("kttt.due", "Obligations to which time has brought something that is not entered yet", async () =>
    Promise.all(
      engines.map(async (it) => {
        const due = await it.dueWork(legalDayOf(now()));
        return { value: due.length, attributes: { "kttt.province": it.province.id } };
      }),
    ),
  );
  const standings = async () => (await Promise.all(outboxes.map((it) => it.consumers()))).flat();
  telemetry.gauge("kttt.consumer.lag", "Events a consumer has still to be sent", async () => {
    const heads = new Map<string, number>();
    for (const it of engines) heads.set(it.province.id, (await it.register()).position);
    return (await standings()).flatMap(({ consumer, places }) =>
      Object.entries(places).flatMap(([province, { position }]) => {
        const head = heads.get(province);
        const attributes = { "kttt.province": province, "kttt.consumer": consumer };
        return head === undefined ? [] : [{ value: head - position, attributes }];
      }),
    );
  });
  telemetry.gauge("kttt.consumer.parked", "Events which could not be sent", async () =>
    (await standings()).map(({ consumer, parked, province }) => ({
      value: parked.length,
      attributes: { "kttt.consumer": consumer, "kttt.province": province ?? "*" },
    })),
  );
  if (streams) {
    telemetry.gauge("kttt.streams", "Pages which listen for events", () =>
      Promise.resolve([{ value: streams.count, attributes: {} }]),
    );
  }
}

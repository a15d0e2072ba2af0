import { CORE_VERSION } from "@kttt/core/province";
import { isKtttError } from "@kttt/core/errors";
import { silentTelemetry, type Telemetry } from "./telemetry.js";

const NAME = "kttt";
const PACKAGE = "@opentelemetry/api";

type Api = typeof import("@opentelemetry/api");

async function loaded(load: () => Promise<unknown>): Promise<Api | null> {
  try {
    return (await load()) as Api;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") return null;
    throw error;
  }
}

/** The code of a refusal; of anything else only that it was a fault. */
const codeOf = (error: unknown) => (isKtttError(error) ? (error.code ?? "kttt") : "fault");

/**
 * Watches through OpenTelemetry: its API is an optional peer of this package, and whoever runs the service chooses the SDK and
 * where it sends. Without the package nothing is watched and nothing fails.
 *
 * Spans: `kttt.route`, `kttt.command`, `kttt.sweep`. Counters: `kttt.commands`, `kttt.refused`, `kttt.conflicts`. Gauges: `kttt.due`,
 * `kttt.consumer.lag`, `kttt.consumer.parked`, `kttt.streams`.
 */
export async function openTelemetry(load: () => Promise<unknown> = () => import(PACKAGE)): Promise<Telemetry> {
  const api = await loaded(load);
  if (!api) return silentTelemetry;
  const tracer = api.trace.getTracer(NAME, CORE_VERSION);
  const meter = api.metrics.getMeter(NAME, CORE_VERSION);
  const counters = new Map<string, ReturnType<typeof meter.createCounter>>();
  return {
    span: (name, attributes, work) =>
      tracer.startActiveSpan(name, { attributes: { ...attributes } }, async (span) => {
        try {
          return await work((more) => void span.setAttributes({ ...more }));
        } catch (error) {
          const code = codeOf(error);
          span.setAttribute("kttt.code", code);
          // A refusal is an answer; only a fault is an error of the service.
          if (code === "fault") span.setStatus({ code: api.SpanStatusCode.ERROR });
          throw error;
        } finally {
          span.end();
        }
      }),
    count(name, value, attributes) {
      const counter = counters.get(name) ?? meter.createCounter(name);
      counters.set(name, counter);
      counter.add(value, { ...attributes });
    },
    gauge(name, description, read) {
      meter.createObservableGauge(name, { description }).addCallback(async (result) => {
        const readings = await read().catch(() => []);
        for (const { attributes, value } of readings) result.observe(value, { ...attributes });
      });
    },
  };
}

import { createEngine, instantAt, legalDate, memoryLog, settableClock } from "@kttt/core";
import type { ObligationCommand } from "@kttt/core/plan";
import { readToEnd, tinyProvince } from "@kttt/testing";
import { describe, expect, it } from "vitest";

const province = tinyProvince({ departments: 20 });
const span = { from: legalDate("2024-01-01"), to: legalDate("2024-12-31") };
const on = legalDate("2024-12-10");

async function machines(count: number) {
  const log = memoryLog();
  const options = { province, log, span, retries: 50, clock: settableClock(instantAt(on, 9)) };
  await createEngine(options).advance();
  return { log, engines: Array.from({ length: count }, () => createEngine(options)) };
}

/** Twenty bodies in turns, each about its reports of the year. */
function command(n: number): ObligationCommand {
  const body = `so-${(n % 20) + 1}`;
  const month = String((Math.floor(n / 20) % 12) + 1).padStart(2, "0");
  const actor = { agency: body, person: null, role: "lead" as const };
  const obligation = `kh-1-2024/report.monthly@2024-${month}#${body}`;
  const key = `k-${n}`;
  return { type: "raise-obstacle", on, obligation, obstacle: key, text: "Thiếu kinh phí", actor, idempotencyKey: key };
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

describe("commands sent at once", { timeout: 120_000 }, () => {
  it("ten thousand to one engine are all accepted, in the order they came", async () => {
    const { engines, log } = await machines(1);
    const done = await Promise.all(numbers(10_000).map((n) => engines[0]?.execute(command(n))));
    expect(done.filter((it) => it?.replayed === false)).toHaveLength(10_000);
    const stored = (await readToEnd(log)).flatMap((it) => (it.command && it.idempotencyKey) ?? []);
    expect(stored).toEqual(numbers(10_000).map((n) => `k-${n}`));
  });

  it("to four engines over one log are all accepted, though each meets the others, and stand there once", async () => {
    const { engines, log } = await machines(4);
    await Promise.all(numbers(400).map((n) => engines[n % 4]?.execute(command((n % 5) + 20 * n))));
    const stored = (await readToEnd(log)).flatMap((it) => (it.command && it.idempotencyKey) ?? []);
    expect(stored.sort()).toEqual(
      numbers(400)
        .map((n) => `k-${(n % 5) + 20 * n}`)
        .sort(),
    );
  });
});

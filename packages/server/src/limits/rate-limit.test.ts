import { instant, settableClock } from "@kttt/core";
import { describe, expect, it } from "vitest";
import { rateLimit, type RateLimitOptions } from "./rate-limit.js";

function limited(options: Omit<RateLimitOptions, "now">) {
  const clock = settableClock(instant("2024-06-14T02:00:00.000Z"));
  const limit = rateLimit({ ...options, now: () => clock.now() });
  const later = (seconds: number) =>
    clock.set(instant(new Date(Date.parse(clock.now()) + seconds * 1000).toISOString()));
  const times = (count: number, caller = "a") =>
    Array.from({ length: count }, () => limit.take(caller)).filter((it) => it.allowed).length;
  return { limit, later, times };
}

describe("how often somebody may ask", () => {
  it("is so many at once, then evenly, and the refusal says after how many seconds", () => {
    const { later, limit, times } = limited({ perMinute: 6, burst: 3 });
    expect(times(5)).toBe(3);
    expect(limit.take("a")).toEqual({ allowed: false, afterSeconds: 10 });
    later(9);
    expect(limit.take("a")).toEqual({ allowed: false, afterSeconds: 1 });
    later(1);
    expect([times(2), limit.take("a")]).toEqual([1, { allowed: false, afterSeconds: 10 }]);
    later(3600);
    expect(times(5)).toBe(3);
  });

  it("is each caller's own, and a minute's worth at once where no burst is said", () => {
    const { times } = limited({ perMinute: 4 });
    expect([times(9, "a"), times(9, "b"), times(1, "a")]).toEqual([4, 4, 0]);
  });

  it("is not changed by a clock which is set back", () => {
    const { later, times } = limited({ perMinute: 60, burst: 2 });
    expect(times(2)).toBe(2);
    later(-100);
    expect(times(1)).toBe(0);
    later(100);
    expect(times(2)).toBe(0);
    later(1);
    expect(times(2)).toBe(1);
  });

  it("is remembered of the callers last heard of, so that nobody fills the memory with names", () => {
    const { times } = limited({ perMinute: 1, callers: 2 });
    expect([times(1, "a"), times(1, "b"), times(1, "a"), times(1, "c")]).toEqual([1, 1, 0, 1]);
    expect([times(1, "b"), times(1, "c")]).toEqual([1, 0]);
  });
});

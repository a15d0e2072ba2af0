import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { retryTransient } from "./retry-transient.js";
import { isTransient } from "./sql-errors.js";

const failure = (code: string) => Object.assign(new Error(code), { code });

/** Fails with these codes, one after the other, then answers. */
function failing(...codes: readonly string[]) {
  const left = [...codes];
  return vi.fn(() => {
    const code = left.shift();
    return code === undefined ? Promise.resolve("done") : Promise.reject(failure(code));
  });
}

describe("trying again while the database is away", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("gives the first answer and waits for nothing where nothing fails", async () => {
    const work = failing();
    expect(await retryTransient(work)).toBe("done");
    expect(work).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("waits 50 ms, then twice as long each time, at most 2 seconds, and tells of each failure", async () => {
    const work = failing(...Array.from({ length: 8 }, () => "ECONNREFUSED"));
    const heard: unknown[] = [];
    const answer = retryTransient(work, { onRetry: (error) => heard.push((error as { code: string }).code) });
    for (const [tries, wait] of [50, 100, 200, 400, 800, 1600, 2000, 2000].entries()) {
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(work).toHaveBeenCalledTimes(tries + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(work).toHaveBeenCalledTimes(tries + 2);
    }
    expect(await answer).toBe("done");
    expect(heard).toEqual(Array.from({ length: 8 }, () => "ECONNREFUSED"));
  });

  it.each([
    [undefined, 30],
    [2, 2],
    [0, 0],
  ])("asked for %s seconds, gives up before %d have been waited, with the last failure", async (forSeconds, most) => {
    const work = vi.fn(() => Promise.reject(failure("57P03")));
    const began = Date.now();
    const ended = expect(
      retryTransient(work, forSeconds === undefined ? {} : { forSeconds }).finally(() => (tookUntil = Date.now())),
    ).rejects.toMatchObject({ code: "57P03" });
    let tookUntil = 0;
    await vi.advanceTimersByTimeAsync(60_000);
    await ended;
    const waited = tookUntil - began;
    expect(waited).toBeLessThanOrEqual(most * 1000);
    // One more pause would have been too long.
    expect(waited).toBeGreaterThan(most * 1000 - 2000);
  });

  it("does not try again what will not get better", async () => {
    for (const code of ["23505", "42501", "25P02", "KT001", "ENOENT"]) {
      const work = failing(code);
      await expect(retryTransient(work)).rejects.toMatchObject({ code });
      expect(work).toHaveBeenCalledTimes(1);
    }
    await expect(retryTransient(() => Promise.reject(new Error("a mistake")))).rejects.toThrow("a mistake");
  });
});

describe("a failure which passes", () => {
  it.each([
    ...[
      "25006",
      "25P03",
      "40001",
      "40P01",
      "53300",
      "55P03",
      "57014",
      "57P01",
      "57P02",
      "57P03",
      "08000",
      "08006",
      "08P01",
    ],
    ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN"],
  ])("is %s", (code) => {
    expect(isTransient(failure(code))).toBe(true);
  });

  it.each([
    "Connection terminated unexpectedly",
    "Connection terminated due to connection timeout",
    "Client has encountered a connection error and is not queryable",
    "timeout exceeded when trying to connect",
    "Query read timeout",
  ])("is what pg says without a code: %s", (message) => {
    expect(isTransient(new Error(message))).toBe(true);
    expect(isTransient({ message })).toBe(false);
  });

  it("is nothing else", () => {
    for (const other of ["23505", "42P01", "XX000", "53100", "8006", "0", ""])
      expect(isTransient(failure(other))).toBe(false);
    for (const other of [null, undefined, "ECONNRESET", 57014, { code: 40001 }, new Error("no")])
      expect(isTransient(other)).toBe(false);
  });
});

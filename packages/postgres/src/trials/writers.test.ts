import { memoryLog, type StoredEvent } from "@kttt/core/log";
import { readToEnd, tinyProvince } from "@kttt/testing";
import { describe, expect, it } from "vitest";
import { type Accepted, count, engineOn, longestPause, sealOf, startWriter } from "./writers.js";

const failing = (code: string) => Object.assign(new Error(code), { code });

/** A log which fails so many appends, and says so only after it has done them where `after`. */
function unreliable(times: number, after: boolean) {
  const log = memoryLog();
  let left = times;
  const append: typeof log.append = async (writes, options) => {
    const fails = options?.idempotencyKey !== undefined && left > 0;
    if (fails) left -= 1;
    if (fails && !after) throw failing("57P01");
    const done = await log.append(writes, options);
    if (fails) throw failing("57P01");
    return done;
  };
  return { ...log, append };
}

async function writes(log: ReturnType<typeof unreliable>, most: number) {
  const engine = engineOn(tinyProvince(), log);
  await engine.advance();
  const writer = await startWriter({ engine, name: "w", nth: 0, of: 2, pauseMilliseconds: 0, forSeconds: 5 });
  while (writer.accepted.length < most) await new Promise((wake) => setTimeout(wake, 1));
  await writer.stop();
  return writer.accepted;
}

describe("a writer of a trial", () => {
  // What was done is found under its key at once; what was not is sent once more.
  it.each([
    [false, 2],
    [true, 1],
  ])(
    "sends a command again under its key until it is accepted, whether or not it was done (%s), and it stands there once",
    async (after, again) => {
      const log = unreliable(2, after);
      const accepted = await writes(log, 3);
      expect(accepted[0]).toMatchObject({ key: "w-0", again });
      const counted = count(
        await readToEnd(log),
        accepted.map(({ key }) => key),
      );
      expect(counted).toEqual({ accepted: accepted.length, stored: accepted.length, lost: 0, doubled: 0, untold: 0 });
    },
  );

  it("ends with the error when it is given up", async () => {
    const engine = engineOn(tinyProvince(), unreliable(1000, false));
    await engine.advance();
    const writer = await startWriter({ engine, name: "w", nth: 0, of: 1, pauseMilliseconds: 0, forSeconds: 0 });
    await new Promise((wake) => setTimeout(wake, 50));
    await expect(writer.stop()).rejects.toMatchObject({ code: "57P01" });
  });
});

it("a log of which one event cannot be read has no seal, and the event is named", async () => {
  const unreadable = { unreadable: true, province: "tinh-thu", position: 1, stream: "tinh-thu/x", version: 1 } as const;
  const log = { readAllSealed: () => Promise.resolve([unreadable]) };
  await expect(sealOf(log)).rejects.toThrow(/broken at tinh-thu\/x@1: /);
});

describe("what a trial counts", () => {
  const raised = (obstacle: string) => ({ type: "ObstacleRaised", data: { obstacle } }) as unknown as StoredEvent;

  it("is lost when it was accepted and is not there, doubled when it is there twice, untold when it is there and nobody heard so", () => {
    const other = { type: "Reported", data: { obstacle: "b" } } as unknown as StoredEvent;
    const events = [raised("a"), raised("a"), raised("c"), raised("x"), other];
    expect(count(events, ["a", "b", "c"])).toEqual({ accepted: 3, stored: 2, lost: 1, doubled: 1, untold: 1 });
  });

  it("is an outage from the last acceptance before a moment to the next one after it, or the longest pause later", () => {
    const at = (...moments: readonly number[]) => moments.map((it) => ({ at: it })) as unknown as readonly Accepted[];
    expect(longestPause(at(1000, 2000, 9000, 9500), 2500)).toBe(7);
    expect(longestPause(at(1000, 2000, 2600, 9000, 9500), 2500)).toBe(6.4);
    expect(longestPause(at(3000), 2500)).toBe(0.5);
    expect(longestPause(at(1000), 2500)).toBe(0);
  });
});

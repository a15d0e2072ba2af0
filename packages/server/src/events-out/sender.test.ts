import { memoryLogger } from "@kttt/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startSender } from "./sender.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work which counts how often it was begun, and ends when it is told to. */
function slow() {
  const ends: (() => void)[] = [];
  const work = vi.fn(() => new Promise<number>((done) => void ends.push(() => done(1))));
  return { work, end: () => ends.splice(0).forEach((it) => it()) };
}

describe("what sends again and again", () => {
  it("sends to webhooks, collects reminders and then sends the messages, every so many seconds", async () => {
    const order: string[] = [];
    const did = (name: string) => () => Promise.resolve(order.push(name));
    const sender = startSender({
      webhooks: { deliver: did("deliver") },
      notifications: { collect: did("collect"), send: did("send") },
      everySeconds: 10,
    });
    expect(order).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([...order].sort()).toEqual(["collect", "deliver", "send"]);
    expect(order.indexOf("collect")).toBeLessThan(order.indexOf("send"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(order).toHaveLength(6);
    await sender.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(order).toHaveLength(6);
  });

  it("does one thing at a time: who asks meanwhile shares it, and stopping waits for it", async () => {
    const { end, work } = slow();
    const sender = startSender({ webhooks: { deliver: work }, everySeconds: 10 });
    const [one, two] = [sender.sweep(), sender.sweep()];
    await vi.advanceTimersByTimeAsync(30_000);
    expect(work).toHaveBeenCalledTimes(1);
    let stopped = false;
    const stopping = sender.stop().then(() => void (stopped = true));
    await vi.advanceTimersByTimeAsync(1);
    expect(stopped).toBe(false);
    end();
    await Promise.all([one, two, stopping]);
    expect([stopped, work.mock.calls.length]).toEqual([true, 1]);
  });

  it("says what failed and goes on: mail which is away keeps no webhook waiting, nor the other way round", async () => {
    const logger = memoryLogger();
    const deliver = vi.fn(() => Promise.reject(new Error("the store is away")));
    const send = vi.fn(() => Promise.resolve(0));
    const notifications = { collect: () => Promise.resolve(0), send };
    const sender = startSender({ webhooks: { deliver }, notifications, logger });
    await sender.sweep();
    await sender.sweep();
    await sender.stop();
    expect([deliver.mock.calls.length, send.mock.calls.length]).toEqual([2, 2]);
    expect(logger.entries.map((it) => it.code)).toEqual(["events-out/webhooks-failed", "events-out/webhooks-failed"]);
  });
});

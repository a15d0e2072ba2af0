import {
  isKtttError,
  instantAt,
  legalDate,
  memoryLog,
  settableClock,
  createEngine,
  span,
  defineProvince,
} from "@kttt/core";
import { describeError } from "@kttt/core/errors";
import { type StoredEvent } from "@kttt/core/log";
import { beforeAll, describe, expect, it } from "vitest";
import { sampleDefinition } from "../sample/sample-definition.js";
import { readLogLines, writeLogLines } from "./log-lines.js";

let events: readonly StoredEvent[];
let lines: string[];

beforeAll(async () => {
  const log = memoryLog();
  const province = defineProvince(sampleDefinition({ id: "tinh-mau", name: { vi: "tỉnh Mẫu", en: "Mẫu Province" } }));
  const clock = settableClock(instantAt(legalDate("2025-06-30")));
  const engine = createEngine({ province, log, clock, span: span(legalDate("2024-01-01"), legalDate("2025-12-31")) });
  await engine.advance();
  events = await log.readAll({ limit: 100_000 });
  lines = (await writeLogLines(events)).split("\n");
});

const told = async (file: readonly string[]) => {
  try {
    await readLogLines(file.join("\n"));
  } catch (error) {
    if (!isKtttError(error)) throw error;
    const texts = (["vi", "en"] as const).map((language) => describeError(error, language)[0]);
    for (const it of texts) expect(`${it?.message} ${it?.hint}`).not.toMatch(/\{\w+\}|undefined/);
    return `${error.code} ${error.problems[0]?.params["line"]}`;
  }
  return "read";
};
const edited = (index: number, edit: (event: Record<string, unknown>) => object) =>
  lines.map((line, at) => (at === index ? JSON.stringify(edit(JSON.parse(line) as Record<string, unknown>)) : line));

describe("A log as JSON Lines", () => {
  it("carries positions and both hashes, says where it ends, and is read back as it was", async () => {
    expect(lines.length).toBeGreaterThan(20);
    expect(JSON.parse(lines[4] ?? "")).toMatchObject({
      position: 5,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      logHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    });
    expect(JSON.parse(lines.at(-2) ?? "")).toMatchObject({ heads: { "tinh-mau": { position: events.length } } });
    expect(await readLogLines(lines.join("\n"))).toEqual(events);
    expect(await readLogLines(await writeLogLines([]))).toEqual([]);
  });

  it("is refused with the line when a line is there twice, moved, taken out or put in", async () => {
    expect(await told([...lines.slice(0, 6), lines[5] ?? "", ...lines.slice(6)])).toBe("log-file/order 7");
    expect(await told([...lines.slice(0, 5), lines[6] ?? "", lines[5] ?? "", ...lines.slice(7)])).toBe(
      "log-file/missing 6",
    );
    expect(await told([...lines.slice(0, 5), ...lines.slice(6)])).toBe("log-file/missing 6");
    expect(await told(lines.slice(1))).toBe("log-file/missing 1");
    expect(await told([...lines.slice(0, 5), "", ...lines.slice(5)])).toBe("log-file/not-an-event 6");
  });

  it("is refused with the line where it was cut: within a line, between two lines, or at its last one", async () => {
    const text = lines.join("\n");
    const inside = (lines.slice(0, 9).join("\n").length + 40) | 0;
    expect(await told([text.slice(0, inside)])).toBe("log-file/not-an-event 10");
    expect(await told([...lines.slice(0, 9), ""])).toBe("log-file/cut-off 9");
    expect(await told([...lines.slice(0, -3), ...lines.slice(-2)])).toBe(`log-file/cut-off ${lines.length - 2}`);
    expect(await told([""])).toBe("log-file/cut-off 1");
    expect(await told([...lines.slice(0, -1), ...lines])).toBe(`log-file/after-the-end ${lines.length}`);
  });

  it("is refused with the line whose content, place, id or key is not what was written", async () => {
    expect(await told(edited(7, (it) => ({ ...it, happenedOn: "2024-01-01" })))).toBe("log-file/changed 8");
    expect(await told(edited(7, (it) => ({ ...it, data: { more: true } })))).toBe("log-file/changed 8");
    expect(await told(edited(7, (it) => ({ ...it, id: "x@1" })))).toBe("log-file/changed 8");
    expect(await told(edited(7, (it) => ({ ...it, keyIndex: 9 })))).toBe("log-file/changed 8");
    expect(await told(edited(7, (it) => ({ ...it, position: 9 })))).toBe("log-file/missing 8");
    expect(await told(edited(7, (it) => ({ ...it, hash: "0".repeat(64) })))).toBe("log-file/changed 8");
  });

  it("is refused with the line of a type or a version this library does not know, and of what is no event", async () => {
    expect(await told(edited(3, (it) => ({ ...it, type: "Invented" })))).toBe("log-file/unknown-type 4");
    expect(await told(edited(3, (it) => ({ ...it, schemaVersion: 99 })))).toBe("log-file/newer-version 4");
    expect(await told(edited(3, ({ hash: _, ...rest }) => rest))).toBe("log-file/not-an-event 4");
    const odd = [
      "null",
      "[]",
      "{}",
      "1e400",
      "???",
      `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
      `"${"x".repeat(2e6)}"`,
    ];
    for (const line of odd) expect(await told([line, ...lines])).toBe("log-file/not-an-event 1");
    const twice = (lines[0] ?? "").replace("{", '{"id":"x",');
    expect(await told([twice, ...lines.slice(1)])).toBe("log-file/not-an-event 1");
  });

  it("writes no control character: it is escaped, and read back the same", async () => {
    const [first] = events;
    if (!first) throw new Error("no event");
    const hostile = [{ ...first, data: { text: "a\u001b]0;x\u0007\u202eb\u2028" } }];
    const file = await writeLogLines(hostile);
    expect(file).not.toMatch(/[^\P{Cc}\n]|[\u202e\u2028]/u);
    expect(await readLogLines(file)).toEqual(hostile);
  });
});

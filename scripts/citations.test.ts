import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("citations.mjs", import.meta.url));
const readings = fileURLToPath(new URL("../packages/core/src/law/citation-readings.tsv", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kttt-citations-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A project of one file, whose citations are listed or checked. */
function run(code: string, ...words: readonly string[]) {
  const at = join(folder, "packages", "plant", "src");
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, "voluntary-dissolution-2023.flow.ts"), code);
  const { stdout, status } = spawnSync(process.execPath, [script, folder, ...words], { encoding: "utf8" });
  return { lines: stdout.trim().split("\n"), status };
}
const listed = (code: string) => run(code, "--list").lines.map((it) => it.slice(it.indexOf(" | ") + 3));

describe("the list of citations", { timeout: 60_000 }, () => {
  it("finds a place however it is cited: by cite, a citer, one made on the spot, a function of places, an object, by name", () => {
    const code = [
      'const L = citer("17/2023/QH15");',
      'const of = (clause: number) => cite("92/2024/NĐ-CP", { article: 50, clause });',
      "const adopt = { cites: [L(98, 1)] };",
      'const send = { cites: [L(98, 3, "a"), of(2)] };',
      'const whole = { citation: { law: "23/2012/QH13", article: 54, trust: "verified" } };',
      "const NAMED = L(101);",
      "const liquidate = { cites: [NAMED] };",
      'const after = { act: citer("51/2014/QH13")(120) };',
      'const GROUNDS = [rule("forged", L(103, 1, "a"))];',
      'const POINTS = { dd: "đ" };',
      "const ground = (point: string) => rule(point, L(103, 1, POINTS[point] ?? point));",
      'const MADE = [ground("b"), ground("dd")];',
    ].join("\n");
    expect(listed(code)).toEqual([
      "adopt > cites | 17/2023/QH15 98.1",
      "send > cites | 17/2023/QH15 98.3.a",
      "send > cites | 92/2024/NĐ-CP 50.2",
      "whole > citation | 23/2012/QH13 54",
      "NAMED | 17/2023/QH15 101",
      "liquidate > cites | 17/2023/QH15 101 (named)",
      "after > act | 51/2014/QH13 120",
      "GROUNDS > forged | 17/2023/QH15 103.1.a",
      "MADE > b | 17/2023/QH15 103.1.b",
      "MADE > dd | 17/2023/QH15 103.1.đ",
    ]);
  });
});

describe("the check of citations against their second reading", { timeout: 60_000 }, () => {
  const READ = 'const L = citer("17/2023/QH15");\nconst adopt = { cites: [L(98, 1)] };\n';

  it("finds a reading by file, use and place, wherever the line has moved", () => {
    expect(run(READ).lines.filter((it) => it.startsWith("nobody"))).toEqual([]);
    expect(run(`\n\n\n${READ}`).lines.filter((it) => it.startsWith("nobody"))).toEqual([]);
  });

  it.each([
    ["another place for the same use", READ.replace("L(98, 1)", "L(98, 2)"), "adopt > cites | 17/2023/QH15 98.2"],
    ["the same place for another use", READ.replace("adopt", "decide"), "decide > cites | 17/2023/QH15 98.1"],
  ])("fails for %s: nobody has read that", (_, code, key) => {
    const { lines, status } = run(code);
    expect(lines).toContain(`nobody has read it a second time: voluntary-dissolution-2023.flow.ts | ${key}`);
    expect(status).toBe(1);
  });

  it("fails when what was read as wrong has left the code without an answer", () => {
    const file = join(folder, "readings.tsv");
    const head = "file\tuse\tcites\tfor\tverdict\tby\tnote\tanswered";
    const right = "voluntary-dissolution-2023.flow.ts\tadopt > cites\t17/2023/QH15 98.1\tadopt\tright\tsecond\t\t";
    const wrong = "voluntary-dissolution-2023.flow.ts\tsend > cites\t17/2023/QH15 98.4\tsend\twrong\tsecond\tno\t";
    const check = (...rows: readonly string[]) => {
      writeFileSync(file, [head, ...rows].join("\n"));
      return run(READ, `--readings=${file}`);
    };
    expect(check(right, wrong).lines.some((it) => it.startsWith("mended or moved?"))).toBe(true);
    expect([check(right, wrong).status, check(right, `${wrong}mended`).status, check(right).status]).toEqual([1, 0, 0]);
    // And while it still stands in the code: none is left open.
    const open = right.replace("right", "imprecise");
    expect(check(open).lines.some((it) => it.startsWith("more open citations than 0"))).toBe(true);
  });
});

describe("the second reading", () => {
  const [head = "", ...rows] = readFileSync(readings, "utf8")
    .trimEnd()
    .split("\n")
    .filter((it) => !it.startsWith("# "));
  const cells = rows.map((it) => it.split("\t"));

  it("holds the 804 rows of the two readers and says of each what was cited for what, and the verdict", () => {
    expect(head.split("\t")).toEqual(["file", "use", "cites", "for", "verdict", "by", "note", "answered"]);
    for (const [file = "", , cites = "", supports = "", verdict = "", by = ""] of cells) {
      expect([file, cites, supports].every((it) => it !== "")).toBe(true);
      expect(["right", "imprecise", "wrong", "not checkable"]).toContain(verdict);
      expect([
        "2023",
        "2012",
        "bankruptcy",
        "articles",
        "second",
        "third",
        "fourth",
        "sixth",
        "own",
        "mender",
      ]).toContain(by);
    }
    expect(cells.filter((it) => it[5] === "2023" || it[5] === "2012")).toHaveLength(804);
  });

  it("leaves nothing open in time and law: what was wrong there is answered", () => {
    const mine = ["calendar-year.ts", "vietnam-calendar.ts", "add-period.ts", "applicable-law.ts", "statutes.ts"];
    const open = cells.filter(([file = "", , , , verdict = "", , , answered = ""]) => {
      return (
        [...mine, "legal-status.ts", "reporting-chains.ts"].includes(file) &&
        /wrong|imprecise/.test(verdict) &&
        !answered
      );
    });
    expect(open).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { strToU8 } from "fflate";
import { importSource } from "./import/import-source.js";
import { readSource } from "./import/read-source.js";
import { writeStubs, writeTasks } from "./import/write-tasks.js";
import { newProvince } from "./new-province/new-province.js";
import { quoted } from "./quoted.js";
import { tsLiteral } from "./ts-literal.js";

/** What runs as soon as one of these gets out of its comment, string or template. */
const RUNS = "globalThis.__ran=(globalThis.__ran??0)+1";
const HOSTILE = [
  `*/ ${RUNS}; /*`,
  `\n${RUNS}\n`,
  `\u2028${RUNS}//`,
  `\u2029${RUNS}//`,
  `\`;${RUNS};\``,
  `\${${RUNS}}`,
  `";${RUNS};"`,
  `\\";${RUNS};//`,
  `*\u200b/ ${RUNS} /\u200b*`,
  `**/ ${RUNS} /**`,
  `<script>${RUNS}</script>`,
  `\u001b]0;x\u0007\u202e`,
];
const ran = () => (globalThis as { __ran?: number }).__ran ?? 0;
/** A module as plain code: what it exports last is its value. */
const valueOf = (text: string) => {
  const plain = text.replace(/^import .*$/gmu, "").replace(/ satisfies [^;]+;/gu, ";");
  return new Function(
    `let last; ${plain.replace(/export const (\w+) =/gu, "const $1 = last =")}; return last;`,
  )() as unknown;
};

describe("words written into source stay words", () => {
  test.each(HOSTILE)("%j", (words) => {
    const before = ran();
    expect(new Function(`return ${tsLiteral({ [words]: words, list: [words], __proto__x: words })}`)()).toEqual({
      [words]: words,
      list: [words],
      __proto__x: words,
    });
    new Function(`/* ${quoted(words, "comment")} */ // ${quoted(words, "comment")}`)();
    const table = `STT\tNhiệm vụ\tChủ trì\n1\t${words.replace(/[\n\t]/g, " ")}\tSở A`;
    const result = importSource(readSource("a.tsv", strToU8(table)));
    const tasks = valueOf(writeTasks({ ...result, file: words })) as readonly { text: string }[];
    expect(tasks).toHaveLength(1);
    valueOf(writeStubs([{ id: "a", name: words, row: 1 }]));
    const files = newProvince({ id: "tinh-mau", name: { vi: words, en: words }, inside: false });
    expect(JSON.parse(files["package.json"] ?? "")).toMatchObject({ name: "kttt-province-tinh-mau" });
    const index = files["src/index.ts"] ?? "";
    new Function(index.slice(index.indexOf("/**"), index.indexOf("export const")))();
    expect(valueOf(files["src/agencies.ts"] ?? "")).toBeInstanceOf(Array);
    expect((files["README.md"] ?? "").split("\n")[1]).toBe("");
    expect(ran()).toBe(before);
  });

  test("nothing which acts on a terminal or turns the direction of a line comes through", () => {
    for (const into of ["code", "comment", "page"] as const) {
      expect(quoted("a\u001b[31m\u0007\u202eb\u0085\u2028", into)).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
    }
    expect(tsLiteral({ ["__proto__"]: 1 })).toBe('{ ["__proto__"]: 1 }');
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import "./index.js";
import { obligationTable } from "./obligation/obligation.machine.js";
import { errorTexts } from "./kernel/problem.js";

const CODES = [...errorTexts()];

/** Names of the places of a template. A pair `xVi`, `xEn` is one thing said in two languages. */
function placesOf(template: string): readonly string[] {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) =>
    (match[1] ?? "").replace(/(?<=[a-z])(?:Vi|En)$/, ""),
  );
  return [...new Set(names)].sort();
}

/** Every source file which may raise an error: of all packages, without tests and without the `errors.ts` which declare them. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["node_modules", "dist"].includes(entry.name) ? [] : sources(path);
    return /(?<!\.test|\.d)\.ts$/.test(entry.name) && entry.name !== "errors.ts" ? [readFileSync(path, "utf8")] : [];
  });
}

const packages = fileURLToPath(new URL("../../", import.meta.url));
const source = sources(packages).join("\n");

/** Codes which are raised while an office works: at a duty, a case, a question, a figure, a succession, a change of the plan. */
const READ_BY_OFFICIALS =
  /^(?:amendment|authority|command|cooperative|engine|obligation|question|request|succession|target|view|calendar\/deadline-.*)(?:\/|$)/;
/** What only whoever writes programs types: the acts of a duty, the changes of a plan, the choices of questions. */
const NAMES: ReadonlySet<string> = new Set([
  ...obligationTable.transitions.map((it) => it.event),
  ...["answer", "baseline", "rest", "routes", "decision", "confirm", "reject", "none", "redate", "synthetic", "kind"],
]);

describe("the catalogue of errors", () => {
  it.each(CODES)("%s says what is wrong and what to do, in Vietnamese and English", (code, { hint, message }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [message.vi, message.en, hint.vi, hint.en]) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(5);
      expect(text).toBe(text.normalize("NFC"));
      expect(text.split("[[").length).toBe(text.split("]]").length);
    }
    expect(message.vi).not.toBe(message.en);
    expect(hint.vi).not.toBe(hint.en);
  });

  it.each(CODES)("%s has the same places in both languages", (_, { hint, message }) => {
    expect(placesOf(message.vi)).toEqual(placesOf(message.en));
    expect(placesOf(hint.vi)).toEqual(placesOf(hint.en));
  });

  it.each(CODES.filter(([code]) => READ_BY_OFFICIALS.test(code)))(
    "%s is read by officials: its Vietnamese holds no name of a field, a command or a value",
    (_, { hint, message }) => {
      for (const text of [message.vi, hint.vi]) {
        const said = text.replaceAll(/\{\w+\}/g, "");
        expect(said).not.toMatch(/\b[a-z]+[A-Z]\w*|\b[a-z]+[-.][a-z]+\b|\b(true|false|null|kttt)\b|\w\(\)/);
        expect(said.match(/(?<![\p{L}\p{N}])[a-z-]+(?![\p{L}\p{N}])/gu)?.filter((it) => NAMES.has(it)) ?? []).toEqual(
          [],
        );
      }
    },
  );

  it("holds no code that nothing raises", () => {
    const silent = CODES.map(([code]) => code).filter((code) => !source.includes(`"${code}"`));
    expect(silent).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import * as jsonRulesEngine from "json-rules-engine";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import * as rulesDoor from "../doors/rules.js";
import * as timeDoor from "../doors/time.js";
import { citeConvention } from "../law/cite.js";
import * as engineEntry from "../doors/json-rules-engine.js";
import type { FactType } from "./fact.js";
import { BUILT_IN_OPERATORS } from "./built-in-operators.js";
import { RULE_LIMITS } from "./rule.schema.js";

const page = readFileSync(new URL("../../../../docs/writing-rules.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(([, language = "", name = "", text = ""]) => ({
  ...{ language, name, text },
}));
const named = (name: string) => blocks.find((it) => it.name === name)?.text.trimEnd() ?? `no block ${name}`;

/** What a block of code imports, from the modules which the page may use, or as a JSON block of the page. */
function importLine(_: string, what: string, from: string): string {
  if (from.endsWith(".json")) return `const ${what} = ${named(from.replace("./", ""))};`;
  const names = what.replace(/[{}]/g, "").split(",");
  const values = names.map((it) => it.trim()).filter((it) => it !== "" && !it.startsWith("type "));
  return `const { ${values.join(", ")} } = modules[${JSON.stringify(from)}];`;
}

/**
 * Makes a program of the page's code, in its order. `expression; // → expected` becomes a check; what is expected stands
 * on the same line or on the next, as an expression or as the name of a text block.
 */
function programOf(code: string): string {
  const checked = code
    .replace(/;\n\/\/ → /g, "; // → ")
    .replace(/^import (.+?) from "(.+?)";$/gm, importLine)
    .replace(/^(.+); \/\/ → (.+)$/gm, (_, expression: string, expected: string) =>
      /\.txt$/.test(expected)
        ? `check(${expression}, text(${JSON.stringify(expected)}));`
        : `check(${expression}, ${expected});`,
    );
  const { outputText } = ts.transpileModule(`async function page() {\n${checked}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return `${outputText}\nreturn page();`;
}

describe("docs/writing-rules.md", () => {
  it("its code runs, and gives what it says", async () => {
    const code = blocks.filter((it) => it.language === "ts").map((it) => it.text);
    const wanted = code.join("").match(/\/\/ → /g)?.length ?? 0;
    let checks = 0;
    const check = (actual: unknown, expected: unknown) => {
      checks += 1;
      expect(actual).toEqual(expected);
    };
    const modules = {
      "@kttt/core/rules": rulesDoor,
      "@kttt/core/time": timeDoor,
      "@kttt/core/json-rules-engine": engineEntry,
      "json-rules-engine": jsonRulesEngine,
    };
    const run = new Function("modules", "check", "text", programOf(code.join("\n"))) as (
      ...args: readonly unknown[]
    ) => Promise<void>;
    await run(modules, check, named);
    expect(checks).toBe(wanted);
    expect(checks).toBeGreaterThanOrEqual(15);
  });

  const examples = blocks.filter((it) => it.language === "operators").flatMap((it) => it.text.trim().split("\n"));

  it.each(examples)("%s", (line) => {
    const [, type = "", given = "", operator = "", value = "", result = "", on = "2024-06-14"] =
      /^(\w+) (.+) (\w+) (.+?) = (\w+)(?:, on (\S+))?$/.exec(line) ?? [];
    const fact = (type === "set" ? { type, of: { type: "string" } } : { type }) as FactType;
    const conditions = { all: [{ fact: "it", operator, value: JSON.parse(value) as unknown }] };
    const rule = { id: "it", citation: citeConvention("example"), conditions, event: { type: "it" } };
    const judge = rulesDoor.compile(rulesDoor.loadRules([rule], { facts: { it: fact } }));
    const { rules } = judge({ it: JSON.parse(given) as unknown }, { on: legalDate(on), explain: true });
    expect(rules[0]?.value).toBe(result);
  });

  it("its table has every operator, and none that does not exist", () => {
    const table = /^\| operator \|.*?\n\n/ms.exec(page)?.[0] ?? "";
    const listed = table
      .split("\n")
      .flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/g)].map((it) => it[1]));
    expect(listed.sort()).toEqual(Object.keys(BUILT_IN_OPERATORS).sort());
  });

  it("names the limits as they are", () => {
    expect(page).toContain(`more than ${RULE_LIMITS.rules} rules, ${RULE_LIMITS.leavesOfRule} comparisons in a rule`);
    expect(page).toContain(`${RULE_LIMITS.conditionDepth} levels of nesting`);
  });
});

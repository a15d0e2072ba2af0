import { isKtttError, type Language, type Problem, type Province, renderProblem } from "@kttt/core";
import { parseScenarios, runScenario, type Scenario } from "@kttt/kit";
import { describe, expect, test } from "vitest";

/** A scenario file: its name, for messages, and its text. */
export interface ScenarioFile {
  readonly name: string;
  readonly text: string;
}

function said(problems: readonly Problem[], file: string, language: Language): readonly string[] {
  return problems
    .map((it) => renderProblem(it, language))
    .map(({ code, hint, message }) => `${file}: ${message} → ${hint} [${code}]`);
}

function scenariosOf({ name, text }: ScenarioFile): readonly Scenario[] | readonly Problem[] {
  try {
    return parseScenarios(text, name);
  } catch (error) {
    if (isKtttError(error)) return error.problems;
    throw error;
  }
}

/**
 * One test for each scenario in the files; a file which cannot be read is a failing test. No file at all fails too: a
 * suite which ran nothing has not passed.
 *
 * @example
 * const files = readdirSync("scenarios").map((name) => ({ name, text: readFileSync(`scenarios/${name}`, "utf8") }));
 * describeScenarios(province, files);
 */
export function describeScenarios(
  province: Province,
  files: readonly ScenarioFile[],
  { language = "vi" }: { readonly language?: Language } = {},
): void {
  describe(language === "vi" ? `kịch bản của tỉnh ${province.id}` : `scenarios of ${province.id}`, () => {
    test(language === "vi" ? "có tệp kịch bản" : "there are scenario files", () => {
      expect(files.length).toBeGreaterThan(0);
    });
    for (const file of files) {
      const found = scenariosOf(file);
      for (const it of found) {
        if ("code" in it) {
          test(`${file.name}: ${it.code}`, () => {
            expect(said([it], file.name, language)).toEqual([]);
          });
        } else {
          test(`${file.name}: ${it.title}`, async () => {
            const { ok, problems } = await runScenario(it, province);
            expect(said(problems, file.name, language)).toEqual([]);
            expect(ok).toBe(true);
          });
        }
      }
    }
  });
}

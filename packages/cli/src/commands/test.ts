import { isKtttError, type Language, type Problem, type Province } from "@kttt/core";
import { checkProvince, parseScenarios, type ProvinceResult, runScenario, type Scenario } from "@kttt/kit";
import { join } from "node:path";
import { type Command, textOption, wantsJson, writeJson } from "../command.js";
import { bytesOf, filesIn, isFolder } from "../files.js";
import { severalCopies } from "../package-copies.js";
import { PROVINCE_IDS, provinceById, authoredProvince, readDefinition } from "../provinces.js";
import { renderProblems } from "../render/problems.js";
import { UsageError } from "../usage-error.js";

const SCENARIOS = /\.ya?ml$/;

/** The scenario files: those named, those of a folder, or those of the package's own folder `scenarios`. */
function scenarioFiles(word: string, named: string | undefined): readonly string[] {
  if (named === undefined) return filesIn(join(word, "scenarios"), SCENARIOS);
  return named.split(",").flatMap((path) => (isFolder(path) ? filesIn(path, SCENARIOS) : [path]));
}

function checksText(result: ProvinceResult, language: Language): string {
  const vi = language === "vi";
  const failed = result.checks.filter((it) => it.status === "failed");
  const lines = failed.map((it) => `✗ ${it.title[language]} (${it.id})\n${renderProblems(it.problems, language)}`);
  const passed = result.checks.filter((it) => it.status === "passed").length;
  const blocked = result.declared.length - result.executed.length;
  return `${lines.join("")}${
    vi
      ? `${result.declared.length} kiểm tra: ${passed} đạt, ${failed.length} không đạt, ${blocked} chưa chạy được.`
      : `${result.declared.length} checks: ${passed} passed, ${failed.length} failed, ${blocked} could not run.`
  }\n`;
}

/** Reads and plays one file; says how each of its scenarios went. Gives the number of those which failed. */
async function playFile(path: string, province: Province, language: Language, say: (text: string) => void) {
  const told = (problems: readonly Problem[]) => renderProblems(problems, language);
  let scenarios: readonly Scenario[];
  try {
    scenarios = parseScenarios(new TextDecoder().decode(bytesOf(path)), path);
  } catch (error) {
    if (!isKtttError(error)) throw error;
    say(`✗ ${path}\n${told(error.problems)}`);
    return { played: 1, failed: 1 };
  }
  let failed = 0;
  for (const scenario of scenarios) {
    const { ok, problems, title } = await runScenario(scenario, province);
    if (!ok) failed += 1;
    say(`${ok ? "✓" : "✗"} ${path}:${scenario.line} ${title}\n${told(problems)}`);
  }
  return { played: scenarios.length, failed };
}

export const testCommand: Command = {
  name: "test",
  usage: "<tỉnh> [--scenarios TỆP] [--json]",
  summary: {
    vi: "kiểm tra trọn gói tỉnh và chạy các kịch bản",
    en: "runs the conformance checks of a province and its scenarios",
  },
  runsCode: true,
  options: { scenarios: { type: "string" }, json: { type: "boolean" } },
  async run(invocation) {
    const { host, language, words } = invocation;
    const vi = language === "vi";
    const word = words[0];
    if (word === undefined) {
      throw new UsageError(
        { vi: "Thiếu tỉnh cần kiểm tra.", en: "No province to test." },
        { vi: "Ví dụ: kttt test . hoặc kttt test hcm", en: "For example: kttt test . or kttt test hcm" },
      );
    }
    const ours = PROVINCE_IDS.includes(word) ? await provinceById(word) : null;
    const definition =
      ours ?? (/[./\\]/.test(word) ? await readDefinition(word, host) : await authoredProvince(word, host));
    const result = await checkProvince(definition);
    if (wantsJson(invocation)) {
      writeJson(invocation, "kttt.test/1", result);
      return result.ok ? 0 : 1;
    }
    host.write(checksText(result, language));
    if (isFolder(word)) host.writeError(renderProblems(severalCopies(word), language));
    if (result.province === null) return 1;
    const files = scenarioFiles(word, textOption(invocation, "scenarios"));
    const province = ours ?? (await authoredProvince(word, host));
    let [played, failed] = [0, 0];
    for (const path of files) {
      const file = await playFile(path, province, language, (text) => {
        host.write(text);
      });
      played += file.played;
      failed += file.failed;
    }
    host.write(
      vi
        ? `${played} kịch bản: ${played - failed} đạt, ${failed} không đạt.\n`
        : `${played} scenarios: ${played - failed} passed, ${failed} failed.\n`,
    );
    return result.ok && failed === 0 ? 0 : 1;
  },
};

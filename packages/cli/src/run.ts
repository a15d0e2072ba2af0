import { isKtttError, type Language, nearest } from "@kttt/core";
import { parseArgs } from "node:util";
import type { Command } from "./command.js";
import { check } from "./commands/check.js";
import { coverage } from "./commands/coverage.js";
import { exportCommand } from "./commands/export.js";
import { lint } from "./commands/lint.js";
import { simulateCommand } from "./commands/simulate.js";
import { start } from "./commands/start.js";
import type { Host } from "./host.js";
import { renderProblems } from "./render/problems.js";
import { UsageError } from "./usage-error.js";

const COMMANDS: readonly Command[] = [start, simulateCommand, check, lint, coverage, exportCommand];

const COMMON = { lang: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

function help(language: Language): string {
  const vi = language === "vi";
  const width = Math.max(...COMMANDS.map((it) => `${it.name} ${it.usage}`.length));
  return [
    vi ? "kttt: chương trình kinh tế tập thể của các tỉnh" : "kttt: the collective-economy programmes of the provinces",
    "",
    vi ? "Cách dùng: kttt <lệnh> [tuỳ chọn]" : "Usage: kttt <command> [options]",
    "",
    ...COMMANDS.map((it) => `  ${`${it.name} ${it.usage}`.padEnd(width)}  ${it.summary[language]}`),
    "",
    vi
      ? "Mọi lệnh: --lang vi|en (mặc định vi), --help. Mã thoát: 0 tốt, 1 kiểm tra không đạt, 2 gọi sai."
      : "Every command: --lang vi|en (vi unless said otherwise), --help. Exit: 0 well, 1 a check failed, 2 called wrongly.",
    "",
  ].join("\n");
}

function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (at < 0) return "vi";
  const value = argv[at]?.includes("=") ? argv[at].slice("--lang=".length) : argv[at + 1];
  if (value === "vi" || value === "en") return value;
  throw new UsageError(
    { vi: `Không có ngôn ngữ “${value ?? ""}”.`, en: `There is no language “${value ?? ""}”.` },
    { vi: "Dùng --lang vi hoặc --lang en.", en: "Use --lang vi or --lang en." },
  );
}

function commandOf(name: string): Command {
  const command = COMMANDS.find((it) => it.name === name);
  if (command) return command;
  const suggestion = nearest(
    name,
    COMMANDS.map((it) => it.name),
  );
  throw new UsageError(
    { vi: `Không có lệnh “${name}”.`, en: `There is no command “${name}”.` },
    suggestion
      ? { vi: `Có phải “${suggestion}” không? Xem kttt --help.`, en: `Did you mean “${suggestion}”? See kttt --help.` }
      : { vi: "Xem kttt --help.", en: "See kttt --help." },
  );
}

function parse(command: Command, argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { ...COMMON, ...command.options },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      { vi: `Không hiểu tuỳ chọn: ${words}`, en: words },
      { vi: `Cách dùng: kttt ${command.name} ${command.usage}`, en: `Usage: kttt ${command.name} ${command.usage}` },
    );
  }
}

async function runCommand(argv: readonly string[], language: Language, host: Host): Promise<number> {
  const name = argv.find((word, index) => !word.startsWith("-") && argv[index - 1] !== "--lang");
  if (name === undefined) {
    const asked = argv.includes("--help") || argv.includes("-h");
    (asked ? host.write : host.writeError)(help(language));
    return asked ? 0 : 2;
  }
  const command = commandOf(name);
  const at = argv.indexOf(name);
  const { values, positionals } = parse(command, [...argv.slice(0, at), ...argv.slice(at + 1)]);
  if (values["help"]) {
    const options = Object.keys(command.options).map((option) => `  --${option}`);
    host.write(`kttt ${command.name} ${command.usage}\n\n${command.summary[language]}\n${options.join("\n")}\n`);
    return 0;
  }
  const options = values as Readonly<Record<string, string | boolean | undefined>>;
  return command.run({ words: positionals, options, language, host });
}

/**
 * Runs `kttt` with these words.
 *
 * @returns the exit code: 0 when all is well, 1 when a check failed, 2 when it was called wrongly
 */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  let language: Language = "vi";
  try {
    language = languageOf(argv);
    return await runCommand(argv, language, host);
  } catch (error) {
    if (error instanceof UsageError) {
      host.writeError(`kttt: ${error.text[language]}\n${error.hint[language]}\n`);
      return 2;
    }
    if (isKtttError(error)) {
      host.writeError(renderProblems(error.problems, language));
      return 2;
    }
    throw error;
  }
}

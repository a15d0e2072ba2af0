import { isKtttError, type Language } from "@kttt/core";
import { nearest, visible } from "@kttt/core/errors";
import { type Command, optionsOf } from "./command.js";
import { actionsCommand } from "./commands/actions.js";
import { audit } from "./commands/audit.js";
import { calendar } from "./commands/calendar.js";
import { caseCommand } from "./commands/case.js";
import { check } from "./commands/check.js";
import { coverage } from "./commands/coverage.js";
import { deadline } from "./commands/deadline.js";
import { explain } from "./commands/explain.js";
import { doCommand } from "./commands/do.js";
import { exportCalendar } from "./commands/export-calendar.js";
import { letters } from "./commands/letters.js";
import { papers } from "./commands/papers.js";
import { reportCommand } from "./commands/report.js";
import { figures, importFigures, importTracker, tracker } from "./commands/tracker.js";
import { init } from "./commands/init.js";
import { listCommand } from "./commands/list.js";
import { showCommand } from "./commands/show.js";
import { diff } from "./commands/diff.js";
import { exportCommand } from "./commands/export.js";
import { importCommand } from "./commands/import.js";
import { lint } from "./commands/lint.js";
import { outboxCommand } from "./commands/outbox.js";
import { newProvinceCommand } from "./commands/new-province.js";
import { reference } from "./commands/reference.js";
import { serveCommand } from "./commands/serve.js";
import { simulateCommand } from "./commands/simulate.js";
import { start } from "./commands/start.js";
import { testCommand } from "./commands/test.js";
import { whatIfCommand } from "./commands/what-if.js";
import type { Host } from "./host.js";
import { languageOf, parseWords } from "./parse-words.js";
import { renderProblems } from "./render/problems.js";
import { usageOf } from "./usage.js";
import { UsageError } from "./usage-error.js";

const COMMANDS: readonly Command[] = [
  start,
  serveCommand,
  init,
  doCommand,
  listCommand,
  showCommand,
  actionsCommand,
  reportCommand,
  letters,
  exportCalendar,
  tracker,
  importTracker,
  figures,
  importFigures,
  papers,
  simulateCommand,
  whatIfCommand,
  check,
  lint,
  diff,
  coverage,
  exportCommand,
  deadline,
  explain,
  calendar,
  caseCommand,
  audit,
  outboxCommand,
  newProvinceCommand,
  importCommand,
  testCommand,
  reference,
];

const RUNS_CODE = {
  vi: "Tỉnh ghi bằng đường dẫn tới gói (thư mục hoặc tệp .js): mã của gói đó sẽ chạy. Tệp JSON thì chỉ được đọc.",
  en: "A province named by the path of a package (a folder or a .js file): its code is run. A JSON file is only read.",
} as const;

function help(language: Language): string {
  const vi = language === "vi";
  return [
    vi ? "kttt: chương trình kinh tế tập thể của các tỉnh" : "kttt: the collective-economy programmes of the provinces",
    "",
    vi ? "Cách dùng: kttt <lệnh> [tuỳ chọn]" : "Usage: kttt <command> [options]",
    "",
    ...COMMANDS.flatMap((it) => [`  kttt ${usageOf(it, language)}`, `      ${it.summary[language]}`]),
    "",
    (vi
      ? "Tỉnh ghi bằng đường dẫn tới gói thì chạy mã của gói (các lệnh khác chỉ đọc JSON): "
      : "Run the code of a package which stands for a province by its path (others read JSON only): ") +
      `${COMMANDS.flatMap((it) => (it.runsCode ? it.name : [])).join(", ")}.`,
    vi
      ? "Mọi lệnh: --lang vi|en (mặc định vi), --help. Mã thoát: 0 tốt, 1 kiểm tra không đạt, 2 gọi sai."
      : "Every command: --lang vi|en (default: vi), --help. Exit: 0 well, 1 a check failed, 2 called wrongly.",
    "",
  ].join("\n");
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

/** Why a file could not be written, when that is what went wrong. */
function diskComplaint(error: unknown): UsageError | null {
  const { code, path } = error as Partial<NodeJS.ErrnoException>;
  if (!(error instanceof Error) || typeof path !== "string" || !/^E[A-Z]+$/.test(code ?? "")) return null;
  return new UsageError(
    { vi: `Không dùng được “${path}” (${code}).`, en: `“${path}” cannot be used (${code}).` },
    { vi: "Kiểm tra đường dẫn và quyền ghi.", en: "Check the path and the right to write there." },
  );
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
  const rest = [...argv.slice(0, at), ...argv.slice(at + 1)];
  const { options, words } = parseWords(command, rest);
  if (options["help"]) {
    const names = Object.keys(optionsOf(command, rest)).map((option) => `  --${option}`);
    host.write(`kttt ${usageOf(command, language)}\n\n${command.summary[language]}\n${names.join("\n")}\n`);
    if (command.runsCode) host.write(`\n${RUNS_CODE[language]}\n`);
    const more = command.help?.(words[0], language);
    if (more !== undefined) host.write(`\n${more}\n`);
    return 0;
  }
  return command.run({ words, options, language, host });
}

/** Whatever names and texts hold, no control character reaches the terminal; in JSON it is the same value, escaped. */
function visibly(host: Host): Host {
  return {
    ...host,
    write: (text) => host.write(visible(text)),
    writeError: (text) => host.writeError(visible(text)),
  };
}

/**
 * Runs `kttt` with these words.
 *
 * @returns the exit code: 0 when all is well, 1 when a check failed, 2 when it was called wrongly
 */
export async function run(argv: readonly string[], machine: Host): Promise<number> {
  const host = visibly(machine);
  let language: Language = "vi";
  try {
    language = languageOf(argv);
    return await runCommand(argv, language, host);
  } catch (error) {
    const usage = error instanceof UsageError ? error : diskComplaint(error);
    if (usage) {
      host.writeError(`kttt: ${usage.text[language]}\n${usage.hint[language]}\n`);
      return 2;
    }
    if (isKtttError(error)) {
      host.writeError(renderProblems(error.problems, language));
      return 2;
    }
    throw error;
  }
}

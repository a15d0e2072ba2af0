import type { Bilingual, Language } from "@kttt/core";
import { nearest } from "@kttt/core/errors";
import { parseArgs } from "node:util";
import { type Command, type Options, optionsOf } from "./command.js";
import { usageOf } from "./usage.js";
import { UsageError } from "./usage-error.js";

const COMMON = { lang: { type: "string" }, help: { type: "boolean", short: "h" } } as const;

/** What was typed after a command, taken apart. */
export interface ParsedWords {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** The language asked for. @throws UsageError when there is no such language */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (at < 0) return "vi";
  const value = argv[at]?.includes("=") ? argv[at].slice("--lang=".length) : argv[at + 1];
  if (value === "vi" || value === "en") return value;
  throw new UsageError(
    { vi: `Không có ngôn ngữ “${value ?? ""}”.`, en: `There is no language “${value ?? ""}”.` },
    { vi: "Dùng --lang vi hoặc --lang en.", en: "Use --lang vi or --lang en." },
  );
}

function usageHint(command: Command): Bilingual {
  return { vi: `Cách dùng: kttt ${usageOf(command, "vi")}`, en: `Usage: kttt ${usageOf(command, "en")}` };
}

/** What parseArgs complains about, in our words. */
function complaint(error: unknown, command: Command, own: Options): UsageError {
  const message = error instanceof Error ? error.message : String(error);
  const code = (error as { readonly code?: string }).code;
  const named = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? "";
  const usage = usageHint(command);
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const known = [...Object.keys(COMMON), ...Object.keys(own)].map((it) => `--${it}`);
    const meant = nearest(named, known);
    return new UsageError(
      { vi: `Không có tuỳ chọn “${named}”.`, en: `There is no option “${named}”.` },
      meant ? { vi: `Có phải “${meant}” không? ${usage.vi}`, en: `Did you mean “${meant}”? ${usage.en}` } : usage,
    );
  }
  const flag = own[named.replace(/^-+/, "")]?.type === "boolean";
  return new UsageError(
    flag
      ? { vi: `Tuỳ chọn “${named}” không nhận giá trị.`, en: `The option “${named}” takes no value.` }
      : { vi: `Tuỳ chọn “${named}” cần một giá trị.`, en: `The option “${named}” needs a value.` },
    usage,
  );
}

/** A command takes as many words as its usage names in angle brackets. */
function refuseWordsTooMany(words: readonly string[], command: Command): void {
  const most = command.usage.match(/<[^>]+>/g)?.length ?? 0;
  const extra = words[most];
  if (extra === undefined) return;
  throw new UsageError({ vi: `Thừa từ “${extra}”.`, en: `“${extra}” is one word too many.` }, usageHint(command));
}

/** A number below zero stands after its option like any other value: `--days-left -10`. */
function withNegativeNumbers(argv: readonly string[], own: Options): readonly string[] {
  return argv.flatMap((word, at) => {
    const before = argv[at - 1] ?? "";
    const takesValue = (it: string) => it.startsWith("--") && own[it.slice(2)]?.type === "string";
    if (/^-\d/.test(word) && takesValue(before)) return [];
    const next = argv[at + 1] ?? "";
    return takesValue(word) && /^-\d/.test(next) ? [`${word}=${next}`] : [word];
  });
}

/** Takes apart what was typed after a command. @throws UsageError for options it does not know and words too many */
export function parseWords(command: Command, argv: readonly string[]): ParsedWords {
  const own = optionsOf(command, argv);
  try {
    const options = { ...COMMON, ...own };
    const { positionals, values } = parseArgs({
      args: [...withNegativeNumbers(argv, own)],
      options,
      allowPositionals: true,
      strict: true,
    });
    refuseWordsTooMany(positionals, command);
    return { words: positionals, options: values as ParsedWords["options"] };
  } catch (error) {
    throw error instanceof UsageError ? error : complaint(error, command, own);
  }
}

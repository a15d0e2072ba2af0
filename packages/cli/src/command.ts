import type { Bilingual, Language } from "@kttt/core";
import type { ParseArgsConfig } from "node:util";
import type { Host } from "./host.js";

/** What a command gets: its options and words as typed. */
export interface Invocation {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  readonly host: Host;
}

export type Options = NonNullable<ParseArgsConfig["options"]>;

/** All options of a command, given what was typed after its name. */
export function optionsOf(command: Command, argv: readonly string[]): Options {
  return { ...command.options, ...command.moreOptions?.(argv[0]) };
}

/** One command of `kttt`. */
export interface Command {
  readonly name: string;
  /** How it is called, without the name. It takes as many words as stand here in angle brackets. */
  readonly usage: string;
  readonly summary: Bilingual;
  readonly options: Options;
  /** Further options, where they depend on the first word. */
  readonly moreOptions?: (word: string | undefined) => Options;
  /** What `--help` says beside the summary. */
  readonly help?: (word: string | undefined, language: Language) => string;
  /** The province may be named by the folder of its package, whose code then runs: for its author. */
  readonly runsCode?: true;
  /** 0 when all is well, 1 when a check failed. @throws UsageError, KtttError for wrong input (exit code 2) */
  run(invocation: Invocation): Promise<number>;
}

/** A text option, or `undefined`. */
export function textOption(invocation: Invocation, name: string): string | undefined {
  const value = invocation.options[name];
  return typeof value === "string" ? value : undefined;
}

/** Whether `--json` was said. */
export function wantsJson(invocation: Invocation): boolean {
  return invocation.options["json"] === true;
}

/** Writes an answer as JSON: what it is and in which form first. `docs/cli.md` lists the forms. */
export function writeJson({ host }: Invocation, format: string, answer: object): void {
  host.write(`${JSON.stringify({ format, ...answer }, null, 2)}\n`);
}

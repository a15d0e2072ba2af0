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

/** One command of `kttt`. */
export interface Command {
  readonly name: string;
  /** How it is called, without the name. It takes as many words as stand here in angle brackets. */
  readonly usage: string;
  readonly summary: Bilingual;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** 0 when all is well, 1 when a check failed. @throws UsageError, KtttError for wrong input (exit code 2) */
  run(invocation: Invocation): Promise<number>;
}

/** A text option, or `undefined`. */
export function textOption(invocation: Invocation, name: string): string | undefined {
  const value = invocation.options[name];
  return typeof value === "string" ? value : undefined;
}

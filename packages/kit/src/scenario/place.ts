import type { Problem } from "@kttt/core/errors";
import { problemOf } from "../errors.js";

/** Where something stands in a file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Words with the place where they stand. */
export interface PlacedText extends Place {
  readonly text: string;
}

/** A problem at a place of a file; the file is its path. */
export function problemAt(
  code: string,
  file: string,
  { column, line }: Place,
  params: Readonly<Record<string, string | number>> = {},
): Problem {
  return problemOf(code, file === "" ? [] : [file], { line, column, ...params });
}

/** Words as they are compared: NFC, single spaces, lower case. The length may only shrink at runs of spaces. */
export function folded(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim().toLocaleLowerCase("vi");
}

import { provinceProblem } from "./errors.js";
import { type Problem } from "../kernel/problem.js";
import { CORE_VERSION } from "../kernel/version.js";
import { inRange } from "./core-range.js";
import { type Row, textAt } from "./raw-rows.js";
import { PROVINCE_FORMAT } from "./upgrade-format.js";

const FORMAT_NAME = /^kttt\.province\/\d+(\.\d+)*$/;

/**
 * Why this core cannot read a definition at all: a format it does not know, or a `coreRange` it does not lie in. Whatever
 * else were found in such a definition would be noise. A `format` which names no format is a slip like any other.
 */
export function compatibilityProblems(input: Row, version: string = CORE_VERSION): readonly Problem[] {
  const format = textAt(input, "format");
  if (format !== undefined && format !== PROVINCE_FORMAT && FORMAT_NAME.test(format)) {
    return [provinceProblem("province/other-format", ["format"], { format, read: PROVINCE_FORMAT })];
  }
  const range = textAt(input, "coreRange");
  if (range === undefined) return [];
  const fits = inRange(version, range);
  if (fits === null) return [provinceProblem("province/core-range-unreadable", ["coreRange"], { range })];
  return fits ? [] : [provinceProblem("province/other-core", ["coreRange"], { range, version })];
}

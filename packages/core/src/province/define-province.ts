import { provinceProblem } from "./errors.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import { controlProblems } from "../kernel/control-characters.js";
import { handWrittenRuleProblems } from "./rules/rule-problems.js";
import { type DataLimits, depthProblems, readJson } from "../kernel/plain-data.js";
import { freezeDeep } from "../kernel/freeze-deep.js";
import { rosterProblems } from "./roster/roster-problems.js";
import { compatibilityProblems } from "./compatibility.js";
import { crossProblems } from "./cross-check.js";
import { provinceJsonSchema } from "./json-schema.js";
import { type Province, type ProvinceInput, provinceSchema } from "./province.schema.js";
import { isRow, type Row } from "./raw-rows.js";
import { structuralProblems } from "./structure.js";
import { FORMAT_MIGRATIONS, type FormatMigration, PROVINCE_FORMAT, upgraded } from "./upgrade-format.js";

/** What a province's JSON may hold at most: far more than any province needs. */
const PROVINCE_LIMITS: DataLimits = { characters: 50_000_000, jsonDepth: 100, jsonValues: 5_000_000 };

/**
 * Reads the JSON text of a definition, for {@link checkProvince}. A byte order mark is passed over.
 *
 * @throws KtttError `input/not-json`, `input/repeated-key` (of a key written twice, `JSON.parse` would keep the last one in
 * silence), `input/number-rounded`, `input/too-deep`, `input/too-large`, each with its path
 */
export function parseProvince(text: string): unknown {
  const read = readJson(text, PROVINCE_LIMITS);
  if (!read.ok) throw new KtttError(read.problems);
  return read.data;
}

/** The province, or everything that is wrong with it. */
export type ProvinceCheck =
  | { readonly ok: true; readonly province: Province; readonly problems: readonly [] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks a definition, wherever it comes from (TypeScript, or parsed JSON): structure first, references second, and
 * both passes always run, so every problem comes at once. A definition of an earlier format is carried over first; one
 * for another core or an unknown format is refused with that reason alone.
 */
export function checkProvince(
  definition: unknown,
  { migrations = FORMAT_MIGRATIONS }: { readonly migrations?: readonly FormatMigration[] } = {},
): ProvinceCheck {
  if (!isRow(definition)) return { ok: false, problems: [provinceProblem("province/not-an-object", [])] };
  // Everything below calls itself for what is nested: data which is too deep is refused before.
  const deep = depthProblems(definition, PROVINCE_LIMITS.jsonDepth);
  if (deep.length > 0) return { ok: false, problems: deep };
  const input = upgraded(definition, PROVINCE_FORMAT, migrations) ?? definition;
  const unfit = compatibilityProblems(input);
  if (unfit.length > 0) return { ok: false, problems: unfit };
  const controls = controlProblems(input);
  const parsed = provinceSchema.safeParse(input, { jitless: true });
  const cross = crossProblems(input);
  const structural = parsed.success ? [] : structuralProblems(parsed.error.issues, input, provinceJsonSchema, cross);
  if (!parsed.success) return { ok: false, problems: [...controls, ...structural, ...cross] };
  const province = freezeDeep(parsed.data);
  const broken = [...controls, ...cross, ...rosterProblems(province)];
  // Rules are read against the rows they speak of, so these must be sound first.
  const problems = broken.length > 0 ? broken : handWrittenRuleProblems(province);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, province, problems: [] };
}

/**
 * Declares a province. The result is a frozen copy, ready for {@link expandPlan}; exporting it as JSON gives exactly the
 * contract of the province format.
 *
 * @throws KtttError with every problem at once, structural and cross-reference, each with code, path and hint
 */
export function defineProvince(input: ProvinceInput): Province {
  const check = checkProvince(input);
  if (!check.ok) throw new KtttError(check.problems);
  return check.province;
}

/**
 * A province which has been through {@link defineProvince} when its package was built: data as that gave it, read back from the
 * package's own files. It is frozen and not checked again, but for the core it is written for, which may be another one today.
 *
 * Only for what a build has checked (`scripts/checked-province.mjs`): anything else goes through {@link defineProvince}.
 *
 * @throws KtttError `province/other-format`, `province/core-range-unreadable`, `province/other-core`
 */
export function checkedProvince(built: Province): Province {
  const unfit = compatibilityProblems(built as unknown as Row);
  if (unfit.length > 0) throw new KtttError(unfit);
  return freezeDeep(built);
}

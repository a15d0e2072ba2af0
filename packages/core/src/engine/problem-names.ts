import { type Bilingual, shortened } from "../kernel/language.js";
import { isKtttError, KtttError, type Problem } from "../kernel/problem.js";
import { ROLES, roleLabel } from "../log/actor.js";
import type { Province } from "../province/province.schema.js";
import { rosterOf } from "../province/roster/roster.js";
import { commandLabel } from "./command-labels.js";

function nameOfRole(id: string): Bilingual | undefined {
  const role = ROLES.find((it) => it === id);
  return role && { vi: roleLabel(role, "vi"), en: roleLabel(role, "en") };
}

function nameOfBody(province: Province, id: string): Bilingual | undefined {
  return rosterOf(province).bodies.get(id)?.name ?? province.groups.find((it) => it.id === id)?.name;
}

function nameOfDuty({ reporting, tasks }: Province, id: string): Bilingual | undefined {
  const text = [...tasks, ...reporting].find((it) => it.id === id)?.text;
  return text === undefined ? undefined : { vi: shortened(text), en: shortened(text) };
}

/** Names of one parameter, which may list several ids; `undefined` unless each of them has one. */
function nameOf(province: Province, param: string, value: string): Bilingual | undefined {
  const of = (id: string) => {
    if (param === "action") return commandLabel(id);
    if (param === "role" || param === "roles") return nameOfRole(id);
    return nameOfBody(province, id) ?? nameOfDuty(province, id);
  };
  const names = value.split(", ").map(of);
  if (!names.every((it) => it !== undefined)) return undefined;
  return { vi: names.map((it) => it.vi).join(", "), en: names.map((it) => it.en).join(", ") };
}

function called(province: Province, problem: Problem): Problem {
  const names = Object.entries(problem.params).flatMap(([param, value]) => {
    const name = typeof value === "string" ? nameOf(province, param, value) : undefined;
    return name === undefined ? [] : [[param, name] as const];
  });
  return names.length === 0 ? problem : { ...problem, names: Object.fromEntries(names) };
}

/** The same problems, with the names of the bodies, duties, acts and capacities they speak of: only a province knows these. */
export function withNames(province: Province, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((it) => called(province, it));
}

/** The same error with names; what is no error of ours stays as it is. */
export function namedError(province: Province, error: unknown): unknown {
  return isKtttError(error) ? new KtttError(withNames(province, error.problems), { cause: error }) : error;
}

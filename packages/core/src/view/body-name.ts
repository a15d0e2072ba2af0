import type { Language } from "../kernel/language.js";
import type { Province } from "../province/province.schema.js";

/** The name of an agency or group in words; the id itself where the province does not know it. */
export function bodyName(province: Province, id: string, language: Language = "vi"): string {
  const body = province.agencies.find((it) => it.id === id) ?? province.groups.find((it) => it.id === id);
  return body?.name[language] ?? id;
}

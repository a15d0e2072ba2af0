import { bodyName, type Language } from "@kttt/core";
import { shortened } from "@kttt/core/errors";
import type { Office } from "./office.js";

/** What a body of the roster or a duty assigned so far is called, by its id; `undefined` for any other id. */
export type SubjectNames = (id: string) => string | undefined;

/** The names of what an office's log speaks of. */
export async function subjectNames({ engine, province }: Office, language: Language): Promise<SubjectNames> {
  const bodies = new Set([...province.agencies, ...province.groups].map((it) => it.id));
  const { obligations } = await engine.register();
  return (id) => {
    if (bodies.has(id)) return bodyName(province, id, language);
    const duty = obligations.get(id)?.obligation;
    return duty && shortened(duty.text);
  };
}

import { bodyName, type Language, roleLabel } from "@kttt/core";
import { obligationTable } from "@kttt/core/machines";
import { ROLES } from "@kttt/core/plan";
import type { Office } from "./office.js";

/** Longest words of a duty inside another sentence. */
const LONGEST = 80;

/** Turns the ids in a sentence of the library into the names by which an official knows bodies and duties. */
export interface NamedText {
  /** Names alone: for what is told. */
  told(text: string): string;
  /** Names with their ids in brackets: for what a person may have to type. */
  typed(text: string): string;
}

/** What may be an id inside a sentence. */
const WORD = /[A-Za-z0-9][\w./@#:-]*\w/g;

/** The first words of a duty, where they are many. */
export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …`;
}

/** What Vietnamese sentences of the library call by the words of a command: acts on a duty, and capacities. */
function wordsOfCommands(language: Language): ReadonlyMap<string, string> {
  if (language !== "vi") return new Map();
  const acts = obligationTable.transitions.map((it) => [it.event, it.meta?.label.vi ?? it.event] as const);
  return new Map([...acts, ...ROLES.map((it) => [it, roleLabel(it, "vi")] as const)]);
}

/** Names of everything an office's sentences may speak of: the roster's bodies, the duties assigned so far, acts and capacities. */
export async function namedText({ engine, province }: Office, language: Language): Promise<NamedText> {
  const bodies = [...province.agencies, ...province.groups].map(
    ({ id }) => [id, bodyName(province, id, language)] as const,
  );
  const names = new Map([...wordsOfCommands(language), ...bodies]);
  const { obligations } = await engine.register();
  const nameOf = (id: string) => {
    const duty = obligations.get(id)?.obligation;
    return names.get(id) ?? (duty ? shortened(duty.text) : undefined);
  };
  const replaced = (text: string, withId: boolean) =>
    text.replace(WORD, (id) => {
      const name = nameOf(id);
      if (name === undefined) return id;
      return withId ? `${name} [${id}]` : name;
    });
  return { told: (text) => replaced(text, false), typed: (text) => replaced(text, true) };
}

/** Problems as they are shown, in names: what a hint tells to write keeps its id. */
export function namedLines(text: string, { told, typed }: NamedText): string {
  return text
    .split("\n")
    .map((line) => (/^ *→/u.test(line) ? typed(line) : /^✗|^ *·/u.test(line) ? told(line) : line))
    .join("\n");
}

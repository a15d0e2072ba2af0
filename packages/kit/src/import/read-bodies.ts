import { nearest } from "@kttt/core/errors";
import {
  type Agency,
  documentSpan,
  type Group,
  isInOffice,
  type PlanDocument,
  type Province,
} from "@kttt/core/province";
import { folded } from "../scenario/place.js";

/** What a cell says about bodies: those known, and the words nobody in the roster is called by. */
export interface BodiesRead {
  readonly ids: readonly string[];
  readonly unknown: readonly UnknownBody[];
}

/** Words in the place of a body. */
export interface UnknownBody {
  readonly words: string;
  /** The most similar names with their ids, the nearest first. */
  readonly near: readonly { readonly id: string; readonly name: string }[];
}

/** Names of bodies as keys, for one document. */
export interface BodyNames {
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  /** The keys, longest first. */
  readonly keys: readonly string[];
  readonly nameOf: ReadonlyMap<string, string>;
}

/** Ways of writing which never make another body. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/gu, "ủy ban nhân dân"],
  [/uỷ/gu, "ủy"],
  [/\bhtx\b/gu, "hợp tác xã"],
  [/\bmttq\b/gu, "mặt trận tổ quốc"],
  [/[–—−]/gu, "-"],
  [/\s*-\s*/gu, " - "],
  [/hoà/gu, "hòa"],
  [/thuỷ/gu, "thủy"],
];

/** Words as names are compared: lower case, abbreviations everybody uses written out. */
export function nameKey(words: string): string {
  return SAME.reduce((text, [from, to]) => text.replace(from, to), folded(words))
    .replace(/\s+/gu, " ")
    .trim();
}

/** The names by which a document of a province may call a body: those in office when it came, groups read from it. */
export function bodyNames(province: Province, document: PlanDocument): BodyNames {
  const day = documentSpan(document).from;
  const known = (body: Agency | Group) =>
    isInOffice(body, day) && (!("members" in body) || [undefined, document.id].includes(body.source.document));
  const byKey = new Map<string, string[]>();
  const nameOf = new Map<string, string>();
  for (const body of [...province.agencies, ...province.groups].filter(known)) {
    for (const name of [body.name.vi, ...(body.aliases ?? [])]) {
      const key = nameKey(name);
      const ids = byKey.get(key) ?? [];
      byKey.set(key, ids.includes(body.id) ? ids : [...ids, body.id]);
      nameOf.set(key, name);
    }
  }
  return { byKey, nameOf, keys: [...byKey.keys()].sort((a, b) => b.length - a.length) };
}

const SEPARATOR = /^(?:[;,.]|- |và |\n)\s*/u;
const MOST_NEAR = 3;

/** The names most like some words, the nearest first. */
function nearNames(words: string, names: BodyNames): UnknownBody["near"] {
  const found: { id: string; name: string }[] = [];
  let left = [...names.keys];
  for (let tries = 0; tries < MOST_NEAR; tries += 1) {
    const key = nearest(nameKey(words), left);
    if (key === null) break;
    left = left.filter((it) => it !== key);
    const [id] = names.byKey.get(key) ?? [];
    if (id !== undefined && !found.some((it) => it.id === id)) found.push({ id, name: names.nameOf.get(key) ?? key });
  }
  return found;
}

function endsHere(rest: string): boolean {
  return rest === "" || /^\s*(?:[;,.]|\n|- |và )/u.test(rest) || /^\s+-\s/u.test(rest);
}

function nameAt(rest: string, names: BodyNames): string | undefined {
  return names.keys.find((it) => rest.startsWith(it) && endsHere(rest.slice(it.length)));
}

/**
 * Where words that name nobody end: at a semicolon, or where after a comma, a dash or "và" a known name begins. A comma
 * alone may belong to the name: "ủy ban nhân dân các quận, huyện, thị xã".
 */
function unknownEnd(rest: string, names: BodyNames): number {
  for (const mark of rest.matchAll(/;|, | - | và /gu)) {
    const after = rest.slice(mark.index + mark[0].length);
    if (mark[0] === ";" || nameAt(after, names) !== undefined) return mark.index;
  }
  return rest.length;
}

/** The bodies named right after "phối hợp" or "phối hợp với" in a sentence, by their exact names. */
export function partnersIn(sentence: string, names: BodyNames): readonly string[] {
  const text = nameKey(sentence);
  return [...text.matchAll(/phối hợp (?:với |cùng )?/gu)].flatMap((match) => {
    const after = text.slice(match.index + match[0].length);
    // In a sentence a name is followed by whatever the sentence goes on with.
    const key = names.keys.find((it) => after.startsWith(it) && !/^[\p{L}\p{N}]/u.test(after.slice(it.length)));
    const ids = key === undefined ? [] : (names.byKey.get(key) ?? []);
    return ids.length === 1 ? ids : [];
  });
}

/**
 * The bodies a cell names, in its order. Separators are semicolons, commas, full stops, dashes, line ends and "và"; a name
 * of the roster which holds some of these itself is known as a whole. Nothing is guessed: what is nobody's exact name or
 * alias, or the name of several bodies, comes back as unknown with its near misses.
 */
export function readBodies(text: string, names: BodyNames): BodiesRead {
  const ids: string[] = [];
  const unknown: UnknownBody[] = [];
  // Lines of a cell part bodies: kept through the folding as semicolons.
  let rest = nameKey(text.replace(/\n/gu, " ; ")).replace(/^- /u, "");
  while (rest !== "") {
    const separator = SEPARATOR.exec(rest);
    if (separator) {
      rest = rest.slice(separator[0].length).trimStart();
      continue;
    }
    const key = nameAt(rest, names);
    const found = key === undefined ? [] : (names.byKey.get(key) ?? []);
    if (key !== undefined && found.length === 1) {
      for (const id of found) if (!ids.includes(id)) ids.push(id);
      rest = rest.slice(key.length).trimStart();
      continue;
    }
    const end = key === undefined ? unknownEnd(rest, names) : key.length;
    const words = rest.slice(0, end).replace(/[.,]$/u, "").trim();
    if (words !== "") {
      const several = found.map((id) => ({ id, name: names.nameOf.get(key ?? "") ?? id }));
      unknown.push({ words, near: several.length > 0 ? several : nearNames(words, names) });
    }
    rest = rest.slice(end).trimStart();
  }
  return { ids, unknown };
}

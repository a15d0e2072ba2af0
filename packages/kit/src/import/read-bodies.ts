import { nearest } from "@kttt/core/errors";
import {
  documentSpan,
  isInOffice,
  type Agency,
  type Group,
  type PlanDocument,
  type Province,
} from "@kttt/core/province";
import { folded } from "../scenario/place.js";

/** What a cell says about bodies: those known, and the words nobody in the roster is called by. */
export interface BodiesRead {
  readonly bodies: readonly BodyRead[];
  /** Several bodies lead one duty together: "đồng chủ trì". */
  readonly joint: boolean;
}

/** One body of a cell, in its order. */
export interface BodyRead {
  /** Its id; `null` where the words are nobody's exact name, or the name of several. */
  readonly id: string | null;
  /** The words as they are compared. */
  readonly words: string;
  /** The words as they are printed. */
  readonly printed: string;
  /** What the cell itself says of it: "(chủ trì)", "phối hợp:"; `null` where it says nothing. */
  readonly part: "lead" | "cooperating" | null;
  /** For words which are nobody's name, the most similar names with their ids, the nearest first. */
  readonly near: readonly { readonly id: string; readonly name: string }[];
}

/** Names of bodies as keys, for one document. */
export interface BodyNames {
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  /** The keys, longest first. */
  readonly keys: readonly string[];
  readonly nameOf: ReadonlyMap<string, string>;
  /** Ids as they are compared: only an answer may name a body so, no document does. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Where a line of a cell ends, in words which are compared: it may part two bodies, or break one name. */
const LINE = "¶";

/** The tone of "oa" and "oe" at the end of a syllable stands on either letter: "Toà án", "Tòa án". */
const TONES = ["oà òa", "oá óa", "oả ỏa", "oã õa", "oạ ọa", "oè òe", "oé óe", "oẻ ỏe", "oẽ õe", "oẹ ọe"].map(
  (it): readonly [RegExp, string] => [new RegExp(`${it.slice(0, 2)}(?!\\p{L})`, "gu"), it.slice(3)],
);
/** Ways of writing which never make another body. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/gu, "ủy ban nhân dân"],
  [/uỷ/gu, "ủy"],
  [/\bhtx\b/gu, "hợp tác xã"],
  [/\bmttq\b/gu, "mặt trận tổ quốc"],
  [/[–—−]/gu, "-"],
  [/\s*-\s*/gu, " - "],
  [/hoà/gu, "hòa"],
  ...TONES,
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
  const ids = new Map<string, string>();
  for (const body of [...province.agencies, ...province.groups].filter(known)) {
    ids.set(nameKey(body.id), body.id);
    for (const name of [body.name.vi, ...(body.aliases ?? [])]) {
      const key = nameKey(name);
      const same = byKey.get(key) ?? [];
      byKey.set(key, same.includes(body.id) ? same : [...same, body.id]);
      nameOf.set(key, name);
    }
  }
  return { byKey, nameOf, ids, keys: [...byKey.keys()].sort((a, b) => b.length - a.length) };
}

/**
 * The words of an answer about bodies, which may name them by their ids, as one text or as a list; `null` for an answer which
 * is neither.
 */
export function answeredBodies(answer: unknown, names: BodyNames | null): string | null {
  const all: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  const isId = (it: string) => names?.ids.has(nameKey(it)) === true;
  const marked = (it: string) => (isId(it) ? `‹${it.trim()}›` : it);
  const words = all.flatMap((it) => {
    if (typeof it !== "string" || it.trim() === "") return [];
    const parts = it.split(/[,;]/u);
    return [parts.every(isId) ? parts.map(marked).join("; ") : marked(it)];
  });
  return words.length === all.length ? words.join("; ") : null;
}

/** What stands between bodies, also "1." or "-" before each. */
const SEPARATOR = /^(?:[;,.:•+]|- |và |cùng |¶ ?(?:\d{1,2}[.)] )?|\d{1,2}[.)] )\s*/u;

/** The head of a body for the body itself: "Giám đốc Sở Tài chính" is given the duty of Sở Tài chính. */
const HEAD =
  /^(?:(?:đồng chí|đ\/c) )?(?:(?:phó )?(?:tổng )?giám đốc|(?:phó )?chủ tịch|lãnh đạo|thủ trưởng|người đứng đầu|(?:phó )?trưởng|(?:phó )?chánh|(?:phó )?cục trưởng|viện trưởng|bí thư) /u;

/** What a cell says of the bodies it names. A joint lead binds all named so far. */
const AFTER =
  /^\s*(?:\((?:là )?(?:cơ quan |đơn vị )?(chủ trì|phối hợp)(?: thực hiện)?\)|(?:cùng|đồng) (chủ trì)(?: thực hiện)?|(?:là )?(?:cơ quan |đơn vị )?(chủ trì)(?=$|[\s,;.:]))/u;
const BEFORE = /^(?:cơ quan |đơn vị )?(chủ trì|phối hợp)(?: thực hiện)?(?: với| cùng)?\s*[:,-]?\s+/u;

/** Words with which the name of a body begins: after a comma another body is meant. */
const BEGINS =
  /^(?:sở|ủy ban|liên minh|hội|ban|công an|bộ|cục|chi cục|ngân hàng|văn phòng|trường|trung tâm|đài|báo|tòa|viện|kho bạc|bảo hiểm|tổng|đoàn|liên đoàn|mặt trận|thuế|hải quan|quỹ|phòng) /u;

const MOST_NEAR = 3;

/** The names most like some words, the nearest first. */
function nearNames(words: string, names: BodyNames): BodyRead["near"] {
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

/** How much of the words a name takes, a broken line inside it left out; 0 where they do not begin with it. */
function taken(rest: string, key: string): number {
  let at = 0;
  for (const letter of key) {
    if (letter === " " && rest.startsWith(` ${LINE} `, at)) at += 3;
    else if (rest.startsWith(letter, at)) at += letter.length;
    else return 0;
  }
  return at;
}

function endsPlainly(rest: string): boolean {
  return rest === "" || /^\s*(?:[;,.:)(•+]|¶|- |và |cùng |đồng |chủ trì|phối hợp)/u.test(rest);
}

function endsHere(rest: string, names: BodyNames): boolean {
  if (endsPlainly(rest)) return true;
  // Nothing parts two names: the second is a whole one, too.
  const after = rest.slice(1);
  return (
    rest.startsWith(" ") && names.keys.some((it) => taken(after, it) > 0 && endsPlainly(after.slice(taken(after, it))))
  );
}

interface Named {
  readonly key: string;
  readonly length: number;
}

function nameAt(rest: string, names: BodyNames): Named | null {
  for (const key of names.keys) {
    const length = taken(rest, key);
    if (length > 0 && endsHere(rest.slice(length), names)) return { key, length };
  }
  return null;
}

/**
 * Where words that name nobody end: at a semicolon or a line, or where after a comma, a dash or "và" a known name or the
 * beginning of one stands. A comma alone may belong to the name: "ủy ban nhân dân các quận, huyện, thị xã".
 */
function unknownEnd(rest: string, names: BodyNames): number {
  for (const mark of rest.matchAll(/;|¶|, | - | và | \(| đồng chủ trì| chủ trì$/gu)) {
    const after = rest.slice(mark.index + mark[0].length).trimStart();
    const certain = [";", " (", " đồng chủ trì", " chủ trì"].includes(mark[0]) || mark[0] === LINE;
    if (mark.index > 0 && (certain || BEGINS.test(after) || nameAt(after, names) !== null)) return mark.index;
  }
  return rest.length;
}

/** "UBND các xã: An Phú, Tịnh Ấn": each of them, with the kind before it. */
function listed(words: string): readonly string[] {
  const [, kind = "", list = ""] =
    /^(ủy ban nhân dân )?(?:các )?(?:xã|phường|thị trấn|đặc khu|quận|huyện)\s*:\s*(.+)$/u.exec(words) ?? [];
  const unit = /^(?:ủy ban nhân dân )?(?:các )?(xã|phường|thị trấn|đặc khu|quận|huyện)/u.exec(words)?.[1] ?? "";
  if (list === "") return [words];
  return list
    .split(/,| và /u)
    .map((it) => it.trim().replace(/[.]$/u, ""))
    .filter((it) => it !== "")
    .map((it) => `${kind}${it.startsWith(`${unit} `) ? "" : `${unit} `}${it}`);
}

/** The words as they are printed, found again by how they are compared. */
function printedForms(text: string): (words: string) => string {
  const cuts = [/[;\n]/u, /[;,\n]/u, /[;\n]| - /u, /[;,:()\n]| - | và /u];
  const parts = [...new Set(cuts.flatMap((it) => text.split(it)))].flatMap((it) => {
    const plain = it.replace(/^\s*(?:[-–•+]|\d{1,2}[.)])\s*/u, "").trim();
    return [plain, plain.replace(/\s*\(.*$/u, ""), plain.replace(/[.:]$/u, "")];
  });
  const byKey = new Map([text.replace(/\n/gu, " "), ...parts].map((it) => [nameKey(it), it.trim()]));
  const capital = (words: string) => `${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1)}`;
  return (words) => {
    const own = byKey.get(words);
    if (own !== undefined) return own;
    // "xã an phú" of "UBND các xã: An Phú, Tịnh Ấn": the name itself is printed.
    const end = [...byKey.keys()]
      .filter((it) => it !== "" && words.endsWith(` ${it}`))
      .sort((a, b) => b.length - a.length)[0];
    return end === undefined ? capital(words) : capital(words.slice(0, -end.length)) + (byKey.get(end) ?? end);
  };
}

/** A body which a sentence names after "phối hợp". */
export interface Partner {
  readonly id: string;
  /** It stands right after "phối hợp với", or is joined to one which does: certainly a partner. */
  readonly adjacent: boolean;
}

/** What may stand before a partner: nothing, "và", and those whom a body sends ("Đoàn công tác của Ban Chỉ đạo quốc gia"). */
const JOINED = /^(?:,? và |, |,? cùng )?(?:(?:các )?(?:đoàn|tổ) công tác (?:của |thuộc )?)?$/u;
const ORDER_OF = /(?:chỉ đạo|ý kiến|yêu cầu|quy định|quyết định) của $/u;

/** The bodies named after "phối hợp" in the same part of a sentence, by their exact names. */
export function partnersIn(sentence: string, names: BodyNames): readonly Partner[] {
  const text = nameKey(sentence);
  return [...text.matchAll(/phối hợp (?:chặt chẽ )?(?:với |cùng )?/gu)].flatMap((match) => {
    const [clause = ""] = text.slice(match.index + match[0].length).split(/[;.]/u);
    const found: Partner[] = [];
    let until = 0;
    let adjacent = true;
    for (const begin of clause.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
      if (begin.index < until) continue;
      const after = clause.slice(begin.index);
      // In a sentence a name is followed by whatever the sentence goes on with.
      const key = names.keys.find((it) => after.startsWith(it) && !/^[\p{L}\p{N}]/u.test(after.slice(it.length)));
      const [id, other] = key === undefined ? [] : (names.byKey.get(key) ?? []);
      if (key === undefined) continue;
      const between = clause.slice(until, begin.index);
      adjacent &&= JOINED.test(between);
      until = begin.index + key.length;
      // Whose orders are carried out is nobody's partner.
      if (ORDER_OF.test(between)) continue;
      if (id !== undefined && other === undefined) found.push({ id, adjacent });
    }
    return found;
  });
}

/**
 * The bodies a cell names, in its order. Separators are semicolons, commas, full stops, dashes, line ends and "và"; a name
 * of the roster which holds some of these itself, or which a line breaks, is known as a whole. Nothing is guessed: what is
 * nobody's exact name or alias, or the name of several bodies, comes back without an id and with its near misses.
 */
export function readBodies(text: string, names: BodyNames): BodiesRead {
  const bodies: BodyRead[] = [];
  const printed = printedForms(text);
  let joint = false;
  let part: BodyRead["part"] = null;
  let rest = nameKey(text.replace(/\n/gu, ` ${LINE} `)).replace(/^- /u, "");
  /** What follows a name may say what its bodies do. */
  const marked = (from: number) => {
    const mark = AFTER.exec(rest);
    if (!mark) return;
    if (/^\s*(?:cùng|đồng)/u.test(mark[0])) joint = true;
    const said = mark[1] === "phối hợp" ? "cooperating" : "lead";
    const first = joint ? 0 : from;
    for (let at = first; at < bodies.length; at += 1) {
      const body = bodies[at];
      if (body) bodies[at] = { ...body, part: said };
    }
    rest = rest.slice(mark[0].length).trimStart();
  };
  /** Behind a body, in brackets: what belongs to it, or one more. Only a person knows. */
  let aside = false;
  while (rest !== "") {
    if (rest.startsWith("(")) aside = bodies.at(-1)?.id != null;
    else if (rest.startsWith(")")) aside = false;
    const skipped = SEPARATOR.exec(rest) ?? /^[()]\s*/u.exec(rest);
    if (skipped) {
      rest = rest.slice(skipped[0].length).trimStart();
      continue;
    }
    const answered = /^‹([^›]+)›/u.exec(rest);
    const id = names.ids.get(answered?.[1]?.trim() ?? "");
    if (answered && id !== undefined) {
      bodies.push({ id, words: id, printed: id, part, near: [] });
      rest = rest.slice(answered[0].length).trimStart();
      continue;
    }
    const said = BEFORE.exec(rest);
    if (said) {
      part = said[1] === "phối hợp" ? "cooperating" : "lead";
      rest = rest.slice(said[0].length).trimStart();
      continue;
    }
    const head = nameAt(rest, names) === null ? HEAD.exec(rest) : null;
    const named = nameAt(head ? rest.slice(head[0].length) : rest, names);
    const from = bodies.length;
    if (named) {
      const ids = names.byKey.get(named.key) ?? [];
      const [only] = ids;
      const near = ids.map((id) => ({ id, name: names.nameOf.get(named.key) ?? id }));
      const known = ids.length === 1 && only !== undefined && !aside;
      bodies.push({
        id: known ? only : null,
        words: named.key,
        printed: printed(named.key),
        part,
        near: known ? [] : near,
      });
      rest = rest.slice((head?.[0].length ?? 0) + named.length).trimStart();
    } else {
      const end = unknownEnd(rest, names);
      const words = rest
        .slice(0, end)
        .replaceAll(` ${LINE} `, " ")
        .replace(/[.,):]+$/u, "")
        .trim();
      const bare = head && names.keys.length === 0 ? words.slice(head[0].length) : words;
      for (const one of bare === "" ? [] : listed(bare)) {
        bodies.push({ id: null, words: one, printed: printed(one), part, near: nearNames(one, names) });
      }
      rest = rest.slice(end).trimStart();
    }
    marked(from);
  }
  return { bodies, joint };
}

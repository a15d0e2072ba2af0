import { type PlanDocument, type Province, type TaskDefinition } from "@kttt/core/province";
import { bodyNames, type BodyNames, type BodyRead, nameKey, partnersIn, readBodies } from "./read-bodies.js";
import { isDeadline } from "./row-fields.js";
import type { Source } from "./read-source.js";

/** A duty drafted from running text: never more than a draft, each one is asked about. */
export interface BodyDraft {
  /** The question by which a person takes it over, mends or drops it: `draft:<line>`. */
  readonly key: string;
  readonly lines: readonly number[];
  readonly text: string;
  readonly leads: readonly string[];
  /** Bodies it is given to, too, which nobody in the roster is called by: each is asked about. */
  readonly strangers: readonly BodyRead[];
  /** The section of the text it stands in. */
  readonly section: { readonly numeral: string; readonly title: string };
  readonly cooperating: readonly string[];
  /** Words about time in the sentence which are a deadline; `null` where there are none. */
  readonly deadlineText: string | null;
}

/** How the drafts of a text stand beside the duties a person encoded from it. */
export interface BodyComparison {
  readonly drafts: number;
  /** Encoded duties of the body; those a draft has the line of; those whose words and bodies are right, too. */
  readonly encoded: number;
  readonly found: number;
  readonly right: number;
  readonly missed: readonly string[];
}

const BULLET = /^(?:[-–+*•]|\(?[a-zđ0-9]{1,2}[.)])\s+/u;
/** A heading which gives what stands below it to a body: "3. Sở Tài chính", "đ) Giao Liên minh Hợp tác xã:". */
const HEADING =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVXLC]+|[a-zđ])[.)]\s*)(?:giao\s+|đề nghị\s+|trách nhiệm của\s+)?(.+?)[:.]?$/iu;
/** The verbs with which a document orders somebody to do something. */
const ORDERS = /(?:^|[\s,;])(?:chủ trì|có trách nhiệm|chịu trách nhiệm|tham mưu|phối hợp|giao)(?=[\s,:])/iu;
const GIVES = /^(?:giao|đề nghị|yêu cầu)\s+/iu;
/** Words about time in a sentence, the longest kind first. */
const TIMES: readonly RegExp[] = [
  /định kỳ[^;.]*/giu,
  /trước ngày \d{1,2}(?:\/\d{1,2}(?:\/\d{4})?| tháng \d{1,2}(?: năm \d{4})?)?(?: (?:hằng|hàng) (?:năm|quý|tháng))?/giu,
  /trong quý [IV]+(?:\/\d{4}| năm \d{4})/giu,
  /(?:hằng|hàng) (?:năm|quý|tháng|tuần)|thường xuyên/giu,
];

/** Verbs with which a plan orders something. */
const VERBS =
  "tiếp tục|tăng cường|xây dựng|triển khai|rà soát|hỗ trợ|thực hiện|tổ chức|đẩy mạnh|nâng cao|phát huy|khuyến khích|chủ động|quản lý|kiện toàn|phối hợp|tuyên truyền|hướng dẫn|nghiên cứu|đề xuất|định hướng|hoàn thiện|quan tâm|củng cố|căn cứ|tạo điều kiện|thu hút|công khai|vận động|theo dõi|kiểm tra|bố trí|lồng ghép|phổ biến|thường xuyên|ưu tiên|đào tạo|tham mưu|chủ trì|khen thưởng|từng bước|cân đối|chú trọng|thúc đẩy|sớm|kịp thời|đổi mới|giám sát|nghiêm túc";

/** What is left of a sentence after the bodies at its beginning goes on so where they are told to do something. */
const GOES_ON = new RegExp(
  `^(?:[:,-]? ?(?:cần|phải|nghiêm túc|${VERBS}|chủ trì|có trách nhiệm|chịu trách nhiệm|theo dõi|cập nhật|đôn đốc|giữ vai trò)(?= |,|:|;|$)|[:.]?$)`,
  "u",
);

/** The bodies named at the very beginning, each whole, however the sentence goes on. */
function namedFirst(text: string, names: BodyNames): readonly string[] | null {
  let rest = nameKey(text.replace(GIVES, ""));
  const found: string[] = [];
  for (;;) {
    const key = names.keys.find((it) => rest.startsWith(it) && !/^[\p{L}\p{N}]/u.test(rest.slice(it.length))) ?? "";
    const [id, other] = names.byKey.get(key) ?? [];
    if (id === undefined || other !== undefined) return null;
    found.push(id);
    rest = rest.slice(key.length);
    if (GOES_ON.test(rest)) return [...new Set(found)];
    const parted = /^(?:[,;]? ?(?:và|cùng) |[,;] )/u.exec(rest);
    if (!parted) return null;
    rest = rest.slice(parted[0].length);
  }
}

/** To whom a sentence gives something: bodies of the roster, and words which are nobody's name there. */
interface Given {
  readonly leads: readonly string[];
  readonly strangers: readonly BodyRead[];
}
const NOBODY: Given = { leads: [], strangers: [] };
const DOES =
  /[ ,](?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp|tham mưu|căn cứ|tổ chức|triển khai|xây dựng|theo dõi|đôn đốc|tăng cường|rà soát|hướng dẫn|báo cáo)(?=[ ,:]|$)/iu;

/** The bodies at the beginning of a sentence, by their exact names; those of "Giao …", and of an order behind what leads in to it, also where nobody is called so. */
function bodiesAtStart(text: string, names: BodyNames, ordered: boolean): Given {
  const first = namedFirst(text, names);
  if (first) return { leads: first, strangers: [] };
  const [head, ...does] = text.replace(GIVES, "").split(DOES) as [string, ...string[]];
  const { bodies } = readBodies(head, names);
  const leads = bodies.flatMap((it) => it.id ?? []);
  const strangers = bodies.filter((it) => it.id === null);
  const isGiven =
    does.length > 0 && (ordered || GIVES.test(text) || leads.length > 0) && strangers.every(looksLikeBody);
  return isGiven ? { leads, strangers } : NOBODY;
}

const BODY_WORDS =
  /^(?:các )?(?:sở|ban|ngành|phòng|ủy ban|liên minh|hội|công an|cục|chi cục|ngân hàng|văn phòng|trung tâm|cơ quan|đơn vị|tổ chức|thủ trưởng|chủ tịch|giám đốc|mặt trận|đoàn|bộ|thuế|kho bạc|quỹ|xã|phường|huyện|địa phương)(?=[ ,]|$)/u;
const looksLikeBody = (it: BodyRead) => it.words.length <= 120 && BODY_WORDS.test(it.words);

const PARTNERS = new RegExp(
  `phối hợp (?:chặt chẽ )?(?:với |cùng )((?:các )?[^.;:(]*?)(?=,? (?:${VERBS}|để|trong việc|nhằm|trình)(?= |,)|[.;:(]|$)`,
  "giu",
);
/** Whom a sentence names as partners and nobody in the roster is called by: "phối hợp với các đơn vị có liên quan". */
function strangePartners(text: string, names: BodyNames): readonly BodyRead[] {
  return [...text.matchAll(PARTNERS)].flatMap(([, words = ""]) =>
    readBodies(words, names)
      .bodies.filter((it) => it.id === null && looksLikeBody(it))
      .map((it) => ({ ...it, part: "cooperating" as const })),
  );
}

/** Whether words begin with bodies, known or not, which are told to do something. */
function strangersFirst(text: string, names: BodyNames): boolean {
  const [head, ...does] = text.slice(0, 160).split(DOES) as [string, ...string[]];
  const { bodies } = readBodies(head, names);
  return does.length > 0 && bodies.length > 0 && bodies.every((it) => it.id !== null || looksLikeBody(it));
}

const LEADS_IN = /^(?:trên cơ sở|căn cứ|trong quá trình|nếu|khi|để|nhằm|theo|đối với|hằng năm|hàng năm|định kỳ)(?= )/iu;
/** The order itself, behind what leads in to it: "Trên cơ sở các mục tiêu …, đề nghị Sở Tài chính xây dựng …". */
function orderIn(text: string, names: BodyNames): string {
  if (!LEADS_IN.test(text)) return text;
  const [clause] = text.slice(0, 400).split(/[;.](?= )/u) as [string];
  const starts = [...clause.matchAll(/[ ,] ?(?=[\p{L}])/gu)].map((it) => it.index + it[0].length);
  const known = starts.find((it) => {
    const rest = text.slice(it);
    return GIVES.test(rest) || namedFirst(rest, names) !== null;
  });
  // A body nobody knows begins behind a comma: "Căn cứ nhiệm vụ được giao, Phòng Lạ chủ trì …".
  const at = known ?? starts.find((it) => /, ?$/u.test(text.slice(0, it)) && strangersFirst(text.slice(it), names));
  return text.slice(at);
}

/** A line which gives what stands below it to somebody. */
interface Heading extends Given {
  readonly line: number;
  readonly cooperating: readonly string[];
}

/** "3. Sở Tài chính:", or "Giao Sở Tài chính chủ trì, phối hợp các cơ quan liên quan" on a line of its own. */
function headingOf(text: string, line: number, names: BodyNames): Heading | null {
  const words = HEADING.exec(text)?.[1] ?? (GIVES.test(text) ? text : null);
  // "Các phòng, ban và UBND các xã theo dõi, tham mưu triển khai thực hiện:" gives what stands below it, too.
  const led = text.endsWith(":") ? namedFirst(text.replace(BULLET, ""), names) : null;
  if (led) return { line, leads: led, strangers: [], cooperating: [] };
  if (words === null || words.length > 160) return null;
  const { bodies } = readBodies(words.replace(GIVES, ""), names);
  const strangers = bodies.filter((it) => it.id === null);
  const partly = text.endsWith(":") && strangers.length < bodies.length && strangers.every(looksLikeBody);
  if (bodies.length === 0 || (strangers.length > 0 && !partly)) return null;
  const ids = (cooperating: boolean) =>
    bodies.flatMap((it) => (it.id !== null && (it.part === "cooperating") === cooperating ? [it.id] : []));
  return { line, leads: ids(false), strangers, cooperating: ids(true) };
}

/** The title of a section, and the titles below which a plan orders what is to be done. */
const TITLE = /^(?:PHẦN\s+)?([IVX]+)[.)]?\s+(\p{Lu}.*)$/u;
/** "1. Tuyên truyền, nâng cao nhận thức": a numbered line under a title, which holds no whole sentence. */
const SUBTITLE = /^(\d{1,2})[.)]\s+(\p{Lu}[^.;:]*)$/u;
const ORDERING_TITLE = /nhiệm vụ|giải pháp|tổ chức thực hiện/iu;

/** How deep a line stands by its mark: "IV." above "1." above "1.1." above "a)" above "-" above "+". A plain paragraph has none. */
const LEVELS: readonly RegExp[] = [
  /^(?:PHẦN\s+)?[IVX]+[.)]?\s+\p{Lu}/u,
  /^\d{1,2}[.)]\s/u,
  /^\d{1,2}(?:\.\d{1,2})+[.)]?\s/u,
  /^[a-zđ][.)]\s/u,
  /^[-–—*•]\s/u,
  /^\+\s/u,
];
function levelOf(text: string): number | null {
  const level = LEVELS.findIndex((it) => it.test(text));
  return level < 0 ? null : level;
}

/**
 * Whether a numbered line only gives its title to what stands below it: items of a deeper level, or plain paragraphs where
 * the line is no whole sentence. What orders something of its own is a duty all the same where it names a body.
 */
function isTitle(text: string, next: string | undefined): boolean {
  const level = levelOf(text);
  if (level === null || level > 3 || next === undefined) return false;
  const below = levelOf(next);
  return below === null ? !/[.;:!?…]["”)]?$/u.test(text) : below > level;
}

/** A paragraph of the text with the lines it stands on. */
export interface WholeParagraph {
  readonly lines: readonly number[];
  readonly text: string;
}

/** The paragraphs, scanning errors mended; lines which a page broke inside a sentence are one. */
export function wholeParagraphs({ paragraphs }: Source, { source }: PlanDocument): readonly WholeParagraph[] {
  const whole: WholeParagraph[] = [];
  for (const { line, text: printed } of paragraphs) {
    if (printed === "") continue;
    const text = (source.corrections ?? [])
      .filter((it) => it.line === line)
      .reduce((words, it) => words.replaceAll(it.printed, it.corrected), printed);
    const before = whole.at(-1);
    if (before && /^\p{Ll}/u.test(text) && !BULLET.test(text) && !/[.;:!?…]["”)]?$/u.test(before.text)) {
      whole[whole.length - 1] = { lines: [...before.lines, line], text: `${before.text} ${text}` };
    } else whole.push({ lines: [line], text });
  }
  return whole;
}

/** Verbs with which an item of a plan begins that orders something, also where it names nobody. */
const ORDER_VERBS = new RegExp(`^(?:${VERBS})(?=[\\s,])`, "iu");

function timeIn(text: string, document: PlanDocument): string | null {
  const words = TIMES.flatMap((it) => [...text.matchAll(it)].map(([found]) => found.trim()));
  return words.find((it) => isDeadline(it, document)) ?? null;
}

/**
 * Drafts duties from the running text of a plan: items under a heading which names a body, sentences which begin with one and
 * order it to do something, and items which begin with a verb of ordering (nobody leads those). Nothing of a draft is certain.
 */
export function draftBody(source: Source, province: Province, document: PlanDocument): readonly BodyDraft[] {
  const names = bodyNames(province, document);
  let heading: Heading | null = null;
  /** The section is one of duties and measures: its plain paragraphs order something, too. */
  let inOrders = false;
  let inSection = "";
  let section = { numeral: "", title: "Phần thân" };
  const drafts: BodyDraft[] = [];
  const all = wholeParagraphs(source, document);
  for (const [at, { lines, text }] of all.entries()) {
    const line = lines[0] ?? 0;
    const bare = text.replace(BULLET, "");
    const isItem = /^(?:[-–+*•]|[a-zđ]\))\s/u.test(text);
    const given = /^[-–+*•]/u.test(text) ? null : headingOf(text, line, names);
    if (given) {
      heading = given;
      continue;
    }
    const titled = TITLE.exec(text);
    if (titled) {
      const [, numeral, title] = titled as unknown as [string, string, string];
      inOrders = ORDERING_TITLE.test(title);
      inSection = numeral;
      section = { numeral, title };
    }
    const below = inSection === "" ? null : SUBTITLE.exec(text);
    if (below) {
      const [, number, title] = below as unknown as [string, string, string];
      section = { numeral: `${inSection}.${number}`, title };
    }
    // A numbered line which names no body ends what its forerunner was given.
    if (!isItem && HEADING.test(text)) heading = null;
    const order = orderIn(bare, names);
    const own =
      ORDERS.test(bare) || GIVES.test(order)
        ? bodiesAtStart(order, names, order !== bare)
        : { leads: namedFirst(order, names) ?? [], strangers: [] };
    const isGiven = own.leads.length + own.strangers.length > 0;
    const orders = isGiven || ((isItem || inOrders || /^\d{1,2}[.)]\s/u.test(text)) && ORDER_VERBS.test(bare));
    if ((!orders && !(isItem && heading)) || bare.length < 20) continue;
    if (!isGiven && isTitle(text, all[at + 1]?.text)) continue;
    const under = !isGiven && isItem ? heading : null;
    const { leads, strangers } = under ?? own;
    const partners = partnersIn(bare, names).flatMap((it) => (it.adjacent && !leads.includes(it.id) ? [it.id] : []));
    drafts.push({
      key: `draft:${line}`,
      lines: under ? [under.line, ...lines] : lines,
      text: bare,
      leads,
      strangers: [...strangers, ...strangePartners(bare, names)],
      section,
      cooperating: [...new Set([...(under?.cooperating ?? []), ...partners])],
      deadlineText: timeIn(bare, document),
    });
  }
  return drafts;
}

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((it) => b.includes(it));

/** Holds drafts against the duties of the body which a person encoded. */
export function compareBody(drafts: readonly BodyDraft[], province: Province, document: PlanDocument): BodyComparison {
  const encoded = province.tasks.filter((it) => it.document === document.id && it.origin === "body");
  const draftOf = (task: TaskDefinition) => {
    const last = task.source.lines?.at(-1);
    return (
      drafts.find((it) => it.lines.at(-1) === last) ??
      drafts.find((it) => task.source.lines?.includes(it.lines.at(-1) ?? 0))
    );
  };
  const pairs = encoded.map((task) => ({ task, draft: draftOf(task) }));
  return {
    drafts: drafts.length,
    encoded: encoded.length,
    found: pairs.filter((it) => it.draft).length,
    right: pairs.filter(
      ({ draft, task }) =>
        draft !== undefined &&
        nameKey(draft.text) === nameKey(task.text) &&
        sameSet(draft.leads, task.leads) &&
        sameSet(draft.cooperating, task.cooperating),
    ).length,
    missed: pairs.filter((it) => !it.draft).map((it) => it.task.id),
  };
}

import { isKtttError } from "@kttt/core/errors";
import { type PlanDocument, type Province, type TaskDefinition } from "@kttt/core/province";
import { bodyNames, type BodyNames, nameKey, partnersIn, readBodies } from "./read-bodies.js";
import { deadlinesOf } from "./row-fields.js";
import type { Source } from "./read-source.js";

/** A duty drafted from running text: never more than a draft, each one is asked about. */
export interface BodyDraft {
  /** The question by which a person takes it over or drops it: `draft:<line>`. */
  readonly key: string;
  readonly lines: readonly number[];
  readonly text: string;
  readonly leads: readonly string[];
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

const BULLET = /^\s*(?:[-–+*•]|\(?[a-zđ0-9]{1,2}[.)])\s+/u;
/** A heading which gives what stands below it to a body: "3. Sở Tài chính", "đ) Giao Liên minh Hợp tác xã:". */
const HEADING =
  /^\s*(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVXLC]+|[a-zđ])[.)]\s*)(?:giao\s+|đề nghị\s+|trách nhiệm của\s+)?(.+?)[:.]?\s*$/iu;
/** The verbs with which a document orders somebody to do something. */
const ORDERS = /(?:^|[\s,;])(?:chủ trì|có trách nhiệm|chịu trách nhiệm|tham mưu|phối hợp|giao)(?=[\s,:])/iu;
const GIVES = /^(?:giao|đề nghị|yêu cầu)\s+/iu;
const TIME =
  /(?:định kỳ[^;.]*|trước ngày \d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)?(?: (?:hằng|hàng) (?:năm|quý|tháng))?|trong quý [IV]+(?:\/\d{4}| năm \d{4})|(?:hằng|hàng) (?:năm|quý|tháng|tuần)|thường xuyên)/iu;

/** The bodies at the beginning of a sentence or heading, by their exact names. */
function bodiesAtStart(text: string, names: BodyNames): readonly string[] {
  const head =
    nameKey(text.replace(GIVES, "")).split(
      / (?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp|tham mưu|căn cứ|tổ chức|triển khai|xây dựng)(?= |$)/u,
    )[0] ?? "";
  const { bodies } = readBodies(head.replace(/[:,]\s*$/u, ""), names);
  return bodies.every((it) => it.id !== null) ? bodies.flatMap((it) => it.id ?? []) : [];
}

/** A line which gives what stands below it to somebody. */
interface Heading {
  readonly line: number;
  readonly leads: readonly string[];
  readonly cooperating: readonly string[];
}

/** "3. Sở Tài chính:", or "Giao Sở Tài chính chủ trì, phối hợp các cơ quan liên quan" on a line of its own. */
function headingOf(text: string, line: number, names: BodyNames): Heading | null {
  const words = (HEADING.exec(text)?.[1] ?? (GIVES.test(text) ? text : "")).replace(/[:.]\s*$/u, "");
  if (words === "" || words.length > 160) return null;
  const { bodies } = readBodies(words.replace(GIVES, ""), names);
  if (bodies.length === 0 || bodies.some((it) => it.id === null)) return null;
  const ids = (cooperating: boolean) =>
    bodies.flatMap((it) => (it.id !== null && (it.part === "cooperating") === cooperating ? [it.id] : []));
  return { line, leads: ids(false), cooperating: ids(true) };
}

/** Verbs with which an item of a plan begins that orders something, also where it names nobody. */
const ORDER_VERBS =
  /^(?:tiếp tục|tăng cường|xây dựng|triển khai|rà soát|hỗ trợ|thực hiện|tổ chức|đẩy mạnh|nâng cao|phát huy|khuyến khích|chủ động|quản lý|kiện toàn|phối hợp|tuyên truyền|hướng dẫn|nghiên cứu|đề xuất|định hướng|hoàn thiện|quan tâm|củng cố|căn cứ|tạo điều kiện|thu hút|công khai|vận động|theo dõi|kiểm tra|bố trí|lồng ghép|phổ biến|thường xuyên|ưu tiên|đào tạo|tham mưu|chủ trì)(?=[\s,])/iu;

function timeIn(text: string, document: PlanDocument): string | null {
  const words = TIME.exec(text)?.[0].trim() ?? null;
  if (words === null) return null;
  try {
    deadlinesOf(words, document);
    return words;
  } catch (error) {
    if (isKtttError(error)) return null;
    throw error;
  }
}

/**
 * Drafts duties from the running text of a plan: items under a heading which names a body, sentences which begin with one and
 * order it to do something, and items which begin with a verb of ordering (nobody leads those). Nothing of a draft is certain.
 */
export function draftBody(source: Source, province: Province, document: PlanDocument): readonly BodyDraft[] {
  const names = bodyNames(province, document);
  const corrections = document.source.corrections ?? [];
  let heading: Heading | null = null;
  const drafts: BodyDraft[] = [];
  for (const { line, text: printed } of source.paragraphs) {
    if (printed === "") continue;
    const text = corrections
      .filter((it) => it.line === line)
      .reduce((words, it) => words.replaceAll(it.printed, it.corrected), printed);
    const bare = text.replace(BULLET, "").trim();
    const isItem = /^\s*(?:[-–+*•]|[a-zđ]\))\s/u.test(text);
    const given = /^\s*[-–+*•]/u.test(text) ? null : headingOf(text, line, names);
    if (given) {
      heading = given;
      continue;
    }
    // A numbered line which names no body ends what its forerunner was given.
    if (!isItem && HEADING.test(text)) heading = null;
    const own = ORDERS.test(bare) ? bodiesAtStart(bare, names) : [];
    const orders = own.length > 0 || ((isItem || /^\s*\d{1,2}[.)]\s/u.test(text)) && ORDER_VERBS.test(bare));
    if ((!orders && !(isItem && heading)) || bare.length < 20) continue;
    const under = own.length === 0 && isItem ? heading : null;
    const leads = own.length > 0 ? own : (under?.leads ?? []);
    const partners = partnersIn(bare, names).flatMap((it) => (it.adjacent && !leads.includes(it.id) ? [it.id] : []));
    drafts.push({
      key: `draft:${line}`,
      lines: under ? [under.line, line] : [line],
      text: bare,
      leads,
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
      drafts.find((it) => last !== undefined && it.lines.at(-1) === last) ??
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

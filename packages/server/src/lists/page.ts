import { KtttError } from "@kttt/core/errors";
import { serverProblem } from "../errors.js";

/** How a list is ordered: what is compared first, then the id, so that no two items are equal. */
export interface Order<Item> {
  /** The value compared; a string or a number, the same for the same item. */
  readonly key: (item: Item) => string | number;
  readonly id: (item: Item) => string;
  readonly descending?: boolean;
}

/** What a page asks for. */
export interface PageQuery {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** How many items a page has where nobody says. */
const USUAL = 100;

const COLLATOR = /* @__PURE__ */ new Intl.Collator("vi", { numeric: true });

function compareKeys(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : COLLATOR.compare(String(a), String(b));
}

type Place = readonly [key: string | number, id: string];

function comparePlaces(a: Place, b: Place, descending: boolean): number {
  const keys = compareKeys(a[0], b[0]);
  if (keys !== 0) return descending ? -keys : keys;
  return COLLATOR.compare(a[1], b[1]) || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);
}

/** Items in their order; of a fixed list always the same. */
export function ordered<Item>(items: readonly Item[], { descending = false, id, key }: Order<Item>): readonly Item[] {
  return items
    .map((item) => ({ item, place: [key(item), id(item)] as Place }))
    .sort((a, b) => comparePlaces(a.place, b.place, descending))
    .map((it) => it.item);
}

const encode = (place: Place) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(place))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

function decode(cursor: string): Place {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll("-", "+").replaceAll("_", "/")), (it) => it.charCodeAt(0));
    const read = JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    const isPlace =
      Array.isArray(read) &&
      read.length === 2 &&
      (typeof read[0] === "string" || typeof read[0] === "number") &&
      typeof read[1] === "string";
    if (isPlace) return read as unknown as Place;
  } catch {
    // Said below.
  }
  throw new KtttError(serverProblem("server/bad-cursor", ["cursor"]));
}

/**
 * A page of ordered items: those after the place which the cursor names. What is added or goes away between two pages
 * moves no other item: whoever reads page by page sees each that stayed where it was once.
 *
 * @throws KtttError `server/bad-cursor`
 */
export function pageOf<Item>(
  items: readonly Item[],
  order: Order<Item>,
  { cursor, limit = USUAL }: PageQuery,
): { readonly items: readonly Item[]; readonly next: string | null } {
  const placeOf = (item: Item): Place => [order.key(item), order.id(item)];
  const after = cursor === undefined ? null : decode(cursor);
  const from =
    after === null ? 0 : items.findIndex((it) => comparePlaces(placeOf(it), after, order.descending ?? false) > 0);
  const start = from < 0 ? items.length : from;
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  return { items: page, next: last !== undefined && start + limit < items.length ? encode(placeOf(last)) : null };
}

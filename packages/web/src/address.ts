/** What an address asks for, by name; a name may come once. */
export type Query = Readonly<Record<string, string>>;

/** The query of an address: the last value of each name, empty ones left out. */
export function queryOf(search: URLSearchParams): Query {
  return Object.fromEntries([...search].filter(([, value]) => value !== ""));
}

/** An address with its query; names in the order they were first given, empty ones left out. */
export function addressOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== "") search.set(name, value);
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Names which hold from page to page: the day, the day to compare with, the language, the programme. */
const KEPT = ["asOf", "compare", "lang", "province"];

/** What holds from page to page. */
export function keptOf(query: Query): Query {
  return Object.fromEntries(Object.entries(query).filter(([name]) => KEPT.includes(name)));
}

/** The way to a page: what holds from page to page stays, the filter of the page one leaves does not. */
export type LinkTo = (path: string, query?: Readonly<Record<string, string | undefined>>) => string;

/** Links of pages which a server answers. */
export function linksOf(query: Query): LinkTo {
  return (path, more = {}) => addressOf(path, { ...keptOf(query), ...more });
}

/** The path of a page about one thing. */
export function pathOf(list: "duties" | "cases" | "questions" | "rules" | "flows", id: string): string {
  return `/${list}/${encodeURIComponent(id)}`;
}

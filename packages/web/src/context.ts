import type { Language, LegalDate } from "@kttt/core";
import type { Answered, Client } from "@kttt/server/client";
import { addressOf, keptOf, linksOf, type Query, queryOf } from "./address.js";
import type { MenuPlace, PageContext } from "./frame.js";
import { Refused } from "./problem-page.js";
import type { Session } from "./session.js";
import { filled, word } from "./words.js";

/** What an answer holds. @throws Refused where it is none: the page of the refusal is shown instead */
export function needed<Data>(answer: Answered<Data>): Data {
  if (!answer.ok) throw new Refused(answer.status, answer.problem);
  return answer.data;
}

/** What a page is made with: the client of whoever asks, what they asked for, who they are. */
export interface Visit {
  readonly client: Client;
  readonly query: Query;
  readonly page: PageContext;
  readonly session: Session;
  /** What every question to the server says: the day, the programme, the language. */
  readonly common: { readonly asOf?: LegalDate; readonly province?: string; readonly lang: Language };
  /** The documents of the programmes, in words. */
  readonly document: string;
}

/** What a visit is made from. */
export interface VisitOptions {
  readonly client: Client;
  readonly url: URL;
  readonly language: Language;
  readonly signIn: string | null;
  readonly signOut?: string | null;
  /** Everything served is invented: also a page which could not ask says so. */
  readonly simulated?: boolean;
  readonly assets: PageContext["assets"];
  readonly still?: boolean;
  readonly link?: PageContext["link"];
}

/** The numbers of the menu: what the lists hold on the day. */
async function menuOf(
  client: Client,
  common: Visit["common"],
  link: PageContext["link"],
  still: boolean,
): Promise<readonly MenuPlace[]> {
  const { lang: language } = common;
  const one = { query: { ...common, limit: 1 } };
  const [duties, questions, cases, targets] = await Promise.all([
    client.countDuties({ query: { ...common, collective: false } }),
    client.listQuestions(one),
    client.listCases(one),
    client.listTargets(one),
  ]);
  const total = (it: Answered<{ readonly total: number }>) => (it.ok ? it.data.total : undefined);
  const place = (id: string, path: string, name: Parameters<typeof word>[0], count?: number): MenuPlace => ({
    id,
    words: word(name, language),
    href: link(path),
    count,
  });
  const all = [
    place("overview", "/", "overview"),
    place("duties", "/duties", "duties", total(duties)),
    place("reports", "/reports", "reports"),
    place("calendar", "/calendar", "calendar"),
    place("targets", "/targets", "targets", total(targets)),
    place("cases", "/cases", "cases", total(cases)),
    place("questions", "/questions", "questions", total(questions)),
    place("successions", "/successions", "successions"),
    place("compare", "/compare", "compareDays"),
    place("rules", "/rules", "rules"),
  ];
  return still ? all.filter((it) => it.id !== "compare" && it.id !== "rules") : all;
}

/** Who acts, in words: the agency and in which capacities, and in whose name. */
function whoOf({ account }: Session, language: Language): string | null {
  if (account.agency === null && account.roles.length === 0) return null;
  const roles = account.roles.map((it) => it.label).join(", ");
  const name = account.agency?.name ?? account.person ?? "";
  const instead =
    account.for === null
      ? ""
      : ` (${filled(word("onBehalf", language), { person: account.for.person, day: account.for.to })})`;
  return `${name}${roles === "" ? "" : ` · ${roles}`}${instead}`;
}

/** The same list of one programme, or of all of them; what narrows it otherwise is of one programme and stays behind. */
function programmesOf({ provinces }: Session, url: URL, query: Query, language: Language): PageContext["programmes"] {
  if (provinces.length < 2) return [];
  const [, list = ""] = url.pathname.split("/");
  const { province: asked, ...kept } = keptOf(query);
  const place = (words: string, province: string | undefined) => ({
    words,
    href: addressOf(`/${list}`, { ...kept, province }),
    here: asked === province,
  });
  return [place(word("allProvinces", language), undefined), ...provinces.map((it) => place(it.name, it.id))];
}

/** Where a page of today hears that something was entered after it was made. */
function newsOf({ asOf, place, programmes }: Session, province: string | undefined): string | null {
  if (place === "" || programmes[0]?.today !== asOf) return null;
  return addressOf("/api/v1/events", { named: "false", province, after: place });
}

const isDay = (text: string | undefined): text is LegalDate => /^\d{4}-\d{2}-\d{2}$/.test(text ?? "");

/** Begins a visit: asks who they are and what there is. @throws Refused */
export async function beginVisit(options: VisitOptions): Promise<Visit> {
  const { assets, client, language, signIn, still = false, url } = options;
  const query = queryOf(url.searchParams);
  const asked = isDay(query["asOf"]) ? { asOf: query["asOf"] } : {};
  const province = query["province"] === undefined ? {} : { province: query["province"] };
  const common = { ...asked, ...province, lang: language };
  const session = needed(await client.session({ query: common }));
  const link = options.link ?? linksOf({ ...query, lang: query["lang"] ?? "" });
  const menu = await menuOf(client, common, link, still);
  const { programmes } = session;
  const compare = isDay(query["compare"]) ? query["compare"] : (programmes[0]?.compareWith ?? null);
  const documents = programmes.flatMap((it) => it.documents);
  const [first] = documents;
  const name = first ? (first.number === null ? first.title : `${first.number} ${first.title}`) : "";
  const page: PageContext = {
    language,
    where: programmes.length === 1 ? (programmes[0]?.name ?? "") : word("allProvinces", language),
    simulated: programmes.some((it) => it.synthetic),
    who: whoOf(session, language),
    asOf: session.asOf,
    compare,
    menu,
    link,
    still,
    otherLanguage: still ? null : addressOf(url.pathname, { ...query, lang: language === "vi" ? "en" : "vi" }),
    signIn,
    signOut: options.signOut ?? null,
    programmes: still ? [] : programmesOf(session, url, query, language),
    news: still ? null : newsOf(session, query["province"]),
    seesAudit: !still && session.account.kind !== "body",
    seesSessions: !still && session.account.kind !== "body" && session.account.agency !== null,
    kept: keptOf(query),
    assets,
  };
  const more = documents.length > 1 ? ` (+${documents.length - 1})` : "";
  return { client, query, page, session, common, document: `${name}${more}` };
}

/** The frame of a page which is shown when nothing could be asked: who they are is not known. */
export function bareContext(options: Omit<VisitOptions, "client">): PageContext {
  const { assets, language, signIn, simulated = false, still = false, url } = options;
  const query = queryOf(url.searchParams);
  const link = linksOf(query);
  return {
    language,
    where: "",
    simulated,
    signOut: null,
    programmes: [],
    news: null,
    seesAudit: false,
    seesSessions: false,
    who: null,
    asOf: null,
    compare: null,
    menu: [],
    link,
    still,
    otherLanguage: null,
    signIn,
    kept: keptOf(query),
    assets,
  };
}

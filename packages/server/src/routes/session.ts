import { bodyName, type LegalDate, legalDayOf, type Role, roleLabel, span } from "@kttt/core";
import { KtttError } from "@kttt/core/errors";
import { ROLES } from "@kttt/core/plan";
import { periodsWithin } from "@kttt/core/time";
import type { Account } from "../account.js";
import { serverProblem } from "../errors.js";
import { writePlaces } from "../events-out/event-stream.js";
import { endSession, listSessions, session } from "../operations/session.js";
import { type Desk, readableProvinces, unknownId, wholeProvinces } from "../request.js";
import { type Route, route } from "../route.js";
import type { OpenSession } from "../sign-in/session-register.js";
import type { ProvinceReader } from "../standing.js";

/** The end of the last quarter before a day of the programme; `null` in its first. */
function quarterBefore({ span: whole }: ProvinceReader, day: LegalDate): LegalDate | null {
  if (day <= whole.from) return null;
  return (
    periodsWithin("quarter", span(whole.from, day))
      .map((it) => it.span.to)
      .findLast((it) => it < day) ?? null
  );
}

const isRole = (role: string): role is Role => ROLES.some((it) => it === role);

/** An agency's name, of whichever programme knows it. */
function nameOf(readers: readonly ProvinceReader[], agency: string, language: "vi" | "en"): string {
  const known = readers.find(({ province }) => province.agencies.some((it) => it.id === agency));
  return known ? bodyName(known.province, agency, language) : agency;
}

export const sessionRoutes: readonly Route[] = [
  route(session, async ({ account, language, query }, desk) => {
    const allowed = readableProvinces(desk, session, { account, province: query.province });
    const readers = allowed.map((it) => it.reader);
    const every = readableProvinces(desk, session, { account }).map((it) => it.reader.province);
    const places = await Promise.all(
      readers.map(async (it) => [it.province.id, (await it.events()).at(-1)?.position ?? 0] as const),
    );
    const today = legalDayOf(desk.now());
    const asOf = query.asOf ?? today;
    const acting = account ?? { agency: null, person: null, roles: [], kind: "body" as const };
    const programmes = readers.map((reader) => {
      const { province, synthetic } = reader;
      const asked = { operation: session.id, province: province.id, writes: true };
      return {
        id: province.id,
        name: province.name[language],
        synthetic,
        today,
        ...reader.span,
        compareWith: quarterBefore(reader, asOf),
        documents: province.documents.map((it) => ({
          id: it.id,
          number: it.number ?? null,
          title: it.title,
          issuedOn: it.issuedOn ?? null,
          draft: it.status === "draft",
        })),
        mayAct: account !== null && desk.policy.mayAct(account, asked),
      };
    });
    const { agency } = acting;
    return {
      data: {
        account: {
          agency: agency === null ? null : { id: agency, name: nameOf(readers, agency, language) },
          person: acting.person,
          roles: acting.roles.filter(isRole).map((id) => ({ id, label: roleLabel(id, language) })),
          kind: acting.kind,
          for: account?.for ?? null,
        },
        asOf,
        provinces: every.map(({ id, name }) => ({ id, name: name[language] })),
        place: writePlaces(Object.fromEntries(places)),
        programmes,
      },
    };
  }),
  route(listSessions, async ({ account, language, query }, desk) => {
    const readers = wholeProvinces(desk, listSessions, { account, province: query.province }).map((it) => it.reader);
    const all = (await desk.sessions?.list()) ?? [];
    const items = all
      .filter((it) => isWithin(account, it, readers, query.province))
      .map(({ agency, ...it }) => ({
        ...it,
        agency: agency === null ? null : { id: agency, name: nameOf(readers, agency, language) },
        mayEnd: mayEnd(desk, account, it),
      }));
    return { data: { items } };
  }),
  route(endSession, async ({ account, params, query }, desk) => {
    const readers = wholeProvinces(desk, endSession, { account, province: query.province }).map((it) => it.reader);
    const found = ((await desk.sessions?.list()) ?? []).find((it) => it.id === params.id);
    if (!found || !isWithin(account, found, readers, query.province)) throw unknownId(params.id, []);
    if (!mayEnd(desk, account, found)) throw new KtttError(serverProblem("server/not-yours", []));
    return { data: { done: (await desk.sessions?.end(found.id)) ?? false } };
  }),
];

/** Whether a session is of the provinces asked about: an account of all is seen by accounts of all. */
function isWithin(
  account: Account | null,
  { province }: Pick<OpenSession, "province">,
  readers: readonly ProvinceReader[],
  asked: string | undefined,
): boolean {
  if (province === null) return account?.province === undefined && asked === undefined;
  return readers.some((it) => it.province.id === province);
}

function mayEnd(desk: Desk, account: Account | null, { province }: Pick<OpenSession, "province">): boolean {
  const known = province ?? [...desk.provinces.keys()][0] ?? "";
  return account !== null && desk.policy.mayAct(account, { operation: endSession.id, province: known, writes: true });
}

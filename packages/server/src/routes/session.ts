import { bodyName, type LegalDate, legalDayOf, type Role, roleLabel, span } from "@kttt/core";
import { ROLES } from "@kttt/core/plan";
import { periodsWithin } from "@kttt/core/time";
import { session } from "../operations/session.js";
import { readableProvinces } from "../request.js";
import { type Route, route } from "../route.js";
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
        programmes,
      },
    };
  }),
];

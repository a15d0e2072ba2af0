import { KtttError } from "@kttt/core/errors";
import { verify } from "@kttt/core/log";
import { legalDayOf } from "@kttt/core";
import { auditItem, auditText } from "../lists/audit-item.js";
import { folded, matches } from "../lists/fold.js";
import { auditSeal, listAudit } from "../operations/programme.js";
import { serverProblem } from "../errors.js";
import { wholeProvinces } from "../request.js";
import { type Route, route } from "../route.js";
import { listReply } from "./listing.js";

export const auditRoutes: readonly Route[] = [
  route(listAudit, async ({ account, language, query }, desk) => {
    const { agency, from, person, province, stream, to, type } = query;
    const words = query.q === undefined ? null : folded(query.q);
    const provinces = wholeProvinces(desk, listAudit, { account, province });
    const rows = (
      await Promise.all(
        provinces.map(async ({ reader }) => {
          const [events, standing] = await Promise.all([reader.events(), reader.standing()]);
          return events.map((event) => ({ event, standing }));
        }),
      )
    )
      .flat()
      .filter(({ event, standing }) => {
        const { actor, recordedAt } = event;
        const entered = legalDayOf(recordedAt);
        return (
          // By hand: neither the library's own, nor what the plan assigns by itself.
          actor.role !== "engine" &&
          event.type !== "ObligationAssigned" &&
          (person === undefined || actor.person === person || actor.onBehalfOf === person) &&
          (agency === undefined || actor.agency === agency) &&
          (type === undefined || event.type === type) &&
          (stream === undefined || event.stream === stream) &&
          (from === undefined || entered >= from) &&
          (to === undefined || entered <= to) &&
          (words === null || matches(folded(auditText(event, standing, language)), words))
        );
      });
    return listReply(rows, {
      ...{ desk, language, query, seen: [] },
      order: { key: ({ event }) => event.position, id: ({ event }) => event.id, descending: true },
      item: ({ event, standing }) => auditItem(event, standing, language),
    });
  }),
  route(auditSeal, async ({ account, query }, desk) => {
    const provinces = wholeProvinces(desk, auditSeal, { account, province: query.province });
    const [one, ...more] = provinces;
    if (!one || more.length > 0) {
      const known = provinces.map((it) => it.reader.province.id).join(", ");
      throw new KtttError(serverProblem("server/one-province", ["province"], { known }));
    }
    const { province, sealed } = one.reader;
    if (!sealed) throw new KtttError(serverProblem("server/not-sealed", []));
    // A store may hold other provinces: their heads are not told to whom only this one is open.
    const { heads, ...report } = await verify(sealed);
    const own = Object.fromEntries(Object.entries(heads).filter(([id]) => id === province.id));
    return { data: { sound: report.broken === null, province: province.id, ...report, heads: own } };
  }),
];

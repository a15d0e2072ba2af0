import { type Language, registerAsOf } from "@kttt/core";
import { KtttError } from "@kttt/core/errors";
import { requireBody } from "@kttt/core/plan";
import { periodsWithin } from "@kttt/core/time";
import type { ReportSource } from "@kttt/office/tables";
import type { z } from "@hono/zod-openapi";
import type { Account } from "../account.js";
import { serverProblem } from "../errors.js";
import { readableCases } from "../lists/case-rows.js";
import { sourceOf } from "../lists/source.js";
import type { Operation } from "../operation.js";
import type { spanReportQuery } from "../operations/documents.js";
import { type Desk, readableProvinces } from "../request.js";
import type { Standing } from "../standing.js";

type Query = z.output<typeof spanReportQuery>;

/**
 * The one province a report or a letter is about, and the body it is narrowed to: an account of one body sees its own.
 *
 * @throws KtttError `server/one-province` where several are served and none is named
 */
export async function reportSource(
  desk: Desk,
  operation: Operation,
  {
    account,
    language,
    query,
  }: { readonly account: Account | null; readonly language: Language; readonly query: Partial<Query> },
): Promise<{ readonly source: ReportSource; readonly standing: Standing }> {
  const all = readableProvinces(desk, operation, { account, province: query.province ?? account?.province });
  const [one, ...more] = all;
  if (!one || more.length > 0) {
    const known = all.map((it) => it.reader.province.id).join(", ");
    throw new KtttError(serverProblem("server/one-province", ["province"], { known }));
  }
  const { readable, reader } = one;
  const standing = await reader.standing(query.asOf);
  const own = readable.kind === "bodies" ? readable.bodies : null;
  if (own && query.body !== undefined && !own.includes(query.body))
    throw new KtttError(serverProblem("server/not-yours", ["body"]));
  const body = query.body ?? own?.[0];
  if (body !== undefined) requireBody(reader.province, body, ["body"]);
  const events = await reader.events();
  const whole = sourceOf(standing, language, { events, body, from: query.from, to: query.to });
  const plain = { ...whole, cases: readableCases({ readable, standing }) };
  const quarters = periodsWithin("quarter", plain.span).map((it) => it.span.to);
  const earlier = query.comparedWith ?? quarters.findLast((it) => it < standing.asOf);
  const isThere = earlier !== undefined && earlier < standing.asOf && earlier >= plain.span.from;
  return {
    standing,
    source: isThere ? { ...plain, earlier: registerAsOf(standing.register, events, earlier) } : plain,
  };
}

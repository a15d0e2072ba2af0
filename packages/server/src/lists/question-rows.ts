import { bodyName, type Language } from "@kttt/core";
import { cooperativeName } from "@kttt/core/cooperative";
import { daysBetween } from "@kttt/core/time";
import { type AskedOfPerson, askedOfPersons } from "@kttt/office/tables";
import type { z } from "@hono/zod-openapi";
import type { QuestionItem, questionsQuery } from "../operations/questions.js";
import type { Readable } from "../policy/policy.js";
import type { Seen } from "../routes/listing.js";
import type { Standing } from "../standing.js";
import { named } from "./duty-item.js";
import { basisWords } from "./event-item.js";
import { folded, matches } from "./fold.js";
import type { Order } from "./page.js";

/** A question and the province it is of. */
export interface QuestionRow {
  readonly asked: AskedOfPerson;
  readonly standing: Standing;
}

/** Who has the duty a question is about. */
function bodyOf({ obligation }: AskedOfPerson, { register }: Standing): string | null {
  return obligation === null ? null : (register.obligations.get(obligation)?.body ?? null);
}

/** Questions about one body's duty, or about a case it handles, are its own; those about the plan are the province's. */
export function seesQuestion(readable: Readable, asked: AskedOfPerson, standing: Standing): boolean {
  if (readable.kind !== "bodies") return readable.kind === "all";
  const body = bodyOf(asked, standing);
  if (body !== null) return readable.bodies.includes(body);
  const handlers = asked.case === null ? [] : (standing.cases.get(asked.case)?.bodies ?? []);
  return handlers.some((it) => readable.bodies.includes(it.agency));
}

/** The questions of a province which may be read. */
export function questionRowsOf({ readable, standing }: Seen): readonly QuestionRow[] {
  return askedOfPersons(standing.register, standing.cases, standing.province)
    .filter((asked) => seesQuestion(readable, asked, standing))
    .map((asked) => ({ asked, standing }));
}

/** The questions which the filter lets through. */
export function questionRows(seen: readonly Seen[], query: z.output<typeof questionsQuery>): readonly QuestionRow[] {
  const { body, kind } = query;
  const words = query.q === undefined ? null : folded(query.q);
  return seen
    .flatMap(questionRowsOf)
    .filter(
      ({ asked, standing }) =>
        (body === undefined || bodyOf(asked, standing) === body) &&
        (kind === undefined || asked.kind === kind) &&
        (words === null || matches(folded(`${asked.text} ${asked.question.vi} ${asked.question.en}`), words)),
    );
}

/** The longest wait first. */
export function questionOrder(sort: z.output<typeof questionsQuery>["sort"]): Order<QuestionRow> {
  return {
    key: ({ asked }) => asked.askedOn,
    id: ({ asked, standing }) => `${standing.province.id}/${asked.id}`,
    descending: sort === "-asked",
  };
}

/** A question with its words. */
export function questionItem({ asked, standing }: QuestionRow, language: Language): QuestionItem {
  const { asOf, province, register } = standing;
  const body = bodyOf(asked, standing);
  return {
    id: asked.id,
    province: province.id,
    kind: asked.kind,
    question: asked.question[language],
    text: asked.case === null ? asked.text : cooperativeName(asked.text, language),
    obligation: asked.obligation,
    duty: asked.duty,
    case: asked.case,
    body: body === null ? null : named(province, body, language),
    askedOn: asked.askedOn,
    daysWaited: asked.askedOn < asOf ? daysBetween(asked.askedOn, asOf) : 0,
    choices: asked.choices.map((it) => ({
      id: it.id,
      label: it.label[language],
      needs: it.needs ?? null,
      basis: it.basis.flatMap((cite) => basisWords(cite, language) ?? []),
    })),
    basis: basisWords(asked.basis, language),
    affected: (asked.affected ?? []).map((it) => ({
      obligation: it.obligation,
      text: register.obligations.get(it.obligation)?.obligation.text ?? it.obligation,
      to: it.to === null ? null : { id: it.to, name: bodyName(province, it.to, language) },
    })),
  };
}

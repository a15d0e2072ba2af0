import { type CaseView, caseViewSchema } from "@kttt/core/cooperative";
import { z } from "@hono/zod-openapi";
import { labelledSchema, namedSchema } from "../lists/answer.js";
import { dutyItemSchema } from "../lists/duty-item.js";
import { flowStandingSchema } from "../lists/flow-standing.js";
import { asOf, common, day } from "../lists/list-query.js";
import { operation } from "../operation.js";
import { anyObject, described } from "./described.js";
import { MEDIA } from "./media.js";
import { questionItemSchema } from "./questions.js";

/** Something that happened, with its words. */
export const eventItemSchema = z
  .object({
    id: z.string(),
    position: z.int(),
    stream: z.string(),
    version: z.int(),
    type: z.string(),
    label: z.string(),
    happenedOn: day,
    recordedAt: z.string(),
    /** It was entered on a later day than it is dated. */
    enteredLater: z.boolean(),
    agency: namedSchema,
    person: z.string().nullable(),
    role: labelledSchema,
    /** In whose name, where a substitute acted. */
    onBehalfOf: z.string().nullable(),
    basis: z.string().nullable(),
    data: anyObject,
  })
  .openapi("Event");
export type EventItem = z.output<typeof eventItemSchema>;

const refusalSchema = z
  .object({
    code: z.string(),
    path: z.string(),
    detail: z.string(),
    hint: z.string(),
    basis: z.string().nullable(),
  })
  .openapi("Refusal");

/** One act which is known for a duty or a case: whether the account may do it today, why not, and the form it needs. */
export const actionItemSchema = z
  .object({
    /** The `type` of the command. */
    command: z.string(),
    act: z.string(),
    proceeding: z.string().nullable(),
    label: z.string(),
    allowed: z.boolean(),
    /** The capacity in which to send it: of the account's, one in which it is allowed where there is one. */
    role: labelledSchema,
    refused: z.array(refusalSchema),
    basis: z.array(z.string()),
    competent: z
      .object({
        name: z.string(),
        asked: z.boolean(),
        /** What a person is asked about it; `null` where nothing is open. */
        question: z.string().nullable(),
        agency: namedSchema.nullable(),
        basis: z.array(z.string()),
      })
      .nullable(),
    who: z.array(z.object({ agency: namedSchema, roles: z.array(labelledSchema) })),
    /** JSON Schema of what must be filled in. */
    form: anyObject,
  })
  .openapi("Action");
export type ActionItem = z.output<typeof actionItemSchema>;

export const dutyDetailSchema = z
  .object({
    duty: dutyItemSchema,
    asOf: day,
    wording: z.object({
      text: z.string(),
      deadline: z.string().nullable(),
      document: z.object({ number: z.string().nullable(), title: z.string(), issuedOn: day.nullable() }),
      /** The document, its item and line, as an official cites it. */
      place: z.string(),
      basis: z.string(),
    }),
    /** How the last day was counted, and what has moved it. */
    counted: z.array(z.string()),
    issuer: namedSchema,
    monitor: namedSchema,
    cooperating: z.array(namedSchema),
    recipients: z.array(z.object({ recipient: namedSchema, deliveredOn: day.nullable() })),
    obstacles: z.array(z.object({ id: z.string(), text: z.string(), raisedOn: day, answeredOn: day.nullable() })),
    questions: z.array(questionItemSchema),
    timeline: z.array(eventItemSchema),
    /** Today's acts for the account; empty for an earlier day. */
    actions: z.array(actionItemSchema),
    /** Whose it was, whose it is, and why. */
    explanation: z.array(z.string()),
  })
  .openapi("DutyDetail");
export type DutyDetail = z.output<typeof dutyDetailSchema>;

const id = z.strictObject({ id: z.string().min(1) });
const dated = z.strictObject({ ...common, ...asOf });

export const getDuty = operation({
  id: "getDuty",
  path: "/api/v1/duties/{id}",
  summary: "One duty: its words and their place, how its day was counted, its history, what may be done",
  tag: "single",
  params: id,
  query: dated,
  answer: dutyDetailSchema,
});

export const caseDetailSchema = z
  .object({
    case: z.string(),
    province: z.string(),
    asOf: day,
    cooperative: z.object({ ref: z.string(), kind: z.string() }),
    synthetic: z.boolean(),
    status: labelledSchema.nullable(),
    outcome: labelledSchema.nullable(),
    version: z.int(),
    /** Everything else of it, as `kttt case --json` has it. */
    view: described<CaseView>(
      "CaseView",
      () => z.toJSONSchema(caseViewSchema, { unrepresentable: "any", reused: "inline" }) as Record<string, unknown>,
    ),
    bodies: z.array(z.object({ role: z.string(), label: z.string(), agency: namedSchema, since: day })),
    timeline: z.array(
      z.object({
        entry: z.int(),
        on: day,
        text: z.string(),
        basis: z.array(z.string()),
        violations: z.int(),
        superseded: z.boolean(),
      }),
    ),
    questions: z.array(questionItemSchema),
    /** The flows at work, drawn as Mermaid state diagrams. */
    flows: z.array(z.object({ flow: z.string(), state: z.string(), diagram: z.string() })),
    /** The proceedings, the latest first: steps walked, the present one, the ways on with what each lacks. */
    proceedings: z.array(flowStandingSchema),
    actions: z.array(actionItemSchema),
  })
  .openapi("CaseDetail");

export const getCase = operation({
  id: "getCase",
  path: "/api/v1/cases/{id}",
  summary: "One stopped cooperative: where it stands, what blocks, what may be done",
  tag: "single",
  params: id,
  query: dated,
  answer: caseDetailSchema,
});

export const getQuestion = operation({
  id: "getQuestion",
  path: "/api/v1/questions/{id}",
  summary: "One question which waits for a person's answer",
  tag: "single",
  params: id,
  query: dated,
  answer: questionItemSchema,
});

export const dutyActions = operation({
  id: "dutyActions",
  path: "/api/v1/duties/{id}/actions",
  summary: "What the account may do about a duty today, why not, and the form of each act",
  tag: "acts",
  params: id,
  query: z.strictObject({ ...common }),
  answer: z.object({ actions: z.array(actionItemSchema) }).openapi("Actions"),
});

export const caseActions = operation({
  id: "caseActions",
  path: "/api/v1/cases/{id}/actions",
  summary: "What the account may do in a case today; of an unknown case, its opening",
  tag: "acts",
  params: id,
  query: z.strictObject({ ...common }),
  answer: z.object({ actions: z.array(actionItemSchema) }).openapi("CaseActions"),
});

const neededPaperSchema = z
  .object({
    /** The name under which its draft can be had. */
    file: z.string(),
    proceeding: z.string(),
    act: labelledSchema,
    /** What kind of paper it is; `null` for an act without one. */
    paper: labelledSchema.nullable(),
    /** The official form in force on the day, in words; plainly where none is known. */
    form: z.string().nullable(),
    notBefore: day.nullable(),
    lastDay: day.nullable(),
  })
  .openapi("CasePaper");

export const listCasePapers = operation({
  id: "listCasePapers",
  path: "/api/v1/cases/{id}/papers",
  summary: "The papers which the next acts of a case need: on which form, and under which name each has a draft",
  tag: "single",
  params: id,
  query: dated,
  answer: z.object({ asOf: day, items: z.array(neededPaperSchema) }).openapi("CasePapers"),
});

export const casePaperDocx = operation({
  id: "casePaperDocx",
  path: "/api/v1/cases/{id}/papers/{file}",
  summary: "The draft of one paper of a case as Word: basis and days filled in, everything else a gap",
  tag: "documents",
  params: z.strictObject({ id: z.string().min(1), file: z.string().min(1).max(300) }),
  query: dated,
  file: MEDIA.docx,
});

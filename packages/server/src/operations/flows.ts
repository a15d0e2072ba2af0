import { z } from "@hono/zod-openapi";
import { listAnswer } from "../lists/answer.js";
import { common, paging } from "../lists/list-query.js";
import { operation } from "../operation.js";

const flowFields = {
  id: z.string(),
  title: z.string(),
  /** The number of the text it follows. */
  law: z.string(),
  /** That text with its name. */
  lawName: z.string(),
};

/** One way from a step, in words. */
const flowRowSchema = z
  .object({
    act: z.string(),
    label: z.string(),
    /** The step it leads to; its own where the proceeding stays. */
    to: z.string(),
    who: z.string(),
    conditions: z.array(z.string()),
    papers: z.array(z.string()),
    /** When it may be done and until when; null where no text says. */
    time: z.string().nullable(),
    /** What the register shows afterwards; null where that stays. */
    status: z.string().nullable(),
    outcome: z.string().nullable(),
    basis: z.array(z.string()),
    /** Where the text can be read otherwise. */
    readings: z.array(z.string()),
  })
  .openapi("FlowWay");

export const listFlows = operation({
  id: "listFlows",
  path: "/api/v1/flows",
  summary: "The flows by which stopped cooperatives are handled, each with the law it follows",
  tag: "programme",
  query: z.strictObject({ ...common, ...paging }),
  answer: listAnswer("Flows", z.object(flowFields).openapi("FlowItem")),
  headers: ["If-None-Match"],
});

export const getFlow = operation({
  id: "getFlow",
  path: "/api/v1/flows/{id}",
  summary: "A flow whole: its steps, and the ways from each with who, conditions, papers, time and basis",
  tag: "single",
  query: z.strictObject({ ...common }),
  params: z.strictObject({ id: z.string().min(1).max(300) }),
  answer: z
    .object({
      ...flowFields,
      note: z.string().nullable(),
      /** The step it begins in. */
      initial: z.string(),
      steps: z.array(z.object({ id: z.string(), label: z.string(), final: z.boolean(), ways: z.array(flowRowSchema) })),
    })
    .openapi("Flow"),
});

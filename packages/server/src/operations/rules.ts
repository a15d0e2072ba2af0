import { z } from "@hono/zod-openapi";
import { listAnswer } from "../lists/answer.js";
import { asOf, common, paging } from "../lists/list-query.js";
import { operation } from "../operation.js";

/** A condition of a rule in words; a junction has the conditions it joins. */
export interface ConditionItem {
  readonly kind: "all" | "any" | "not" | "leaf";
  readonly words: string;
  readonly parts: readonly ConditionItem[];
}

const conditionSchema: z.ZodType<ConditionItem> = z
  .lazy(() =>
    z.object({ kind: z.enum(["all", "any", "not", "leaf"]), words: z.string(), parts: z.array(conditionSchema) }),
  )
  .openapi("Condition");

/** What kinds of rules may be asked for: those which are read by people, not one for every target and period. */
export const RULE_KINDS = ["handling", "routes", "reminders"] as const;

export const listRules = operation({
  id: "listRules",
  path: "/api/v1/rules",
  summary: "The rules of a programme as trees of conditions in words, each with what it rests on",
  tag: "programme",
  query: z.strictObject({ ...common, ...asOf, kind: z.enum(RULE_KINDS).optional(), ...paging }),
  answer: listAnswer(
    "Rules",
    z
      .object({
        id: z.string(),
        province: z.string(),
        kind: z.enum(RULE_KINDS),
        name: z.string(),
        /** What follows where it applies. */
        outcome: z.string(),
        basis: z.string(),
        /** In force from, to; null where that end is open. */
        from: z.string().nullable(),
        until: z.string().nullable(),
        exceptionTo: z.array(z.string()),
        condition: conditionSchema,
      })
      .openapi("Rule"),
  ),
  headers: ["If-None-Match"],
});

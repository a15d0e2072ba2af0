import { z } from "@hono/zod-openapi";
import { listAnswer, namedSchema } from "../lists/answer.js";
import { asOf, common, day, paging } from "../lists/list-query.js";
import { operation } from "../operation.js";

/** Something only a person can settle. */
export const questionItemSchema = z
  .object({
    /** What the command `answer` names as `question`; of an obstacle, `obstacle` of `answer-obstacle`. */
    id: z.string(),
    province: z.string(),
    kind: z.string(),
    question: z.string(),
    text: z.string(),
    obligation: z.string().nullable(),
    duty: z.string().nullable(),
    case: z.string().nullable(),
    /** Who has the duty it is about. */
    body: namedSchema.nullable(),
    askedOn: day,
    daysWaited: z.int(),
    choices: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        needs: z.enum(["day", "bodies", "year"]).nullable(),
        basis: z.array(z.string()),
      }),
    ),
    basis: z.string().nullable(),
    /** For a succession: every duty it touches, and where it goes as far as that is known. */
    affected: z.array(z.object({ obligation: z.string(), text: z.string(), to: namedSchema.nullable() })),
  })
  .openapi("Question");
export type QuestionItem = z.output<typeof questionItemSchema>;

export const questionsQuery = z.strictObject({
  ...common,
  ...asOf,
  body: z.string().min(1).max(300).optional(),
  kind: z.string().min(1).max(100).optional(),
  sort: z.enum(["asked", "-asked"]).optional(),
  ...paging,
});

export const listQuestions = operation({
  id: "listQuestions",
  path: "/api/v1/questions",
  summary: "Questions which wait for a person, the longest wait first",
  tag: "lists",
  query: questionsQuery,
  answer: listAnswer("Questions", questionItemSchema),
  headers: ["If-None-Match"],
});

import { commandSchema } from "@kttt/core";
import { z } from "@hono/zod-openapi";
import { common } from "../lists/list-query.js";
import { operation } from "../operation.js";
import { problemDetailsSchema } from "../problem-details.js";
import { described } from "./described.js";
import { eventItemSchema } from "./single.js";

/** The most commands of one request. */
export const MOST_COMMANDS = 200;

/**
 * A command as the engine takes it, but for its sender: `actor` may be left out, or name the capacity alone
 * (`{"role":"lead"}`). Agency and person are the account's.
 */
export type SentCommand = Readonly<Record<string, unknown>> & { readonly type: string };

/** The JSON Schema of commands, with the sender as it may be left out here. */
function commandJsonSchema(): Record<string, unknown> {
  const made = z.toJSONSchema(commandSchema, { io: "input", unrepresentable: "any", reused: "inline" }) as {
    anyOf?: Record<string, unknown>[];
  } & Record<string, unknown>;
  const loose = (it: unknown): unknown => {
    if (Array.isArray(it)) return it.map(loose);
    if (typeof it !== "object" || it === null) return it;
    const copy = Object.fromEntries(Object.entries(it).map(([key, value]) => [key, loose(value)]));
    if (
      Array.isArray(copy["required"]) &&
      (copy["properties"] as object | undefined) &&
      "actor" in (copy["properties"] as object)
    ) {
      copy["required"] = (copy["required"] as string[]).filter((name) => name !== "actor" && name !== "on");
      (copy["properties"] as Record<string, unknown>)["actor"] = {
        type: "object",
        description: "The capacity; agency and person are the account's",
        properties: { role: { type: "string" }, agency: { type: "string" }, person: { type: ["string", "null"] } },
        required: ["role"],
      };
    }
    return copy;
  };
  return loose(made) as Record<string, unknown>;
}

const command = described<SentCommand>("Command", commandJsonSchema);

export const executedSchema = z
  .object({
    /** The key had been used: these are the events of that time, nothing new was done. */
    replayed: z.boolean(),
    events: z.array(eventItemSchema),
    /** The version of the stream it was about afterwards: the ETag. */
    version: z.int().nullable(),
  })
  .openapi("Executed");
export type ExecutedItem = z.output<typeof executedSchema>;

const foreseenSchema = z
  .object({
    allowed: z.boolean(),
    events: z.array(z.object({ stream: z.string(), type: z.string(), label: z.string(), happenedOn: z.string() })),
    problem: problemDetailsSchema.nullable(),
  })
  .openapi("Foreseen");

export const commandAnswerSchema = z
  .object({
    dryRun: z.boolean(),
    /** One for each command, in their order. Of a single command which is refused the answer itself is the problem. */
    results: z.array(
      z.object({
        executed: executedSchema.nullable(),
        foreseen: foreseenSchema.nullable(),
        problem: problemDetailsSchema.nullable(),
      }),
    ),
  })
  .openapi("CommandAnswer");
export type CommandAnswer = z.output<typeof commandAnswerSchema>;

const bodySchema = z
  .union([z.strictObject({ command }), z.strictObject({ commands: z.array(command).min(1).max(MOST_COMMANDS) })])
  .openapi("CommandRequest");

export const sendCommands = operation({
  id: "sendCommands",
  method: "post",
  path: "/api/v1/commands",
  summary: "Carries out one command, or several, each for itself and with its own result",
  tag: "acts",
  query: z.strictObject({
    ...common,
    dryRun: z
      .enum(["true", "false"])
      .transform((it) => it === "true")
      .optional()
      .openapi({ type: "boolean", description: "Says what would happen, and does nothing" }),
  }),
  body: bodySchema,
  answer: commandAnswerSchema,
  headers: ["Idempotency-Key", "If-Match"],
});

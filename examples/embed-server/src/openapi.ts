import { z } from "zod";
import {
  boardQuery,
  boardSchema,
  commandSchema,
  eventsQuery,
  executedSchema,
  healthSchema,
  pageSchema,
  problemSchema,
} from "./api.schema.js";

/** OpenAPI 3.1 takes JSON Schema as it is, so the schemas which check the requests are the ones which describe them. */
const schemaOf = (schema: z.ZodType, io: "input" | "output" = "output") => {
  const made = z.toJSONSchema(schema, { io, target: "draft-2020-12" });
  delete made.$schema;
  return made;
};

const json = (schema: z.ZodType, io?: "input" | "output") => ({ "application/json": { schema: schemaOf(schema, io) } });
const ok = (description: string, schema: z.ZodType) => ({ "200": { description, content: json(schema) } });

const REASONS = {
  "400": "The request is not of this form",
  "401": "No agency has signed in",
  "403": "Not entitled: the basis is named",
  "404": "There is no such thing",
  "409": "The key was used for another command, or somebody else wrote at the same time",
  "422": "Refused by the rules of the procedure: why, and what would make it possible",
  "503": "The database is away for the moment",
} as const;

const refused = (...statuses: readonly (keyof typeof REASONS)[]) =>
  Object.fromEntries(
    statuses.map((status) => [status, { description: REASONS[status], content: json(problemSchema) }]),
  );

function parameters(query: z.ZodObject): readonly object[] {
  return Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: "query",
    required: !schema.safeParse(undefined).success,
    schema: schemaOf(schema as z.ZodType, "input"),
  }));
}

const agencyHeader = {
  name: "X-Agency",
  in: "header",
  required: true,
  description: "The agency which has signed in, set by the gateway in front and never by the caller",
  schema: { type: "string" },
};
const keyHeader = {
  name: "Idempotency-Key",
  in: "header",
  required: true,
  description: "The same key when the same command is sent again: it is then carried out once",
  schema: { type: "string", minLength: 1 },
};

/** The description of the whole service, made from the schemas it works with. */
export function openApi(): object {
  return {
    openapi: "3.1.0",
    info: { title: "kttt embedded", version: "1.0.0", description: "Engine, store and worker behind HTTP" },
    paths: {
      "/health": {
        get: {
          summary: "Whether the service and its database are there",
          responses: {
            ...ok("Well", healthSchema),
            "503": { description: REASONS["503"], content: json(healthSchema) },
          },
        },
      },
      "/openapi.json": { get: { summary: "This description", responses: { "200": { description: "OpenAPI 3.1" } } } },
      "/commands": {
        post: {
          summary: "Sends a command: start, report, accept, return, extend …",
          parameters: [agencyHeader, keyHeader],
          requestBody: { required: true, content: json(commandSchema, "input") },
          responses: {
            ...ok("Carried out; accepted is stored", executedSchema),
            ...refused("400", "401", "403", "404", "409", "422", "503"),
          },
        },
      },
      "/board": {
        get: {
          summary: "What one agency must do and accept",
          parameters: [agencyHeader, ...parameters(boardQuery)],
          responses: { ...ok("The board", boardSchema), ...refused("400", "401", "503") },
        },
      },
      "/events": {
        get: {
          summary: "The log in its order, page by page",
          parameters: [agencyHeader, ...parameters(eventsQuery)],
          responses: {
            ...ok("A page; `next` is the `after` of the next one", pageSchema),
            ...refused("400", "401", "503"),
          },
        },
      },
    },
  };
}

import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Operation } from "./operation.js";
import { describedSchema } from "./operations/described.js";
import { problemDetailsSchema } from "./problem-details.js";

const HEADERS = {
  "Idempotency-Key": {
    required: true,
    description: "The same key when the same command is sent again: it is then carried out once",
  },
  "If-Match": {
    required: false,
    description: "The version (ETag) the command was decided on; where it has moved on, 412 and nothing is done",
  },
  "If-None-Match": { required: false, description: "An ETag had before: 304 where nothing has changed" },
} as const;

const TAGS = {
  lists: "What is to be done, by whom, until when",
  documents: "The same lists as files: exactly the rows of the list under the same filter",
  single: "One duty, case or question",
  acts: "What may be done, and doing it",
  programme: "The programme as a whole",
  service: "The service itself",
} as const;

const problems = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemDetailsSchema } },
});

function responsesOf({ answer, file, headers, open, status }: Operation) {
  const content =
    file === null
      ? { "application/json": { schema: answer ?? z.unknown() } }
      : { [file]: { schema: { type: "string" as const, format: "binary" } } };
  return {
    [status]: { description: "Well", content },
    ...(headers.includes("If-None-Match") ? { "304": { description: "Nothing has changed" } } : {}),
    ...(open ? {} : { "4XX": problems("Refused: why, and what would make it possible") }),
    "5XX": problems("The service or its store is not well"),
  };
}

/** The description of operations in OpenAPI 3.1, made from the schemas by which requests are checked. */
export function openapiOf(operations: readonly Operation[], version: string): Record<string, unknown> {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerComponent("securitySchemes", "account", {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    description: "Whatever the embedding application's own sign-in wants: a cookie, a token, a gateway's header",
  });
  for (const it of operations) {
    const headers = Object.fromEntries(
      it.headers.map((name) => {
        const { description, required } = HEADERS[name];
        const schema = z.string().openapi({ description });
        return [name, required ? schema : schema.optional()];
      }),
    );
    app.openAPIRegistry.registerPath({
      method: it.method,
      path: it.path,
      operationId: it.id,
      summary: it.summary,
      tags: [it.tag],
      ...(it.open ? { security: [] } : { security: [{ account: [] }] }),
      request: {
        query: it.query,
        params: it.params,
        ...(it.headers.length === 0 ? {} : { headers: z.object(headers) }),
        ...(it.body === null ? {} : { body: { required: true, content: { "application/json": { schema: it.body } } } }),
      },
      responses: responsesOf(it),
    });
  }
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "kttt",
      version,
      description: "Programmes of the collective economy: who owes what by when, and on what basis",
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    servers: [{ url: "/", description: "Where this document was read" }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  });
  const { components = {} } = document;
  const schemas = Object.fromEntries(
    Object.entries(components.schemas ?? {}).map(([name, schema]) => [name, describedSchema(name) ?? schema]),
  );
  return { ...document, components: { ...components, schemas } };
}

import { CAPABILITIES, provinceJsonSchema } from "@kttt/core/province";
import { type Deadline, formatDeadline } from "@kttt/core/deadline";

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly additionalProperties?: Schema | boolean;
  readonly minItems?: number;
  readonly $ref?: string;
}

const code = (text: string) => `\`${text.replace(/\|/g, "\\|")}\``;

/** What a value is, in a few words. */
function shapeOf(schema: Schema): string {
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.map((it) => code(String(it))).join(", ");
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return [...new Set(alternatives.map(shapeOf))].join(" or ");
  switch (schema.type) {
    case "array":
      return `list of ${schema.items ? shapeOf(schema.items) : "values"}${schema.minItems ? `, at least ${schema.minItems}` : ""}`;
    case "object":
      if (schema.properties) return `object (${Object.keys(schema.properties).join(", ")})`;
      return typeof schema.additionalProperties === "object"
        ? `object of ${shapeOf(schema.additionalProperties)}`
        : "object";
    case "string":
      if (schema.format === "date") return "day `YYYY-MM-DD`";
      return schema.pattern ? `text ${code(schema.pattern)}` : "text";
    case "integer":
      return "whole number";
    case undefined:
      return "any value";
    default:
      return String(schema.type);
  }
}

function table(schema: Schema): string {
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, part]) => `| \`${name}\` | ${required.has(name) ? "yes" : "no"} | ${shapeOf(part)} |`,
  );
  return ["| field | needed | value |", "| --- | --- | --- |", ...rows].join("\n");
}

/** One deadline of every kind, for its words. */
const KINDS: readonly Deadline[] = [
  { kind: "month", year: 2026, month: 12 },
  { kind: "quarter", year: 2026, quarter: 2 },
  { kind: "year", year: 2026 },
  { kind: "all-year", year: 2026 },
  { kind: "year-range", from: 2026, to: 2027 },
  { kind: "annual", before: "12-15" },
  { kind: "phase-and-annual" },
  { kind: "weekly" },
  { kind: "every", years: 2 },
  { kind: "quarterly", before: { day: 20 } },
  { kind: "monthly", on: { day: 25 } },
  { kind: "half-year", year: 2026, half: 1 },
  { kind: "nine-months", year: 2026 },
  { kind: "within", n: 60, unit: "day", from: "nhận hồ sơ" },
  { kind: "continuous" },
  { kind: "before-plan-period" },
  { kind: "none" },
  { kind: "annual", before: "01-31", offset: 1 },
  { kind: "annual", from: 2026, to: 2030 },
  { kind: "quarterly", after: { n: 5, unit: "day" } },
  { kind: "monthly", on: { day: "last-working" } },
  { kind: "monthly", on: { day: 25 }, hour: "17:00" },
  { kind: "on-demand" },
  { kind: "after-event", event: "Bộ ban hành hướng dẫn" },
  { kind: "interval", n: 10, unit: "day" },
];

const LISTS = [
  "documents",
  "agencies",
  "groups",
  "successions",
  "tasks",
  "targets",
  "indicators",
  "reporting",
] as const;

/** The reference of the province format in Markdown, made from the schema: every list, field and deadline kind. */
export function formatReference(): string {
  const root = provinceJsonSchema() as Schema;
  const list = (name: string) => root.properties?.[name]?.items ?? {};
  const day = { kind: "date", on: "2026-12-15" } as unknown as Deadline;
  const deadlines = [...KINDS, day].map(
    (it) => `| \`${it.kind}\` | ${formatDeadline(it)} | ${code(JSON.stringify(it))} |`,
  );
  return [
    "# The province format",
    "",
    "Made from the schema by `kttt reference format`; do not edit. Guidance on what to write: [encoding-a-document.md](encoding-a-document.md).",
    "JSON Schema: `@kttt/core/province.schema.json`. Fields are exactly these: an unknown one is an error.",
    "",
    "## The province",
    "",
    table(root),
    "",
    `\`capabilities\` names what the province holds beside tasks (${CAPABILITIES.map((it) => `\`${it}\``).join(", ")}); the conformance run holds it`,
    "against the data. `coreRange` is a range of versions of @kttt/core, as npm reads it.",
    "",
    ...LISTS.flatMap((name) => [`## \`${name}[]\``, "", table(list(name)), ""]),
    "## `targets[].measures[]`",
    "",
    table(list("targets").properties?.["measures"]?.items ?? {}),
    "",
    "## Deadlines",
    "",
    "| kind | words | written |",
    "| --- | --- | --- |",
    ...deadlines,
    "",
  ].join("\n");
}

import { z } from "@hono/zod-openapi";
import { asOf, common, day } from "../lists/list-query.js";
import { type Operation, operation } from "../operation.js";
import { bodiesQuery } from "./bodies.js";
import { ARCHIVE, type FileKind, MEDIA } from "./media.js";
import { casesQuery } from "./cases.js";
import { dutiesQuery } from "./duties.js";
import { calendarQuery, regimeQuery, successionsQuery, targetsQuery } from "./programme.js";
import { questionsQuery } from "./questions.js";
import { reportsQuery } from "./reports.js";

const NAMES: Readonly<Record<FileKind, string>> = { xlsx: "Excel", docx: "Word", csv: "CSV", ics: "a calendar" };

/** The query of a list without its pages: a file holds them all. */
type Whole<Query extends z.ZodObject> = z.ZodObject<Omit<Query["shape"], "cursor" | "limit">>;

type Files<List extends string, Kind extends FileKind, Query extends z.ZodObject> = {
  readonly [It in Kind as `${List}${Capitalize<It>}`]: Operation<
    Whole<Query>,
    z.ZodObject<Record<never, never>>,
    Uint8Array,
    never
  >;
};

/** A list as files: the same rows under the same filter, at the same address with the file's ending. */
function filesOf<List extends string, Kind extends FileKind, Query extends z.ZodObject>(
  list: List,
  query: Query,
  kinds: readonly Kind[],
): Files<List, Kind, Query> {
  const made = kinds.map((kind) => [
    `${list}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    operation({
      id: `${list}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
      path: `/api/v1/${list}.${kind}`,
      summary: `The list of ${list} as ${NAMES[kind]}: exactly the rows of the list under the same filter, all pages`,
      tag: "documents",
      query: query.omit({ cursor: true, limit: true } as never).strict(),
      file: MEDIA[kind],
      headers: ["If-None-Match"],
    }),
  ]);
  return Object.fromEntries(made) as Files<List, Kind, Query>;
}

const TABLES = ["xlsx", "docx", "csv"] as const;

export const DOCUMENTS = {
  ...filesOf("duties", dutiesQuery, [...TABLES, "ics"]),
  ...filesOf("reports", reportsQuery, [...TABLES, "ics"]),
  ...filesOf("cases", casesQuery, [...TABLES, "ics"]),
  ...filesOf("questions", questionsQuery, TABLES),
  ...filesOf("targets", targetsQuery, TABLES),
  ...filesOf("bodies", bodiesQuery, TABLES),
  ...filesOf("regime", regimeQuery, TABLES),
  ...filesOf("successions", successionsQuery, TABLES),
  ...filesOf("calendar", calendarQuery, [...TABLES, "ics"]),
} as const;

/** What a consolidated report of one province stands for. */
export const spanReportQuery = z.strictObject({
  ...common,
  ...asOf,
  body: z.string().min(1).max(300).optional(),
  from: day
    .optional()
    .openapi({ type: "string", format: "date", description: "Defaults to the programme's first day" }),
  to: day.optional().openapi({ type: "string", format: "date", description: "Defaults to the day asked about" }),
  comparedWith: day.optional().openapi({
    type: "string",
    format: "date",
    description: "An earlier day; defaults to the end of the quarter before",
  }),
});

export const reportDocx = operation({
  id: "reportDocx",
  path: "/api/v1/report.docx",
  summary:
    "The consolidated report of a span as Word: results, reports, targets, cooperatives; gaps in brackets for the officer",
  tag: "documents",
  query: spanReportQuery,
  file: MEDIA.docx,
});

export const reportXlsx = operation({
  id: "reportXlsx",
  path: "/api/v1/report.xlsx",
  summary: "Tables A to E of a span as Excel, a sheet each",
  tag: "documents",
  query: spanReportQuery,
  file: MEDIA.xlsx,
});

/** Ids with commas between them. */
const ids = (what: string) =>
  z
    .string()
    .min(1)
    .max(12_000)
    .transform((it): readonly string[] => [...new Set(it.split(",").filter((one) => one !== ""))])
    .optional()
    .openapi({ type: "string", description: `${what}, with commas between their ids; all where it is left out` });

const answerBy = day.optional().openapi({
  type: "string",
  format: "date",
  description: "By when an answer is wanted; a gap where it is left out",
});

export const letterDocx = operation({
  id: "letterDocx",
  path: "/api/v1/letter.docx",
  summary: "A letter of reminder to one body with the list of what is overdue, as Word",
  tag: "documents",
  query: z.strictObject({
    ...common,
    body: z.string().min(1).max(300),
    duties: ids("Only these duties"),
    answerBy,
  }),
  file: MEDIA.docx,
});

export const lettersZip = operation({
  id: "lettersZip",
  path: "/api/v1/letters.zip",
  summary: "Letters of reminder, one to each body which has something overdue among what is asked for, in one archive",
  tag: "documents",
  query: z.strictObject({ ...common, bodies: ids("Only to these bodies"), duties: ids("Only these duties"), answerBy }),
  file: ARCHIVE,
});

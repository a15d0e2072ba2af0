import { OFFICIAL_CLASSES } from "@kttt/core";
import { OBLIGATION_STATUSES, REPORT_STANDINGS } from "@kttt/core/plan";
import { caseViewSchema } from "@kttt/core/cooperative";
import { PROVINCE_RULE_KINDS } from "@kttt/core/rules";
import { deadlineSchema } from "@kttt/core/deadline";
import { z } from "zod";
import { whatIfNationalShape, whatIfShape } from "./what-if.fixture.js";

const day = z.iso.date();
const dayOrNone = day.nullable();
const both = z.strictObject({ vi: z.string(), en: z.string() });
const citation = z.looseObject({ trust: z.string() });
const formVersion = z.looseObject({ id: z.string(), form: z.string(), basis: citation });
const problem = z.strictObject({
  code: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
  path: z.array(z.union([z.string(), z.number()])),
  message: z.string().min(1),
  hint: z.string(),
  basis: z.string().nullable(),
});
/** A row of table A: its counts, and each of its shares with what it is a share of. */
const counted = z.strictObject({
  assigned: z.int(),
  withDay: z.int(),
  counts: z.record(
    z.string(),
    z.strictObject({ count: z.int(), of: z.int().nullable(), share: z.number().min(0).max(1).nullable() }),
  ),
  overdueBands: z.strictObject({ upTo30: z.int(), from31To90: z.int(), over90: z.int() }),
  awaiting: z.int(),
  carriedOver: z.int(),
  notUpdated: z.int(),
});
const office = { province: z.string(), asOf: day };

const dutyLine = z.strictObject({
  obligation: z.string(),
  duty: z.string(),
  occurrence: z.string(),
  kind: z.enum(["task", "report", "consolidation"]),
  text: z.string(),
  body: z.string(),
  jointWith: z.array(z.string()),
  collective: z.boolean(),
  draft: z.boolean(),
  continuous: z.boolean(),
  status: z.enum(OBLIGATION_STATUSES),
  class: z.enum(OFFICIAL_CLASSES),
  assignedOn: day,
  lastDay: dayOrNone,
  dueOn: dayOrNone,
  startedOn: dayOrNone,
  reportedOn: dayOrNone,
  completedOn: dayOrNone,
  late: z.boolean(),
  lateWith: z.string().nullable(),
  awaitingAcceptance: z.boolean(),
  unheld: z.boolean(),
});

const question = z.strictObject({
  id: z.string(),
  kind: z.string(),
  question: both,
  obligation: z.string().nullable(),
  duty: z.string().nullable(),
  case: z.string().nullable(),
  text: z.string(),
  askedOn: day,
  choices: z.array(z.looseObject({ id: z.string(), label: both, basis: z.array(citation) })),
  basis: citation.nullable(),
  affected: z.array(z.strictObject({ obligation: z.string(), to: z.string().nullable() })).optional(),
});

const side = z.array(z.looseObject({ row: z.looseObject({ id: z.string() }), citation }));
const parkedEvent = z.strictObject({
  ...{ id: z.string(), province: z.string(), stream: z.string(), position: z.int().positive() },
  ...{ attempts: z.int().nonnegative(), reason: z.string(), again: z.boolean() },
});
const truth = z.enum(["true", "false", "unknown"]);
const condition: z.ZodType = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("leaf"),
      result: truth,
      fact: z.string(),
      path: z.string().nullable(),
      operator: z.string(),
      value: z.unknown(),
      expected: z.unknown(),
      actual: z.unknown(),
      source: z.union([citation, z.string()]).nullable(),
      citation,
    }),
    z.strictObject({
      kind: z.enum(["all", "any", "not", "named"]),
      result: truth,
      name: z.string().nullable(),
      parts: z.array(condition),
    }),
  ]),
);
const outcome = z.strictObject({ type: z.string(), params: z.record(z.string(), z.unknown()).optional() });
const explanation = z.strictObject({
  format: z.literal("kttt.explanation/1"),
  province: z.string(),
  answers: z.array(
    z.strictObject({
      kind: z.enum(PROVINCE_RULE_KINDS),
      on: day,
      facts: z.record(z.string(), z.unknown()),
      groups: z.array(
        z.strictObject({
          group: z.string(),
          status: z.enum(["decided", "none", "unknown", "conflict"]),
          outcome: outcome.nullable(),
          by: z.array(z.string()),
          trust: z.string(),
          basis: z.array(z.string()),
        }),
      ),
      rules: z.array(
        z.strictObject({
          rule: z.string(),
          name: both.nullable(),
          group: z.string(),
          priority: z.int(),
          exceptionTo: z.array(z.string()),
          outcome,
          citation,
          inForce: z.boolean(),
          value: truth.nullable(),
          applies: truth,
          conditions: condition.nullable(),
        }),
      ),
    }),
  ),
});

/** The answer of `kttt deadline`, which other programs read in a form without its name. */
export const WITHOUT_FORMAT = "a reading of a deadline";

/** The form of an answer: what it says of itself. */
export const formatOf = (text: string): string =>
  (JSON.parse(text) as { readonly format?: string }).format ?? WITHOUT_FORMAT;

/** What every reading command gives with `--json`, by its format. `docs/cli.md` has an example of each. */
export const JSON_SHAPES = {
  "kttt.what-if/1": whatIfShape,
  "kttt.what-if-national/1": whatIfNationalShape,
  "kttt.explanation/1": explanation,
  [WITHOUT_FORMAT]: z.strictObject({
    phrase: z.string(),
    status: z.enum(["read", "ambiguous", "refused"]),
    parts: z.array(z.strictObject({ deadline: deadlineSchema, says: z.string().min(1) })),
    lastDays: z.array(day),
    problems: z.array(z.strictObject({ code: z.string().min(1), message: z.string().min(1), hint: z.string().min(1) })),
  }),
  "kttt.duties/1": z.strictObject({ format: z.literal("kttt.duties/1"), ...office, duties: z.array(dutyLine) }),
  "kttt.reports/1": z.strictObject({
    format: z.literal("kttt.reports/1"),
    ...office,
    reports: z.array(
      z.strictObject({
        obligation: z.string(),
        duty: z.string(),
        period: z.string(),
        partial: z.boolean(),
        closesOn: dayOrNone,
        body: z.string(),
        collective: z.boolean(),
        standing: z.enum(REPORT_STANDINGS),
        ...{ lastDay: dayOrNone, firstReportOn: dayOrNone, reportedOn: dayOrNone },
        nil: z.boolean(),
      }),
    ),
  }),
  "kttt.cases/1": z.strictObject({
    format: z.literal("kttt.cases/1"),
    ...office,
    cases: z.array(
      z.strictObject({
        case: z.string(),
        cooperative: z.string(),
        stages: z.array(z.string()),
        stage: z.enum(["reviewing", "handling", "handled", "closed"]),
        status: z.string().nullable(),
        overdue: z.array(z.looseObject({ act: z.string(), lastDay: day, basis: citation })),
        questions: z.array(z.string()),
        violations: z.int(),
        synthetic: z.boolean(),
      }),
    ),
  }),
  "kttt.questions/1": z.strictObject({
    format: z.literal("kttt.questions/1"),
    ...office,
    questions: z.array(question),
  }),
  "kttt.duty/1": z.strictObject({
    format: z.literal("kttt.duty/1"),
    ...office,
    duty: dutyLine,
    basis: citation,
    way: z.string(),
    obstacles: z.array(z.strictObject({ id: z.string(), text: z.string(), raisedOn: day, answeredOn: dayOrNone })),
    deliveries: z.array(z.strictObject({ recipient: z.string(), on: day })),
    events: z.array(
      z.strictObject({
        id: z.string(),
        position: z.int(),
        type: z.string(),
        happenedOn: day,
        recordedAt: z.string(),
        actor: z.strictObject({ agency: z.string(), person: z.string().nullable(), role: z.string() }),
        basis: citation.nullable(),
        data: z.looseObject({}),
      }),
    ),
    questions: z.array(question),
  }),
  "kttt.question/1": z.strictObject({ format: z.literal("kttt.question/1"), ...office, question }),
  "kttt.case-view/1": caseViewSchema,
  "kttt.actions/1": z.strictObject({
    format: z.literal("kttt.actions/1"),
    ...office,
    id: z.string(),
    actor: z.strictObject({ agency: z.string(), person: z.string().nullable(), role: z.string() }),
    actions: z.array(
      z.strictObject({
        command: z.string(),
        act: z.string(),
        proceeding: z.string().nullable(),
        label: both,
        basis: z.array(citation),
        allowed: z.boolean(),
        refused: z.array(
          z.strictObject({
            code: z.string(),
            path: z.array(z.union([z.string(), z.number()])),
            message: both,
            hint: both,
            basis: citation.nullable(),
          }),
        ),
        competent: z
          .strictObject({
            ...{ name: both, asked: z.boolean(), question: both.nullable(), agency: z.string().nullable() },
            ...{ basis: z.array(citation), trust: z.string() },
          })
          .nullable(),
        who: z.array(z.strictObject({ agency: z.string(), roles: z.array(z.string()) })),
        form: z.looseObject({ type: z.literal("object") }),
      }),
    ),
  }),
  "kttt.check/1": z.strictObject({
    format: z.literal("kttt.check/1"),
    subject: z.string(),
    ok: z.boolean(),
    counts: z
      .strictObject({
        documents: z.int(),
        tasks: z.int(),
        targets: z.int(),
        reporting: z.int(),
        agencies: z.int(),
      })
      .nullable(),
    problems: z.array(problem),
    remarks: z.array(problem),
  }),
  "kttt.lint/1": z.strictObject({
    format: z.literal("kttt.lint/1"),
    subject: z.string(),
    ok: z.boolean(),
    findings: z.array(problem.extend({ severity: z.enum(["error", "warning"]) })),
  }),
  "kttt.coverage/1": z.strictObject({
    format: z.literal("kttt.coverage/1"),
    province: z.string(),
    documentId: z.string(),
    file: z.string(),
    lines: z.array(
      z.strictObject({
        line: z.int(),
        text: z.string(),
        status: z.enum(["encoded", "skipped", "unaccounted"]),
        uses: z.array(z.looseObject({ as: z.string(), id: z.string() })),
        skipped: z.string().nullable(),
        rest: z.array(z.string()),
      }),
    ),
    counts: z.strictObject({
      lines: z.int(),
      blank: z.int(),
      encoded: z.int(),
      skipped: z.int(),
      unaccounted: z.int(),
    }),
    problems: z.array(problem),
    sameFile: z.boolean().nullable(),
  }),
  "kttt.annex-coverage/1": z.strictObject({
    format: z.literal("kttt.annex-coverage/1"),
    province: z.string(),
    documentId: z.string(),
    file: z.string(),
    cells: z.array(
      z.strictObject({
        table: z.int(),
        row: z.int(),
        column: z.int(),
        text: z.string(),
        status: z.enum(["encoded", "missing", "other", "asked", "unread"]),
        task: z.string().nullable(),
      }),
    ),
    counts: z.strictObject({
      encoded: z.int(),
      missing: z.int(),
      other: z.int(),
      asked: z.int(),
      unread: z.int(),
    }),
  }),
  "kttt.calendar/1": z.strictObject({
    format: z.literal("kttt.calendar/1"),
    province: z.string(),
    year: z.int(),
    sections: z.array(z.strictObject({ title: z.string(), lines: z.array(z.string()) })),
  }),
  "kttt.report/1": z.strictObject({
    format: z.literal("kttt.report/1"),
    province: z.string(),
    body: z.string().nullable(),
    span: z.strictObject({ from: z.string(), to: z.string() }),
    asOf: z.string(),
    synthetic: z.boolean(),
    files: z.record(z.string(), z.string()),
    tables: z.array(
      z.strictObject({
        ...{ id: z.string(), title: z.string(), notes: z.array(z.string()) },
        columns: z.array(
          z.strictObject({
            ...{ key: z.string(), heading: z.string(), group: z.string().optional(), width: z.number() },
            kind: z.enum(["text", "index", "count", "figure", "share", "day"]),
          }),
        ),
        rows: z.array(
          z.strictObject({
            kind: z.enum(["row", "section", "total"]),
            cells: z.record(
              z.string(),
              z.strictObject({ value: z.union([z.string(), z.number(), z.null()]), events: z.array(z.string()) }),
            ),
          }),
        ),
      }),
    ),
  }),
  "kttt.letters/1": z.strictObject({
    format: z.literal("kttt.letters/1"),
    province: z.string(),
    asOf: z.string(),
    synthetic: z.boolean(),
    letters: z.array(z.strictObject({ body: z.string(), overdue: z.int().positive(), file: z.string() })),
  }),
  "kttt.calendars/1": z.strictObject({
    format: z.literal("kttt.calendars/1"),
    province: z.string(),
    asOf: z.string(),
    synthetic: z.boolean(),
    calendars: z.array(z.strictObject({ body: z.string().nullable(), file: z.string() })),
  }),
  "kttt.rows/1": z.strictObject({
    format: z.literal("kttt.rows/1"),
    file: z.string(),
    dryRun: z.boolean(),
    rows: z.array(
      z.strictObject({
        ...{ row: z.int().positive(), id: z.string() },
        result: z.enum(["accepted", "replayed", "refused", "conflict", "not-tried"]),
        problems: z.array(z.strictObject({ code: z.string(), message: z.string() })),
      }),
    ),
  }),
  "kttt.papers/1": z.strictObject({
    format: z.literal("kttt.papers/1"),
    case: z.string(),
    asOf: z.string(),
    papers: z.array(
      z.strictObject({
        ...{ proceeding: z.string(), act: z.string(), file: z.string() },
        ...{ paper: z.string().nullable(), form: z.string().nullable() },
        version: formVersion.nullable(),
      }),
    ),
  }),
  "kttt.outbox/1": z.strictObject({
    format: z.literal("kttt.outbox/1"),
    consumer: z.string(),
    province: z.string().nullable(),
    parked: z.array(parkedEvent),
  }),
  "kttt.outbox-consumers/1": z.strictObject({
    format: z.literal("kttt.outbox-consumers/1"),
    province: z.string().nullable(),
    consumers: z.array(
      z.strictObject({
        consumer: z.string(),
        province: z.string().nullable(),
        places: z.array(
          z.strictObject({
            ...{ province: z.string(), position: z.int().nonnegative(), last: z.int().nonnegative() },
            attempts: z.int().nonnegative(),
          }),
        ),
        parked: z.array(parkedEvent),
      }),
    ),
  }),
  "kttt.audit/1": z.strictObject({
    format: z.literal("kttt.audit/1"),
    sound: z.boolean(),
    events: z.int(),
    streams: z.int(),
    heads: z.record(z.string(), z.strictObject({ position: z.int(), hash: z.string() })),
    changed: z.array(z.string()),
    seal: z.string().regex(/^[0-9a-f]{64}$/),
    broken: z.looseObject({ id: z.string(), position: z.int(), reason: z.string() }).nullable(),
  }),
  "kttt.comparison/1": z.strictObject({
    format: z.literal("kttt.comparison/1"),
    left: z.string(),
    right: z.string(),
    indicators: z.array(z.looseObject({ indicator: z.string(), left: side, right: side })),
    onlyLeft: z.array(z.string()),
    onlyRight: z.array(z.string()),
    reports: z.array(z.looseObject({ period: z.string(), left: side, right: side })),
    subjects: z.array(
      z.looseObject({
        subject: z.looseObject({ id: z.string() }),
        left: side,
        right: side,
        pairs: z.array(z.looseObject({ closeness: z.number() })),
      }),
    ),
  }),
  "kttt.plan-diff/1": z.strictObject({
    format: z.literal("kttt.plan-diff/1"),
    province: z.string(),
    version: z.string().nullable(),
    changes: z.array(z.looseObject({ change: z.string() })),
    touched: z.array(z.looseObject({ obligation: z.string() })),
    byHand: z.array(z.string()),
  }),
  "kttt.test/1": z.strictObject({
    format: z.literal("kttt.test/1"),
    province: z.string().nullable(),
    ok: z.boolean(),
    declared: z.array(z.string()),
    executed: z.array(z.string()),
    checks: z.array(
      z.looseObject({ id: z.string(), status: z.string(), problems: z.array(z.looseObject({ code: z.string() })) }),
    ),
  }),
  "kttt.run/1": z.strictObject({
    format: z.literal("kttt.run/1"),
    province: z.string(),
    span: z.strictObject({ from: day, to: day }),
    closedOn: day,
    synthetic: z.literal(true),
    seed: z.int(),
    events: z.int(),
    outside: z.int(),
    summary: z.strictObject({
      assigned: z.int(),
      classes: z.partialRecord(z.enum(OFFICIAL_CLASSES), z.int()),
      withoutDay: z.record(z.string(), z.string()),
      late: z.record(z.string(), z.int()),
      periods: z.array(z.string()),
      waiting: z.record(z.string(), z.int()),
      successions: z.array(z.string()),
    }),
    results: z.strictObject({
      total: counted,
      bodies: z.array(counted.extend({ body: z.string(), collective: z.boolean() })),
    }),
    files: z.strictObject({ log: z.string(), page: z.string() }).nullable(),
  }),
} as const;

/** Reads an answer by the shape of its own format. @throws ZodError, or Error where the format is not known */
export function readShape(text: string): Readonly<Record<string, unknown>> {
  const shape = Object.entries(JSON_SHAPES).find(([format]) => format === formatOf(text))?.[1];
  if (!shape) throw new Error(`no shape of ${formatOf(text)}`);
  return shape.parse(JSON.parse(text)) as Readonly<Record<string, unknown>>;
}

import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { papersSchema, payloadSchema } from "./case.commands.js";
import { actPayloadSchema } from "./act-payload.js";
import { PAPER_KINDS } from "./paper.js";
import { PARTY_ROLES } from "./party.js";
import { isLegalDate } from "../kernel/legal-date.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";

/** The same schemas, which read everything step by step. */
const day = z.iso.date().refine(isLegalDate, { error: "not a real day YYYY-MM-DD", params: { expected: "day" } });
const roles = Object.keys(PARTY_ROLES) as [string, ...string[]];
const service = z.strictObject({ on: day, to: z.enum(roles) }).readonly();
const kinds = Object.keys(PAPER_KINDS) as [string, ...string[]];
const number = z.string().trim().min(1).max(10_000);
const paper = z.strictObject({
  date: day,
  kind: z.enum(kinds),
  number,
  served: z.array(service).readonly().default([]),
});
const papers = z.array(paper).readonly();

const days = fc.oneof(
  fc.constantFrom("2025-01-31", "2024-02-29", "2025-02-29", "1899-12-31", "3000-01-01", "2025-1-1", "2025-01-01\n", ""),
  fc
    .date({ min: new Date("1890-01-01"), max: new Date("3010-01-01"), noInvalidDate: true })
    .map((it) => it.toISOString().slice(0, 10)),
);
const anything = fc.oneof(days, fc.jsonValue(), fc.constant(undefined));
const services = fc.oneof(
  fc.record(
    { to: fc.oneof(fc.constantFrom(...roles, "toString", "nobody"), anything), on: anything },
    { requiredKeys: [] },
  ),
  fc.record({ to: fc.constantFrom(...roles), on: days, beside: fc.jsonValue() }, { requiredKeys: ["to", "on"] }),
  anything,
);
const goodDays = fc.constantFrom("2024-02-29", "2025-01-31", "2999-12-31");
const inOrder = fc.record({ on: days, to: fc.constantFrom(...roles) });
const numbers = fc.oneof(fc.constantFrom("01/TB", " 01", "", "\ud800", "x".repeat(10_001)), anything);
const somePapers = fc.oneof(
  fc.array(
    fc.record(
      {
        kind: fc.oneof(fc.constantFrom(...kinds.slice(0, 3), "toString"), anything),
        number: fc.oneof(fc.constantFrom("01/TB", "02/QĐ"), numbers),
        date: days,
        served: fc.oneof(fc.array(inOrder, { maxLength: 3 }), fc.array(services, { maxLength: 2 }), anything),
      },
      { requiredKeys: ["kind", "number", "date"] },
    ),
    { maxLength: 3 },
  ),
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), number: fc.constant("01"), date: days, beside: days })),
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      number: fc.constantFrom("01/TB", "02/QĐ", "\ud800"),
      date: goodDays,
      served: fc.array(fc.record({ to: fc.constantFrom(...roles), on: goodDays })),
    }),
    { minLength: 1 },
  ),
  anything,
);
const said = ({ error, data }: { readonly error?: z.ZodError | undefined; readonly data?: unknown }) =>
  error ? error.issues.map((it) => ({ ...it, values: undefined })) : [data, Object.isFrozen(data)];

it("a day which is taken at once is the day which is read step by step, and so is every problem", () => {
  fc.assert(
    fc.property(anything, (value) => {
      expect(said(legalDateSchema.safeParse(value))).toEqual(said(day.safeParse(value)));
    }),
    { numRuns: 500 },
  );
  expect(legalDateSchema.optional().safeParse(undefined).success).toBe(true);
  expect(z.toJSONSchema(legalDateSchema)).toEqual(z.toJSONSchema(day));
});

it("the papers of an act, too, with the same fields in the same order; what was given is left as it was", () => {
  let taken = 0;
  fc.assert(
    fc.property(somePapers, (value) => {
      const before = JSON.stringify(value);
      const [at, step] = [papersSchema.safeParse(value), papers.safeParse(value)];
      expect(said(at)).toEqual(said(step));
      expect(JSON.stringify(at.data)).toBe(JSON.stringify(step.data));
      expect(JSON.stringify(value)).toBe(before);
      if (at.success && at.data.some((it) => Object.isFrozen(it))) taken += 1;
      expect(at.data === undefined || (at.data as unknown) !== value).toBe(true);
      expect(Array.isArray(value) && Object.isFrozen(value)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
  expect(taken).toBeGreaterThan(30);
  expect(z.toJSONSchema(papersSchema, { io: "input" })).toEqual(z.toJSONSchema(papers, { io: "input" }));
});

it("what a paper says beside is read as before, and at once where that is nothing", () => {
  for (const payload of [{}, [], null, "", { note: "x" }, { note: "" }, { unknown: 1 }, undefined]) {
    const [taken, read] = [payloadSchema.safeParse(payload), actPayloadSchema.safeParse(payload)];
    expect(said(taken)).toEqual(said(read));
  }
  expect(payloadSchema.parse({})).toEqual({});
});

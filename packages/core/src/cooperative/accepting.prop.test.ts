import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { serviceSchema } from "./case.commands.js";
import { PARTY_ROLES } from "./party.js";
import { isLegalDate } from "../kernel/legal-date.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";

/** The same schemas, which read everything step by step. */
const day = z.iso.date().refine(isLegalDate, { error: "not a real day YYYY-MM-DD", params: { expected: "day" } });
const roles = Object.keys(PARTY_ROLES) as [string, ...string[]];
const service = z.strictObject({ to: z.enum(roles), on: day }).readonly();

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

it("a service of a paper, too, frozen and with the same fields in the same order", () => {
  fc.assert(
    fc.property(services, (value) => {
      const [taken, read] = [serviceSchema.safeParse(value), service.safeParse(value)];
      expect(said(taken)).toEqual(said(read));
      expect(JSON.stringify(taken.data)).toBe(JSON.stringify(read.data));
      return taken.data === undefined || taken.data !== value;
    }),
    { numRuns: 1_000 },
  );
  expect(z.toJSONSchema(serviceSchema)).toEqual(z.toJSONSchema(service));
});

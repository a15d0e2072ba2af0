import { describe, expect, test } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { governingDocuments } from "./governing-documents.js";
import { documentSchema } from "./province.schema.js";

interface Given {
  readonly id: string;
  readonly issuedOn?: string;
  readonly notBefore?: string;
  readonly period: readonly [from: string, to: string];
  readonly status?: "issued" | "draft";
}

const documentOf = ({ id, issuedOn, notBefore, period: [from, to], status }: Given) =>
  documentSchema.parse({
    id,
    number: null,
    issuedOn: issuedOn ?? null,
    ...(notBefore ? { notBefore } : {}),
    issuer: "ubnd-tinh",
    monitor: "so-khdt",
    status: status ?? "issued",
    title: id,
    signedBy: null,
    basis: [],
    period: { from, to },
    source: { file: `${id}.txt` },
  });

const province = {
  documents: [
    documentOf({ id: "programme", issuedOn: "2023-11-02", period: ["2023-11-02", "2030-12-31"] }),
    documentOf({ id: "draft", notBefore: "2026-05-04", period: ["2026-01-01", "2026-12-31"], status: "draft" }),
    documentOf({ id: "ahead", issuedOn: "2026-12-15", period: ["2027-01-01", "2027-12-31"] }),
    documentOf({ id: "too-late", issuedOn: "2029-02-01", period: ["2028-01-01", "2028-12-31"] }),
  ],
};

const on = (day: string) => governingDocuments(province, legalDate(day)).map((it) => it.document.id);

describe("which documents govern on a day", () => {
  test("none before the first one was issued, none after the last one has ended", () => {
    expect(on("2023-11-01")).toEqual([]);
    expect(on("2031-01-01")).toEqual([]);
  });

  test("the day of issue and the last day of the period are included", () => {
    expect(on("2023-11-02")).toEqual(["programme"]);
    expect(on("2030-12-31")).toEqual(["programme"]);
  });

  test("a plan for a year does not speak before the first day it can have been known, and stands beside the programme", () => {
    expect(on("2026-01-01")).toEqual(["programme"]);
    expect(on("2026-05-03")).toEqual(["programme"]);
    expect(on("2026-05-04")).toEqual(["draft", "programme"]);
    expect(on("2026-12-31")).toEqual(["draft", "programme"]);
  });

  test("a plan issued ahead of its year waits for the year", () => {
    expect(on("2026-12-20")).toEqual(["draft", "programme"]);
    expect(on("2027-01-01")).toEqual(["ahead", "programme"]);
  });

  test("a plan which came out after its own period never governs", () => {
    expect(on("2028-06-01")).toEqual(["programme"]);
    expect(on("2029-02-01")).toEqual(["programme"]);
  });

  test("a draft binds nobody, and its span says from when to when it speaks", () => {
    const [draft, programme] = governingDocuments(province, legalDate("2026-06-01"));
    expect(draft?.binding).toBe(false);
    expect(draft?.span).toEqual({ from: "2026-05-04", to: "2026-12-31" });
    expect(programme?.binding).toBe(true);
  });

  test("of two documents which began on one day, the one declared first comes first", () => {
    const twins = {
      documents: [
        documentOf({ id: "second-by-name", issuedOn: "2024-01-01", period: ["2024-01-01", "2024-12-31"] }),
        documentOf({ id: "first-by-name", issuedOn: "2024-01-01", period: ["2024-01-01", "2024-12-31"] }),
      ],
    };
    expect(governingDocuments(twins, legalDate("2024-03-01")).map((it) => it.document.id)).toEqual([
      "second-by-name",
      "first-by-name",
    ]);
  });
});

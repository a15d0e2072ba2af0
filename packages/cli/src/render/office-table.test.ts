import type { OfficeTable } from "@kttt/office/tables";
import { describe, expect, it } from "vitest";
import { officeText } from "./office-text.js";

const cell = (value: string | number | null) => ({ value, events: [] });
const row = (no: number, body: string, done: number, share: number | null, on: string | null) => ({
  kind: "row" as const,
  cells: { no: cell(no), body: cell(body), done: cell(done), share: cell(share), on: cell(on) },
});

const TABLE = {
  id: "some",
  title: "Biểu thử",
  notes: ["Kỳ thử."],
  asOf: "2024-09-30",
  language: "vi",
  columns: [
    { key: "no", heading: "STT", kind: "index", width: 5 },
    { key: "body", heading: "Cơ quan", kind: "text", width: 35 },
    { key: "done", heading: "SL", group: "Hoàn thành", kind: "count", width: 10 },
    { key: "share", heading: "%", group: "Hoàn thành", kind: "share", width: 10 },
    { key: "on", heading: "Ngày", kind: "day", width: 10 },
  ],
  rows: [
    row(1, "Sở <Tài chính>", 1234, 0.5, "2024-01-08"),
    { kind: "section" as const, cells: { no: cell("Nhóm") } },
    row(2, "Sở Nội vụ", 0, null, null),
    { kind: "total" as const, cells: { no: cell(null), body: cell("Tổng số"), done: cell(1234), share: cell(0.5) } },
  ],
} as unknown as OfficeTable;

describe("A table of an office in the terminal", () => {
  it("shows the columns asked for, in their order, and a dot for none", () => {
    const lines = officeText(TABLE, { columns: ["done", "body"] }).split("\n");
    expect(lines[0]).toBe("Biểu thử");
    const at = lines.findIndex((it) => it.includes("Sở Nội vụ"));
    expect(lines[at]?.trim()).toMatch(/^·\s+Sở Nội vụ$/);
  });

  it("says how many rows more there are, and its notes when asked to", () => {
    expect(officeText(TABLE, { most: 1 })).toContain("… +3\n");
    expect(officeText(TABLE)).not.toContain("…");
    expect(officeText(TABLE, { notes: true })).toContain("Kỳ thử.\n");
    expect(officeText(TABLE)).not.toContain("Kỳ thử.");
  });

  it("cuts long words only when told to", () => {
    expect(officeText(TABLE, { cutAt: 6 })).toContain("Sở <T…");
    expect(officeText(TABLE)).toContain("Sở <Tài chính>");
  });
});

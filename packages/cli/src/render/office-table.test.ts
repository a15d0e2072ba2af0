import type { OfficeTable } from "@kttt/office/tables";
import { describe, expect, it } from "vitest";
import { officeHtml } from "./office-html.js";
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

const rowsOf = (html: string) => [...html.matchAll(/<tr[^>]*>.*?<\/tr>/g)].map((it) => it[0]);

describe("A table of an office as HTML", () => {
  it("puts columns of one group under one head, and every other head over both lines", () => {
    const [first = "", second = ""] = rowsOf(officeHtml(TABLE));
    expect(first).toContain('<th scope="colgroup" colspan="2">Hoàn thành</th>');
    expect(first.match(/rowspan="2"/g)).toHaveLength(3);
    expect(second.match(/<th /g)).toHaveLength(2);
  });

  it("has one line of heads where nothing is grouped", () => {
    const html = officeHtml(TABLE, { without: ["done", "share"] });
    expect(html).not.toMatch(/rowspan|colgroup"/);
    expect(rowsOf(html)[0]?.match(/<th /g)).toHaveLength(3);
    expect(html).not.toContain("1.234");
  });

  it("writes words as words, numbers and days as the language does, and a dash for what is not there", () => {
    const [, , first = "", , second = ""] = rowsOf(officeHtml(TABLE));
    expect(first).toContain("Sở &lt;Tài chính&gt;");
    for (const shown of [">1.234<", ">50 %<", ">08/01/2024<"]) expect(first).toContain(shown);
    expect(second.match(/>–</g)).toHaveLength(3);
  });

  it("numbers its anchors by rows, not by the headings between them, and gives the total none", () => {
    const html = officeHtml(TABLE, { anchor: "a", link: (key, at) => (key === "body" ? `#lane-${at}` : undefined) });
    expect([...html.matchAll(/<tr id="([^"]+)"/g)].map((it) => it[1])).toEqual(["a-1", "a-2"]);
    expect(html).toContain('<a href="#lane-2">Sở Nội vụ</a>');
    expect(html.match(/<a /g)).toHaveLength(2);
    expect(html).toContain('<tr class="total">');
  });

  it("marks what is wrong only where there is some of it", () => {
    const html = officeHtml(TABLE, { bad: ["done"] });
    const [, , first = "", , second = ""] = rowsOf(html);
    expect(first).toContain('class="n bad"');
    expect(second).not.toContain("bad");
  });

  it("can be reached and moved by keyboard unless its rows become cards", () => {
    expect(officeHtml(TABLE)).toContain('tabindex="0" role="region" aria-label="Biểu thử"');
    expect(officeHtml(TABLE, { cards: true })).not.toContain("tabindex");
    expect(officeHtml(TABLE)).toContain('data-label="Hoàn thành: SL"');
  });
});

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

import { describe, expect, it } from "vitest";
import { hcm, quangngai, served } from "./server.fixture.js";

const FILTERS = [
  { overdue: true },
  { q: "hop tac xa", noDay: true },
  { body: "so-gtvt", sort: "-due" },
  { status: "inProgressWithinTime" },
] as const;

/** The lines of a CSV file below its head, as it stands there. */
function rowsOf(bytes: Uint8Array): readonly string[] {
  const lines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split("\r\n");
  return lines.slice(lines.findIndex((it) => it.startsWith("STT,")) + 1).filter((it) => /^\d+,/.test(it));
}

describe("A list as a file", () => {
  it("holds exactly the rows of the list under the same filter, all pages, in its order", async () => {
    const { as } = await served([hcm, quangngai]);
    const client = as("system");
    for (const filter of FILTERS) {
      const query = { province: "hcm", ...filter };
      const list = await client.listDuties({ query: { ...query, limit: 1000 } });
      const file = await client.dutiesCsv({ query });
      if (!list.ok || !file.ok) throw new Error("refused");
      const rows = rowsOf(file.data);
      expect(list.data.items.length).toBeGreaterThan(0);
      expect(rows).toHaveLength(list.data.total);
      expect(rows.map((it) => it.slice(it.lastIndexOf(",") + 1).replaceAll('"', ""))).toEqual(
        list.data.items.map((it) => it.id),
      );
    }
  });

  it("is a calendar of exactly those duties which have a day", async () => {
    const { as } = await served();
    const query = { overdue: true };
    const list = await as("city").listDuties({ query: { ...query, limit: 1000 } });
    const file = await as("city").dutiesIcs({ query });
    if (!list.ok || !file.ok) throw new Error("refused");
    const text = new TextDecoder().decode(file.data).replaceAll("\r\n ", "");
    const ids = [...text.matchAll(/^UID:(.+)@hcm\.kttt\r?$/gm)].map((it) => it[1]);
    expect(ids.length).toBeGreaterThan(0);
    expect([...ids].sort()).toEqual(list.data.items.map((it) => it.id).sort());
  });

  it("says its day, its filter, that it is invented, and begins with the mark by which Excel knows its letters", async () => {
    const { as } = await served();
    const file = await as("city").dutiesCsv({ query: { overdue: true, body: "so-gddt" } });
    if (!file.ok) throw new Error(file.problem.detail);
    expect([...file.data.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(file.data);
    expect(text).toContain("30/9/2024");
    expect(text).toContain("Sở Giáo dục và Đào tạo");
    expect(text).toContain("quá hạn");
    expect(text).toContain("Mô phỏng");
    expect(file.headers.get("Content-Disposition")).toBe('attachment; filename="duties-2024-09-30.csv"');
  });

  it("of a body's account holds that body's rows only, and its report and letter are its own", async () => {
    const { as } = await served();
    const client = as("transport");
    const file = await client.dutiesCsv();
    const list = await client.listDuties({ query: { limit: 1000 } });
    expect(file.ok && rowsOf(file.data).length).toBe(list.ok && list.data.total);
    const foreign = await client.reportXlsx({ query: { body: "so-gddt" } });
    expect(!foreign.ok && [foreign.status, foreign.problem.code]).toEqual([403, "server/not-yours"]);
    const letter = await client.letterDocx({ query: { body: "so-gddt" } });
    expect(!letter.ok && letter.status).toBe(403);
  });
});

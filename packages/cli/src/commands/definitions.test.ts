import { checkProvince, type Province } from "@kttt/core";
import { tinyProvince } from "@kttt/testing";
import { describe, expect, it } from "vitest";
import { installedProvinces } from "../provinces.js";
import { readShape } from "../json-shapes.fixture.js";
import { kttt } from "../watched-host.fixture.js";

const PROVINCES = await installedProvinces();

const FILE = "./tinh.json";
const tiny = tinyProvince();
const asFile = (province: unknown) => ({ [FILE]: JSON.stringify(province) });

/** A file with two mistakes of different kinds: a lead who is not in the roster, and a deadline of a kind there is not. */
function broken(): Readonly<Record<string, string>> {
  const copy = structuredClone(tiny) as unknown as { tasks: { leads: string[]; deadline: { kind: string } }[] };
  copy.tasks[0]?.leads.splice(0, 1, "so-11");
  Object.assign(copy.tasks[1]?.deadline ?? {}, { kind: "someday" });
  return asFile(copy);
}

describe("kttt check", () => {
  it.each(PROVINCES.map((it) => it.id))("finds nothing wrong with %s", async (id) => {
    const { code, err, out } = await kttt(["check", id]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^✓ .*Không có lỗi\.\n$/);
  });

  it("counts what a file of the format holds, in the language asked for", async () => {
    const { code, out } = await kttt(["check", FILE, "--lang", "en"], asFile(tiny));
    expect([code, out]).toEqual([
      0,
      "✓ ./tinh.json: 1 documents, 3 tasks, 0 targets, 1 reporting duties, 5 agencies. No problem.\n",
    ]);
  });

  it("names every problem at once, with its place and what to do, and ends with exit code 1", async () => {
    const { code, err, out } = await kttt(["check", FILE], broken());
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("tasks[0].leads[0]");
    expect(err).toContain("“so-1”");
    expect(err).toContain("tasks[1].deadline.kind");
    expect(err).toMatch(/\n\d+ lỗi trong \.\/tinh\.json\.\n$/);
  });

  it("remarks a text which begins like a formula, with its place, and calls nothing broken for it", async () => {
    const copy = structuredClone(tiny) as unknown as { tasks: { text: string }[] };
    Object.assign(copy.tasks[0] ?? {}, { text: "=HYPERLINK(1)" });
    Object.assign(copy.tasks[1] ?? {}, { text: "- Sở Tài chính tham mưu" });
    const { code, err, out } = await kttt(["check", FILE, "--lang", "en"], asFile(copy));
    expect([code, out]).toEqual([0, expect.stringContaining("No problem.")]);
    expect(err).toContain("! The text “=HYPERLINK(1)” begins with “=”");
    expect(err).toContain("at: tasks[0].text");
    expect(err).not.toContain("tasks[1]");
    const json = await kttt(["check", FILE, "--json"], asFile(copy));
    expect(json).toMatchObject({ code: 0, err: "" });
    expect(readShape(json.out)).toMatchObject({
      ok: true,
      problems: [],
      remarks: [{ code: "lint/formula-text", path: ["tasks", 0, "text"] }],
    });
    const looked = await kttt(["lint", FILE], asFile(copy));
    expect([looked.code, looked.out]).toEqual([0, expect.stringContaining("[lint/formula-text]")]);
  });

  it.each([
    ["a text which is not JSON", "{ format: 1 }", 2, "không phải là JSON"],
    ["JSON which is not a province", "[1, 2]", 1, "province/not-an-object"],
    ["an empty file", "", 2, "không phải là JSON"],
  ])("%s is refused", async (_, text, code, said) => {
    const answer = await kttt(["check", FILE], { [FILE]: text });
    expect(answer.code).toBe(code);
    expect(answer.err).toContain(said);
  });
});

describe("A broken file is wrong input for every command which needs a whole province: exit code 2, all its problems", () => {
  it.each([
    ["simulate", ["--year", "2024"]],
    ["export", []],
    ["coverage", ["--source", "a.txt"]],
  ])("kttt %s", async (command, options) => {
    const { code, err, out } = await kttt([command, FILE, ...options], broken());
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("tasks[0].leads[0]");
    expect(err).toContain("tasks[1].deadline.kind");
  });
});

describe("kttt lint", () => {
  it("calls a broken definition an error: exit code 1", async () => {
    const { code, out } = await kttt(["lint", FILE, "--lang", "en"], broken());
    expect(code).toBe(1);
    expect(out).toContain("tasks[0].leads[0]");
    expect(out).toMatch(/[1-9]\d* errors, \d+ warnings\.\n$/);
  });

  it("looks over the days asked for", async () => {
    const { code, out } = await kttt(["lint", FILE, "--from", "2024-01-01", "--to", "2024-03-31"], asFile(tiny));
    expect(code).toBe(0);
    expect(out).toMatch(/^.*\.\/tinh\.json: 0 lỗi, \d+ cảnh báo\.\n$/s);
  });
});

describe("kttt export", () => {
  it.each(PROVINCES.map((it) => [it.id, it] as const))("prints exactly the province of %s", async (id, province) => {
    const { code, err, out } = await kttt(["export", id]);
    expect([code, err]).toEqual([0, ""]);
    const read: unknown = JSON.parse(out);
    expect(read).toEqual(province);
    const check = checkProvince(read);
    expect(check.problems).toEqual([]);
    expect(check.ok && check.province).toEqual(province);
  });

  it("holds every row of Ho Chi Minh City's decision, and says nothing else on standard output", async () => {
    const { out } = await kttt(["export", "hcm", "--lang", "en"]);
    const hcm = PROVINCES.find((it) => it.id === "hcm");
    const { agencies, groups, reporting, targets, tasks } = JSON.parse(out) as Province;
    expect([agencies, groups, reporting, targets, tasks].map((rows) => rows.map((it) => it.id))).toEqual(
      [hcm?.agencies, hcm?.groups, hcm?.reporting, hcm?.targets, hcm?.tasks].map((rows) => rows?.map((it) => it.id)),
    );
    expect(out.startsWith("{") && out.endsWith("}\n")).toBe(true);
  });

  it("a file which was exported is exported again as it was, and can be checked and run", async () => {
    const first = await kttt(["export", FILE], asFile(tiny));
    const again = await kttt(["export", FILE], { [FILE]: first.out });
    expect(again.out).toBe(first.out);
    expect((await kttt(["check", FILE], { [FILE]: first.out })).code).toBe(0);
    expect((await kttt(["simulate", FILE, "--year", "2024"], { [FILE]: first.out })).code).toBe(0);
  });
});

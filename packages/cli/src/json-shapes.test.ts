import { openStore } from "@kttt/postgres";
import { sampleWrite } from "@kttt/testing";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatOf, JSON_SHAPES, readShape } from "./json-shapes.fixture.js";
import { kttt } from "./watched-host.fixture.js";

const DOCS = await readFile(new URL("../../../docs/cli.md", import.meta.url), "utf8");

describe("docs/cli.md", () => {
  const examples = [...DOCS.matchAll(/```json\n([\s\S]*?)\n```/g)].map((it) => it[1] ?? "");
  const formats = examples.map(formatOf);

  it("has one example of every form, and of no other", () => {
    expect([...formats].sort()).toEqual(Object.keys(JSON_SHAPES).sort());
  });

  it.each(examples.map((it, index) => [formats[index] ?? "", it] as const))("shows %s as it is", (_, text) => {
    expect(() => readShape(text)).not.toThrow();
  });
});

describe("Every reading command says with --json what docs/cli.md says", () => {
  const answer = async (words: readonly string[], files: Readonly<Record<string, string>> = {}) => {
    const { code, err, out } = await kttt([...words, "--json"], files);
    return { code, err, shape: readShape(out) };
  };

  it("kttt check: the counts of a sound province, the problems of a broken one", async () => {
    const sound = await answer(["check", "hcm"]);
    expect(sound).toMatchObject({ code: 0, err: "", shape: { ok: true, problems: [] } });
    const broken = await answer(["check", "x.json"], { "x.json": '{"format":"kttt.province/1"}' });
    expect(broken).toMatchObject({ code: 1, shape: { ok: false, counts: null } });
    expect((broken.shape["problems"] as readonly object[]).length).toBeGreaterThan(3);
  });

  it("kttt lint", async () => {
    const { code, shape } = await answer(["lint", "quangngai"]);
    expect([code, shape["ok"]]).toEqual([0, true]);
    expect((shape["findings"] as readonly object[]).length).toBeGreaterThan(0);
  });

  it("kttt deadline: a phrase which is read, and one which is not", async () => {
    const read = await answer(["deadline", "trước ngày 15/12 hằng năm", "--year", "2024"]);
    expect(read).toMatchObject({ code: 0, shape: { status: "read", lastDays: ["2024-12-14"], problems: [] } });
    const refused = await answer(["deadline", "khi nào xong thì báo", "--year", "2024"]);
    expect(refused).toMatchObject({ code: 1, shape: { status: "refused", lastDays: [] } });
  });

  it.each([
    [
      "the holder of a duty on a day",
      ["hcm", "--duty", "body.dieu-3.1", "--on", "2025-06-01"],
      { kind: "roster", groups: [{ outcome: { type: "held-by", params: { body: "so-tai-chinh" } } }] },
    ],
    [
      "a duty which never leaves its body: no rule speaks of it",
      ["hcm", "--duty", "X.1", "--on", "2025-06-01"],
      { kind: "roster", facts: { "given-to": "so-du-lich" }, groups: [] },
    ],
    [
      "a successor nobody has named",
      ["hcm", "--given-to", "so-ldtbxh", "--on", "2025-06-01"],
      { kind: "roster", groups: [{ outcome: { type: "successor-open" } }] },
    ],
    [
      "a report's due day",
      ["hanoi", "--body", "cac-so-ban-nganh", "--report", "report.hang-nam", "--on", "2024-03-10"],
      { kind: "reporting", groups: [{ outcome: { type: "report-due", params: { "last-day": "2024-12-14" } } }] },
    ],
    [
      "a target and a figure of it",
      ["hcm", "--target", "target.new-cooperatives", "--figure", "300"],
      { kind: "targets", groups: [{ outcome: { type: "target-met" } }, { status: "unknown" }] },
    ],
    [
      "a reminder after the last day",
      ["hcm", "--reminder", "X.1", "--days-left", "-10"],
      { kind: "reminders", groups: [{ outcome: { params: { to: ["lead", "monitor", "issuer"] } } }] },
    ],
    [
      "a triage",
      ["hcm", "--triage", "f.json", "--on", "2025-06-01"],
      { kind: "handling", groups: expect.arrayContaining([expect.objectContaining({ status: "decided" })]) },
    ],
  ])("kttt explain: %s", async (_, words, first) => {
    const stopped = { operating: false, stoppedSince: "2022-01-01", suspensionNotified: false };
    const facts = { kind: "cooperative", status: "active", ...stopped };
    const { code, err, shape } = await answer(["explain", ...words], { "f.json": JSON.stringify(facts) });
    expect([code, err]).toEqual([0, ""]);
    expect((shape["answers"] as readonly object[])[0]).toMatchObject(first);
  });

  it("kttt calendar", async () => {
    const { shape } = await answer(["calendar", "hcm", "--year", "2025"]);
    expect(shape).toMatchObject({ province: "hcm", year: 2025 });
  });

  it("kttt coverage: each line of a file which is not the document's is unaccounted for", async () => {
    const { code, shape } = await answer(["coverage", "hcm", "--source", "a.txt"], { "a.txt": "Một dòng.\n" });
    expect(code).toBe(1);
    expect(shape).toMatchObject({ province: "hcm", sameFile: false });
  });

  it("kttt diff: two provinces, and a running log against a newer version", async () => {
    const { shape } = await answer(["diff", "hanoi", "hcm"]);
    expect(shape).toMatchObject({ left: "hanoi", right: "hcm" });
    const ran = await kttt(["simulate", "quangngai", "--year", "2024", "--out", "o"]);
    const log = ran.written.get(join("o", "log.jsonl")) ?? "";
    const same = await answer(["diff", "l.jsonl", "quangngai"], { "l.jsonl": log });
    expect(same.shape).toMatchObject({ province: "quangngai", changes: [], touched: [] });
  });

  it("kttt what-if: each body and duty of both plans", async () => {
    const words = ["what-if", "quangngai", "--year", "2024", "--seeds", "2"];
    const alone = await answer(words);
    expect(alone).toMatchObject({ code: 0, err: "", shape: { runs: 2, changed: null } });
    const both = await answer([...words, "--change-behaviour", "silent"]);
    expect(both.shape["plan"]).toEqual(alone.shape["plan"]);
    expect(both.shape["changed"]).not.toEqual(both.shape["plan"]);
  });

  it("kttt what-if --national: every province of the span, and what they come to together", async () => {
    const words = ["what-if", "--national", "--year", "2024", "--seeds", "1", "--behaviour", "silent"];
    const { shape } = await answer(words);
    const { provinces, together } = shape as {
      readonly provinces: readonly {
        readonly plan: { readonly duties: readonly { readonly overdue: readonly { readonly mean: number }[] }[] };
      }[];
      readonly together: { readonly plan: readonly { readonly mean: number }[] };
    };
    expect(provinces.length).toBeGreaterThan(2);
    const last = provinces.flatMap((it) => it.plan.duties.map(({ overdue }) => overdue.at(-1)?.mean ?? 0));
    expect(together.plan.at(-1)?.mean).toBeCloseTo(last.reduce((a, b) => a + b, 0));
    expect(together.plan.at(-1)?.mean).toBeGreaterThan(0);
  });

  it("kttt simulate: the totals, and where the files are", async () => {
    const words = ["simulate", "quangngai", "--year", "2024", "--seed", "3"];
    const { code, shape } = await answer(words);
    expect([code, shape["files"]]).toEqual([0, null]);
    expect(shape).toMatchObject({ seed: 3, closedOn: "2025-01-01", synthetic: true });
    const { out, written } = await kttt([...words, "--json", "--out", "o"]);
    const { log } = readShape(out)["files"] as { readonly log: string };
    expect(written.get(log)?.trimEnd().split("\n")).toHaveLength(Number(shape["events"]) + 1);
  });

  it("kttt test", async () => {
    const { code, shape } = await answer(["test", "x.json"], { "x.json": '{"format":"kttt.province/1"}' });
    expect([code, shape["ok"]]).toEqual([1, false]);
  });

  it("kttt audit", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kttt-audit-json-"));
    try {
      const store = await openStore({ folder });
      await store.log.append([sampleWrite("hcm", "a", 0, 3)]);
      await store.close();
      const { code, shape } = await answer(["audit", "--folder", folder]);
      expect(code).toBe(0);
      expect(shape).toMatchObject({ sound: true, events: 3, streams: 1, broken: null });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

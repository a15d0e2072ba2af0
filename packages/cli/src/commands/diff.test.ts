import { beforeAll, describe, expect, it } from "vitest";
import { provinceById } from "../provinces.js";
import { kttt } from "../watched-host.fixture.js";

describe("kttt diff of two provinces", () => {
  it("lays the same kind of duty side by side: lead, day, target, and where each stands", async () => {
    const run = await kttt(["diff", "hanoi", "hcm"]);
    expect([run.code, run.err]).toEqual([0, ""]);
    expect(run.out).toContain("Cạnh nhau không có nghĩa là cùng một nhiệm vụ.");
    expect(run.out).toMatch(
      /≥ 1\.000 HTX, đến 31\/12\/2030 \[222\/KH-UBND, dòng 23, 26\]\s+= 300 HTX, đến 31\/12\/2030/,
    );
    expect(run.out).toMatch(/Quý\s+–\s+Các sở, ngành được Kế hoạch giao chủ trì/);
    expect(run.out).toMatch(
      /→ Sở Tài nguyên và Môi trường; Hàng năm \[222\/KH-UBND, dòng\s+→ Sở Tài nguyên và Môi trường/,
    );
  });

  it("shows every task of one subject when it is asked for", async () => {
    const run = await kttt(["diff", "hanoi", "quangngai", "--subject", "training", "--lang", "en"]);
    expect(run.code).toBe(0);
    expect(run.out).toContain("Training");
    expect(run.out).toContain("[222/KH-UBND, line 74]");
    const wrong = await kttt(["diff", "hanoi", "hcm", "--subject", "trainig"]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("Có phải “training” không?")]);
  });

  it("keeps its tables within 160 columns", async () => {
    const run = await kttt(["diff", "hanoi", "dongnai", "--subject", "models"]);
    const [, table = ""] = run.out.split("\n\n");
    expect(table.split("\n").length).toBeGreaterThan(50);
    expect(Math.max(...table.split("\n").map((line) => line.length))).toBeLessThanOrEqual(160);
  });
});

describe("kttt diff of a running log and a newer version", () => {
  const files: Record<string, string> = {};
  const LOG = "log.jsonl";

  beforeAll(async () => {
    const run = await kttt(["simulate", "quangngai", "--from", "2024-01-01", "--to", "2024-06-30", "--out", "o"]);
    files[LOG] = [...run.written].find(([path]) => path.endsWith(LOG))?.[1] ?? "";
    const newer = structuredClone(await provinceById("quangngai")) as {
      version?: string;
      tasks: { id: string; text: string }[];
    };
    files["same.json"] = JSON.stringify(newer);
    newer.version = "9.0.0";
    const [first] = newer.tasks;
    if (first) first.text = "Việc này đọc khác";
    newer.tasks.pop();
    files["newer.json"] = JSON.stringify(newer);
  });

  it("shows which open obligations it touches, and how", async () => {
    const run = await kttt(["diff", LOG, "newer.json"], files);
    expect([run.code, run.err]).toEqual([0, ""]);
    expect(run.out).toContain("9.0.0: so với kế hoạch đang chạy");
    expect(run.out).toMatch(/body\.I\.2\.1\s+sửa lời văn\s+Việc này đọc khác/);
    expect(run.out).toMatch(/body\.IV\.4\s+kết thúc/);
    expect(run.out).toMatch(/body\.I\.2\.1@once#\S+.*đọc theo bản mới/s);
    expect(run.out).toMatch(/body\.IV\.4@once#phong-kinh-te.*huỷ/s);
  });

  it("says that nothing differs where nothing does", async () => {
    expect((await kttt(["diff", LOG, "same.json"], files)).out).toContain("Không có gì khác.");
  });

  it("refuses what is no log, a log of another province, and a single word", async () => {
    const wrong = async (words: readonly string[], more: Record<string, string> = {}) => {
      const run = await kttt(["diff", ...words], { ...files, ...more });
      expect(run.code).toBe(2);
      return run.err;
    };
    expect(await wrong(["x.jsonl", "hcm"], { "x.jsonl": "{}\n" })).toContain("Dòng 1");
    expect(await wrong(["x.jsonl", "hcm"], { "x.jsonl": "???\n" })).toContain("Dòng 1");
    expect(await wrong([LOG, "hcm"])).toContain("không có kế hoạch của tỉnh “hcm”");
    expect(await wrong(["khong-co.jsonl", "hcm"])).toContain("Không đọc được tệp");
    expect(await wrong(["hcm"])).toContain("Cần hai thứ");
  });
});

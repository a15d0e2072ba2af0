import { describe, expect, it } from "vitest";
import { provinceById } from "../provinces.js";
import { kttt } from "../watched-host.fixture.js";

describe("kttt lint", () => {
  it("warns of what the document or the world leaves open, and exits 0", async () => {
    const run = await kttt(["lint", "hcm"]);
    expect([run.code, run.err]).toEqual([0, ""]);
    expect(run.out).toContain("Từ 01/7/2025, 8 nhiệm vụ không có cơ quan thực hiện");
    expect(run.out).toMatch(/\[lint\/members-missing\]/);
    expect(run.out).toMatch(/hcm: 0 lỗi, \d+ cảnh báo\.\n$/);
  });

  it("looks only at the days it is asked about", async () => {
    const run = await kttt(["lint", "hcm", "--to", "2024-12-31"]);
    expect(run.out).not.toContain("[lint/holder-ended]");
    expect(run.out).toContain("[lint/day-off]");
  });

  it("exits 1 for a definition with errors, and says them as `check` does", async () => {
    const broken = structuredClone(await provinceById("quangngai")) as { tasks: { leads: string[] }[] };
    broken.tasks[0]?.leads.push("so-khong-co");
    const run = await kttt(["lint", "x.json"], { "x.json": JSON.stringify(broken) });
    expect(run.code).toBe(1);
    expect(run.out).toContain("✗");
    expect(run.out).toContain("[province/unknown-agency]");
    expect(run.out).toMatch(/x\.json: 1 lỗi, 0 cảnh báo\.\n$/);
  });

  it("holds no Vietnamese sentence when English is asked for", async () => {
    const run = await kttt(["lint", "hanoi", "--lang", "en"]);
    expect(run.out).toContain("From 2025-07-01 nobody holds 26 duties");
    expect(run.out).not.toMatch(/nhiệm vụ|không có|cảnh báo/);
  });

  it("is called with a province", async () => {
    expect((await kttt(["lint"])).code).toBe(2);
  });
});

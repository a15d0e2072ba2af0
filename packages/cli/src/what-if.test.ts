import { describe, expect, it } from "vitest";
import { bundle } from "../../../scripts/bundle.mjs";
import { pathToFileURL } from "node:url";
import { legalDate } from "@kttt/core";
import { quangngai } from "@kttt/province-quangngai";
import { type SeededPlan, type SeedRunner, whatIf } from "@kttt/core/simulation";
import { threadedRunner } from "./seed-threads.js";
import { kttt } from "./watched-host.fixture.js";

const YEAR = ["what-if", "quangngai", "--year", "2024", "--seeds", "3"];

describe("kttt what-if", { timeout: 60_000 }, () => {
  it("shows chances and days late of bodies and duties by their names, and says that all is invented", async () => {
    const { code, err, out } = await kttt([...YEAR, "--behaviour", "silent"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Mô phỏng: hành vi của các cơ quan là giả định");
    expect(out).toMatch(/Cơ quan\s+31\/3\/2024\s+30\/6\/2024\s+30\/9\/2024\s+31\/12\/2024\s+Số ngày trễ/);
    expect(out).toContain("100 %");
    expect(out).toContain("Nhiệm vụ quyết định kết quả\n1. ");
    for (const { id } of [...quangngai.agencies, ...quangngai.tasks]) expect(out.includes(` ${id} `), id).toBe(false);
  });

  it("puts another plan beside the first, with the same seeds", async () => {
    const { out } = await kttt([...YEAR, "--behaviour", "punctual", "--change-behaviour", "silent", "--lang", "en"]);
    expect(out).toContain("Left: as planned; right: the other plan");
    expect(out).toContain("0% → 100%");
  });

  it("writes Word, Excel and a page with plots, each saying that it is invented", async () => {
    const words = [...YEAR, "--behaviour", "silent", "--docx", "--xlsx", "--page", "--out", "o"];
    const { code, err, out, written } = await kttt(words);
    expect([code, err]).toEqual([0, ""]);
    const name = "chay-thu-quangngai-2024-01-01-2024-12-31";
    expect([...written.keys()].map((it) => it.replaceAll("\\", "/"))).toEqual(
      ["docx", "xlsx", "html"].map((it) => `o/${name}.${it}`),
    );
    expect(out).toContain(`${name}.html`);
    const page = written.get(`o/${name}.html`) ?? "";
    expect(page).toContain("Mọi số ở đây là giả định");
    expect(page).toContain('<svg class="chances"');
  });

  it("puts all provinces side by side, says who was left out, and refuses what is of one province", async () => {
    const nation = ["what-if", "--national", "--year", "2023", "--seeds", "1", "--behaviour", "silent"];
    const { code, out } = await kttt(nation);
    expect(code).toBe(0);
    expect(out).toContain("Cộng");
    expect(out).toMatch(/Không tính: .+ \(Khoảng này nằm ngoài mọi văn bản của tỉnh\.\)/);
    const refused = await kttt([...nation, "--learn", "log.jsonl"]);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("--learn là của một tỉnh")]);
  });

  it("learns how the bodies work from the log of a run", async () => {
    const run = await kttt(["simulate", "quangngai", "--year", "2024", "--behaviour", "silent", "--out", "o"]);
    const log = run.written.get("o/log.jsonl") ?? "";
    const learned = await kttt([...YEAR, "--learn", "log.jsonl"], { "log.jsonl": log });
    expect([learned.code, learned.err]).toEqual([0, ""]);
    expect(learned.out).toContain("100 %");
  });

  it("refuses what it cannot use, and says what it can", async () => {
    const refused = async (...words: string[]) => (await kttt([...YEAR, ...words])).err;
    expect(await refused("--seeds", "0")).toContain("--seeds");
    expect(await refused("--threads", "x")).toContain("--threads");
    expect(await refused("--behaviour", "lazy")).toContain("lazy");
    expect(await refused("--behaviour", "silent", "--learn", "x")).toContain("--learn");
    expect(await refused("--learn", "x.jsonl")).toContain("x.jsonl");
  });
});

describe("threads", () => {
  const plan: SeededPlan = {
    province: quangngai,
    from: legalDate("2024-01-01"),
    to: legalDate("2024-12-31"),
    behaviours: {
      default: {
        mix: [
          { behaviour: "punctual", weight: 2 },
          { behaviour: { late: 14 }, weight: 1 },
        ],
      },
    },
  };
  const told = async (runner?: SeedRunner) =>
    JSON.stringify(await whatIf({ ...plan, seeds: 5, ...(runner ? { runner } : {}) }));

  it("come to the same as one after the other, however many they are, and hand on what refuses a run", async () => {
    const worker = await bundle("packages/cli/src/what-if-worker.ts");
    try {
      const url = pathToFileURL(worker.file);
      const alone = await told();
      expect((await told(threadedRunner(2, url))) === alone).toBe(true);
      expect((await told(threadedRunner(3, url))) === alone).toBe(true);
      const broken = { ...plan, behaviours: { default: "silent", bodies: { nobody: "silent" } } } as const;
      await expect(whatIf({ ...broken, seeds: 4, runner: threadedRunner(2, url) })).rejects.toMatchObject({
        code: "roster/unknown-body",
      });
    } finally {
      worker.remove();
    }
  });
});

import { instantAt, legalDate } from "@kttt/core";
import type { ProvinceInput } from "@kttt/core/province";
import { newProvince, sampleDefinition } from "@kttt/kit";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../run.js";

/** The data of a new province, as kttt new-province writes it, and what an author adds of his own. */
const SAMPLE = sampleDefinition({ id: "tinh-mau", name: { vi: "tỉnh Mẫu", en: "Mẫu Province" } });
const DOCUMENT = SAMPLE.documents[0]?.id ?? "";
const [task] = SAMPLE.tasks;
const [target] = SAMPLE.targets;
const [report] = SAMPLE.reporting;
if (!task || !target || !report) throw new Error("the sample is empty");
const OWN: ProvinceInput = {
  ...SAMPLE,
  indicators: [
    {
      id: "van-phong-rieng",
      name: { vi: "Số hợp tác xã có văn phòng riêng", en: "Cooperatives with an office of their own" },
      definition: { vi: "Đếm vào ngày cuối năm.", en: "Counted on the last day of the year." },
      unit: "cooperatives",
      direction: "higher-is-better",
    },
  ],
  tasks: [
    ...SAMPLE.tasks,
    {
      ...task,
      id: `${DOCUMENT}/II.9`,
      number: "9",
      leads: ["so-nnptnt"],
      cooperating: [],
      text: "Xây dựng quy chế hỗ trợ hợp tác xã nông nghiệp",
      deadlineText: "30 ngày kể từ ngày Bộ ban hành hướng dẫn",
      deadline: { kind: "within", n: 30, unit: "day", from: "Bộ ban hành hướng dẫn" },
    },
  ],
  targets: [
    ...SAMPLE.targets,
    {
      ...target,
      id: `${DOCUMENT}/target.van-phong`,
      text: "Đến hết năm 2025 có 40 hợp tác xã có văn phòng riêng.",
      measures: [
        {
          indicator: "van-phong-rieng",
          comparator: ">=",
          value: 40,
          unit: "cooperatives",
          horizon: "2025-12-31",
          baseline: { value: 25, asOf: "2023-12-31" },
          inferred: false,
        },
      ],
    },
  ],
  reporting: SAMPLE.reporting.map((it) => ({
    ...it,
    dataWindow: { opensOn: 15, closesOn: 14 },
    form: "Văn bản điện tử",
    outline: "Mẫu số 01",
  })),
};

let home = "";
let file = "";
let folder = "";
let today = "2024-03-01";
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "kttt-own-"));
  file = join(home, "tinh-mau.json");
  folder = join(home, "so");
  await writeFile(file, JSON.stringify(OWN));
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function kttt(...words: readonly string[]) {
  const written = new Map<string, string | Uint8Array>();
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(words, {
    write: (text) => void out.push(text),
    writeError: (text) => void err.push(text),
    readFile: (path) => readFile(path, "utf8"),
    writeFile: (path, text) => (written.set(path, text), Promise.resolve()),
    milliseconds: () => 0,
    now: () => instantAt(legalDate(today), 9),
  });
  return { code, out: out.join(""), err: err.join(""), written };
}
const data = async (...words: readonly string[]) =>
  JSON.parse((await kttt(...words, "--json")).out) as Readonly<Record<string, unknown>>;

it("a new province with an indicator, a baseline, a data window and a duty bound to an event is sound, and lint finds no fault", async () => {
  expect(newProvince({ id: "tinh-mau", name: SAMPLE.name, inside: true })["src/targets.ts"]).toContain(target.id);
  expect(await kttt("check", file)).toMatchObject({ code: 0, err: "" });
  const lint = await kttt("lint", file);
  expect([lint.code, lint.err + lint.out]).toEqual([0, expect.not.stringMatching(/^✗/mu)]);
  const early = { ...OWN, reporting: OWN.reporting.map((it) => ({ ...it, dataWindow: { closesOn: 25 } })) };
  const other = join(home, "som.json");
  await writeFile(other, JSON.stringify(early));
  const warned = await kttt("lint", other);
  expect(warned.out + warned.err).toContain("calendar/report-before-window");
});

it("is simulated and reported on; the page shows the target, and the regime what the document says of its reports", async () => {
  const { code, out, written } = await kttt("simulate", file, "--year", "2024", "--out", "o");
  expect(code).toBe(0);
  expect(out).toContain("tỉnh Mẫu");
  const page = String(written.get("o/targets.html"));
  for (const words of ["15/KH-UBND, dòng 8", "ít nhất 40", ">40<", "chưa có số liệu"]) expect(page).toContain(words);
  const report_ = await kttt("report", file, "--period", "2024-Q3", "--csv", "--out", "o");
  expect(report_.code).toBe(0);
  const csv = [...report_.written]
    .map(([, it]) => (typeof it === "string" ? it : new TextDecoder().decode(it)))
    .join("\n");
  expect(csv).toContain("văn phòng riêng");
  expect(csv).toContain("Mẫu số 01");
});

it("the duty waits for its event: a question asks for the day, its answer gives the last day, and it is then reported", async () => {
  expect(await kttt("init", "--folder", folder, "--province", file)).toMatchObject({ code: 0, err: "" });
  const at = (...words: readonly string[]) => kttt(...words, "--folder", folder);
  const [question] = (await data("list", "questions", "--folder", folder))["questions"] as readonly {
    readonly id: string;
  }[];
  expect(question?.id).toBe(`${DOCUMENT}/II.9?day-of-act`);
  const owed = async () =>
    (
      (await data("list", "duties", "--folder", folder, "--body", "so-nnptnt"))["duties"] as readonly {
        readonly obligation: string;
        readonly dueOn: string | null;
      }[]
    ).filter((it) => it.obligation.includes("II.9"));
  expect((await owed()).map((it) => it.dueOn)).toEqual([]);
  today = "2024-03-10";
  const issuer = ["--as", "ubnd-tinh", "--role", "issuer"];
  const answer = ["do", "answer", question?.id ?? "", "--choice", "name-day", "--reason", "Văn bản số 1", ...issuer];
  const early = await at(...answer, "--value", "mai");
  expect([early.code, early.err]).toEqual([1, expect.stringContaining("question/wrong-value")]);
  expect(await at(...answer, "--value", "2024-03-05")).toMatchObject({ code: 0, err: "" });
  const [duty] = await owed();
  expect(duty?.dueOn).toBe("2024-04-04");
  expect((await data("list", "questions", "--folder", folder))["questions"]).toEqual([]);
  const done = await at("do", "report", duty?.obligation ?? "", "--as", "so-nnptnt", "--role", "lead");
  expect([done.code, done.err]).toEqual([0, ""]);
  expect((await at("show", duty?.obligation ?? "")).out).toContain("Hạn: 04/4/2024");
});

import { isKtttError, renderProblem } from "@kttt/core/errors";
import { defineProvince } from "@kttt/core/province";
import { describe, expect, test } from "vitest";
import { sampleDefinition } from "../sample/sample-definition.js";
import { parseScenarios } from "./parse-scenario.js";
import { runScenario } from "./run-scenario.js";

const province = defineProvince(sampleDefinition({ id: "tinh-mau", name: { vi: "tỉnh Mẫu", en: "Mẫu Province" } }));

/** Runs the only scenario of a file; its problems as code, line and column, and the duties its steps were about. */
async function play(text: string) {
  const [scenario] = parseScenarios(text, "mau.yaml");
  if (!scenario) throw new Error("no scenario");
  const { ok, problems, steps } = await runScenario(scenario, province);
  const told = problems.map((it) => `${it.code} ${it.params["line"]}:${it.params["column"]}`);
  const messages = problems.map((it) => renderProblem(it, "vi").message);
  return { ok, told, messages, duties: steps.map((it) => it.obligation) };
}

function refusal(text: string): readonly string[] {
  try {
    parseScenarios(text, "mau.yaml");
  } catch (error) {
    if (!isKtttError(error)) throw error;
    return error.problems.map((it) => `${it.code} ${it.params["line"]}:${it.params["column"]}`);
  }
  throw new Error("nothing was refused");
}

const REPORT = "kh-15-2024/report.hang-quy@2024-Q2#so-nnptnt";

describe("scenarios", () => {
  test("the story of a quarterly report, in Vietnamese", async () => {
    const story = await play(`
kịch bản: Sở Nông nghiệp báo cáo quý II đúng hạn
tỉnh: tinh-mau
bước:
  - ngày: 2024-06-14
    khi: Sở NN&PTNT báo cáo quý II
    thì: đúng hạn
  - ngày: 20/6/2024
    khi: Sở Kế hoạch và Đầu tư chấp nhận báo cáo quý II của Sở NN&PTNT
    thì: [hoàn thành đúng hạn, hạn cuối 2024-06-19]
`);
    expect(story).toMatchObject({ ok: true, told: [], duties: [REPORT, REPORT] });
  });

  test("the same story in English", async () => {
    const story = await play(`
scenario: The department reports for Q2 in time
steps:
  - { on: 2024-06-14, when: Department of Agriculture reports Q2, then: on time }
  - on: 2024-06-20
    when: Department of Planning and Investment accepts the report Q2 of Department of Agriculture
    then: completed on time
`);
    expect(story).toMatchObject({ ok: true, told: [], duties: [REPORT, REPORT] });
  });

  test("nobody does anything: overdue since the day after the last one (trước ngày 20 tháng cuối quý)", async () => {
    const story = await play(`
kịch bản: Im lặng
bước:
  - { ngày: 2024-06-19, việc: báo cáo quý II của Sở NN&PTNT, thì: trong hạn }
  - { ngày: 2024-06-21, thì: [quá hạn, quá hạn từ 2024-06-20] }
`);
    expect(story).toMatchObject({ ok: true, told: [], duties: [REPORT, REPORT] });
  });

  test("“báo cáo quý III” is the report, not the continuous task which is looked at in the same quarter", async () => {
    const story = await play(`
kịch bản: Báo cáo
bước:
  - { ngày: 2024-09-19, việc: báo cáo quý III của Liên minh HTX tỉnh, thì: trong hạn }
`);
    expect(story.duties).toEqual(["kh-15-2024/report.hang-quy@2024-Q3#lmhtx-tinh"]);
  });

  test("a task by its number, an extension, a return with a day of correction", async () => {
    const story = await play(`
kịch bản: Gia hạn rồi trả lại
bước:
  - ngày: 2024-09-20
    khi: UBND tỉnh gia hạn nhiệm vụ I.2 của Sở KH&ĐT đến ngày 15/10/2024 theo Công văn số 1
    thì: hạn cuối 2024-10-15
  - { ngày: 2024-10-10, khi: Sở KH&ĐT báo cáo nhiệm vụ 2, thì: đã báo cáo }
  - { ngày: 2024-10-11, khi: UBND tỉnh trả lại nhiệm vụ 2 để sửa trước ngày 21/10/2024, thì: hạn cuối 2024-10-20 }
  - { ngày: 2024-10-21, thì: quá hạn từ 2024-10-21 }
`);
    expect(story.messages).toEqual([]);
    expect(story.ok).toBe(true);
  });

  test("what comes out otherwise is said at the place of the expectation, with what stands instead", async () => {
    const story = await play(`
kịch bản: Trễ
bước:
  - ngày: 2024-06-25
    khi: Sở NN&PTNT báo cáo quý II
    thì: đúng hạn
`);
    expect(story.told).toEqual(["scenario/otherwise 6:10"]);
    expect(story.messages[0]).toBe(
      "dòng 6, cột 10: mong đợi “đúng hạn”, thực tế: đã báo cáo, hạn cuối 19/6/2024, báo cáo 25/6/2024, trễ hạn, quá hạn từ 20/6/2024.",
    );
  });

  test("an act which must be refused, and one which must not have been", async () => {
    const story = await play(`
kịch bản: Từ chối
bước:
  - { ngày: 2024-06-14, khi: Liên minh HTX tỉnh chấp nhận báo cáo quý II của Sở NN&PTNT, thì: bị từ chối }
  - { ngày: 2024-06-14, khi: Liên minh HTX tỉnh chấp nhận báo cáo quý II của Sở NN&PTNT }
  - { ngày: 2024-06-14, khi: Sở NN&PTNT báo cáo quý II, thì: bị từ chối }
`);
    expect(story.told).toEqual(["scenario/refused 5:30", "scenario/otherwise 6:62"]);
  });

  test("words which lead nowhere say where they stand and what there is", async () => {
    const story = await play(`
kịch bản: Không hiểu
bước:
  - { ngày: 2024-06-14, khi: Sở Nông nghiệq báo cáo quý II }
  - { ngày: 2024-06-14, khi: Sở NN&PTNT nhảy múa }
  - { ngày: 2024-06-14, khi: Sở NN&PTNT báo cáo quý Tư }
  - { ngày: 2024-06-14, khi: Sở NN&PTNT báo cáo nhiệm vụ 99 }
  - { ngày: 2024-06-14, khi: Liên minh HTX tỉnh chấp nhận báo cáo quý II }
  - { ngày: 2024-06-14, việc: báo cáo quý II của Sở NN&PTNT, thì: đúng hẹn }
`);
    expect(story.told).toEqual([
      "scenario/unknown-body 4:30",
      "scenario/unknown-act 5:30",
      "scenario/unknown-words 6:30",
      "scenario/no-such-duty 7:30",
      "scenario/several-duties 8:30",
      "scenario/unknown-outcome 9:67",
    ]);
    expect(story.messages[4]).toContain("@2024-Q2#so-khdt, ");
  });

  test("a file which is broken in several places names every one of them, with line and column", () => {
    expect(
      refusal(`kịch bản: Hỏng
tinh: tinh-mau
bước:
  - ngày: 2024-02-30
    khi: x
  - khi: y
  - ngày: 2024-05-01
    khi: [a]
  - ngày: 2024-04-01
    thì: đúng hạn
`),
    ).toEqual([
      "scenario/unknown-keyword 2:1",
      "scenario/not-a-day 4:11",
      "scenario/missing 6:5",
      "scenario/shape 8:10",
      "scenario/backwards 9:5",
    ]);
  });

  test("broken YAML, a repeated keyword and an empty file are told with their place", () => {
    expect(refusal("kịch bản: a: b\n")[0]).toBe("scenario/not-yaml 1:11");
    expect(refusal("kịch bản: a\nkịch bản: b\n")).toContain("scenario/not-yaml 2:1");
    expect(refusal("# nothing\n")).toEqual(["scenario/no-scenario 1:1"]);
    expect(refusal("- a\n")).toEqual(["scenario/missing 1:1"]);
  });

  test("a scenario of another province is not run", async () => {
    const story = await play("kịch bản: a\ntỉnh: hanoi\nbước: [{ ngày: 2024-06-14, thì: đúng hạn }]\n");
    expect(story.told).toEqual(["scenario/other-province 2:7"]);
  });

  test("days stay text: YAML makes no time stamps of them", () => {
    const [scenario] = parseScenarios("kịch bản: a\nbước: [{ ngày: 2024-06-14, thì: đúng hạn }]\n");
    expect(scenario?.steps[0]?.on).toBe("2024-06-14");
  });
});

describe("a hostile file of scenarios gets a code", () => {
  test.each([
    ["20,000 keys", Array.from({ length: 20_000 }, (_, at) => `k${at}: v`).join("\n"), "scenario/unknown-keyword 1:1"],
    ["one key 20,000 times", "kịch bản: a\n".repeat(20_000), "scenario/not-yaml 2:1"],
    ["20,000 stories", "kịch bản: a\n---\n".repeat(20_000), "scenario/missing 1:1"],
    ["an alias of itself", "kịch bản: &a [*a]\n", "scenario/shape 1:14"],
    ["20,000 brackets", `kịch bản: ${"[".repeat(20_000)}`, "scenario/not-yaml 1:"],
    ["20,000 dashes", `kịch bản: a\nbước:\n  ${"- ".repeat(20_000)}`, "scenario/not-yaml 3:1"],
    ["a megabyte and more", `kịch bản: ${"x".repeat(1_000_000)}`, "scenario/not-yaml 1:1"],
  ])("%s", (_, text, first) => {
    const told = refusal(text);
    expect(told[0]).toContain(first);
    // However much is wrong, the work and the list have an end.
    expect(told.length).toBeLessThanOrEqual(102);
  });
});

import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { checkProvince, defineProvince } from "../province/define-province.js";
import type { ProvinceInput } from "../province/province.schema.js";
import { codesOfAsync } from "../testing-fixture/codes-of.js";
import {
  documentRow,
  fixtureInput,
  fixtureProvince,
  PLAN,
  reportRow,
  taskRow,
} from "../testing-fixture/fixture-province.js";
import { by, running, SPAN } from "../testing-fixture/running-engine.js";
import { dutyList } from "../view/duty-list.js";
import { totalScore } from "../view/scorecard.js";
import { targetProgress } from "../view/target-progress.js";
import { expandPlan } from "./expand-plan.js";
import { lintReportingDates } from "../deadline/reporting-lint.js";
import { requestCommandSchema } from "./request-duty.js";

const on = (day: string) => legalDate(day);
const codes = (input: unknown) =>
  checkProvince(structuredClone(input)).problems.map(({ code, path }) => [code, path.join(".")]);
const ids = (input: ProvinceInput) => expandPlan(defineProvince(input), SPAN).obligations.map((it) => it.id);
const roundTrip = (input: ProvinceInput) => {
  const read = defineProvince(input);
  expect(defineProvince(JSON.parse(JSON.stringify(read)) as ProvinceInput)).toEqual(read);
  return read;
};

describe("an indicator of a province's own", () => {
  const income = {
    id: "income-per-loom",
    name: { vi: "Thu nhập bình quân một khung dệt", en: "Income per loom" },
    definition: { vi: "Tổng thu nhập chia cho số khung dệt trong năm.", en: "Income divided by looms, of the year." },
    unit: "vnd-million-per-loom",
    direction: "higher-is-better" as const,
  };
  const target = (measure: Partial<NonNullable<ProvinceInput["targets"]>[number]["measures"][number]> = {}) => ({
    id: `${PLAN}/target.1`,
    document: PLAN,
    text: "Thu nhập bình quân một khung dệt đạt 60 triệu đồng",
    scope: "province",
    source: { lines: [3] },
    measures: [
      {
        indicator: income.id,
        comparator: "=" as const,
        value: 60,
        unit: income.unit,
        horizon: "2025-12-31",
        inferred: false,
        ...measure,
      },
    ],
  });
  const input = (measure = {}): ProvinceInput => ({
    ...fixtureInput({ targets: [target(measure)] }),
    indicators: [income],
  });

  it("is declared with its name, unit and direction, and stands in the export as it was written", () => {
    expect(roundTrip(input()).indicators).toEqual([income]);
  });

  it("is unknown to a province which does not declare it, and may not take the catalogue's id or another unit", () => {
    expect(codes(fixtureInput({ targets: [target()] }))).toEqual([
      ["province/unknown-indicator", "targets.0.measures.0.indicator"],
    ]);
    expect(codes({ ...input(), indicators: [income, { ...income, id: "cooperatives" }] })).toEqual([
      ["province/indicator-of-catalogue", "indicators.1.id"],
    ]);
    expect(codes({ ...input(), indicators: [income, income] })).toEqual([["province/duplicate-id", "indicators.1.id"]]);
    expect(codes(input({ unit: "percent" }))).toEqual([["province/wrong-unit", "targets.0.measures.0.unit"]]);
  });

  it("takes figures and judges them in its own direction, from the baseline the document names", async () => {
    const province = defineProvince(input({ baseline: { value: 40, asOf: "2022-12-31", source: { lines: [3] } } }));
    const run = running({ province });
    const record = (measurement: string, indicator: string, value: number, day: string) =>
      run.send({
        type: "record-measurement",
        measurement,
        indicator,
        value,
        asOf: on(day),
        source: "Báo cáo 1/BC (hư cấu)",
        on: on(day),
        actor: by("so-khdt", "monitor"),
      });
    const verdict = async () => targetProgress(province, await run.engine.register())[0]?.measures[0];
    await record("a", income.id, 50, "2023-12-31");
    expect(await verdict()).toMatchObject({ verdict: "onPath", baseline: { value: 40, asOf: "2022-12-31" } });
    await record("b", income.id, 61, "2024-12-31");
    expect(await verdict()).toMatchObject({ verdict: "met" });
    expect(await codesOfAsync(() => record("c", "income-per-boat", 1, "2024-12-31"))).toEqual([
      "province/unknown-indicator",
    ]);
  });

  it("has a baseline of a day before its horizon", () => {
    expect(codes(input({ baseline: { value: 1, asOf: "2026-01-01" } }))).toEqual([
      ["province/wrong-order", "targets.0.measures.0.baseline.asOf"],
    ]);
  });
});

describe("lines which the format cannot say", () => {
  const skipped = (note?: string) =>
    documentRow({
      source: { file: "none.txt", skipped: [{ from: 7, to: 8, why: "not-expressible", ...(note ? { note } : {}) }] },
    });

  it("are named as such, and never without saying what they say", () => {
    expect(codes(fixtureInput({ documents: [skipped("Giao luân phiên theo quý")] }))).toEqual([]);
    expect(codes(fixtureInput({ documents: [skipped()] })).map((it) => it[1])).toEqual([
      "documents.0.source.skipped.0.note",
    ]);
  });
});

describe("joint leads (đồng chủ trì)", () => {
  const joint = (leads = ["so-a", "so-b"]) =>
    fixtureInput({ tasks: [taskRow("I.1", { kind: "year", year: 2023 }, { leads, jointly: true })] });
  const ID = `${PLAN}/I.1@once#so-a`;

  it("hold one obligation together, both named", () => {
    const [only, ...rest] = expandPlan(roundTrip(joint()), SPAN).obligations;
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ id: ID, body: "so-a", jointWith: ["so-b"], collective: false });
  });

  it("without the word have one each", () => {
    const apart = fixtureInput({ tasks: [taskRow("I.1", { kind: "year", year: 2023 }, { leads: ["so-a", "so-b"] })] });
    expect(ids(apart)).toEqual([ID, `${PLAN}/I.1@once#so-b`]);
  });

  it("may each report for both, and nobody else may", async () => {
    const run = running({ province: defineProvince(joint()) });
    const report = (agency: string) =>
      run.send({ type: "report", obligation: ID, on: on("2023-06-01"), actor: by(agency, "lead") });
    expect(await codesOfAsync(() => report("so-c"))).toEqual(["authority/not-entitled"]);
    await report("so-b");
    expect((await run.engine.register()).obligations.get(ID)?.status).toBe("reported");
  });

  it("stand in the lists of both, and are counted once", async () => {
    const province = defineProvince(joint());
    const run = running({ province });
    await run.advanceTo("2023-05-01");
    const register = await run.engine.register();
    const held = (body?: string) =>
      dutyList(register, province, body === undefined ? {} : { body }).map((it) => it.obligation);
    expect([held(), held("so-a"), held("so-b"), held("so-c")]).toEqual([[ID], [ID], [ID], []]);
    expect(dutyList(register, province)[0]).toMatchObject({ body: "so-a", jointWith: ["so-b"] });
    expect(totalScore(register).assigned).toBe(1);
  });

  it.each([[["so-a"]], [["so-a", "cac-huyen"]], [[]]])("are at least two bodies and no group: %j", (leads) => {
    expect(codes(joint(leads))).toEqual([["province/joint-leads", "tasks.0.jointly"]]);
  });
});

describe("a group whose members became known later", () => {
  const known = (group: object, deadline = { kind: "annual" } as const): ProvinceInput => {
    const input = fixtureInput({ tasks: [taskRow("I.1", deadline, { leads: ["cac-huyen"] })] });
    return { ...input, groups: input.groups.map((it) => (it.id === "cac-huyen" ? { ...it, ...group } : it)) };
  };

  it("is one for all together before that day, and its members from then on", () => {
    expect(ids(roundTrip(known({ membersKnownOn: "2023-11-01" })) as ProvinceInput)).toEqual([
      `${PLAN}/I.1@2023#cac-huyen`,
      ...[1, 2, 3].map((it) => `${PLAN}/I.1@2024#huyen-${it}`),
    ]);
  });

  it("has a complete list", () => {
    expect(codes(known({ membersKnownOn: "2023-11-01", complete: false }))).toEqual([
      ["province/members-never-known", "groups.0.membersKnownOn"],
    ]);
  });
});

describe("a report of each to its own commune", () => {
  const input = (ownRecipient = "cac-huyen"): ProvinceInput => {
    const row = fixtureInput({
      reporting: [
        reportRow("own", { reporters: ["so-a", "so-b"], recipients: ["so-khdt"], consolidators: [], ownRecipient }),
      ],
    });
    return { ...row, agencies: row.agencies.map((it) => (it.id === "so-a" ? { ...it, within: "huyen-2" } : it)) };
  };

  it("goes to the member of the group in whose area it is; to the group where nobody says which that is", () => {
    const recipients = expandPlan(roundTrip(input()), SPAN).obligations.map((it) => [it.body, ...it.recipients]);
    expect(new Set(recipients.map((it) => it.join(" ")))).toEqual(
      new Set(["so-a so-khdt huyen-2", "so-b so-khdt cac-huyen"]),
    );
  });

  it("names a group", () => {
    expect(codes(input("huyen-1"))).toEqual([["province/unknown-group", "reporting.0.ownRecipient"]]);
    const lost = input();
    expect(
      codes({ ...lost, agencies: lost.agencies.map((it) => (it.id === "so-a" ? { ...it, within: "xa-x" } : it)) }),
    ).toEqual([["province/unknown-agency", "agencies.2.within"]]);
  });
});

describe("the data cut-off of a report (thời gian chốt số liệu)", () => {
  const yearly = (dataWindow?: { opensOn?: number; closesOn: number | "last" }) =>
    lintReportingDates(
      { period: "year", due: { kind: "annual", on: "12-16" }, ...(dataWindow ? { dataWindow } : {}) },
      2025,
    );

  it("is the decree's 14th of the last month where the document sets none (Decree 09/2019/NĐ-CP, Article 12)", () => {
    expect(yearly()).toEqual([]);
  });

  it("is the document's own where it sets one: one working day must follow it (Article 8.5.b)", () => {
    expect(yearly({ closesOn: 15 })).toEqual([]);
    expect(yearly({ opensOn: 1, closesOn: 20 })).toMatchObject([
      { code: "calendar/report-before-window", params: { closes: "2025-12-20", lastDay: "2025-12-16" } },
    ]);
    expect(yearly({ closesOn: "last" })).toMatchObject([{ params: { closes: "2025-12-31" } }]);
  });

  it("stands in the export", () => {
    const row = reportRow("y", { dataWindow: { closesOn: "last" } });
    expect(roundTrip(fixtureInput({ reporting: [row] })).reporting[0]?.dataWindow).toEqual({ closesOn: "last" });
  });
});

describe("several deadlines of one duty (alsoDue)", () => {
  const waiting = [
    { kind: "within", n: 5, unit: "day", from: "Bộ yêu cầu" },
    { kind: "after-event", event: "Bộ ban hành hướng dẫn" },
    { kind: "every", years: 2 },
    { kind: "interval", n: 10, unit: "day" },
  ] as const;

  it.each(waiting)("may not wait for an answer: $kind is refused in the definition", (it) => {
    const row = taskRow("I.1", { kind: "annual" }, { alsoDue: [it] });
    expect(codes(fixtureInput({ tasks: [row] })).map(([, path]) => path)).toEqual(["tasks.0.alsoDue.0"]);
  });

  it.each(waiting)("may not wait for an answer: $kind is refused in a decision which adds the duty", async (it) => {
    const run = running({ province: fixtureProvince({ tasks: [taskRow("I.1", { kind: "annual" })] }) });
    await run.advanceTo("2023-05-01");
    const task = { ...taskRow("I.2", { kind: "annual" }, { alsoDue: [it] }) };
    const command = {
      type: "amend-plan",
      decision: { number: "9/QĐ-UBND", issuedOn: on("2023-05-01") },
      changes: [{ change: "add-task", task }],
      on: on("2023-05-01"),
      actor: by("ubnd", "issuer"),
    };
    expect(await codesOfAsync(() => run.engine.execute(command as never))).toMatchObject([
      expect.stringMatching(/^input\//),
    ]);
  });
});

it("a request from outside names its duty, its paper and its day or none", () => {
  const request = {
    type: "request-duty",
    duty: `${PLAN}/I.1`,
    on: "2023-09-05",
    lastDay: null,
    decision: "5/UBND",
    actor: by("ubnd", "issuer"),
  };
  expect(requestCommandSchema.safeParse(request).success).toBe(true);
  for (const field of ["duty", "lastDay", "decision", "on", "actor"] as const) {
    const { [field]: _, ...rest } = request;
    expect(requestCommandSchema.safeParse(rest).success).toBe(false);
  }
});

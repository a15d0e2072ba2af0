import { describe, expect, it } from "vitest";
import { KtttError, type Problem } from "../kernel/problem.js";
import { roleLabel } from "../log/actor.js";
import { livelyProvince, PLAN } from "../testing-fixture/fixture-province.js";
import { commandLabel } from "./command-labels.js";
import { namedError, withNames } from "./problem-names.js";

const province = livelyProvince();
const problem = (params: Problem["params"]): Problem => ({
  ...{ code: "sample/refused", path: ["a"], params },
});
const namesOf = (params: Problem["params"]) => withNames(province, [problem(params)])[0]?.names;

describe("the names of those a problem speaks of", () => {
  it("are those of a body of the roster and of a group", () => {
    expect(namesOf({ body: "so-a" })).toEqual({ body: { vi: "Sở A", en: "Department A" } });
    expect(namesOf({ body: "cac-huyen" })).toEqual({
      body: { vi: "Ủy ban nhân dân các huyện", en: "District People's Committees" },
    });
  });

  it("are the words of a task and of a report, which are Vietnamese in both languages", () => {
    expect(namesOf({ duty: `${PLAN}/I.4` })).toEqual({ duty: { vi: "Nhiệm vụ I.4", en: "Nhiệm vụ I.4" } });
    const [report] = province.reporting;
    if (!report) throw new Error("no report");
    expect(namesOf({ duty: report.id })?.["duty"]?.vi).toBe(report.text);
  });

  it("are those of capacities and acts where a parameter is one", () => {
    const label = { vi: roleLabel("lead", "vi"), en: roleLabel("lead", "en") };
    expect(namesOf({ role: "lead" })).toEqual({ role: label });
    expect(namesOf({ roles: "lead, monitor" })?.["roles"]).toEqual({
      vi: `${label.vi}, ${roleLabel("monitor", "vi")}`,
      en: `${label.en}, ${roleLabel("monitor", "en")}`,
    });
    expect(namesOf({ action: "report" })).toEqual({ action: commandLabel("report") });
    // A capacity is no body, and a body none.
    expect([namesOf({ role: "so-a" }), namesOf({ body: "lead" }), namesOf({ action: "so-a" })]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  it("of several are given where all of them are known, and else none", () => {
    expect(namesOf({ who: "so-a, so-b" })).toEqual({ who: { vi: "Sở A, Sở B", en: "Department A, Department B" } });
    expect(namesOf({ who: "so-a, so-kia" })).toBeUndefined();
  });

  it("are of what is an id only: a number or a text which names nobody stays, and the problem with it", () => {
    const said = problem({ count: 3, text: "một câu" });
    expect(withNames(province, [said])[0]).toBe(said);
    expect(namesOf({ body: "so-a", count: 3 })).toEqual({ body: { vi: "Sở A", en: "Department A" } });
  });

  it("come with the error, which keeps what it came from; what is no error of ours stays as it is", () => {
    const error = new KtttError(problem({ body: "so-a" }));
    const named = namedError(province, error);
    expect(named).toMatchObject({ problems: [{ names: { body: { vi: "Sở A" } } }] });
    expect((named as Error).cause).toBe(error);
    const other = new TypeError("no");
    expect(namedError(province, other)).toBe(other);
  });
});

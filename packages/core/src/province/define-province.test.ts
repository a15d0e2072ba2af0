import { runInNewContext } from "node:vm";
import { renderProblem } from "../law/render-problem.js";
import { describe, expect, it } from "vitest";
import { errorTexts, isKtttError, type Problem, renderPath } from "../kernel/problem.js";
import {
  documentRow,
  fixtureInput,
  fixtureProvince,
  livelyProvince,
  PLAN,
  reportRow,
  taskRow,
} from "../testing-fixture/fixture-province.js";
import { codesOf } from "../testing-fixture/codes-of.js";
import { checkedProvince, checkProvince, defineProvince, parseProvince } from "./define-province.js";
import type { Province } from "./province.schema.js";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A sound definition as JSON, with one thing changed: the path of the value, and what it becomes (`undefined` removes). */
function broken(path: readonly (string | number)[], value: Json | undefined): Json {
  const whole = JSON.parse(JSON.stringify(sound)) as Json;
  const last = path.at(-1);
  const place = path
    .slice(0, -1)
    .reduce<Json>((at, step) => (at as Record<string | number, Json>)[step] as Json, whole);
  if (last === undefined) return value ?? null;
  if (value === undefined) Reflect.deleteProperty(place as object, last);
  else (place as Record<string | number, Json>)[last] = value;
  return whole;
}

const sound = fixtureInput({
  documents: [
    documentRow({
      printedTotals: [{ what: "Tổng số nhiệm vụ", origin: "annex", count: 2, line: 99 }],
      source: { file: "none.txt", fields: { number: [1] } },
    }),
  ],
  tasks: [
    taskRow("I.1", { kind: "annual", before: "12-15" }),
    taskRow("I.2", { kind: "year-range", from: 2023, to: 2024 }, { leads: ["cac-huyen"] }),
  ],
  reporting: [reportRow("q")],
  targets: [
    {
      id: `${PLAN}/target.htx`,
      document: PLAN,
      text: "Thành lập mới ít nhất 100 hợp tác xã",
      scope: "province",
      measures: [
        {
          indicator: "new-cooperatives",
          comparator: ">=",
          value: 100,
          unit: "cooperatives",
          horizon: "2025-12-31",
          inferred: false,
        },
      ],
      source: { lines: [70] },
    },
  ],
});

const problemsOf = (input: unknown): readonly Problem[] => {
  const check = checkProvince(input);
  return check.ok ? [] : check.problems;
};
const told = (input: unknown) => problemsOf(input).map((it) => `${it.code} ${renderPath(it.path)}`);

/** One broken definition per code: where, what it becomes, the place named, and what the hint must say. */
const ONE_EACH: readonly (readonly [string, readonly (string | number)[], Json | undefined, string, string])[] = [
  ["province/not-an-object", [], ["a list"], "", "kttt.province/1"],
  ["province/other-format", ["format"], "kttt.province/9", "format", "kttt"],
  ["province/other-core", ["coreRange"], "^99.0.0", "coreRange", ""],
  ["province/core-range-unreadable", ["coreRange"], "soon", "coreRange", ""],
  ["input/wrong-shape", ["agencies", 0, "aliases"], "Sở", "agencies[0].aliases", "JSON Schema"],
  ["input/missing-field", ["tasks", 0, "leads"], undefined, "tasks[0].leads", "null"],
  ["input/unknown-field", ["tasks", 0, "deadlines"], "…", "tasks[0].deadlines", "remove it"],
  ["input/unknown-kind", ["tasks", 0, "deadline", "kind"], "anual", "tasks[0].deadline.kind", "“annual”"],
  ["province/unknown-agency", ["tasks", 0, "leads", 0], "so-khd", "tasks[0].leads[0]", "`so-khdt`"],
  ["province/unknown-task", ["tasks", 0, "assignedIn"], [`${PLAN}/I.3`], "tasks[0].assignedIn[0]", `${PLAN}/I.2`],
  ["province/unknown-document", ["groups", 0, "source"], { document: "kh-10-2024" }, "groups[0].source.document", PLAN],
  [
    "province/unknown-indicator",
    ["targets", 0, "measures", 0, "indicator"],
    "new-cooperative",
    "targets[0].measures[0].indicator",
    "`new-cooperatives`",
  ],
  [
    "province/wrong-unit",
    ["targets", 0, "measures", 0, "unit"],
    "percent",
    "targets[0].measures[0].unit",
    "`cooperatives`",
  ],
  ["province/duplicate-id", ["agencies", 1, "id"], "ubnd", "agencies[1].id", "once"],
  ["province/id-outside-document", ["tasks", 0, "id"], "kh-99-2023/I.1", "tasks[0].id", `${PLAN}/`],
  ["province/group-in-group", ["groups", 0, "members", 0], "cac-so-nganh", "groups[0].members[0]", "agencies"],
  ["province/empty-complete-group", ["groups", 0, "members"], [], "groups[0]", "complete: false"],
  ["province/two-days", ["tasks", 0, "deadline", "on"], "12-10", "tasks[0].deadline", "`before` excludes"],
  ["province/no-day", ["tasks", 0, "deadline"], { kind: "date" }, "tasks[0].deadline", "`before` or `on`"],
  ["province/day-not-in-period", ["tasks", 0, "deadline", "before"], "02-30", "tasks[0].deadline.before", "month"],
  [
    "province/wrong-order",
    ["documents", 0, "period"],
    { from: "2025-01-01", to: "2023-01-01" },
    "documents[0].period",
    "first",
  ],
  [
    "province/measure-value",
    ["targets", 0, "measures", 0, "comparator"],
    "range",
    "targets[0].measures[0]",
    "min and max",
  ],
  ["province/not-nfc", ["name", "vi"], "Tỉnh mẫu".normalize("NFD"), "name.vi", "NFC"],
  ["province/draft-dated", ["documents", 0, "issuedOn"], null, "documents[0].issuedOn", "first day"],
  [
    "province/unknown-document-field",
    ["documents", 0, "source", "fields"],
    { signer: [3] },
    "documents[0].source.fields.signer",
    "basis.0.number",
  ],
  [
    "province/printed-total",
    ["documents", 0, "printedTotals", 0, "count"],
    24,
    "documents[0].printedTotals[0]",
    "again",
  ],
  [
    "province/indicator-of-catalogue",
    ["indicators"],
    [
      {
        id: "cooperatives",
        name: { vi: "Hợp tác xã", en: "Cooperatives" },
        definition: { vi: "Số hợp tác xã", en: "Cooperatives" },
        unit: "cooperatives",
        direction: "exact",
      },
    ],
    "indicators[0].id",
    "another id",
  ],
  ["province/joint-leads", ["tasks", 0, "jointly"], true, "tasks[0].jointly", "every joint lead"],
  [
    "province/members-never-known",
    ["groups", 1, "membersKnownOn"],
    "2024-01-01",
    "groups[1].membersKnownOn",
    "complete: true",
  ],
  ["province/unknown-group", ["reporting", 0, "ownRecipient"], "cac-huyn", "reporting[0].ownRecipient", "`cac-huyen`"],
  ["province/task-without-source", ["tasks", 0, "source"], {}, "tasks[0].source", "source.lines"],
];

describe("a broken definition", () => {
  it("tried here are all the codes of the province area and of what a schema finds, each once", () => {
    const schema = ["input/missing-field", "input/unknown-field", "input/unknown-kind", "input/wrong-shape"];
    expect(ONE_EACH.map(([code]) => code).sort()).toEqual(
      [...errorTexts().keys()].filter((code) => code.startsWith("province/") || schema.includes(code)).sort(),
    );
  });

  it("nested 20,000 deep is refused with its place, wherever a format allows any data", () => {
    let deep: Json = 1;
    for (let depth = 0; depth < 20_000; depth += 1) deep = { not: deep };
    const definition = broken(["rules", "targets"], []) as { rules: { targets: Json[] } };
    definition.rules.targets = [{ id: "deep", conditions: deep }];
    const [only, ...others] = problemsOf(definition as unknown as Json);
    expect(others).toEqual([]);
    expect(only?.code).toBe("input/too-deep");
    expect(renderPath(only?.path ?? [])).toMatch(/^rules\.targets\[0\]\.conditions\.not\.not/);
  });

  it("as text of 20,000 levels is refused with its place; of millions, or of millions of values, before it is read", () => {
    const code = (text: string) => {
      try {
        return String(parseProvince(text));
      } catch (error) {
        return isKtttError(error) ? `${error.code} ${error.path.length}` : String(error);
      }
    };
    expect(code(`${"[".repeat(20_000)}${"]".repeat(20_000)}`)).toBe("input/too-deep 100");
    expect(code("[".repeat(2_000_000))).toBe("input/too-deep 0");
    expect(code(`[${"[],".repeat(3_000_000)}[]]`)).toBe("input/too-large 0");
    expect(code(`["${'[{,\\"'.repeat(1000)}"]`)).not.toMatch(/^input/);
  });

  it("from another realm it is read like any other", () => {
    const elsewhere = runInNewContext(`JSON.parse(${JSON.stringify(JSON.stringify(sound))})`) as unknown;
    expect(Object.getPrototypeOf(elsewhere)).not.toBe(Object.prototype);
    expect(checkProvince(elsewhere).problems).toEqual([]);
  });

  it.each(ONE_EACH)("%s", (code, path, value, where, hint) => {
    const found = problemsOf(broken(path, value)).filter((it) => it.code === code);
    expect(found.map((it) => renderPath(it.path))).toEqual([where]);
    for (const it of found) {
      const { vi, en } = { vi: renderProblem(it, "vi"), en: renderProblem(it, "en") };
      expect(en.hint).toContain(hint);
      // Every place of both languages is filled, and a hint is never a question about nothing.
      for (const text of [vi.message, vi.hint, en.message, en.hint]) expect(text).not.toMatch(/\{\w+\}|\[\[|–/);
    }
  });

  it("says only once what both passes see", () => {
    expect(told(broken(["tasks", 0, "deadline", "on"], "12-10"))).toEqual(["province/two-days tasks[0].deadline"]);
    expect(told(broken(["tasks", 1, "deadline", "from"], 2030))).toEqual(["province/wrong-order tasks[1].deadline"]);
    expect(told(broken(["tasks", 0, "deadline", "before"], "02-30"))).toEqual([
      "province/day-not-in-period tasks[0].deadline.before",
    ]);
  });

  it("gets every problem at once, of structure and of reference, in all its parts", () => {
    const rows = JSON.parse(JSON.stringify(sound)) as Record<string, never> & typeof sound;
    const wrong = {
      ...rows,
      agencies: [...rows.agencies, { ...rows.agencies[0], codes: undefined }],
      groups: [{ ...rows.groups[0], members: ["huyen-1", "huyen-9"] }],
      tasks: [
        { ...rows.tasks[0], leads: ["so-khd"], act: "do", source: {} },
        { ...rows.tasks[1], document: "kh-10-2032", deadline: { kind: "quarter", year: 2024, quarter: 5 } },
      ],
      reporting: [{ ...rows.reporting[0], recipients: ["so-khtd"], dueOn: "2024-01-01" }],
      targets: [{ ...rows.targets[0], measures: [] }],
    };
    expect(told(wrong).sort()).toEqual(
      [
        "input/missing-field agencies[9].codes",
        "province/duplicate-id agencies[9].id",
        "province/unknown-agency groups[0].members[1]",
        "province/unknown-agency tasks[0].leads[0]",
        "input/unknown-kind tasks[0].act",
        "province/task-without-source tasks[0].source",
        "province/unknown-document tasks[1].document",
        "input/wrong-shape tasks[1].deadline.quarter",
        "province/printed-total documents[0].printedTotals[0]",
        "province/unknown-agency reporting[0].recipients[0]",
        "input/unknown-field reporting[0].dueOn",
        "input/wrong-shape targets[0].measures",
      ].sort(),
    );
  });

  it("of another kind altogether is answered too, without an exception", () => {
    for (const input of [null, 42, "x", [], undefined, { format: "kttt.province/1" }, { ...sound, tasks: "none" }]) {
      expect(problemsOf(input).length).toBeGreaterThan(0);
    }
  });

  it("is told in the author's language", () => {
    const [first] = problemsOf(broken(["tasks", 0, "leads", 0], "so-khd"));
    if (!first) throw new Error("no problem");
    expect(renderProblem(first, "vi")).toMatchObject({
      where: "tasks[0].leads[0]",
      message: "Cơ quan “so-khd” không có trong danh sách cơ quan và nhóm cơ quan.",
      hint: "Có phải “so-khdt” không? Sửa mã, hoặc khai báo cơ quan, nhóm cơ quan trong danh sách của tỉnh.",
    });
    const [shape] = problemsOf(broken(["tasks", 0, "text"], 7));
    if (!shape) throw new Error("no problem");
    expect(renderProblem(shape, "vi").message).toBe("Giá trị không đúng dạng; cần: một chuỗi ký tự.");
    expect(renderProblem(shape, "en").message).toBe("The value has the wrong shape; needed: a text.");
  });

  it("suggests nothing where nothing is near", () => {
    const [first] = problemsOf(broken(["tasks", 0, "leads", 0], "ngan-hang-nha-nuoc"));
    if (!first) throw new Error("no problem");
    expect(renderProblem(first, "en").hint).toBe("Mend the id, or declare it in agencies or groups.");
  });

  it("throws all of it as one error", () => {
    try {
      defineProvince({ ...sound, tasks: [taskRow("I.1", { kind: "none" }, { leads: ["x"], cooperating: ["y"] })] });
      expect.unreachable();
    } catch (error) {
      if (!isKtttError(error)) throw error;
      expect(error.problems.map((it) => it.code)).toEqual([
        "province/printed-total",
        "province/unknown-agency",
        "province/unknown-agency",
      ]);
      expect(error.code).toBe(error.problems[0]?.code);
    }
  });
});

describe("a sound definition", () => {
  it("comes back the same through JSON, so that what is exported is what was declared", () => {
    const province = livelyProvince();
    const exported: unknown = JSON.parse(JSON.stringify(province));
    const check = checkProvince(exported);
    expect(check.ok && check.province).toEqual(province);
    expect(exported).toEqual(province);
  });

  it("is a frozen copy: changing what it was made from, or itself, changes nothing", () => {
    const input = fixtureInput({ tasks: [taskRow("I.1", { kind: "none" })] });
    const province = defineProvince(input);
    input.tasks.pop();
    expect(province.tasks).toHaveLength(1);
    expect(() => province.tasks.pop()).toThrow(TypeError);
    expect(Object.isFrozen(fixtureProvince().agencies[0]?.name)).toBe(true);
  });
});

describe("the JSON text of a definition", () => {
  const problemsOfText = (text: string) => {
    try {
      return checkProvince(parseProvince(text)).problems;
    } catch (error) {
      if (!isKtttError(error)) throw error;
      return error.problems;
    }
  };
  const text = JSON.stringify(sound);

  it("is read, with a byte order mark before it or without", () => {
    expect(problemsOfText(text)).toEqual([]);
    expect(problemsOfText(`\ufeff${text}`)).toEqual([]);
  });

  it.each([
    ["a key written twice", text.replace('"vi":', '"vi":"Tỉnh khác","vi":'), "input/repeated-key", "documents[0]"],
    ["a number which would be rounded", '{"a":[1,9007199254740993]}', "input/number-rounded", "a[1]"],
    ["cut off", text.slice(0, -1), "input/not-json", ""],
    ["brackets opened 200,000 times", "[".repeat(200_000), "input/not-json", ""],
    ["nested 20,000 deep", `${"[".repeat(20_000)}${"]".repeat(20_000)}`, "input/too-deep", "[0][0]"],
  ])("%s: refused with a code and a place", (_, written, code, where) => {
    const [problem] = problemsOfText(written);
    expect(problem?.code).toBe(code);
    if (code !== "input/repeated-key") expect(renderPath(problem?.path ?? []).startsWith(where)).toBe(true);
    else expect(renderPath(problem?.path ?? [])).toMatch(/\.vi$/);
  });

  it("a whole number of 2^53 - 1 is kept, a fraction is not looked at", () => {
    expect(parseProvince('{"a":9007199254740991,"b":0.1,"c":1e3,"d":-9007199254740991}')).toEqual({
      a: 9007199254740991,
      b: 0.1,
      c: 1000,
      d: -9007199254740991,
    });
  });
});

describe("a province which its package's build has checked", () => {
  const built = () => JSON.parse(JSON.stringify(fixtureProvince())) as Province;

  it("is what the definition gives, frozen to its depth", () => {
    const province = checkedProvince(built());
    expect(province).toEqual(fixtureProvince());
    expect(Object.isFrozen(province) && Object.isFrozen(province.agencies[0])).toBe(true);
  });

  it("is still refused by a core it is not written for", () => {
    expect(codesOf(() => checkedProvince({ ...built(), coreRange: "^9.0.0" }))).toEqual(["province/other-core"]);
  });
});

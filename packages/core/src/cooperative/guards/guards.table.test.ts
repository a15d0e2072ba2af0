import { describe, expect, it } from "vitest";
import { problemWords } from "../../kernel/problem.js";
import { CASE_GUARDS, type CaseGuardName } from "../case.guards.js";
import { PARTY_ROLES, type PartyRole } from "../party.js";
import { sampleEvent } from "../testing/guard-samples.js";
import { placeText } from "../testing/law-table.js";
import { CONDITIONS } from "./guards.table.js";

const LETTERS = {
  "17/2023/QH15": "L",
  "92/2024/NĐ-CP": "D",
  "86/2024/TT-BTC": "C",
  "23/2012/QH13": "K",
  "193/2013/NĐ-CP": "N",
  "03/2014/TT-BKHĐT": "T",
  "31/2018/TT-BTC": "M",
  "51/2014/QH13": "P",
  "142/2025/QH15": "R",
} as const;

const ROWS = CONDITIONS.trim()
  .split("\n")
  .map((line) => line.split("|").map((it) => it.trim()))
  .map(([name = "", article, who = "", asks = "", code, says]) => ({
    name: name as CaseGuardName,
    article,
    who: who as PartyRole,
    asks,
    code: `cooperative/${code}`,
    says,
  }));

const asked = (name: CaseGuardName): string => {
  const { asks, failing, reads } = CASE_GUARDS[name];
  const what = asks === "case" ? "case" : reads.length === 0 ? "paper" : reads.join(", ");
  return failing === "untrue" ? `tells ${what}` : what;
};

it("the articles have every condition of the flows, and no condition is without its article", () => {
  expect(ROWS.map((it) => it.name).sort()).toEqual(Object.keys(CASE_GUARDS).sort());
});

describe.each(ROWS.map((row) => [row.name, row] as const))("%s", (name, row) => {
  const guard = CASE_GUARDS[name];
  const failing = sampleEvent("act", [name], name);

  it("rests on its article, and asks what the article asks of whom", () => {
    expect([placeText(guard.basis, LETTERS), guard.who, asked(name)]).toEqual([row.article, row.who, row.asks]);
  });

  it("holds where the article is met and not where it is just not", () => {
    expect(guard.test(undefined, sampleEvent("act", [name]))).toBe(true);
    expect(guard.test(undefined, failing)).toBe(false);
  });

  it("says with code, article and figures why it does not hold, and who can change it", () => {
    const { basis, code, params, path } = guard.unmet(undefined, failing);
    const { actVi = "", whoEn, whoVi, ...rest } = params;
    const said = Object.entries(rest).map(([key, value]) => `${key}=${value}`);
    expect([code, path, said.sort().join(", ")]).toEqual([row.code, [], row.says]);
    expect(basis).toBe(guard.basis);
    expect({ vi: whoVi, en: whoEn }).toEqual(PARTY_ROLES[row.who]);
    expect(String(actVi).length > 0).toBe("actEn" in rest);
    for (const text of [guard.label.vi, guard.label.en]) expect(text.length).toBeGreaterThan(0);
  });

  it("says it in words, in both languages, with what to do about it and every place filled", () => {
    const found = guard.unmet(undefined, failing);
    for (const language of ["vi", "en"] as const) {
      const { hint, message } = problemWords(found, language);
      for (const text of [message, hint]) expect(text, text).toMatch(/^[^{}[\]]+$/);
      expect(message).not.toBe(found.code);
    }
  });
});

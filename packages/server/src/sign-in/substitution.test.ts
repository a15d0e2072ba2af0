import { type KtttError, legalDate, renderProblem } from "@kttt/core";
import { describe, expect, it } from "vitest";
import type { Account } from "../account.js";
import { readAccount } from "./account-schema.js";
import { checkSubstitution } from "./substitution.js";

const TODAY = legalDate("2024-06-14");
const account = (more: Partial<Account> = {}): Account => ({
  ...{ agency: "so-du-lich", person: "p-an", roles: ["lead", "monitor"], kind: "body" },
  ...more,
});
const substitute = (from: string, to: string) =>
  account({ for: { person: "p-binh", from: legalDate(from), to: legalDate(to) } });

function refusal(work: () => unknown) {
  try {
    work();
  } catch (error) {
    return (error as KtttError).problems.map((it) => [it.code, renderProblem(it, "vi").message]);
  }
  return [];
}

describe("a substitute (ủy quyền)", () => {
  it.each([
    ["2024-06-14", "2024-06-14", true],
    ["2024-06-01", "2024-06-14", true],
    ["2024-06-14", "2024-06-30", true],
    ["2024-06-15", "2024-06-30", false],
    ["2024-05-01", "2024-06-13", false],
  ])("from %s to %s, both days included, may act on 14/6/2024: %s", (from, to, may) => {
    const codes = refusal(() => checkSubstitution(substitute(from, to), TODAY)).map(([code]) => code);
    expect(codes).toEqual(may ? [] : ["sign-in/substitution-over"]);
  });

  it("is told the days as officials write them", () => {
    expect(refusal(() => checkSubstitution(substitute("2024-05-01", "2024-05-31"), TODAY))[0]?.[1]).toBe(
      "Việc ủy quyền chỉ có hiệu lực từ 01/5/2024 đến hết 31/5/2024; hôm nay là 14/6/2024.",
    );
  });

  it("must be somebody by reference, its days days in their order, and nobody is the engine", () => {
    const said = JSON.parse(JSON.stringify(substitute("2024-06-01", "2024-06-30"))) as Account;
    expect(readAccount(said)).toEqual(said);
    expect(() => readAccount({ ...account(), roles: ["engine"] })).toThrow(/roles/);
    for (const bad of [
      { ...said, person: null },
      { ...said, for: { ...said.for!, from: "2024-07-01" } },
      { ...said, for: { ...said.for!, to: "2024-06-31" } },
    ]) {
      expect(() => readAccount(bad)).toThrow(/sign-in\/bad-account/);
    }
  });
});

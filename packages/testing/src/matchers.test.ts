import { defineProvince, legalDate } from "@kttt/core";
import { simulate } from "@kttt/core/simulation";
import { sampleDefinition } from "@kttt/kit";
import { beforeAll, describe, expect, test } from "vitest";
import { useKtttMatchers } from "./matchers.js";

useKtttMatchers();

const province = defineProvince(sampleDefinition({ id: "tinh-mau", name: { vi: "tỉnh Mẫu", en: "Mẫu Province" } }));
const TRAINING = "kh-15-2024/I.2@once#so-khdt";

async function stateUnder(behaviour: "punctual" | "silent") {
  const { register } = await simulate({
    province,
    from: legalDate("2024-01-10"),
    to: legalDate("2024-12-31"),
    behaviour: { default: behaviour },
  });
  const state = register.obligations.get(TRAINING);
  if (!state) throw new Error("the sample has no such obligation");
  return state;
}

describe("matchers", () => {
  let done: Awaited<ReturnType<typeof stateUnder>>;
  let silent: typeof done;
  beforeAll(async () => {
    [done, silent] = [await stateUnder("punctual"), await stateUnder("silent")];
  });

  test("quý III/2024, done by 30/9: on time, and not overdue", () => {
    expect(done).toBeOnTime("2024-12-31");
    expect(done).not.toBeOverdueSince("2024-10-01");
  });

  test("quý III/2024, nothing done: overdue since 01/10, and not on time", () => {
    expect(silent).toBeOverdueSince("2024-10-01");
    expect(silent).not.toBeOverdueSince("2024-10-02");
    expect(silent).not.toBeOnTime("2024-12-31");
  });

  test("a failed expectation says what stands where", () => {
    expect(() => expect(silent).toBeOnTime("2024-12-31")).toThrow(
      /kh-15-2024\/I\.2@once#so-khdt is overdue \(last day 2024-09-30, .*late since 2024-10-01\)/,
    );
    expect(() => expect(done).toBeOverdueSince("2024-10-01")).toThrow(/is completed/);
  });
});

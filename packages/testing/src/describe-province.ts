import { CHECKS, checkProvince, type CheckResult, type ProvinceResult } from "@kttt/kit";
import { type Language, renderProblem } from "@kttt/core";
import { beforeAll, describe, expect, test } from "vitest";

export interface DescribeProvinceOptions {
  /** Language of titles and findings. Defaults to Vietnamese. */
  readonly language?: Language;
  /** Milliseconds for the whole run. Defaults to a minute. */
  readonly timeout?: number;
}

/** What a check found, one line each, as a person reads it. */
function found({ problems }: CheckResult, language: Language): readonly string[] {
  return problems
    .map((it) => renderProblem(it, language))
    .map(({ code, hint, message, where }) => `${where === "" ? "" : `${where}: `}${message} → ${hint} [${code}]`);
}

/**
 * The conformance tests of a province: one test for each check, and a last one which fails when any declared check was
 * not executed. A package's whole conformance test is
 *
 * @example
 * describeProvince(hanoi);
 */
export function describeProvince(province: unknown, options: DescribeProvinceOptions = {}): void {
  const { language = "vi", timeout = 60_000 } = options;
  const given = typeof province === "object" && province !== null && "id" in province ? String(province.id) : "–";
  describe(language === "vi" ? `tỉnh ${given}` : `province ${given}`, () => {
    let result: ProvinceResult | undefined;
    beforeAll(async () => {
      result = await checkProvince(province);
    }, timeout);

    test.each(CHECKS.map((it) => [it.title[language], it.id] as const))("%s (%s)", (_, id) => {
      const check = result?.checks.find((it) => it.id === id);
      expect(check, language === "vi" ? "kiểm tra này không chạy" : "this check did not run").toBeDefined();
      if (!check) return;
      expect(found(check, language)).toEqual([]);
      expect(check.status).toBe("passed");
    });

    test(language === "vi" ? "mọi kiểm tra đã khai báo đều đã chạy" : "every declared check was executed", () => {
      expect(result?.executed).toEqual(result?.declared);
      expect(result?.ok).toBe(true);
    });
  });
}

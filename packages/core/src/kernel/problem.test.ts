import { describeError, renderProblem } from "../law/render-problem.js";
import "../cooperative/errors.js";
import "../view/errors.js";
import { provinceProblem } from "../province/errors.js";
import { citeDocument } from "../law/cite.js";
import { describe, expect, it } from "vitest";
import type { Language } from "./language.js";
import { isKtttError, KtttError, type Problem, renderPath } from "./problem.js";

const basis = citeDocument("10/KH-UBND", { section: "II", lines: [12, 13] });
const missing = provinceProblem(
  "province/unknown-agency",
  ["tasks", 3, "leads", 0],
  { id: "so-x", suggestion: "so-a" },
  basis,
);

describe("an error", () => {
  it("carries every problem; code, path and basis are those of the first", () => {
    const error = new KtttError([missing, provinceProblem("province/not-nfc", ["name", "vi"])]);
    expect(error.problems).toHaveLength(2);
    expect([error.code, error.path, error.basis]).toEqual(["province/unknown-agency", ["tasks", 3, "leads", 0], basis]);
    expect(error.message).toBe(
      "province/unknown-agency at tasks[3].leads[0]: Agency `so-x` is not in the roster of agencies and groups. " +
        "Did you mean `so-a`? Mend the id, or declare it in agencies or groups.",
    );
  });

  it("says the same in Vietnamese and English, with the place and what it rests on", () => {
    expect(renderProblem(missing)).toEqual({
      code: "province/unknown-agency",
      where: "tasks[3].leads[0]",
      message: "Cơ quan “so-x” không có trong danh sách cơ quan và nhóm cơ quan.",
      hint: "Có phải “so-a” không? Sửa mã, hoặc khai báo cơ quan, nhóm cơ quan trong danh sách của tỉnh.",
      basis: "mục II, 10/KH-UBND, dòng 12-13",
    });
    expect(describeError(new KtttError(missing), "en")[0]?.basis).toBe("section II, 10/KH-UBND, line 12-13");
    expect(describeError(new KtttError(missing))[0]?.hint).toBe(renderProblem(missing, "vi").hint);
  });

  it("writes a day as officials do in Vietnamese; what somebody typed, and English, keep the form which files have", () => {
    const words = (code: string, params: Problem["params"], language: Language) =>
      renderProblem({ code, path: [], params }, language).message;
    const late = { on: "2024-02-09", last: "2024-12-01" };
    expect(words("cooperative/before-last-act", late, "vi")).toBe(
      "Ngày 09/02/2024 trước bước gần nhất của thủ tục (01/12/2024).",
    );
    expect(words("cooperative/before-last-act", late, "en")).toContain("The day 2024-02-09 is before");
    expect(words("cooperative/already-opened", { case: "2024-02-09" }, "vi")).toBe("Hồ sơ “2024-02-09” đã được mở.");
    const early = { code: "view/before-log", path: [], params: { day: "2024-02-09", from: "2024-03-01" } };
    expect(renderProblem(early, "vi").hint).toBe("Chọn một ngày từ 01/3/2024 trở đi.");
    expect(renderProblem(early, "en").hint).toBe("Choose a day from 2024-03-01 on.");
  });

  it("keeps its cause, and is known across copies of the package", () => {
    const cause = new Error("disk");
    const error = new KtttError(missing, { cause });
    expect(error.cause).toBe(cause);
    expect(isKtttError(error)).toBe(true);
    const stranger = { [Symbol.for("kttt.error")]: true };
    expect(isKtttError(stranger)).toBe(true);
    for (const other of [cause, null, undefined, "x", {}]) expect(isKtttError(other)).toBe(false);
  });

  it("puts no control character into its words, whatever the values and the path hold", () => {
    const hostile = "so\u001b]0;x\u0007\u202e\u2028\r";
    const it = provinceProblem("province/unknown-agency", ["tasks", hostile], { id: hostile });
    const { hint, message, where } = renderProblem(it, "vi");
    for (const text of [new KtttError(it).message, message, hint, where]) {
      expect(text).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
    }
    expect(message).toContain("so\\u001b]0;x\\u0007\\u202e\\u2028\\u000d");
  });

  it("of no problem at all says so", () => {
    const error = new KtttError([]);
    expect([error.message, error.code, error.path, describeError(error)]).toEqual(["no problem", undefined, [], []]);
  });
});

describe("a path", () => {
  it("is written as JavaScript would", () => {
    expect(renderPath(["tasks", 3, "leads", 0])).toBe("tasks[3].leads[0]");
    expect(renderPath([])).toBe("");
    expect(renderPath([2, "on"])).toBe("[2].on");
  });
});

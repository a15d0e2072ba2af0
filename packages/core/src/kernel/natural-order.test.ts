import { describe, expect, it } from "vitest";
import { inNaturalOrder } from "./natural-order.js";

describe("The order of names", () => {
  it("puts numbers by their value: xã số 2 before xã số 10, quận 3 before quận 10 and 11", () => {
    const names = ["Xã số 10", "Quận 11", "Xã số 2", "Quận 10", "Quận 3", "Quận 1"];
    expect(names.sort(inNaturalOrder)).toEqual(["Quận 1", "Quận 3", "Quận 10", "Quận 11", "Xã số 2", "Xã số 10"]);
    expect(["ubnd-quan-10", "ubnd-quan-2", "ubnd-quan-1"].sort(inNaturalOrder)).toEqual([
      "ubnd-quan-1",
      "ubnd-quan-2",
      "ubnd-quan-10",
    ]);
  });

  it("follows the Vietnamese alphabet: a, ă, â and d before đ", () => {
    expect(["Đất Đỏ", "Dầu Tiếng", "Ân Thi", "Ăn", "An Phú", "Em"].sort(inNaturalOrder)).toEqual([
      "An Phú",
      "Ăn",
      "Ân Thi",
      "Dầu Tiếng",
      "Đất Đỏ",
      "Em",
    ]);
  });

  it("takes only the same text for equal", () => {
    expect(inNaturalOrder("so-a", "so-a")).toBe(0);
    expect(inNaturalOrder("2", "02")).not.toBe(0);
    expect(Math.sign(inNaturalOrder("2", "02"))).toBe(-Math.sign(inNaturalOrder("02", "2")));
  });
});

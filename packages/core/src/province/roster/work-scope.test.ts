import { expect, test } from "vitest";
import { scopeLabel } from "./work-scope.js";

test("a scope in words: named work, the area of a unit, both, or the words as they are", () => {
  expect(scopeLabel("vocational-education")).toBe("giáo dục nghề nghiệp");
  expect(scopeLabel("vocational-education", "en")).toBe("vocational education");
  expect(scopeLabel("cooperative-registration/area-21025")).toBe("đăng ký hợp tác xã, địa bàn 21025");
  expect(scopeLabel("area-21025", "en")).toBe("area 21025");
  expect(scopeLabel("constructor")).toBe("constructor");
});

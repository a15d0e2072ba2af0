import { describe, expect, it } from "vitest";
import { deadlineSchema } from "./deadline.schema.js";

const accepts = (value: unknown) => deadlineSchema.safeParse(value).success;
const within = { kind: "within", n: 5, unit: "day", from: "ngày ký" };

describe("the form of a deadline", () => {
  it.each([
    [{ kind: "half-year" }, true],
    [{ kind: "half-year", half: 3 }, false],
    [{ kind: "annual", on: "01-31", offset: 1 }, true],
    [{ kind: "annual", on: "01-31", offset: 0 }, false],
    [{ kind: "annual", on: "01-31", offset: 6 }, false],
    [{ kind: "annual", on: "01-31", offset: -6 }, false],
    [{ kind: "nine-months" }, true],
    [{ kind: "nine-months", before: { month: 10, day: 1 } }, false],
    [within, true],
    [{ ...within, from: "" }, false],
    [{ ...within, ownDay: true }, true],
    [{ ...within, ownDay: false }, false],
    [{ ...within, kind: "" }, false],
    [{ kind: "" }, false],
    [{ kind: "none" }, true],
    [{ kind: "on-demand" }, true],
    [{ kind: "after-event", event: "Bộ hướng dẫn" }, true],
    [{ kind: "after-event", event: "" }, false],
    [{ kind: "interval", n: 1, unit: "day" }, true],
    [{ kind: "interval", n: 366, unit: "week" }, true],
    [{ kind: "interval", n: 10, unit: "month" }, true],
    [{ kind: "interval", n: 0, unit: "day" }, false],
    [{ kind: "interval", n: 367, unit: "day" }, false],
    [{ kind: "interval", n: 1, unit: "year" }, false],
  ])("%j: %s", (value, accepted) => {
    expect(accepts(value)).toBe(accepted);
  });
});

import { expect, test } from "vitest";
import { caseStream } from "../cooperative/evolve-case.js";
import { obligationStream } from "../plan/obligation.js";
import { streamName } from "./stream-name.js";

test("what names a stream is read back from it, slashes of an id as well", () => {
  expect(streamName(caseStream("hcm", "c-1"))).toEqual({ province: "hcm", kind: "case", id: "c-1" });
  const id = "222/KH-UBND/II.1@2026-Q1/so-tai-chinh";
  expect(streamName(obligationStream("hanoi", id))).toEqual({ province: "hanoi", kind: "obligation", id });
});

test("a stream of which a province has one has no id", () => {
  expect(streamName("hcm/plan")).toEqual({ province: "hcm", kind: "plan", id: "" });
  expect(streamName("hcm")).toEqual({ province: "hcm", kind: "", id: "" });
});

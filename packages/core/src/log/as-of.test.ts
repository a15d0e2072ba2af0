import { expect, it } from "vitest";
import { instant } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import { eventsAsOf } from "./as-of.js";

const overdue = {
  name: "overdue",
  happenedOn: legalDate("2024-06-16"),
  recordedAt: instant("2024-06-16T01:00:00.000Z"),
};
const report = { name: "report", happenedOn: legalDate("2024-06-14"), recordedAt: instant("2024-06-20T03:00:00.000Z") };
const names = (...asOf: Parameters<typeof eventsAsOf>[1][]) =>
  eventsAsOf([overdue, report], asOf[0] ?? {}).map((event) => event.name);

it("shows a report dated in time and entered late in the state as it was, from its own date on", () => {
  expect(names({ happenedBy: legalDate("2024-06-13") })).toEqual([]);
  expect(names({ happenedBy: legalDate("2024-06-15") })).toEqual(["report"]);
  expect(names({ happenedBy: legalDate("2024-06-16") })).toEqual(["overdue", "report"]);
});

it("does not show it in the state as it was known before the day of its entry", () => {
  expect(names({ knownBy: legalDate("2024-06-19") })).toEqual(["overdue"]);
  expect(names({ knownBy: legalDate("2024-06-20") })).toEqual(["overdue", "report"]);
});

it("answers what was known on one day about another", () => {
  expect(names({ happenedBy: legalDate("2024-06-15"), knownBy: legalDate("2024-06-19") })).toEqual([]);
  expect(names({ happenedBy: legalDate("2024-06-15"), knownBy: legalDate("2024-06-20") })).toEqual(["report"]);
});

it("counts the day of entry in Vietnam: 17:30 UTC is the next day there", () => {
  const late = { happenedOn: legalDate("2024-06-14"), recordedAt: instant("2024-06-14T17:30:00.000Z") };
  expect(eventsAsOf([late], { knownBy: legalDate("2024-06-14") })).toEqual([]);
  expect(eventsAsOf([late], { knownBy: legalDate("2024-06-15") })).toEqual([late]);
});

it("limits nothing when no day is given", () => {
  expect(names({})).toEqual(["overdue", "report"]);
});

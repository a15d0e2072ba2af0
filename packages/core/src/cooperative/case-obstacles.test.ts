import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { isKtttError } from "../kernel/problem.js";
import { walkCase } from "../simulation/walk-case.js";
import { caseView, caseViewSchema } from "../view/case-view.js";
import { renderCase } from "../view/render-case.js";
import { timelineOf } from "../view/timeline.js";
import { readCaseFile } from "./case-file.js";
import { caseOf } from "./evolve-case.js";
import { obstaclesOfCase } from "./case-obstacles.js";
import { OBSTACLE_KINDS } from "./obstacle.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const opened = (facts: object = {}, status = "active") => caseDriver().open("2024-09-03", { status, facts });
const record = (on: string, obstacle: string, kind: string, rest: object = {}) => ({
  ...{ type: "record-obstacle", on, obstacle, kind, papers: [] },
  ...rest,
});
const lift = (on: string, obstacle: string, rest: object = {}) => ({
  ...{ type: "lift-obstacle", on, obstacle, papers: [] },
  ...rest,
});
const sent = (driver: CaseDriver, ...commands: readonly Parameters<CaseDriver["send"]>[0][]) => {
  for (const it of commands) driver.send(it);
  return driver;
};
const on = (driver: CaseDriver, day: string) => obstaclesOfCase(driver.case, legalDate(day));
const kindsOn = (driver: CaseDriver, day: string) => on(driver, day).map((it) => it.kind);
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (isKtttError(error)) return error.problems[0];
    throw error;
  }
  return null;
};

it("the list is that of the lists of stopped cooperatives, in its order, and each is called otherwise in the two languages", () => {
  expect(Object.values(OBSTACLE_KINDS).map((it) => it.vi)).toEqual([
    "Không lập được hội đồng giải thể",
    "Mất con dấu, giấy chứng nhận",
    "Thiếu giấy tờ đất",
    "Nợ thuế",
    "Nợ ngân hàng",
    "Tranh chấp",
    "Không có tại địa chỉ",
    "Không liên hệ được người đại diện",
    "Khác",
  ]);
  for (const it of Object.values(OBSTACLE_KINDS)) expect(it.en).not.toBe(it.vi);
});

describe("an obstacle which was recorded", () => {
  it("stands from its day, with note and paper, until the day it is lifted, which no longer has it", () => {
    const minutes = [paper("recorded-paper", "2024-09-05")];
    const driver = sent(
      opened(),
      record("2024-09-05", "dau", "seal-lost", { note: "mất khi chuyển trụ sở", papers: minutes }),
      lift("2024-10-01", "dau", { note: "đã khắc lại" }),
    );
    const found = { kind: "seal-lost", since: "2024-09-05", entry: 2, obstacle: "dau", note: "mất khi chuyển trụ sở" };
    expect(["2024-09-04", "2024-09-05", "2024-09-30", "2024-10-01"].map((it) => on(driver, it))).toEqual([
      [],
      [found],
      [found],
      [],
    ]);
    expect(driver.facts.slice(1)).toEqual([
      {
        type: "ObstacleRecorded",
        happenedOn: "2024-09-05",
        data: { obstacle: "dau", kind: "seal-lost", note: "mất khi chuyển trụ sở", papers: minutes },
      },
      {
        type: "ObstacleLifted",
        happenedOn: "2024-10-01",
        data: { obstacle: "dau", note: "đã khắc lại", papers: [] },
      },
    ]);
    expect(timelineOf(driver.case).map((it) => it.text.vi)).toEqual([
      "Mở hồ sơ",
      "Vướng mắc: Mất con dấu, giấy chứng nhận (mất khi chuyển trụ sở)",
      "Đã gỡ vướng mắc: Mất con dấu, giấy chứng nhận (đã khắc lại)",
    ]);
    expect(
      timelineOf(sent(opened(), record("2024-09-05", "a", "bank-debt"), lift("2024-09-05", "a")).case),
    ).toMatchObject([{}, { text: { en: "Obstacle: Bank debt" } }, { text: { en: "Obstacle gone: Bank debt" } }]);
  });

  it("several stand together in the order of the list, two of one kind in the order in which they were recorded", () => {
    const driver = sent(
      opened(),
      record("2024-09-05", "x", "other", { note: "thiếu kinh phí" }),
      record("2024-09-05", "b", "bank-debt"),
      record("2024-09-06", "a", "bank-debt"),
      record("2024-09-06", "h", "no-council"),
    );
    expect(on(driver, "2024-09-06").map((it) => it.obstacle)).toEqual(["h", "b", "a", "x"]);
    expect(kindsOn(sent(driver, lift("2024-09-07", "b")), "2024-09-07")).toEqual(["no-council", "bank-debt", "other"]);
  });

  it("is refused under an id the case has had, and without words where it is none of the list", () => {
    const driver = sent(opened(), record("2024-09-05", "a", "dispute"), lift("2024-09-06", "a"));
    expect(refusal(() => driver.send(record("2024-09-07", "a", "bank-debt")))).toMatchObject({
      code: "cooperative/obstacle-exists",
      path: ["obstacle"],
      params: { obstacle: "a" },
    });
    expect(refusal(() => driver.send(record("2024-09-07", "b", "other")))).toMatchObject({
      code: "cooperative/obstacle-unclear",
      path: ["note"],
    });
    expect(refusal(() => driver.send(record("2024-09-07", "b", "dispute")))).toBe(null);
    expect(() => driver.send(record("2024-09-07", "c", "flood"))).toThrow(/Invalid option/);
  });

  it("is lifted once, by its id, on its day or later", () => {
    const driver = sent(opened(), record("2024-09-05", "a", "dispute"), record("2024-09-05", "b", "bank-debt"));
    expect(refusal(() => driver.send(lift("2024-09-05", "c")))).toMatchObject({
      code: "cooperative/obstacle-not-open",
      path: ["obstacle"],
      params: { obstacle: "c", open: "a, b" },
    });
    expect(refusal(() => driver.send(lift("2024-09-04", "a")))).toMatchObject({
      code: "cooperative/before-obstacle",
      path: ["on"],
      params: { on: "2024-09-04", recordedOn: "2024-09-05" },
    });
    sent(driver, lift("2024-09-05", "a"));
    expect(refusal(() => driver.send(lift("2024-09-06", "a")))?.params).toEqual({ obstacle: "a", open: "b" });
    sent(driver, lift("2024-09-06", "b"));
    expect(refusal(() => driver.send(lift("2024-09-06", "b")))?.params).toEqual({ obstacle: "b", open: "–" });
  });

  it("is corrected as other entries are: taken out it never was; its lifting then has nothing to lift", () => {
    const driver = sent(opened(), record("2024-09-05", "a", "dispute"));
    const papers = [paper("recorded-paper", "2024-09-06")];
    const correct = (instead: object | null, entry = 2) => ({
      ...{ type: "correct", on: "2024-09-10", entry, reason: "nhầm", instead },
    });
    driver.send(correct({ on: "2024-09-06", papers }));
    expect(on(driver, "2024-09-10")).toMatchObject([{ since: "2024-09-06", entry: 4, obstacle: "a" }]);
    expect(driver.case.journal.at(-1)?.fact.data).toMatchObject({ obstacle: "a", papers });
    sent(driver, lift("2024-09-11", "a"));
    expect(refusal(() => driver.send({ ...correct(null, 4), on: "2024-09-12" }))?.code).toBe(
      "cooperative/correction-breaks",
    );
    driver.send({ ...correct({ papers }, 5), on: "2024-09-12" });
    expect(driver.case.journal.at(-1)?.fact).toMatchObject({ type: "ObstacleLifted", data: { papers } });
    driver.send({ ...correct(null, 7), on: "2024-09-12" });
    driver.send({ ...correct(null, 4), on: "2024-09-12" });
    expect(on(driver, "2024-09-12")).toEqual([]);
  });
});

describe("an obstacle which follows from the case", () => {
  it("is an open dispute, from the entry which told of the first until one which tells of none", () => {
    const driver = opened()
      .record("2024-09-05", { disputes: 1 })
      .record("2024-09-06", { disputes: 2 })
      .record("2024-09-07", { policeSeal: true })
      .record("2024-09-20", { disputes: 0 });
    const found = { kind: "dispute", since: "2024-09-05", entry: 2, obstacle: null, note: null };
    expect(["2024-09-04", "2024-09-05", "2024-09-19", "2024-09-20"].map((it) => on(driver, it))).toEqual([
      [],
      [found],
      [found],
      [],
    ]);
  });

  it("is tax which is said not to be completed; where nobody has said anything it is unknown, and none", () => {
    expect(kindsOn(opened(), "2024-09-03")).toEqual([]);
    const driver = opened({ taxCompletedOn: null });
    expect(on(driver, "2024-09-03")).toMatchObject([{ kind: "tax-debt", since: "2024-09-03", entry: 1 }]);
    expect(kindsOn(driver.record("2024-10-02", { taxCompletedOn: "2024-10-01" }), "2024-10-02")).toEqual([]);
  });

  it("is a status of the register: not at its address, or revoked in tax enforcement; of the others none", () => {
    expect(on(opened({}, "not-at-address"), "2024-09-03")).toEqual([
      { kind: "not-at-address", since: "2024-09-03", entry: 1, obstacle: null, note: null },
    ]);
    expect(kindsOn(opened({}, "tax-revoked"), "2024-09-03")).toEqual(["tax-debt"]);
    for (const status of ["active", "suspended", "winding-up", "bankruptcy-open"]) {
      expect(kindsOn(opened({}, status), "2024-09-03")).toEqual([]);
    }
  });

  it("is said once for a kind: what somebody recorded goes before what follows", () => {
    const driver = sent(opened({ disputes: 1 }), record("2024-09-05", "toa", "dispute", { note: "vụ án số 5" }));
    expect(on(driver, "2024-09-05")).toMatchObject([{ obstacle: "toa", note: "vụ án số 5" }]);
    expect(on(sent(driver, lift("2024-09-06", "toa")), "2024-09-06")).toMatchObject([{ obstacle: null, entry: 1 }]);
    expect(on(opened({ taxCompletedOn: null }, "tax-revoked"), "2024-09-03")).toHaveLength(1);
  });
});

it("nothing holds up a case which is closed, nor a cooperative which has ended", () => {
  const closed = sent(opened({ disputes: 1 }), { type: "close-case", on: "2024-09-10", reason: "trùng hồ sơ" });
  expect([kindsOn(closed, "2024-09-09"), kindsOn(closed, "2024-09-10")]).toEqual([["dispute"], []]);
  const ended = {
    ...opened({ disputes: 1 }).case,
    ended: { on: legalDate("2024-09-10"), outcome: "dissolved", notes: [] },
  };
  expect(obstaclesOfCase(ended as never, legalDate("2024-09-09"))).toHaveLength(1);
  expect(obstaclesOfCase(ended as never, legalDate("2024-09-10"))).toEqual([]);
});

it("commune, trade and the day since which it has stopped are facts like others: given, changed, taken back", () => {
  const known = (it: CaseDriver) => [it.case.commune, it.case.trade, it.case.stoppedSince];
  expect(known(opened())).toEqual([null, null, null]);
  const driver = opened({ commune: "xa-1", trade: "nông nghiệp", stoppedSince: "2023-01-01" });
  expect(known(driver)).toEqual(["xa-1", "nông nghiệp", "2023-01-01"]);
  expect(known(driver.record("2024-09-04", { disputes: 1 }))).toEqual(["xa-1", "nông nghiệp", "2023-01-01"]);
  expect(known(driver.record("2024-09-05", { commune: "xa-2" }))).toEqual(["xa-2", "nông nghiệp", "2023-01-01"]);
  const none = driver.record("2024-09-06", { commune: null, trade: null, stoppedSince: null });
  expect(known(none)).toEqual([null, null, null]);
});

it("an opening stored before there were such facts and obstacles reads as it did: nothing is known of them", () => {
  const data = {
    ...{
      case: "case/1",
      cooperative: { ref: "coop/1", kind: "cooperative" },
      status: "active",
      branches: [],
      facts: {},
    },
    ...{ bodies: {}, synthetic: false },
  };
  const state = caseOf([{ type: "CaseOpened", happenedOn: "2024-09-03", data } as never]);
  expect(state).toMatchObject({ commune: null, trade: null, stoppedSince: null, obstacles: [] });
});

it("a case file may say all of this, and its view shows it, as does its text", async () => {
  const cooperative = { ref: "coop/1", kind: "cooperative" };
  const facts = { commune: "xã Bình Chánh", trade: "vận tải", stoppedSince: "2022-05-01", disputes: 1 };
  const walk = await walkCase(
    readCaseFile({
      ...{ format: "kttt.case/1", case: "case/1", agency: "phong-tc-kh", on: "2024-10-01" },
      commands: [
        { type: "open-case", on: "2024-09-03", cooperative, status: "active", facts },
        { type: "record-obstacle", on: "2024-09-05", obstacle: "dat", kind: "land-papers", papers: [] },
      ],
    }),
  );
  const view = caseView(walk, legalDate("2024-10-01"));
  expect(caseViewSchema.parse(view)).toEqual(view);
  expect(view).toMatchObject({ commune: "xã Bình Chánh", trade: "vận tải", stoppedSince: "2022-05-01" });
  expect(view.obstacles).toEqual([
    { kind: "land-papers", label: "Thiếu giấy tờ đất", note: null, since: "2024-09-05", entry: 2, obstacle: "dat" },
    { kind: "dispute", label: "Tranh chấp", note: null, since: "2024-09-03", entry: 1, obstacle: null },
  ]);
  const lines = walk.state ? renderCase(walk.state, legalDate("2024-10-01")) : [];
  expect(lines).toContain("Vướng mắc: Thiếu giấy tờ đất, từ 05/9/2024");
  expect(lines).toContain("Vướng mắc: Tranh chấp, từ 03/9/2024");
  const refused = await walkCase(
    readCaseFile({ format: "kttt.case/1", case: "case/1", agency: "a", on: "2024-10-01", commands: [] }),
  );
  expect(caseView(refused, legalDate("2024-10-01"))).toMatchObject({
    commune: null,
    stoppedSince: null,
    obstacles: [],
  });
});

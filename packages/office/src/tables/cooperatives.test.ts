import { createEngine, instantAt, legalDate, memoryLog, settableClock, type StoredEvent } from "@kttt/core";
import { hcm } from "@kttt/province-hcm";
import { expect, it } from "vitest";
import { registerOn } from "../desk.fixture.js";
import { cooperativesTable, obstacleWords } from "./cooperatives.js";
import type { ReportSource } from "./report-source.js";

const OPENED = legalDate("2024-09-03");
const REGISTRY = { agency: "so-khdt", person: null, role: "registrar" } as const;
const FACTS = { commune: "Phường Bến Thành", trade: "vận tải", stoppedSince: legalDate("2022-05-01"), disputes: 1 };

/** Two cases: of the first all is known and something blocks it, of the second nothing is. */
async function office() {
  const clock = settableClock(instantAt(OPENED, 9));
  const log = memoryLog();
  const span = { from: OPENED, to: legalDate("2024-12-31") };
  const engine = createEngine({ province: hcm, log, clock, span });
  const cooperative = (ref: string) => ({ ref, kind: "cooperative" as const });
  const open = { type: "open-case", on: OPENED, actor: REGISTRY } as const;
  await engine.execute({ ...open, case: "hs-1", cooperative: cooperative("coop/1"), status: "active", facts: FACTS });
  await engine.execute({ ...open, case: "hs-2", cooperative: cooperative("coop/2"), status: "active" });
  const day = async (on: string) => {
    clock.set(instantAt(legalDate(on), 9));
    await engine.advance();
    return { case: "hs-1", on: legalDate(on), actor: REGISTRY, papers: [] };
  };
  const found = await day("2024-09-10");
  await engine.execute({ type: "record-obstacle", ...found, obstacle: "dat", kind: "land-papers" });
  await engine.execute({ type: "record-obstacle", ...found, obstacle: "kp", kind: "other", note: "thiếu kinh phí" });
  await engine.execute({ type: "record-facts", ...(await day("2024-09-11")), facts: { trade: "xây dựng" } });
  await engine.execute({ type: "lift-obstacle", ...(await day("2024-09-20")), obstacle: "dat" });
  const sourceOn = async (on: string, language: "vi" | "en" = "vi"): Promise<ReportSource> => {
    const { cases } = await engine.asOf(legalDate(on));
    const events = (await log.readAll({ province: "hcm", limit: 100_000 })) as readonly StoredEvent[];
    const register = registerOn(events, hcm, legalDate(on));
    return { province: hcm, register, cases, events, span, synthetic: false, language };
  };
  return { engine, sourceOn };
}

const cellsOf = (source: ReportSource, row = 0) => cooperativesTable(source).rows[row]?.cells ?? {};
const id = (case_: string, version: number) => `hcm/case/${case_}@${version}`;

it("has the columns of the list of stopped cooperatives, in their order", async () => {
  const { sourceOn } = await office();
  expect(cooperativesTable(await sourceOn("2024-09-20")).columns.map((it) => it.heading)).toEqual([
    ...["STT", "Tên, mã số", "Xã, phường", "Ngành", "Ngừng từ", "Căn cứ", "Bước đang ở", "Vướng mắc"],
    ...["Cơ quan xử lý", "Hạn", "Kết quả"],
  ]);
  const english = cooperativesTable(await sourceOn("2024-09-20", "en"));
  expect(english.columns.slice(2, 4).map((it) => it.heading)).toEqual(["Commune", "Trade"]);
});

it("tells of each fact and each obstacle as it was on the day, each with the event which says so", async () => {
  const { sourceOn } = await office();
  const before = cellsOf(await sourceOn("2024-09-10"));
  expect(before["commune"]).toEqual({ value: "Phường Bến Thành", events: [id("hs-1", 1)] });
  expect(before["trade"]).toEqual({ value: "vận tải", events: [id("hs-1", 1)] });
  expect(before["since"]).toEqual({ value: "2022-05-01", events: [id("hs-1", 1)] });
  expect(before["obstacle"]).toEqual({
    value: "Thiếu giấy tờ đất (từ 10/9/2024); Tranh chấp (từ 03/9/2024); Khác: thiếu kinh phí (từ 10/9/2024)",
    events: [id("hs-1", 2), id("hs-1", 1), id("hs-1", 3)],
  });
  const after = cellsOf(await sourceOn("2024-09-20"));
  expect(after["trade"]).toEqual({ value: "xây dựng", events: [id("hs-1", 4)] });
  expect(after["obstacle"]?.value).toBe("Tranh chấp (từ 03/9/2024); Khác: thiếu kinh phí (từ 10/9/2024)");
});

it("leaves a cell empty where nobody has said anything, and gives no event for it", async () => {
  const { sourceOn } = await office();
  const cells = cellsOf(await sourceOn("2024-09-20"), 1);
  for (const key of ["commune", "trade", "since", "obstacle"]) expect(cells[key]).toEqual({ value: null, events: [] });
  expect(cells["step"]?.value).toBe("Đang hoạt động");
});

it("names the event of a correction for the entries which it put in the place of others", async () => {
  const { engine, sourceOn } = await office();
  const correct = { type: "correct", case: "hs-1", on: legalDate("2024-09-20"), actor: REGISTRY } as const;
  await engine.execute({ ...correct, entry: 3, reason: "nhầm ngày", instead: { on: legalDate("2024-09-11") } });
  expect(cellsOf(await sourceOn("2024-09-20"))["obstacle"]).toEqual({
    value: "Tranh chấp (từ 03/9/2024); Khác: thiếu kinh phí (từ 11/9/2024)",
    events: [id("hs-1", 1), id("hs-1", 6)],
  });
});

it("says an obstacle in English, too", () => {
  const obstacle = { kind: "bank-debt", since: OPENED, entry: 1, obstacle: null, note: null } as const;
  expect(obstacleWords(obstacle, "en")).toBe("Bank debt (since 3 Sept 2024)");
});

it("calls what was invented so in the cooperative's name, once, and shows no id of a simulation alone", async () => {
  const { engine, sourceOn } = await office();
  const open = { type: "open-case", on: legalDate("2024-09-20"), actor: REGISTRY, synthetic: true } as const;
  const named = (ref: string) => ({ ref, kind: "cooperative" as const });
  await engine.execute({ ...open, case: "hs-3", cooperative: named("synthetic/hcm-0028") });
  await engine.execute({ ...open, case: "hs-4", cooperative: named("coop/9") });
  const names = async (language: "vi" | "en") =>
    cooperativesTable(await sourceOn("2024-09-20", language)).rows.map((it) => it.cells["cooperative"]?.value);
  expect(await names("vi")).toEqual(expect.arrayContaining(["HTX giả định hcm-0028", "coop/9 (hồ sơ giả định)"]));
  expect(await names("en")).toContain("Invented cooperative hcm-0028");
});

import { describe, expect, it } from "vitest";
import { instant, instantAt } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import { settableClock } from "../log/clock.js";
import { memoryLog } from "../log/memory-log.js";
import { createCaseDesk } from "./case-desk.js";

const actor = { agency: "ubnd-xa", person: null, role: "registrar" } as const;
const open = {
  type: "open-case",
  case: "case/1",
  on: "2024-09-03",
  actor,
  cooperative: { ref: "coop/1", kind: "cooperative" },
  status: "active",
} as const;

function desk() {
  const log = memoryLog();
  const clock = settableClock(instant("2024-09-03T02:00:00Z"));
  return { log, clock, desk: createCaseDesk({ province: "hcm", log, clock }) };
}

describe("the desk of cases", () => {
  it("writes commands as events with who entered them and when, and reads the case back from the log", async () => {
    const { desk: it_, log } = desk();
    const state = await it_.execute(open as never);
    expect(await it_.read("case/1")).toEqual(state);
    expect(await log.readAll()).toMatchObject([
      { type: "CaseOpened", stream: "hcm/case/case/1", actor, recordedAt: "2024-09-03T02:00:00.000Z" },
    ]);
  });

  it("leaves the log as it was when a command is refused", async () => {
    const { desk: it_, log } = desk();
    await it_.execute(open as never);
    await expect(it_.execute({ ...open, on: "2024-09-02" } as never)).rejects.toThrow(/already-opened/);
    await expect(
      it_.execute({ ...open, case: "case/2", cooperative: { ref: "Nguyễn Văn A", kind: "cooperative" } } as never),
    ).rejects.toThrow();
    expect(await log.readAll()).toHaveLength(1);
  });

  it("carries out the same key once", async () => {
    const { desk: it_, log } = desk();
    const once = { ...open, idempotencyKey: "k-1" };
    await it_.execute(once as never);
    await it_.execute(once as never);
    expect(await log.readAll()).toHaveLength(1);
  });

  it("records what time has brought before the command, in the name of the engine", async () => {
    const { desk: it_, log, clock } = desk();
    await it_.execute(open as never);
    await it_.execute({
      type: "open-proceeding",
      case: "case/1",
      on: "2024-09-03",
      actor,
      flow: "voluntary-dissolution-2023",
      state: "resolved",
      earlier: [{ act: "adopt-resolution", on: "2024-09-03", papers: [] }],
    } as never);
    clock.set(instantAt(legalDate("2024-12-31"), 9));
    const state = await it_.advance("case/1");
    expect(state?.proceedings[0]?.overdue.map((step) => step.act)).toEqual(["send-resolution", "post-resolution"]);
    const events = await log.read("hcm/case/case/1");
    expect(events.at(-1)).toMatchObject({ type: "StepOverdue", happenedOn: "2024-09-13", actor: { role: "engine" } });
    expect((await it_.advance("case/1"))?.journal).toHaveLength(events.length);
  });
});

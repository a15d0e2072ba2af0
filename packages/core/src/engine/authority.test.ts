import type { Actor, Role } from "../log/actor.js";
import { beforeEach, describe, expect, it } from "vitest";
import { instantAt } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import type { KtttError } from "../kernel/problem.js";
import { defineProvince } from "../province/define-province.js";
import type { ProvinceInput } from "../province/province.schema.js";
import { createEngine, type Engine, type EngineOptions } from "./engine.js";
import { memoryLogger } from "../log/logger.js";
import { memoryLog } from "../log/memory-log.js";
import { settableClock } from "../log/clock.js";

const agency = (id: string, until: string | null = null) => ({
  id,
  name: { vi: id, en: id },
  aliases: [],
  kind: "department" as const,
  level: "province" as const,
  codes: {},
  from: null,
  until,
});

const task = (
  number: string,
  lead: string,
  act: "complete" | "submit" = "complete",
): ProvinceInput["tasks"][number] => ({
  id: `kh-1-2024/I.${number}`,
  document: "kh-1-2024",
  origin: "annex",
  section: { numeral: "I", title: "Nhiệm vụ" },
  number,
  text: "Tuyên truyền về hợp tác xã",
  leads: [lead],
  cooperating: ["so-tai-chinh"],
  product: null,
  deadlineText: "Tháng 11/2024",
  deadline: { kind: "month", year: 2024, month: 11 },
  act,
  source: { lines: [Number(number)] },
});

const province = defineProvince({
  format: "kttt.province/1",
  id: "tinh-thu",
  name: { vi: "Tỉnh thử", en: "Trial" },
  documents: [
    {
      id: "kh-1-2024",
      number: "1/KH-UBND",
      issuedOn: "2024-01-01",
      issuer: "ubnd",
      monitor: "so-khdt",
      status: "issued",
      title: "Kế hoạch",
      signedBy: null,
      basis: [],
      period: { from: "2024-01-01", to: "2024-12-31" },
      source: { file: "none.txt" },
    },
  ],
  agencies: [
    agency("ubnd"),
    agency("so-khdt"),
    agency("so-tai-chinh"),
    agency("so-du-lich"),
    agency("so-cu", "2024-05-31"),
    agency("so-cu-chua-ro", "2024-05-31"),
    agency("so-moi"),
  ],
  groups: [],
  successions: [
    { from: "so-cu", to: "so-moi", on: "2024-06-01", scope: null, citation: { document: "NQ 1", trust: "verified" } },
    {
      from: "so-cu-chua-ro",
      to: "so-moi",
      on: "2024-06-01",
      scope: null,
      citation: { document: "QĐ chưa đọc", trust: "unverified" },
    },
  ],
  tasks: [
    task("1", "so-du-lich"),
    task("2", "so-khdt"),
    task("3", "so-cu"),
    task("4", "so-cu-chua-ro"),
    task("5", "so-du-lich", "submit"),
  ],
  targets: [],
  reporting: [],
  rules: { targets: [], reminders: [], handling: [] },
});

const span = { from: legalDate("2024-01-01"), to: legalDate("2024-12-31") };
const by = (agencyId: string, role: Role): Actor => ({ agency: agencyId, person: `p-1-${agencyId}`, role });
const on = legalDate("2024-06-10");
const duty = (number: string, lead: string) => `kh-1-2024/I.${number}@once#${lead}`;
const TOURISM = duty("1", "so-du-lich");

function engineOf(change: Partial<EngineOptions> = {}): Engine {
  const clock = settableClock(instantAt(legalDate("2024-06-14"), 9));
  return createEngine({ province, log: memoryLog(), clock, span, ...change });
}

describe("who may do what, as the province's own data say", () => {
  let engine: Engine;
  beforeEach(async () => {
    engine = engineOf();
    await engine.advance();
  });
  const refusedWith = (code: string) => expect.objectContaining({ code }) as KtttError;

  it("the body which leads starts and reports; the line of the plan is what it rests on", async () => {
    const { events } = await engine.execute({
      type: "start",
      obligation: TOURISM,
      on,
      actor: by("so-du-lich", "lead"),
    });
    expect(events.at(-1)).toMatchObject({ basis: { document: "1/KH-UBND", lines: [1] } });
    await engine.execute({ type: "report", obligation: TOURISM, on, actor: by("so-du-lich", "lead") });
  });

  it("a basis which the command names stands before the general one", async () => {
    const basis = { document: "QĐ 12/QĐ-UBND", trust: "verified" as const };
    const actor = by("ubnd", "issuer");
    const { events } = await engine.execute({
      type: "cancel",
      obligation: TOURISM,
      on,
      actor,
      basis,
      reason: "thay thế",
    });
    expect(events.at(-1)?.basis).toEqual(basis);
  });

  it("another body may not, and the refusal names the line, and who may", async () => {
    const sent = engine.execute({ type: "report", obligation: TOURISM, on, actor: by("so-tai-chinh", "lead") });
    await expect(sent).rejects.toMatchObject({
      problems: [{ code: "authority/not-entitled", params: { who: "so-du-lich" }, basis: { lines: [1] } }],
    });
  });

  it("the right body in the wrong capacity may not", async () => {
    const sent = engine.execute({ type: "report", obligation: TOURISM, on, actor: by("so-du-lich", "monitor") });
    await expect(sent).rejects.toThrow(refusedWith("authority/other-role"));
  });

  it("the monitor accepts and returns, not the issuer and not the body itself", async () => {
    await engine.execute({ type: "report", obligation: TOURISM, on, actor: by("so-du-lich", "lead") });
    const accept = (actor: Actor) => engine.execute({ type: "accept", obligation: TOURISM, on, actor });
    await expect(accept(by("ubnd", "issuer"))).rejects.toThrow(refusedWith("authority/not-entitled"));
    await expect(accept(by("so-du-lich", "monitor"))).rejects.toThrow(refusedWith("authority/not-entitled"));
    await accept(by("so-khdt", "monitor"));
  });

  it("the monitor's own task is accepted by the issuer", async () => {
    const obligation = duty("2", "so-khdt");
    await engine.execute({ type: "report", obligation, on, actor: by("so-khdt", "lead") });
    const accept = (actor: Actor) => engine.execute({ type: "accept", obligation, on, actor });
    await expect(accept(by("so-khdt", "monitor"))).rejects.toThrow(refusedWith("authority/not-entitled"));
    await accept(by("ubnd", "issuer"));
  });

  it("the issuer, who receives a submission, may return it", async () => {
    const obligation = duty("5", "so-du-lich");
    await engine.execute({ type: "report", obligation, on, actor: by("so-du-lich", "lead") });
    const { events } = await engine.execute({
      type: "return",
      obligation,
      on,
      actor: by("ubnd", "issuer"),
      reason: "thiếu phụ lục",
      correctBy: legalDate("2024-07-01"),
    });
    expect(events.at(-1)?.type).toBe("ReportReturned");
  });

  it("only the issuer extends, reassigns and cancels", async () => {
    const monitor = by("so-khdt", "monitor");
    const to = legalDate("2024-12-15");
    const common = { obligation: TOURISM, on, actor: monitor };
    const refused = refusedWith("authority/not-entitled");
    await expect(engine.execute({ type: "extend", ...common, to, decision: "1/QĐ" })).rejects.toThrow(refused);
    await expect(engine.execute({ type: "reassign", ...common, to: "so-moi", reason: "x" })).rejects.toThrow(refused);
    await expect(engine.execute({ type: "cancel", ...common, reason: "x" })).rejects.toThrow(refused);
    await engine.execute({ type: "extend", ...common, actor: by("ubnd", "issuer"), to, decision: "1/QĐ" });
  });

  it("a successor acts once a source which was read says that it succeeds, and names that source", async () => {
    const { events } = await engine.execute({
      type: "start",
      obligation: duty("3", "so-cu"),
      on,
      actor: by("so-moi", "successor"),
    });
    expect(events.at(-1)?.basis).toEqual({ document: "NQ 1", trust: "verified" });
  });

  it("not before the day of the succession", async () => {
    const before = legalDate("2024-05-31");
    const sent = engine.execute({
      type: "start",
      obligation: duty("3", "so-cu"),
      on: before,
      actor: by("so-moi", "lead"),
    });
    await expect(sent).rejects.toThrow(refusedWith("authority/not-entitled"));
  });

  it("a successor nobody has confirmed waits until the issuer reassigns the duty", async () => {
    const obligation = duty("4", "so-cu-chua-ro");
    const start = () => engine.execute({ type: "start", obligation, on, actor: by("so-moi", "lead") });
    await expect(start()).rejects.toMatchObject({
      problems: [{ code: "authority/succession-unconfirmed", basis: { document: "QĐ chưa đọc" } }],
    });
    await engine.execute({
      type: "reassign",
      obligation,
      on,
      actor: by("ubnd", "issuer"),
      to: "so-moi",
      reason: "sắp xếp",
    });
    await start();
  });

  it("whoever had the duty on the day of the act may enter it later, and nobody else for that day", async () => {
    const before = { type: "start", obligation: duty("3", "so-cu"), on: legalDate("2024-05-31") } as const;
    await expect(engine.execute({ ...before, actor: by("so-moi", "successor") })).rejects.toThrow(
      refusedWith("authority/not-entitled"),
    );
    const { events } = await engine.execute({ ...before, actor: by("so-cu", "lead") });
    expect(events.at(-1)?.basis).toMatchObject({ document: "1/KH-UBND" });
  });

  it("a successor does not reassign what came to it", async () => {
    const obligation = duty("3", "so-cu");
    const reassign = (agencyId: string) =>
      engine.execute({
        type: "reassign",
        obligation,
        on,
        actor: by(agencyId, "successor"),
        to: "so-du-lich",
        reason: "x",
      });
    await expect(reassign("so-moi")).rejects.toThrow(refusedWith("authority/not-entitled"));
    await expect(reassign("so-du-lich")).rejects.toThrow(refusedWith("authority/not-entitled"));
  });

  it.each<Role>(["auditor", "engine"])("the role %s sends no commands at all", async (role) => {
    const sent = engine.execute({ type: "start", obligation: TOURISM, on, actor: by("so-du-lich", role) });
    await expect(sent).rejects.toThrow(refusedWith("authority/reads-only"));
  });
});

describe("a refusal", () => {
  it("goes to the operator's log, without the person, and leaves the event log as it was", async () => {
    const logger = memoryLogger();
    const log = memoryLog();
    const engine = engineOf({ logger, log });
    await engine.advance();
    const before = await log.readAll();
    await engine
      .execute({ type: "cancel", obligation: TOURISM, on, actor: by("so-tai-chinh", "lead"), reason: "x" })
      .catch(() => undefined);
    expect(await log.readAll()).toEqual(before);
    const fields = { province: "tinh-thu", command: "cancel", about: TOURISM, agency: "so-tai-chinh", role: "lead" };
    expect(logger.entries).toEqual([{ level: "warn", code: "authority/not-entitled", fields }]);
    expect(JSON.stringify(logger.entries)).not.toContain("p-1");
  });

  it("is the embedder's to decide when he passes a policy of his own", async () => {
    const actor = by("so-tai-chinh", "registrar");
    const engine = engineOf({ authority: () => ({ allowed: true, basis: null }) });
    await engine.advance();
    const { events } = await engine.execute({ type: "start", obligation: TOURISM, on, actor });
    expect(events.at(-1)).toMatchObject({ actor, basis: null });
  });
});

describe("an idempotency key", () => {
  it("used for one command is refused for another one, not answered with the first one's events", async () => {
    const engine = engineOf();
    await engine.advance();
    const actor = by("so-du-lich", "lead");
    await engine.execute({ type: "start", obligation: TOURISM, on, actor, idempotencyKey: "k" });
    const again = await engine.execute({ type: "start", obligation: TOURISM, on, actor, idempotencyKey: "k" });
    expect(again.replayed).toBe(true);
    const other = { type: "start" as const, obligation: duty("5", "so-du-lich"), on, actor, idempotencyKey: "k" };
    await expect(engine.execute(other)).rejects.toMatchObject({ code: "authority/key-of-another-command" });
  });
});

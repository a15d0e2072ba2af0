import {
  createRegister,
  type LegalDate,
  legalDate,
  type Province,
  type Register,
  registerAsOf,
  type Span,
  type StoredEvent,
} from "@kttt/core";
import { parseBehaviour, simulate } from "@kttt/core/simulation";
import { hcm } from "@kttt/province-hcm";
import type { ReportSource } from "./tables/report-source.js";

const FROM = legalDate("2023-04-12");
const TO = legalDate("2024-12-31");
export const QUARTER: Span = { from: legalDate("2024-07-01"), to: legalDate("2024-09-30") };

let kept: Promise<readonly StoredEvent[]> | undefined;

/** The log of Ho Chi Minh City's programme up to the end of 2024, with bodies which are late, silent and sent back. */
export function hcmEvents(): Promise<readonly StoredEvent[]> {
  kept ??= simulate({
    province: hcm,
    from: FROM,
    to: TO,
    behaviour: { default: parseBehaviour("punctual:4,late-14:3,returned-once:2,silent:1") },
    seed: 20,
  }).then(({ events }) => events);
  return kept;
}

const registers = new Map<string, Register>();

/** The register of the fixture's log on a day; looked at, never changed. */
async function hcmOn(day: LegalDate): Promise<Register> {
  const known = registers.get(day) ?? registerOn(await hcmEvents(), hcm, day);
  registers.set(day, known);
  return known;
}

/** The register of a log on a day. */
export function registerOn(events: readonly StoredEvent[], province: Province, day: LegalDate) {
  const latest = createRegister(province.id);
  for (const event of events) latest.apply(event);
  latest.reach(day > latest.asOf ? day : latest.asOf);
  return registerAsOf(latest, events, day);
}

/** What a quarter's report is made from. */
export async function quarter(more: Partial<ReportSource> = {}): Promise<ReportSource> {
  const events = await hcmEvents();
  return {
    province: hcm,
    register: await hcmOn(QUARTER.to),
    earlier: await hcmOn(legalDate("2024-06-30")),
    events,
    span: QUARTER,
    synthetic: true,
    language: "vi",
    ...more,
  };
}

/** A province whose first body bears a name no file should suffer from. */
export function renamed(province: Province, name: string): Province {
  return {
    ...province,
    agencies: province.agencies.map((it) => (it.id === "so-gddt" ? { ...it, name: { vi: name, en: name } } : it)),
  };
}

/** A name which is a formula, rings bells, runs from right to left and does not end. */
export const HOSTILE_NAME = `=HYPERLINK("http://x")\u0007\u001B[31m\u202Eđảo</w:t><x>&amp;${"ă".repeat(10_000)}`;

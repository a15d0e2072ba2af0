import type { Cooperative } from "./rules-scenario.js";

/** The 25 rules as a programmer would write them by hand: the measure of what compiled rules cost. */
export function chain(c: Cooperative): string[] {
  const out: string[] = [];
  if (c.score >= 80 && c.score <= 100 && !c.fined) out.push("good");
  if (c.score >= 65 && c.score < 80 && !c.fined) out.push("fair");
  if (c.score >= 50 && c.score < 65 && !c.fined) out.push("average");
  if (c.score < 50 || c.fined) out.push("weak");
  if (c.members < 5 && c.status === "active") out.push("too-few-members");
  if (c.members >= 300 && c.capital > 5000) out.push("large");
  if (c.lastReportOn < "2023-12-15" && c.status === "active") out.push("report-late");
  if (c.lastReportOn >= "2023-12-15") out.push("report-in-time");
  if (c.registeredOn < "2013-07-01" && c.status !== "ended") out.push("law-of-2003");
  if (c.registeredOn >= "2013-07-01" && c.registeredOn <= "2024-06-30" && c.status !== "ended") out.push("law-of-2012");
  if (c.registeredOn > "2024-06-30") out.push("law-of-2023");
  if (c.charterOn < "2024-07-01" && c.registeredOn < "2024-07-01" && c.status === "active")
    out.push("charter-outdated");
  if (c.lastInspectedOn < "2021-01-01" || (c.fined && c.lastInspectedOn < "2023-01-01")) out.push("inspection-due");
  if (c.revenueGrowth > 5 && c.status === "active") out.push("growing");
  if (c.revenueGrowth < 0 && c.workers > 0) out.push("shrinking");
  if (c.status === "winding-up" && c.debtsPaid && c.disputes <= 0) out.push("may-dissolve");
  if (c.status === "winding-up" && (!c.debtsPaid || c.disputes > 0)) out.push("blocked");
  if (c.kind === "agricultural" && ["rice", "fish"].every((it) => c.sectors.includes(it))) out.push("rice-and-fish");
  if (!["rice", "fish", "fruit"].some((it) => c.sectors.includes(it))) out.push("no-sector");
  if (["transport", "trade"].includes(c.kind) && c.district === "q1") out.push("transport-city");
  if ((c.members < 30 && c.score >= 65) || (c.kind === "agricultural" && c.capital < 1000)) out.push("support");
  if (c.score >= 90 && !c.fined && c.disputes < 1 && c.lastReportOn >= "2023-12-01") out.push("award");
  if (c.workers < 1 && !(c.lastReportOn >= "2022-01-01")) out.push("dormant");
  if (!["q1", "q3", "q5"].includes(c.district) && c.kind === "agricultural") out.push("rural");
  if (c.registeredOn >= "2023-07-01" && c.charterOn >= "2023-07-01") out.push("new");
  return out;
}

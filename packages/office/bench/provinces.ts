// npm run bench:reports: a quarter's report (Word) and workbook of 34 provinces in one run, one after the other, and the peak memory.
// The four real provinces in turn, their year simulated; nothing is kept but the sizes.
import { createRegister, legalDate, type Province, registerAsOf } from "@kttt/core";
import { parseBehaviour, simulate } from "@kttt/core/simulation";
import { dutiesTable, reportDocument, reportTables, workbook } from "@kttt/office";
import { dongnai } from "@kttt/province-dongnai";
import { hanoi } from "@kttt/province-hanoi";
import { hcm } from "@kttt/province-hcm";
import { quangngai } from "@kttt/province-quangngai";

const PROVINCES: readonly Province[] = [hcm, hanoi, quangngai, dongnai];
const COUNT = 34;
const span = { from: legalDate("2024-07-01"), to: legalDate("2024-09-30") };
const began = performance.now();
let bytes = 0;
for (let index = 0; index < COUNT; index += 1) {
  const province = PROVINCES[index % PROVINCES.length] ?? hcm;
  const behaviour = { default: parseBehaviour("punctual:4,late-14:3,returned-once:2,silent:1") };
  const from = legalDate("2024-01-01");
  const { events } = await simulate({ province, from, to: span.to, behaviour, seed: index, carryIn: "open" });
  const latest = createRegister(province.id);
  for (const event of events) latest.apply(event);
  latest.reach(span.to);
  const source = {
    ...{ province, register: registerAsOf(latest, events, span.to), events, span },
    ...{ synthetic: true, language: "vi" as const },
  };
  bytes += (await reportDocument(source)).length;
  bytes += (await workbook([...reportTables(source), dutiesTable(source)])).length;
}
const seconds = (performance.now() - began) / 1000;
const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${COUNT} provinces, report and workbook each: ${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB of files, peak memory ${peakMB} MB (at most 700)`,
);
if (peakMB > 700) process.exitCode = 1;

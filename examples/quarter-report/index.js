import { legalDate } from "@kttt/core";
import { simulate } from "@kttt/core/simulation";
import { reportDocument, reportTables, workbook } from "@kttt/office";
import { hcm } from "@kttt/province-hcm";
import { writeFile } from "node:fs/promises";

const [span, out] = [{ from: legalDate("2024-07-01"), to: legalDate("2024-09-30") }, process.env["OUT"] ?? "."];
const behaviour = { default: "punctual", bodies: { "so-du-lich": "silent" } };
const run = await simulate({ province: hcm, from: legalDate("2023-04-12"), to: span.to, behaviour });
const { events } = run;
const source = { province: hcm, register: run.asOf(span.to), events, span, synthetic: true, language: "vi" };

await writeFile(`${out}/bao-cao.docx`, await reportDocument(source, { period: "quý III năm 2024" }));
await writeFile(`${out}/bao-cao.xlsx`, await workbook(reportTables(source)));
console.log("bao-cao.docx, bao-cao.xlsx");

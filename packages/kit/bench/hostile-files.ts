import { isKtttError, parseCommand, parseProvince } from "@kttt/core";
import { parseDeadline } from "@kttt/core/deadline";
import { strToU8 } from "fflate";
import { spawnSync } from "node:child_process";
import { parseScenarios, readDecisions, readLogLines, readSource } from "../src/index.js";
import { packedZip, sheetFile, wordFile } from "../src/import/office-files.fixture.js";

/**
 * What hostile files cost: each is read in a process of its own, and its time and the most memory it took over an idle one
 * are printed beside the code it is refused with. Wanted: a code within 2 s and 300 MB.
 *
 *     npm run bench:hostile
 */
const MB = 1024 * 1024;
const blanks = (size: number) => new Uint8Array(size * MB).fill(32);
const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}${close.repeat(depth)}`;
const cell = (inside: string) => `<w:tbl><w:tr>${inside}</w:tr></w:tbl>`;

function sheets(count: number, part: Uint8Array): Uint8Array {
  const names = Array.from({ length: count }, (_, at) => `s${at}`);
  const tag = (name: string, id: string) => `<${name} name="${id}" id="${id}" Id="${id}" Target="${id}.xml"/>`;
  return packedZip({
    "xl/workbook.xml": strToU8(`<workbook><sheets>${names.map((it) => tag("sheet", it)).join("")}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(`<R>${names.map((it) => tag("Relationship", it)).join("")}</R>`),
    ...Object.fromEntries(names.map((it) => [`xl/${it}.xml`, part])),
  });
}

type Make = () => () => unknown;
const source =
  (name: string, make: () => Uint8Array): Make =>
  () => {
    const bytes = make();
    return () => readSource(name, bytes);
  };
const text =
  (make: () => string, read: (it: string) => unknown): Make =>
  () => {
    const it = make();
    return () => read(it);
  };
const one = "<row><c><v>1</v></c></row>";
const formats = (code: string) =>
  `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`;
const keys = () => Array.from({ length: 20_000 }, (_, at) => `k${at}: v`).join("\n");
const laughs = () =>
  [
    "a: &a [x,x,x,x,x,x,x,x,x]",
    ..."bcdefghi".split("").map((it, at) => `${it}: &${it} [${Array(9).fill(`*${"abcdefghi"[at]}`).join(",")}]`),
  ].join("\n");

const CASES: Readonly<Record<string, Make>> = {
  "DOCX gridSpan 1e9": source("a.docx", () =>
    wordFile(cell(`<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr></w:tc>`)),
  ),
  "DOCX 20,000 nested tables": source("a.docx", () =>
    wordFile(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 20_000)),
  ),
  "DOCX a part of 400 MB": source("a.docx", () => packedZip({ "word/document.xml": blanks(400) })),
  "XLSX merge A1:XFD1048576": source("a.xlsx", () =>
    sheetFile(one, { after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
  ),
  "XLSX cell ZZZZZZ2": source("a.xlsx", () => sheetFile('<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>')),
  "XLSX number format of 200,000 [": source("a.xlsx", () => sheetFile(one, { styles: formats("[".repeat(200_000)) })),
  "XLSX number format of 200,000 [h]": source("a.xlsx", () =>
    sheetFile(one, { styles: formats("[h]m ".repeat(40_000)) }),
  ),
  "XLSX 60 sheets of 50 MB": source("a.xlsx", () => sheets(60, blanks(50))),
  "XLSX 60 sheets of 20 MB": source("a.xlsx", () => sheets(60, blanks(20))),
  "XLSX 4,000 sheets of 40,000 empty rows": source("a.xlsx", () =>
    sheets(4_000, strToU8(`<worksheet><sheetData>${"<row/>".repeat(40_000)}</sheetData></worksheet>`)),
  ),
  "XLSX a hidden column list of 1e9, 100,000 times": source("a.xlsx", () =>
    sheetFile(one, { after: `<cols>${'<col min="1" max="1000000000" hidden="1"/>'.repeat(100_000)}</cols>` }),
  ),
  "HTML 200,000 nested tags": source("a.html", () => strToU8("<div>".repeat(200_000))),
  "HTML rowspan 1e9 in 20,000 cells": source("a.html", () =>
    strToU8(`<table>${"<tr><td rowspan=1000000000 colspan=1000>a".repeat(20_000)}`),
  ),
  "CSV a quoted cell of 20 MB": source("a.csv", () => strToU8(`a,"${"x\n".repeat(10 * MB)}`)),
  "TSV 10,000,000 lines": source("a.tsv", () => strToU8("a\tb\n".repeat(10_000_000))),
  "JSON 20,000 deep (province)": text(() => nested("[", "]", 20_000), parseProvince),
  "JSON 20,000,000 deep (province)": text(() => nested("[", "]", 20_000_000), parseProvince),
  "JSON 16,000,000 empty lists (province)": text(() => `[${"[],".repeat(16_000_000)}[]]`, parseProvince),
  "JSON 20,000 deep (command)": text(
    () => `{"type":"start","basis":${nested("[", "]", 20_000)}}`,
    (it) => parseCommand(JSON.parse(it) as never),
  ),
  "JSON Lines: a line of 100 MB": text(() => `"${"x".repeat(100 * MB)}"`, readLogLines),
  "parseDeadline of a megabyte": text(() => "trước ngày 31/12 hằng năm; ".repeat(40_000), parseDeadline),
  "parseDeadline of a megabyte of digits": text(() => "1/".repeat(500_000), parseDeadline),
  "decisions: 20,000 keys": text(keys, readDecisions),
  "decisions: an alias of itself": text(() => "a: &a [*a]", readDecisions),
  "decisions: a billion laughs": text(laughs, readDecisions),
  "decisions: 20,000 deep": text(() => `a: ${"[".repeat(20_000)}`, readDecisions),
  "decisions: 20,000 dashes": text(() => `a:\n  ${"- ".repeat(20_000)}`, readDecisions),
  "scenario: 20,000 keys": text(keys, parseScenarios),
  "scenario: one key 20,000 times": text(() => "scenario: a\n".repeat(20_000), parseScenarios),
  "scenario: an alias of itself": text(() => "scenario: &a [*a]", parseScenarios),
  "scenario: 20,000 deep": text(() => `scenario: ${"[".repeat(20_000)}`, parseScenarios),
  "scenario: 20,000 documents": text(() => "scenario: a\n---\n".repeat(20_000), parseScenarios),
  "scenario: 20 MB": text(() => `scenario: ${"x".repeat(20 * MB)}`, parseScenarios),
};

const peak = () => process.resourceUsage().maxRSS / 1024;

async function runOne(name: string): Promise<void> {
  const read = CASES[name]?.();
  // Time of the processor: what else the machine does is not counted.
  const [before, from] = [peak(), process.cpuUsage()];
  let said = "read";
  try {
    await read?.();
  } catch (error) {
    said = isKtttError(error) ? (error.code ?? "") : `RAW ${String(error).slice(0, 80)}`;
  }
  const { system, user } = process.cpuUsage(from);
  process.stdout.write(JSON.stringify({ said, ms: (system + user) / 1000, mb: Math.max(0, peak() - before) }));
}

const [name] = process.argv.slice(2);
if (name !== undefined) await runOne(name);
else {
  let worst = 0;
  for (const it of Object.keys(CASES)) {
    const { stderr, stdout } = spawnSync(process.execPath, [process.argv[1] ?? "", it], {
      encoding: "utf8",
      timeout: 30_000,
    });
    if (stdout === "") console.log(`${it.padEnd(52)} died: ${stderr.slice(0, 200)}`);
    const { mb, ms, said } = JSON.parse(stdout || '{"said":"died","ms":0,"mb":0}') as {
      said: string;
      ms: number;
      mb: number;
    };
    const bad = said.startsWith("RAW") || said === "died" || ms > 2000 || mb > 300;
    if (bad) worst = 1;
    console.log(
      `${bad ? "✗" : "✓"} ${it.padEnd(50)} ${String(Math.round(ms)).padStart(6)} ms ${String(Math.round(mb)).padStart(5)} MB  ${said}`,
    );
  }
  process.exitCode = worst;
}

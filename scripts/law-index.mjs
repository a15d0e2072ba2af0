// Builds packages/core/src/law/law-index.json: the numbers of articles, clauses and points, the headings of the articles
// and which text last amended them, of the official texts kept outside the project. The texts themselves stay outside. Tests use it to find
// every verified citation. Run: node scripts/law-index.mjs [folder of the texts] [--check]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FILES = {
  "17/2023/QH15": "law-17-2023-QH15.md",
  "23/2012/QH13": "law-23-2012-QH13.md",
  "51/2014/QH13": "law-51-2014-QH13.md",
  "86/2024/TT-BTC": "circular-86-2024-arts-14-19.txt",
  "142/2025/QH15": "law-142-2025-quoted-in-19-VBHN-VPQH.txt",
  "92/2024/NĐ-CP": "decree-92-2024.md",
  "193/2013/NĐ-CP": "decree-193-2013-ND-CP.md",
  "187/2026/NĐ-CP": "decree-187-2026-ND-CP.txt",
  "77/2019/NĐ-CP": "decree-77-2019-consolidated-9191-VBHN.txt",
  "03/2014/TT-BKHĐT": "circular-03-2014-TT-BKHDT.md",
  "31/2018/TT-BTC": "circular-31-2018-TT-BTC.md",
  "09/2017/TT-BNNPTNT": "circular-09-2017-TT-BNNPTNT.md",
  "09/2024/TT-BKHĐT": "circular-09-2024-TT-BKHDT.md",
};

/** Misprints of the copies, with the reason. `[law, article, clause, order of the points as they must be read]` */
const CORRECTIONS = [
  // The copy prints "b)" a second time for revocation; between c and đ it can only be d.
  ["23/2012/QH13", "54", "2", ["a", "b", "c", "d", "đ"]],
];

const OUT = fileURLToPath(new URL("../packages/core/src/law/law-index.json", import.meta.url));

/** The lines which belong to the statute itself, with `## Điều N. heading` for every article. */
function normalise(text, file) {
  const lines = text.normalize("NFC").split(/\r?\n/);
  if (file.endsWith(".md")) return lines;
  if (file.startsWith("law-142")) return quotedArticles(lines);
  const end = lines.findIndex((line, at) => at > 100 && /^\s*(Phụ lục|PHỤ LỤC)\s*$/.test(line));
  return headings(end < 0 ? lines : lines.slice(0, end));
}

/** Gazette copies: a heading starts a line with "Điều N. " and a capital, and its number goes up by one from the first. */
function headings(lines) {
  const first = lines.map((line) => /^\s*Điều (\d+)\. /.exec(line)).find((it) => it !== null);
  let last = Number(first?.[1] ?? 1) - 1;
  return lines.map((line) => {
    const match = /^\s*Điều (\d+)\.\d*\s+([\p{Lu}(].*)$/u.exec(line);
    if (!match || Number(match[1]) !== last + 1) return line.trim();
    last += 1;
    return `## Điều ${match[1]}. ${match[2].trim()}`;
  });
}

/** Footnotes which quote an article of law 142/2025 between “ and ”; other laws are quoted there too. */
function quotedArticles(lines) {
  const kept = [];
  let inside = false;
  for (const [at, line] of lines.entries()) {
    const match = /^\s*“(Điều \d+\. .*)$/.exec(line);
    if (match && `${lines[at - 2]} ${lines[at - 1]}`.includes("142/2025/QH15")) {
      inside = true;
      kept.push(`## ${match[1].trim()}`);
    } else if (inside) kept.push(line.trim());
    if (line.includes("”")) inside = false;
  }
  return kept;
}

/** "(Điều 17 Thông tư số …, có nội dung được sửa đổi … bởi … số X có hiệu lực thi hành kể từ ngày D)" */
const NOTE = /^\(Điều (\d+[a-zđ]*) \P{Lu}*\p{Lu}.*? số (\d+\/\d{4}\/[\p{Lu}\d-]+)/u;
const AMENDED = /được (?:sửa đổi|bổ sung).* bởi .* số (\S+) có hiệu lực thi hành kể từ ngày (\d+)\/(\d+)\/(\d+)\)/u;

function indexOf(law, lines) {
  const articles = {};
  let article = null;
  let number = "";
  let clause = "";
  const open = (of, heading) => {
    number = of;
    clause = "";
    const before = articles[of];
    if (before) before.heading ||= heading;
    // Printed a second time (114 and 115 of the 2023 law, 5 to 13 of Circular 09/2024): the first printing counts.
    article = before && Object.keys(before.clauses).length > 0 ? null : (articles[of] = { heading, clauses: {} });
  };
  for (const raw of lines) {
    const line = raw.trim().replace(/^\*+/, "");
    const heading = /^## Điều (\d+[a-zđ]*)\. ?(.*)$/.exec(line);
    if (heading) {
      open(heading[1], heading[2].trim());
      continue;
    }
    const note = NOTE.exec(line);
    if (note) {
      // A note without its heading begins another article: of this law, or of a law which the copy prints in between.
      if (note[1] !== number && note[2] === law) open(note[1], "");
      else if (note[1] !== number) article = null;
      const amended = AMENDED.exec(line);
      if (amended && article) article.amended = `${amended[1]} ${amended[4]}-${amended[3]}-${amended[2]}`;
      continue;
    }
    if (!article) continue;
    const counting = /^(\d+)([a-zđ]?)\.?\s*\p{Lu}|^(\d+)([a-zđ]?)\.\s*\S/u.exec(line);
    const found = counting ? (counting[1] ?? counting[3]) + (counting[2] ?? counting[4] ?? "") : null;
    const counted = Object.keys(article.clauses).filter((it) => it !== "");
    const next = (counted.length === 0 ? 0 : Number.parseInt(counted.at(-1), 10)) + 1;
    if (found !== null && (Number(found) === next || Number.parseInt(found, 10) === next - 1)) {
      clause = found;
      article.clauses[clause] ??= [];
      continue;
    }
    const point = /^([a-zđ]{1,2}(?:\.\d+)*)\)/u.exec(line);
    if (point && !(article.clauses[clause] ?? []).includes(point[1])) (article.clauses[clause] ??= []).push(point[1]);
  }
  return articles;
}

function build(folder) {
  const index = {};
  for (const [law, file] of Object.entries(FILES)) {
    const articles = indexOf(law, normalise(readFileSync(join(folder, file), "utf8"), file));
    for (const [which, article, clause, points] of CORRECTIONS) {
      if (which === law && articles[article]) articles[article].clauses[clause] = points;
    }
    index[law] = Object.fromEntries(
      Object.entries(articles).map(([number, { heading, clauses, amended }]) => [
        number,
        [
          heading,
          Object.fromEntries(Object.entries(clauses).map(([it, points]) => [it, points.join(" ")])),
          ...(amended ? [amended] : []),
        ],
      ]),
    );
  }
  return `{\n${Object.entries(index)
    .map(
      ([law, articles]) =>
        `${JSON.stringify(law)}: {\n${Object.entries(articles)
          .map(([number, entry]) => `${JSON.stringify(number)}: ${JSON.stringify(entry)}`)
          .join(",\n")}\n}`,
    )
    .join(",\n")}\n}\n`;
}

const folder = process.argv.slice(2).find((it) => !it.startsWith("--")) ?? "../shared/law/text";
const text = build(folder);
if (process.argv.includes("--check")) {
  // By content: how the file is set out is the formatter's affair.
  if (JSON.stringify(JSON.parse(text)) !== JSON.stringify(JSON.parse(readFileSync(OUT, "utf8")))) {
    console.error("law-index.json differs from what the texts give: run node scripts/law-index.mjs");
    process.exit(1);
  }
  console.log("law-index.json is what the texts give");
} else {
  writeFileSync(OUT, text);
  const count = Object.entries(JSON.parse(text)).map(([law, articles]) => `${law} ${Object.keys(articles).length}`);
  console.log(`${OUT}\n${count.join(", ")} articles`);
}

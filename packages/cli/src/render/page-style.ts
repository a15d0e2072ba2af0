/** The page's own style: nothing is fetched. Colours keep 4.5:1 against their ground; every meaning is also a word and a shape. */
export const PAGE_STYLE = `
:root { --ink: #1b2430; --soft: #4a5666; --line: #d5dbe2; --edge: #7c8896; --ground: #f5f7f9; --accent: #1a4f8b;
  --red: #a1211b; --red-pale: #fbecea; --amber: #7f4c00; --amber-pale: #fcf3df; --green: #1c6338; --green-pale: #e8f3ec; --purple: #6a3478; --purple-pale: #f5ecf7; }
* { box-sizing: border-box; }
html { scroll-padding-top: 130px; }
body { font: 14px/20px "Segoe UI", "Noto Sans", Arial, sans-serif; font-variant-numeric: tabular-nums lining-nums; color: var(--ink); background: #fff; margin: 0; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: #fff; padding: 8px; z-index: 9; }
a { color: var(--accent); text-decoration-color: #8fa9c7; text-underline-offset: 3px; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid #f2b705; box-shadow: 0 0 0 5px var(--ink); }
.top { display: flex; justify-content: space-between; gap: 16px; padding: 10px 24px; border-bottom: 1px solid var(--line); }
.mark { border: 1px dashed var(--amber); background: var(--amber-pale); color: var(--amber); font-weight: 700; font-size: 12px; line-height: 16px; padding: 2px 10px; white-space: nowrap; }
nav { background: var(--ground); border-bottom: 1px solid var(--line); padding: 0 16px; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; } nav a { display: block; padding: 8px; }
nav span { color: var(--soft); }
main, footer { padding: 16px 24px; max-width: 1440px; margin: 0 auto; }
footer { border-top: 1px solid var(--line); color: var(--soft); font-size: 12px; line-height: 16px; }
h1 { font-size: 22px; line-height: 28px; margin: 0; } h2 { font-size: 16px; line-height: 24px; margin: 32px 0 8px; } h3 { font-size: 14px; line-height: 20px; margin: 0; }
.head { display: flex; justify-content: space-between; gap: 16px; align-items: flex-end; } .head p, .sub { margin: 0; color: var(--soft); font-size: 13px; line-height: 18px; }
.asof { text-align: right; white-space: nowrap; } .asof strong { color: var(--ink); }
.warn { border-left: 4px solid var(--amber); background: var(--amber-pale); padding: 6px 12px; margin: 12px 0 0; }
.figures { list-style: none; padding: 0; margin: 16px 0 0; display: grid; grid-template-columns: repeat(6, 1fr); border: 1px solid var(--line); }
.figures li { border-left: 1px solid var(--line); padding: 12px; } .figures li:first-child { border-left: 0; }
.figures p { margin: 0; font-size: 13px; line-height: 18px; } .figures .many { font-size: 30px; line-height: 38px; font-weight: 700; } .figures .many a { color: inherit; text-decoration-thickness: 1px; }
.figures .change { color: var(--soft); font-size: 12px; line-height: 16px; }
.figures .alarm { background: var(--red-pale); border-top: 3px solid var(--red); padding-top: 9px; } .alarm .many { color: var(--red); }
.boxes { display: grid; grid-template-columns: repeat(5, 1fr); gap: 16px; align-items: stretch; }
.box { border: 1px solid var(--line); border-top: 3px solid var(--edge); } .box.red { border-top-color: var(--red); } .box.amber { border-top-color: var(--amber); } .box.purple { border-top-color: var(--purple); } .box.accent { border-top-color: var(--accent); }
.box h3 { display: flex; justify-content: space-between; gap: 8px; padding: 8px; } .box.red h3 { color: var(--red); } .box.amber h3 { color: var(--amber); } .box.purple h3 { color: var(--purple); } .box.accent h3 { color: var(--accent); }
.box p, .box li { padding: 6px 8px; margin: 0; font-size: 13px; line-height: 18px; border-top: 1px solid var(--line); } .box p { background: var(--ground); color: var(--soft); font-size: 12px; line-height: 16px; }
.box ul { list-style: none; margin: 0; padding: 0; } .box li span { display: block; color: var(--soft); font-size: 12px; line-height: 16px; } .box li b { color: var(--ink); }
.box li a { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.shape { display: inline-block; width: 12px; height: 12px; margin-right: 5px; vertical-align: -1px; fill: currentcolor; stroke: none; flex: none; }
.badge { display: inline-block; border: 1px solid var(--edge); border-radius: 3px; padding: 1px 6px; margin: 1px 2px 1px 0; font-size: 12px; line-height: 16px; color: #3a4a5c; text-decoration: none; }
.badge.red { color: var(--red); background: var(--red-pale); border-color: var(--red); border-left-width: 5px; font-weight: 700; } .badge.missing { color: var(--ink); border-color: var(--ink); border-style: dashed; font-weight: 700; }
.badge.amber { color: var(--amber); border-color: var(--amber); } .badge.green { color: var(--green); background: var(--green-pale); border-color: #8fb9a0; } .badge.purple { color: var(--purple); background: var(--purple-pale); border-color: var(--purple); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 12px; margin: 0 0 8px; font-size: 12px; line-height: 20px; color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 18px; } .scroll { overflow-x: auto; }
th, td { padding: 6px 8px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--ground); vertical-align: bottom; border-bottom: 1px solid var(--edge); overflow-wrap: normal; } thead th[scope="colgroup"] { text-align: center; }
.n { text-align: right; white-space: nowrap; } thead .n { white-space: normal; } .d { white-space: nowrap; } .z { color: var(--soft); } .bad { color: var(--red); font-weight: 700; }
.total td { font-weight: 700; border-top: 2px solid var(--edge); } .group th { background: var(--ground); } .lanes th[scope="row"] { font-weight: 400; } tr:target, .lanes tr:target th { background: #fff7d6; }
.results { table-layout: fixed; } .lanes { table-layout: fixed; } .lanes td, .lanes th { border-left: 1px solid var(--line); } .lanes th:first-child { border-left: 0; width: 22%; }
@media (min-width: 901px) { .scroll { overflow: visible; } thead { position: sticky; top: 0; } }
@media (max-width: 1100px) { .boxes { grid-template-columns: repeat(2, 1fr); } .figures { grid-template-columns: repeat(3, 1fr); } .figures li { border-top: 1px solid var(--line); } .results { table-layout: auto; } }
@media (max-width: 640px) {
  .top, main, footer { padding-left: 16px; padding-right: 16px; } .boxes { grid-template-columns: 1fr; } .figures { grid-template-columns: 1fr 1fr; } .figures .alarm { order: -1; } .head { display: block; } .asof { text-align: left; } h1 { font-size: 20px; line-height: 26px; }
  nav a { padding: 6px 8px; min-height: 32px; } .box li a { min-height: 24px; }
  .scroll { overflow: auto; max-height: 80vh; border: 1px solid var(--line); } .scroll thead { position: sticky; top: 0; z-index: 2; } .scroll table { min-width: 720px; table-layout: auto; } .scroll .results, .scroll .lanes { min-width: 1000px; }
  .scroll .lead, .lanes th[scope="row"], .lanes thead th:first-child { position: sticky; left: 0; background: #fff; z-index: 1; } .results .lead { min-width: 130px; max-width: 150px; } .lanes th:first-child { width: 140px; } .scroll td { min-width: 84px; } .scroll td.n { min-width: 0; }
  .scroll.cards { max-height: none; border: 0; overflow: visible; } .cards table { min-width: 0; } .cards table, .cards tbody, .cards tr, .cards td { display: block; border: 0; } .cards thead, .cards colgroup { display: none; }
  .cards tr { border: 1px solid var(--line); margin: 0 0 8px; padding: 6px 10px; } .cards td { padding: 1px 0; display: flex; justify-content: space-between; gap: 16px; text-align: right; white-space: normal; } .cards td::before { content: attr(data-label); color: var(--soft); text-align: left; flex: 0 0 38%; } .cards td.z, .cards td.i { display: none; }
  .cards td.lead { position: static; font-weight: 700; text-align: left; } .cards td.lead::before { content: none; }
}
@media print {
  @page { size: A4 landscape; margin: 14mm 12mm 16mm; }
  body { font-size: 9.5pt; line-height: 13pt; } nav, .skip { display: none; } .top { padding: 0 0 6pt; } main, footer { padding: 6pt 0; max-width: none; } h2 { margin: 14pt 0 6pt; }
  .head { display: flex; } a { color: inherit; text-decoration: none; } .bad, .many a { color: inherit; }
  .figures { grid-template-columns: repeat(6, 1fr); } .figures p { font-size: 8.5pt; line-height: 11pt; } .figures .many { font-size: 18pt; line-height: 22pt; }
  .boxes { grid-template-columns: repeat(5, 1fr); gap: 6pt; } .box h3, .box p, .box li, .box li span { font-size: 8pt; line-height: 10pt; padding: 3pt 4pt; } .box li span { padding: 0; } .box li a { -webkit-line-clamp: none; display: inline; } .box .all { display: none; }
  .scroll { overflow: visible; max-height: none; } table { font-size: 8.5pt; line-height: 11pt; } th, td { padding: 2pt 4pt; } thead { display: table-header-group; position: static; } tr, .figures li, .box li { break-inside: avoid; } h2, .sub, .legend, .group { break-after: avoid; } tr:target { background: none; }
  .badge, .alarm, .mark, thead th, .group th { print-color-adjust: exact; }
}
`;

/** What stands below each printed page: the words at the left, the number of the page at the right. */
export function printFoot(words: string, page: string): string {
  const quoted = (text: string) => `"${text.replaceAll(/["\\<]/g, "")}"`;
  return `@page { @bottom-left { content: ${quoted(words)}; font-size: 8pt; } @bottom-right { content: ${quoted(`${page} `)} counter(page) "/" counter(pages); font-size: 8pt; } }`;
}

// docs/performance.md from what the benches wrote: npm run performance -- [--nation FILE] [--whole FILE] [--size FILE] [--opening FILE]
// New figures are kept in docs/performance.json, and the page is made from it: no number in it is typed.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { ROOT } from "./workspace.mjs";

const DATA = join(ROOT, "docs", "performance.json");
const PAGE = join(ROOT, "docs", "performance.md");

const one = (value) => value.toFixed(1);
const whole = (value) => Math.round(value).toLocaleString("en-US");
const row = (...cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => "---")), ...rows.map((it) => row(...it))].join("\n");
const reached = (holds) => (holds ? "yes" : "no");

function targets({ growth16, naiveToOurs, oursToLoop, peakMB, sizes }, size) {
  const four = size?.loads.find((it) => it.name === "core and four provinces");
  return [
    ["ours, against the loop by hand", `${one(oursToLoop)} ×`, "at most 5 ×", reached(oursToLoop <= 5)],
    ["the usual stack, against ours", `${one(naiveToOurs)} ×`, "at least 10 ×", reached(naiveToOurs >= 10)],
    ["peak memory, keeping no log", `${whole(peakMB)} MB`, "at most 700 MB", reached(peakMB <= 700)],
    ...(sizes.length > 0
      ? [["an event at 16 × the size, against 1 ×", growth16.toFixed(2), "at most 1.20", reached(growth16 <= 1.2)]]
      : []),
    ...(four
      ? [
          [
            "importing core and four provinces, against 509baee",
            four.share.toFixed(2),
            `at most ${four.wanted}`,
            reached(four.share <= four.wanted),
          ],
        ]
      : []),
  ];
}

/** One run of the nation's bench: what the same events cost us, a loop by hand, and the usual stack. */
function run(nation) {
  const { events, machine, processorSeconds: seconds } = nation;
  const each = (value, count = events) => one((value / count) * 1e6);
  return [
    `\`${nation.command}\`, commit ${nation.commit}: ${nation.provinces} provinces of ${nation.communes} communes and ` +
      `${whole(nation.cooperatives)} cooperatives, ${whole(events)} events, ${nation.rounds === 1 ? "one round" : `medians of ${nation.rounds} rounds`}` +
      `${nation.small ? " (a tenth of the nation)" : ""}. ${machine.cores} cores of ${machine.processor}, ${machine.gigabytes} GB, Node ${machine.node}.`,
    "",
    table(
      ["the same events", "seconds", "µs an event"],
      [
        ["ours: log, rules, rights, checks", one(seconds.ours), each(seconds.ours)],
        ["– the plan", one(seconds.plan), each(seconds.plan, nation.planEvents)],
        ["– cases of cooperatives", one(seconds.cases), each(seconds.cases, nation.caseEvents)],
        ["a loop by hand, told what happens: the limit", one(seconds.loop), each(seconds.loop)],
        ["xstate, json-rules-engine, luxon, told what happens", one(seconds.naive), each(seconds.naive)],
      ],
    ),
    "",
  ];
}

/** How long until a province answers a command and shows its lists, with and without a snapshot of its register. */
function openings({ events, rounds, rows }) {
  const sides = rows.flatMap((it) => [
    [it.name, "no", it.without],
    [it.name, "yes", it.with],
  ]);
  return [
    "",
    "## Opening",
    "",
    `\`npm run bench:opening -- --json FILE\`: a province of ${whole(events)} events, ${rounds === 1 ? "one round" : `medians of ${rounds} rounds`}, each opening in a process of its own, in turns.`,
    "",
    table(
      [
        "store",
        "snapshot",
        "a command answered, ms",
        "list of duties, ms",
        "peak, MB",
        "list of all cases, ms",
        "peak, MB",
      ],
      sides.map(([name, snapshot, it]) => [
        ...[name, snapshot, whole(it.command), whole(it.list), whole(it.peak), whole(it.cases), whole(it.peakCases)],
      ]),
    ),
  ];
}

function written({ nation, opening, size, whole: all }) {
  const { byKind } = nation;
  const kinds = Object.entries(byKind).sort(([, a], [, b]) => b - a);
  return [
    "# What it costs",
    "",
    "Made by `npm run performance` from the figures which the benches wrote (`docs/performance.json`); do not edit. Ratios count: all that is",
    "compared was measured in one run, taking turns. Seconds are of the processor, and say as much about the machine as about us.",
    "",
    "## The nation's year",
    "",
    ...run(nation),
    `Garbage collection takes ${one(100 * nation.gcShare)} % of ours.`,
    "",
    "| wanted | measured | target | reached |",
    "| --- | --- | --- | --- |",
    ...targets(nation, size).map((it) => row(...it)),
    "",
    ...(nation.sizes.length > 0
      ? [
          "One log of so many times the size; the cost of an event must not grow:",
          "",
          table(
            ["what grows", "size", "events", "µs an event", "against 1 ×"],
            nation.sizes.map((it) => [
              it.what === "plan" ? "communes" : "cooperatives",
              `${it.times} ×`,
              whole(it.events),
              one(it.microseconds),
              it.toFirst.toFixed(2),
            ]),
          ),
          "",
        ]
      : []),
    ...(all
      ? [
          "The whole nation, without the table of sizes; code is cold for less of it:",
          "",
          ...run(all),
          "| wanted | measured | target | reached |",
          "| --- | --- | --- | --- |",
          ...targets(all, undefined).map((it) => row(...it)),
          "",
        ]
      : []),
    nation.small ? "What happened in the tenth:" : "What happened:",
    "",
    table(
      ["event", "how many"],
      kinds.map(([type, count]) => [`\`${type}\``, whole(count)]),
    ),
    ...(size
      ? [
          "",
          "## Loading",
          "",
          `\`${size.command}\`, commit ${size.commit}: medians of ${size.rounds} processes each, taking turns with commit ${size.base}.`,
          "",
          table(
            ["import of", "ms", `ms at ${size.base}`, "share"],
            size.loads.map((it) => [it.name, whole(it.now), whole(it.before), it.share.toFixed(2)]),
          ),
        ]
      : []),
    ...(opening ? openings(opening) : []),
    "",
  ].join("\n");
}

/** The page, as text in the project's own form. */
export async function performancePage(figures) {
  return format(written(figures), { ...(await resolveConfig(PAGE)), parser: "markdown" });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const benches = ["nation", "whole", "size", "opening"];
  const { values } = parseArgs({ options: Object.fromEntries(benches.map((it) => [it, { type: "string" }])) });
  const read = (path) => JSON.parse(readFileSync(path, "utf8"));
  const known = existsSync(DATA) ? read(DATA) : {};
  const kept = benches.map((it) => [it, values[it] ? read(values[it]) : known[it]]);
  const data = Object.fromEntries(kept.filter(([, it]) => it !== undefined));
  writeFileSync(DATA, await format(JSON.stringify(data), { ...(await resolveConfig(DATA)), parser: "json" }));
  writeFileSync(PAGE, await performancePage(data));
}

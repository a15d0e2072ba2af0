// docs/operating.md: what the machines are told and what was measured, between its marks. npm run operating -- [--failover FILE] [--shards FILE]
// [--load FILE] [--growth FILE] keeps new figures in docs/operating.json; the page is made from them, and no number in a table is typed.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import {
  addresses,
  backupCommand,
  databaseStatements,
  etcdFile,
  EXAMPLE,
  haproxyFile,
  loginStatements,
  patroniFile,
  pgbouncerFile,
  publicationStatements,
  readSideStatements,
  recoveryFile,
  subscriptionStatement,
  userlistFile,
} from "./cluster/configuration.mjs";
import { ROOT } from "./workspace.mjs";

const DATA = join(ROOT, "docs", "operating.json");
const PAGE = join(ROOT, "docs", "operating.md");

const block = (language, ...lines) => ["```" + language, ...lines.map((it) => it.trimEnd()), "```"].join("\n");
const statements = (list) => block("sql", ...list.map((it) => `${it};`));
const row = (...cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => "---")), ...rows.map((it) => row(...it))].join("\n");
const one = (value) => value.toFixed(1);
const whole = (value) => Math.round(value).toLocaleString("en-US");
const on = ({ cores, load, node }) => `${cores} cores, load ${one(load)}, Node ${node}`;

function failover({ accepted, command, doubled, kills, lost, machine, outage, restored, same, stored }) {
  return [
    `\`${command}\` (${on(machine)}): ${kills.length} kills, ${whole(accepted)} commands accepted, ${whole(stored)} stored, ${lost} lost, ` +
      `${doubled} doubled; nothing accepted for ${one(outage.shortest)} to ${one(outage.longest)} seconds. The log is ` +
      `${Object.values(same).every(Boolean) ? `whole and the same on all ${Object.keys(same).length} machines` : "not the same everywhere"}; ` +
      `the server restored to a point holds ${restored ? "what was accepted by then and nothing of later" : "something else"}.`,
    "",
    table(
      ["lost leader", ...Object.keys(kills[0].outage).map((it) => `outage by ${it}, s`), "whole again after, s"],
      kills.map(({ machine: name, outage: by, whole: back }) => [name, ...Object.values(by).map(one), one(back)]),
    ),
  ].join("\n");
}

function shards({
  accepted,
  caughtUp,
  command,
  doubled,
  lag,
  lost,
  machine,
  nationalDown,
  nationally,
  shardDown,
  stored,
}) {
  return [
    `\`${command}\` (${on(machine)}): four provinces on two databases, ${whole(accepted)} commands accepted, ${whole(stored)} stored, ${lost} lost, ` +
      `${doubled} doubled; ${whole(nationally)} read nationally, the same link by link ${one(caughtUp)} s after the last command.`,
    "",
    table(
      ["what", "measured"],
      [
        [
          `a shard stopped for ${shardDown.seconds} s`,
          `the other accepted ${whole(shardDown.othersAccepted)}, longest pause ${shardDown.othersLongestPause.toFixed(2)} s`,
        ],
        [
          `the national database stopped for ${nationalDown.seconds} s`,
          `the shards accepted ${whole(nationalDown.accepted)}, longest pause ${nationalDown.longestPause.toFixed(2)} s`,
        ],
        [
          "from acceptance at a shard to being read nationally",
          `p50 ${whole(lag.p50)} ms, longest ${whole(lag.longest)} ms`,
        ],
      ],
    ),
  ].join("\n");
}

const spread = ({ longest, p50, p99 }) => [p50, p99, longest].map((it) => `${whole(it)} ms`);

function load({
  accepted,
  command,
  doubled,
  lag,
  latency,
  lost,
  machine,
  perSecond,
  processes,
  provinces,
  seconds,
  stored,
  took,
}) {
  return [
    `\`${command}\` (${on(machine)}): ${provinces} provinces, ${processes} processes, ${whole(perSecond)} commands a second for ${whole(seconds)} s, done after ` +
      `${whole(took)} s; ${whole(accepted)} accepted, ${whole(stored)} stored, ${lost} lost, ${doubled} doubled.`,
    "",
    table(
      ["what", "p50", "p99", "longest"],
      [
        ["a command, from the moment it came", ...spread(latency)],
        ["projection, behind the acceptance", ...spread(lag.projection)],
        ["outbox, behind the acceptance", ...spread(lag.outbox)],
      ],
    ),
  ].join("\n");
}

function growth({ command, growth: times, machine, rows }) {
  return [
    `\`${command}\` (${on(machine)}): with ten times as many events a command costs ${times.toFixed(2)} times as many bare INSERTs.`,
    "",
    table(
      ["events beside", "GB", "a command, median", "p99", "in bare INSERTs"],
      rows.map((it) => [
        whole(it.events),
        it.gigabytes.toFixed(2),
        `${one(it.median)} ms`,
        `${one(it.p99)} ms`,
        it.ratio.toFixed(2),
      ]),
    ),
  ].join("\n");
}

const FIGURES = { failover, growth, load, shards };
const [first] = EXAMPLE.machines;

/** What stands between each pair of marks. */
function made(figures) {
  const { haproxy, hosts, pgbouncer } = addresses(EXAMPLE);
  return {
    etcd: block("yaml", etcdFile(EXAMPLE, first)),
    patroni: block("yaml", patroniFile(EXAMPLE, first)),
    haproxy: block("haproxy", haproxyFile(EXAMPLE)),
    pgbouncer: [
      block("ini", pgbouncerFile(EXAMPLE)),
      "",
      "`userlist.txt`, readable for pgbouncer only:",
      "",
      block("", userlistFile(EXAMPLE)),
    ].join("\n"),
    database: statements(databaseStatements(EXAMPLE)),
    login: statements(loginStatements(EXAMPLE)),
    addresses: block(
      "ts",
      `openStore({ url: "${haproxy}" });`,
      `openStore({ url: "${pgbouncer}", prepare: false });`,
      `openStore({ url: "${hosts}" });`,
    ),
    backup: block(
      "sh",
      backupCommand(EXAMPLE, "/srv/kttt/backup/2026-01-05")
        .map((it) => (it.includes(" ") ? `"${it}"` : it))
        .join(" "),
    ),
    recovery: block("ini", recoveryFile(EXAMPLE, "kttt_before_the_mistake")),
    publication: statements(publicationStatements(EXAMPLE)),
    readSide: statements([
      ...readSideStatements(EXAMPLE),
      subscriptionStatement(EXAMPLE, {
        host: "shard-north.internal",
        name: "north",
        port: EXAMPLE.balancer.ports.leader,
      }),
    ]),
    ...Object.fromEntries(
      Object.entries(FIGURES).map(([name, text]) => [name, figures[name] ? text(figures[name]) : "Not measured yet."]),
    ),
  };
}

/** The page with all that is made put between its marks. @throws Error for a mark without text, and for a text without a mark */
export async function operatingPage(page, figures) {
  const texts = made(figures);
  const left = new Set(Object.keys(texts));
  const filled = page.replace(/<!-- made: (\w+) -->[\s\S]*?<!-- end -->/g, (_, name) => {
    if (!left.delete(name)) throw new Error(`docs/operating.md has a mark \`${name}\`, and nothing is made for it`);
    return `<!-- made: ${name} -->\n\n${texts[name]}\n\n<!-- end -->`;
  });
  if (left.size > 0) throw new Error(`docs/operating.md has no mark for ${[...left].join(", ")}`);
  return format(filled, { ...(await resolveConfig(PAGE)), filepath: PAGE });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = Object.fromEntries(Object.keys(FIGURES).map((name) => [name, { type: "string" }]));
  const { values } = parseArgs({ options });
  const figures = existsSync(DATA) ? JSON.parse(readFileSync(DATA, "utf8")) : {};
  for (const [name, file] of Object.entries(values)) figures[name] = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(DATA, await format(JSON.stringify(figures), { ...(await resolveConfig(DATA)), filepath: DATA }));
  writeFileSync(PAGE, await operatingPage(readFileSync(PAGE, "utf8"), figures));
}

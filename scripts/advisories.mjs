// npm run advisories: the exact versions of the lock file against the known advisories of scripts/advisories.json. No network
// is needed; the file says when and where its list was looked up. A version somebody has not answered for fails, and so does
// an answer nothing needs any more.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "./workspace.mjs";

/** Name and version of every package in a lock file of pnpm, each once. */
export function packagesIn(lock) {
  const section = lock.slice(lock.indexOf("\npackages:\n"), lock.indexOf("\nsnapshots:\n"));
  const found = [...section.matchAll(/^ {2}'?((?:@[^/'\s]+\/)?[^@'\s]+)@([^:('\s]+)[^:\n]*'?:$/gm)];
  return [...new Map(found.map(([, name, version]) => [`${name}@${version}`, { name, version }])).values()];
}

/** A version as numbers; one before a release (`-rc`) stands before it. */
function parts(version) {
  const [numbers, before] = version.split("+")[0].split(/-(.*)/s);
  return [...numbers.split(".").map(Number), before === undefined ? 1 : 0];
}

function compare(a, b) {
  const [one, other] = [parts(a), parts(b)];
  for (let at = 0; at < 4; at += 1) if ((one[at] ?? 0) !== (other[at] ?? 0)) return (one[at] ?? 0) - (other[at] ?? 0);
  return 0;
}

const TESTS = {
  "<": (it) => it < 0,
  "<=": (it) => it <= 0,
  ">": (it) => it > 0,
  ">=": (it) => it >= 0,
  "=": (it) => it === 0,
};

/** Whether a version lies in a range: bounds side by side must all hold, of parts between `||` one is enough. */
export function isAffected(version, range) {
  return range.split("||").some((part) =>
    part
      .trim()
      .split(/\s+/)
      .every((bound) => {
        const [, sign, limit] = /^(<=|>=|<|>|=)(\d[\w.+-]*)$/.exec(bound) ?? [];
        if (sign === undefined) throw new Error(`not a range: ${range}`);
        return TESTS[sign](compare(version, limit));
      }),
  );
}

/** What is wrong: versions nobody has answered for, and answers to nothing. */
export function findings(packages, { advisories, answered }) {
  const hits = advisories.flatMap((advisory) =>
    packages
      .filter((it) => it.name === advisory.package && isAffected(it.version, advisory.affected))
      .map(({ version }) => ({ ...advisory, version })),
  );
  const fits = (answer, hit) =>
    answer.id === hit.id && answer.package === hit.package && answer.version === hit.version;
  const open = hits.filter((hit) => !answered.some((answer) => fits(answer, hit)));
  const idle = answered.filter((answer) => !hits.some((hit) => fits(answer, hit)));
  return {
    hits,
    problems: [
      ...open.map((it) => `${it.package}@${it.version}: ${it.id} (${it.severity}): ${it.what}; ${it.source}`),
      ...idle.map((it) => `${it.package}@${it.version}: an answer to ${it.id}, which does not concern it any more`),
    ],
  };
}

if (process.argv[1] && basename(process.argv[1]) === "advisories.mjs") {
  const list = JSON.parse(readFileSync(join(ROOT, "scripts", "advisories.json"), "utf8"));
  const packages = packagesIn(readFileSync(join(ROOT, "pnpm-lock.yaml"), "utf8"));
  const { hits, problems } = findings(packages, list);
  const names = new Set(list.advisories.map((it) => it.package));
  const listed = packages.filter((it) => names.has(it.name));
  for (const it of hits) {
    const answer = list.answered.find((one) => one.id === it.id && one.version === it.version);
    if (answer) console.log(`  ${it.package}@${it.version}: ${it.id}, answered: ${answer.why}`);
  }
  for (const it of problems) console.error(`✗ ${it}`);
  console.log(
    `${packages.length} packages; ${listed.length} of them are named in the list of ${list.lookedUpOn}, of the others it knows nothing`,
  );
  process.exitCode = problems.length > 0 || packages.length === 0 ? 1 : 0;
}

// The usual way of `npm run mutants`: Stryker's own instrumenter puts all changes into the sources at once, and one child process
// (child.mjs) loads the tests once and switches the changes on one after the other, running only the tests which reach each.
// The child is started anew when a change hangs it or leaves something behind.
import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { ROOT } from "../workspace.mjs";
import { words } from "./words.mjs";

const CHILD = fileURLToPath(new URL("./child.mjs", import.meta.url));
/** How long a child may take to load all tests and to run them twice. */
const LOADING = 600_000;

const quiet = {
  ...Object.fromEntries(["trace", "debug", "info"].map((level) => [level, () => undefined])),
  ...{ warn: console.warn, error: console.error, isDebugEnabled: () => false, isTraceEnabled: () => false },
};

/** Every change of the sources, and the sources with all of them inside. A source is `{ file, blocks }`, see with-vitest.mjs. */
async function instrument(sources) {
  const files = sources.map(({ file, blocks }) => ({
    name: resolve(ROOT, file),
    content: readFileSync(resolve(ROOT, file), "utf8"),
    mutate:
      blocks?.map(([first, last]) => ({
        start: { line: first - 1, column: 0 },
        end: { line: last - 1, column: Number.MAX_SAFE_INTEGER },
      })) ?? true,
  }));
  const none = { plugins: null, excludedMutations: [] };
  return new Instrumenter(quiet).instrument(files, { ...none, mutator: none, ignorers: [words] });
}

/** Runs the tests against each change of the sources and gives `{ file: mutants }`; what is left out is said on the way. */
export async function fast({ sources, tests, slow, trace }) {
  const { files, mutants } = await instrument(sources);
  const place = mkdtempSync(join(tmpdir(), "kttt-mutants-"));
  try {
    // Tests which make folders make them in here; they go with it, whatever a change did.
    mkdirSync(join(place, "tmp"));
    writeFileSync(join(place, "sources.json"), JSON.stringify(files.map(({ name, content }) => [name, content])));
    const changes = mutants.filter(({ status }) => status !== "Ignored");
    const statuses = await judged(
      changes.map(({ id }) => id),
      { place, tests, slow, trace },
    );
    return Object.fromEntries(
      sources.map(({ file }) => [
        file,
        changes
          .filter(({ fileName }) => fileName === resolve(ROOT, file))
          .map(({ id, location: { start, end }, mutatorName, replacement }) => ({
            ...{ mutatorName, replacement, status: statuses.get(id) },
            location: {
              start: { line: start.line + 1, column: start.column + 1 },
              end: { line: end.line + 1, column: end.column + 1 },
            },
          })),
      ]),
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What became of each change, by its id. */
async function judged(ids, { place, tests, slow, trace }) {
  const statuses = new Map();
  const settle = (id, status) => {
    statuses.set(id, status);
    if (statuses.size % 200 === 0) console.error(`${statuses.size}/${ids.length}`);
  };
  for (let first = true; statuses.size < ids.length; first = false) {
    const before = statuses.size;
    const rest = ids.filter((id) => !statuses.has(id));
    const under = await oneChild({ rest, settle, said: first ? console.error : () => undefined });
    // The child ended under a change: it hung, or took the process with it.
    if (under !== undefined && !statuses.has(under)) settle(under, "Timeout");
    else if (statuses.size === before)
      throw new Error("The process which runs the tests ended before it judged a change: see it with --trace.");
  }
  return statuses;

  function oneChild({ rest, settle, said }) {
    const child = fork(CHILD, [], {
      // A change may write anywhere relative to where it stands: not into the project.
      cwd: join(place, "tmp"),
      env: { ...process.env, TMPDIR: join(place, "tmp"), VITEST: "true", NODE_ENV: "test" },
      execArgv: ["--max-old-space-size=2000", "--expose-gc", "--no-warnings"],
      stdio: ["ignore", trace ? "inherit" : "ignore", trace ? "inherit" : "ignore", "ipc"],
    });
    let under;
    let timer;
    const within = (milliseconds) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    };
    within(LOADING);
    child.send({ place, tests, slow, rest });
    return new Promise((ended) => {
      child.on("message", ({ say, begin, milliseconds, result, fresh }) => {
        if (say) said(say);
        if (begin !== undefined) {
          under = begin;
          within(milliseconds);
        }
        if (result) {
          settle(...result);
          under = undefined;
        }
        // The child asks to be started anew, to judge the change at hand in a process nothing has touched.
        if (fresh) {
          under = undefined;
          if (trace) console.error(`begun anew: ${fresh}`);
        }
      });
      child.on("exit", (code, signal) => {
        if (trace && under !== undefined) console.error(`ended under ${under}: ${code ?? signal}`);
        clearTimeout(timer);
        ended(under);
      });
    });
  }
}

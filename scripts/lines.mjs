// npm run lines: lines of core's source which hold code, tests and fixtures apart, now and at the commit named (509baee).
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./workspace.mjs";

const BASE = process.argv[2] ?? "509baee";
const FOLDER = "packages/core/src";

const counts = (path) => path.endsWith(".ts") && !/\.(test|fixture)\.ts$|\/(testing|testing-fixture)\//.test(path);
/** Lines, and those of them which are neither empty nor comment. */
function linesOf(text) {
  const lines = text.trimEnd().split("\n");
  return { all: lines.length, code: lines.filter((it) => !/^\s*($|\/\/|\/?\*)/.test(it)).length };
}
const git = (...args) => execFileSync("git", args, { cwd: ROOT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });

function sum(files, read) {
  const folders = new Map();
  const total = { files: 0, all: 0, code: 0 };
  for (const file of files.filter(counts)) {
    const { all, code } = linesOf(read(file));
    total.files += 1;
    total.all += all;
    total.code += code;
    const folder = file.slice(FOLDER.length + 1).split("/")[0];
    folders.set(folder, (folders.get(folder) ?? 0) + code);
  }
  return { total, folders };
}

const before = sum(git("ls-tree", "-r", "--name-only", BASE, FOLDER).trim().split("\n"), (file) =>
  git("show", `${BASE}:${file}`),
);
const now = sum(
  readdirSync(join(ROOT, FOLDER), { recursive: true }).map((it) => `${FOLDER}/${it.replaceAll("\\", "/")}`),
  (file) => readFileSync(join(ROOT, file), "utf8"),
);
for (const [name, it] of [
  [BASE, before],
  ["now", now],
]) {
  console.log(`${name.padEnd(8)} ${it.total.files} files, ${it.total.all} lines, ${it.total.code} of them code`);
}
console.log(`code, now as a share of ${BASE}: ${(now.total.code / before.total.code).toFixed(3)}`);
for (const [folder, lines] of [...now.folders].sort((a, b) => b[1] - a[1]))
  console.log(`  ${folder.padEnd(20)} ${lines}`);

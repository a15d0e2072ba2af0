// npm run names: no file of the repository names the host of a package registry. A lock file with addresses in it ties
// everybody to the mirror of whoever wrote it; where packages come from is each machine's own setting.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "./workspace.mjs";

const HOSTS =
  /(?:registry|npm|packages|mirrors?|artifactory|nexus)\.[\w-]+\.(?:org|com|net|io|dev|cn|vn)\b|npm(?:js|mirror)\.\w/i;
const LOCKS = ["pnpm-lock.yaml", "package-lock.json", "npm-shrinkwrap.json", "yarn.lock"];
const SETTINGS = [".npmrc", ".yarnrc", ".yarnrc.yml", ".pnpmrc"];

/** What is wrong with a file, one line each. */
export function namesIn(file, text) {
  const name = basename(file);
  if (SETTINGS.includes(name)) return [`${file}: where packages come from is each machine's own setting`];
  const isLock = LOCKS.includes(name);
  return text.split("\n").flatMap((line, index) => {
    const place = `${file}:${index + 1}`;
    if (HOSTS.test(line)) return [`${place}: names the host of a package registry`];
    if (isLock && /\b(?:resolved|tarball)\b"?:/.test(line)) return [`${place}: a lock file holds no address`];
    return [];
  });
}

if (process.argv[1] && basename(process.argv[1]) === "check-names.mjs") {
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const list = files.split("\0").filter((it) => it !== "");
  const found = list.flatMap((file) => {
    try {
      return namesIn(file, readFileSync(join(ROOT, file), "utf8"));
    } catch {
      return [];
    }
  });
  console.log(found.length === 0 ? `✓ ${list.length} files name no package registry` : found.join("\n"));
  process.exitCode = found.length === 0 ? 0 : 1;
}

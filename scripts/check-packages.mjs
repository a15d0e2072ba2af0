// npm run packages: are the published packages right? Packs them, looks at the tarballs (publint, are-the-types-wrong),
// installs them with npm in an empty folder and uses them there as a stranger would, and looks at what came along.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { installedPackages, installPacked, packAll } from "./packed-packages.mjs";
import { setup } from "./setup.mjs";
import { ROOT } from "./workspace.mjs";

/** Licences under which an office may use what comes along without asking anybody. */
const LICENCES = ["MIT", "MIT-0", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0", "Zlib"];

let failures = 0;

function tell(what, problems) {
  if (problems.length > 0) failures += 1;
  console.log([`${problems.length === 0 ? "✓" : "✗"} ${what}`, ...problems.map((it) => `  ${it}`)].join("\n"));
}

/** Runs Node in a folder: what it printed, or why it failed. */
function node(args, cwd) {
  const { error, status, stderr, stdout } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  const said = `${stdout}${stderr}`.trim();
  return { stdout: stdout ?? "", problems: status === 0 ? [] : [error?.message ?? said] };
}

async function lookAt({ manifest, name, tarball }) {
  const files = spawnSync("tar", ["-tzf", tarball], { encoding: "utf8" }).stdout.split("\n");
  const wanted = ["README.md", "LICENSE", ...(manifest.files.includes("NOTICE.md") ? ["NOTICE.md"] : [])];
  tell(`${name}: ${wanted.join(", ")}, and no source or test`, [
    ...wanted.filter((it) => !files.includes(`package/${it}`)).map((it) => `${it} is missing`),
    ...files.filter((it) => /\/src\/|\.test\.|\.stamp/.test(it)).map((it) => `${it} should not be there`),
  ]);
  const { messages } = await publint({ pack: { tarball: readFileSync(tarball) }, strict: true });
  tell(
    `${name}: publint`,
    messages.map((it) => formatMessage(it, manifest, { color: false }) ?? it.code),
  );
  const attw = join(ROOT, "node_modules", "@arethetypeswrong", "cli", "dist", "index.js");
  const { problems } = node([attw, tarball, "--profile", "node16", "--no-definitely-typed", "--no-color"], ROOT);
  tell(`${name}: types for import and for require`, problems);
}

/** What can be imported from a package: itself and its doors, without its data files. */
function doorsOf({ manifest, name }) {
  return Object.entries(manifest.exports)
    .filter(([, it]) => typeof it !== "string")
    .map(([door]) => `${name}${door.slice(1)}`);
}

/** Imported and required, each door of a package offers the same names. */
function use(it, folder) {
  for (const door of doorsOf(it)) {
    const code = `
      const { createRequire } = await import("node:module");
      const names = (it) => Object.keys(it).filter((key) => key !== "default" && key !== "module.exports").sort().join(" ");
      const imported = names(await import(${JSON.stringify(door)}));
      const required = names(createRequire(process.cwd() + "/")(${JSON.stringify(door)}));
      if (imported === "" || imported !== required) throw new Error("import: " + imported + "\\nrequire: " + required);
    `;
    tell(`${door}: import and require offer the same`, node(["--input-type=module", "-e", code], folder).problems);
  }
}

/** Inside vitest, the only place where it can live. */
function useInTest({ name }, folder) {
  const file = join(folder, "smoke.test.mjs");
  writeFileSync(
    file,
    `import * as all from ${JSON.stringify(name)};
import { expect, it } from "vitest";
it("offers something", () => expect(Object.keys(all)).not.toEqual([]));
`,
  );
  const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
  tell(`${name}: imported by a test`, node([vitest, "run", "--root", folder, "smoke"], folder).problems);
  rmSync(file);
}

/**
 * The quick start, run as it stands and type-checked as TypeScript in both module systems, beside a program which opens
 * every door: as strict as TypeScript can be asked to be, and with no library spared (`skipLibCheck` is off).
 */
function quickStart(packed, folder) {
  const example = join(ROOT, "examples", "quick-start", "index.js");
  copyFileSync(example, join(folder, "quick-start.mjs"));
  copyFileSync(example, join(folder, "quick-start.mts"));
  // XState's own declarations do not compile under these options; they stand behind one door, and what opens it says so.
  const doors = packed.flatMap(doorsOf).filter((it) => it !== "@kttt/core/machines");
  const every = (line) => doors.map((door, index) => line(door, `it${index}`)).join("\n");
  writeFileSync(
    join(folder, "doors.mts"),
    `${every((door, name) => `import * as ${name} from "${door}";`)}
export const all: readonly object[] = [${doors.map((_, index) => `it${index}`).join(", ")}];
`,
  );
  writeFileSync(
    join(folder, "doors.cts"),
    `${every((door, name) => `import ${name} = require("${door}");`)}
export const all: readonly object[] = [${doors.map((_, index) => `it${index}`).join(", ")}];
`,
  );
  writeFileSync(
    join(folder, "required.cts"),
    `import core = require("@kttt/core");
import { hcm } from "@kttt/province-hcm";
const span: core.Span = core.span(core.legalDate("2024-01-01"), core.legalDate("2024-12-31"));
export const planned: number = core.expandPlan(hcm, span).obligations.length;
`,
  );
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        module: "NodeNext",
        target: "ES2022",
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noPropertyAccessFromIndexSignature: true,
        skipLibCheck: false,
        noEmit: true,
        types: ["node"],
        typeRoots: [join(ROOT, "node_modules", "@types")],
      },
      files: ["quick-start.mts", "required.cts", "doors.mts", "doors.cts"],
    }),
  );
  const { problems, stdout } = node(["quick-start.mjs"], folder);
  tell("quick start: runs", stdout.trim() === "" ? [...problems, "it printed nothing"] : problems);
  tell(
    `quick start and ${doors.length} doors: type-check, libraries included`,
    node([join(ROOT, "node_modules", "typescript", "bin", "tsc")], folder).problems,
  );
}

function command(folder) {
  const kttt = join(folder, "node_modules", "@kttt", "cli", "dist", "bin.js");
  tell("kttt: checks a province", node([kttt, "check", "hcm"], folder).problems);
  const bin = join(folder, "node_modules", ".bin", process.platform === "win32" ? "kttt.cmd" : "kttt");
  tell("kttt: is a command", existsSync(bin) ? [] : [`${bin} is missing`]);
}

function schema(folder) {
  for (const kind of ["province", "rules"]) {
    const file = `@kttt/core/${kind}.schema.json`;
    const code = `const it = require("${file}"); if (it.$id !== "urn:kttt:${kind}:1") throw new Error(it.$id);`;
    tell(`${file} is there`, node(["-e", code], folder).problems);
  }
}

/** What comes along may be used freely, fetches nothing when it is installed, and needs no compiler. */
function companions(folder) {
  const all = installedPackages(folder);
  const ownLicence = (it) => {
    const { license } = JSON.parse(readFileSync(join(it.dir, "package.json"), "utf8"));
    return typeof license === "string" ? license : (license?.type ?? "none");
  };
  const allowed = (words) =>
    words
      .replace(/[()]/g, "")
      .split(" OR ")
      .some((choice) => choice.split(" AND ").every((it) => LICENCES.includes(it)));
  const here = all.filter((it) => existsSync(it.dir)).map((it) => ({ ...it, licence: ownLicence(it) }));
  const found = [...new Set(here.map((it) => it.licence))].sort();
  tell(
    `${here.length} packages come along, under ${found.join(", ")}`,
    here.filter((it) => !allowed(it.licence)).map((it) => `${it.name}: ${it.licence} is not in the list of licences`),
  );
  tell(
    "none runs a script when installed",
    all.filter((it) => it.hasInstallScript).map((it) => it.name),
  );
  tell(
    "none is native",
    here
      .filter((it) => readdirSync(it.dir, { recursive: true }).some((file) => /(\.node|binding\.gyp)$/.test(file)))
      .map((it) => it.name),
  );
}

await setup();
const place = mkdtempSync(join(tmpdir(), "kttt-packages-"));
try {
  const packed = packAll(place);
  const folder = join(place, "stranger");
  for (const it of packed) await lookAt(it);
  const { forTests, others } = installPacked(packed, folder);
  for (const it of others) use(it, folder);
  for (const it of forTests) useInTest(it, folder);
  quickStart(others, folder);
  command(folder);
  schema(folder);
  companions(folder);
} catch (error) {
  tell("packing and installing", [error.message, error.stderr ?? ""]);
} finally {
  rmSync(place, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;

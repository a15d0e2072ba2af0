import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** What a new province needs of ours: none of the provinces there are. */
const WANTED = ["core", "kit", "testing", "postgres", "office", "server", "web", "cli"];
const QUIET = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];

/** Runs a program as a stranger would: in his folder, with nothing of this workspace in the environment. */
function run(cwd: string, program: string, ...args: readonly string[]): string {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|VITE|PNPM|TEST$)/i.test(name));
  const env = { ...Object.fromEntries(kept), NO_COLOR: "1", CI: "1" };
  try {
    return execFileSync(program, [...args], { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stderr = "", stdout = "" } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${program} ${args.join(" ")}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** One fenced block of the tutorial: commands to run, or a file to write or to go on with. */
interface Fence {
  readonly language: string;
  readonly how: string;
  readonly path: string;
  readonly text: string;
}

function fencesOf(page: string): readonly Fence[] {
  const text = readFileSync(join(root, "docs", page), "utf8");
  return [...text.matchAll(/^```(\w+)(?: (file|append)=(\S+))?\n([\s\S]*?)\n```$/gm)].map(
    ([, language = "", how = "", path = "", body = ""]) => ({ language, how, path, text: body }),
  );
}

/** The words of a command line; quoted ones are one word. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

describe("docs/your-province, from an empty folder with packed packages", () => {
  const home = mkdtempSync(join(tmpdir(), "kttt-stranger-"));
  const packed = join(home, "packed");
  const office = join(home, "office");
  const province = join(office, "binh-minh");
  let tarballs: readonly string[] = [];

  /** Runs one command of the page. What comes from a registry one day comes from the tarballs today. */
  function command(line: string, cwd: string): string {
    const [shown = "", expected = "0"] = line.split(/\s+# exit (?=\d+$)/);
    const [program = "", ...args] = wordsOf(shown);
    if (program === "npm" && args[0] === "install") {
      // The first time our packages are named they come from the tarballs; the new package knows them from then on.
      const named = args.slice(1).filter((it) => !it.startsWith("@kttt/"));
      return run(cwd, "npm", "install", ...QUIET, ...(args.length > 1 ? tarballs : []), ...named);
    }
    try {
      const out = run(cwd, program, ...args);
      expect(expected, shown).toBe("0");
      return out;
    } catch (error) {
      const { status } = (error as Error).cause as { readonly status?: number };
      expect(`${status ?? "–"}`, (error as Error).message).toBe(expected);
      return (error as Error).message;
    }
  }

  beforeAll(() => {
    run(root, process.execPath, "scripts/setup.mjs", "@kttt/cli");
    run(root, process.execPath, "scripts/setup.mjs", "@kttt/testing");
    mkdirSync(packed);
    mkdirSync(office);
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { packageManager: string };
    for (const name of WANTED) {
      run(join(root, "packages", name), "npx", "--yes", manifest.packageManager, "pack", "--pack-destination", packed);
    }
    tarballs = readdirSync(packed).map((name) => join(packed, name));
    expect(tarballs).toHaveLength(WANTED.length);
  });

  afterAll(() => {
    rmSync(home, { recursive: true, force: true });
  });

  test("both pages give the same commands and files", () => {
    expect(fencesOf("your-province.en.md")).toEqual(fencesOf("your-province.vi.md"));
    expect(fencesOf("your-province.vi.md").length).toBeGreaterThan(5);
  });

  test("every command of the page does what the page says", () => {
    let cwd = office;
    const said: string[] = [];
    for (const { how, language, path, text } of fencesOf("your-province.vi.md")) {
      if (how === "file") writeFileSync(join(cwd, path), `${text}\n`);
      else if (how === "append") appendFileSync(join(cwd, path), `\n${text}`);
      else if (language === "sh") {
        for (const line of text.split("\n")) {
          if (line.startsWith("cd ")) cwd = join(cwd, line.slice(3));
          else said.push(command(line, cwd));
        }
      }
    }
    const all = said.join("\n");
    const passed = [...all.matchAll(/Tests +(\d+) passed \(\1\)/g)].map(([, count]) => Number(count));
    expect(passed).toHaveLength(2);
    expect(Math.min(...passed)).toBeGreaterThan(75);
    expect(all).toMatch(/(\d+) kiểm tra: \1 đạt, 0 không đạt, 0 chưa chạy được\./);
    expect(all).toContain("3 kịch bản: 3 đạt, 0 không đạt.");
    expect(existsSync(join(province, "out", "log.jsonl"))).toBe(true);
  });

  test("the page comes to the province of examples/fifth-province", async () => {
    const exported = JSON.parse(run(province, "npx", "kttt", "export", ".")) as unknown;
    const example = (await import("../../../examples/fifth-province/src/index.js")) as { readonly default: unknown };
    expect(exported).toEqual(JSON.parse(JSON.stringify(example.default)));
  });

  test("the package names no other province and no folder of this machine", () => {
    const files = readdirSync(province, { recursive: true, encoding: "utf8" }).filter(
      (path) => !/^(?:node_modules|dist|out)(?:[/\\]|$)/.test(path) && statSync(join(province, path)).isFile(),
    );
    expect(files).toContain("package.json");
    for (const path of files) {
      const text = readFileSync(join(province, path), "utf8");
      expect(text, path).not.toContain(home);
      // The lock file repeats what the command line could work with; nothing of it is installed.
      if (path !== "package-lock.json") expect(text, path).not.toMatch(/@kttt\/province-/);
    }
    const installed = readdirSync(join(province, "node_modules", "@kttt"));
    expect(installed).toContain("cli");
    expect(installed.filter((name) => name.startsWith("province-"))).toEqual([]);
    const said = () => run(province, "npx", "kttt", "check", "hcm", "--lang", "en");
    expect(said).toThrow(
      /The package of the province `hcm` is not installed\.\nInstall it: npm install @kttt\/province-hcm/,
    );
  });

  test("kttt new-province writes over nothing", () => {
    const words = ["kttt", "new-province", "binh-minh", "--name", "tỉnh Bình Minh", "--name-en", "Bình Minh Province"];
    expect(() => run(office, "npx", ...words)).toThrow(/kit\/folder-not-empty/);
  });

  test("its types hold, and what it builds serves import and require", () => {
    run(province, "npm", "run", "types");
    expect(readdirSync(join(province, "dist"))).toEqual(
      expect.arrayContaining(["index.js", "index.cjs", "index.d.ts"]),
    );
    const required = 'console.log(require("./dist/index.cjs").default.id)';
    expect(run(province, process.execPath, "-e", required).trim()).toBe("binh-minh");
  });

  test("one core and one zod: npm made no second copy", () => {
    const copies = (name: string) => run(province, "npm", "ls", name, "--all", "--parseable").trim().split("\n");
    for (const name of ["@kttt/core", "zod"]) expect(new Set(copies(name)).size, name).toBe(1);
  });

  test("a definition for another major of core is refused with a readable message", () => {
    const index = join(province, "src", "index.ts");
    const before = readFileSync(index, "utf8");
    writeFileSync(index, before.replace(/coreRange: "[^"]+"/, 'coreRange: "^9.0.0"'));
    run(province, "npm", "run", "build");
    expect(() => run(province, "npx", "kttt", "check", ".", "--lang", "en")).toThrow(
      /written for @kttt\/core \^9\.0\.0; running is @kttt\/core \d/,
    );
    writeFileSync(index, before);
  });
});

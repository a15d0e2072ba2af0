// How `npm run mutants` loads sources and tests: each TypeScript file becomes a CommonJS function once, kept on disk for the next
// process. Test files share their modules, as in vitest.config.ts; one which mocks modules has its own.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { transformSync } from "esbuild";
import { ROOT } from "../workspace.mjs";
import * as standIn from "./vitest-stand-in.mjs";

/** A static import as esbuild prints it: default, all, or names; and from where. */
const IMPORT =
  /^import\s*(?:([\w$]+)\s*,?\s*)?(?:\*\s*as\s+([\w$]+)\s*|\{([^}]*)\}\s*)?(?:from\s*)?"([^"]+)"(?:\s*with\s*\{[^}]*\})?;$/gm;

/** Loads test files; `changed` holds the text of sources which is to be taken instead of what is on disk. */
export function loader({ changed, place }) {
  const kept = join(place, "modules");
  mkdirSync(kept, { recursive: true });

  /** The JavaScript of a file. A test file is the body of an async function, for it may await while it is loaded. */
  function javascript(path, isTest) {
    const text = changed.get(path) ?? readFileSync(path, "utf8");
    const copy = join(kept, createHash("sha256").update(`${path}\n${isTest}\n${text}`).digest("hex"));
    if (existsSync(copy)) return readFileSync(copy, "utf8");
    const url = JSON.stringify(pathToFileURL(path).href);
    const { code } = transformSync(text, {
      ...{ loader: "ts", sourcefile: path, target: "node20" },
      define: {
        "import.meta.url": url,
        "import.meta.dirname": JSON.stringify(dirname(path)),
        "import.meta.filename": JSON.stringify(path),
      },
      ...(isTest ? { format: "esm" } : { format: "cjs", supported: { "dynamic-import": false } }),
    });
    const ready = isTest ? awaited(code) : code;
    writeFileSync(copy, ready);
    return ready;
  }

  /** One set of modules, and what stands in for some of them. */
  class Modules {
    loaded = new Map();
    mocks = new Map();

    /** The module a file asks for, loaded when it is not yet. */
    require(from, specifier) {
      const path = located(from, specifier);
      if (path === "vitest") return standIn;
      const mock = this.mocks.get(path);
      return mock ? mock.value : this.actual(path);
    }

    /** The module itself, whatever stands in for it. */
    actual(path) {
      const known = this.loaded.get(path);
      if (known) return known.exports;
      if (!path.endsWith(".ts")) return createRequire(join(ROOT, "package.json"))(path);
      const module = { exports: {} };
      this.loaded.set(path, module);
      try {
        const body = compiled(`(function (module, exports, require) {${javascript(path, false)}\n})`, path);
        body(module, module.exports, (specifier) => this.require(path, specifier));
      } catch (error) {
        this.loaded.delete(path);
        throw error;
      }
      return module.exports;
    }

    /** What a test imports: mocks given as functions are asked first. */
    async import(from, specifier) {
      for (const [path, mock] of this.mocks) {
        if (mock.value !== undefined) continue;
        const made = await mock.factory(() => Promise.resolve(this.actual(path)));
        // Getters stay getters: a mock may say another thing each time.
        const members = { ...Object.getOwnPropertyDescriptors(made), __esModule: { value: true } };
        mock.value = Object.defineProperties({}, members);
      }
      const found = this.require(from, specifier);
      return found.__esModule || found === standIn ? found : { default: found, ...found };
    }

    /** `vi` with what touches modules. */
    vi(from) {
      const doMock = (specifier, factory) => void this.mocks.set(located(from, specifier), { factory });
      const doUnmock = (specifier) => void this.mocks.delete(located(from, specifier));
      return { ...standIn.vi, doMock, doUnmock, resetModules: () => this.loaded.clear() };
    }
  }

  const shared = new Modules();
  return {
    /** Loads a test file: its tests are in the list of vitest-stand-in.mjs afterwards. */
    async testFile(file) {
      const path = resolve(ROOT, file);
      const code = javascript(path, true);
      if (/\bvi\.mock\(/.test(code)) throw new Error("vi.mock is lifted above the imports, which only vitest does");
      const modules = /\bvi\.(?:doMock|resetModules)\(/.test(code) ? new Modules() : shared;
      standIn.beginFile(file);
      const vi = modules === shared ? standIn.vi : modules.vi(path);
      const given = async (specifier) =>
        specifier === "vitest" ? { ...standIn, vi } : modules.import(path, specifier);
      await compiled(`(async function (__import) {${code}\n})`, path)(given);
    },
  };
}

const compiled = (code, filename) => new vm.Script(code, { filename }).runInThisContext();

/** Where a module is: a file of the workspace, or what Node finds for the asking file. */
function located(from, specifier) {
  if (specifier === "vitest") return specifier;
  const [, name, door] = /^@kttt\/([\w-]+)(?:\/([\w-]+))?$/.exec(specifier) ?? [];
  const inWorkspace = name && join(ROOT, "packages", name, "src", door ? `doors/${door}.ts` : "index.ts");
  if (inWorkspace && existsSync(inWorkspace)) return inWorkspace;
  if (!specifier.startsWith(".")) return createRequire(from).resolve(specifier);
  const path = resolve(dirname(from), specifier);
  const typed = path.replace(/\.js$/, ".ts");
  return existsSync(typed) ? typed : path;
}

/** The imports of a test file as statements which wait for their modules. */
function awaited(code) {
  return code
    .replace(IMPORT, (_, whole, all, names, specifier) => {
      const from = `await __import(${JSON.stringify(specifier)})`;
      const taken = [
        ...(whole ? [`default: ${whole}`] : []),
        ...(names ? names.split(",").map((it) => it.trim().replace(/\s+as\s+/, ": ")) : []),
      ];
      if (all) return `const ${all} = ${from};`;
      return taken.length > 0 ? `const { ${taken.filter(Boolean).join(", ")} } = ${from};` : `${from};`;
    })
    .replace(/(?<![\w$.])import\(/g, "__import(")
    .replace(/^export \{\};$/gm, "");
}

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ICruiseResult } from "dependency-cruiser";
import { ESLint } from "eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/**
 * Every guard of the repository is tried on one planted violation: a guard which lets it pass guards nothing. Plants stand in
 * a folder of their own, never in the tree.
 */
const root = fileURLToPath(new URL("..", import.meta.url));

/** The layers of core in their order, as the guard has them. */
const LAYERS: readonly string[] = await import("../.dependency-cruiser.mjs" as string).then(
  (it: { readonly LAYERS: readonly string[] }) => it.LAYERS,
);

interface Plant {
  readonly file: string;
  readonly code: string;
  /** What must object; `null`: nothing to object to. */
  readonly rule: string | null;
}

/** Every layer takes a value from the one below it, and once a value and once a type from the one above it. */
const LAYER_PLANTS: readonly Plant[] = LAYERS.flatMap((layer, index) => {
  const file = (name: string) => `packages/core/src/${layer}/${name}.ts`;
  const above = LAYERS[index + 1];
  const below = LAYERS[index - 1];
  const adapter = ["json-rules-engine", "machines"];
  return [
    { file: file("floor"), code: `export const floor = 1;`, rule: null },
    ...(below && !adapter.includes(below)
      ? [{ file: file("down"), code: `export { floor as down } from "../${below}/floor.js";`, rule: null }]
      : []),
    ...(above
      ? [
          { file: file("up"), code: `export { floor as up } from "../${above}/floor.js";`, rule: `layer-${layer}` },
          {
            file: file("up-for-a-type"),
            code: `import type { floor } from "../${above}/floor.js";\nexport type Up = typeof floor;`,
            rule: `layer-${layer}`,
          },
        ]
      : [{ file: file("up"), code: `export { core } from "../index.js";`, rule: `layer-${layer}` }]),
  ];
});

/** A workspace in small: what each file imports, and the rule that must object. */
const PLANTS: readonly Plant[] = [
  { file: "packages/core/src/index.ts", code: `export const core = 1;`, rule: null },
  { file: "packages/core/src/doors/rules.ts", code: `export { floor } from "../rules/floor.js";`, rule: null },
  { file: "packages/core/src/rules/rules.fixture.ts", code: `export const fixture = 1;`, rule: null },
  {
    file: "packages/core/src/machines/machine.ts",
    code: `import { setup } from "xstate";\nexport const machine = setup;`,
    rule: null,
  },
  {
    file: "packages/core/src/json-rules-engine/evaluate.ts",
    code: `import { Engine } from "json-rules-engine";\nexport const engine = Engine;`,
    rule: null,
  },
  {
    file: "packages/province-hcm/src/index.ts",
    code: `import { core } from "@kttt/core";\nexport const hcm = core;`,
    rule: null,
  },
  {
    file: "packages/kit/src/kit-opens-a-door.ts",
    code: `import { floor } from "@kttt/core/rules";\nexport const kit = floor;`,
    rule: null,
  },
  {
    file: "packages/kit/src/kit.test.ts",
    code: `import { fixture } from "../../core/src/rules/rules.fixture.js";\nexport const kit = fixture;`,
    rule: null,
  },
  { file: "packages/office/src/index.ts", code: `export const office = 1;`, rule: null },
  { file: "packages/office/src/tables/table.ts", code: `export const table = 1;`, rule: null },
  {
    file: "packages/cli/src/loads-office-when-asked.ts",
    code: `import type { office } from "../../office/src/index.js";\nexport type Office = typeof office;\nexport const later = () => import("../../office/src/index.js");`,
    rule: null,
  },
  {
    file: "packages/cli/src/loads-office-at-once.ts",
    code: `export { office } from "../../office/src/index.js";`,
    rule: "files-of-an-office-are-loaded-late",
  },
  {
    file: "packages/office/src/tables/table-writes-a-file.ts",
    code: `export { office } from "../index.js";`,
    rule: "tables-write-no-files",
  },
  ...LAYER_PLANTS,
  {
    file: "packages/core/src/oddments/anything.ts",
    code: `export { floor as odd } from "../kernel/floor.js";`,
    rule: "every-folder-is-a-layer",
  },
  {
    file: "packages/core/src/simulation/simulation-runs-xstate.ts",
    code: `import { machine } from "../machines/machine.js";\nexport const simulated = machine;`,
    rule: "adapters-are-ends",
  },
  {
    file: "packages/core/src/engine/engine-judges-with-an-adapter.ts",
    code: `import type { engine } from "../json-rules-engine/evaluate.js";\nexport type Judge = typeof engine;`,
    rule: "adapters-are-ends",
  },
  {
    file: "packages/core/src/plan/plan-uses-a-fixture.ts",
    code: `import { fixture } from "../rules/rules.fixture.js";\nexport const plan = fixture;`,
    rule: "fixtures-are-for-tests",
  },
  {
    file: "packages/core/src/plan/core-imports-a-province.ts",
    code: `import { hcm } from "@kttt/province-hcm";\nexport const plan = hcm;`,
    rule: "core-knows-nobody",
  },
  {
    file: "packages/core/src/plan/core-imports-a-type-of-a-province.ts",
    code: `import type { hcm } from "@kttt/province-hcm";\nexport type Plan = typeof hcm;`,
    rule: "core-knows-nobody",
  },
  {
    file: "packages/province-hanoi/src/province-imports-province.ts",
    code: `import { hcm } from "@kttt/province-hcm";\nexport const hanoi = hcm;`,
    rule: "province-knows-core-only",
  },
  {
    file: "packages/province-hanoi/src/province-reaches-into-core.ts",
    code: `import { floor } from "../../core/src/rules/floor.js";\nexport const hanoi = floor;`,
    rule: "packages-meet-at-the-door",
  },
  {
    file: "packages/province-hanoi/src/province-reads-files.ts",
    code: `import { readFileSync } from "node:fs";\nexport const hanoi = readFileSync;`,
    rule: "province-is-data",
  },
  {
    file: "packages/core/src/engine/core-reads-files.ts",
    code: `import { readFileSync } from "node:fs";\nexport const read = readFileSync;`,
    rule: "core-is-pure",
  },
  {
    file: "packages/core/src/engine/core-makes-ids.ts",
    code: `import { randomUUID } from "crypto";\nexport const id = randomUUID;`,
    rule: "core-is-pure",
  },
  {
    file: "packages/core/src/plan/luxon-is-for-tests.ts",
    code: `import { DateTime } from "luxon";\nexport const day = DateTime;`,
    rule: "core-dependency-budget",
  },
  {
    file: "packages/core/src/plan/machine-run-elsewhere.ts",
    code: `import { createActor } from "xstate";\nexport const actor = createActor;`,
    rule: "xstate-in-one-folder",
  },
  {
    file: "packages/kit/src/rules-judged-elsewhere.ts",
    code: `import { Engine } from "json-rules-engine";\nexport const engine = Engine;`,
    rule: "json-rules-engine-in-one-folder",
  },
  {
    file: "packages/core/src/plan/one-more-dependency.ts",
    code: `import { merge } from "lodash";\nexport const merged = merge;`,
    rule: "core-dependency-budget",
  },
  {
    file: "packages/core/src/plan/ring-a.ts",
    code: `import { b } from "./ring-b.js";\nexport const a = () => b;`,
    rule: "no-cycles",
  },
  {
    file: "packages/core/src/plan/ring-of-types-a.ts",
    code: `import type { B } from "./ring-of-types-b.js";\nexport interface A { b: B }`,
    rule: "no-cycles",
  },
];

describe("Import directions", () => {
  const folder = mkdtempSync(join(tmpdir(), "kttt-guards-"));
  const found = new Map<string, string[]>();
  let rules: readonly (string | undefined)[] = [];

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  beforeAll(() => {
    write("package.json", JSON.stringify({ name: "planted", type: "module" }));
    write(
      "tsconfig.json",
      JSON.stringify({
        compilerOptions: {
          module: "ESNext",
          moduleResolution: "Bundler",
          paths: { "@kttt/core/*": ["./packages/core/src/doors/*.ts"], "@kttt/*": ["./packages/*/src/index.ts"] },
        },
        include: ["packages"],
      }),
    );
    for (const name of ["json-rules-engine", "lodash", "luxon", "xstate"]) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
      write(`node_modules/${name}/index.js`, "module.exports = {};");
    }
    write("packages/core/src/plan/ring-b.ts", `import { a } from "./ring-a.js";\nexport const b = () => a;`);
    write(
      "packages/core/src/plan/ring-of-types-b.ts",
      `import type { A } from "./ring-of-types-a.js";\nexport interface B { a: A }`,
    );
    for (const { code, file } of PLANTS) write(file, code);
    const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const config = join(root, ".dependency-cruiser.mjs");
    const { stdout } = spawnSync(process.execPath, [cruiser, "--config", config, "--output-type", "json", "packages"], {
      cwd: folder,
      encoding: "utf8",
    });
    const { summary } = JSON.parse(stdout) as ICruiseResult;
    rules = summary.ruleSetUsed?.forbidden?.map((it) => it.name) ?? [];
    for (const { from, rule } of summary.violations) {
      found.set(from, [...(found.get(from) ?? []), rule.name]);
    }
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const { file, rule } of PLANTS) {
    it(rule === null ? `nothing objects to ${file}` : `${rule} objects to ${file}`, () => {
      if (rule === null) expect(found.get(file)).toBeUndefined();
      else expect(found.get(file)).toContain(rule);
    });
  }

  it("every rule has a plant", () => {
    const planted = new Set<string | null | undefined>(PLANTS.map((it) => it.rule));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((it) => !planted.has(it))).toEqual([]);
  });
});

const CLOCKS_AND_DICE = {
  "Date.now()": "export const now = Date.now();",
  "new Date()": "export const now = new Date();",
  "globalThis.Date": "export const now = new globalThis.Date();",
  "performance.now()": "export const now = performance.now();",
  "DateTime.now()": `import { DateTime } from "luxon";\nexport const now = DateTime.now();`,
  "Math.random()": "export const chance = Math.random();",
  "crypto.randomUUID()": "export const id = crypto.randomUUID();",
  "{ randomUUID } = crypto": "const { randomUUID } = crypto;\nexport const id = randomUUID();",
  "setTimeout()": "setTimeout(() => undefined, 1);",
  "process.env": "export const mode = process.env;",
  "fetch()": `export const page = fetch("data:,");`,
} as const;

describe("Where packages come from is each machine's own setting", () => {
  const host = ["registry", "example", "org"].join(".");

  async function objections(file: string, text: string): Promise<readonly string[]> {
    const script: string = "./check-names.mjs";
    const { namesIn } = (await import(script)) as { namesIn(file: string, text: string): readonly string[] };
    return namesIn(file, text);
  }

  it.each([
    ["a registry's host in any file", "docs/a.md", `one\nhttps://${host}/zod`, 1],
    ["a registry's host without an address", "a.ts", `const host = "${["npmjs", "com"].join(".")}";`, 1],
    ["an address in a lock file", "pnpm-lock.yaml", "resolution: {tarball: https://elsewhere.example/zod.tgz}", 1],
    [
      "an address in another lock file",
      "examples/x/package-lock.json",
      `"resolved": "https://elsewhere.example/z.tgz"`,
      1,
    ],
    ["a settings file", "examples/x/.npmrc", "fund=false", 1],
    ["nothing", "packages/core/src/engine/engine.ts", "const now = registry.obligations.get(id);", 0],
    ["nothing", "docs/a.md", "https://vbpl.example/van-ban", 0],
  ])("objects to %s", async (_, file, text, count) => {
    expect(await objections(file, text)).toHaveLength(count);
  });
});

describe("What a line of code may say", () => {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, "eslint.config.mjs") });

  async function objections(file: string, code: string): Promise<readonly (string | null)[]> {
    const [result] = await eslint.lintText(code, { filePath: join(root, file) });
    return result?.messages.map((it) => it.ruleId) ?? [];
  }

  for (const file of ["packages/core/src/plan/planted.ts", "packages/province-hanoi/src/planted.ts"]) {
    it.each(Object.entries(CLOCKS_AND_DICE))(`%s is refused in ${file}`, async (_, code) => {
      const [rule, ...others] = await objections(file, code);
      expect(rule).toMatch(/^no-restricted-(globals|properties)$/);
      expect(others).toEqual([]);
    });
  }

  it("a clock may be read where the machine itself is (packages/cli)", async () => {
    expect(await objections("packages/cli/src/planted.ts", CLOCKS_AND_DICE["new Date()"])).toEqual([]);
  });

  it("a file of 500 lines passes, one more is too long", async () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, index) => `export const a${index} = 1;`).join("\n");
    expect(await objections("packages/core/src/planted.ts", lines(500))).toEqual([]);
    expect(await objections("packages/core/src/planted.ts", lines(501))).toEqual(["max-lines"]);
  });

  it.each([
    ["export *", `export * from "./plan.js";`, "no-restricted-syntax"],
    ["any", "export const anything: any = 1;", "@typescript-eslint/no-explicit-any"],
    ["@ts-ignore", "// @ts-ignore\nexport const a = 1;", "@typescript-eslint/ban-ts-comment"],
  ])("%s is refused", async (_, code, rule) => {
    expect(await objections("packages/core/src/planted.ts", code)).toEqual([rule]);
  });
});

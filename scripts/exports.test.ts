import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/** What core's doors offer is wanted by somebody: a test, an example, a page or another package. */
const root = fileURLToPath(new URL("..", import.meta.url));
const CORE = join(root, "packages/core/src");

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (["dist", "node_modules", "out"].includes(entry.name) || entry.name.startsWith(".")) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

interface Exported {
  readonly name: string;
  readonly from: string;
  readonly type: boolean;
}

function exportsOf(file: string): readonly Exported[] {
  const lists = [...readFileSync(file, "utf8").matchAll(/^export (type )?\{([^}]*)\} from "([^"]+)";/gm)];
  return lists.flatMap(([, type, list = "", from = ""]) =>
    list
      .split(",")
      .map((it) => it.trim())
      .filter((it) => it !== "")
      .map((it) => ({
        name: it.replace(/^type /, ""),
        from: from.replace(/^\.\.?\//, ""),
        type: type !== undefined || it.startsWith("type "),
      })),
  );
}

const DOORS = ["index.ts", ...readdirSync(join(CORE, "doors")).map((it) => `doors/${it}`)].map((file) => ({
  file,
  exported: exportsOf(join(CORE, file)),
}));

/** Every word of every file which may use a door; core's own sources and lists made from the code do not count. */
const USED = new Set(
  ["packages", "examples", "docs", "scripts", "README.md", "README.vi.md"]
    .flatMap((it) => (it.endsWith(".md") ? [join(root, it)] : filesBelow(join(root, it))))
    .filter((file) => /\.(ts|tsx|js|mjs|md)$/.test(file) && !/docs\/errors\.md$/.test(file))
    .filter((file) => !file.startsWith(CORE) || file.endsWith(".test.ts"))
    .flatMap((file) => readFileSync(file, "utf8").match(/[A-Za-z_]\w+/g) ?? []),
);

const SOURCE = filesBelow(CORE)
  .filter((file) => file.endsWith(".ts") && !/\.(test|fixture)\.ts$/.test(file))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");
/** `OUTCOMES as CASE_OUTCOMES` is declared as the first and used as the second. */
const plainName = (name: string) => name.split(" as ")[0] ?? name;
const shownName = (name: string) => name.split(" as ").at(-1) ?? name;

describe.each(DOORS)("packages/core/src/$file", ({ exported, file }) => {
  it("offers nothing which no test, example, page or package uses", () => {
    expect(exported.length).toBeGreaterThan(0);
    expect(exported.filter((it) => !it.type && !USED.has(shownName(it.name))).map((it) => it.name)).toEqual([]);
  });

  it("says of each name what it is: of all names in the main door, of every value in the others", () => {
    const asked = file === "index.ts" ? exported : exported.filter((it) => !it.type);
    const silent = asked.filter(({ name }) => {
      const declared = `\\*/\\n(?:export )?(?:abstract |async )*(?:const|function|class|interface|type) ${plainName(name)}\\b`;
      return !new RegExp(declared).test(SOURCE);
    });
    expect(silent.map((it) => it.name)).toEqual([]);
  });
});

it("A name means the same in every door", () => {
  const sources = new Map<string, Set<string>>();
  for (const { exported } of DOORS) {
    for (const { from, name } of exported) {
      sources.set(shownName(name), (sources.get(shownName(name)) ?? new Set()).add(`${from} ${name}`));
    }
  }
  expect([...sources].filter(([, from]) => from.size > 1)).toEqual([]);
});

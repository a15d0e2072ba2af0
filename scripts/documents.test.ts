import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { formatDay, type Language, legalDate } from "@kttt/core";
import { describe, expect, it } from "vitest";
import { HANDLING, RUNS } from "../packages/cli/src/commands/start.js";
import { installedProvinces } from "../packages/cli/src/provinces.js";

const PROVINCES = await installedProvinces();

/** The documents say what is there: held against the code, the scripts and each other. */
const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "node_modules" || entry.name === "dist" || entry.name.startsWith(".")) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownBelow(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

const DOCUMENTS = [
  "README.md",
  "README.vi.md",
  "AGENTS.md",
  ...["docs", "packages", "examples"].flatMap(markdownBelow),
];
const READMES = [
  ["README.md", "en"],
  ["README.vi.md", "vi"],
] as const;

/** The rows of the first table whose heading begins so, without its two head lines. */
function tableOf(text: string, heading: string): readonly (readonly string[])[] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith("|"));
  return (start < 0 ? [] : rest.slice(0, end)).map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((it) => it.trim()),
  );
}

describe.each(READMES)("%s", (file, language) => {
  const text = read(file);

  it("shows the quick start as it is run by the tests", () => {
    expect(/```js\n([\s\S]*?)```/.exec(text)?.[1]).toBe(read("examples/quick-start/index.js"));
  });

  it("lists what npm start runs: province, span and folder, row by row", () => {
    const rows = tableOf(text, language === "vi" ? "Tỉnh, thành phố" : "Province");
    const day = (it: string) => formatDay(legalDate(it), language satisfies Language);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(
      [...RUNS, HANDLING].map(({ folder, from, province, to }) => [
        PROVINCES.find((it) => it.id === province)?.name[language],
        `${day(from)} – ${day(to)}`,
        `\`out/${folder}\``,
      ]),
    );
    expect(rows.filter((row) => row[3] === undefined || row[3] === "")).toEqual([]);
  });

  it("names every package", () => {
    const named = readdirSync(join(root, "packages")).filter((name) => text.includes(`packages/${name}/README.md`));
    expect(named).toEqual(readdirSync(join(root, "packages")));
  });
});

it("AGENTS.md has at most 40 lines, docs/architecture.md at most 170", () => {
  expect(read("AGENTS.md").split("\n").length - 1).toBeLessThanOrEqual(40);
  expect(read("docs/architecture.md").split("\n").length - 1).toBeLessThanOrEqual(170);
});

describe("docs/architecture.md", () => {
  const text = read("docs/architecture.md");
  const names = (rows: readonly (readonly string[])[]) =>
    rows.flatMap((row) => [...(row[0] ?? "").matchAll(/`([\w-]+)`/g)].map((it) => it[1] ?? "")).sort();
  const foldersIn = (path: string) =>
    readdirSync(join(root, path))
      .filter((name) => statSync(join(root, path, name)).isDirectory())
      .sort();

  it("names every package, and no other", () => {
    expect(names(tableOf(text, "package"))).toEqual(foldersIn("packages"));
  });

  it.each([
    ["One deadline, from the document to the overdue line", 15],
    ["One report, through the engine", 12],
  ])("walks at most %2$i files: %1$s; each names what is there", (heading, most) => {
    const start = text.indexOf(`## ${heading}`);
    const steps = tableOf(text.slice(start, text.indexOf("\n## ", start + 1)), "file").map((row) =>
      row.slice(0, 2).map((it) => it.replaceAll("`", "")),
    );
    expect(new Set(steps.map(([file]) => file)).size).toBeLessThanOrEqual(most);
    expect(steps.length).toBeGreaterThan(6);
    const gone = steps.filter(([file = "", name = ""]) => {
      const declared = new RegExp(`(?:function|const) ${name}\\b|^ +(?:async )?${name}(?:\\(|:)`, "m");
      return !existsSync(join(root, file)) || !declared.test(read(file));
    });
    expect(gone).toEqual([]);
  });

  it("shows the layers in the order which the imports keep", async () => {
    const { LAYERS } = (await import("../.dependency-cruiser.mjs" as string)) as { readonly LAYERS: readonly string[] };
    const shown = tableOf(text, "folder").map((row) => (row[0] ?? "").replaceAll("`", ""));
    expect(shown.filter((it) => LAYERS.includes(it))).toEqual(LAYERS);
  });

  it("names every door of core, and no other", () => {
    const doors = readdirSync(join(root, "packages/core/src/doors")).map((it) => it.replace(".ts", ""));
    const named = tableOf(text, "door of `@kttt/core`").flatMap((row) =>
      [...(row[0] ?? "").matchAll(/`\/([\w-]+)`/g)].map((it) => it[1] ?? ""),
    );
    expect(named.sort()).toEqual(doors.sort());
  });

  it("names every folder of core, and no other", () => {
    expect(names(tableOf(text, "folder"))).toEqual(foldersIn("packages/core/src"));
  });
});

describe("Every document", () => {
  it("links to files which are there", () => {
    const broken = DOCUMENTS.flatMap((file) =>
      [...read(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((it) => it[1] ?? "")
        .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(file), link)))
        .map((link) => `${relative(root, join(root, file))} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("names only npm scripts and kttt commands which are there", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };
    const commands = [...read("packages/cli/README.md").matchAll(/`kttt ([\w-]+)/g)].map((it) => it[1]);
    const unknown = DOCUMENTS.flatMap((file) => {
      const text = read(file);
      const run = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((it) => it[1] ?? "");
      const kttt = [...text.matchAll(/(?:npm run -s kttt --|pnpm -s kttt|npx kttt|`kttt) ([\w-]+)/g)].map(
        (it) => it[1],
      );
      return [
        ...run.filter((name) => !(name in scripts)).map((name) => `${file}: npm run ${name}`),
        ...kttt
          .filter((name) => !name?.startsWith("-") && !commands.includes(name))
          .map((name) => `${file}: kttt ${name}`),
      ];
    });
    expect(unknown).toEqual([]);
  });

  it("is in Unicode NFC", () => {
    expect(DOCUMENTS.filter((file) => read(file) !== read(file).normalize("NFC"))).toEqual([]);
  });
});

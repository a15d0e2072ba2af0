// A province package is built as data which has been checked: its definition is run and checked whole while it is built, and what is
// shipped is the result. Importing it reads one text instead of checking 30,000 values again (docs/decisions/0025-loading-core.md).
import { deepStrictEqual } from "node:assert";
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "tsup";

/** The province which `src/index.ts` of a package declares, and its name; `defineProvince` throws here what is wrong with it. */
async function declared(entry, folder) {
  const outDir = mkdtempSync(join(folder, "node_modules", ".kttt-"));
  try {
    await build({
      ...{ entry: { declared: entry }, outDir, format: "esm", target: "node20", config: false, silent: true },
      outExtension: () => ({ js: ".mjs" }),
    });
    const { default: province, ...named } = await import(pathToFileURL(join(outDir, "declared.mjs")).href);
    const [name, ...others] = Object.keys(named);
    if (name === undefined || others.length > 0 || named[name] !== province) {
      throw new Error(`${entry}: one province is exported, by name and as default`);
    }
    return { name, province };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** For `esbuildPlugins` of a province package's tsup.config.ts. */
export const checkedProvince = {
  name: "checked-province",
  setup({ initialOptions, onLoad }) {
    // The documents' words as they are: escaped they would be twice as long, and be read more slowly.
    initialOptions.charset = "utf8";
    const folder = process.cwd();
    const entry = resolve(folder, "src", "index.ts");
    let source;
    onLoad({ filter: /[\\/]src[\\/]index\.ts$/ }, async ({ path }) => {
      if (resolve(path) !== entry) return undefined;
      source ??= declared(entry, folder).then(({ name, province }) => {
        const text = JSON.stringify(province);
        deepStrictEqual(JSON.parse(text), province);
        return [
          `import { checkedProvince } from "@kttt/core/province";`,
          `export const ${name} = /* @__PURE__ */ checkedProvince(JSON.parse(${JSON.stringify(text)}));`,
          `export default ${name};`,
        ].join("\n");
      });
      return { contents: await source, loader: "js" };
    });
  },
};

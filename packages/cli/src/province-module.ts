import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isFolder } from "./files.js";
import { UsageError } from "./usage-error.js";

const MODULE = /\.(?:js|mjs|cjs)$/;

/** Whether a word names a province package: its folder, or the built file itself. */
export function isModulePath(word: string): boolean {
  return MODULE.test(word) || isFolder(word);
}

/** Whether a package's sources are newer than what was built of them: then what is read is not what they say. */
export function isStale(word: string): boolean {
  const [built, sources] = [join(word, "dist", "index.js"), join(word, "src")];
  if (MODULE.test(word) || !existsSync(built) || !existsSync(sources)) return false;
  const { mtimeMs } = statSync(built);
  const written = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((it) => it.endsWith(".ts"));
  return written.some((it) => statSync(join(sources, it)).mtimeMs > mtimeMs);
}

/**
 * The definition which a province package exports as its default. This runs the package's own code: it is the author's.
 *
 * @throws UsageError when the package is not built or exports nothing as default; KtttError from `defineProvince`
 */
export async function definitionOfModule(word: string): Promise<unknown> {
  const file = resolve(MODULE.test(word) ? word : join(word, "dist", "index.js"));
  if (!existsSync(file)) {
    throw new UsageError(
      { vi: `Không có tệp “${file}”.`, en: `There is no file “${file}”.` },
      { vi: "Dựng gói trước: npm run build.", en: "Build the package first: npm run build." },
    );
  }
  const module = (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
  if (module.default === undefined) {
    throw new UsageError(
      { vi: `“${file}” không có export default.`, en: `“${file}” has no default export.` },
      { vi: "Thêm: export default defineProvince({ … }).", en: "Add: export default defineProvince({ … })." },
    );
  }
  // An ES module loaded from CommonJS output holds its default one level deeper.
  const inner = module.default as { readonly default?: unknown };
  return file.endsWith(".cjs") ? (inner.default ?? inner) : module.default;
}

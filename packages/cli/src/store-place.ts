import type { StoreOptions } from "@kttt/postgres";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Invocation, textOption } from "./command.js";
import { UsageError } from "./usage-error.js";

/** The options by which a store is named. */
export const STORE_OPTIONS = {
  folder: { type: "string" },
  url: { type: "string" },
  role: { type: "string" },
} as const;

/**
 * The store of `--folder` or `--url`, acted on as `--role`, which defaults to the one which sees every province. The folder of
 * an office stands for the store in it.
 *
 * @throws UsageError unless exactly one place is named, and for a folder which holds no store
 */
export async function storeNamed(
  invocation: Invocation,
  { readOnly }: { readonly readOnly: boolean },
): Promise<StoreOptions> {
  const [url, folder, role] = ["url", "folder", "role"].map((name) => textOption(invocation, name));
  if ((url === undefined) === (folder === undefined)) {
    throw new UsageError(
      { vi: "Cần đúng một trong --url và --folder.", en: "Give exactly one of --url and --folder." },
      {
        vi: "Ví dụ: kttt audit --folder data; kttt audit --url postgresql://…",
        en: "For example: kttt audit --folder data; kttt audit --url postgresql://…",
      },
    );
  }
  const acting = role ?? "kttt_all";
  if (url !== undefined) return { url, role: acting, connections: 1, readOnly };
  const path = folder ?? "";
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) {
    throw new UsageError(
      { vi: `Không có thư mục “${path}”.`, en: `There is no folder “${path}”.` },
      { vi: "Kiểm tra đường dẫn.", en: "Check the path." },
    );
  }
  return { folder: await storeIn(path), role: acting, readOnly };
}

const holds = async (folder: string, name: string) =>
  (await stat(join(folder, name)).catch(() => null))?.isFile() ?? false;

/** Opening an empty folder would make a store there and find it whole. @throws UsageError naming stores further down */
async function storeIn(path: string): Promise<string> {
  if (await holds(path, "PG_VERSION")) return path;
  if (await holds(path, "office.json")) return join(path, "store");
  const below = (await readdir(path)).flatMap((name) => [join(path, name), join(path, name, "store")]);
  const stores: string[] = [];
  for (const folder of below) if (await holds(folder, "PG_VERSION")) stores.push(folder);
  throw new UsageError(
    { vi: `Thư mục “${path}” không phải là một kho.`, en: `The folder “${path}” is no store.` },
    stores.length === 0
      ? { vi: "Ghi thư mục mà ứng dụng mở kho.", en: "Name the folder in which the application opens its store." }
      : { vi: `Có kho ở: ${stores.join(", ")}.`, en: `There are stores in: ${stores.join(", ")}.` },
  );
}

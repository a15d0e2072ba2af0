import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "./usage-error.js";

/** The bytes of a file. @throws UsageError when it cannot be read */
export function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(
      { vi: `Không đọc được tệp “${path}”.`, en: `The file “${path}” cannot be read.` },
      { vi: "Kiểm tra đường dẫn.", en: "Check the path." },
    );
  }
}

/** The text of a file, or `null` where there is none. */
export function textIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The files right in a folder whose names end so, in the order of their names; none where there is no such folder. */
export function filesIn(folder: string, ending: RegExp): readonly string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(folder, name));
}

import { existsSync, readdirSync, lstatSync, readFileSync, statSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
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

/** Where a path really leads: through every link of its part which is there already. */
function realPlace(path: string): string {
  const full = resolve(path);
  let isThere = full;
  for (;;) {
    try {
      return join(realpathSync(isThere), relative(isThere, full));
    } catch (cause) {
      // A link to something which is not there would be made there: it is no place to write to.
      if (isLink(isThere)) throw cause;
      const above = dirname(isThere);
      if (above === isThere) return full;
      isThere = above;
    }
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Refuses to write a file which a link would make stand outside a folder. @throws UsageError */
export function refuseLinksOut(path: string, folder: string): void {
  const refused = new UsageError(
    {
      vi: `“${path}” là liên kết ra ngoài thư mục “${folder}”.`,
      en: `“${path}” is a link out of the folder “${folder}”.`,
    },
    { vi: "Xoá liên kết, hoặc ghi sang thư mục khác.", en: "Remove the link, or write to another folder." },
  );
  try {
    const home = realPlace(folder);
    const place = realPlace(path);
    if (place !== home && !place.startsWith(home.endsWith(sep) ? home : `${home}${sep}`)) throw refused;
  } catch (cause) {
    throw cause instanceof UsageError ? cause : refused;
  }
}

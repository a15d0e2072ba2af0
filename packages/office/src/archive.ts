import { zipSync } from "fflate";

/** The day every entry is dated: the format has no day of its own to give, and the machine's would make each file another. */
const DATED = new Date(1980, 0, 1);

/** Files as one archive (ZIP), in their order; the same bytes for the same files. A name which comes twice is numbered. */
export function archive(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const seen = new Map<string, number>();
  const entries: Record<string, Uint8Array> = {};
  for (const { bytes, name } of files) {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    entries[times === 1 ? name : name.replace(/(\.\w+)?$/, `-${times}$1`)] = bytes;
  }
  return zipSync(entries, { level: 0, mtime: DATED });
}

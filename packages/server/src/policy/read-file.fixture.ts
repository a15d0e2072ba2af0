import { strFromU8, unzipSync } from "fflate";

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** What a part of an office file says, its tags left out. */
const said = (xml: string) =>
  xml
    .replaceAll(/<\/(?:w:p|si|c|row)>/g, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (it) => ENTITIES[it] ?? it);

function zipText(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => {
      if (/\.(?:docx|xlsx|zip)$/.test(name)) return `${name}\n${zipText(part)}`;
      return /\.(?:xml|rels)$/.test(name) ? said(strFromU8(part)) : "";
    })
    .join("\n");
}

/** Everything a file says, whatever it is: what a reader of .docx, .xlsx, .zip, .csv, .ics or JSON would find in it. */
export function textOfFile(bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return zipText(bytes);
  // Lines of a calendar are folded, and its commas and those of a CSV are marked.
  return new TextDecoder()
    .decode(bytes)
    .replaceAll(/\r?\n /g, "")
    .replaceAll(/\\([,;])/g, "$1")
    .replaceAll('""', '"');
}

import { KtttError } from "@kttt/core/errors";
import { Inflate } from "fflate";
import { importProblem } from "./errors.js";

/** What an office file may come to. A plan with its annexes is a few hundred kilobytes; these are ten times the largest seen. */
export const OFFICE_LIMITS = {
  /** Bytes of the file as it stands on the disk. */
  file: 32 * 1024 * 1024,
  /** Parts of the file. */
  parts: 4096,
  /** Bytes one part unpacks to. */
  part: 24 * 1024 * 1024,
  /** Bytes of all parts which are read, unpacked. */
  all: 40 * 1024 * 1024,
} as const;

/** The parts of an office file (OOXML: a zip of XML), unpacked one by one as they are asked for. */
export interface OfficeParts {
  readonly file: string;
  has(name: string): boolean;
  names(): readonly string[];
  /**
   * The bytes of a part, piece by piece.
   *
   * @throws KtttError `import/too-large` as soon as more comes out than may, whatever the file says of itself;
   * `import/unreadable`
   */
  bytesOf(name: string): Iterable<Uint8Array>;
}

/** A part as the directory at the end of the zip names it. */
interface Entry {
  readonly packed: Uint8Array;
  readonly deflated: boolean;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const PIECE = 16 * 1024;

function tooLarge(file: string, part: string, size: number, limit: number): KtttError {
  return new KtttError(importProblem("import/too-large", [file], { part, size, limit }));
}

/** Whether a file is a container of the old kind: a .doc or .xls of before 2007, or whatever was given a password. */
export function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((it, at) => bytes[at] === it);
}

const ENCRYPTED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Whether such a container holds an encrypted office file: its directory then names a part so. */
export function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ENCRYPTED[0] ?? 0); at >= 0; at = bytes.indexOf(ENCRYPTED[0] ?? 0, at + 1)) {
    if (ENCRYPTED.every((it, offset) => bytes[at + offset] === it)) return true;
  }
  return false;
}

/** The directory of a zip. What the parts say of their own size is believed only where it is too much. */
function directoryOf(bytes: Uint8Array, file: string): ReadonlyMap<string, Entry> {
  const unreadable = (what: string) => new KtttError(importProblem("import/unreadable", [file], { what }));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isCompound(bytes)) {
    if (isEncrypted(bytes)) throw new KtttError(importProblem("import/encrypted", [file]));
    throw unreadable("tệp .doc, .xls đời cũ / an old .doc or .xls");
  }
  let end = bytes.length - 22;
  const earliest = Math.max(0, end - 0xffff);
  while (end >= earliest && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < earliest) throw unreadable("không phải tệp zip / not a zip file");
  const count = view.getUint16(end + 10, true);
  if (count > OFFICE_LIMITS.parts) throw tooLarge(file, "zip", count, OFFICE_LIMITS.parts);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  try {
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError("directory");
      const flags = view.getUint16(at + 8, true);
      const method = view.getUint16(at + 10, true);
      const packed = view.getUint32(at + 20, true);
      const size = view.getUint32(at + 24, true);
      const [name, extra, comment] = [28, 30, 32].map((it) => view.getUint16(at + it, true)) as [
        number,
        number,
        number,
      ];
      const local = view.getUint32(at + 42, true);
      const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
      if (view.getUint32(local, true) !== LOCAL_ENTRY) throw new RangeError(path);
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (from + packed > bytes.length || (method !== 0 && method !== 8)) throw new RangeError(path);
      if ((flags & 1) === 1) throw new KtttError(importProblem("import/encrypted", [file]));
      if (/\.(?:xml|rels)$/iu.test(path) && size > OFFICE_LIMITS.part) {
        throw tooLarge(file, path, size, OFFICE_LIMITS.part);
      }
      entries.set(path.replace(/^\//u, ""), { packed: bytes.subarray(from, from + packed), deflated: method === 8 });
      at += 46 + name + extra + comment;
    }
  } catch (cause) {
    if (cause instanceof RangeError) throw unreadable(`zip: ${cause.message}`);
    throw cause;
  }
  return entries;
}

/**
 * Opens an office file. Nothing is unpacked before it is asked for, and never more than {@link OFFICE_LIMITS} allow.
 *
 * @throws KtttError `import/unreadable`, `import/encrypted`, `import/too-large`
 */
export function openOffice(bytes: Uint8Array, file: string): OfficeParts {
  if (bytes.length > OFFICE_LIMITS.file) throw tooLarge(file, "zip", bytes.length, OFFICE_LIMITS.file);
  const entries = directoryOf(bytes, file);
  let all = 0;
  function* unpacked(name: string): Iterable<Uint8Array> {
    const entry = entries.get(name);
    if (!entry) {
      throw new KtttError(importProblem("import/unreadable", [file], { what: `không có phần / no part “${name}”` }));
    }
    let size = 0;
    let pieces: Uint8Array[] = [];
    const inflate = new Inflate((piece) => void pieces.push(piece));
    for (let from = 0; from < entry.packed.length; from += PIECE) {
      const piece = entry.packed.subarray(from, from + PIECE);
      if (entry.deflated) {
        try {
          inflate.push(piece, from + PIECE >= entry.packed.length);
        } catch (cause) {
          const what = cause instanceof Error ? cause.message : "zip";
          throw new KtttError(importProblem("import/unreadable", [file], { what }));
        }
      } else pieces.push(piece);
      for (const out of pieces) {
        size += out.length;
        all += out.length;
        if (size > OFFICE_LIMITS.part) throw tooLarge(file, name, size, OFFICE_LIMITS.part);
        if (all > OFFICE_LIMITS.all) throw tooLarge(file, "zip", all, OFFICE_LIMITS.all);
        yield out;
      }
      pieces = [];
    }
  }
  return { file, has: (name) => entries.has(name), names: () => [...entries.keys()], bytesOf: unpacked };
}

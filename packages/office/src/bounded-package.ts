import { KtttError } from "@kttt/core";
import { strFromU8, Unzip, UnzipInflate } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { officeProblem } from "./errors.js";
import { plainText } from "./plain-text.js";

/** What a file that came back may hold: ten times the largest this package writes. */
const LIMITS = { file: 8 * 1024 * 1024, unpacked: 24 * 1024 * 1024 } as const;
const PIECE = 64 * 1024;
/** A cell beyond column ZZ: no sheet of ours has one, and each makes its reader build a row of thousands. */
const FAR_CELL = /\br="[A-Z]{3,}\d/;
/** Enough of a piece's end for a cell's name which goes on in the next. */
const OVERLAP = 32;

/**
 * Looks at a file of an office (a zip) while it is unpacked piece by piece, whatever it says of itself.
 *
 * @throws RangeError as soon as it holds more than {@link LIMITS}, or a cell beyond column ZZ
 */
export function checkPackage(bytes: Uint8Array): void {
  const tooLarge = (size: number) => new RangeError(`${size} > ${LIMITS.unpacked} bytes`);
  if (bytes.length > LIMITS.file) throw tooLarge(bytes.length);
  let size = 0;
  const unzip = new Unzip((part) => {
    const isSheet = part.name.startsWith("xl/worksheets/");
    let end = "";
    part.ondata = (error, piece) => {
      if (error) throw error;
      size += piece.length;
      if (size > LIMITS.unpacked) throw tooLarge(size);
      if (!isSheet) return;
      const text = end + strFromU8(piece, true);
      const far = FAR_CELL.exec(text);
      if (far) throw new RangeError(`${far[0].slice(3)} > ZZ`);
      end = text.slice(-OVERLAP);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length; from += PIECE) {
    unzip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
  }
}

/**
 * A workbook which somebody sent back, within limits counted while it is unpacked.
 *
 * @throws KtttError `office/not-a-workbook`
 */
export async function readWorkbook(bytes: Uint8Array): ReturnType<typeof readXlsx> {
  try {
    checkPackage(bytes);
    return await readXlsx(bytes);
  } catch (error) {
    const what = error instanceof Error ? plainText(error.message, 200) : "?";
    throw new KtttError(officeProblem("office/not-a-workbook", [], { what }), { cause: error });
  }
}

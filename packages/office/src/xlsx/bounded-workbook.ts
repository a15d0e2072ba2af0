import { KtttError } from "@kttt/core";
import { Unzip, UnzipInflate } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { officeProblem } from "../errors.js";
import { plainText } from "../plain-text.js";

/** What a workbook that came back may hold: ten times the largest this package writes. */
const LIMITS = { file: 8 * 1024 * 1024, unpacked: 24 * 1024 * 1024 } as const;
const PIECE = 64 * 1024;

/** How many bytes a zip unpacks to, counted piece by piece, whatever it says of itself. @throws as soon as it is too much */
function checkSize(bytes: Uint8Array, tooLarge: (size: number) => Error): void {
  if (bytes.length > LIMITS.file) throw tooLarge(bytes.length);
  let size = 0;
  const unzip = new Unzip((part) => {
    part.ondata = (error, piece) => {
      if (error) throw error;
      size += piece.length;
      if (size > LIMITS.unpacked) throw tooLarge(size);
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
    checkSize(bytes, (size) => new RangeError(`${size} > ${LIMITS.unpacked} bytes`));
    return await readXlsx(bytes);
  } catch (error) {
    const what = error instanceof Error ? plainText(error.message, 200) : "?";
    throw new KtttError(officeProblem("office/not-a-workbook", [], { what }), { cause: error });
  }
}

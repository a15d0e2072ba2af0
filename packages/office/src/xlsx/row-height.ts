/** A line of 11 pt in points, with its leading. */
export const LINE_HEIGHT = 15;

/** How many lines a text takes in a column of so many characters. Words are not broken: a narrow column takes more. */
function linesOf(text: string, width: number): number {
  const room = Math.max(4, Math.floor(width * 0.95));
  return text.split("\n").reduce((sum, line) => {
    let lines = 1;
    let used = 0;
    for (const word of line.split(" ")) {
      const { length } = word;
      if (used > 0 && used + 1 + length > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(length / room) - 1);
      used = used === 0 ? length % (room + 1) : used + 1 + length;
    }
    return sum + lines;
  }, 0);
}

/** The height of a row in points for these texts, each in a column of so many characters: LibreOffice does not grow it. */
export function heightOf(texts: readonly (readonly [string, number])[]): number {
  // Excel and LibreOffice show at most 409 points.
  return Math.min(409, Math.max(...texts.map(([text, width]) => linesOf(text, width)), 1) * LINE_HEIGHT + 3);
}

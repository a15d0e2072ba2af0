import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, type Cells, findText, wordsOutside } from "./source-text.js";

/** Words which differ from each other, so that leaving one out can never go unseen. */
const words = fc.uniqueArray(fc.stringMatching(/^[a-zđêôươ]{2,8}$/u), { minLength: 4, maxLength: 30 });
/** How a scan dresses a word: emphasis, tags, wide spaces. */
const dress = fc.constantFrom(
  (word: string) => word,
  (word: string) => `**${word}**`,
  (word: string) => `<b>${word}</b>`,
  (word: string) => `  ${word}\u00a0`,
  (word: string) => word.normalize("NFD"),
);
/** A sentence, cut by pages into lines, each line perhaps with a bullet mark before it and other cells around it. */
const printed = words.chain((sentence) =>
  fc
    .record({
      cuts: fc.array(fc.integer({ min: 1, max: sentence.length - 1 }), { maxLength: 3 }),
      dresses: fc.array(dress, { minLength: sentence.length, maxLength: sentence.length }),
      bullet: fc.constantFrom("", "- ", "+ "),
      before: fc.constantFrom("", "1\t", "\t"),
      after: fc.constantFrom("", "\tSở A", "\tSở A\tTháng 12/2023"),
    })
    .map(({ cuts, dresses, bullet, before, after }) => {
      const ends = [...new Set([...cuts, sentence.length])].sort((a, b) => a - b);
      const dressed = sentence.map((word, at) => dresses[at]?.(word) ?? word);
      const lines = ends.map((end, at) => before + bullet + dressed.slice(ends[at - 1] ?? 0, end).join(" ") + after);
      return { sentence, lines };
    }),
);

function search(text: readonly string[], lines: readonly string[]) {
  const cells = new Map<number, Cells>(lines.map((line, at) => [at + 1, cellsOf(line, [])]));
  return { cells, found: findText(text.join(" "), [...cells.keys()], cells) };
}

describe("a sentence is found however the scan broke and dressed it", () => {
  it("whole, and it then holds every word of its cells", () => {
    fc.assert(
      fc.property(printed, ({ sentence, lines }) => {
        const { cells, found } = search(sentence, lines);
        expect(found).not.toBeNull();
        for (const stretch of found ?? []) {
          expect(wordsOutside(cells.get(stretch.line)?.[stretch.cell] ?? "", [stretch])).toEqual([]);
        }
      }),
    );
  });

  it("but not with a word left out inside it, doubled, or two words changed about", () => {
    fc.assert(
      fc.property(printed, fc.nat(), ({ sentence, lines }, seed) => {
        const at = 1 + (seed % (sentence.length - 2));
        const without = sentence.toSpliced(at, 1);
        const doubled = sentence.toSpliced(at, 0, sentence[at] ?? "");
        const changed = sentence.toSpliced(at, 2, sentence[at + 1] ?? "", sentence[at] ?? "");
        for (const text of [without, doubled, changed]) expect(search(text, lines).found).toBeNull();
      }),
    );
  });
});

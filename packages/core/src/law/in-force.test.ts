import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StatuteCitation } from "../kernel/citation.js";
import { legalDate, shiftDays } from "../kernel/legal-date.js";
import { cite, citeConvention, citeDocument } from "./cite.js";
import { AMENDED, amendedBy, hasBegunOn, inForceAmong, inForceOn, standsFrom, standsTo } from "./in-force.js";
import { STATUTE_NOTES } from "./statute-notes.js";
import { STATUTES, type StatuteNumber } from "./statutes.js";

type Index = Readonly<Record<string, Readonly<Record<string, readonly [string, object, string?]>>>>;
const index = JSON.parse(readFileSync(new URL("law-index.json", import.meta.url), "utf8")) as Index;
const numbers = Object.keys(STATUTES) as StatuteNumber[];

describe("an amended place", () => {
  it.each([
    // Circular 07/2019 put the tax answer into art. 17.3 and added art. 17a; what stood before 28/05/2019 is not at hand.
    ["03/2014/TT-BKHĐT", { article: 17, clause: 3 }, "2019-05-28"],
    ["03/2014/TT-BKHĐT", { article: "17a", clause: 1 }, "2019-05-28"],
    ["03/2014/TT-BKHĐT", { article: 25, clause: 1 }, "2019-09-16"],
    ["03/2014/TT-BKHĐT", { article: 19, clause: 3 }, "2014-08-01"],
    // Decree 107/2017 changed arts. 21.1 and 21.2 of Decree 193/2013.
    ["193/2013/NĐ-CP", { article: 21, clause: 2, point: "a" }, "2017-09-15"],
    ["193/2013/NĐ-CP", { article: 19, clause: 3 }, "2014-01-27"],
    // Decree 113/2024 changed art. 29.6 of Decree 77/2019 and left 29.1.
    ["77/2019/NĐ-CP", { article: 29, clause: 6 }, "2024-11-01"],
    ["77/2019/NĐ-CP", { article: 29, clause: 1 }, "2019-11-25"],
    ["77/2019/NĐ-CP", { article: 29 }, "2019-11-25"],
    ["86/2024/TT-BTC", { article: 16, clause: 1, point: "a.1" }, "2025-07-01"],
    ["17/2023/QH15", { article: 98, clause: 3 }, "2024-07-01"],
  ] as const)("%s %j stands in the words at hand from %s", (law, place, from) => {
    const citation = cite(law, place);
    expect(standsFrom(citation)).toBe(from);
    const day = legalDate(from);
    expect([shiftDays(day, -1), day].map((it) => hasBegunOn(citation, it))).toEqual([false, true]);
  });

  it("is told by the notes of the codification: the same articles, texts and days, none left out", () => {
    const noted = Object.entries(index).flatMap(([law, articles]) =>
      Object.entries(articles).flatMap(([article, [, , note]]) =>
        note === undefined ? [] : [`${law} ${article} ${note}`],
      ),
    );
    const listed = AMENDED.filter(({ law }) => law === "03/2014/TT-BKHĐT" || law === "193/2013/NĐ-CP").flatMap(
      ({ law, by, places }) => places.map((it) => `${law} ${it} ${by} ${STATUTES[by].inForceFrom}`),
    );
    expect(noted.length).toBeGreaterThan(15);
    // 6b, 8c and 17a carry no note, see the list.
    expect(listed.filter((it) => !/ (6b|8c|17a) /.test(it)).sort()).toEqual([...noted].sort());
  });

  it("yields to the days which a citation itself gives", () => {
    const citation: StatuteCitation = {
      ...cite("03/2014/TT-BKHĐT", { article: 17 }),
      effectiveFrom: legalDate("2020-01-01"),
      effectiveTo: legalDate("2020-12-31"),
    };
    expect([standsFrom(citation), standsTo(citation)]).toEqual(["2020-01-01", "2020-12-31"]);
    expect(["2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01"].map((on) => inForceOn(citation, on))).toEqual([
      ...[false, true, true, false],
    ]);
  });
});

describe("a limit exists only while the text that sets it is in force", () => {
  it.each([
    ["decree 92/2024 on 18/04/2023", cite("92/2024/NĐ-CP", { article: 57, clause: 1 }), "2023-04-18", false],
    ["decree 92/2024 on 09/07/2024", cite("92/2024/NĐ-CP", { article: 50, clause: 1 }), "2024-07-09", false],
    ["decree 92/2024 on 18/07/2024", cite("92/2024/NĐ-CP", { article: 50, clause: 1 }), "2024-07-18", true],
    ["decree 187/2026 on 02/04/2026", cite("187/2026/NĐ-CP", { article: 6, clause: 1 }), "2026-04-02", false],
    ["decree 187/2026 on 27/05/2026", cite("187/2026/NĐ-CP", { article: 6, clause: 1 }), "2026-05-27", true],
    [
      "circular 03/2014 art. 17.3 on 27/05/2019",
      cite("03/2014/TT-BKHĐT", { article: 17, clause: 3 }),
      "2019-05-27",
      false,
    ],
  ] as const)("%s", (_, citation, on, expected) => {
    expect(inForceAmong([citation], on)).toEqual(expected ? [citation] : []);
  });

  it("for every statute and every place amended later, on every day from 1994 to 2030", () => {
    const first = legalDate("1994-01-01");
    const days = fc.integer({ min: 0, max: 13_500 }).map((it) => shiftDays(first, it));
    const cited = fc.oneof(
      fc.constantFrom(...numbers).map((law) => cite(law)),
      fc
        .constantFrom(...AMENDED.flatMap(({ law, places, by }) => places.map((place) => ({ law, place, by }))))
        .map(({ law, place }) => {
          const [article = "1", clause] = place.split(".");
          return cite(law, clause === undefined ? { article } : { article, clause });
        }),
    );
    fc.assert(
      fc.property(cited, days, (citation, on) => {
        const statute = STATUTES[citation.law as StatuteNumber];
        const by = amendedBy(citation);
        const begun =
          (statute.inForceFrom === null || statute.inForceFrom <= on) &&
          (by === null || STATUTES[by].inForceFrom === null || STATUTES[by].inForceFrom <= on);
        const ended = statute.inForceTo !== null && statute.inForceTo < on;
        expect(hasBegunOn(citation, on)).toBe(begun);
        expect(inForceAmong([citation], on).length).toBe(begun && !ended ? 1 : 0);
      }),
      { numRuns: 3000 },
    );
  });

  it("is about statutes only: a paper and a convention of the library are not law with days", () => {
    const others = [citeDocument("222/KH-UBND"), citeConvention("docs/legal-time.md#working-days")];
    expect(inForceAmong(others, "1990-01-01")).toEqual(others);
  });
});

describe("the register of statutes", () => {
  it("lets the 2012 law end on 30/06/2024 and the 2023 law begin the day after (Article 114)", () => {
    expect([inForceOn("23/2012/QH13", "2024-06-30"), inForceOn("17/2023/QH15", "2024-06-30")]).toEqual([true, false]);
    expect([inForceOn("23/2012/QH13", "2024-07-01"), inForceOn("17/2023/QH15", "2024-07-01")]).toEqual([false, true]);
  });

  it("leaves a gap of seventeen days between the law and Decree 92/2024", () => {
    expect(inForceOn("92/2024/NĐ-CP", "2024-07-17")).toBe(false);
    expect(inForceOn("92/2024/NĐ-CP", "2024-07-18")).toBe(true);
  });

  it.each([
    ["33/2005/QH11", "2006-01-01", "2016-12-31", "91/2015/QH13"],
    ["35-L/CTN", "1995-01-01", "2013-04-30", "10/2012/QH13"],
    ["10/2012/QH13", "2013-05-01", "2020-12-31", "45/2019/QH14"],
    ["51/2014/QH13", "2015-01-01", "2026-02-28", "142/2025/QH15"],
  ] as const)("%s stood from %s to %s, the day before %s", (law, from, to, next) => {
    expect(STATUTES[law]).toMatchObject({ inForceFrom: from, inForceTo: to });
    expect(STATUTES[next].inForceFrom).toBe(shiftDays(legalDate(to), 1));
  });

  it("says of each day which no official text at hand gives that it is not verified, and where it stands", () => {
    const unread = numbers.filter((it) => STATUTES[it].inForceFrom === null || STATUTES[it].trust !== undefined);
    for (const it of unread) expect(STATUTE_NOTES[it]?.note, it).toBeDefined();
    expect(unread).toContain("85/2025/QH15");
    expect(STATUTES["86/2024/TT-BTC"]).toMatchObject({ inForceFrom: "2025-02-06" });
    expect(STATUTES["86/2024/TT-BTC"].trust).toBeUndefined();
  });

  it("has its days as days, in order", () => {
    for (const it of numbers) {
      const { inForceFrom, inForceTo } = STATUTES[it];
      for (const day of [inForceFrom, inForceTo]) if (day !== null) expect(legalDate(day)).toBe(day);
      if (inForceFrom !== null && inForceTo !== null) expect(inForceFrom <= inForceTo).toBe(true);
    }
  });
});

import { attributeOf, childOf, childrenOf, isOn, type XmlElement } from "./xml-tree.js";

/** Gives each paragraph of a Word document, in their order, the number which Word prints before it by itself. */
export interface WordNumbering {
  /** The number with its punctuation, `-` for a bullet, or the empty string. */
  of(paragraph: XmlElement): string;
}

interface Level {
  readonly start: number;
  readonly format: string | null;
  readonly text: string;
  /** Every level is shown in Arabic figures here, whatever its own format. */
  readonly legal: boolean;
  /** Begins anew after each number of a level above this one; 0 is never. */
  readonly restart: number;
}

interface NumberedList {
  readonly levels: ReadonlyMap<number, Level>;
  /** Lists made of one definition count on from one another, unless one begins anew. */
  readonly counter: string;
}

/** Word has nine levels. */
const LEVELS = 9;

function roman(value: number): string {
  const signs = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const;
  let left = Math.min(value, 3999);
  return signs
    .map(([worth, sign]) => {
      const times = Math.floor(left / worth);
      left -= times * worth;
      return sign.repeat(times);
    })
    .join("");
}

function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(9, Math.ceil(value / 26)));
}

function written(value: number, format: string | null): string {
  switch (format) {
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerLetter":
      return letters(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(value);
  }
}

const numberOf = (element: XmlElement | null, otherwise: number) => {
  const value = Number(attributeOf(element, "val") ?? otherwise);
  return Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
};

function levelsOf(parent: XmlElement): Map<number, Level> {
  const found = new Map<number, Level>();
  for (const level of childrenOf(parent, "lvl")) {
    const at = Number(attributeOf(level, "ilvl"));
    found.set(at, {
      start: numberOf(childOf(level, "start"), 1),
      format: attributeOf(childOf(level, "numFmt"), "val"),
      text: attributeOf(childOf(level, "lvlText"), "val") ?? "",
      legal: isOn(childOf(level, "isLgl")),
      restart: numberOf(childOf(level, "lvlRestart"), at),
    });
  }
  return found;
}

function listsOf(numbering: XmlElement | null): ReadonlyMap<string, NumberedList> {
  const written = numbering ? childrenOf(numbering, "abstractNum") : [];
  /** A definition may only name the list style whose levels it has; another one is that style. */
  const styleNamed = (it: XmlElement | undefined, mark: string) => attributeOf(childOf(it, mark), "val");
  const definitionOf = (id: string | null) => {
    const own = written.find((it) => attributeOf(it, "abstractNumId") === id);
    const style = styleNamed(own, "numStyleLink");
    return style === null ? own : written.find((it) => styleNamed(it, "styleLink") === style);
  };
  return new Map(
    (numbering ? childrenOf(numbering, "num") : []).map((num) => {
      const id = attributeOf(num, "numId");
      const named = definitionOf(attributeOf(childOf(num, "abstractNumId"), "val"));
      const definition = attributeOf(named, "abstractNumId");
      const levels = named ? levelsOf(named) : new Map<number, Level>();
      const overrides = childrenOf(num, "lvlOverride");
      for (const override of overrides) {
        const at = Number(attributeOf(override, "ilvl"));
        const own = levelsOf(override).get(at) ?? levels.get(at);
        const start = childOf(override, "startOverride");
        if (own) levels.set(at, { ...own, start: numberOf(start, own.start) });
      }
      return [`${id}`, { levels, counter: overrides.length > 0 ? `num ${id}` : `${definition}` }];
    }),
  );
}

/** The list and level a style gives its paragraphs, looked for in the styles it is based on, too. */
function styleLists(styles: XmlElement | null): ReadonlyMap<string, XmlElement> {
  const all = new Map(
    (styles ? childrenOf(styles, "style") : []).map((it) => [attributeOf(it, "styleId") ?? "", it] as const),
  );
  const found = new Map<string, XmlElement>();
  for (const id of all.keys()) {
    let at: string | null = id;
    for (let steps = 0; at !== null && steps < 20; steps += 1) {
      const style: XmlElement | undefined = all.get(at);
      const list = childOf(childOf(style, "pPr"), "numPr");
      if (list) {
        found.set(id, list);
        break;
      }
      at = attributeOf(childOf(style, "basedOn"), "val");
    }
  }
  return found;
}

/** Reads automatic numbering. Ask for every paragraph of the document once, in their order. */
export function wordNumbering(numbering: XmlElement | null, styles: XmlElement | null): WordNumbering {
  const lists = listsOf(numbering);
  const ofStyle = styleLists(styles);
  const counters = new Map<string, (number | undefined)[]>();
  return {
    of(paragraph) {
      const properties = childOf(paragraph, "pPr");
      const style = attributeOf(childOf(properties, "pStyle"), "val");
      const inherited = ofStyle.get(`${style}`);
      const own = childOf(properties, "numPr");
      const list = lists.get(attributeOf(childOf(own, "numId") ?? childOf(inherited, "numId"), "val") ?? "");
      if (!list) return "";
      const at = Math.min(numberOf(childOf(own, "ilvl") ?? childOf(inherited, "ilvl"), 0), LEVELS - 1);
      const level = list.levels.get(at);
      if (!level) return "";
      if (level.format === "bullet") return "-";
      const counts = counters.get(list.counter) ?? [];
      counters.set(list.counter, counts);
      counts[at] = (counts[at] ?? level.start - 1) + 1;
      for (let deeper = at + 1; deeper < counts.length; deeper += 1) {
        if (at < (list.levels.get(deeper)?.restart ?? deeper)) counts[deeper] = undefined;
      }
      return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
        const place = Number(digit) - 1;
        const shown = list.levels.get(place);
        return written(counts[place] ?? shown?.start ?? 1, level.legal || !shown ? null : shown.format);
      });
    },
  };
}

import type { Match, Rule, RuleInput } from "./grammar.js";
import type { Item } from "./reading.js";
import { foldWord } from "./tokens.js";

/** How a phrase falls into items with separators between them. */

/** "," leaves open whether one deadline goes on; ";" and "và" part two. */
export type Separator = "weak" | "strong";

/** Everything the grammar makes of the tokens between two separators. */
export interface Cell {
  readonly first: number;
  readonly end: number;
  readonly items: readonly Item[];
  /** What stands before it; null at the beginning. */
  readonly after: Separator | null;
}

const JOINS = new Set(["và", "hoặc", "cùng", "với"].map(foldWord));
const BULLETS = new Set(["-", "+", "•", "*"]);

/** "15/12/2025/2026" is no day, and no two. */
function insideFigure(tokens: RuleInput["tokens"], at: number): boolean {
  const [before, mark, after] = tokens.slice(at - 1, at + 2);
  return before?.kind === "number" && after?.kind === "number" && before.to === mark?.from && mark.to === after.from;
}

/** What parts two deadlines, and the token after it; null where nothing does. */
function separatorAt(
  { tokens }: RuleInput,
  at: number,
): { readonly separator: Separator; readonly next: number } | null {
  let next = at;
  let separator: Separator | null = null;
  for (; next < tokens.length; next += 1) {
    const { key = "", kind } = tokens[next] ?? {};
    if (kind === "mark" && key === ",") separator ??= "weak";
    else if (kind === "mark" && [".", "/"].includes(key) && insideFigure(tokens, next)) break;
    else if (kind === "mark" && [";", ".", "+", "&", "/"].includes(key)) separator = "strong";
    else if (kind === "word" && JOINS.has(key)) separator = "strong";
    else if (!(BULLETS.has(key) && separator !== null)) break;
  }
  return separator === null ? null : { separator, next };
}

export interface Tilings {
  /** The tilings with the fewest cells; none where the phrase is not understood. */
  readonly fewest: readonly (readonly Cell[])[];
  /** Those with more, for when the fewest say what cannot be. */
  readonly longer: readonly (readonly Cell[])[];
  /** Those which do not let an act go on over a separator behind which a deadline can be read. */
  readonly parted: readonly (readonly Cell[])[];
  /** The first token that was not understood. */
  readonly furthest: number;
}

const MOST = 4;

/** Cuts a phrase into items. Every place is looked at once, whatever the length of the phrase. */
export function tilingsOf(grammars: readonly Rule<Item>[], input: RuleInput): Tilings {
  const end = input.tokens.length;
  const bullet = BULLETS.has(input.tokens[0]?.key ?? "") ? 1 : 0;
  const edges = new Map<number, ReadonlyMap<number, readonly Item[]>>();
  const reached = new Set([bullet]);
  let understood = bullet;
  for (const at of reached) {
    const byEnd = new Map<number, Item[]>();
    const matches: readonly Match<Item>[] = grammars.flatMap((grammar) => grammar(input, at));
    for (const { next, value } of matches) byEnd.set(next, [...(byEnd.get(next) ?? []), value]);
    edges.set(at, byEnd);
    for (const next of byEnd.keys()) {
      understood = Math.max(understood, next);
      const parting = separatorAt(input, next);
      if (parting) reached.add(parting.next);
    }
  }

  const best = new Map<number, readonly (readonly Cell[])[]>();
  let longer: readonly (readonly Cell[])[] = [];
  const shorter = new Map<number, readonly (readonly Cell[])[]>();
  for (const at of [...reached].sort((a, b) => b - a)) {
    const ways = [...(edges.get(at) ?? [])].flatMap(([next, items]) => {
      const cell = { first: at, end: next, items, after: null };
      if (next === end) return [{ next, tilings: [[cell]], items }];
      const parting = separatorAt(input, next);
      const rest = parting ? (best.get(parting.next) ?? []) : [];
      const tilings = rest.map(([head, ...others]) =>
        head && parting ? [cell, { ...head, after: parting.separator }, ...others] : [cell],
      );
      return [{ next, tilings, items }];
    });
    const possible = ways.filter((it) => it.tilings.length > 0);
    const pick = (from: typeof possible, least = 0) => {
      const all = from.flatMap((it) => it.tilings).filter((it) => it.length > least);
      const fewest = Math.min(...all.map((it) => it.length));
      return all.filter((it) => it.length === fewest).slice(0, MOST);
    };
    const fewest = pick(possible);
    best.set(at, fewest);
    if (at === bullet) longer = pick(possible, fewest[0]?.length);
    const firstEnd = Math.min(...possible.map((it) => it.next));
    const open = possible.some((it) => it.next > firstEnd && it.items.every((item) => item.open));
    if (open)
      shorter.set(at, pick(possible.filter((it) => !it.items.every((item) => item.open) || it.next === firstEnd)));
  }
  return {
    fewest: best.get(bullet) ?? [],
    longer,
    parted: shorter.get(bullet) ?? [],
    furthest: understood > bullet ? understood : input.furthest,
  };
}

import { caseProblem } from "../errors.js";
import { KtttError } from "../../kernel/problem.js";

/** A sum in whole VND (đồng): a safe integer, not negative. */
export type Vnd = number;

/** @throws KtttError `cooperative/amount-not-whole` naming every place at once */
export function checkAmounts(amounts: Readonly<Record<string, number>>): void {
  const wrong = Object.entries(amounts).filter(([, amount]) => !Number.isSafeInteger(amount) || amount < 0);
  if (wrong.length > 0) {
    throw new KtttError(wrong.map(([where]) => caseProblem("cooperative/amount-not-whole", [where], { where })));
  }
}

/** The sum of amounts. */
export function sumOf(amounts: readonly Vnd[]): Vnd {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/**
 * Shares `whole` in proportion to `weights`, in whole đồng; the parts sum to the whole.
 *
 * Each part is rounded down; what is left goes one đồng each to the largest remainders, the earlier of equal ones first.
 * With weights that are all zero, or none, nothing is shared.
 */
export function proRata(whole: Vnd, weights: readonly Vnd[]): readonly Vnd[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) return weights.map(() => 0);
  const shares = weights.map((weight, at) => {
    const product = BigInt(whole) * BigInt(weight);
    return { at, part: Number(product / total), rest: product % total };
  });
  let left = whole - sumOf(shares.map((it) => it.part));
  const byRest = [...shares].sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  const parts = shares.map((it) => it.part);
  for (const { at } of byRest) {
    if (left === 0) break;
    parts[at] = (parts[at] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

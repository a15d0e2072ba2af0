import { caseProblem } from "../errors.js";
import { citeConvention, citer } from "../../law/cite.js";
import { KtttError } from "../../kernel/problem.js";
import type { Citation } from "../../kernel/citation.js";
import type { NeedsDecision } from "../../law/needs-decision.js";
import { checkAmounts, proRata, sumOf, type Vnd } from "./amount.js";
import { ASSET_ORDERS, type AssetOrder, CLAIM_KINDS, type ClaimKind } from "./asset-order.js";
import {
  amongMembers,
  type AssetDecisions,
  fundInBankruptcy,
  securedDebts,
  taxPlace,
  unknownOrder,
  withinRank,
} from "./asset-questions.js";
import { type Destination, type OriginId, originOf } from "./non-divisible.js";

/** A claim on the assets. `creditor` is a reference, never a name. */
export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly creditor: string;
  readonly amount: Vnd;
  /** Value of the asset which secures it. Defaults to 0. */
  readonly collateral?: Vnd | undefined;
}

/** A non-divisible fund or asset at its approved value. */
export interface NonDivisible {
  readonly id: string;
  readonly origin: OriginId;
  readonly value: Vnd;
  /** What was agreed with the giver: to whom it goes. */
  readonly agreedFor?: string | null | undefined;
}

/** A member who may share what is left: official members and those who only contribute capital. */
export interface Shareholder {
  readonly ref: string;
  readonly capital: Vnd;
}

export interface AssetsInput {
  /** The law whose order governs ({@link applicableLaw}, question `asset-order` or `bankruptcy`). */
  readonly law: "23/2012/QH13" | "17/2023/QH15" | "51/2014/QH13" | "142/2025/QH15";
  /** In a bankruptcy: the law on cooperatives which governs the non-divisible part. */
  readonly cooperativeLaw?: "23/2012/QH13" | "17/2023/QH15";
  /** What the divisible assets have brought in, collateral not included. */
  readonly proceeds: Vnd;
  readonly claims: readonly Claim[];
  readonly nonDivisible: readonly NonDivisible[];
  readonly members: readonly Shareholder[];
  readonly decided?: AssetDecisions;
}

export interface Payment {
  readonly claim: string;
  readonly creditor: string;
  /** Point of the order; `collateral` for what the security paid. */
  readonly rank: string;
  readonly paid: Vnd;
  readonly cite: Citation;
}

/** Where everything goes. `paid + handedOver + toMembers + held` is the whole, to the đồng. */
export interface Settlement {
  readonly whole: Vnd;
  readonly payments: readonly Payment[];
  readonly unpaid: readonly { readonly claim: string; readonly amount: Vnd }[];
  readonly handedOver: readonly {
    readonly item: string;
    readonly to: Destination;
    readonly receiver: string | null;
    readonly amount: Vnd;
    readonly cite: Citation;
  }[];
  readonly toMembers: readonly { readonly member: string; readonly amount: Vnd }[];
  /** Money which waits for a person's decision. */
  readonly held: Vnd;
  readonly questions: readonly NeedsDecision[];
  /** Debts stay unpaid: dissolution by dossier is not possible, bankruptcy is the route. */
  readonly insufficient: boolean;
}

interface Work {
  readonly order: AssetOrder;
  readonly decided: AssetDecisions;
  readonly payments: Payment[];
  readonly questions: NeedsDecision[];
  readonly left: Map<string, Vnd>;
  pot: Vnd;
  held: Vnd;
}

const D193 = citer("193/2013/NĐ-CP");
const L12 = citer("23/2012/QH13");
/** What no text orders and a person has decided: the payment rests on that decision. */
const DECIDED = citeConvention("docs/decisions/0006-cooperative-handling.md");

function check(input: AssetsInput): void {
  checkAmounts({
    proceeds: input.proceeds,
    ...Object.fromEntries(input.claims.map((it) => [`claims.${it.id}`, it.amount])),
    ...Object.fromEntries(input.claims.map((it) => [`claims.${it.id}.collateral`, it.collateral ?? 0])),
    ...Object.fromEntries(input.nonDivisible.map((it) => [`nonDivisible.${it.id}`, it.value])),
    ...Object.fromEntries(input.members.map((it) => [`members.${it.ref}`, it.capital])),
  });
}

function pay(work: Work, claim: Claim, rank: string, paid: Vnd, cite: Citation): void {
  if (paid === 0) return;
  work.payments.push({ claim: claim.id, creditor: claim.creditor, rank, paid, cite });
  work.left.set(claim.id, (work.left.get(claim.id) ?? 0) - paid);
}

/** Security pays its own debt first; a surplus joins the rest, a shortfall stays a claim. */
function fromCollateral(work: Work, claims: readonly Claim[], cite: Citation): void {
  for (const claim of claims) {
    const value = claim.collateral ?? 0;
    const paid = Math.min(value, claim.amount);
    pay(work, claim, "collateral", paid, cite);
    work.pot += value - paid;
  }
}

/** One rank: all of it, or shared as the law says; where it is silent the money waits. */
function payRank(work: Work, claims: readonly Claim[], point: string, cite: Citation): void {
  const due = claims.map((it) => work.left.get(it.id) ?? 0);
  const total = sumOf(due);
  if (total <= work.pot) {
    for (const [at, claim] of claims.entries()) pay(work, claim, point, due[at] ?? 0, cite);
    work.pot -= total;
    return;
  }
  const owed = claims.filter((it) => (work.left.get(it.id) ?? 0) > 0);
  const shared = work.order.proRata ?? (work.decided["assets.within-rank"] === "pro-rata" ? DECIDED : null);
  if (shared === null && owed.length > 1) {
    work.questions.push(withinRank(cite));
    work.held += work.pot;
  } else {
    const parts = proRata(work.pot, due);
    for (const [at, claim] of claims.entries()) pay(work, claim, point, parts[at] ?? 0, shared ?? cite);
  }
  work.pot = 0;
}

/** Settles where secured debts stand; `false` when that waits for a person. */
function placeSecured(work: Work, claims: readonly Claim[]): boolean {
  const secured = claims.filter((it) => it.kind === "secured");
  const { how, cite } = work.order.secured;
  const decided = work.decided["assets.secured"];
  if (secured.length === 0) return true;
  if (how === "collateral" || (how === "silent" && decided === "from-collateral")) {
    fromCollateral(work, secured, how === "collateral" ? cite : DECIDED);
    return true;
  }
  if (how === "silent" && decided === undefined) {
    work.questions.push(securedDebts(cite));
    work.held += sumOf(secured.map((it) => it.collateral ?? 0));
    return false;
  }
  work.pot += sumOf(secured.map((it) => it.collateral ?? 0));
  return true;
}

/** Everything by rank. Where a place is undecided, the ranks before it are paid and the rest is held. */
function payRanks(work: Work, claims: readonly Claim[], securedPlaced: boolean): void {
  const tax = claims.filter((it) => it.kind === "tax");
  const taxChoice = work.order.tax ? null : (work.decided["assets.tax"] ?? null);
  if (taxChoice === "before-order") payRank(work, tax, "49.1.c", L12(49, 1, "c"));
  for (const rank of work.order.ranks) {
    const taxHere = rank.kinds.includes("tax") || (taxChoice === "with-unsecured" && rank.kinds.includes("unsecured"));
    const taxUnplaced = !work.order.tax && taxChoice === null && tax.length > 0 && rank.kinds.includes("unsecured");
    if (taxUnplaced) work.questions.push(taxPlace(rank.cite));
    if (taxUnplaced || (!securedPlaced && rank.kinds.includes("secured"))) {
      work.held += work.pot;
      work.pot = 0;
      return;
    }
    const here = claims.filter((it) => (it.kind === "tax" ? taxHere : rank.kinds.includes(it.kind)));
    payRank(work, here, rank.point, rank.cite);
  }
  if (taxChoice === "before-members") payRank(work, tax, "sau d", DECIDED);
}

function toMembers(work: Work, members: readonly Shareholder[]): Settlement["toMembers"] {
  if (work.pot === 0) return [];
  const { byCapital, cite } = work.order.remainder;
  const decided = byCapital || work.decided["assets.members"] === "by-capital";
  if (!decided && members.length > 1) work.questions.push(amongMembers(cite));
  if ((!decided && members.length > 1) || sumOf(members.map((it) => it.capital)) === 0) {
    work.held += work.pot;
    work.pot = 0;
    return [];
  }
  const parts = proRata(
    work.pot,
    members.map((it) => it.capital),
  );
  work.pot = 0;
  return members.map((it, at) => ({ member: it.ref, amount: parts[at] ?? 0 }));
}

/** The fund apart, on what the estate has left unpaid: by art. 101.4 of the 2023 law, the rest to the members (101.5). */
function divideFund(work: Work, fund: Vnd, input: AssetsInput): Settlement["toMembers"] {
  const apart: Work = { ...work, order: ASSET_ORDERS["17/2023/QH15"], pot: fund, held: 0 };
  const claims = input.claims.map((it) => (it.kind === "post-opening" ? { ...it, kind: "unsecured" as const } : it));
  payRanks(apart, claims, true);
  const shares = toMembers(apart, input.members);
  work.held += apart.held;
  return shares;
}

interface Item extends NonDivisible {
  readonly to: Destination;
  readonly cite: Citation;
  readonly servesDebts: number | null;
}

function placeNonDivisible(input: AssetsInput): readonly Item[] {
  const law = input.cooperativeLaw ?? (input.law === "23/2012/QH13" ? "23/2012/QH13" : "17/2023/QH15");
  return input.nonDivisible.map((it) => {
    const origin = originOf(law, it.origin);
    if (!origin) {
      throw new KtttError(
        caseProblem("cooperative/unknown-claim-rank", ["nonDivisible", it.id], { claim: it.origin, law, known: "–" }),
      );
    }
    const free = origin.withoutAgreement && !it.agreedFor ? origin.withoutAgreement : null;
    return { ...it, to: free?.to ?? origin.to, cite: free?.cite ?? origin.cite, servesDebts: origin.servesDebts };
  });
}

/**
 * Under the 2012 rules some non-divisible assets may serve debts which the rest does not cover, in the order of art. 21.2.
 * Gives what is used of each.
 */
function servingDebts(items: readonly Item[], short: Vnd): Map<string, Vnd> {
  const used = new Map<string, Vnd>();
  const serving = items
    .filter((it) => it.servesDebts !== null)
    .sort((a, b) => (a.servesDebts ?? 0) - (b.servesDebts ?? 0));
  let missing = short;
  for (const item of serving) {
    const amount = Math.min(item.value, Math.max(missing, 0));
    if (amount > 0) used.set(item.id, amount);
    missing -= amount;
  }
  return used;
}

/**
 * Settles the assets of a cooperative which is dissolved or bankrupt (xử lý tài sản): pays the claims in the order of the
 * law, sends non-divisible funds and assets where their origin sends them, and gives what is left to the members.
 *
 * Whole VND throughout; the parts sum to the whole. Where the law is silent the money is held and a question raised.
 *
 * @throws KtttError `cooperative/amount-not-whole`, `cooperative/unknown-claim-rank`
 */
export function settleAssets(input: AssetsInput): Settlement {
  check(input);
  const items = placeNonDivisible(input);
  const collateral = sumOf(input.claims.map((it) => it.collateral ?? 0));
  const whole = input.proceeds + collateral + sumOf(items.map((it) => it.value));
  if (input.law === "142/2025/QH15") {
    const unpaid = input.claims.map((it) => ({ claim: it.id, amount: it.amount }));
    return {
      whole,
      payments: [],
      unpaid,
      handedOver: [],
      toMembers: [],
      held: whole,
      questions: [unknownOrder],
      insufficient: false,
    };
  }
  const order = ASSET_ORDERS[input.law];
  const unranked = input.claims.filter(
    (it) => it.kind !== "tax" && !order.ranks.some((rank) => rank.kinds.includes(it.kind)),
  );
  if (unranked.length > 0) {
    const known = [...new Set(order.ranks.flatMap((rank) => rank.kinds))].join(", ");
    throw new KtttError(
      unranked.map((it) =>
        caseProblem("cooperative/unknown-claim-rank", ["claims", it.id], {
          claim: CLAIM_KINDS[it.kind].vi,
          law: order.law,
          known,
        }),
      ),
    );
  }
  const work: Work = {
    order,
    decided: input.decided ?? {},
    payments: [],
    questions: [],
    left: new Map(input.claims.map((it) => [it.id, it.amount])),
    pot: input.proceeds,
    held: 0,
  };
  const fund = sumOf(items.filter((it) => it.to === "order").map((it) => it.value));
  const fundBy =
    fund > 0 && input.law === "51/2014/QH13" ? work.decided["assets.fund-in-bankruptcy"] : "bankruptcy-order";
  if (fundBy === "bankruptcy-order") work.pot += fund;
  if (fundBy === undefined) {
    work.questions.push(fundInBankruptcy);
    work.held += fund;
  }
  const placed = placeSecured(work, input.claims);
  const debts = sumOf(input.claims.map((it) => work.left.get(it.id) ?? 0));
  // Non-divisible assets come in only for what the rest does not cover, and before the ranks are shared.
  const used = servingDebts(items, debts - work.pot);
  for (const amount of used.values()) work.pot += amount;
  payRanks(work, input.claims, placed);
  const shares = [
    ...(work.held > 0 && work.pot === 0 ? [] : toMembers(work, input.members)),
    ...(fundBy === "cooperative-order" ? divideFund(work, fund, input) : []),
  ];
  const handedOver = items
    .filter((it) => it.to !== "order")
    .map((it) => ({
      item: it.id,
      to: it.to,
      receiver: it.agreedFor ?? null,
      amount: it.value - (used.get(it.id) ?? 0),
      // Art. 21.2 is for the part which served the debts: what is left goes where its origin sends it.
      cite: used.get(it.id) === it.value ? D193(21, 2) : it.cite,
    }));
  const unpaid = input.claims
    .map((it) => ({ claim: it.id, amount: work.left.get(it.id) ?? 0 }))
    .filter((it) => it.amount > 0);
  return {
    whole,
    payments: work.payments,
    unpaid,
    handedOver,
    toMembers: shares,
    held: work.held,
    questions: work.questions,
    insufficient: unpaid.length > 0 && work.questions.length === 0,
  };
}

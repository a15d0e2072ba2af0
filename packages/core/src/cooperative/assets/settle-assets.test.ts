import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proRata, sumOf } from "./amount.js";
import { CLAIM_KINDS, type ClaimKind } from "./asset-order.js";
import { ORIGINS_2012, ORIGINS_2023, type OriginId } from "./non-divisible.js";
import { type AssetsInput, type Claim, settleAssets, type Settlement } from "./settle-assets.js";

const claim = (id: string, kind: ClaimKind, amount: number, collateral = 0): Claim => ({
  id,
  kind,
  creditor: `party/${id}`,
  amount,
  collateral,
});
const base: AssetsInput = { law: "17/2023/QH15", proceeds: 0, claims: [], nonDivisible: [], members: [] };
const paid = (settlement: Settlement, id: string) =>
  sumOf(settlement.payments.filter((it) => it.claim === id).map((it) => it.paid));
const parts = (it: Settlement) =>
  sumOf(it.payments.map((one) => one.paid)) +
  sumOf(it.handedOver.map((one) => one.amount)) +
  sumOf(it.toMembers.map((one) => one.amount)) +
  it.held;

describe("the order of Article 101 of the 2023 law", () => {
  it("pays costs, employees, tax, other debts, and shares the rest by capital (101.4, 101.5)", () => {
    const settlement = settleAssets({
      ...base,
      proceeds: 100_000_000,
      claims: [
        claim("tax", "tax", 20_000_000),
        claim("bank", "unsecured", 30_000_000),
        claim("staff", "labour", 10_000_000),
        claim("sale", "costs", 5_000_000),
      ],
      members: [
        { ref: "member/1", capital: 2 },
        { ref: "member/2", capital: 1 },
      ],
    });
    expect(settlement.payments.map((it) => [it.rank, it.paid])).toEqual([
      ["a", 5_000_000],
      ["b", 10_000_000],
      ["c", 20_000_000],
      ["d", 30_000_000],
    ]);
    expect(settlement.toMembers).toEqual([
      { member: "member/1", amount: 23_333_333 },
      { member: "member/2", amount: 11_666_667 },
    ]);
  });

  it("holds the money when a rank does not suffice, because no sentence shares it, until a person decides", () => {
    const input: AssetsInput = {
      ...base,
      proceeds: 100,
      claims: [claim("x", "unsecured", 100), claim("y", "unsecured", 200)],
    };
    expect(settleAssets(input)).toMatchObject({ held: 100, questions: [{ question: "assets.within-rank" }] });
    const decided = settleAssets({ ...input, decided: { "assets.within-rank": "pro-rata" } });
    expect([paid(decided, "x"), paid(decided, "y"), decided.held]).toEqual([33, 67, 0]);
    expect(decided.insufficient).toBe(true);
  });

  it("asks where a secured debt stands, because Article 101 has no rank for it", () => {
    const input: AssetsInput = {
      ...base,
      proceeds: 50,
      claims: [claim("bank", "secured", 80, 60), claim("shop", "unsecured", 40)],
    };
    expect(settleAssets(input)).toMatchObject({ held: 110, questions: [{ question: "assets.secured" }] });
    const first = settleAssets({
      ...input,
      decided: { "assets.secured": "from-collateral", "assets.within-rank": "pro-rata" },
    });
    // 60 from the collateral; 50 shared on 20 and 40.
    expect([paid(first, "bank"), paid(first, "shop")]).toEqual([77, 33]);
  });

  it("sends State money to the State and gifts as agreed; without agreement they serve the order (101.2, 101.3)", () => {
    const settlement = settleAssets({
      ...base,
      claims: [claim("shop", "unsecured", 30)],
      nonDivisible: [
        { id: "pump", origin: "state-asset", value: 500 },
        { id: "sale", origin: "state-sale-fund", value: 70 },
        { id: "gift", origin: "gift-fund", value: 20, agreedFor: "party/giver" },
        { id: "other", origin: "gift-asset", value: 10 },
        { id: "fund", origin: "internal-fund", value: 40 },
      ],
      members: [{ ref: "member/1", capital: 1 }],
    });
    expect(settlement.handedOver.map((it) => [it.item, it.to, it.amount])).toEqual([
      ["pump", "state-agency", 500],
      ["sale", "state-budget", 70],
      ["gift", "agreement", 20],
    ]);
    expect(paid(settlement, "shop")).toBe(30);
    expect(settlement.toMembers).toEqual([{ member: "member/1", amount: 20 }]);
  });
});

describe("the order of Article 49 of the 2012 law", () => {
  it("pays secured before unsecured debts and shares a rank pro rata (49.2, 49.3)", () => {
    const settlement = settleAssets({
      ...base,
      law: "23/2012/QH13",
      proceeds: 100,
      claims: [claim("a", "unsecured", 90), claim("b", "unsecured", 30), claim("bank", "secured", 60)],
    });
    expect([paid(settlement, "bank"), paid(settlement, "a"), paid(settlement, "b")]).toEqual([60, 30, 10]);
    expect(settlement.questions).toEqual([]);
  });

  it("has no rank for tax: a person decides", () => {
    const input: AssetsInput = { ...base, law: "23/2012/QH13", proceeds: 100, claims: [claim("tax", "tax", 10)] };
    expect(settleAssets(input)).toMatchObject({ held: 100, questions: [{ question: "assets.tax" }] });
    expect(paid(settleAssets({ ...input, decided: { "assets.tax": "before-members" } }), "tax")).toBe(10);
    // Article 49.1.c has it done beside the debts, before the remaining assets are divided by 49.2.
    const first = settleAssets({
      ...input,
      proceeds: 15,
      claims: [claim("tax", "tax", 10), claim("staff", "labour", 10)],
      decided: { "assets.tax": "before-order" },
    });
    expect([paid(first, "tax"), paid(first, "staff")]).toEqual([10, 5]);
  });

  it("lets gifts, fund and charter assets serve the debts in that order, never State aid (Decree 193/2013 Article 21.2)", () => {
    const settlement = settleAssets({
      ...base,
      law: "23/2012/QH13",
      proceeds: 10,
      claims: [claim("shop", "unsecured", 60)],
      nonDivisible: [
        { id: "charter", origin: "charter-asset", value: 30 },
        { id: "aid", origin: "state-aid", value: 500 },
        { id: "gift", origin: "gift", value: 25 },
        { id: "fund", origin: "development-fund", value: 20 },
      ],
    });
    expect(paid(settlement, "shop")).toBe(60);
    expect(settlement.handedOver.map((it) => [it.item, it.amount])).toEqual([
      ["charter", 25],
      ["aid", 500],
      ["gift", 0],
      ["fund", 0],
    ]);
    // What served the debts went by art. 21.2; what is left of one goes where its origin sends it, by 21.1.c.
    expect(settlement.handedOver.map((it) => it.cite)).toMatchObject([
      { article: 21, clause: 1, point: "c" },
      { article: 21, clause: 1, point: "a" },
      { article: 21, clause: 2 },
      { article: 21, clause: 2 },
    ]);
  });

  it("treats an asset without papers on its origin as State aid (Circular 31/2018 Article 3.5)", () => {
    const { handedOver } = settleAssets({
      ...base,
      law: "23/2012/QH13",
      nonDivisible: [{ id: "shed", origin: "undocumented", value: 7 }],
    });
    expect(handedOver).toMatchObject([{ item: "shed", to: "local-budget", amount: 7 }]);
  });
});

describe("the order of Article 54 of Law 51/2014/QH13", () => {
  it("pays security from its collateral, adds the surplus, ranks the shortfall with tax and unsecured debts (53.3, 54.1.d)", () => {
    const settlement = settleAssets({
      ...base,
      law: "51/2014/QH13",
      proceeds: 40,
      claims: [
        claim("rich", "secured", 50, 60),
        claim("poor", "secured", 50, 30),
        claim("tax", "tax", 20),
        claim("staff", "labour", 10),
        claim("shop", "unsecured", 40),
      ],
    });
    // 40 + surplus 10, less 10 for employees: 40 for 20 + 20 + 40, pro rata.
    expect(["rich", "poor", "staff", "tax", "shop"].map((id) => paid(settlement, id))).toEqual([50, 40, 10, 10, 20]);
  });

  it("is not said to be the order of an internal fund, which Article 102.2 of the 2023 law sends to Article 101: a person decides", () => {
    const input: AssetsInput = {
      ...base,
      law: "51/2014/QH13",
      cooperativeLaw: "17/2023/QH15",
      proceeds: 30,
      claims: [claim("tax", "tax", 40), claim("shop", "unsecured", 40)],
      nonDivisible: [{ id: "fund", origin: "internal-fund", value: 30 }],
      members: [{ ref: "member/1", capital: 1 }],
    };
    // The estate of 30 is shared by Article 54.1.d; the fund waits.
    const asked = settleAssets(input);
    expect(asked).toMatchObject({ held: 30, questions: [{ question: "assets.fund-in-bankruptcy" }] });
    expect([paid(asked, "tax"), paid(asked, "shop")]).toEqual([15, 15]);
    const decided = (choice: "bankruptcy-order" | "cooperative-order", value = 30) =>
      settleAssets({
        ...input,
        nonDivisible: [{ id: "fund", origin: "internal-fund", value }],
        decided: { "assets.fund-in-bankruptcy": choice },
      });
    // Article 54: 60 for 40 + 40. Article 101.4: of the 25 + 25 unpaid, tax first.
    expect([paid(decided("bankruptcy-order"), "tax"), paid(decided("bankruptcy-order"), "shop")]).toEqual([30, 30]);
    expect([paid(decided("cooperative-order"), "tax"), paid(decided("cooperative-order"), "shop")]).toEqual([40, 20]);
    // What is left of it goes to the members by capital (101.5), without a question.
    expect(decided("cooperative-order", 60)).toMatchObject({
      toMembers: [{ member: "member/1", amount: 10 }],
      questions: [],
      held: 0,
    });
  });

  it("does not say how members share what is left (54.2.a): a person decides", () => {
    const members = [
      { ref: "member/1", capital: 1 },
      { ref: "member/2", capital: 3 },
    ];
    expect(settleAssets({ ...base, law: "51/2014/QH13", proceeds: 8, members })).toMatchObject({
      held: 8,
      questions: [{ question: "assets.members" }],
    });
  });
});

describe("law 142/2025", () => {
  it("holds everything, because its order is not known", () => {
    expect(settleAssets({ ...base, law: "142/2025/QH15", proceeds: 9 })).toMatchObject({
      held: 9,
      questions: [{ question: "assets.order" }],
    });
  });
});

const amount = fc.integer({ min: 0, max: 1_000_000_000_000 });
const claims = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(CLAIM_KINDS) as ClaimKind[]).filter((it) => it !== "post-opening")),
    amount,
    collateral: amount,
  }),
  { maxLength: 8 },
);
const decisions = fc.record(
  {
    "assets.within-rank": fc.constant("pro-rata" as const),
    "assets.secured": fc.constantFrom("from-collateral" as const, "with-other-debts" as const),
    "assets.tax": fc.constantFrom("with-unsecured" as const, "before-members" as const, "before-order" as const),
    "assets.fund-in-bankruptcy": fc.constantFrom("bankruptcy-order" as const, "cooperative-order" as const),
    "assets.members": fc.constant("by-capital" as const),
  },
  { requiredKeys: [] },
);

describe("every settlement", () => {
  it("sums to the whole and pays nobody more than is due, whatever is decided or not", () => {
    const law = fc.constantFrom("23/2012/QH13" as const, "17/2023/QH15" as const, "51/2014/QH13" as const);
    fc.assert(
      fc.property(
        law,
        amount,
        claims,
        decisions,
        fc.array(fc.record({ at: fc.nat(), value: amount }), { maxLength: 5 }),
        fc.array(amount, { maxLength: 5 }),
        (which, proceeds, some, decided, items, capital) => {
          const origins = Object.keys(which === "23/2012/QH13" ? ORIGINS_2012 : ORIGINS_2023) as OriginId[];
          const all = some.map((it, at) =>
            claim(`c${at}`, it.kind, it.amount, it.kind === "secured" ? it.collateral : 0),
          );
          const settlement = settleAssets({
            law: which,
            proceeds,
            claims: all,
            decided,
            nonDivisible: items.map((it, at) => ({
              id: `n${at}`,
              origin: origins[it.at % origins.length] ?? "charter-asset",
              value: it.value,
            })),
            members: capital.map((it, at) => ({ ref: `member/${at}`, capital: it })),
          });
          expect(parts(settlement)).toBe(settlement.whole);
          for (const it of all) expect(paid(settlement, it.id)).toBeLessThanOrEqual(it.amount);
          expect(settlement.held === 0 || settlement.questions.length > 0 || sumOf(capital) === 0).toBe(true);
        },
      ),
    );
  });

  it("shares pro rata to the đồng: the parts sum to the whole and keep the order of the weights", () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 9 }), (whole, weights) => {
        const shares = proRata(whole, weights);
        expect(sumOf(shares)).toBe(sumOf(weights) === 0 ? 0 : whole);
        weights.forEach((weight, at) => {
          if (weight === 0) expect(shares[at]).toBe(0);
        });
      }),
    );
  });

  it("refuses a sum which is not whole đồng, naming every one", () => {
    expect(() => settleAssets({ ...base, proceeds: 0.5, claims: [claim("x", "tax", -1)] })).toThrowError(
      /proceeds.*|claims/,
    );
  });
});

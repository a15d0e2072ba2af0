import { describe, expect, it } from "vitest";
import { isKtttError } from "../../kernel/problem.js";
import { placeText } from "../testing/law-table.js";
import { checkAmounts, proRata } from "./amount.js";
import { ASSET_ORDERS, type ClaimKind } from "./asset-order.js";
import { ORIGINS_2012, ORIGINS_2023, originOf, type OriginId } from "./non-divisible.js";
import { type AssetsInput, type Claim, settleAssets, type Settlement } from "./settle-assets.js";

const LETTERS = {
  "17/2023/QH15": "L",
  "23/2012/QH13": "K",
  "51/2014/QH13": "P",
  "142/2025/QH15": "R",
  "193/2013/NĐ-CP": "N",
  "31/2018/TT-BTC": "M",
} as const;
const place = (cite: Parameters<typeof placeText>[0]) => placeText(cite, LETTERS);

/** The orders of priority, from the articles: each rank with whom it pays, then sharing, security, tax, and whose the rest is. */
const ORDERS = {
  "23/2012/QH13": {
    ranks: ["a costs K49.2.a", "b labour K49.2.b", "c secured K49.2.c", "d unsecured K49.2.d"],
    rest: ["shared by K49.3", "secured ranked K49.2.c", "tax –", "members by capital K49.2.đ"],
  },
  "17/2023/QH15": {
    ranks: ["a costs L101.4.a", "b labour L101.4.b", "c tax L101.4.c", "d unsecured, secured L101.4.d"],
    rest: ["shared by –", "secured silent L101.4.d", "tax L101.4.c", "members by capital L101.5"],
  },
  "51/2014/QH13": {
    ranks: ["a costs P54.1.a", "b labour P54.1.b", "c post-opening P54.1.c", "d tax, unsecured, secured P54.1.d"],
    rest: ["shared by P54.3", "secured collateral P53.3", "tax P54.1.d", "members P54.2.a"],
  },
} as const;

/** Where each origin is named, where it goes, by which text, what stands without an agreement, and its place among what serves debts. */
const ORIGINS = `
L internal-fund L84.1 order L101.2.c
L external-fund L84.2 order L101.2.c
L state-sale-fund L84.3 state-budget L101.2.a
L gift-fund L84.4 agreement L101.2.b, else order L101.2.b
L state-land L88.2.a state-agency L101.3.a
L fund-asset L88.2.b order L101.3.c
L state-asset L88.2.c state-agency L101.3.a
L gift-asset L88.2.d agreement L101.3.b, else order L101.3.b
L public-works L88.2.đ state-agency L101.3.a
L charter-asset L88.2.e order L101.3.c
K state-land K48.2.a land-law N21.1.d
K state-aid K48.2.b local-budget N21.1.a
K gift K48.2.b members-decide N21.1.c, serves 1
K development-fund K48.2.c members-decide N21.1.c, serves 2
K charter-asset K48.2.d members-decide N21.1.c, serves 3
K undocumented M3.5 local-budget M3.5
`;

describe("the texts on what a cooperative leaves", () => {
  it.each(Object.entries(ORDERS))(
    "%s: the order of priority, its sharing, security, tax and the rest",
    (law, typed) => {
      const order = ASSET_ORDERS[law as keyof typeof ORDERS];
      const { proRata: shared, ranks, remainder, secured, tax } = order;
      expect(order.law).toBe(law);
      expect(ranks.map((it) => `${it.point} ${it.kinds.join(", ")} ${place(it.cite)}`)).toEqual(typed.ranks);
      expect([
        `shared by ${shared ? place(shared) : "–"}`,
        `secured ${secured.how} ${place(secured.cite)}`,
        `tax ${tax ? place(tax) : "–"}`,
        `members${remainder.byCapital ? " by capital" : ""} ${place(remainder.cite)}`,
      ]).toEqual(typed.rest);
    },
  );

  it("where non-divisible funds and assets come from and go (Law 17/2023 arts. 84, 88, 101; Decree 193/2013 art. 21)", () => {
    const tables = { L: ORIGINS_2023, K: ORIGINS_2012 } as const;
    const own = Object.entries(tables).flatMap(([letter, table]) =>
      Object.keys(table).map((id) => {
        const it = originOf(letter === "L" ? "17/2023/QH15" : "23/2012/QH13", id);
        if (!it) throw new Error(id);
        const without = it.withoutAgreement;
        const other = without ? `, else ${without.to} ${place(without.cite)}` : "";
        const serves = it.servesDebts === null ? "" : `, serves ${it.servesDebts}`;
        return `${letter} ${id} ${place(it.named)} ${it.to} ${place(it.cite)}${other}${serves}`;
      }),
    );
    expect(own).toEqual(ORIGINS.trim().split("\n"));
    expect(originOf("23/2012/QH13", "internal-fund")).toBeUndefined();
    expect(originOf("17/2023/QH15", "toString")).toBeUndefined();
  });
});

const claim = (id: string, kind: ClaimKind, amount: number, collateral?: number): Claim => ({
  ...{ id, kind, creditor: `party/${id}`, amount },
  ...(collateral === undefined ? {} : { collateral }),
});
const settled = (rest: Partial<AssetsInput>) =>
  settleAssets({ law: "17/2023/QH15", proceeds: 0, claims: [], nonDivisible: [], members: [], ...rest });
const paid = ({ payments }: Settlement) => payments.map((it) => `${it.claim} ${it.rank} ${it.paid} ${place(it.cite)}`);
const asked = ({ questions }: Settlement) => questions.map((it) => it.question);
const members = [
  { ref: "member/1", capital: 1 },
  { ref: "member/2", capital: 3 },
];

describe("what no text orders is asked", () => {
  it("with the choices there are, each on its text", () => {
    const two = [claim("a", "unsecured", 5), claim("b", "unsecured", 5)];
    const fund = { id: "fund", origin: "internal-fund", value: 1 } as const;
    const all = [
      settled({ proceeds: 1, claims: two }),
      settled({ proceeds: 1, claims: [claim("bank", "secured", 5, 2)] }),
      settled({ law: "23/2012/QH13", proceeds: 1, claims: [claim("tax", "tax", 5)] }),
      settled({ law: "51/2014/QH13", cooperativeLaw: "17/2023/QH15", nonDivisible: [fund] }),
      settled({ law: "51/2014/QH13", proceeds: 1, members }),
      settled({ law: "142/2025/QH15", proceeds: 1 }),
    ];
    const texts = all.flatMap((it) =>
      it.questions.map(({ basis, choices, needsDecision, question }) => {
        expect(needsDecision).toBe(true);
        const said = choices.map(({ basis: of, id }) => [id, ...of.map(place)].join(" "));
        return [question, basis.map(place).join(" "), ...said].join(" | ");
      }),
    );
    expect(texts).toEqual([
      "assets.within-rank | L101.4.d | pro-rata P54.3",
      "assets.secured | L101.4.d | from-collateral | with-other-debts L101.4.d",
      "assets.tax | K49.2.d | with-unsecured K49.2.d | before-members | before-order K49.1.c",
      "assets.fund-in-bankruptcy | L102.2 P64.3 | cooperative-order L102.2 L101.4 | bankruptcy-order P54.1",
      "assets.members | P54.2.a | by-capital L101.5",
      "assets.order | R",
    ]);
  });

  it("how a rank is shared only where two share it: one creditor gets what there is (101.4)", () => {
    const one = settled({ proceeds: 30, claims: [claim("a", "unsecured", 50), claim("b", "unsecured", 0)] });
    expect([paid(one), one.held, one.unpaid, one.insufficient]).toEqual([
      ["a d 30 L101.4.d"],
      0,
      [{ claim: "a", amount: 20 }],
      true,
    ]);
  });

  it("and while it is, the ranks before are paid, the rest is held, and nothing is said to be insufficient", () => {
    const it = settled({
      proceeds: 100,
      claims: [claim("staff", "labour", 30), claim("bank", "secured", 200, 40), claim("shop", "unsecured", 50)],
      members,
    });
    expect([paid(it), it.held, asked(it), it.insufficient]).toEqual([
      ["staff b 30 L101.4.b"],
      110,
      ["assets.secured"],
      false,
    ]);
    expect([it.toMembers, it.whole]).toEqual([[], 140]);
    expect(it.unpaid).toEqual([
      { claim: "bank", amount: 200 },
      { claim: "shop", amount: 50 },
    ]);
  });
});

describe("what a person has decided", () => {
  const bank = [claim("bank", "secured", 80, 60), claim("shop", "unsecured", 40)];
  const DECIDED = "convention";

  it("secured debts with the others: the collateral joins the rest and the rank is shared", () => {
    const decided = { "assets.secured": "with-other-debts", "assets.within-rank": "pro-rata" } as const;
    expect(paid(settled({ proceeds: 30, claims: bank, decided }))).toEqual([
      `bank d 60 ${DECIDED}`,
      `shop d 30 ${DECIDED}`,
    ]);
  });

  it("secured debts from the collateral: its surplus joins the rest; paid by that decision, not by a text", () => {
    const decided = { "assets.secured": "from-collateral" } as const;
    const rich = settled({
      proceeds: 0,
      claims: [claim("bank", "secured", 50, 60), claim("shop", "unsecured", 10)],
      decided,
    });
    expect(paid(rich)).toEqual([`bank collateral 50 ${DECIDED}`, "shop d 10 L101.4.d"]);
    const bare = settled({ proceeds: 10, claims: [claim("bank", "secured", 10)], decided });
    expect(paid(bare)).toEqual(["bank d 10 L101.4.d"]);
  });

  it("tax of 2012: with the unsecured, before the members, or before the order (49.1.c)", () => {
    const claims = [claim("tax", "tax", 20), claim("bank", "secured", 20, 0), claim("shop", "unsecured", 20)];
    const of = (choice: "with-unsecured" | "before-members" | "before-order", proceeds: number) =>
      paid(settled({ law: "23/2012/QH13", proceeds, claims, decided: { "assets.tax": choice } }));
    expect(of("with-unsecured", 40)).toEqual(["bank c 20 K49.2.c", "tax d 10 K49.3", "shop d 10 K49.3"]);
    expect(of("before-members", 50)).toEqual(["bank c 20 K49.2.c", "shop d 20 K49.2.d", "tax sau d 10 K49.3"]);
    expect(of("before-order", 30)).toEqual(["tax 49.1.c 20 K49.1.c", "bank c 10 K49.3"]);
    const all = settled({
      ...{ law: "23/2012/QH13", proceeds: 64, claims, decided: { "assets.tax": "before-members" }, members },
    });
    expect([paid(all).at(-1), all.toMembers]).toEqual([
      `tax sau d 20 ${DECIDED}`,
      [
        { member: "member/1", amount: 1 },
        { member: "member/2", amount: 3 },
      ],
    ]);
  });

  it("what is left of a bankruptcy: one member needs no measure, several share by capital once it is decided (54.2.a)", () => {
    const only = settled({ law: "51/2014/QH13", proceeds: 8, members: members.slice(1) });
    expect([only.toMembers, asked(only), only.held]).toEqual([[{ member: "member/2", amount: 8 }], [], 0]);
    const decided = settled({ law: "51/2014/QH13", proceeds: 8, members, decided: { "assets.members": "by-capital" } });
    expect(decided.toMembers.map((it) => it.amount)).toEqual([2, 6]);
  });

  it("a fund of the 2023 law by 101.4: costs, employees, tax, then the debts of after the opening with the others", () => {
    const claims = [
      claim("later", "post-opening", 10),
      claim("tax", "tax", 10),
      claim("staff", "labour", 10),
      claim("shop", "unsecured", 10),
    ];
    const of = (value: number) =>
      settled({
        ...{ law: "51/2014/QH13", cooperativeLaw: "17/2023/QH15", claims, members },
        nonDivisible: [{ id: "fund", origin: "internal-fund", value }],
        decided: { "assets.fund-in-bankruptcy": "cooperative-order" },
      });
    expect(paid(of(40))).toEqual([
      "staff b 10 L101.4.b",
      "tax c 10 L101.4.c",
      "later d 10 L101.4.d",
      "shop d 10 L101.4.d",
    ]);
    // Two share what does not suffice: 101 has no sentence for it.
    expect([of(30).held, asked(of(30))]).toEqual([10, ["assets.within-rank"]]);
    expect(of(44).toMembers.map((it) => it.amount)).toEqual([1, 3]);
  });
});

describe("non-divisible assets", () => {
  it("serve debts one after the other, the gift first, each for what is still missing (Decree 193/2013 art. 21.2)", () => {
    const item = (id: string, origin: OriginId, value: number) => ({ id, origin, value, agreedFor: "party/giver" });
    const of = (debt: number) =>
      settled({
        ...{ law: "23/2012/QH13", proceeds: 10, claims: [claim("shop", "unsecured", debt)] },
        nonDivisible: [item("charter", "charter-asset", 30), item("gift", "gift", 25), item("aid", "state-aid", 9)],
      });
    expect(of(10).handedOver.map((it) => [it.item, it.amount, it.receiver, place(it.cite)])).toEqual([
      ["charter", 30, "party/giver", "N21.1.c"],
      ["gift", 25, "party/giver", "N21.1.c"],
      ["aid", 9, "party/giver", "N21.1.a"],
    ]);
    expect(of(20).handedOver.map((it) => [it.amount, place(it.cite)])).toEqual([
      [30, "N21.1.c"],
      [15, "N21.1.c"],
      [9, "N21.1.a"],
    ]);
    expect(of(50).handedOver.map((it) => it.amount)).toEqual([15, 0, 9]);
    expect([of(90).unpaid, of(90).insufficient]).toEqual([[{ claim: "shop", amount: 25 }], true]);
  });

  it("given by agreement go to whom was agreed; without one into the order; nobody is named where nobody was", () => {
    const gift = (agreedFor?: string) =>
      settled({
        proceeds: 0,
        claims: [claim("shop", "unsecured", 5)],
        nonDivisible: [{ id: "gift", origin: "gift-asset", value: 5, ...(agreedFor ? { agreedFor } : {}) }],
      });
    expect(gift("party/giver").handedOver).toMatchObject([{ to: "agreement", receiver: "party/giver", amount: 5 }]);
    expect([gift("party/giver").insufficient, paid(gift())]).toEqual([true, ["shop d 5 L101.4.d"]]);
    const works = settled({ nonDivisible: [{ id: "w", origin: "public-works", value: 3 }] });
    expect(works.handedOver).toMatchObject([{ to: "state-agency", receiver: null, amount: 3 }]);
  });

  it("are of the law which governs them: those of 2012 in a case of 2012, and in a bankruptcy where it is said", () => {
    const item = { id: "aid", origin: "state-aid", value: 3 } as const;
    const of = (rest: Partial<AssetsInput>) => settled({ nonDivisible: [item], ...rest }).handedOver[0]?.to;
    expect(of({ law: "23/2012/QH13" })).toBe("local-budget");
    expect(of({ law: "51/2014/QH13", cooperativeLaw: "23/2012/QH13" })).toBe("local-budget");
    for (const law of ["17/2023/QH15", "51/2014/QH13"] as const)
      expect(() => of({ law })).toThrow(/unknown-claim-rank/);
  });
});

describe("amounts", () => {
  const problems = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      if (isKtttError(error)) return error.problems.map((it) => [it.code, it.path.join("."), it.params]);
      throw error;
    }
    return [];
  };

  it("are whole đồng and not negative; every place is named", () => {
    expect(
      problems(() =>
        settled({
          proceeds: 0.5,
          claims: [claim("a", "tax", -1), claim("b", "secured", 1, 1.5)],
          nonDivisible: [{ id: "n", origin: "charter-asset", value: Number.MAX_SAFE_INTEGER + 1 }],
          members: [{ ref: "member/1", capital: -2 }],
        }),
      ).map(([code, where]) => `${String(code)} ${String(where)}`),
    ).toEqual(
      ["proceeds", "claims.a", "claims.b.collateral", "nonDivisible.n", "members.member/1"].map(
        (where) => `cooperative/amount-not-whole ${where}`,
      ),
    );
    expect(problems(() => checkAmounts({ a: 0, b: 1 }))).toEqual([]);
  });

  it("of a kind which the order has no rank for are refused, with the kinds it has", () => {
    const refused = problems(() => settled({ claims: [claim("x", "post-opening", 1), claim("y", "labour", 1)] }));
    expect(refused).toEqual([
      [
        "cooperative/unknown-claim-rank",
        "claims.x",
        expect.objectContaining({ law: "17/2023/QH15", known: "costs, labour, tax, unsecured, secured" }),
      ],
    ]);
  });

  it("shared pro rata: rounded down, the odd đồng to the largest remainders, the earlier of equal ones first", () => {
    expect(proRata(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(proRata(11, [1, 1, 1])).toEqual([4, 4, 3]);
    expect(proRata(100, [1, 2, 4])).toEqual([14, 29, 57]);
    expect(proRata(7, [0, 0])).toEqual([0, 0]);
    expect(proRata(7, [])).toEqual([]);
    expect(proRata(9_007_199_254_740_991, [2, 1])).toEqual([6_004_799_503_160_661, 3_002_399_751_580_330]);
  });
});

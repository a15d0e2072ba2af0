import { describe, expect, it } from "vitest";
import { legalDate } from "../../kernel/legal-date.js";
import type { KtttError } from "../../kernel/problem.js";
import type { SuccessionState, Successions } from "../../plan/succession/succession.js";
import { agency, provinceOf, succession } from "../../province/roster/roster.fixture.js";
import { day, obligationOf, streamOf } from "../../testing-fixture/obligation-stream.js";
import type { ObligationState } from "../obligation-state.js";
import { departuresOf } from "./departures.js";
import { affectedBy, arrivalOf, concerns, movingDay, nextMove } from "./route.js";
import { openQuestionsOfSuccessions } from "./succession-questions.js";
import { atWork, confirm, DOCUMENT, planOf, reject, task } from "./succession.fixture.js";

const id = (place: string, body: string) => `${DOCUMENT}/${place}@once#${body}`;
const refusal = (work: () => Promise<unknown>) =>
  work().then(
    () => [],
    (error: unknown) => (error as KtttError).problems.map(({ code, params, path }) => ({ code, params, path })),
  );

describe("what leaves a body", () => {
  const province = () =>
    provinceOf(
      [
        ...[agency("a"), agency("b"), agency("e", null, "2025-06-30"), agency("f", null, "2025-06-30"), agency("g")],
        agency("h", null, "2025-06-30"),
      ],
      [
        succession("e", "b", "2025-07-01"),
        succession("a", "b", "2025-03-01", "x"),
        succession("a", "g", "2025-01-01", "y"),
        succession("a", "b", "2025-01-01", "z"),
        succession("h", "b", "2025-09-01"),
      ],
    );
  const said = (body: string) =>
    (departuresOf(province()).get(body) ?? []).map(({ ended, id, on, rows }) => ({
      id,
      on,
      ended,
      to: rows.map((it) => it.to),
    }));

  it("is told by day, the earliest first, with what goes that day and no other", () => {
    expect(said("a")).toEqual([
      { id: "a@2025-01-01", on: "2025-01-01", ended: false, to: ["g", "b"] },
      { id: "a@2025-03-01", on: "2025-03-01", ended: false, to: ["b"] },
    ]);
  });

  it("is everything on the day after its last, also where nobody says to whom; a body which nothing leaves is not told", () => {
    expect(said("e")).toEqual([{ id: "e@2025-07-01", on: "2025-07-01", ended: true, to: ["b"] }]);
    expect(said("f")).toEqual([{ id: "f@2025-07-01", on: "2025-07-01", ended: true, to: [] }]);
    expect([...departuresOf(province()).keys()].sort()).toEqual(["a", "e", "f", "h"]);
  });

  it("is told of its last day before what the roster has on a later one", () => {
    expect(said("h").map(({ on, to }) => [on, to])).toEqual([
      ["2025-07-01", []],
      ["2025-09-01", ["b"]],
    ]);
  });
});

describe("whether a departure takes a duty with it", () => {
  const province = provinceOf(
    [agency("a"), agency("b"), agency("e", null, "2025-02-28")],
    [succession("a", "b", "2025-03-01"), succession("e", "b", "2025-03-01")],
  );
  const [ofA, ofE] = ["a", "e"].map((it) => departuresOf(province).get(it)?.[0]);
  if (!ofA || !ofE) throw new Error("no departures");
  const given = (body: string, assignedOn: string, rest: object = {}) =>
    streamOf(obligationOf({ body, assignedOn: legalDate(assignedOn), lastDay: null, ...rest })).state;
  const moved = (state: ObligationState, to: string, on: string, from: string): ObligationState => ({
    ...state,
    body: to,
    formerHolders: [
      ...state.formerHolders,
      {
        ...{ body: state.body, until: legalDate(on) },
        ...{ succession: { id: `${from}@${on}`, on: legalDate(on), trust: "verified" as const } },
      } as ObligationState["formerHolders"][number],
    ],
  });

  it("it does where the duty was there before its day, and not where it came that day or later by the plan", () => {
    expect(["2025-02-28", "2025-03-01", "2025-03-02"].map((on) => concerns(ofA, given("a", on)))).toEqual([
      ...[true, false, false],
    ]);
    // What was ordered before, though its period begins later, was there before.
    expect(concerns(ofA, given("a", "2025-04-01", { orderedOn: legalDate("2025-01-01") }))).toBe(true);
  });

  it("it does where another succession of that very day brought it, and not where it did so itself", () => {
    const came = moved(given("e", "2025-01-01"), "a", "2025-03-01", "e");
    expect(arrivalOf(came)).toEqual({ since: "2025-03-01", by: ["e@2025-03-01"] });
    expect(concerns(ofA, came)).toBe(true);
    const back = moved(came, "a", "2025-03-01", "a");
    expect(concerns(ofA, back)).toBe(false);
    expect(concerns(ofA, moved(given("x", "2025-01-01"), "a", "2025-03-02", "x"))).toBe(false);
  });

  it("of a body which has ended it does whenever the duty came; not where another body has it, nor where it is done", () => {
    expect(concerns(ofE, given("e", "2025-05-01"))).toBe(true);
    expect(concerns(ofA, given("b", "2025-01-01"))).toBe(false);
    const done = streamOf(obligationOf({ body: "a", assignedOn: day("2025-01-01"), lastDay: null }));
    done.say({ type: "report", on: "2025-01-05" });
    done.say({ type: "accept", on: "2025-01-06" });
    expect(concerns(ofA, done.state)).toBe(false);
  });

  it("it moves on the day of the departure, or on the day on which the last body before gave it up, where that was later", () => {
    expect(movingDay(ofA, given("a", "2025-01-01"))).toBe("2025-03-01");
    expect(movingDay(ofE, given("e", "2025-05-01"))).toBe("2025-05-01");
    const twice = moved(moved(given("x", "2025-01-01"), "y", "2025-02-01", "x"), "e", "2025-06-01", "y");
    expect(movingDay(ofE, twice)).toBe("2025-06-01");
  });

  it("the duties are told by id with where they go", () => {
    const states = ["z", "k"].map((it) => given("a", "2025-01-01", { id: it }));
    expect(affectedBy(ofA, [...states, given("b", "2025-01-01")])).toEqual([
      { obligation: "k", to: "b" },
      { obligation: "z", to: "b" },
    ]);
  });

  it("of several confirmed the first one takes it, for the reason a person gave; one which is only proposed does not", () => {
    const later = provinceOf(
      [agency("a"), agency("b"), agency("c")],
      [succession("a", "c", "2025-05-01"), succession("a", "b", "2025-03-01")],
    );
    const known = (change: Partial<SuccessionState> = {}): Successions =>
      new Map(
        [...(departuresOf(later).get("a") ?? [])].reverse().map((it): [string, SuccessionState] => {
          const basis = it.rows[0]?.citation ?? { document: "–", trust: "unverified" as const };
          const saying = { routes: {}, rest: null, decision: null, automatic: true, trust: basis.trust, basis };
          const confirmation = { ...saying, reason: `đi ngày ${it.on}` };
          return [it.id, { ...it, status: "confirmed", proposedOn: null, confirmation, ...change }];
        }),
      );
    expect(nextMove(given("a", "2025-01-01"), known())).toMatchObject({
      ...{ type: "Reassigned", happenedOn: "2025-03-01" },
      data: { from: "a", to: "b", reason: "đi ngày 2025-03-01", succession: { id: "a@2025-03-01", on: "2025-03-01" } },
    });
    expect(nextMove(given("a", "2025-04-01"), known())).toMatchObject({ data: { to: "c" } });
    expect(nextMove(given("a", "2025-01-01"), known({ status: "proposed" }))).toBeNull();
  });
});

describe("a departure at work", () => {
  const bodies = [agency("so-a", null, "2025-02-28"), agency("so-b"), agency("so-c")];
  const proposals = async (plan: ReturnType<typeof atWork>, on: string) =>
    (await plan.advance(on))
      .filter((it) => it.type.startsWith("Succession"))
      .map((it) => ({
        type: it.type,
        on: it.happenedOn,
        ...(it.data as { reason?: string; trust?: string; automatic?: boolean }),
      }));

  it("which takes no open duty is put to nobody", async () => {
    const plan = atWork(planOf(bodies, [succession("so-a", "so-b", "2025-03-01")], [task("I.1", "so-c")]));
    expect(await proposals(plan, "2025-04-01")).toEqual([]);
    const scoped = planOf(
      [agency("so-a"), agency("so-b")],
      [succession("so-a", "so-b", "2025-03-01", "another-part")],
      [task("I.1", "so-a", { scope: "own-part" })],
    );
    expect(await proposals(atWork(scoped), "2025-04-01")).toEqual([]);
  });

  it("comes up on its day, or with the first of the duties which come later to the body which has ended", async () => {
    const plan = atWork(
      planOf(
        bodies,
        [succession("so-a", "so-b", "2025-03-01")],
        [task("I.1", "so-a"), task("I.2", "so-a", { deadline: { kind: "annual" } })],
      ),
    );
    expect(await proposals(plan, "2025-02-28")).toEqual([]);
    expect((await proposals(plan, "2025-04-01")).map(({ on, type }) => [type, on])).toEqual([
      ["SuccessionProposed", "2025-03-01"],
    ]);
  });

  it.each([
    ["verified", false, "Kế thừa theo văn bản đã kiểm chứng", "QĐ so-a → so-b"],
    ["unverified", true, "Kế thừa theo nguồn chưa kiểm chứng, chấp nhận khi mô phỏng", null],
  ] as const)(
    "of a source which is %s is confirmed by itself (unverified ones accepted: %s), and says by what right",
    async (trust, acceptUnverified, reason, document) => {
      const row = succession("so-a", "so-b", "2025-03-01", null, trust);
      const plan = atWork(planOf(bodies, [row], [task("I.1", "so-a")]), { acceptUnverified });
      const [, confirmed] = await proposals(plan, "2025-03-01");
      expect(confirmed).toMatchObject({ type: "SuccessionConfirmed", automatic: true, trust, reason });
      const basis = (confirmed as unknown as { basis: { document?: string; convention?: string } }).basis;
      expect(document === null ? basis.convention : basis.document).toBe(
        document ?? "docs/decisions/0008-successions-and-amendments.md",
      );
      expect((await plan.state("I.1", "so-a")).body).toBe("so-b");
    },
  );

  it("of an unverified source is confirmed by nobody but a person", async () => {
    const plan = atWork(planOf(bodies, [succession("so-a", "so-b", "2025-03-01")], [task("I.1", "so-a")]));
    expect((await proposals(plan, "2025-03-01")).map((it) => it.type)).toEqual(["SuccessionProposed"]);
    expect((await plan.state("I.1", "so-a")).body).toBe("so-a");
  });

  it("which has been rejected asks nothing more, and moves nothing", async () => {
    const plan = atWork(planOf(bodies, [succession("so-a", "so-b", "2025-03-01")], [task("I.1", "so-a")]));
    await plan.execute(reject("so-a@2025-03-01", "2025-03-02"));
    expect(openQuestionsOfSuccessions(await plan.engine.register())).toEqual([]);
    await plan.advance("2025-06-01");
    expect((await plan.state("I.1", "so-a")).body).toBe("so-a");
  });

  it("asks of all it takes until it is confirmed, then only of those whose way nobody has named, by the names of the bodies", async () => {
    const parted = planOf(
      bodies,
      [succession("so-a", "so-b", "2025-03-01", "x"), succession("so-a", "so-c", "2025-03-01", "y")],
      [task("I.1", "so-a", { scope: "x" }), task("I.2", "so-a"), task("I.3", "so-a", { scope: "y" })],
    );
    const plan = atWork(parted);
    await plan.advance("2025-03-02");
    const asked = async () =>
      openQuestionsOfSuccessions(await plan.engine.register(), parted).map(
        ({ askedOn, basis, choices, id: of, text }) => ({
          ...{ of, askedOn, en: text.en, choices: choices.map((it) => [it.id, it.needs]) },
          documents: basis.map((it) => ("document" in it ? it.document : null)),
        }),
      );
    const documents = ["QĐ so-a → so-b", "QĐ so-a → so-c"];
    expect(await asked()).toEqual([
      {
        ...{ of: "succession:so-a@2025-03-01", askedOn: "2025-03-01", documents },
        en: "On 1 Mar 2025 the work of Body so-a is transferred to Body so-b, Body so-c. Do its 3 open duties move?",
        choices: [
          ["confirm", undefined],
          ["reject", undefined],
        ],
      },
    ]);
    await plan.execute(confirm("so-a@2025-03-01", "2025-03-02"));
    expect(await asked()).toEqual([
      {
        ...{ of: "succession:so-a@2025-03-01", askedOn: "2025-03-01", documents },
        en: "Nothing says where 1 duties of Body so-a go on 1 Mar 2025. Which body takes them over?",
        choices: [["confirm", "bodies"]],
      },
    ]);
    const [nameless] = openQuestionsOfSuccessions(await plan.engine.register());
    expect(nameless?.text.en).toContain("duties of so-a go");
  });

  it("to nobody known is asked on this project's own convention; what moves rests on the paper which moves it", async () => {
    const alone = atWork(planOf(bodies, [], [task("I.1", "so-a")]));
    await alone.advance("2025-03-02");
    const [question] = openQuestionsOfSuccessions(await alone.engine.register());
    expect(question?.basis).toMatchObject([{ convention: "docs/decisions/0008-successions-and-amendments.md" }]);
    const row = succession("so-a", "so-b", "2025-03-01", null, "verified");
    const plan = atWork(planOf(bodies, [row], [task("I.1", "so-a")]));
    const moved = (await plan.advance("2025-03-01")).find((it) => it.type === "Reassigned");
    expect(moved?.basis).toEqual({ document: "QĐ so-a → so-b", trust: "verified" });
  });

  it("is answered by its id, for the duties it takes, to bodies in office; each fault is named at its place", async () => {
    const plan = atWork(
      planOf(bodies, [succession("so-a", "so-b", "2025-03-01")], [task("I.1", "so-a"), task("I.2", "so-c")]),
    );
    await plan.advance("2025-03-02");
    const name = "so-a@2025-03-01";
    expect(await refusal(() => plan.execute(confirm("so-a@2025-03-02", "2025-03-02")))).toEqual([
      {
        ...{ code: "succession/unknown", path: ["question"] },
        params: { succession: "so-a@2025-03-02", suggestion: name },
      },
    ]);
    const other = id("I.2", "so-c");
    expect(await refusal(() => plan.execute(confirm(name, "2025-03-02", { routes: { [other]: "so-bb" } })))).toEqual([
      {
        ...{ code: "succession/not-affected", path: ["routes", other] },
        params: { obligation: other, succession: name, suggestion: id("I.1", "so-a") },
      },
      { code: "roster/unknown-body", path: ["routes", other], params: { id: "so-bb", suggestion: "so-b" } },
    ]);
    const routes = { [id("I.1", "so-a")]: "so-a" };
    expect(await refusal(() => plan.execute(confirm(name, "2025-03-02", { routes })))).toEqual([
      { code: "succession/to-itself", path: ["routes", id("I.1", "so-a")], params: { body: "so-a" } },
    ]);
  });
});

describe("a departure which confirms itself", () => {
  it("moves each duty on the row of the roster which leads to its body, also where that is not the first", async () => {
    const parted = planOf(
      [agency("so-a", null, "2025-02-28"), agency("so-b"), agency("so-c")],
      [
        succession("so-a", "so-b", "2025-03-01", "viec-mot", "verified"),
        succession("so-a", "so-c", "2025-03-01", "viec-hai", "verified"),
      ],
      [task("I.1", "so-a", { scope: "viec-mot" }), task("I.2", "so-a", { scope: "viec-hai" })],
    );
    const events = await atWork(parted).advance("2025-03-05");
    const moves = events.filter((it) => it.type === "Reassigned");
    expect(moves.map(({ basis, data }) => [(data as { readonly to: string }).to, basis])).toMatchObject([
      ["so-b", { document: "QĐ so-a → so-b" }],
      ["so-c", { document: "QĐ so-a → so-c" }],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { legalDate } from "../../kernel/legal-date.js";
import { isKtttError, type Problem } from "../../kernel/problem.js";
import { taskSchema } from "../../province/province.schema.js";
import { agency, succession } from "../../province/roster/roster.fixture.js";
import { atWork, confirm, DOCUMENT, ISSUER, planOf, reject, task } from "./succession.fixture.js";
import { openQuestionsOfSuccessions } from "./succession-questions.js";

const gone = (id: string, until = "2025-02-28") => agency(id, null, until);
const id = (place: string, body: string, occurrence = "once") => `${DOCUMENT}/${place}@${occurrence}#${body}`;
const quarterly = { deadline: { kind: "quarterly" }, deadlineText: "Hằng quý" } as const;

const province = planOf(
  [gone("so-z"), gone("so-a"), gone("so-som", "2025-01-31"), gone("so-khong"), agency("so-b")],
  [
    succession("so-z", "so-b", "2025-03-01"),
    succession("so-a", "so-b", "2025-03-01"),
    succession("so-som", "so-b", "2025-02-01"),
  ],
  [
    task("I.1", "so-z"),
    task("I.2", "so-a", quarterly),
    task("I.3", "so-a"),
    task("I.4", "so-som"),
    task("I.5", "so-khong"),
  ],
);

type Plan = ReturnType<typeof atWork>;
const questions = async (plan: Plan) => openQuestionsOfSuccessions(await plan.engine.register(), province);
const questionOf = async (plan: Plan, body: string) =>
  (await questions(plan)).find((it) => it.about.id.startsWith(`${body}@`));

describe("the questions which successions ask", () => {
  it("come in the order of the days, those of one day by the body's id, whatever the order of the roster", async () => {
    const plan = atWork(province);
    await plan.advance("2025-03-10");
    const proposed = (await plan.streams())[`${province.id}/plan`] ?? [];
    const ids = proposed.flatMap((it) => {
      const { data, type } = it as { readonly type: string; readonly data: { readonly id: string } };
      return type === "SuccessionProposed" ? [data.id] : [];
    });
    expect(ids).toEqual(["so-som@2025-02-01", "so-a@2025-03-01", "so-khong@2025-03-01", "so-z@2025-03-01"]);
    expect((await questions(plan)).map((it) => it.id)).toEqual(ids.map((it) => `succession:${it}`));
  });

  it("name the bodies, the day, how many duties are open, and the source in the roster", async () => {
    const plan = atWork(province);
    await plan.advance("2025-03-10");
    const question = await questionOf(plan, "so-a");
    expect(question).toMatchObject({ about: { kind: "succession", id: "so-a@2025-03-01" }, askedOn: "2025-03-01" });
    expect(question?.basis).toEqual(province.successions.filter((it) => it.from === "so-a").map((it) => it.citation));
    const open = (await plan.engine.register()).openOf("so-a").length;
    expect(question?.text.en).toContain("the work of Body so-a is transferred to Body so-b");
    expect(question?.text.en).toContain(` ${open} open duties move?`);
    expect(question?.choices.map((it) => it.id)).toEqual(["confirm", "reject"]);
    // Confirming rests on what the roster says; that the roster may be wrong, on this project's own reading.
    expect(question?.choices.map((it) => it.basis)).toEqual([
      question?.basis,
      [{ convention: "docs/decisions/0008-successions-and-amendments.md", trust: "verified" }],
    ]);
  });

  it("name a body by its id where the province at hand does not know it any more", async () => {
    const plan = atWork(province);
    await plan.advance("2025-03-10");
    const register = await plan.engine.register();
    const without = { ...province, agencies: province.agencies.filter((it) => it.id !== "so-b") };
    for (const known of [without, null]) {
      const asked = openQuestionsOfSuccessions(register, known).find((it) => it.about.id === "so-a@2025-03-01");
      expect(asked?.text.vi).toContain("chuyển cho so-b.");
    }
  });

  it("are asked from the day on which the body had a duty, where that came after it ceased", async () => {
    const plan = atWork(planOf([gone("so-khong"), agency("so-b")], [], [task("I.1", "so-b")]));
    const added = taskSchema.parse({ ...task("I.9", "so-khong"), source: { file: "qd.pdf" } });
    await plan.execute({
      ...{ type: "amend-plan", on: legalDate("2025-05-10"), actor: ISSUER },
      decision: { number: "7/QĐ-UBND", issuedOn: legalDate("2025-05-10") },
      changes: [{ change: "add-task", task: added }],
    });
    await plan.advance("2025-06-01");
    expect((await questions(plan)).map((it) => [it.id, it.askedOn])).toEqual([
      ["succession:so-khong@2025-03-01", "2025-05-10"],
    ]);
  });

  it("of a body which ceased without a known successor asks who takes over, on this project's own reading", async () => {
    const plan = atWork(province);
    await plan.advance("2025-03-10");
    const question = await questionOf(plan, "so-khong");
    expect(question?.text.en).toMatch(/no successor is known\. Who takes over its 1 open duties\?$/);
    expect(question?.basis).toEqual([
      { convention: "docs/decisions/0008-successions-and-amendments.md", trust: "verified" },
    ]);
  });

  it("are gone when they are rejected, or when every duty has its place", async () => {
    const plan = atWork(province);
    await plan.execute(reject("so-z@2025-03-01", "2025-03-10"));
    expect(await questionOf(plan, "so-z")).toBeUndefined();
    await plan.execute(reject("so-khong@2025-03-01", "2025-03-10"));
    expect(await questionOf(plan, "so-khong")).toBeUndefined();
    await plan.execute(confirm("so-a@2025-03-01", "2025-03-10"));
    expect(await questionOf(plan, "so-a")).toBeUndefined();
  });

  it("after a confirmation which leaves duties without a place ask for these alone, and can no longer be rejected", async () => {
    const parted = planOf(
      [gone("so-a"), agency("so-b"), agency("so-c")],
      [succession("so-a", "so-b", "2025-03-01", "viec-mot"), succession("so-a", "so-c", "2025-03-01", "viec-hai")],
      [task("I.1", "so-a"), task("I.2", "so-a"), task("I.3", "so-a")],
    );
    const plan = atWork(parted);
    await plan.advance("2025-03-10");
    await plan.execute(confirm("so-a@2025-03-01", "2025-03-10", { routes: { [id("I.1", "so-a")]: "so-b" } }));
    const [question] = openQuestionsOfSuccessions(await plan.engine.register(), parted);
    expect(question?.text.en).toContain("2");
    expect(question?.choices.map((it) => it.id)).toEqual(["confirm"]);
  });
});

describe("a move by succession", () => {
  it("of a duty assigned after the confirmation rests on the decision which confirmed it", async () => {
    const plan = atWork(province);
    await plan.execute(confirm("so-a@2025-03-01", "2025-03-10"));
    await plan.advance("2025-07-05");
    const stream = (await plan.streams())[`${province.id}/obligation/${id("I.2", "so-a", "2025-Q3")}`] ?? [];
    expect(stream.find((it) => (it as { readonly type: string }).type === "Reassigned")).toMatchObject({
      actor: { role: "engine" },
      basis: { document: "Quyết định 99/QĐ-UBND" },
      data: { from: "so-a", to: "so-b" },
    });
  });

  it("to a body which cannot take over is refused, naming the body, when it is in office, and the nearest id", async () => {
    const wide = planOf(
      [gone("so-a"), agency("so-b"), agency("so-cu", null, "2025-02-27"), agency("so-moi", "2026-01-01")],
      [succession("so-a", "so-b", "2025-03-01")],
      [task("I.1", "so-a")],
    );
    const refusal = async (rest: string): Promise<readonly Problem[]> => {
      try {
        await atWork(wide).execute(confirm("so-a@2025-03-01", "2025-04-01", { rest }));
      } catch (error) {
        if (isKtttError(error)) return error.problems;
        throw error;
      }
      return [];
    };
    expect(await refusal("so-moi")).toMatchObject([
      {
        code: "succession/not-in-office",
        path: ["rest"],
        params: { body: "so-moi", on: "2025-03-01", from: "2026-01-01", until: "–" },
      },
    ]);
    expect(await refusal("so-cu")).toMatchObject([{ params: { body: "so-cu", from: "–", until: "2025-02-27" } }]);
    expect(await refusal("so-a")).toMatchObject([{ code: "succession/to-itself", params: { body: "so-a" } }]);
    expect(await refusal("so-bb")).toMatchObject([
      { code: "roster/unknown-body", path: ["rest"], params: { id: "so-bb", suggestion: "so-b" } },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import type { StoredEvent } from "../log/event.js";
import type { RemindersDueData } from "../obligation/reminder/reminder-index.js";
import { standardReminders } from "../obligation/reminder/standard-reminders.js";
import { defineProvince } from "../province/define-province.js";
import { codesOfAsync } from "../testing-fixture/codes-of.js";
import { documentRow, livelyProvince, PLAN, taskRow } from "../testing-fixture/fixture-province.js";
import { by, type Running, running } from "../testing-fixture/running-engine.js";
import { decisionInbox } from "../view/decision-inbox.js";

type Input = Parameters<typeof defineProvince>[0];
const lively = () => structuredClone(livelyProvince()) as Input;
const reminding = defineProvince({
  ...lively(),
  rules: {
    ...lively().rules,
    reminders: [...standardReminders({ document: PLAN, citation: { document: PLAN, trust: "verified" } })],
  },
} as Input);

const obstacle = (body: string, on: string) =>
  ({
    type: "raise-obstacle",
    obligation: `${PLAN}/I.1@once#${body}`,
    on: legalDate(on),
    actor: by(body, "lead"),
    obstacle: `von-${body}`,
    text: "Chưa bố trí vốn",
  }) as const;

/** Both leads say on one day what hinders them, in either order. */
async function hindered(order: readonly string[]): Promise<Running> {
  const run = running({ province: reminding });
  await run.advanceTo("2023-05-02");
  for (const body of order) await run.send(obstacle(body, "2023-05-02"));
  await run.advanceTo("2024-02-15");
  return run;
}

const remindersOf = (events: readonly StoredEvent[]) =>
  events
    .filter((it) => it.type === "RemindersDue")
    .map((it) => [it.happenedOn, (it.data as RemindersDueData).reminders.map(({ obligation }) => obligation)] as const);

describe("what stands under one day stands in one order, whatever was entered first", () => {
  it("questions: by the day they were asked; of one day the plan's first, then those of obligations as the document has them", async () => {
    const [one, other] = [await hindered(["so-a", "so-b"]), await hindered(["so-b", "so-a"])];
    const inbox = decisionInbox(await one.engine.register());
    expect(inbox.map((it) => [it.askedOn, it.id])).toEqual([
      ["2023-04-12", `${PLAN}/I.9?lead`],
      ["2023-04-12", `${PLAN}/I.10?first-year`],
      ["2023-04-12", `${PLAN}/I.6@once#so-a?new-day@2023-04-12`],
      ["2023-05-02", "von-so-a"],
      ["2023-05-02", "von-so-b"],
      ["2024-02-01", `${PLAN}/I.8@once#so-a?confirm-overdue@2024-02-01`],
      ["2024-02-15", "kh-11-2024/II.2?lead"],
    ]);
    expect(decisionInbox(await other.engine.register())).toEqual(inbox);
  });

  it("reminders: one event for a day, in it by the ids of the obligations, in either order of entry and however swept", async () => {
    const [one, other] = [await hindered(["so-a", "so-b"]), await hindered(["so-b", "so-a"])];
    const reminders = remindersOf(await one.events());
    expect(remindersOf(await other.events())).toEqual(reminders);
    expect(new Set(reminders.map(([day]) => day)).size).toBe(reminders.length);
    expect(reminders.map(([day]) => day)).toEqual(reminders.map(([day]) => day).sort());
    for (const [, ids] of reminders) expect(ids).toEqual([...ids].sort());
    expect(reminders.find(([day]) => day === "2023-12-16")?.[1].slice(0, 2)).toEqual([
      `${PLAN}/I.1@once#so-a`,
      `${PLAN}/I.1@once#so-b`,
    ]);
  });
});

describe("a decision on documents of different issuers", () => {
  const OTHER = "kh-12-2023";
  const province = defineProvince({
    ...lively(),
    documents: [...lively().documents, documentRow({ id: OTHER, number: "12/KH-SKHDT", issuer: "so-khdt" })],
    tasks: [
      ...lively().tasks,
      taskRow("I.1", { kind: "year", year: 2024 }, { id: `${OTHER}/I.1`, document: OTHER, leads: ["so-b"] }),
    ],
  } as Input);
  const reword = (duty: string) => ({ change: "reword", duty, text: "Chữ mới" }) as const;
  const amend = (issuer: string, ...duties: readonly string[]) =>
    ({
      type: "amend-plan",
      decision: { number: "7/QĐ", issuedOn: legalDate("2023-06-01") },
      changes: duties.map(reword),
      on: legalDate("2023-06-01"),
      actor: by(issuer, "issuer"),
    }) as const;
  const [first, second] = [`${PLAN}/I.1`, `${OTHER}/I.1`];

  it("is nobody's to take at once: neither issuer may change the other's duty, and nothing is written", async () => {
    const run = running({ province });
    await run.advanceTo("2023-06-01");
    const before = await run.events();
    for (const issuer of ["ubnd", "so-khdt"]) {
      expect(await codesOfAsync(() => run.send(amend(issuer, first, second)))).toEqual(["authority/not-entitled"]);
    }
    expect(await codesOfAsync(() => run.send(amend("so-khdt", first)))).toEqual(["authority/not-entitled"]);
    expect(await codesOfAsync(() => run.send(amend("ubnd", second)))).toEqual(["authority/not-entitled"]);
    expect(await run.events()).toEqual(before);
  });

  it("is two decisions, each by the issuer of its document; each reaches only the duties of its own", async () => {
    const run = running({ province });
    await run.advanceTo("2023-06-01");
    await run.send(amend("ubnd", first));
    await run.send(amend("so-khdt", second));
    const { obligations } = await run.engine.register();
    const words = (id: string) => obligations.get(id)?.obligation.text;
    expect([words(`${first}@once#so-a`), words(`${second}@once#so-b`), words(`${PLAN}/I.5@once#so-b`)]).toEqual([
      "Chữ mới",
      "Chữ mới",
      "Nhiệm vụ I.5",
    ]);
  });
});

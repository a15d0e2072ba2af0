import fc from "fast-check";
import type { CaseCommand } from "../cooperative/case.commands.js";
import { type Move, play } from "../cooperative/testing/random-case.js";
import type { CommandInput } from "../engine/commands.js";
import { laterOf, type LegalDate, legalDate, shiftDays } from "../kernel/legal-date.js";
import type { Answer } from "../log/command.js";
import { expandPlan } from "../plan/expand-plan.js";
import { livelyProvince, PLAN } from "./fixture-province.js";
import { allEvents, by, SPAN } from "./running-engine.js";

export { allEvents, SPAN };

/** Commands of every family on one province, as a year might bring them: duties, questions, amendments, figures and cases. */

export const province = livelyProvince();
export const planned = expandPlan(province, SPAN).obligations.filter((it) => it.assignedOn <= "2024-03-01");
export const REGISTRY = by("so-khdt", "registrar");
export const ISSUER = by("ubnd", "issuer");

/** A command and the day on which it is entered. */
export interface Entry {
  readonly today: LegalDate;
  readonly command: CommandInput;
}

const anyMove: fc.Arbitrary<Move> = fc.record({
  pick: fc.nat(40),
  wait: fc.constantFrom(0, 1, 4, 12, 40, 120),
  facts: fc.constantFrom(0, 1, 2, 3, 4, 5),
  good: fc.integer({ min: 0, max: 9 }).map((it) => it > 0),
  back: fc.constantFrom(0, 1, 5, 15, 30),
});

/** The handling of a cooperative, under a flow of its day, its papers often entered late. */
const anyCase: fc.Arbitrary<readonly Entry[]> = fc
  .tuple(
    fc.constantFrom(
      ["2023-06-05", "voluntary-dissolution-2012"],
      ["2024-08-05", "voluntary-dissolution-2023"],
      ["2024-08-05", "revocation-2023"],
      ["2023-06-05", "bankruptcy-2014"],
    ),
    fc.array(anyMove, { minLength: 3, maxLength: 10 }),
  )
  .map(([[start, flow], moves]) =>
    play(legalDate(start as string), flow as string, moves)
      .entered.filter((it) => it.today <= SPAN.to)
      .map(({ command, today }) => ({ today, command: { ...(command as CaseCommand | Answer), actor: REGISTRY } })),
  );

const anyAct = fc.record({
  day: fc.integer({ min: 0, max: 500 }),
  back: fc.constantFrom(0, 0, 3, 40),
  obligation: fc.constantFrom(...planned),
  kind: fc.constantFrom("start", "report", "accept", "extend", "cancel", "obstacle", "answer", "figure", "amend"),
});

/** What bodies, monitor and issuer do with the plan, its questions, its text and its figures. */
const anyActs: fc.Arbitrary<readonly Entry[]> = fc.array(anyAct, { minLength: 2, maxLength: 8 }).map((acts) =>
  acts.map(({ back, day, kind, obligation }, at): Entry => {
    const today = shiftDays(SPAN.from, day);
    const on = laterOf(SPAN.from, shiftDays(today, -back));
    const said = { obligation: obligation.id, on };
    const lead = by(obligation.body, "lead");
    const monitor = obligation.body === obligation.monitor ? ISSUER : by(obligation.monitor, "monitor");
    const commands: Readonly<Record<typeof kind, CommandInput>> = {
      start: { type: "start", ...said, actor: lead },
      report: { type: "report", ...said, actor: lead },
      accept: { type: "accept", ...said, actor: monitor },
      extend: { type: "extend", ...said, actor: ISSUER, to: shiftDays(today, 30), decision: "1/QĐ" },
      cancel: { type: "cancel", ...said, actor: ISSUER, reason: "…" },
      obstacle: { type: "raise-obstacle", ...said, actor: lead, obstacle: `o-${at}`, text: "…" },
      answer: {
        type: "answer",
        question: `${PLAN}/I.9?lead`,
        choice: "name-lead",
        value: ["so-c"],
        reason: "…",
        on,
        actor: ISSUER,
      },
      figure: {
        type: "record-measurement",
        measurement: `m-${at}`,
        indicator: "new-cooperatives",
        value: at,
        asOf: on,
        source: "…",
        on,
        actor: ISSUER,
      },
      amend: {
        type: "amend-plan",
        decision: { number: `${at}/QĐ`, issuedOn: on },
        changes: [{ change: "reword", duty: obligation.duty, text: `Nội dung ${at}` }],
        on,
        actor: ISSUER,
      },
    };
    return { today, command: commands[kind] };
  }),
);

export const anyEntries: fc.Arbitrary<readonly Entry[]> = fc
  .tuple(anyCase, anyActs)
  .map((all) => all.flat().sort((a, b) => (a.today < b.today ? -1 : a.today > b.today ? 1 : 0)));

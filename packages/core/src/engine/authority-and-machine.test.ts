import { ROLES } from "../log/actor.js";
import type { Answer } from "../log/command.js";
import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { NO_SUCCESSIONS } from "../plan/succession/succession.js";
import type { ObligationCommand } from "../obligation/obligation.commands.js";
import type { ObligationMachineEvent } from "../obligation/obligation.guards.js";
import { obligationTable } from "../obligation/obligation.machine.js";
import { fixtureProvince } from "../testing-fixture/fixture-province.js";
import { obligationOf, streamOf } from "../testing-fixture/obligation-stream.js";
import { entitledToObligation, provinceAuthority } from "./authority.js";

const province = fixtureProvince();
/** A duty of a body, of the monitor itself, of a group, with a partner, and a submission. */
const states = [
  obligationOf({ cooperating: ["so-c"] }),
  obligationOf({ body: "so-khdt" }),
  obligationOf({ body: "cac-so-nganh", collective: true }),
  obligationOf({ act: "submit" }),
].map((obligation) => streamOf(obligation).state);

const on = legalDate("2024-02-01");
const said = { obligation: "…", on };
type Said = ObligationCommand | Answer extends infer Command
  ? Command extends unknown
    ? Omit<Command, "actor">
    : never
  : never;

const COMMANDS: readonly (readonly [ObligationMachineEvent["type"], Said])[] = [
  ["start", { type: "start", ...said }],
  ["report", { type: "report", ...said }],
  ["accept", { type: "accept", ...said }],
  ["return", { type: "return", ...said, reason: "…", correctBy: on }],
  ["extend", { type: "extend", ...said, to: on, decision: "1" }],
  ["reassign", { type: "reassign", ...said, to: "so-b", reason: "…" }],
  ["raise-obstacle", { type: "raise-obstacle", ...said, obstacle: "o", text: "…" }],
  ["answer-obstacle", { type: "answer-obstacle", ...said, obstacle: "o", answer: "…" }],
  ["cancel", { type: "cancel", ...said, reason: "…" }],
  ["set-day", { type: "answer", on, question: "…#so-a?new-day@2024-01-01", choice: "no-day", reason: "…" }],
  [
    "mark-overdue",
    { type: "answer", on, question: "…#so-a?confirm-overdue@2024-07-01", choice: "mark-overdue", reason: "…" },
  ],
];

describe("who may, as the machine says it and as the default policy grants it", () => {
  it.each(COMMANDS)("%s: the same capacities, time's own events aside", (event, command) => {
    const rows = obligationTable.transitions.filter((it) => it.event === event);
    const declared = new Set(rows.flatMap((it) => it.meta.by).filter((role) => role !== "engine"));
    const granted = new Set(
      states.flatMap((state) =>
        province.agencies.flatMap(({ id }) =>
          ROLES.filter((role) => {
            const whole = { ...command, actor: { agency: id, person: null, role } } as ObligationCommand | Answer;
            return provinceAuthority({
              province,
              command: whole,
              state,
              entitled: entitledToObligation(province, whole, state, NO_SUCCESSIONS),
            }).allowed;
          }),
        ),
      ),
    );
    expect([...granted].sort()).toEqual([...declared].sort());
  });
});

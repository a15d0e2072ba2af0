import { caseOfQuestion } from "../../cooperative/answer-of-case.js";
import { caseStream } from "../../cooperative/evolve-case.js";
import { type CaseCommand, caseCommandSchema } from "../../cooperative/case.commands.js";
import type { CaseState } from "../../cooperative/case-state.js";
import { decideCase } from "../../cooperative/decide-case.js";
import { evolveCase } from "../../cooperative/evolve-case.js";
import { KtttError } from "../../kernel/problem.js";
import type { Answer } from "../../log/command.js";
import { entitledToCase, unknownBodiesOfCase } from "../case-authority.js";
import { caseDueWrite } from "../due.js";
import { eventOf, type Family } from "../family.js";

function idOf(command: CaseCommand | Answer): string {
  return command.type === "answer" ? (caseOfQuestion(command.question) ?? "") : command.case;
}

/** The handling of cooperatives, and the questions about it. */
export const caseFamily: Family<CaseCommand | Answer, CaseState | null> = {
  commands: [
    "open-case",
    "record-facts",
    "record-review",
    "record-obstacle",
    "lift-obstacle",
    "open-proceeding",
    "record-act",
    "record-prohibited-act",
    "assign-body",
    "correct",
    "close-case",
    "answer",
  ],
  // Fewer than of an obligation: the lists of a case are copied with each of its events.
  repeatable: {
    commands: ["record-facts", "record-review", "open-proceeding", "record-act", "record-prohibited-act", "correct"],
    most: 5_000,
  },
  takes: (command) => command.type !== "answer" || caseOfQuestion(command.question) !== null,
  schema: caseCommandSchema,
  about: idOf,
  prepare(command, world, { recordedAt, today }) {
    const unknown = unknownBodiesOfCase(world.province, command);
    if (unknown.length > 0) throw new KtttError(unknown);
    const id = idOf(command);
    const stored = world.cases.states.get(id) ?? null;
    const facts = world.cases.dueUpTo(id, today);
    const due = facts.length === 0 ? [] : [caseDueWrite(world, id, facts, recordedAt)];
    return { world, due, state: facts.reduce<CaseState | null>(evolveCase, stored) };
  },
  streams: (command, { world }) => [caseStream(world.province.id, idOf(command))],
  entitled: (command, { state, world }) => entitledToCase(world.province, state, command, world.register.successions),
  decide(command, { due, state, world }, author) {
    const { province } = world;
    const stream = caseStream(province.id, idOf(command));
    const facts = decideCase(state, command, { today: author.today, calendar: world.calendar });
    const expectedVersion = world.versionOf(stream) + due.reduce((sum, it) => sum + it.events.length, 0);
    return [{ province: province.id, stream, expectedVersion, events: facts.map((fact) => eventOf(fact, author)) }];
  },
};

import { KtttError } from "../../kernel/problem.js";
import { suggest } from "../../kernel/nearest.js";
import type { LegalDate } from "../../kernel/legal-date.js";
import type { Answer } from "../../log/command.js";
import { decideObligation, decideObligationAnswer } from "../../obligation/decide-obligation.js";
import { assignmentFacts, dueFacts } from "../../obligation/due-obligation.js";
import { evolveObligation, foldObligation } from "../../obligation/evolve-obligation.js";
import type { ObligationState } from "../../obligation/obligation-state.js";
import { type ObligationCommand, obligationCommandSchema } from "../../obligation/obligation.commands.js";
import type { ObligationFact } from "../../obligation/obligation.events.js";
import { hasNews } from "../../obligation/succession/propose-succession.js";
import { type Obligation, obligationStream } from "../../plan/obligation.js";
import { subjectOfQuestion } from "../../plan/plan-questions.js";
import { rosterOf } from "../../province/roster/roster.js";
import { provinceProblem } from "../../province/errors.js";
import { entitledToObligation } from "../authority.js";
import { type DueOptions, isTakeoverDue } from "../due.js";
import { engineProblem } from "../errors.js";
import { dueEvent, eventOf, type Family, type Moment, type Prepared, writeOf } from "../family.js";
import type { World } from "../world.js";
import { prepareAll } from "./programme.families.js";

/** An obligation which exists in the plan but has not been assigned yet is assigned on the way. */
function assignedOnTheWay(world: World, id: string, today: LegalDate): readonly ObligationFact[] {
  const { byId } = world.plan();
  const planned = byId.get(id);
  if (planned && planned.assignedOn <= today) return assignmentFacts(planned);
  const suggestion = suggest(id, [...byId.keys()]);
  throw new KtttError(engineProblem("engine/unknown-obligation", ["obligation"], { id, ...suggestion }));
}

/** One obligation brought up to today, alone. */
export function prepareObligation(world: World, id: string, { recordedAt, today }: Moment): Prepared<ObligationState> {
  const { province, register } = world;
  const stored = register.obligations.get(id);
  const known = world.versionOf(obligationStream(province.id, id)) > 0;
  const assigned = known ? [] : assignedOnTheWay(world, id, today);
  const before = stored ?? foldObligation(assigned);
  if (!before) throw new KtttError(engineProblem("engine/broken-stream", ["obligation"], { id }));
  const facts = dueFacts(before, today, register.successions);
  const state = facts.reduce<ObligationState>((it, fact) => evolveObligation(it, fact) ?? it, before);
  const events = [...assigned, ...facts].map((fact) =>
    dueEvent(fact, state.obligation, recordedAt, register.successions),
  );
  const due = events.length === 0 ? [] : [writeOf(world, obligationStream(province.id, id), events)];
  return { world, state, due };
}

/** For a consolidation: the bodies which had not reported by the day it goes out. */
function silentFor(world: World, { consolidates }: Obligation, on: LegalDate): readonly string[] {
  return consolidates.flatMap((id) => {
    const state = world.register.obligations.get(id);
    const reported = state?.reportedOn != null && state.reportedOn <= on;
    if (reported || state?.status === "cancelled") return [];
    return [state?.body ?? world.plan().byId.get(id)?.body ?? id];
  });
}

function checkBody({ province }: World, id: string): void {
  const { bodies } = rosterOf(province);
  if (bodies.has(id)) return;
  throw new KtttError(provinceProblem("roster/unknown-body", ["to"], { id, ...suggest(id, [...bodies.keys()]) }));
}

function idOf(command: ObligationCommand | Answer): string {
  return command.type === "answer" ? (subjectOfQuestion(command.question)?.id ?? "") : command.obligation;
}

/** The life of every obligation, and the questions about it. */
export function obligationFamily(options: DueOptions): Family<ObligationCommand | Answer, ObligationState> {
  return {
    commands: [
      "start",
      "report",
      "accept",
      "return",
      "extend",
      "reassign",
      "raise-obstacle",
      "answer-obstacle",
      "cancel",
      "answer",
    ],
    repeatable: { commands: ["start", "report", "raise-obstacle"], most: 20_000 },
    takes: (command) => command.type !== "answer" || subjectOfQuestion(command.question)?.kind === "obligation",
    schema: obligationCommandSchema,
    about: idOf,
    prepare(command, world, moment) {
      if (command.type === "reassign") checkBody(world, command.to);
      const together = (): Prepared<ObligationState> => {
        const all = prepareAll(world, moment, options);
        const one = prepareObligation(all.world, idOf(command), moment);
        return { ...one, due: [...all.due, ...one.due] };
      };
      if (isTakeoverDue(world, moment.today, options)) return together();
      const alone = prepareObligation(world, idOf(command), moment);
      const bodies = command.type === "reassign" ? [alone.state.body, command.to] : [alone.state.body];
      // Where the work of a body has been transferred and nobody was told of it yet, that comes first.
      const { province, register } = world;
      return hasNews(province, register.successions, alone.state, bodies, moment.today) ? together() : alone;
    },
    streams: (command, { world }) => [obligationStream(world.province.id, idOf(command))],
    entitled: (command, { state, world }) =>
      entitledToObligation(world.province, command, state, world.register.successions),
    decide(command, { due, state, world }, author) {
      const stream = obligationStream(world.province.id, idOf(command));
      const facts =
        command.type === "answer"
          ? decideObligationAnswer(state, command, { today: author.today })
          : decideObligation(state, command, {
              today: author.today,
              indicators: world.province.indicators,
              silent: silentFor(world, state.obligation, command.on),
            });
      const alone = due.filter((it) => it.stream === stream).at(-1);
      const expectedVersion = alone ? alone.expectedVersion + alone.events.length : world.versionOf(stream);
      return [
        {
          province: world.province.id,
          stream,
          expectedVersion,
          events: facts.map((fact) => eventOf(fact, author)),
        },
      ];
    },
  };
}

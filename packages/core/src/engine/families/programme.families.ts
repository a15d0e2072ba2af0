import { caseOfQuestion } from "../../cooperative/answer-of-case.js";
import { citeDocument } from "../../law/cite.js";
import { decideAmendment } from "../../obligation/amendment/amend-plan.js";
import { decideSuccession } from "../../obligation/succession/decide-succession.js";
import { type AmendCommand, amendCommandSchema } from "../../plan/amendment/plan-change.schema.js";
import { obligationStream } from "../../plan/obligation.js";
import { planStream } from "../../plan/plan.events.js";
import { decidePlanAnswer, subjectOfQuestion } from "../../plan/plan-questions.js";
import type { Answer } from "../../log/command.js";
import { evolveSuccessions } from "../../plan/succession/succession.js";
import { type RequestCommand, requestCommandSchema, decideRequest } from "../../plan/request-duty.js";
import { assignmentFacts } from "../../obligation/due-obligation.js";
import { actingBody } from "../../obligation/succession/acting-body.js";
import { decideMeasurement } from "../../target/measurement.js";
import { type TargetCommand, targetCommandSchema, targetStream } from "../../target/target.events.js";
import { bySuccession, entitledToAmend, entitledToAnswer, entitledToMeasure, entitledToRequest } from "../authority.js";
import { type DueOptions, movesAsWrites, writesUpTo } from "../due.js";
import { eventOf, type Family, type Moment, type Prepared, writeOf } from "../family.js";
import type { World } from "../world.js";

/** The whole programme brought up to today: what concerns all of it must find all of it as it is. */
export function prepareAll(world: World, { recordedAt, today }: Moment, options: DueOptions): Prepared<null> {
  const ahead = world.copy();
  return { due: writesUpTo(ahead, today, recordedAt, options), world: ahead, state: null };
}

/** Answers to what the plan leaves open. */
export function planFamily(options: DueOptions): Family<Answer, null> {
  return {
    commands: ["answer"],
    takes: ({ question }) =>
      !["obligation", "succession"].includes(subjectOfQuestion(question)?.kind ?? "") &&
      caseOfQuestion(question) === null,
    schema: null,
    about: ({ question }) => question,
    prepare: (_, world, moment) => prepareAll(world, moment, options),
    streams: (_, { world }) => [planStream(world.province.id)],
    entitled: (command, { world }) =>
      bySuccession(entitledToAnswer(world.province, command), world.register.successions, command.on),
    decide(command, { world }, author) {
      const { province, register } = world;
      const fact = decidePlanAnswer(province, register.questions, command, author.today);
      return [writeOf(world, planStream(province.id), [eventOf(fact, author)])];
    },
  };
}

/** A person's word on a succession, and every move it makes. */
export function successionFamily(options: DueOptions): Family<Answer, null> {
  return {
    commands: ["answer"],
    takes: ({ question }) => subjectOfQuestion(question)?.kind === "succession",
    schema: null,
    about: ({ question }) => question,
    prepare: (_, world, moment) => prepareAll(world, moment, options),
    streams: (_, { world }) => [planStream(world.province.id)],
    entitled: (command, { world }) =>
      bySuccession(entitledToAnswer(world.province, command), world.register.successions, command.on),
    decide(command, { world }, author) {
      const { province, register } = world;
      const fact = decideSuccession(province, register, command, author.today);
      const confirms = fact.type === "SuccessionConfirmed";
      const said = { ...author, basis: confirms ? fact.data.basis : author.basis };
      const moves = confirms
        ? movesAsWrites(
            world,
            register.openOf(fact.data.from),
            evolveSuccessions(register.successions, fact),
            author.today,
            said,
          )
        : [];
      return [writeOf(world, planStream(province.id), [eventOf(fact, said)]), ...moves];
    },
  };
}

/** Decisions which change the plan: their changes, and what they make of every open obligation. */
export function amendmentFamily(options: DueOptions): Family<AmendCommand, null> {
  return {
    commands: ["amend-plan"],
    schema: amendCommandSchema,
    about: ({ decision }) => decision.number,
    prepare: (_, world, moment) => prepareAll(world, moment, options),
    streams: (_, { world }) => [planStream(world.province.id)],
    entitled: (command, { world }) =>
      bySuccession(entitledToAmend(world.province, command), world.register.successions, command.on),
    decide(command, { world }, author) {
      const { province, register, span } = world;
      const { basis, obligations, plan } = decideAmendment(province, register, command, author.today, span);
      const said = { ...author, basis };
      return [
        writeOf(
          world,
          planStream(province.id),
          plan.map((fact) => eventOf(fact, said)),
        ),
        ...obligations
          .filter((it) => it.facts.length > 0)
          .map(({ facts, state }) =>
            writeOf(
              world,
              obligationStream(province.id, state.obligation.id),
              facts.map((fact) => eventOf(fact, said)),
            ),
          ),
      ];
    },
  };
}

/** Asking for what is owed only on demand: the request, and what it gives to each body at once. */
export function requestFamily(options: DueOptions): Family<RequestCommand, null> {
  return {
    commands: ["request-duty"],
    schema: requestCommandSchema,
    about: ({ duty }) => duty,
    prepare: (_, world, moment) => prepareAll(world, moment, options),
    streams: (_, { world }) => [planStream(world.province.id)],
    entitled: (command, { world }) =>
      bySuccession(entitledToRequest(world.province, command), world.register.successions, command.on),
    decide(command, { world }, author) {
      const { province, register, span } = world;
      const fact = decideRequest(province, command, {
        text: register.text,
        today: author.today,
        within: span,
        acting: (body) => actingBody(register.successions, body, command.on),
      });
      const said = { ...author, basis: command.basis ?? citeDocument(command.decision) };
      const request = writeOf(world, planStream(province.id), [eventOf(fact, said)]);
      const ahead = world.copy();
      ahead.foresee([request]);
      const given = ahead.plan().plan.obligations.filter((it) => !world.plan().byId.has(it.id));
      return [
        request,
        ...given.map((obligation) =>
          writeOf(
            world,
            obligationStream(province.id, obligation.id),
            assignmentFacts(obligation).map((it) => eventOf(it, said)),
          ),
        ),
      ];
    },
  };
}

/** The figures of the province. */
export const targetFamily: Family<TargetCommand, null> = {
  commands: ["record-measurement", "withdraw-measurement"],
  schema: targetCommandSchema,
  about: ({ measurement }) => measurement,
  prepare: (_, world) => ({ world, state: null, due: [] }),
  streams: (_, { world }) => [targetStream(world.province.id)],
  entitled: (command, { world }) =>
    bySuccession(entitledToMeasure(world.province), world.register.successions, command.on),
  decide(command, { world }, author) {
    const fact = decideMeasurement(world.register.measurements, command, author.today, world.province);
    return [writeOf(world, targetStream(world.province.id), [eventOf(fact, author)])];
  },
};

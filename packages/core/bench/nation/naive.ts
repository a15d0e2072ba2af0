import { Engine } from "json-rules-engine";
import { DateTime } from "luxon";
import { type AnyEventObject, assign, createActor, createMachine, type Snapshot } from "xstate";
import { registerOperators } from "../../src/json-rules-engine/register-operators.js";
import type { LegalDate } from "../../src/kernel/legal-date.js";
import { rulesOf } from "../../src/plan/rules/rules-of.js";
import type { Province } from "../../src/province/province.schema.js";
import type { RuleFile } from "../../src/rules/rule.schema.js";
import { inventFacts } from "../../src/simulation/handling/invent-facts.js";
import { seededRandom } from "../../src/simulation/seeded-random.js";
import type { Script, Told } from "./ours.js";
import { YEAR } from "./ours.js";

const ZONE = { zone: "Asia/Ho_Chi_Minh" } as const;

interface Kept {
  readonly since: string | null;
  readonly lastDay: string | null;
  readonly late: boolean;
  readonly acts: number;
}

/** The day of an act, which every event of this machine carries. */
const dayOf = (event: AnyEventObject) => String(event["on"]);

/** So many working days after a day, counted one by one. */
function afterWorkingDays(on: string, count: number): string {
  let day = DateTime.fromISO(on, ZONE);
  for (let left = count; left > 0;) {
    day = day.plus({ days: 1 });
    if (day.weekday < 6) left -= 1;
  }
  return day.toISODate() ?? on;
}

const note = assign({
  since: ({ event }: { event: AnyEventObject }) => dayOf(event),
  acts: ({ context }: { context: Kept }) => context.acts + 1,
  lastDay: ({ event }: { event: AnyEventObject }) => afterWorkingDays(dayOf(event), 3),
  late: ({ context, event }: { context: Kept; event: AnyEventObject }) =>
    context.lastDay !== null && DateTime.fromISO(dayOf(event), ZONE) > DateTime.fromISO(context.lastDay, ZONE),
});
const to = (target: string) => ({ target, actions: note });
const stay = { actions: note };

const BESIDE = {
  Reassigned: stay,
  DecisionNeeded: stay,
  ReportDelivered: stay,
  ReviewRecorded: stay,
  FactsRecorded: stay,
  QuestionRaised: stay,
  PeriodEnded: stay,
  "*": stay,
};
const OPEN = {
  WorkStarted: to("underWay"),
  Reported: to("reported"),
  OverdueMarked: to("overdue"),
  PeriodClosed: to("closed"),
  ProceedingOpened: to("underWay"),
  ActRecorded: to("underWay"),
  StepOverdue: to("overdue"),
  ...BESIDE,
};

/** The life of an obligation or a case, as one draws it on the first day. */
const machine = createMachine({
  id: "thing",
  initial: "none",
  context: { since: null, lastDay: null, late: false, acts: 0 } as Kept,
  states: {
    none: { on: { ObligationAssigned: to("assigned"), CaseOpened: to("assigned"), ...BESIDE } },
    assigned: { on: OPEN },
    underWay: { on: OPEN },
    overdue: { on: OPEN },
    reported: {
      on: { ReportAccepted: to("done"), ReportReturned: to("underWay"), PeriodClosed: to("closed"), ...BESIDE },
    },
    done: { on: BESIDE },
    closed: { on: BESIDE },
  },
});

/** A stock engine over one file of rules; what is not known is left to each rule. */
function stock(file: RuleFile, on: LegalDate): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  registerOperators(engine, { on });
  for (const { conditions, event, id } of file.rules) {
    engine.addRule({ name: id, conditions: conditions as never, event: { type: event.type } });
  }
  return engine;
}

async function asked(engine: Engine, facts: object): Promise<number> {
  try {
    return (await engine.run(facts as Record<string, unknown>)).events.length;
  } catch {
    // The stock engine has no answer where a fact is missing: it throws, and whoever calls it goes on.
    return 0;
  }
}

/**
 * The stack one would put together: for each act an xstate actor restored from what is stored, sent the act and stored again;
 * json-rules-engine run for every question of the rules (each review of a cooperative, each reminder); luxon for days. Told what
 * happens, like the loop: it is spared the search for what is due, which it would do by going through everything every day.
 */
export async function naive(
  { first, province: id, things, told }: Script,
  { province, seed }: { readonly province: Province; readonly seed: number },
): Promise<{ readonly types: readonly string[]; readonly bytes: number }> {
  const stored = new Map<number, string>();
  const types: string[] = [];
  const start = DateTime.fromISO(first, ZONE);
  const rules = rulesOf(province);
  const handling = stock(rules.handling, YEAR.casesFrom);
  const routes = stock(rules.routes, YEAR.casesFrom);
  const reminders = stock(rules.reminders, first);
  const versions = new Map<number, number>();
  let bytes = 0;

  async function judge(it: Told): Promise<void> {
    const stream = things[it.thing] as string;
    if (it.type === "CaseOpened") {
      const name = stream.slice(stream.lastIndexOf("/") + 1);
      const facts = { ...inventFacts(seededRandom(seed, name), YEAR.casesFrom), judgedOn: YEAR.casesFrom };
      const found = await asked(handling, facts);
      await asked(routes, { ...facts, found });
    }
    if (it.type !== "RemindersDue") return;
    const { cases = [], reminders: due } = it.data as {
      readonly reminders: readonly { readonly daysLeft: number }[];
      readonly cases?: readonly { readonly daysLeft: number }[];
    };
    for (const { daysLeft } of [...due, ...cases]) {
      await asked(reminders, {
        "days-left": daysLeft,
        document: "",
        kind: "task",
        status: "assigned",
        judgedOn: first,
      });
    }
  }

  for (const it of told) {
    const on = start.plus({ days: it.day }).toISODate() ?? first;
    const before = stored.get(it.thing);
    const actor = createActor(
      machine,
      before === undefined ? {} : { snapshot: JSON.parse(before) as Snapshot<unknown> },
    ).start();
    actor.send({ type: it.type, on } as never);
    stored.set(it.thing, JSON.stringify(actor.getPersistedSnapshot()));
    actor.stop();
    await judge(it);
    const stream = things[it.thing] as string;
    const version = (versions.get(it.thing) ?? 0) + 1;
    versions.set(it.thing, version);
    const { actor: by, basis, data, recordedAt, schemaVersion, type } = it;
    const event = {
      ...{ id: `${stream}@${version}`, province: id, stream, version, position: types.length + 1, type, schemaVersion },
      ...{ happenedOn: on, recordedAt, actor: by, basis, idempotencyKey: null, data },
    };
    bytes += JSON.stringify(event).length;
    types.push(type);
  }
  return { types, bytes };
}

import {
  createEngine,
  type Engine,
  instantAt,
  isKtttError,
  memoryLog,
  settableClock,
  type StoredEvent,
} from "@kttt/core";
import { createWorld, type Snapshots, toPresentEvent, type World } from "@kttt/core/log";
import { VIETNAM_CALENDAR } from "@kttt/core/time";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  allEvents,
  anyEntries,
  type Entry,
  province,
  SPAN,
} from "../../../core/src/testing-fixture/any-entries.fixture.js";
import { bodyOf, contentOf } from "./snapshot-body.js";

const OPTIONS = { province, span: SPAN, calendar: VIETNAM_CALENDAR };

/** As it is kept and read again, with what falls due looked up before or not. */
async function again(world: World, settled: boolean) {
  if (settled) {
    world.cases.firstDue();
    world.reminders.nextDay();
    world.caseReminders.nextDay();
  }
  return contentOf(Buffer.from(await bodyOf(world.content())));
}

function folded(events: readonly StoredEvent[]): World {
  const world = createWorld(OPTIONS);
  for (const event of events) world.apply(toPresentEvent(event));
  return world;
}

interface Run {
  readonly engine: Engine;
  events(): Promise<readonly StoredEvent[]>;
  enter(entry: Entry): Promise<unknown>;
}

function runOver(events: readonly StoredEvent[], snapshots?: Snapshots): Run {
  const log = memoryLog(events);
  const clock = settableClock(instantAt(SPAN.from));
  const engine = createEngine({ province, log, clock, span: SPAN, ...(snapshots ? { snapshots } : {}) });
  return {
    engine,
    events: () => allEvents(log),
    async enter({ command, today }) {
      clock.set(instantAt(today, 9));
      const sent = await engine.execute(command).catch((error: unknown) => {
        if (!isKtttError(error)) throw error;
        return { refused: error.problems };
      });
      return [sent, await engine.nextDueDay(), await engine.dueWork(SPAN.to)];
    },
  };
}

/** As text, with maps in their order: which kind of map it is makes no difference. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) => (it instanceof Map || it instanceof Set ? [...it] : it));
}

/** What a world is made of; keys and versions are asked for by name, and have no order. */
function contentAsText({ content }: Pick<World, "content">): string {
  const { keys, versions, ...rest } = content();
  return asText({
    ...rest,
    keys: [...keys].map(([key, { digest, position }]) => [key, digest, position]).sort(),
    versions: [...versions].sort(),
  });
}

/** Everything a view can ask of it. */
async function standing({ engine }: Run) {
  const register = await engine.register();
  const cases = await engine.cases();
  const bodies = new Set([...register.obligations.values()].map((it) => it.body));
  return {
    register: asText(register.content()),
    measurements: register.measurements.size,
    held: [...bodies].map((body) => [body, register.openOf(body)]),
    cases: [...cases],
    plan: await engine.plan(),
  };
}

const keyed = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map(({ command, today }, at) => ({ today, command: { ...command, idempotencyKey: `k-${at}` } }));

it("opened with a snapshot of any place in its log, swept or not, a province stands, answers and refuses as without one", async () => {
  const seen = { entries: 0, refused: 0, replayed: 0, cases: 0, amended: 0, figures: 0, obstacles: 0 };
  await fc.assert(
    fc.asyncProperty(
      anyEntries,
      fc.record({ entered: fc.nat(100), place: fc.nat(1000), settled: fc.boolean(), swept: fc.boolean() }),
      async (plain, { entered, place, settled, swept }) => {
        const entries = keyed(plain);
        const before = runOver([]);
        const first = entries.slice(0, entered % (entries.length + 1));
        for (const entry of first) {
          await before.enter(entry);
          if (swept) await before.engine.advance();
        }
        const events = await before.events();
        const world = folded(events.slice(0, place % (events.length + 1)));
        const kept = await again(world, settled);
        const [without, withOne] = [runOver(events), runOver(events, { load: () => Promise.resolve(kept) })];
        // What had been sent before comes again, and a key comes with another command.
        const [known] = first;
        const more = known
          ? [...first, ...entries, { ...known, command: { ...known.command, on: SPAN.from } }]
          : entries;
        for (const entry of more) {
          const said = await without.enter(entry);
          expect(await withOne.enter(entry)).toEqual(said);
          seen.entries += 1;
          seen.refused += JSON.stringify(said).includes('"refused"') ? 1 : 0;
          seen.replayed += JSON.stringify(said).includes('"replayed":true') ? 1 : 0;
        }
        await without.engine.advance();
        await withOne.engine.advance();
        const [left, right] = [await standing(without), await standing(withOne)];
        expect(right).toEqual(left);
        expect(JSON.stringify(await withOne.events())).toBe(JSON.stringify(await without.events()));
        const said = left.register;
        seen.cases += left.cases.length;
        seen.amended += said.includes("Nội dung ") ? 1 : 0;
        seen.figures += left.measurements;
        seen.obstacles += said.includes('"o-') ? 1 : 0;
      },
    ),
    { numRuns: 25, seed: 17 },
  );
  expect(Object.entries(seen).filter(([, times]) => times < 5)).toEqual([]);
}, 120_000);

it("kept again without anybody having asked for anything, it is the same, also as a copy", async () => {
  await fc.assert(
    fc.asyncProperty(anyEntries, async (entries) => {
      const run = runOver([]);
      for (const entry of keyed(entries)) await run.enter(entry);
      const once = await bodyOf(folded(await run.events()).content());
      const twice = await bodyOf(contentOf(Buffer.from(once)));
      const read = createWorld(OPTIONS, contentOf(Buffer.from(twice)));
      expect(contentAsText(read.copy())).toBe(contentAsText(folded(await run.events())));
    }),
    { numRuns: 5, seed: 4 },
  );
}, 60_000);

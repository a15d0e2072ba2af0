import { promisify } from "node:util";
import { brotliCompress, brotliDecompressSync, constants } from "node:zlib";
import type { LegalDate } from "@kttt/core";
import type { CaseFact, CaseState } from "@kttt/core/cooperative";
import { foldCase, type WorldContent } from "@kttt/core/log";
import { type Difference, differenceOf, differing } from "./similar-values.js";
import { BucketMap, bucketsOf, type Packing, PiecedMap, piecesOf } from "./packed-maps.js";

/** Counted up when what stands below is written in another way. */
export const SNAPSHOT_FORMAT = 1;

type Register = WorldContent["register"];
type Obligation = Register["obligations"] extends Map<string, infer State> ? State : never;
type Days = readonly (readonly [string, LegalDate])[];

const compress = promisify(brotliCompress);
/** Half the room of deflate, and read as fast: the facts of many cases say the same words. */
const packed = (value: unknown) => compress(JSON.stringify(value), { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
const unpacked = (bytes: Uint8Array) => JSON.parse(brotliDecompressSync(bytes).toString("utf8")) as unknown;

function asJson<Value, Kept>(to: (value: Value) => Kept, from: (kept: Kept) => Value): Packing<Value> {
  return {
    pack: (values) => packed(values.map(to)),
    unpack: (bytes) => (unpacked(bytes) as Kept[]).map(from),
  };
}

/** The facts a case is made of. What a correction rewrote stands in the journal a second time, behind it. */
function factsOf({ journal }: CaseState): readonly CaseFact[] {
  const facts: CaseFact[] = [];
  for (let at = 0; at < journal.length; at += 1) {
    const { fact } = journal[at] as (typeof journal)[number];
    facts.push(fact);
    if (fact.type === "EntryCorrected") at += fact.data.rewritten.length;
  }
  return facts;
}

type Obstacles = NonNullable<Obligation["obstacles"]>;
type KeptObstacle = Omit<Obstacles, "before">;
/** A difficulty holds the one before it; kept they are a list, so that no number of them is too deep to be written. */
type KeptObligation = Omit<Obligation, "obstacles"> & { readonly obstacles: readonly KeptObstacle[] | null };

function keptObligation(state: Obligation): KeptObligation {
  const latestFirst: KeptObstacle[] = [];
  for (let it = state.obstacles; it !== null; it = it.before) latestFirst.push({ id: it.id, text: it.text, on: it.on });
  return { ...state, obstacles: state.obstacles === null ? null : latestFirst.reverse() };
}

function obligationOf(kept: KeptObligation): Obligation {
  const obstacles = kept.obstacles?.reduce<Obstacles | null>((before, it) => ({ ...it, before }), null) ?? null;
  return { ...kept, obstacles };
}

/** Each as it differs from the one before: those of one duty hold the same words, and then share them. */
const obligations: Packing<Obligation> = {
  pack(values) {
    const kept = values.map(keptObligation);
    return packed(kept.map((it, nth) => (nth === 0 ? { is: it } : differenceOf(kept[nth - 1], it))));
  },
  unpack(bytes) {
    let last: unknown;
    return (unpacked(bytes) as Difference[]).map((it) => obligationOf((last = differing(last, it)) as KeptObligation));
  },
};
/** A case is its facts, folded again when it is asked for: half of what its state would take, and no shape of its own to be kept. */
const cases = asJson<CaseState, readonly CaseFact[]>(factsOf, (facts) => foldCase(facts) as CaseState);
type Version = readonly [string, number];
const versionsPacking = asJson<Version, Version>(
  (it) => it,
  (it) => it,
);
type UsedKey = WorldContent["keys"] extends Map<string, infer Used> ? Used : never;
/** Which stream it wrote to is only asked of a key whose command is not known. */
type KeptKey = readonly [key: string, position: number, digest: string | null, stream?: string];
const keysPacking = asJson<readonly [string, UsedKey], KeptKey>(
  ([key, { digest, position, stream }]) =>
    digest === null ? [key, position, digest, stream] : [key, position, digest],
  ([key, position, digest, stream = ""]) => [key, { digest, stream, position }],
);

/** What the whole of it says, and where its parts begin. */
interface Index {
  readonly obligations: readonly string[];
  readonly cases: readonly string[];
  /** How many bytes each part takes: pieces of obligations, of cases, buckets of versions, of keys. */
  readonly lengths: readonly (readonly number[])[];
  readonly register: Omit<Register, "obligations" | "questions" | "due" | "held" | "measurements" | "successions"> & {
    readonly questions: readonly (readonly [string, unknown])[];
    readonly due: Days;
    readonly held: readonly (readonly [string, readonly string[]])[];
    readonly measurements: readonly (readonly [string, unknown])[];
    readonly successions: readonly (readonly [string, unknown])[];
  };
  readonly next: readonly (readonly [string, CaseFact])[];
  readonly stale: readonly string[];
  readonly reminders: {
    readonly startedOn: LegalDate | null;
    readonly seen: Days;
    readonly days: Days;
  };
  readonly caseReminders: {
    readonly startedOn: LegalDate | null;
    readonly seen: Days;
    readonly days: Days;
    readonly stale: readonly string[];
    readonly looked: readonly (readonly [string, unknown])[];
  };
  readonly lastRecorded: WorldContent["lastRecorded"];
}

const lengthOf = (list: readonly Uint8Array[]) => list.map((it) => it.length);
const SIZE_OF_LENGTH = 4;

/** What a world is made of as bytes: the length of the index, the index, and what stands behind it. */
export async function bodyOf(content: WorldContent): Promise<Uint8Array> {
  const { caseReminders, register, reminders } = content;
  const states = await piecesOf(register.obligations, obligations);
  const handled = await piecesOf(content.cases.states, cases);
  const versions = await bucketsOf(content.versions, versionsPacking);
  const keys = await bucketsOf(content.keys, keysPacking);
  const parts = [states.pieces, handled.pieces, versions, keys];
  const index: Index = {
    obligations: states.keys,
    cases: handled.keys,
    lengths: parts.map(lengthOf),
    register: {
      ...register,
      ...{ obligations: undefined },
      questions: [...register.questions],
      due: [...register.due],
      held: [...register.held].map(([body, ids]) => [body, [...ids]]),
      measurements: [...register.measurements],
      successions: [...register.successions],
    },
    next: [...content.cases.next],
    stale: [...content.cases.stale],
    reminders: { ...reminders, seen: [...reminders.seen], days: [...reminders.days] },
    caseReminders: {
      startedOn: caseReminders.startedOn,
      seen: [...caseReminders.seen],
      days: [...caseReminders.days],
      stale: [...caseReminders.stale],
      looked: [...caseReminders.looked],
    },
    lastRecorded: content.lastRecorded,
  };
  const said = await packed(index);
  const length = Buffer.alloc(SIZE_OF_LENGTH);
  length.writeUInt32BE(said.length);
  return Buffer.concat([length, said, ...parts.flat()]);
}

/** What such bytes hold. Only of bytes which are surely those that were written. */
export function contentOf(body: Buffer): WorldContent {
  let at = SIZE_OF_LENGTH + body.readUInt32BE();
  const index = unpacked(body.subarray(SIZE_OF_LENGTH, at)) as Index;
  const next = (length: number) => body.subarray(at, (at += length));
  const [states = [], handled = [], versions = [], keys = []] = index.lengths.map((some) => some.map(next));
  const { caseReminders, register, reminders } = index;
  return {
    register: {
      ...register,
      obligations: new PiecedMap({ keys: index.obligations, pieces: states, packing: obligations }),
      questions: new Map(register.questions) as Register["questions"],
      due: new Map(register.due),
      held: new Map(register.held.map(([body, ids]) => [body, new Set(ids)])),
      measurements: new Map(register.measurements) as Register["measurements"],
      successions: new Map(register.successions) as Register["successions"],
    },
    cases: {
      states: new PiecedMap({ keys: index.cases, pieces: handled, packing: cases }),
      next: new Map(index.next),
      stale: new Set(index.stale),
    },
    reminders: { ...reminders, seen: new Map(reminders.seen), days: new Map(reminders.days) },
    caseReminders: {
      startedOn: caseReminders.startedOn,
      seen: new Map(caseReminders.seen),
      days: new Map(caseReminders.days),
      stale: new Set(caseReminders.stale),
      looked: new Map(caseReminders.looked) as WorldContent["caseReminders"]["looked"],
    },
    versions: new BucketMap({ buckets: versions, packing: versionsPacking }),
    keys: new BucketMap({ buckets: keys, packing: keysPacking }),
    lastRecorded: index.lastRecorded,
  };
}

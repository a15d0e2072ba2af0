/** How the values of some entries are written and read again. */
export interface Packing<Value> {
  pack(values: readonly Value[]): Promise<Uint8Array>;
  unpack(bytes: Uint8Array): readonly Value[];
}

/** The values of some entries which stand beside each other, as they were kept. */
class Piece {
  constructor(
    readonly bytes: Uint8Array,
    readonly keys: readonly string[],
  ) {}
}

/** A map as it is kept: its keys, and its values so many in a piece. */
export interface KeptPieces {
  readonly keys: readonly string[];
  readonly pieces: readonly Uint8Array[];
}

/** Values in a piece: read together, where one of them is asked for. */
const IN_A_PIECE = 32;

/**
 * A map whose values are read when somebody asks for one, those of its piece with it: of a long log's obligations and cases most are
 * over. The order of its keys is that of the map which was kept.
 */
export class PiecedMap<Value> extends Map<string, Value> {
  readonly #packing: Packing<Value>;

  constructor(from: PiecedMap<Value> | (KeptPieces & { readonly packing: Packing<Value> })) {
    super();
    if (from instanceof PiecedMap) {
      this.#packing = from.#packing;
      for (const [key, raw] of from.raw()) this.#put(key, raw);
      return;
    }
    this.#packing = from.packing;
    for (const [nth, bytes] of from.pieces.entries()) {
      const piece = new Piece(bytes, from.keys.slice(nth * IN_A_PIECE, (nth + 1) * IN_A_PIECE));
      for (const key of piece.keys) this.#put(key, piece);
    }
  }

  /** Entries as they are held: a piece where nobody has asked for the value yet. */
  raw(): IterableIterator<[string, Value | Piece]> {
    return super.entries();
  }

  override get(key: string): Value | undefined {
    const raw: Value | Piece | undefined = super.get(key);
    if (!(raw instanceof Piece)) return raw;
    this.#read(raw);
    return super.get(key);
  }

  override values(): MapIterator<Value> {
    this.#readAll();
    return super.values();
  }

  override entries(): MapIterator<[string, Value]> {
    this.#readAll();
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override forEach(callback: (value: Value, key: string, map: Map<string, Value>) => void): void {
    this.#readAll();
    super.forEach(callback);
  }

  #put(key: string, raw: Value | Piece): void {
    super.set(key, raw as Value);
  }

  /** What was written since stays. */
  #read(piece: Piece): void {
    const values = this.#packing.unpack(piece.bytes);
    for (const [nth, key] of piece.keys.entries()) {
      if ((super.get(key) as unknown) === piece) this.#put(key, values[nth] as Value);
    }
  }

  #readAll(): void {
    for (const [, raw] of this.raw()) if (raw instanceof Piece) this.#read(raw);
  }
}

/** Keeps a map. A piece of which no value was asked for or written is kept as it is. */
export async function piecesOf<Value>(map: Map<string, Value>, packing: Packing<Value>): Promise<KeptPieces> {
  const entries = map instanceof PiecedMap ? [...(map as PiecedMap<Value>).raw()] : [...map];
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < entries.length; from += IN_A_PIECE) {
    const some = entries.slice(from, from + IN_A_PIECE);
    const [first] = some.map(([, raw]) => raw);
    const asKept =
      first instanceof Piece && first.keys.length === some.length && some.every(([, raw]) => raw === first);
    pieces.push(asKept ? first.bytes : await packing.pack(some.map(([key]) => map.get(key) as Value)));
  }
  return { keys: entries.map(([key]) => key), pieces };
}

/** FNV-1a over the characters. */
function bucketOf(key: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % buckets;
}

type Entry<Value> = readonly [string, Value];

/**
 * A map whose entries are read when somebody asks for one, those of its bucket with it: not even its keys take room before. In the
 * order in which they are read, which says nothing.
 */
export class BucketMap<Value> extends Map<string, Value> {
  readonly #packing: Packing<Entry<Value>>;
  readonly #buckets: (Uint8Array | null)[];

  constructor(
    from: BucketMap<Value> | { readonly buckets: readonly Uint8Array[]; readonly packing: Packing<Entry<Value>> },
  ) {
    super();
    const copied = from instanceof BucketMap;
    this.#packing = copied ? from.#packing : from.packing;
    this.#buckets = [...(copied ? from.#buckets : from.buckets)];
    if (copied) for (const [key, value] of from.read()) super.set(key, value);
  }

  /** What has been read or written so far. */
  read(): IterableIterator<[string, Value]> {
    return super.entries();
  }

  override get(key: string): Value | undefined {
    this.#open(bucketOf(key, this.#buckets.length));
    return super.get(key);
  }

  override has(key: string): boolean {
    this.#open(bucketOf(key, this.#buckets.length));
    return super.has(key);
  }

  override get size(): number {
    this.#openAll();
    return super.size;
  }

  override entries(): MapIterator<[string, Value]> {
    this.#openAll();
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  /** What was written since stays. */
  #open(nth: number): void {
    const bytes = this.#buckets[nth];
    if (!bytes) return;
    this.#buckets[nth] = null;
    for (const [key, value] of this.#packing.unpack(bytes)) if (!super.has(key)) super.set(key, value);
  }

  #openAll(): void {
    for (const nth of this.#buckets.keys()) this.#open(nth);
  }
}

/** Entries in a bucket, about. */
const IN_A_BUCKET = 128;

/** Keeps a map in buckets. */
export async function bucketsOf<Value>(
  map: Map<string, Value>,
  packing: Packing<Entry<Value>>,
): Promise<readonly Uint8Array[]> {
  const count = Math.ceil(map.size / IN_A_BUCKET);
  const buckets = Array.from({ length: count }, (): Entry<Value>[] => []);
  for (const entry of map) buckets[bucketOf(entry[0], count)]?.push(entry);
  const packed: Uint8Array[] = [];
  for (const entries of buckets) packed.push(await packing.pack(entries));
  return packed;
}

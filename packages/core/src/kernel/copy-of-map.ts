/**
 * A copy of a map in a map of its own kind: one which reads its values only when they are asked for is copied without reading any. Its
 * constructor must take a map of its kind, as that of `Map` does.
 */
export function copyOfMap<Kind extends ReadonlyMap<unknown, unknown>>(map: Kind): Kind {
  return new (map.constructor as new (from: Kind) => Kind)(map);
}

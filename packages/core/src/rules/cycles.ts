/**
 * The circles of a graph: each strongly connected part which leads back to itself, as one walk `a, b, a`. Names which
 * are no node of the graph are passed over.
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of graph.keys()) {
    // Depth first with a stack of its own: a chain of a thousand exceptions must not be too deep.
    const walk: { readonly name: string; next: number }[] = [{ name: start, next: 0 }];
    const onWalk = new Map([[start, 0]]);
    while (walk.length > 0) {
      const here = walk[walk.length - 1] as { name: string; next: number };
      const to = done.has(here.name) ? undefined : graph.get(here.name)?.[here.next];
      here.next += 1;
      if (to === undefined) {
        done.add(here.name);
        onWalk.delete(here.name);
        walk.pop();
        continue;
      }
      const since = onWalk.get(to);
      if (since !== undefined) cycles.push([...walk.slice(since).map(({ name }) => name), to]);
      else if (graph.has(to) && !done.has(to)) {
        onWalk.set(to, walk.length);
        walk.push({ name: to, next: 0 });
      }
    }
  }
  return cycles;
}

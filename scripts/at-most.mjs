/** A gate which lets at most `limit` pieces of work run at the same time; the others wait in line. */
export function atMost(limit) {
  const waiting = [];
  let running = 0;
  return async (work) => {
    if (running >= limit) await new Promise((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

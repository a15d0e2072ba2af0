/**
 * Levels which a file of answers or of scenarios may have inside one another; a true one has five. The parser of YAML calls
 * itself for each level: a file with thousands may end the whole process, and no `catch` would see it.
 */
const MOST_LEVELS = 100;

/** The first line (from 1) of a YAML text which lies too deep, before anything parses it; `null` where none does. */
export function lineTooDeep(text: string): number | null {
  let open = 0;
  for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()) {
    // A level of a list or a map stands further to the right than the one around it.
    if ((/^[\s?:-]*/u.exec(line)?.[0].length ?? 0) > 2 * MOST_LEVELS) return index + 1;
    for (const sign of line) {
      if (sign === "[" || sign === "{") open += 1;
      else if (sign === "]" || sign === "}") open = Math.max(0, open - 1);
      if (open > MOST_LEVELS) return index + 1;
    }
  }
  return null;
}

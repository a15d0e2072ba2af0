type Version = readonly [major: number, minor: number, patch: number];

const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:-[\w.-]+)?$/;

function versionOf(text: string): Version | null {
  const match = VERSION.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** The first version which is no longer compatible: the next major; below 1.0.0 the next minor. */
function nextBreaking([major, minor, patch]: Version): Version {
  if (major > 0) return [major + 1, 0, 0];
  return minor > 0 ? [0, minor + 1, 0] : [0, 0, patch + 1];
}

type Condition = (version: Version) => boolean;

function conditionOf(term: string): Condition | null {
  const match = /^(\^|~|>=|>|<=|<|=)?(.+)$/.exec(term);
  const limit = versionOf(match?.[2] ?? "");
  if (!match || !limit) return null;
  const from = (version: Version) => compare(version, limit) >= 0;
  switch (match[1]) {
    case "^":
      return (version) => from(version) && compare(version, nextBreaking(limit)) < 0;
    case "~":
      return (version) => from(version) && compare(version, [limit[0], limit[1] + 1, 0]) < 0;
    case ">=":
      return from;
    case ">":
      return (version) => compare(version, limit) > 0;
    case "<=":
      return (version) => compare(version, limit) <= 0;
    case "<":
      return (version) => compare(version, limit) < 0;
    default:
      return (version) => compare(version, limit) === 0;
  }
}

/**
 * Whether a version lies in a range, as npm reads it: terms `^1.2.3`, `~1.2.3`, `>=1.2.3`, `<2.0.0`, `1.2.3`; a space
 * means "and", `||` means "or". Full versions only; what follows a hyphen is not looked at.
 *
 * @returns `null` when the range cannot be read
 */
export function inRange(version: string, range: string): boolean | null {
  const wanted = versionOf(version);
  const ways = range.split("||").map((way) =>
    way
      .trim()
      .split(/\s+/)
      .map((term) => conditionOf(term)),
  );
  if (!wanted || ways.some((way) => way.includes(null))) return null;
  return ways.some((way) => way.every((condition) => condition?.(wanted) ?? false));
}

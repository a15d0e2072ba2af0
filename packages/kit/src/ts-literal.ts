const WIDTH = 110;

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** A value as TypeScript source: names unquoted where they may be, short lists on one line. Fields that are undefined are left out. */
export function tsLiteral(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const parts = value.map((it) => tsLiteral(it, inner));
    const line = `[${parts.join(", ")}]`;
    const plain = value.every((it) => typeof it !== "object" || it === null);
    if (plain && line.length + indent.length < WIDTH) return line;
    return `[\n${parts.map((it) => `${inner}${it},\n`).join("")}${indent}]`;
  }
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return "{}";
  const plain = entries.every(([, part]) => typeof part !== "object" || part === null);
  const line = `{ ${entries.map(([name, part]) => `${key(name)}: ${tsLiteral(part, inner)}`).join(", ")} }`;
  if (plain && line.length + indent.length < WIDTH && entries.length <= 4) return line;
  return `{\n${entries.map(([name, part]) => `${inner}${key(name)}: ${tsLiteral(part, inner)},\n`).join("")}${indent}}`;
}

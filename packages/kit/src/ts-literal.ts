import { quoted } from "./quoted.js";

const WIDTH = 110;

/** A name as a property: as it stands, or quoted. `"__proto__": x` would be no property, `["__proto__"]: x` is one. */
function key(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name, "code");
}

/** A value as TypeScript source: names unquoted where they may be, short lists on one line. Fields that are undefined are left out. */
export function tsLiteral(value: unknown, indent = ""): string {
  if (typeof value === "string") return quoted(value, "code");
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

/** The part of JSON Schema which the forms of commands use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly contains?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly minItems?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** How a value is asked for. */
export type FieldKind =
  | "day"
  | "text"
  | "long-text"
  | "yes-no"
  | "number"
  | "choice"
  | "choices"
  | "lines"
  | "rows"
  | "group"
  | "pairs"
  | "unknown";

/** Texts up to here stand in one line. */
const ONE_LINE = 300;

/** A schema without `$ref`, without the `null` which only says that it may be left out. */
export function plainSchema(schema: Schema, root: Schema): Schema {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    const found = root.$defs?.[name];
    return found ? plainSchema(found, root) : {};
  }
  const ways = schema.anyOf ?? schema.oneOf;
  if (ways) {
    const [only, ...more] = ways.filter((it) => it.type !== "null");
    if (only && more.length === 0) return plainSchema(only, root);
  }
  return schema;
}

/** How a value of a schema is asked for; of a schema without `$ref` ({@link plainSchema}). */
export function kindOf(schema: Schema, root: Schema): FieldKind {
  if (schema.enum) return "choice";
  switch (schema.type) {
    case "boolean":
      return "yes-no";
    case "integer":
    case "number":
      return "number";
    case "string":
      if (schema.format === "date" || /\\d\{4\}-/.test(schema.pattern ?? "")) return "day";
      return (schema.maxLength ?? 0) > ONE_LINE ? "long-text" : "text";
    case "array": {
      const items = plainSchema(schema.items ?? {}, root);
      if (items.enum) return "choices";
      return kindOf(items, root) === "group" ? "rows" : "lines";
    }
    case "object":
      return schema.properties ? "group" : "pairs";
    default:
      return "unknown";
  }
}

/** A day as people write it or as browsers send it; text which is neither stays as it is, and is refused with its reason. */
export function dayText(text: string): string {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!parts) return text.trim();
  const [, day = "", month = "", year = ""] = parts;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** What was typed, by the path of its field; a field may come several times. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** Whether anything was typed at a path or below it. */
function isTyped(typed: Typed, path: string): boolean {
  for (const [name, values] of typed)
    if ((name === path || name.startsWith(`${path}.`)) && values.some((it) => it.trim() !== "")) return true;
  return false;
}

/** How many rows were typed or asked for at a path. */
export function rowsAt(typed: Typed, path: string): number {
  let most = -1;
  for (const name of typed.keys()) {
    if (!name.startsWith(`${path}.`)) continue;
    const index = Number(name.slice(path.length + 1).split(".")[0]);
    if (Number.isInteger(index)) most = Math.max(most, index);
  }
  return most + 1;
}

/**
 * What was typed into a form, as the value its schema describes. What was left empty is left out; nothing is invented and
 * nothing is judged here: the engine judges.
 */
export function typedValue(schema: Schema, typed: Typed, path: string, root: Schema = schema): unknown {
  const plain = plainSchema(schema, root);
  const all = typed.get(path) ?? [];
  const text = (all.at(-1) ?? "").trim();
  switch (kindOf(plain, root)) {
    case "group": {
      const entries = Object.entries(plain.properties ?? {}).flatMap(([name, it]) => {
        const value = typedValue(it, typed, path === "" ? name : `${path}.${name}`, root);
        return value === undefined ? [] : [[name, value] as const];
      });
      return entries.length === 0 && path !== "" ? undefined : Object.fromEntries(entries);
    }
    case "rows": {
      const rows = Array.from({ length: rowsAt(typed, path) }, (_, index) => `${path}.${index}`)
        .filter((it) => isTyped(typed, it))
        .map((it) => typedValue(plain.items ?? {}, typed, it, root))
        .filter((it) => it !== undefined);
      return rows.length === 0 ? undefined : rows;
    }
    case "choices":
      return all.filter((it) => it !== "").length === 0 ? undefined : all.filter((it) => it !== "");
    case "lines": {
      const lines = all.flatMap((it) => it.split(/\r?\n/)).flatMap((it) => (it.trim() === "" ? [] : [it.trim()]));
      return lines.length === 0 ? undefined : lines;
    }
    case "pairs": {
      const pairs = text.split(/\r?\n/).flatMap((it) => {
        const at = it.indexOf("=");
        return at < 1 ? [] : [[it.slice(0, at).trim(), it.slice(at + 1).trim()] as const];
      });
      return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
    }
    case "yes-no":
      return text === "" ? undefined : text === "yes";
    case "number": {
      if (text === "") return undefined;
      const value = Number(text.replaceAll(/\s/g, "").replace(",", "."));
      return Number.isNaN(value) ? text : value;
    }
    case "day":
      return text === "" ? undefined : dayText(text);
    default:
      return text === "" ? undefined : text;
  }
}

import { commandSchema, type Language } from "@kttt/core";
import { nearest } from "@kttt/core/errors";
import { z } from "zod";
import type { Options } from "./command.js";
import { UsageError } from "./usage-error.js";

/** How the value of a field is written on the command line. */
type Writing = "text" | "flag" | "number" | "list" | "json";

/** One field of a command, as an option. */
export interface Field {
  readonly name: string;
  /** `correct-by` for `correctBy`. */
  readonly option: string;
  readonly writing: Writing;
  readonly required: boolean;
}

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** What a command names by an id of its own: the word after the act. */
const TARGETS = ["obligation", "case", "question", "succession", "measurement"];
/** Said by options of their own: `--as`, `--role`, `--person`. */
const APART = ["type", "actor"];

const alternatives = (schema: Schema): readonly Schema[] => [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];

function objectsOf(schema: Schema): readonly Schema[] {
  return schema.properties ? [schema] : alternatives(schema).flatMap(objectsOf);
}

function writingOf(schema: Schema): Writing {
  const said = alternatives(schema).find((it) => it.type !== "null");
  if (said) return writingOf(said);
  if (schema.type === "boolean") return "flag";
  if (schema.type === "number" || schema.type === "integer") return "number";
  if (schema.type === "array" && schema.items && writingOf(schema.items) === "text") return "list";
  return schema.type === "string" || schema.const !== undefined ? "text" : "json";
}

let known: ReadonlyMap<string, readonly Field[]> | undefined;

/** The fields of every command the engine takes, by its type, from the engine's own schema. */
function acts(): ReadonlyMap<string, readonly Field[]> {
  known ??= new Map(
    objectsOf(z.toJSONSchema(commandSchema, { io: "input", unrepresentable: "any" }) as Schema).map((it) => [
      String(it.properties?.["type"]?.const),
      Object.entries(it.properties ?? {})
        .filter(([name]) => !APART.includes(name))
        .map(([name, schema]) => ({
          name,
          option: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
          writing: writingOf(schema),
          required: it.required?.includes(name) ?? false,
        })),
    ]),
  );
  return known;
}

/** Every act `kttt do` knows. */
export function actNames(): readonly string[] {
  return [...acts().keys()];
}

/** What officials type for an act with a long name. */
const SHORT: Readonly<Record<string, string>> = { measure: "record-measurement" };
const inFull = (act: string) => (Object.hasOwn(SHORT, act) ? (SHORT[act] ?? act) : act);

/** The fields of an act; `undefined` where there is no such act. */
export function fieldsOf(act: string | undefined): readonly Field[] | undefined {
  return act === undefined ? undefined : acts().get(inFull(act));
}

/** The act meant. @throws UsageError naming the nearest one */
export function actOf(word: string | undefined): string {
  const names = actNames();
  if (word !== undefined && names.includes(inFull(word))) return inFull(word);
  const suggestion = word === undefined ? null : nearest(word, names);
  throw new UsageError(
    word === undefined
      ? { vi: "Chưa nêu việc cần làm.", en: "No act is named." }
      : { vi: `Không có việc “${word}”.`, en: `There is no act “${word}”.` },
    suggestion
      ? { vi: `Có phải “${suggestion}” không?`, en: `Did you mean “${suggestion}”?` }
      : { vi: `Các việc: ${names.join(", ")}.`, en: `Acts: ${names.join(", ")}.` },
  );
}

/** The options by which the fields of an act are given. */
export function fieldOptions(act: string | undefined): Options {
  const fields = fieldsOf(act) ?? [];
  return Object.fromEntries(fields.map((it) => [it.option, { type: it.writing === "flag" ? "boolean" : "string" }]));
}

function valueOf({ option, writing }: Field, text: string): unknown {
  switch (writing) {
    case "number":
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case "list":
      return text.split(",").map((it) => it.trim());
    case "json":
      try {
        return JSON.parse(text) as unknown;
      } catch {
        throw new UsageError(
          { vi: `Giá trị của --${option} không phải là JSON.`, en: `The value of --${option} is not JSON.` },
          {
            vi: `Ví dụ: --${option} '{…}'; hoặc ghi cả lệnh vào --json TỆP.`,
            en: `For example --${option} '{…}'; or give the whole command as --json FILE.`,
          },
        );
      }
    default:
      return text;
  }
}

/**
 * The fields given on the command line. The word after the act names what it is about.
 *
 * @throws UsageError for a value which is not JSON where the field is an object
 */
export function fieldsGiven(
  act: string,
  target: string | undefined,
  options: Readonly<Record<string, string | boolean | undefined>>,
): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(act) ?? [];
  const given = fields.flatMap((field): readonly (readonly [string, unknown])[] => {
    const value = options[field.option];
    if (value === undefined) return [];
    return [[field.name, typeof value === "string" ? valueOf(field, value) : value]];
  });
  const about = fields.find((it) => it.required && TARGETS.includes(it.name));
  if (target !== undefined && about === undefined) {
    throw new UsageError(
      { vi: `Thừa từ “${target}”.`, en: `“${target}” is one word too many.` },
      { vi: `Xem kttt do ${act} --help.`, en: `See kttt do ${act} --help.` },
    );
  }
  return { ...(target !== undefined && about ? { [about.name]: target } : {}), ...Object.fromEntries(given) };
}

const WRITINGS: Readonly<Record<Writing, { readonly vi: string; readonly en: string }>> = {
  text: { vi: "LỜI", en: "TEXT" },
  flag: { vi: "", en: "" },
  number: { vi: "SỐ", en: "NUMBER" },
  list: { vi: "A,B,…", en: "A,B,…" },
  json: { vi: "JSON", en: "JSON" },
};

/** The fields of an act for `--help`; every act's name without one. */
export function fieldsHelp(act: string | undefined, language: Language): string {
  const fields = fieldsOf(act);
  const vi = language === "vi";
  if (fields === undefined) return `${vi ? "Các việc" : "Acts"}: ${actNames().join(", ")}`;
  const line = (it: Field) => `  --${it.option} ${WRITINGS[it.writing][language]}`.trimEnd();
  const required = fields.filter((it) => it.required && it.name !== "on").map(line);
  const free = fields.filter((it) => !it.required || it.name === "on").map(line);
  return [vi ? "Bắt buộc:" : "Required:", ...required, vi ? "Tuỳ chọn:" : "Optional:", ...free].join("\n");
}

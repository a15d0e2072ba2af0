import { createHash } from "node:crypto";
import type { Typed } from "../form/schema.js";

/** What a sent form holds: the fields of the command, and what the page itself put there. */
export interface SentForm {
  readonly typed: Typed;
  /** The list which wants one more row; `null` where the form was really sent. */
  readonly more: string | null;
  readonly dryRun: boolean;
  readonly token: string | undefined;
  readonly version: string | undefined;
  readonly key: string | undefined;
}

/** Fields which are the page's own. */
const OWN = ["_token", "_version", "_key", "_back", "more", "try"];

/** The digest and the size of a file stand where its fields are; the bytes are read and not kept. */
async function fieldsOfFile(path: string, file: File): Promise<readonly (readonly [string, string])[]> {
  if (file.size === 0 && file.name === "") return [];
  const bytes = new Uint8Array(await file.arrayBuffer());
  const at = path.slice(0, path.lastIndexOf("."));
  return [
    [`${at}.digest`, createHash("sha256").update(bytes).digest("hex")],
    [`${at}.size`, String(bytes.length)],
    [`${at}.mediaType`, (file.type.split(";")[0] ?? "").toLowerCase() || "application/octet-stream"],
    [`${at}.fileName`, file.name],
  ];
}

/** Reads a form which was sent. */
export async function readForm(form: FormData): Promise<SentForm> {
  const typed = new Map<string, string[]>();
  const put = (name: string, value: string) => typed.set(name, [...(typed.get(name) ?? []), value]);
  const said = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  for (const [name, value] of form as unknown as Iterable<[string, string | File]>) {
    if (OWN.includes(name)) continue;
    if (typeof value === "string") put(name, value);
    else for (const [path, text] of await fieldsOfFile(name, value)) put(path, text);
  }
  for (const name of [...typed.keys()].filter((it) => it.endsWith(".fileName"))) {
    const at = name.slice(0, name.lastIndexOf("."));
    const file = typed.get(name)?.[0] ?? "";
    for (const field of ["name", "reference"])
      if ((typed.get(`${at}.${field}`)?.[0] ?? "") === "") typed.set(`${at}.${field}`, [file]);
    typed.delete(name);
  }
  const more = said("more") ?? null;
  return {
    typed: more === null ? typed : withRow(typed, more),
    more,
    dryRun: said("try") !== undefined,
    token: said("_token"),
    version: said("_version"),
    key: said("_key"),
  };
}

/** What was typed, and one more empty row of a list. */
function withRow(typed: Map<string, string[]>, path: string): Typed {
  const rows = [...typed.keys()]
    .filter((it) => it.startsWith(`${path}.`))
    .map((it) => Number(it.slice(path.length + 1).split(".")[0]))
    .filter((it) => Number.isInteger(it));
  return typed.set(`${path}.${Math.max(-1, ...rows) + 1}.`, [""]);
}

/** The path of a refusal as the form's fields are named: `command.papers[0].number` is `papers.0.number`. */
export function fieldPath(path: string): string {
  return path
    .replaceAll(/\[(\d+)\]/g, ".$1")
    .replace(/^body\./, "")
    .replace(/^commands?\.(?:\d+\.)?/, "")
    .replace(/^\.+/, "");
}

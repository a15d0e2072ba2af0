import type { Account } from "../account.js";
import type { ProvinceReader } from "../standing.js";

/** What of a province an account may read: all of it, what some bodies have, or nothing. */
export type Readable =
  { readonly kind: "all" | "nothing" } | { readonly kind: "bodies"; readonly bodies: readonly string[] };

/** A province somebody may read, and how much of it. */
export interface ReadableProvince {
  readonly reader: ProvinceReader;
  readonly readable: Readable;
}

/** Whether what a body has may be read. */
export function maySee(readable: Readable, bodies: readonly string[]): boolean {
  return readable.kind === "all" || (readable.kind === "bodies" && bodies.some((it) => readable.bodies.includes(it)));
}

/** What is asked for: the operation of the OpenAPI document by its id, in one province. */
export interface Asked {
  readonly operation: string;
  readonly province: string;
  /** Whether it changes something. */
  readonly writes: boolean;
}

/** Who may read what, and who may act at all. What an act itself needs is the engine's to say (`Authority`). */
export interface Policy {
  readable(account: Account, asked: Asked): Readable;
  mayAct(account: Account, asked: Asked): boolean;
}

const ALL: Readable = { kind: "all" };
const NOTHING: Readable = { kind: "nothing" };

/** A body reads what it has, a province everything of its own, an auditor everything and changes nothing. */
export const ownBodyPolicy: Policy = {
  readable(account, { province }) {
    if (account.province !== undefined && account.province !== province) return NOTHING;
    if (account.kind !== "body") return ALL;
    return account.agency === null ? NOTHING : { kind: "bodies", bodies: [account.agency] };
  },
  mayAct: (account, { province }) =>
    account.kind !== "auditor" &&
    account.agency !== null &&
    (account.province === undefined || account.province === province),
};

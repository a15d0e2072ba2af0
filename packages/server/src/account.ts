import type { Actor, LegalDate, Role } from "@kttt/core";
import { checkSubstitution } from "./sign-in/substitution.js";

/**
 * Who has signed in, as the embedder's hook says: the agency they act for, who they are (a reference, never a name), and in
 * which capacities they may act.
 */
export interface Account {
  readonly agency: string | null;
  readonly person: string | null;
  readonly roles: readonly string[];
  /** Acts in another person's name (ủy quyền), from the first day to the last, inclusive. */
  readonly for?: { readonly person: string; readonly from: LegalDate; readonly to: LegalDate };
  /** The one province the account belongs to; every province served where it is left out. */
  readonly province?: string;
  /** What it may read: its own body's, a whole province's, everything and change nothing, everything. */
  readonly kind: "body" | "province" | "auditor" | "system";
}

/** Says who sends a request; `null` where nobody has signed in. It is asked once for each request. */
export type Authenticate = (request: Request) => Promise<Account | null>;

/**
 * The actor of a command which an account gives in one of its capacities; a substitute is recorded with whom they stand in for.
 *
 * @throws KtttError `sign-in/substitution-over` outside the days of the substitution
 */
export function actorOf(account: Account, role: Role, on: LegalDate): Actor {
  checkSubstitution(account, on);
  const { agency, for: substituted, person } = account;
  return { agency: agency ?? "", person, role, ...(substituted ? { onBehalfOf: substituted.person } : {}) };
}

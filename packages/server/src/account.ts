import type { Actor, LegalDate, Role } from "@kttt/core";

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

/** The actor of a command which an account gives in one of its capacities. */
export function actorOf(account: Account, role: Role): Actor {
  return { agency: account.agency ?? "", person: account.person, role };
}

import { KtttError } from "@kttt/core/errors";
import type { Sql } from "./driver.js";
import { storeProblem } from "./errors.js";

/** A name as SQL takes it, whatever it holds. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Sees that the connection acts as the role asked for: an address can carry settings of its own.
 *
 * @throws KtttError `store/wrong-role`
 */
export async function checkRole(sql: Sql, role: string): Promise<void> {
  const [row] = await sql.query<{ name: string }>("select current_user::text as name");
  const found = row?.name ?? "";
  if (found !== role) throw new KtttError(storeProblem("store/wrong-role", [], { role, found }));
}

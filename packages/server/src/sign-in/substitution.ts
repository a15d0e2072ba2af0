import { formatDay, type LegalDate } from "@kttt/core";
import { KtttError } from "@kttt/core/errors";
import { signInProblem } from "./errors.js";

/**
 * Sees to it that who acts in somebody's name does so on a day of the substitution only: outside of its days the account is
 * nobody's here, for reading as for acting.
 *
 * @throws KtttError `sign-in/substitution-over`
 */
export function checkSubstitution(
  { for: substituted }: { readonly for?: { readonly from: LegalDate; readonly to: LegalDate } },
  today: LegalDate,
): void {
  if (!substituted || (substituted.from <= today && today <= substituted.to)) return;
  const days = { from: formatDay(substituted.from), to: formatDay(substituted.to), today: formatDay(today) };
  throw new KtttError(signInProblem("sign-in/substitution-over", [], days));
}

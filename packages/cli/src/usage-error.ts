import type { Bilingual } from "@kttt/core";

/** The command was called in a way it cannot understand: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(
    readonly text: Bilingual,
    readonly hint: Bilingual,
  ) {
    super(text.en);
  }
}

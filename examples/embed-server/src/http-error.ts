import { describeError, isKtttError, type Language, type ProblemText } from "@kttt/core";
import { isTransient } from "@kttt/postgres";

/** The body of every answer which is not a success. */
export interface ErrorBody {
  readonly error: string;
  readonly problems: readonly ProblemText[];
}

export type ErrorStatus = 400 | 403 | 404 | 409 | 422 | 500 | 503;

const STATUS: Readonly<Record<string, ErrorStatus>> = {
  "input/wrong-shape": 400,
  "input/missing-field": 400,
  "input/unknown-field": 400,
  "input/unknown-kind": 400,
  "engine/unknown-obligation": 404,
  "engine/no-such-question": 404,
  "log/version-conflict": 409,
  "authority/key-of-another-command": 409,
};

function statusOf(code: string): ErrorStatus {
  return STATUS[code] ?? (code.startsWith("authority/") ? 403 : 422);
}

/** What an error is in HTTP. Of an unexpected one the caller learns nothing but that it happened. */
export function httpError(
  error: unknown,
  language: Language,
): { readonly status: ErrorStatus; readonly body: ErrorBody } {
  if (isKtttError(error)) {
    const code = error.code ?? "";
    return { status: statusOf(code), body: { error: code, problems: describeError(error, language) } };
  }
  return isTransient(error)
    ? { status: 503, body: { error: "server/database-away", problems: [] } }
    : { status: 500, body: { error: "server/unexpected", problems: [] } };
}

import { isKtttError, type Language, type Problem, renderProblem } from "@kttt/core";
import { z } from "@hono/zod-openapi";
import { serverProblem } from "./errors.js";

const problemTextSchema = z
  .object({
    code: z.string(),
    path: z.string(),
    detail: z.string(),
    hint: z.string(),
    basis: z.string().nullable(),
  })
  .openapi("Problem");

/** An answer which is no success, as RFC 9457 has it (`application/problem+json`), in the language asked for. */
export const problemDetailsSchema = z
  .object({
    type: z.string().openapi({ example: "urn:kttt:problem:server/bad-query" }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    /** Stable, never reused: docs/errors.md. */
    code: z.string(),
    /** Where in the request it stands. */
    path: z.string(),
    /** The rule, article or line it rests on. */
    basis: z.string().nullable(),
    hint: z.string(),
    /** Everything that is wrong; the first one's words stand above. */
    problems: z.array(problemTextSchema),
  })
  .openapi("ProblemDetails");
export type ProblemDetails = z.output<typeof problemDetailsSchema>;

const TITLES: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  400: { vi: "Yêu cầu không đúng dạng", en: "Not of this form" },
  401: { vi: "Chưa đăng nhập", en: "Not signed in" },
  403: { vi: "Không được phép", en: "Not allowed" },
  404: { vi: "Không có", en: "Not there" },
  405: { vi: "Không nhận cách gọi này", en: "Not called this way" },
  408: { vi: "Quá thời gian", en: "Took too long" },
  409: { vi: "Trùng với việc khác", en: "In conflict" },
  412: { vi: "Đã thay đổi", en: "Changed meanwhile" },
  413: { vi: "Quá lớn", en: "Too large" },
  415: { vi: "Không phải JSON", en: "Not JSON" },
  422: { vi: "Bị từ chối", en: "Refused" },
  428: { vi: "Thiếu khoá chống lặp", en: "A key is wanted" },
  429: { vi: "Quá nhiều yêu cầu", en: "Too many requests" },
  500: { vi: "Lỗi máy chủ", en: "Server error" },
  503: { vi: "Tạm thời chưa sẵn sàng", en: "Not ready for the moment" },
};

const STATUS: Readonly<Record<string, number>> = {
  "server/not-signed-in": 401,
  "server/not-yours": 403,
  "server/role-not-yours": 403,
  "server/another-sender": 403,
  "server/nothing-overdue": 404,
  "server/not-sealed": 404,
  "server/no-such-path": 404,
  "server/unknown-id": 404,
  "server/unknown-province": 404,
  "server/method-not-allowed": 405,
  "server/too-large": 413,
  "server/not-json": 415,
  "server/key-wanted": 428,
  "server/too-many-requests": 429,
  "server/internal": 500,
  "server/store-away": 503,
  "sign-in/substitution-over": 403,
  "sign-in/bad-account": 403,
  "sign-in/foreign-form": 403,
  "events-out/unknown-webhook": 404,
  "events-out/unknown-feed": 404,
  "events-out/too-many": 409,
  "events-out/not-so-many-streams": 429,
  "events-out/bad-place": 400,
  "events-out/bad-field": 400,
  "events-out/bad-address": 400,
  "server/log-not-whole": 409,
  "log/not-parked": 404,
  "log/record-moved": 409,
  "engine/unknown-obligation": 404,
  "engine/no-such-question": 404,
  "engine/day-ahead": 400,
  "engine/before-log": 400,
  "engine/version-moved": 412,
  "log/version-conflict": 409,
  "authority/key-of-another-command": 409,
  "roster/unknown-body": 400,
};

/** The HTTP status of a code. */
export function statusOfCode(code: string): number {
  const known = STATUS[code];
  if (known !== undefined) return known;
  if (code.startsWith("authority/")) return 403;
  return code.startsWith("input/") || code.startsWith("server/") ? 400 : 422;
}

/** Problems as the body of an answer. */
export function problemDetails(
  problems: readonly Problem[],
  { instance, language }: { readonly instance: string; readonly language: Language },
): ProblemDetails {
  const texts = problems.map((it) => {
    const { basis, code, hint, message, where } = renderProblem(it, language);
    return { code, path: where, detail: message, hint, basis };
  });
  const first = texts[0] ?? { code: "server/internal", path: "", detail: "", hint: "", basis: null };
  const status = statusOfCode(first.code);
  return {
    type: `urn:kttt:problem:${first.code}`,
    title: TITLES[status]?.[language] ?? String(status),
    status,
    detail: first.detail,
    instance,
    code: first.code,
    path: first.path,
    basis: first.basis,
    hint: first.hint,
    problems: texts,
  };
}

/** What an error is to the caller. Of an unexpected one nothing is told but an id, under which the operator's log has it. */
export function problemsOf(error: unknown, id: string, isAway: (error: unknown) => boolean): readonly Problem[] {
  if (isKtttError(error)) return error.problems;
  return [isAway(error) ? serverProblem("server/store-away", []) : serverProblem("server/internal", [], { id })];
}

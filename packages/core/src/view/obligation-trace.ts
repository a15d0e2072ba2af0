import { formatDay } from "../kernel/instant.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { suggest } from "../kernel/nearest.js";
import { KtttError } from "../kernel/problem.js";
import type { Trust } from "../kernel/citation.js";
import { trustMark } from "../law/render-citation.js";
import type { Language } from "../kernel/language.js";
import type { Obligation } from "../plan/obligation.js";
import type { Province } from "../province/province.schema.js";
import { type Holding, holderOf } from "../province/roster/holder.js";
import type { Register } from "../obligation/register.js";
import { isOpen, type ObligationState } from "../obligation/obligation-state.js";
import { bodyName } from "./body-name.js";
import { viewProblem } from "./errors.js";

/** One obligation of a register. @throws KtttError `view/unknown-obligation`, with the nearest id */
export function obligationIn(register: Register, id: string): ObligationState {
  const state = register.obligations.get(id);
  if (state) return state;
  const words = { obligation: id, ...suggest(id, [...register.obligations.keys()]) };
  throw new KtttError(viewProblem("view/unknown-obligation", ["obligation"], words));
}

/** One body through whose hands a duty went. */
export interface TraceStep {
  readonly body: string;
  readonly since: LegalDate;
  /** The succession by which it came there; `null` for the body it was given to, and where the issuer reassigned it. */
  readonly succession: string | null;
  /** Number of the decision which confirmed the succession. */
  readonly decision: string | null;
  readonly trust: Trust;
}

/** The way of one duty: where it was, where it is, and where the roster says that it should be. */
export interface ObligationTrace {
  readonly obligation: Obligation;
  /** In order; the last one has it now. */
  readonly steps: readonly TraceStep[];
  /** Who must act on that day as the roster has it, from the last step on; `null` for a duty which is over. */
  readonly holding: Holding | null;
}

/**
 * Answers who has had an obligation by the register's day, by which chain it came to its present body, and who should have
 * it on that day.
 *
 * @throws KtttError `view/unknown-obligation`
 */
export function obligationTrace(province: Province, register: Register, id: string): ObligationTrace {
  const { asOf: on, successions } = register;
  const state = obligationIn(register, id);
  const { body, formerHolders, obligation } = state;
  const bodies = [...formerHolders.map((it) => it.body), body];
  const steps = bodies.map((it, index): TraceStep => {
    const came = formerHolders[index - 1];
    const by = came?.succession;
    return {
      body: it,
      since: came?.until ?? obligation.assignedOn,
      succession: by?.id ?? null,
      decision: (by && successions.get(by.id)?.confirmation?.decision) ?? null,
      trust: by?.trust ?? "verified",
    };
  });
  const last = formerHolders.at(-1);
  const since = last ? (last.succession?.on ?? last.until) : (obligation.orderedOn ?? obligation.assignedOn);
  const asked = isOpen(state) && since <= on;
  const holding = asked ? holderOf(province, { body, assignedOn: since, scope: obligation.scope }, on) : null;
  return { obligation, steps, holding };
}

const KINDS = {
  vi: { task: "Nhiệm vụ", report: "Báo cáo", consolidation: "Tổng hợp" },
  en: { task: "Task", report: "Report", consolidation: "Consolidation" },
} as const;

const WORDS = {
  vi: {
    given: "giao",
    by: (decision: string) => `theo ${decision}`,
    unconfirmed: "chờ xác nhận",
    open: (day: string) => `từ ${day} chưa rõ cơ quan tiếp nhận`,
    ended: (day: string) => `kết thúc hoạt động ${day}, chưa rõ cơ quan tiếp nhận`,
  },
  en: {
    given: "given to",
    by: (decision: string) => `by ${decision}`,
    unconfirmed: "to be confirmed",
    open: (day: string) => `from ${day} the successor is open`,
    ended: (day: string) => `ceased on ${day}, no successor known`,
  },
} as const;

/**
 * The trace in one line. What is not verified is marked, what nobody has confirmed yet too.
 *
 * @example
 * // "Nhiệm vụ I.2: giao Sở Kế hoạch và Đầu tư (12/4/2023) → Sở Tài chính (01/3/2025, chưa kiểm chứng)"
 */
export function renderTrace(province: Province, trace: ObligationTrace, language: Language = "vi"): string {
  const { holding, obligation, steps } = trace;
  const words = WORDS[language];
  const place = (id: string, marks: readonly (string | null)[]) =>
    `${bodyName(province, id, language)} (${marks.filter((it) => it !== null).join(", ")})`;
  const gone = steps.map((step) =>
    place(step.body, [
      formatDay(step.since, language),
      step.decision === null ? null : words.by(step.decision),
      trustMark(step.trust, language),
    ]),
  );
  const ahead = (holding?.chain ?? []).map((row) =>
    place(row.to, [formatDay(row.on, language), trustMark(row.citation.trust, language), words.unconfirmed]),
  );
  const end =
    holding?.kind === "open"
      ? [words.open(formatDay(holding.on, language))]
      : holding?.kind === "ended"
        ? [words.ended(formatDay(holding.endedOn, language))]
        : [];
  const name = `${KINDS[language][obligation.kind]} ${obligation.duty.split("/")[1] ?? obligation.duty}`;
  return `${name}: ${words.given} ${[...gone, ...ahead, ...end].join(" → ")}`;
}

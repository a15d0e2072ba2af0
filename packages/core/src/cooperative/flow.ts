import type { Citation } from "../kernel/citation.js";
import type { StatuteNumber } from "../law/statutes.js";
import type { TransitionMeta } from "../machine/transition-table.js";
import type { Bilingual } from "../kernel/language.js";
import type { CaseGuardName } from "./case.guards.js";
import type { BranchStatus, LegalStatus } from "../law/legal-status.js";
import type { PaperKind } from "./paper.js";
import type { PartyRole } from "./party.js";
import type { ActLimit, WaitingPeriod } from "./act-limit.js";

/** How the handling of a cooperative, or one part of it, ends. */
export const OUTCOMES = {
  "dissolved-by-dossier": { vi: "đã giải thể theo hồ sơ đăng ký giải thể", en: "dissolved on its dossier" },
  "dissolved-automatically": {
    vi: "đã giải thể khi hết thời hạn 06 tháng; nợ chưa được chứng minh đã thanh toán",
    en: "dissolved on the end of the six months; payment of debts not evidenced",
  },
  "struck-off": { vi: "đã xóa tên trong sổ đăng ký", en: "struck off the register" },
  "bankrupt-declared": { vi: "đã bị tuyên bố phá sản", en: "declared bankrupt" },
  ended: { vi: "chấm dứt tồn tại do tổ chức lại", en: "ended by reorganisation" },
  withdrawn: { vi: "đã hủy bỏ nghị quyết giải thể", en: "dissolution resolution withdrawn" },
  revoked: { vi: "đã thu hồi Giấy chứng nhận đăng ký", en: "certificate revoked" },
  "tax-revoked": { vi: "đã thu hồi theo đề nghị của cơ quan thuế", en: "revoked at the tax authority's request" },
  "not-revoked": { vi: "không thu hồi", en: "not revoked" },
  restored: { vi: "đã khôi phục Giấy chứng nhận đăng ký", en: "certificate restored" },
  cancelled: { vi: "đã hủy bỏ căn cứ giải thể", en: "ground of dissolution cancelled" },
  "branch-closed": { vi: "chi nhánh đã chấm dứt hoạt động", en: "branch terminated" },
  resumed: { vi: "đã tiếp tục kinh doanh", en: "business resumed" },
  stopped: { vi: "đã dừng thủ tục", en: "proceeding stopped" },
  "other-route": { vi: "chuyển sang cách xử lý khác", en: "taken to another route" },
} as const satisfies Record<string, Bilingual>;
export type Outcome = keyof typeof OUTCOMES;

/** Outcomes after which the cooperative no longer exists. */
export const ENDING_OUTCOMES: readonly Outcome[] = [
  "dissolved-by-dossier",
  "dissolved-automatically",
  "struck-off",
  "bankrupt-declared",
  "ended",
];

/** What every transition of a flow carries. */
export interface ActMeta extends TransitionMeta {
  /** Who performs the act. */
  readonly who: PartyRole;
  /** `duty`: owed once its period runs; `right`: may be used while its period runs; `act`: no period in law. */
  readonly kind: "duty" | "right" | "act";
  readonly papers: readonly PaperKind[];
  readonly limit: ActLimit | null;
  /** What must have run before. An act dated earlier is recorded as a violation. */
  readonly waits: WaitingPeriod | null;
  /** The status the register shows after the act; `previous` restores the one before the flow. */
  readonly sets: LegalStatus | "previous" | null;
  /** The same for every branch which is not closed; in a branch flow, for that branch. */
  readonly branches: BranchStatus | "previous" | null;
  /** Every place it rests on; the first is `basis`. */
  readonly cites: readonly Citation[];
  readonly outcome: Outcome | null;
  /** A flow which this act begins, and the act of it which is recorded with the same papers. */
  readonly begins: { readonly flow: string; readonly act: string } | null;
  /** An act recorded at the same time in an open flow of the same case. */
  readonly also: { readonly flow: string; readonly act: string } | null;
  /** A question for a person which the act raises. */
  readonly asks: string | null;
}

/** What an act says about itself; what it leaves out is "none". */
export interface ActText {
  readonly vi: string;
  readonly en: string;
  readonly who: PartyRole;
  readonly cites: readonly [Citation, ...Citation[]];
  readonly papers?: readonly PaperKind[];
  readonly limit?: ActLimit;
  readonly waits?: WaitingPeriod;
  readonly right?: true;
  readonly sets?: ActMeta["sets"];
  readonly branches?: ActMeta["branches"];
  readonly outcome?: Outcome;
  readonly begins?: { readonly flow: string; readonly act: string };
  readonly also?: { readonly flow: string; readonly act: string };
  readonly asks?: string;
}

/** A transition as XState takes it. */
export interface Step {
  readonly target?: string;
  readonly guard?: { readonly type: "all"; readonly params: { readonly of: readonly CaseGuardName[] } };
  readonly meta: ActMeta;
}

function metaOf(text: ActText): ActMeta {
  return {
    by: ["registrar"],
    label: { vi: text.vi, en: text.en },
    basis: text.cites[0],
    who: text.who,
    kind: text.right ? "right" : (text.limit ?? text.waits) ? "duty" : "act",
    papers: text.papers ?? [],
    limit: text.limit ?? null,
    waits: text.waits ?? null,
    sets: text.sets ?? null,
    branches: text.branches ?? null,
    cites: text.cites,
    outcome: text.outcome ?? null,
    begins: text.begins ?? null,
    also: text.also ?? null,
    asks: text.asks ?? null,
  };
}

/** The act leads to `target` when all guards hold. */
export function to(target: string, text: ActText, ...guards: readonly CaseGuardName[]): Step {
  const guard = guards.length > 0 ? { guard: { type: "all" as const, params: { of: guards } } } : {};
  return { target, ...guard, meta: metaOf(text) };
}

/** The act is done once and leaves the state as it is. */
export function once(text: ActText, ...guards: readonly CaseGuardName[]): Step {
  return { guard: { type: "all", params: { of: ["notYetDone", ...guards] } }, meta: metaOf(text) };
}

/** A state of a flow: its name in the field's terms, and the acts possible in it. */
export interface FlowState extends Bilingual {
  readonly on?: Readonly<Record<string, Step | readonly Step[]>>;
}

/** What a flow is declared with. */
export interface FlowText<State extends string = string> {
  readonly id: string;
  readonly title: Bilingual;
  /** The law it belongs to. */
  readonly law: StatuteNumber;
  /** What it handles. */
  readonly subject: "cooperative" | "branch";
  /** Which question of {@link applicableLaw} must answer with `law` for it to be opened. */
  readonly question: "procedure" | "registry-act" | "bankruptcy";
  /** What the flow cannot know, said to every reader. */
  readonly note?: Bilingual;
  readonly initial: NoInfer<State>;
  readonly states: Readonly<Record<State, FlowState>>;
}

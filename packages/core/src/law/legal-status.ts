import { tableOf } from "../kernel/table.js";
import { STATUTES } from "./statutes.js";
import { cite } from "./cite.js";
import { type LegalDate, legalDate } from "../kernel/legal-date.js";
import { type Citation } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";

/** A legal status (tình trạng pháp lý) in the register. */
export interface LegalStatusText {
  /** The words of the register. */
  readonly label: Bilingual;
  readonly cite: Citation;
}

const article27 = (clause: number): Citation => cite("92/2024/NĐ-CP", { article: 27, clause });
const article28 = (clause: number): Citation => cite("92/2024/NĐ-CP", { article: 28, clause });

/** The seven statuses of a cooperative or a union of cooperatives, and no other. */
export const LEGAL_STATUSES = /* @__PURE__ */ tableOf<LegalStatusText>()({
  suspended: { label: { vi: "Tạm ngừng kinh doanh", en: "Business suspended" }, cite: article27(1) },
  "tax-revoked": {
    label: { vi: "Bị thu hồi do cưỡng chế về quản lý thuế", en: "Revoked in enforcement of tax administration" },
    cite: article27(2),
  },
  "winding-up": {
    label: {
      vi: "Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập",
      en: "Undergoing dissolution, division, consolidation or merger",
    },
    cite: article27(3),
  },
  "bankruptcy-open": {
    label: { vi: "Đang làm thủ tục phá sản", en: "Undergoing bankruptcy" },
    cite: article27(4),
  },
  ended: {
    label: { vi: "Đã giải thể, phá sản, chấm dứt tồn tại", en: "Dissolved, bankrupt or ended" },
    cite: article27(5),
  },
  "not-at-address": {
    label: { vi: "Không hoạt động tại địa chỉ đã đăng ký", en: "Not operating at the registered address" },
    cite: article27(6),
  },
  active: { label: { vi: "Đang hoạt động", en: "Active" }, cite: article27(7) },
});

/** One of the seven statuses of a cooperative (Decree 92/2024 art. 27). */
export type LegalStatus = keyof typeof LEGAL_STATUSES;

/** The six statuses of a branch (chi nhánh), representative office or place of business. */
export const BRANCH_STATUSES = /* @__PURE__ */ tableOf<LegalStatusText>()({
  suspended: { label: { vi: "Tạm ngừng kinh doanh", en: "Business suspended" }, cite: article28(1) },
  "tax-revoked": {
    label: { vi: "Bị thu hồi do cưỡng chế về quản lý thuế", en: "Revoked in enforcement of tax administration" },
    cite: article28(2),
  },
  closing: { label: { vi: "Đang làm thủ tục chấm dứt hoạt động", en: "Being terminated" }, cite: article28(3) },
  closed: { label: { vi: "Đã chấm dứt hoạt động", en: "Terminated" }, cite: article28(4) },
  "not-at-address": {
    label: { vi: "Không hoạt động tại địa chỉ đã đăng ký", en: "Not operating at the registered address" },
    cite: article28(5),
  },
  active: { label: { vi: "Đang hoạt động", en: "Active" }, cite: article28(6) },
});

/** One of the six statuses of a branch, representative office or place of business (Decree 92/2024 art. 28). */
export type BranchStatus = keyof typeof BRANCH_STATUSES;

/**
 * First day of Decree 92/2024, which names the seven statuses. Before it the one status a text gives is “giải thể” in the
 * national database (Circular 03/2014/TT-BKHĐT, Article 17 clause 3, as worded since 28/05/2019).
 */
export const STATUSES_FROM = legalDate(STATUTES["92/2024/NĐ-CP"].inForceFrom ?? "");

/** One entry of the history of a status: from which day, by which entry of the case's journal. */
export interface StatusEntry<Status extends string = LegalStatus> {
  readonly status: Status;
  readonly since: LegalDate;
  /** Number of the journal entry which set it. */
  readonly entry: number;
}

/** The status on a day, the last entry of that day counting; `null` before the first. */
export function statusOn<Status extends string>(history: readonly StatusEntry<Status>[], on: LegalDate): Status | null {
  return history.findLast((it) => it.since <= on)?.status ?? null;
}

/** What may be handled: people's credit funds and cooperative groups are routed out, other law applies to them. */
export const COOPERATIVE_KINDS = ["cooperative", "union", "people-credit-fund", "cooperative-group"] as const;
export type CooperativeKind = (typeof COOPERATIVE_KINDS)[number];

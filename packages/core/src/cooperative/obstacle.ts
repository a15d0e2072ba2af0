import type { Bilingual } from "../kernel/language.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { tableOf } from "../kernel/table.js";

/** What may hold the handling of a stopped cooperative up (vướng mắc), in the order in which lists name them. */
export const OBSTACLE_KINDS = /* @__PURE__ */ tableOf<Bilingual>()({
  "no-council": { vi: "Không lập được hội đồng giải thể", en: "No dissolution council can be formed" },
  "seal-lost": { vi: "Mất con dấu, giấy chứng nhận", en: "Seal or certificate lost" },
  "land-papers": { vi: "Thiếu giấy tờ đất", en: "Land papers missing" },
  "tax-debt": { vi: "Nợ thuế", en: "Tax debt" },
  "bank-debt": { vi: "Nợ ngân hàng", en: "Bank debt" },
  dispute: { vi: "Tranh chấp", en: "Dispute" },
  "not-at-address": { vi: "Không có tại địa chỉ", en: "Not at its address" },
  unreachable: { vi: "Không liên hệ được người đại diện", en: "Representative cannot be reached" },
  other: { vi: "Khác", en: "Other" },
});

/** One of the obstacles of the fixed list. */
export type ObstacleKind = keyof typeof OBSTACLE_KINDS;

/** An obstacle as somebody recorded it, with the journal entries which began and ended it. */
export interface RecordedObstacle {
  readonly id: string;
  readonly kind: ObstacleKind;
  readonly note: string | null;
  readonly recordedOn: LegalDate;
  readonly entry: number;
  readonly lifted: { readonly on: LegalDate; readonly entry: number } | null;
}

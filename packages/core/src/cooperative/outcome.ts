import type { Bilingual } from "../kernel/language.js";
import { tableOf } from "../kernel/table.js";

/** How the handling of a cooperative, or one part of it, ends. */
export const OUTCOMES = /* @__PURE__ */ tableOf<Bilingual>()({
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
  "address-confirmed": {
    vi: "đã kết thúc tình trạng không hoạt động tại địa chỉ đã đăng ký",
    en: "the status of not being at the address has ended",
  },
  "registration-corrected": { vi: "đã xử lý nội dung đăng ký sai", en: "the wrong registration was dealt with" },
  "tax-closed": { vi: "đã hoàn thành nghĩa vụ thuế", en: "tax duties completed" },
  separated: { vi: "đã tách, hợp tác xã tiếp tục tồn tại", en: "separated; the cooperative goes on" },
  "registry-changed": { vi: "đã thay đổi cơ quan đăng ký", en: "registry changed" },
  stopped: { vi: "đã dừng thủ tục", en: "proceeding stopped" },
  "other-route": { vi: "chuyển sang cách xử lý khác", en: "taken to another route" },
});
export type Outcome = keyof typeof OUTCOMES;

/** Outcomes after which the cooperative no longer exists. */
export const ENDING_OUTCOMES: readonly Outcome[] = [
  "dissolved-by-dossier",
  "dissolved-automatically",
  "struck-off",
  "bankrupt-declared",
  "ended",
];

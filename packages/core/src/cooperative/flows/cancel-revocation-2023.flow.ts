import { citer } from "../../law/cite.js";
import { type ActText, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { ofAct, ofService, workingDays } from "../act-limit.js";

const D = citer("92/2024/NĐ-CP");

const find: ActText = {
  vi: "Xác định hợp tác xã không thuộc trường hợp bị thu hồi",
  en: "Find that the cooperative was not within a ground",
  who: "registry",
  papers: ["registry-finding"],
  cites: [D(56, 1, "a")],
};
const taxRequest: ActText = {
  vi: "Nhận văn bản của cơ quan thuế đề nghị khôi phục",
  en: "Receive the tax authority's request to restore",
  who: "tax",
  papers: ["agency-request"],
  cites: [D(56, 1, "b")],
};
const cancel: ActText = {
  vi: "Ra quyết định hủy bỏ quyết định thu hồi và khôi phục Giấy chứng nhận đăng ký",
  en: "Cancel the revocation and restore the certificate",
  who: "registry",
  papers: ["cancellation-decision"],
  limit: workingDays(3, ofAct("find-no-ground")),
  sets: "previous",
  branches: "previous",
  also: { flow: "compulsory-dissolution-2023", act: "revocation-cancelled" },
  cites: [D(56, 2), D(56, 1, "a")],
};
const { also: _, ...restoring } = cancel;
const restore: ActText = {
  ...restoring,
  limit: workingDays(3, ofService("receive-tax-request", "registry")),
  cites: [D(56, 2), D(56, 1, "b")],
};
const publish: ActText = {
  vi: "Gửi quyết định đến trụ sở chính, thông báo cơ quan thuế, đăng tải",
  en: "Send the decision to head office, tell the tax authority, publish",
  who: "registry",
  papers: ["posting-record"],
  limit: workingDays(3, ofAct("cancel")),
  outcome: "restored",
  cites: [D(56, 3)],
};

/** Cancelling a revocation and restoring the certificate (hủy bỏ quyết định thu hồi): Decree 92/2024 art. 56. */
export const CANCEL_REVOCATION_2023 = defineFlow({
  id: "cancel-revocation-2023",
  title: { vi: "Hủy bỏ quyết định thu hồi, khôi phục Giấy chứng nhận", en: "Cancelling a revocation" },
  law: "17/2023/QH15",
  subject: "cooperative",
  question: "registry-act",
  note: {
    vi: "Nghị định không nêu tình trạng được khôi phục: lấy tình trạng liền trước, nếu không có thì “Đang hoạt động”.",
    en: "The decree does not name the status restored: the one before, or “active” where there was none.",
  },
  initial: "reviewing",
  states: {
    reviewing: {
      vi: "Xem xét hủy bỏ quyết định thu hồi",
      en: "Under review",
      on: {
        "find-no-ground": to("found", find, "certificateRevoked", "notEnded"),
        "receive-tax-request": to("asked", taxRequest, "revokedByTax"),
      },
    },
    found: { vi: "Đã xác định không có căn cứ", en: "No ground found", on: { cancel: to("cancelled", cancel) } },
    asked: {
      vi: "Cơ quan thuế đã đề nghị khôi phục",
      en: "Restoration requested",
      on: { cancel: to("cancelled", restore) },
    },
    cancelled: {
      vi: "Đã hủy bỏ quyết định thu hồi",
      en: "Revocation cancelled",
      on: { publish: to("restored", publish) },
    },
    restored: { vi: "Đã khôi phục", en: "Restored" },
  },
});

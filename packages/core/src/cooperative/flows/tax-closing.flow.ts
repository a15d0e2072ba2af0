import { citer } from "../../law/cite.js";
import { ofAct, ofService, setBy, workingDays } from "../act-limit.js";
import { type ActText, once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";

const C = citer("86/2024/TT-BTC");

const file: ActText = {
  vi: "Nộp hồ sơ chấm dứt hiệu lực mã số thuế cho cơ quan thuế quản lý trực tiếp",
  en: "File the dossier closing the tax code with the tax office",
  who: "cooperative",
  papers: ["tax-closing-dossier"],
  cites: [C(14, 3), C(17, 5, "c")],
  forms: [{ paper: "tax-closing-dossier", form: "Mẫu số 24/ĐK-TCT", basis: C(14, 3) }],
};
/** Who is at its address files nothing: the registry's word on the dissolution opens the tax office's procedure. */
const passOn: ActText = {
  vi: "Cơ quan đăng ký chuyển thông tin về quyết định giải thể, thu hồi cho cơ quan thuế",
  en: "The registry passes the dissolution or the revocation on to the tax office",
  who: "registry",
  papers: ["tax-information"],
  cites: [C(14, 4, "a"), C(16, 3, "a")],
};
/** On the registry's word alone: of who is not at its address art. 17.5.c names a.2 to a.5 of art. 16.1, and not this notice. */
const stopping: ActText = {
  vi: "Ra thông báo ngừng hoạt động và đang làm thủ tục chấm dứt hiệu lực mã số thuế",
  en: "Issue the notice that the tax code is being closed",
  who: "tax",
  papers: ["tax-stopping-notice"],
  limit: workingDays(2, ofService("pass-on-dissolution", "tax")),
  cites: [C(16, 1, "a.1"), C(16, 3, "a.1")],
  forms: [{ paper: "tax-stopping-notice", form: "Mẫu số 17/TB-ĐKT", basis: C(16, 1, "a.1") }],
};
const complete: ActText = {
  vi: "Hoàn thành nghĩa vụ về hóa đơn, khai thuế, nộp thuế",
  en: "Complete the duties on invoices, returns and tax",
  who: "cooperative",
  papers: ["recorded-paper"],
  cites: [C(15, 1), C(15, 2), C(15, 3)],
};
const confirm: ActText = {
  vi: "Ra thông báo hoàn thành nghĩa vụ thuế",
  en: "Issue the notice that tax is completed",
  who: "tax",
  papers: ["tax-completed-notice"],
  // With another form of the notice.
  limit: setBy(workingDays(3, ofAct("complete-tax")), [C(16, 1, "a.5")]),
  settles: "taxCompletedOn",
  outcome: "tax-closed",
  cites: [C(16, 3, "a.1"), C(16, 2, "a"), C(16, 1, "a.5"), C(17, 5, "c")],
  forms: [{ paper: "tax-completed-notice", form: "Mẫu số 28/TB-ĐKT", basis: C(16, 3, "a.1") }],
};

/**
 * Closing the tax code before a dissolution (chấm dứt hiệu lực mã số thuế): Circular 86/2024/TT-BTC arts. 14 to 16. Its notice
 * 28/TB-ĐKT is the paper behind "tax completed" of Decree 92/2024 art. 50.2.
 */
export const TAX_CLOSING = defineFlow({
  id: "tax-closing",
  title: { vi: "Hoàn thành nghĩa vụ thuế để giải thể", en: "Completing tax before the dissolution" },
  law: "17/2023/QH15",
  subject: "cooperative",
  question: "registry-act",
  note: {
    vi: "Đã đọc bản hợp nhất có hiệu lực từ ngày 01/7/2025; trước ngày đó không tính thời hạn. Hợp tác xã không hoạt động tại địa chỉ nộp hồ sơ cho cơ quan thuế trước (khoản 3 Điều 14); đơn vị phụ thuộc hoàn thành trước (khoản 3 Điều 15).",
    en: "The text consolidated as from 1 July 2025 was read; before that day no limit is counted. One not at its address files with the tax office first (14.3); dependent units finish first (15.3).",
  },
  initial: "preparing",
  states: {
    preparing: {
      vi: "Chuẩn bị hồ sơ thuế",
      en: "Preparing",
      on: {
        "file-tax-dossier": to("filed", file),
        "pass-on-dissolution": to("filed", passOn),
      },
    },
    filed: {
      vi: "Cơ quan thuế đã nhận hồ sơ hoặc thông tin",
      en: "With the tax office",
      on: { "notify-stopping": once(stopping), "complete-tax": to("completed", complete, "branchTaxesCompleted") },
    },
    completed: {
      vi: "Đã hoàn thành nghĩa vụ thuế, chờ thông báo",
      en: "Completed, notice awaited",
      on: { "confirm-tax": to("closed", confirm), "notify-stopping": once(stopping) },
    },
    closed: { vi: "Có thông báo hoàn thành nghĩa vụ thuế", en: "Completion confirmed" },
  },
});

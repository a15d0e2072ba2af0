import type { Reading } from "../flow.js";

/** Art. 98.6 of the law counts from paying all debts, art. 50.2 of the decree from that "and" from completing tax. */
export const LATER_OF_DEBTS_AND_TAX: Reading = {
  vi: "Thời hạn nộp hồ sơ tính từ ngày sau cùng: thanh toán hết nợ và hoàn thành nghĩa vụ thuế (khoản 2 Điều 50 Nghị định); nếu không có khoản nợ nào thì từ ngày hoàn thành nghĩa vụ thuế",
  en: "The dossier is due from the later day: all debts paid and tax completed (Decree art. 50.2); where there never was a debt, from completing tax",
  other: {
    vi: "tính từ ngày thanh toán hết các khoản nợ (khoản 6 Điều 98 của Luật)",
    en: "it is due from the day all debts are paid (Law art. 98.6)",
  },
};

import { citer } from "../../law/cite.js";
import type { Citation } from "../../kernel/citation.js";
import { type ActLimit, ofFacts, setBy, workingDays } from "../act-limit.js";
import type { Reading } from "../../law/reading.js";

const D = citer("92/2024/NĐ-CP");

/**
 * Within five working days of the later of debts and tax, by the decree. Before the decree had begun the law alone counted,
 * from paying all debts; once it has, nothing is counted while tax is not completed.
 */
export const dossierWithin = (...byLaw: readonly Citation[]): ActLimit => ({
  ...workingDays(5, ofFacts("debtsPaidOn", "taxCompletedOn")),
  else: { ...setBy(workingDays(5, ofFacts("debtsPaidOn")), byLaw), yieldsTo: D(50, 2) },
});

/** Art. 98.6 of the law counts from paying all debts, art. 50.2 of the decree from that "and" from completing tax. */
export const LATER_OF_DEBTS_AND_TAX: Reading = {
  vi: "Thời hạn nộp hồ sơ tính từ ngày sau cùng: thanh toán hết nợ và hoàn thành nghĩa vụ thuế (khoản 2 Điều 50 Nghị định); nếu không có khoản nợ nào thì từ ngày hoàn thành nghĩa vụ thuế",
  en: "The dossier is due from the later day: all debts paid and tax completed (Decree art. 50.2); where there never was a debt, from completing tax",
  other: {
    vi: "tính từ ngày thanh toán hết các khoản nợ (khoản 6 Điều 98 của Luật)",
    en: "it is due from the day all debts are paid (Law art. 98.6)",
  },
};

import { citer } from "../../law/cite.js";
import type { Reading } from "../../law/reading.js";
import { once, type Step } from "../flow.js";

const D = citer("92/2024/NĐ-CP");
const L = citer("17/2023/QH15");

const UNREAD: Reading = {
  vi: "Ai quyết định, hội đồng gồm ai, theo thời hạn nào: Điều 21 Nghị định số 113/2024/NĐ-CP, chưa có nội dung; ghi nhận theo văn bản của người có thẩm quyền",
  en: "Who decides, who sits in the council and by when: Decree No. 113/2024/NĐ-CP art. 21, not at hand; recorded on the paper of whoever is competent",
  other: { vi: "chờ đến khi đọc được Điều 21", en: "wait until Article 21 has been read" },
};

/**
 * Acts on funds and assets which are not divided (tài sản chung không chia), beside the way of a dissolution: approval and
 * valuation before a sale (Law arts. 88.3.c, 77.3), the People's Committee's recovery and the council's report on which the dossier
 * rests (Decree art. 50.2.c, d), handing over and paying in (Law art. 101). No text at hand gives them a period.
 */
export const NON_DIVISIBLE_ACTS: Readonly<Record<string, Step>> = {
  "approve-disposal": once(
    {
      vi: "Đại hội thành viên thông qua việc chuyển nhượng, thanh lý tài sản chung không chia",
      en: "The general meeting approves the disposal of non-divisible assets",
      who: "general-meeting",
      papers: ["disposal-resolution", "minutes"],
      cites: [L(88, 3, "c"), L(61, 2, "b"), L(59, 7)],
    },
    "quorum2023",
    "calledInTime",
    "noticeInTime",
    "minutesSigned",
    "vote65OnAssets",
  ),
  "value-assets": once({
    vi: "Tổ chức thẩm định giá định giá tài sản chung không chia",
    en: "A valuation organisation values the non-divisible assets",
    who: "appraiser",
    papers: ["valuation-report"],
    cites: [L(77, 3)],
  }),
  "approve-valuation": once(
    {
      vi: "Đại hội thành viên hoặc Hội đồng quản trị thông qua kết quả định giá",
      en: "The general meeting or the board approves the valuation",
      who: "governing-body",
      papers: ["minutes"],
      cites: [L(77, 3)],
    },
    "assetsValued",
  ),
  "decide-recovery": once({
    vi: "Ủy ban nhân dân quyết định thu hồi quỹ, tài sản chung không chia có nguồn hỗ trợ toàn bộ từ Nhà nước",
    en: "The People's Committee decides to recover funds and assets wholly supported by the State",
    who: "committee",
    papers: ["recovery-decision"],
    readings: [UNREAD],
    cites: [D(50, 2, "c")],
  }),
  "hand-over-assets": once({
    vi: "Giao tài sản chung không chia cho cơ quan quản lý nhà nước có thẩm quyền",
    en: "Hand the non-divisible assets over to the competent State body",
    who: "cooperative",
    papers: ["handover-record"],
    cites: [L(101, 3, "a")],
  }),
  "set-up-liquidation-council": once({
    vi: "Thành lập hội đồng thanh lý tài sản chung không chia có nguồn hỗ trợ một phần của Nhà nước",
    en: "Set up the liquidation council for assets partly supported by the State",
    who: "decision-maker",
    papers: ["liquidation-council-decision"],
    asks: "case.liquidation-council",
    readings: [UNREAD],
    cites: [D(50, 2, "d")],
  }),
  "report-liquidation": once({
    vi: "Hội đồng thanh lý báo cáo kết quả chuyển nhượng, thanh lý tài sản chung không chia có nguồn hỗ trợ một phần",
    en: "The liquidation council reports on assets partly supported by the State",
    who: "liquidation-council",
    papers: ["liquidation-report"],
    cites: [D(50, 2, "d")],
  }),
  "pay-into-budget": once({
    vi: "Chuyển vào ngân sách nhà nước tiền chuyển nhượng, thanh lý tài sản chung không chia do Nhà nước hỗ trợ",
    en: "Pay what the disposal of State-supported assets has brought into the State budget",
    who: "cooperative",
    papers: ["recorded-paper"],
    cites: [L(101, 2, "a")],
  }),
};

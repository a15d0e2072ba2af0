import { citer } from "../../law/cite.js";
import { days, ofAct, ofService, workingDays } from "../act-limit.js";
import { courtAct as act } from "./court-act.js";

const P = citer("51/2014/QH13");

const STAY = { limit: workingDays(5, ofAct("accept")), silent: true } as const;
const SESSION = { limit: workingDays(5, ofService("return-opening-file", "upper-court")) };
const asked = (after: string) =>
  act(
    "Đề nghị xem xét lại, kháng nghị quyết định mở hoặc không mở thủ tục phá sản",
    "Ask for review of the decision to open or not to open",
    "interested-party",
    ["complaint"],
    [P(44, 1)],
    { limit: workingDays(7, ofService(after, "interested-party")), right: true },
  );
const simplified = (vi: string, en: string, who: "court", papers: ["court-decision"] | ["court-notice"]) =>
  act(vi, en, who, papers, papers[0] === "court-decision" ? [P(105, 3), P(108, 2)] : [P(105, 3)], {
    limit: days(30, ofAct("notify-simplified")),
  });

/** From the acceptance to the decision to open or not, its review, and the simplified procedure. */
export const ACCEPTED_ACTS = {
  notifyAcceptance: act("Thông báo việc thụ lý đơn", "Notify the acceptance", "court", ["court-notice"], [P(40, 1)], {
    limit: workingDays(3, ofAct("accept")),
  }),
  debtorPapers: act(
    "Xuất trình giấy tờ theo khoản 3 Điều 28",
    "Produce the papers of Article 28.3",
    "cooperative",
    ["recorded-paper"],
    [P(40, 2), P(28, 3)],
    { limit: days(15, ofService("notify-acceptance", "cooperative")) },
  ),
  stayEnforcement: act(
    "Tạm đình chỉ thi hành án dân sự về tài sản",
    "Stay the enforcement of judgments on assets",
    "enforcement",
    ["enforcement-decision"],
    [P(41), P(41, 1)],
    STAY,
  ),
  stayLitigation: act(
    "Tạm đình chỉ giải quyết vụ việc liên quan đến nghĩa vụ tài sản",
    "Stay the cases about obligations of the debtor",
    "court",
    ["court-decision"],
    [P(41), P(41, 2)],
    STAY,
  ),
  stayCollateral: act(
    "Tạm đình chỉ xử lý tài sản bảo đảm",
    "Stay the handling of collateral",
    "authority",
    ["recorded-paper"],
    [P(41), P(41, 3)],
    STAY,
  ),
  askContractStay: act(
    "Yêu cầu tạm đình chỉ thực hiện hợp đồng",
    "Ask to stay a contract",
    "debtor-and-creditor",
    ["recorded-paper"],
    [P(61, 1), P(61, 2)],
    { limit: workingDays(5, ofAct("accept")), right: true },
  ),
  decideContractStay: act(
    "Quyết định tạm đình chỉ hoặc trả lời không chấp nhận",
    "Stay the contract, or refuse",
    "court",
    ["court-decision"],
    [P(61, 3)],
    { limit: workingDays(5, ofService("ask-contract-stay", "court")) },
  ),
  reviewContracts: act(
    "Xem xét các hợp đồng bị tạm đình chỉ",
    "Review the contracts which were stayed",
    "court",
    ["court-decision"],
    [P(61, 4)],
    { limit: workingDays(5, ofAct("open")), silent: true },
  ),
  open: act(
    "Ra quyết định mở thủ tục phá sản",
    "Open the bankruptcy",
    "judge",
    ["court-decision"],
    [P(42, 1), P(42, 2), P(42, 4)],
    { limit: days(30, ofAct("accept")) },
  ),
  openAfterReview: act(
    "Ra quyết định mở thủ tục phá sản sau khi quyết định không mở bị hủy",
    "Open the bankruptcy after the refusal was set aside",
    "judge",
    ["court-decision"],
    [P(44, 7, "b"), P(42, 2), P(42, 4)],
  ),
  notOpen: act(
    "Ra quyết định không mở thủ tục phá sản",
    "Refuse to open",
    "judge",
    ["court-decision"],
    [P(42, 1), P(42, 5)],
    { limit: days(30, ofAct("accept")) },
  ),
  sendRefusal: act(
    "Gửi quyết định không mở thủ tục phá sản",
    "Send the refusal",
    "court",
    ["court-decision"],
    [P(43, 3), P(43, 2)],
    { limit: workingDays(3, ofAct("refuse-opening")) },
  ),
  askRefusalReview: asked("refuse-opening"),
  askOpeningReview: asked("open"),
  namePanel: act(
    "Chỉ định Tổ Thẩm phán, gửi hồ sơ cho Viện kiểm sát",
    "Name the panel, send the file to the procuracy",
    "upper-court",
    ["court-notice"],
    [P(44, 3)],
    { limit: workingDays(3, ofService("ask-opening-review", "upper-court")) },
  ),
  returnFile: act(
    "Viện kiểm sát trả lại hồ sơ",
    "The procuracy returns the file",
    "procuracy",
    ["recorded-paper"],
    [P(44, 4)],
    { limit: workingDays(5, ofService("name-opening-panel", "procuracy")) },
  ),
  keepRefusal: act(
    "Giữ nguyên quyết định không mở thủ tục phá sản",
    "Keep the refusal",
    "upper-court",
    ["court-decision"],
    [P(44, 5), P(44, 7, "a"), P(44, 8)],
    { ...SESSION, outcome: "stopped" },
  ),
  cancelRefusal: act(
    "Hủy quyết định không mở thủ tục phá sản",
    "Set the refusal aside",
    "upper-court",
    ["court-decision"],
    [P(44, 5), P(44, 7, "b"), P(44, 8)],
    SESSION,
  ),
  closeRefusal: act(
    "Kết thúc: không có đề nghị xem xét lại, kháng nghị",
    "End: nobody asked for review",
    "court",
    ["recorded-paper"],
    [P(44, 1), P(42, 5)],
    { waits: workingDays(7, ofService("refuse-opening", "interested-party")), outcome: "stopped" },
  ),
  keepOpening: act(
    "Giữ nguyên quyết định mở thủ tục phá sản",
    "Keep the opening",
    "upper-court",
    ["court-decision"],
    [P(44, 5), P(44, 7, "a"), P(44, 8)],
    SESSION,
  ),
  cancelOpening: act(
    "Hủy quyết định mở thủ tục phá sản",
    "Set the opening aside",
    "upper-court",
    ["court-decision"],
    [P(44, 5), P(44, 7, "c"), P(44, 8)],
    SESSION,
  ),
  simplified: act(
    "Thông báo giải quyết theo thủ tục rút gọn: không còn tài sản trả chi phí phá sản",
    "Notify the simplified procedure: no assets for the costs",
    "court",
    ["court-notice"],
    [P(105, 2), P(105, 1, "b")],
  ),
  declareSimplified: simplified("Tuyên bố phá sản theo thủ tục rút gọn", "Declare bankrupt, simplified", "court", [
    "court-decision",
  ]),
  ordinary: simplified("Tiếp tục giải quyết theo thủ tục thông thường", "Go on by the ordinary procedure", "court", [
    "court-notice",
  ]),
} as const;

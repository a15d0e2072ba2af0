import { citer } from "../../law/cite.js";
import { days, ofAct, ofService, workingDays } from "../act-limit.js";
import { courtAct as act } from "./court-act.js";

const P = citer("51/2014/QH13");

/** From the petition to the decision to open. */
export const PETITION_ACTS = {
  petition: act(
    "Nộp đơn yêu cầu mở thủ tục phá sản",
    "File the petition",
    "petitioner",
    ["petition"],
    [P(30, 1), P(5)],
  ),
  assign: act("Phân công Thẩm phán", "Assign the judge", "court", ["court-notice"], [P(31, 1)], {
    limit: workingDays(3, ofService("petition", "court")),
  }),
  valid: act("Xác định đơn hợp lệ", "Find the petition valid", "judge", ["court-notice"], [P(32, 1, "a")], {
    limit: workingDays(3, ofAct("assign-judge")),
  }),
  amend: act(
    "Yêu cầu sửa đổi, bổ sung đơn",
    "Ask to amend the petition",
    "judge",
    ["court-notice"],
    [P(32, 1, "b"), P(34)],
    {
      limit: workingDays(3, ofAct("assign-judge")),
    },
  ),
  amended: act("Nộp đơn đã sửa đổi, bổ sung", "File the amended petition", "petitioner", ["petition"], [P(34)], {
    limit: workingDays(10, ofService("ask-amendment", "petitioner")),
  }),
  transfer: act(
    "Chuyển đơn cho Tòa án có thẩm quyền",
    "Transfer to the competent court",
    "judge",
    ["court-notice"],
    [P(32, 1, "c"), P(33, 1)],
    {
      limit: workingDays(3, ofAct("assign-judge")),
      outcome: "stopped",
    },
  ),
  giveBack: act("Trả lại đơn", "Return the petition", "court", ["court-decision"], [P(35, 1), P(35, 2)], {
    outcome: "stopped",
  }),
  negotiate: act(
    "Đề nghị thương lượng việc rút đơn",
    "Ask to negotiate the withdrawal",
    "petitioner",
    ["recorded-paper"],
    [P(37, 1)],
    {
      limit: workingDays(3, ofService("find-valid", "petitioner"), ofAct("find-valid")),
      right: true,
    },
  ),
  agreed: act(
    "Thỏa thuận rút đơn: Tòa án trả lại đơn",
    "Agreement to withdraw: petition returned",
    "court",
    ["court-decision"],
    [P(37, 2), P(35, 1, "d")],
    {
      limit: days(20, ofAct("find-valid")),
      outcome: "stopped",
    },
  ),
  failed: act("Thương lượng không thành", "Negotiation fails", "court", ["court-notice"], [P(37, 3)], {
    limit: days(20, ofAct("find-valid")),
  }),
  fee: act(
    "Thông báo nộp lệ phí, tạm ứng chi phí phá sản",
    "Notify fee and advance",
    "court",
    ["fee-notice"],
    [P(38, 1)],
    {
      limit: workingDays(3, ofAct("find-valid")),
    },
  ),
  accept: act(
    "Nhận biên lai và thụ lý đơn",
    "Receive the receipts and accept the petition",
    "court",
    ["fee-receipt"],
    [P(39), P(38, 2)],
    {
      limit: days(15, ofService("notify-fee", "petitioner")),
    },
  ),
  acceptExempt: act("Thụ lý đơn không phải nộp lệ phí", "Accept without fee", "court", ["court-notice"], [P(39)]),
  notifyAcceptance: act("Thông báo việc thụ lý đơn", "Notify the acceptance", "court", ["court-notice"], [P(40, 1)], {
    limit: workingDays(3, ofAct("accept")),
  }),
  debtorPapers: act(
    "Xuất trình giấy tờ theo khoản 3 Điều 28",
    "Produce the papers of Article 28.3",
    "cooperative",
    ["recorded-paper"],
    [P(40, 2)],
    {
      limit: days(15, ofService("notify-acceptance", "cooperative")),
    },
  ),
  open: act(
    "Ra quyết định mở thủ tục phá sản",
    "Open the bankruptcy",
    "judge",
    ["court-decision"],
    [P(42, 1), P(42, 2)],
    {
      limit: days(30, ofAct("accept")),
    },
  ),
  notOpen: act(
    "Ra quyết định không mở thủ tục phá sản",
    "Refuse to open",
    "judge",
    ["court-decision"],
    [P(42, 1), P(42, 5)],
    {
      limit: days(30, ofAct("accept")),
      outcome: "stopped",
    },
  ),
  simplified: act(
    "Thông báo giải quyết theo thủ tục rút gọn",
    "Notify the simplified procedure",
    "court",
    ["court-notice"],
    [P(105, 2), P(105, 1)],
  ),
  declareSimplified: act(
    "Tuyên bố phá sản theo thủ tục rút gọn",
    "Declare bankrupt, simplified",
    "court",
    ["court-decision"],
    [P(105, 3)],
    {
      limit: days(30, ofAct("notify-simplified")),
    },
  ),
  ordinary: act(
    "Tiếp tục giải quyết theo thủ tục thông thường",
    "Go on by the ordinary procedure",
    "court",
    ["court-notice"],
    [P(105, 3)],
    {
      limit: days(30, ofAct("notify-simplified")),
    },
  ),
} as const;

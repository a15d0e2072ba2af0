import { citer } from "../../law/cite.js";
import { days, ofAct, ofPrinted, ofService, until, workingDays } from "../act-limit.js";
import { courtAct as act } from "./court-act.js";

const P = citer("51/2014/QH13");

const EXAMINED = { limit: workingDays(3, ofAct("assign-judge")) };
const RECEIVED = [ofService("file-amended", "court"), ofService("petition", "court")] as const;
/** From when “nhận đơn hợp lệ” counts: no text says whether from the receipt or from the finding that the petition is valid. */
const FROM_FINDING = {
  vi: "“nhận được đơn hợp lệ” tính từ ngày Thẩm phán xác định đơn hợp lệ",
  en: "“receipt of the valid petition” is counted from the day the judge finds it valid",
  other: { vi: "tính từ ngày Tòa án nhận đơn", en: "counted from the day the court received it" },
};
const FROM_RECEIPT = {
  vi: "“nhận đơn hợp lệ” tính từ ngày Tòa án nhận đơn",
  en: "“receipt of the valid petition” is counted from the day the court received it",
  other: { vi: "tính từ ngày Thẩm phán xác định đơn hợp lệ", en: "counted from the day the judge finds it valid" },
};

const EMPLOYEE_IS_CREDITOR = {
  vi: "người lao động, công đoàn nộp đơn được coi là chủ nợ nộp đơn",
  en: "an employee or a union which filed counts as a creditor which filed",
  other: { vi: "chỉ chủ nợ theo khoản 1 Điều 5 được thương lượng", en: "only creditors of Article 5.1 negotiate" },
};

const find = (more = {}) =>
  act(
    "Xác định đơn hợp lệ",
    "Find the petition valid",
    "judge",
    ["court-notice"],
    [P(32, 1), P(32, 1, "a"), P(32, 2)],
    more,
  );
const askAmendment = (more = {}) =>
  act(
    "Yêu cầu sửa đổi, bổ sung đơn",
    "Ask to amend the petition",
    "judge",
    ["court-notice"],
    [P(32, 1), P(32, 1, "b"), P(32, 2), P(34)],
    more,
  );
const transfer = (more = {}) =>
  act(
    "Chuyển đơn cho Tòa án có thẩm quyền",
    "Transfer to the competent court",
    "judge",
    ["court-notice"],
    [P(32, 1), P(32, 1, "c"), P(32, 2), P(33, 1)],
    more,
  );
const returnOnExamination = (more = {}) =>
  act(
    "Trả lại đơn: người nộp đơn không đúng, hoặc Tòa án khác đã mở thủ tục",
    "Return the petition: wrong filer, or another court has opened",
    "judge",
    ["court-decision"],
    [P(32, 1), P(32, 1, "d"), P(35, 1, "a"), P(35, 1, "c"), P(35, 2)],
    more,
  );

/** What the judge makes of the petition: within three working days of the assignment; no text says so of an amended one. */
export const EXAMINATION_ACTS = {
  first: {
    valid: find(EXAMINED),
    amend: askAmendment(EXAMINED),
    transfer: transfer(EXAMINED),
    giveBack: returnOnExamination(EXAMINED),
  },
  again: { valid: find(), amend: askAmendment(), transfer: transfer(), giveBack: returnOnExamination() },
} as const;

const TRANSFER_REVIEW = { limit: workingDays(3, ofService("ask-transfer-review", "upper-court")) };
const RETURN_REVIEW = { limit: workingDays(3, ofService("ask-return-review", "court")) };
const UPPER_RETURN_REVIEW = { limit: workingDays(7, ofService("ask-upper-return-review", "upper-court")) };
const RETURN_RECEIVED = [
  ofService("return-petition", "petitioner"),
  ofService("agree-withdrawal", "petitioner"),
] as const;

/** From the petition to its acceptance, and the reviews of a petition transferred or returned. */
export const PETITION_ACTS = {
  petition: act(
    "Nộp đơn yêu cầu mở thủ tục phá sản",
    "File the petition",
    "petitioner",
    ["petition"],
    [P(30, 1), P(5, 1), P(5, 2), P(5, 3), P(5, 6)],
  ),
  assign: act("Phân công Thẩm phán", "Assign the judge", "court", ["court-notice"], [P(31, 1)], {
    limit: workingDays(3, ofService("petition", "court")),
  }),
  extendAmendment: act(
    "Gia hạn sửa đổi, bổ sung đơn",
    "Extend the time for amending",
    "court",
    ["court-notice"],
    [P(34)],
  ),
  amended: act("Nộp đơn đã sửa đổi, bổ sung", "File the amended petition", "petitioner", ["petition"], [P(34)], {
    limit: {
      ...until(ofPrinted("extend-amendment", "to"), ofPrinted("ask-amendment", "to")),
      else: workingDays(10, ofService("ask-amendment", "petitioner")),
    },
  }),
  returnUnamended: act(
    "Trả lại đơn vì không sửa đổi, bổ sung",
    "Return the petition: not amended",
    "court",
    ["court-decision"],
    [P(35, 1, "b"), P(35, 2)],
  ),
  returnUnpaid: act(
    "Trả lại đơn vì không nộp lệ phí, tạm ứng chi phí phá sản",
    "Return the petition: fee and advance not paid",
    "court",
    ["court-decision"],
    [P(35, 1, "đ"), P(35, 2)],
  ),
  askTransferReview: act(
    "Đề nghị xem xét lại việc chuyển đơn",
    "Ask for review of the transfer",
    "petitioner",
    ["complaint"],
    [P(33, 2)],
    { limit: workingDays(3, ofService("transfer-petition", "petitioner")), right: true },
  ),
  keepTransfer: act("Giữ nguyên việc chuyển đơn", "Keep the transfer", "upper-court", ["court-decision"], [P(33, 3)], {
    ...TRANSFER_REVIEW,
    outcome: "stopped",
  }),
  cancelTransfer: act(
    "Không chấp nhận việc chuyển đơn",
    "Set the transfer aside",
    "upper-court",
    ["court-decision"],
    [P(33, 3)],
    TRANSFER_REVIEW,
  ),
  closeTransfer: act(
    "Kết thúc tại Tòa án đã chuyển đơn: không có đề nghị xem xét lại",
    "End at the court which transferred: no review asked for",
    "court",
    ["recorded-paper"],
    [P(33, 2), P(33, 1)],
    { waits: workingDays(3, ofService("transfer-petition", "petitioner")), outcome: "stopped" },
  ),
  sendReturn: act("Gửi quyết định trả lại đơn", "Send the return", "court", ["court-decision"], [P(35, 2)], {
    limit: workingDays(3, ofAct("return-petition"), ofAct("agree-withdrawal")),
  }),
  askReturnReview: act(
    "Đề nghị xem xét lại, kiến nghị việc trả lại đơn",
    "Ask for review of the return",
    "petitioner",
    ["complaint"],
    [P(36, 1)],
    { limit: workingDays(3, ...RETURN_RECEIVED), right: true },
  ),
  keepReturn: act(
    "Giữ nguyên quyết định trả lại đơn",
    "Keep the return",
    "court",
    ["court-decision"],
    [P(36, 2), P(36, 2, "a")],
    RETURN_REVIEW,
  ),
  cancelReturn: act(
    "Hủy quyết định trả lại đơn",
    "Set the return aside",
    "court",
    ["court-decision"],
    [P(36, 2), P(36, 2, "b")],
    { ...RETURN_REVIEW, again: ["send-return"] },
  ),
  askUpperReview: act(
    "Đề nghị Chánh án Tòa án cấp trên xem xét lại việc trả lại đơn",
    "Ask the court above for review of the return",
    "petitioner",
    ["complaint"],
    [P(36, 3)],
    { limit: workingDays(5, ofService("keep-return", "petitioner")), right: true },
  ),
  keepUpper: act(
    "Tòa án cấp trên giữ nguyên quyết định trả lại đơn",
    "The court above keeps the return",
    "upper-court",
    ["court-decision"],
    [P(36, 4), P(36, 4, "a"), P(36, 5)],
    { ...UPPER_RETURN_REVIEW, outcome: "stopped" },
  ),
  cancelUpper: act(
    "Tòa án cấp trên hủy quyết định trả lại đơn, yêu cầu thụ lý",
    "The court above sets the return aside",
    "upper-court",
    ["court-decision"],
    [P(36, 4), P(36, 4, "b"), P(36, 5)],
    { ...UPPER_RETURN_REVIEW, again: ["send-return"] },
  ),
  closeReturn: act(
    "Kết thúc: quyết định trả lại đơn không còn bị xem xét lại",
    "End: the return is open to no further review",
    "court",
    ["recorded-paper"],
    [P(36, 1), P(36, 3), P(35, 1)],
    {
      waits: {
        ...workingDays(5, ofService("keep-return", "petitioner")),
        else: workingDays(3, ...RETURN_RECEIVED),
      },
      outcome: "stopped",
    },
  ),
  negotiate: act(
    "Đề nghị thương lượng việc rút đơn",
    "Ask to negotiate the withdrawal",
    "debtor-and-creditor",
    ["recorded-paper"],
    [P(37, 1)],
    { limit: workingDays(3, ...RECEIVED), right: true, readings: [FROM_RECEIPT, EMPLOYEE_IS_CREDITOR] },
  ),
  agreed: act(
    "Thỏa thuận rút đơn: Tòa án trả lại đơn",
    "Agreement to withdraw: petition returned",
    "court",
    ["court-decision"],
    [P(37, 1), P(37, 2), P(35, 1, "d"), P(35, 2)],
    { limit: days(20, ofAct("find-valid")), readings: [FROM_FINDING] },
  ),
  failed: act("Thương lượng không thành", "Negotiation fails", "court", ["court-notice"], [P(37, 1), P(37, 3)], {
    limit: days(20, ofAct("find-valid")),
    readings: [FROM_FINDING],
  }),
  fee: act(
    "Thông báo nộp lệ phí, tạm ứng chi phí phá sản",
    "Notify fee and advance",
    "court",
    ["fee-notice"],
    [P(38, 1)],
    { limit: workingDays(3, ofAct("find-valid")), readings: [FROM_FINDING] },
  ),
  feeAfterNegotiation: act(
    "Thông báo nộp lệ phí, tạm ứng chi phí phá sản sau thương lượng",
    "Notify fee and advance after the negotiation",
    "court",
    ["fee-notice"],
    [P(37, 3), P(38, 1)],
  ),
  payFee: act(
    "Nộp lệ phí, tạm ứng chi phí phá sản",
    "Pay fee and advance",
    "petitioner",
    ["fee-receipt"],
    [P(38, 2), P(39)],
    { limit: days(15, ofService("notify-fee", "petitioner")) },
  ),
  accept: act("Thụ lý đơn", "Accept the petition", "court", ["court-notice"], [P(39)]),
  acceptExempt: act(
    "Thụ lý đơn không phải nộp lệ phí (ngày Tòa án có đơn hợp lệ)",
    "Accept without fee (the day the court has the valid petition)",
    "court",
    ["court-notice"],
    [P(39)],
  ),
  simplifiedUnaccepted: act(
    "Thông báo giải quyết theo thủ tục rút gọn: hợp tác xã nộp đơn, không còn tiền, tài sản",
    "Notify the simplified procedure: filed by the debtor without means",
    "court",
    ["court-notice"],
    [P(105, 2), P(105, 1, "a")],
  ),
} as const;

import type { FactCatalogue, FactType } from "../rules/fact.js";
import { LEGAL_STATUSES, COOPERATIVE_KINDS } from "../law/legal-status.js";

const flag = (vi: string, en: string): FactType => ({ type: "boolean", label: { vi, en } });
const day = (vi: string, en: string): FactType => ({ type: "date", label: { vi, en } });
const count = (vi: string, en: string): FactType => ({ type: "integer", min: 0, label: { vi, en } });

/**
 * What may be known of a stopped cooperative on a day. Whatever is left out is unknown, which is not the same as "no":
 * a verdict that hangs on it says so. Nothing here is personal data.
 */
export const TRIAGE_FACTS = {
  kind: { type: "enum", values: [...COOPERATIVE_KINDS], label: { vi: "loại tổ chức", en: "kind of organisation" } },
  status: {
    type: "enum",
    values: Object.keys(LEGAL_STATUSES),
    label: { vi: "tình trạng pháp lý", en: "legal status" },
  },
  operating: flag("đang hoạt động", "is operating"),
  stoppedSince: day("ngày đầu tiên ngừng hoạt động", "first day without operation"),
  suspensionNotified: flag(
    "đã thông báo ngừng cho cơ quan đăng ký và cơ quan thuế",
    "told registry and tax of the stop",
  ),
  fullMembers: count("số thành viên chính thức", "official members"),
  belowMinimumSince: day("ngày bắt đầu thiếu thành viên", "day since which members are too few"),
  foreignLimitExceeded: flag("vượt tỷ lệ thành viên nước ngoài", "above the cap on foreign members"),
  foreignLimitExceededSince: day("ngày bắt đầu vượt tỷ lệ thành viên nước ngoài", "day since which it is above"),
  capitalLimitExceeded: flag("vượt mức vốn góp tối đa", "above the maximum contribution"),
  capitalLimitExceededSince: day("ngày bắt đầu vượt mức vốn góp tối đa", "day since which it is above"),
  lastGeneralMeetingOn: day("ngày Đại hội thành viên gần nhất", "day of the last general meeting"),
  forceMajeure: flag("có lý do bất khả kháng", "force majeure"),
  reasonForNoMeeting: flag("có lý do của việc không tổ chức đại hội", "there is a reason why no meeting was held"),
  reportDemandedOn: day("ngày cơ quan đăng ký yêu cầu báo cáo tuân thủ", "day the compliance report was asked for"),
  reportSent: flag("đã gửi báo cáo tuân thủ", "compliance report sent"),
  forgeryEstablished: flag("đã có văn bản xác định giả mạo", "forgery established in writing"),
  certificate: {
    type: "enum",
    values: ["held", "revoked", "tax-revoked"],
    label: { vi: "Giấy chứng nhận đăng ký", en: "certificate" },
  },
  courtOrdersRevocation: flag("Tòa án quyết định thu hồi", "a court orders revocation"),
  courtOrdersDissolution: flag("Tòa án quyết định giải thể", "a court orders dissolution"),
  agencyRequestsRevocation: flag("cơ quan có thẩm quyền đề nghị thu hồi", "an agency asks for revocation"),
  taxRequestsRevocation: flag("cơ quan thuế đề nghị thu hồi", "the tax authority asks for revocation"),
  representativePresent: flag("còn người đại diện theo pháp luật", "the legal representative is there"),
  boardReachable: flag("liên hệ được Hội đồng quản trị, thành viên", "board or members can be reached"),
  hasSeal: flag("còn con dấu", "the seal is there"),
  hasBooks: flag("còn sổ sách, hồ sơ", "books and files are there"),
  creditorsKnown: flag("đã xác định chủ nợ và các khoản nợ", "creditors and debts are determined"),
  debtsOutstanding: flag("còn nợ", "debts are outstanding"),
  assetsCoverDebts: flag("tài sản đủ trả nợ", "assets cover the debts"),
  oldestDebtDueOn: day("ngày đến hạn của khoản nợ quá hạn lâu nhất", "due day of the oldest unpaid debt"),
  disputes: count("số tranh chấp tại Tòa án, Trọng tài", "disputes pending"),
  membersWillDissolve: flag("thành viên đồng ý giải thể", "members will resolve to dissolve"),
  foundedBefore2013: flag("thành lập trước 01/7/2013", "founded before 1 July 2013"),
  converted: flag("đã đăng ký lại, chuyển đổi theo luật", "re-registered or converted under the law"),
  canRecover: flag("có khả năng củng cố để hoạt động", "can be brought back to work"),
  dissolutionObstructed: flag("đang giải thể nhưng còn vướng mắc", "dissolution under way and obstructed"),
  untrueDossier: flag("hồ sơ đăng ký không trung thực, không chính xác", "untrue registration dossier"),
  nameAbused: flag("lợi dụng danh nghĩa hợp tác xã", "abuses the name of a cooperative"),
  prohibitedTrade: flag("kinh doanh ngành, nghề cấm", "in a prohibited trade"),
  conditionalTradeUnmet: flag("không đủ điều kiện của ngành, nghề có điều kiện", "lacks conditions of its trade"),
  certifiedOn: day("ngày cấp giấy chứng nhận", "day of the certificate"),
  hasTaxCode: flag("đã đăng ký mã số thuế", "has a tax code"),
  officeMovedOn: day("ngày chuyển trụ sở sang địa phương khác", "day the office moved elsewhere"),
  groupRegistered: flag(
    "tổ hợp tác đã đăng ký tại cơ quan đăng ký kinh doanh",
    "the group is registered with the registry",
  ),
  officeMoveRegistered: flag("đã đăng ký việc chuyển trụ sở", "the move is registered"),
} as const satisfies FactCatalogue;

export type TriageFact = keyof typeof TRIAGE_FACTS;

/** Facts of one cooperative as at a day. */
export type TriageFacts = Readonly<Partial<Record<TriageFact, unknown>>>;

/** What the first reading finds, for the rules on routes. `undefined`: it hangs on something unknown. */
export const FOUND_FACTS = {
  revocationGround: flag("có căn cứ thu hồi Giấy chứng nhận đăng ký", "there is a ground of revocation"),
  committeeGround: flag(
    "có căn cứ giải thể bắt buộc của Luật năm 2012",
    "there is a ground of compulsory dissolution (2012)",
  ),
  insolvent: flag("mất khả năng thanh toán", "insolvent"),
} as const satisfies FactCatalogue;

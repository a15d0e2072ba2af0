import { citer } from "../../law/cite.js";
import { days, ofAct, ofService, workingDays, years } from "../act-limit.js";
import { courtAct as act } from "./court-act.js";

const P = citer("51/2014/QH13");
const D = citer("92/2024/NĐ-CP");

const DECLARED = [ofAct("declare"), ofAct("declare-simplified")] as const;
const PANEL = { limit: days(20, ofService("send-appeal-file", "upper-court")) };
const SPECIAL = { limit: days(30, ofService("ask-special-review", "supreme-court")) };
/** What is done for one opening, and again for the next. */
const OF_THE_OPENING = [
  "publish-opening",
  "publish-opening-registry",
  "appoint-administrator",
  "review-contracts",
  "ask-opening-review",
  "name-opening-panel",
  "return-opening-file",
  "keep-opening",
  "extend-inventory",
  "finish-inventory",
  "redo-inventory",
  "post-creditor-list",
  "send-creditor-list",
  "post-debtor-list",
  "send-debtor-list",
];
/** What is done for one declaration, and again for the next once it is set aside. */
const OF_THIS_DECLARATION = [
  "resolve-stop",
  "resolve-recovery",
  "resolve-declaration",
  "pass-nothing",
  "fail-again",
  "reject-plan",
  "fail-plan-again",
  "send-meeting-resolution",
  "send-meeting-notice",
  "call-meeting",
  "recall-meeting",
  "declare",
  "declare-simplified",
  "publish-declaration",
  "send-extract",
  "send-to-registry",
  "publish-declaration-registry",
  "appeal",
  "send-appeal-file",
  "return-appeal-file",
  "uphold-declaration",
  "amend-declaration",
  "ask-special-review",
  "special-uphold",
  "order-enforcement",
  "request-liquidation",
  "value-assets",
  "hand-over-unsold",
];
const SET_ASIDE = { sets: "bankruptcy-open", branches: "reopened", again: OF_THIS_DECLARATION } as const;

const declare = (vi: string, en: string, ground: ReturnType<typeof P>, more = {}) =>
  act(vi, en, "court", ["court-decision"], [ground, P(108, 1), P(108, 2)], {
    // Of a new declaration nothing has been upheld.
    again: ["special-uphold"],
    ...more,
  });

/** From the ground of the declaration to its reviews. */
export const DECLARATION_ACTS = {
  declareFailed: declare(
    "Ra quyết định tuyên bố phá sản khi Hội nghị chủ nợ không thành",
    "Declare bankrupt: the meeting failed",
    P(106),
    {
      limit: days(
        15,
        ofService("pass-nothing", "court"),
        ofService("fail-again", "court"),
        ofService("reject-plan", "court"),
        ofService("fail-plan-again", "court"),
      ),
    },
  ),
  declareAsked: declare(
    "Ra quyết định tuyên bố phá sản theo Nghị quyết Hội nghị chủ nợ",
    "Declare bankrupt: the meeting asked for it",
    P(107, 1),
    { limit: days(15, ofService("resolve-declaration", "court")) },
  ),
  declareUnrecovered: declare(
    "Ra quyết định tuyên bố phá sản khi không phục hồi được",
    "Declare bankrupt: no recovery",
    P(107, 2),
  ),
  declareAgain: declare(
    "Ra quyết định tuyên bố phá sản khi giải quyết lại",
    "Declare bankrupt when the file is settled again",
    P(112, 3, "c"),
  ),
  openAgain: act(
    "Ra quyết định mở thủ tục phá sản khi giải quyết lại",
    "Open the bankruptcy when the file is settled again",
    "judge",
    ["court-decision"],
    [P(112, 3, "c"), P(42, 2), P(42, 4)],
    { again: OF_THE_OPENING },
  ),
  publishDeclaration: act(
    "Thông báo quyết định tuyên bố phá sản",
    "Notify the declaration",
    "court",
    ["posting-record"],
    [P(109, 1)],
    { limit: workingDays(10, ...DECLARED) },
  ),
  sendExtract: act(
    "Gửi trích lục tuyên bố phá sản cho Sở Tư pháp",
    "Send the extract to the Department of Justice",
    "court",
    ["court-decision"],
    [P(109, 1)],
    { limit: workingDays(10, ...DECLARED), silent: true },
  ),
  sendRegistry: act(
    "Gửi quyết định cho cơ quan đăng ký để xóa tên",
    "Send the declaration to the registry",
    "court",
    ["court-decision"],
    [P(109, 2)],
    { limit: { ...days(15, ofAct("special-uphold")), else: workingDays(10, ...DECLARED) } },
  ),
  registryEnd: act(
    "Đăng tải quyết định tuyên bố phá sản, chuyển tình trạng đã phá sản",
    "Publish the declaration, set the status to bankrupt",
    "registry",
    ["posting-record"],
    [D(57, 2), D(27, 5)],
    { limit: workingDays(3, ofService("send-to-registry", "registry")), sets: "ended", branches: "closed" },
  ),
  appeal: act(
    "Đề nghị xem xét lại, kháng nghị quyết định tuyên bố phá sản",
    "Ask for review of the declaration",
    "interested-party",
    ["complaint"],
    [P(111, 2), P(111, 1)],
    {
      limit: days(
        15,
        ofService("declare", "interested-party"),
        ofService("declare-simplified", "interested-party"),
        ofService("publish-declaration", "interested-party"),
      ),
      right: true,
    },
  ),
  sendFile: act(
    "Gửi hồ sơ kèm đơn đề nghị, kháng nghị cho Tòa án cấp trên",
    "Send the file to the court above",
    "court",
    ["recorded-paper"],
    [P(111, 2)],
    { limit: workingDays(3, ofService("appeal", "court")) },
  ),
  returnFile: act(
    "Viện kiểm sát trả lại hồ sơ",
    "The procuracy returns the file",
    "procuracy",
    ["recorded-paper"],
    [P(112, 2)],
    { limit: workingDays(5, ofService("send-appeal-file", "procuracy")) },
  ),
  uphold: act(
    "Không chấp nhận đề nghị, kháng nghị, giữ nguyên quyết định tuyên bố phá sản",
    "Uphold the declaration",
    "upper-court",
    ["court-decision"],
    [P(112, 3), P(112, 1), P(112, 3, "a")],
    PANEL,
  ),
  /** The declaration stands as amended: the status stays, and the decision has effect from its own day (112.5). */
  amend: act(
    "Sửa quyết định tuyên bố phá sản",
    "Amend the declaration",
    "upper-court",
    ["court-decision"],
    [P(112, 3), P(112, 1), P(112, 3, "b")],
    PANEL,
  ),
  overturn: act(
    "Hủy quyết định tuyên bố phá sản, giao giải quyết lại",
    "Set the declaration aside",
    "upper-court",
    ["court-decision"],
    [P(112, 3), P(112, 1), P(112, 3, "c")],
    { ...PANEL, ...SET_ASIDE },
  ),
  askSpecialReview: act(
    "Đề nghị xem xét lại theo thủ tục đặc biệt",
    "Ask for the special review",
    "interested-party",
    ["complaint"],
    [P(113, 1)],
    {
      limit: days(15, ofAct("uphold-declaration"), ofAct("amend-declaration"), ofAct("overturn-declaration")),
      right: true,
    },
  ),
  specialUphold: act(
    "Tòa án nhân dân tối cao giữ nguyên quyết định",
    "The Supreme Court upholds",
    "supreme-court",
    ["court-decision"],
    [P(113, 3), P(113, 3, "a"), P(113, 4)],
    SPECIAL,
  ),
  specialOverturn: act(
    "Tòa án nhân dân tối cao hủy quyết định, giao giải quyết lại",
    "The Supreme Court sets the declaration aside",
    "supreme-court",
    ["court-decision"],
    [P(113, 3), P(113, 3, "b"), P(113, 4)],
    // What it sets aside with the declaration is final: no review is asked for of that any more (113.4).
    { ...SPECIAL, ...SET_ASIDE, again: [...OF_THIS_DECLARATION, "overturn-declaration"] },
  ),
  banManagers: act(
    "Cấm đảm nhiệm chức vụ, thành lập, quản lý trong 03 năm kể từ ngày tuyên bố phá sản",
    "Bar managers for three years from the declaration",
    "judge",
    ["court-decision"],
    [P(130, 3), P(108, 1, "k")],
  ),
} as const;

const sale = (vi: string, en: string, who: "administrator" | "authority", limit: ReturnType<typeof days>, clause = 2) =>
  act(vi, en, who, ["recorded-paper"], [P(124, clause)], { limit, silent: true });

/** The enforcement of the declaration, the sale of the assets and the end. */
export const ENFORCEMENT_ACTS = {
  reclaimLeased: act(
    "Nhận lại tài sản cho thuê, cho mượn",
    "Take back what was leased or lent",
    "interested-party",
    ["recorded-paper"],
    [P(56, 1)],
    {
      limit: workingDays(
        10,
        ofService("declare", "interested-party"),
        ofService("declare-simplified", "interested-party"),
      ),
      right: true,
    },
  ),
  value: act("Tổ chức định giá tài sản", "Have the assets valued", "administrator", ["recorded-paper"], [P(122, 1)], {
    limit: workingDays(10, ...DECLARED),
  }),
  enforce: act(
    "Ra quyết định thi hành, phân công Chấp hành viên",
    "Order enforcement, assign the officer",
    "enforcement",
    ["enforcement-decision"],
    [P(120, 1)],
    { limit: workingDays(5, ...DECLARED) },
  ),
  liquidate: act(
    "Yêu cầu Quản tài viên thanh lý tài sản",
    "Ask the administrator to liquidate",
    "enforcement",
    ["recorded-paper"],
    [P(121, 1), P(121, 2)],
    { limit: workingDays(2, ofService("order-enforcement", "enforcement")) },
  ),
  handOver: act(
    "Bàn giao tài sản chưa thanh lý được sau 02 năm",
    "Hand over what is unsold after two years",
    "administrator",
    ["recorded-paper"],
    [P(121, 4)],
    { waits: years(2, ofService("request-liquidation", "administrator")) },
  ),
  agreeAuction: sale(
    "Thỏa thuận với tổ chức bán đấu giá",
    "Agree with an auction house",
    "administrator",
    workingDays(5, ofAct("value-assets")),
  ),
  signAuction: sale(
    "Ký hợp đồng dịch vụ bán đấu giá",
    "Sign the auction contract",
    "administrator",
    days(10, ofAct("value-assets")),
  ),
  auctionMovables: sale("Bán đấu giá động sản", "Auction movables", "authority", days(30, ofAct("sign-auction"))),
  auctionLand: sale("Bán đấu giá bất động sản", "Auction immovables", "authority", days(45, ofAct("sign-auction"))),
  auctionMovablesItself: sale(
    "Quản tài viên bán đấu giá động sản",
    "The administrator auctions movables",
    "administrator",
    days(30, ofAct("value-assets")),
    3,
  ),
  auctionLandItself: sale(
    "Quản tài viên bán đấu giá bất động sản",
    "The administrator auctions immovables",
    "administrator",
    days(45, ofAct("value-assets")),
    3,
  ),
  sellDirectly: sale(
    "Bán không qua thủ tục đấu giá",
    "Sell without an auction",
    "administrator",
    workingDays(5, ofAct("order-enforcement")),
    4,
  ),
  divideFound: act(
    "Quyết định phân chia tài sản phát hiện sau khi tuyên bố phá sản",
    "Divide assets found after the declaration",
    "court",
    ["court-decision"],
    [P(127, 2), P(127, 1), P(127, 3)],
  ),
  close: act(
    "Đình chỉ thi hành quyết định tuyên bố phá sản",
    "End the enforcement",
    "enforcement",
    ["enforcement-decision"],
    [P(126), P(126, 1), P(126, 2)],
    { outcome: "bankrupt-declared" },
  ),
} as const;

import { citer } from "../../law/cite.js";
import { days, ofAct, ofService, workingDays, years } from "../act-limit.js";
import { courtAct as act } from "./court-act.js";

const P = citer("51/2014/QH13");
const D = citer("92/2024/NĐ-CP");

/** From the ground of the declaration to the end. */
export const DECLARATION_ACTS = {
  declare: act(
    "Ra quyết định tuyên bố phá sản",
    "Declare bankrupt",
    "court",
    ["court-decision"],
    [P(106), P(107), P(108)],
    {
      limit: days(15, ofAct("resolve-declaration"), ofAct("pass-nothing"), ofAct("fail-again"), ofAct("reject-plan")),
    },
  ),
  publishDeclaration: act(
    "Thông báo quyết định tuyên bố phá sản",
    "Notify the declaration",
    "court",
    ["posting-record"],
    [P(109, 1)],
    {
      limit: workingDays(10, ofAct("declare"), ofAct("declare-simplified")),
    },
  ),
  sendRegistry: act(
    "Gửi quyết định cho cơ quan đăng ký để xóa tên",
    "Send the declaration to the registry",
    "court",
    ["court-decision"],
    [P(109, 2)],
    {
      limit: workingDays(10, ofAct("declare"), ofAct("declare-simplified")),
    },
  ),
  appeal: act(
    "Đề nghị xem xét lại, kháng nghị quyết định tuyên bố phá sản",
    "Ask for review of the declaration",
    "interested-party",
    ["complaint"],
    [P(111, 2)],
    {
      limit: days(15, ofService("publish-declaration", "interested-party"), ofAct("publish-declaration")),
      right: true,
    },
  ),
  uphold: act(
    "Giữ nguyên hoặc sửa quyết định tuyên bố phá sản",
    "Uphold or amend the declaration",
    "court",
    ["court-decision"],
    [P(112, 3, "a"), P(112, 3, "b")],
    {
      limit: days(20, ofService("appeal", "court")),
    },
  ),
  overturn: act(
    "Hủy quyết định tuyên bố phá sản, giao giải quyết lại",
    "Set the declaration aside",
    "court",
    ["court-decision"],
    [P(112, 3, "c")],
    {
      limit: days(20, ofService("appeal", "court")),
    },
  ),
  registryEnd: act(
    "Đăng tải quyết định tuyên bố phá sản, chuyển tình trạng đã phá sản",
    "Publish the declaration, set the status to bankrupt",
    "registry",
    ["posting-record"],
    [D(57, 2), D(27, 5)],
    {
      limit: workingDays(3, ofService("send-to-registry", "registry")),
      sets: "ended",
      branches: "closed",
    },
  ),
  enforce: act(
    "Ra quyết định thi hành, phân công Chấp hành viên",
    "Order enforcement, assign the officer",
    "enforcement",
    ["enforcement-decision"],
    [P(120, 1)],
    {
      limit: workingDays(5, ofAct("declare"), ofAct("declare-simplified")),
    },
  ),
  liquidate: act(
    "Yêu cầu Quản tài viên thanh lý tài sản",
    "Ask the administrator to liquidate",
    "enforcement",
    ["recorded-paper"],
    [P(121, 1)],
    {
      limit: workingDays(2, ofService("order-enforcement", "enforcement"), ofAct("order-enforcement")),
    },
  ),
  handOver: act(
    "Bàn giao tài sản chưa thanh lý được sau 02 năm",
    "Hand over what is unsold after two years",
    "administrator",
    ["recorded-paper"],
    [P(121, 4)],
    {
      waits: years(2, ofService("request-liquidation", "administrator"), ofAct("request-liquidation")),
    },
  ),
  close: act(
    "Đình chỉ thi hành quyết định tuyên bố phá sản",
    "End the enforcement",
    "enforcement",
    ["enforcement-decision"],
    [P(126)],
    {
      outcome: "bankrupt-declared",
    },
  ),
  restore: act(
    "Cập nhật tình trạng sau khi đình chỉ thủ tục phá sản (Nghị định không quy định)",
    "Update the status after the stop (the decree is silent)",
    "registry",
    ["confirmation"],
    [citer("92/2024/NĐ-CP", { trust: "unverified" })(57)],
    { sets: "previous", outcome: "stopped" },
  ),
} as const;

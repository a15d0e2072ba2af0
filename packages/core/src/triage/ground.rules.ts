import { citeConvention, citeDocument, cite, citer } from "../law/cite.js";
import type { Citation } from "../kernel/citation.js";
import type { Condition, Rule } from "../rules/rule.schema.js";
import { FROM_2024, inForceOf, is, monthsSince, no, rule, UNTIL_2024, yes } from "./rule-parts.js";

const L23 = citer("17/2023/QH15");
const L12 = citer("23/2012/QH13");

/** Art. 103.1.c names no day from which its twelve months count: from the request is this library's reading. */
const FROM_THE_REQUEST = citeConvention("docs/decisions/0006-cooperative-handling.md");

/** The numbers stand where the law says what a cooperative and a union are. */
const fewerThan = (members: number, citation: Citation): Condition => ({
  fact: "fullMembers",
  operator: "lessThan",
  value: members,
  citation,
});
const tooFew = (cooperative: Condition, union: Condition): Condition => ({
  any: [{ all: [is("kind", "equal", "cooperative"), cooperative] }, { all: [is("kind", "equal", "union"), union] }],
});

const POINTS: Readonly<Record<string, string>> = { d2: "d", dd: "đ" };
const revocation23 = (point: string, vi: string, en: string, ...conditions: readonly Condition[]): Rule =>
  rule(
    `revocation-2023-${point}`,
    { vi, en },
    L23(103, 1, POINTS[point] ?? point),
    conditions,
    { type: "revocation-ground", params: { law: "17/2023/QH15", ground: POINTS[point] ?? point } },
    FROM_2024,
  );

/** The grounds of revocation of the 2023 law (art. 103.1), each standing alone. */
export const GROUNDS_2023: readonly Rule[] = [
  revocation23("a", "Nội dung kê khai giả mạo", "Forged declaration", yes("forgeryEstablished")),
  // "trên 12 tháng": twelve months have passed since the first day without operation.
  revocation23(
    "b",
    "Ngừng hoạt động trên 12 tháng không thông báo",
    "Stopped over twelve months without notice",
    no("operating"),
    monthsSince("stoppedSince", 12),
    no("suspensionNotified"),
  ),
  revocation23(
    "c",
    "Sau 12 tháng không gửi báo cáo tuân thủ theo yêu cầu",
    "No compliance report twelve months after the request",
    no("reportSent"),
    // “Sau 12 tháng”: from what, the point does not say.
    { ...monthsSince("reportDemandedOn", 12), citation: FROM_THE_REQUEST },
  ),
  revocation23(
    "d",
    "Thiếu thành viên tối thiểu 12 tháng liên tục",
    "Below the minimum of members for twelve months",
    tooFew(fewerThan(5, L23(4, 7)), fewerThan(3, L23(4, 8))),
    monthsSince("belowMinimumSince", 12),
  ),
  revocation23(
    "d2",
    "Vượt tỷ lệ thành viên nước ngoài 06 tháng liên tục",
    "Above the cap on foreign members for six months",
    yes("foreignLimitExceeded"),
    monthsSince("foreignLimitExceededSince", 6),
  ),
  revocation23(
    "dd",
    "Vượt mức vốn góp tối đa 12 tháng liên tục",
    "Above the maximum contribution for twelve months",
    yes("capitalLimitExceeded"),
    monthsSince("capitalLimitExceededSince", 12),
  ),
  revocation23(
    "e",
    "Không tổ chức Đại hội thường niên 18 tháng liên tục",
    "No annual general meeting for eighteen months",
    monthsSince("lastGeneralMeetingOn", 18),
    no("forceMajeure"),
  ),
  revocation23(
    "g",
    "Theo quyết định của Tòa án hoặc đề nghị của cơ quan có thẩm quyền",
    "Court decision or agency request",
    {
      any: [yes("courtOrdersRevocation"), yes("agencyRequestsRevocation")],
    },
  ),
];

const compulsory12 = (point: string, vi: string, en: string, ...conditions: readonly Condition[]): Rule =>
  rule(
    `compulsory-2012-${point === "đ" ? "dd" : point}`,
    { vi, en },
    L12(54, 2, point),
    conditions,
    { type: "compulsory-ground", params: { law: "23/2012/QH13", ground: point } },
    UNTIL_2024,
  );
const revocation12 = (clause: number, vi: string, en: string, ...conditions: readonly Condition[]): Rule =>
  rule(
    `revocation-2012-${clause}`,
    { vi, en },
    L12(56, clause),
    conditions,
    { type: "revocation-ground", params: { law: "23/2012/QH13", ground: `${clause}` } },
    UNTIL_2024,
  );

/** The grounds of the 2012 law: compulsory dissolution (art. 54.2) and revocation (art. 56, clauses 2 to 7). */
export const GROUNDS_2012: readonly Rule[] = [
  compulsory12(
    "a",
    "Không hoạt động 12 tháng liên tục",
    "No operation for twelve months",
    no("operating"),
    monthsSince("stoppedSince", 12),
  ),
  compulsory12(
    "b",
    "Thiếu thành viên tối thiểu 12 tháng liên tục",
    "Below the minimum of members for twelve months",
    tooFew(fewerThan(7, L12(3, 1)), fewerThan(4, L12(3, 2))),
    monthsSince("belowMinimumSince", 12),
  ),
  compulsory12(
    "c",
    "Không tổ chức đại hội thường niên 18 tháng liên tục mà không có lý do",
    "No annual general meeting for eighteen months without a reason",
    monthsSince("lastGeneralMeetingOn", 18),
    // Any reason, not only force majeure.
    no("forceMajeure"),
    no("reasonForNoMeeting"),
  ),
  compulsory12("d", "Bị thu hồi giấy chứng nhận đăng ký", "Certificate revoked", is("certificate", "equal", "revoked")),
  compulsory12("đ", "Theo quyết định của Tòa án", "Court decision", yes("courtOrdersDissolution")),
  revocation12(
    2,
    "Hồ sơ đăng ký không trung thực, không chính xác",
    "Untrue registration dossier",
    yes("untrueDossier"),
  ),
  revocation12(3, "Lợi dụng danh nghĩa hợp tác xã", "Abuse of the name", yes("nameAbused")),
  revocation12(4, "Hoạt động trong ngành, nghề cấm", "Prohibited trade", yes("prohibitedTrade")),
  revocation12(5, "Không đủ điều kiện kinh doanh", "Conditions of the trade not met", yes("conditionalTradeUnmet")),
  revocation12(
    6,
    "Không đăng ký mã số thuế trong 01 năm",
    "No tax code within a year",
    no("hasTaxCode"),
    monthsSince("certifiedOn", 12),
  ),
  revocation12(
    7,
    "Chuyển trụ sở 01 năm không đăng ký",
    "Office moved for a year without registering",
    no("officeMoveRegistered"),
    monthsSince("officeMovedOn", 12),
  ),
];

const insolvency = (id: string, months: number, citation: Rule["citation"], validity: Rule["validity"]): Rule =>
  rule(
    id,
    {
      vi: `Không trả nợ trong ${months} tháng kể từ ngày đến hạn`,
      en: `Debts unpaid ${months} months after they fell due`,
    },
    citation,
    [yes("debtsOutstanding"), monthsSince("oldestDebtDueOn", months)],
    { type: "insolvency", params: { months } },
    validity,
  );
/**
 * Insolvency, by the bankruptcy law of the day: a debt which was not paid within the time, whether or not assets would cover it.
 * The six months of law 142/2025 rest on secondary sources.
 */
export const INSOLVENCY: readonly Rule[] = [
  insolvency("insolvency-2014", 3, cite("51/2014/QH13", { article: 4, clause: 1 }), inForceOf("51/2014/QH13")),
  insolvency(
    "insolvency-2025",
    6,
    cite("142/2025/QH15", { article: 5 }, { trust: "unverified", source: "vilaf.com.vn; vneconomy.vn 11/12/2025" }),
    inForceOf("142/2025/QH15"),
  ),
];

/** Words of one city for its review, printed with the plan they are taken from: no ground and no route rests on a class. */
const PLAN_HCM = citeDocument("1396/QĐ-UBND", { section: "II.1", lines: [144] });
const PLAN_HCM_PRESENT = citeDocument("1396/QĐ-UBND", { section: "II.1", lines: [146] });

/** The two classes of the review: only a name in the register, or a representative who is there. */
export const CLASSES: readonly Rule[] = [
  {
    ...rule(
      "class-name-only",
      { vi: "Chỉ còn tên trong hệ thống đăng ký", en: "Only a name in the register" },
      PLAN_HCM,
      [no("operating"), no("representativePresent"), no("boardReachable"), no("hasSeal"), no("hasBooks")],
      { type: "class", params: { class: "name-only" } },
    ),
    group: "class",
  },
  {
    ...rule(
      "class-representative",
      { vi: "Còn người đại diện theo pháp luật", en: "The representative is there" },
      PLAN_HCM_PRESENT,
      [no("operating"), yes("representativePresent")],
      { type: "class", params: { class: "representative-present" } },
    ),
    group: "class",
  },
];

import { cite, citeConvention, citer } from "../law/cite.js";
import { type LegalDate, legalDate, shiftDays } from "../kernel/legal-date.js";
import type { Bilingual } from "../kernel/language.js";
import type { Reading } from "../law/reading.js";
import { type StatuteNumber, STATUTES } from "../law/statutes.js";
import type { Condition, Rule } from "../rules/rule.schema.js";
import { FROM_2024, inForceOf, is, no, rule, UNTIL_2024, yes } from "./rule-parts.js";

const L23 = citer("17/2023/QH15");
const L12 = citer("23/2012/QH13");
const D92 = citer("92/2024/NĐ-CP");

/** The ways to handle a stopped cooperative, the first which is open being recommended. */
export const ROUTES = {
  "credit-institutions-law": {
    vi: "Không thuộc quy trình này: pháp luật về tổ chức tín dụng",
    en: "Not handled here: law on credit institutions",
  },
  "cooperative-group-decree": {
    vi: "Không thuộc quy trình này: Nghị định về tổ hợp tác",
    en: "Not handled here: decree on cooperative groups",
  },
  "cooperative-group-registered": {
    vi: "Không thuộc quy trình này: tổ hợp tác đã đăng ký chấm dứt hoạt động tại cơ quan đăng ký kinh doanh",
    en: "Not handled here: a registered group ends before the registry",
  },
  "cooperative-group-unregistered": {
    vi: "Không thuộc quy trình này: tổ hợp tác chưa đăng ký chấm dứt hoạt động, thông báo cho Ủy ban nhân dân cấp xã",
    en: "Not handled here: a group which is not registered ends and tells the People's Committee of the commune",
  },
  none: { vi: "Đã chấm dứt, không phải xử lý", en: "Ended, nothing to handle" },
  "court-dissolution": { vi: "Giải thể theo quyết định của Tòa án", en: "Dissolution by court decision" },
  "after-revocation": { vi: "Giải thể bắt buộc sau thu hồi", en: "Compulsory dissolution after revocation" },
  "tax-revocation": {
    vi: "Thu hồi theo đề nghị của cơ quan thuế (không giải thể)",
    en: "Revocation for tax (no dissolution)",
  },
  "bankruptcy-under-way": {
    vi: "Thủ tục phá sản đang tiến hành tại Tòa án: tiếp tục theo Tòa án",
    en: "A bankruptcy is before the court: it goes on there",
  },
  "restore-after-tax": {
    vi: "Khôi phục Giấy chứng nhận khi cơ quan thuế đề nghị (đang bị thu hồi do cưỡng chế thuế)",
    en: "Restoring the certificate at the tax authority's request (revoked in tax enforcement)",
  },
  bankruptcy: { vi: "Phá sản", en: "Bankruptcy" },
  voluntary: { vi: "Giải thể tự nguyện", en: "Voluntary dissolution" },
  revocation: {
    vi: "Thu hồi Giấy chứng nhận đăng ký, sau đó giải thể bắt buộc",
    en: "Revocation, then compulsory dissolution",
  },
  "committee-dissolution": {
    vi: "Ủy ban nhân dân quyết định giải thể bắt buộc",
    en: "Compulsory dissolution by the People's Committee",
  },
} as const satisfies Record<string, Bilingual>;
export type RouteId = keyof typeof ROUTES;

const handled: Condition = is("kind", "in", ["cooperative", "union"]);
/** The last day before a text began. */
const dayBefore = (law: StatuteNumber): LegalDate => shiftDays(legalDate(STATUTES[law].inForceFrom ?? "–"), -1);
const group: Condition = is("kind", "equal", "cooperative-group");
const held: Condition = { any: [is("certificate", "equal", "held")] };

function route(
  id: RouteId,
  suffix: string,
  citation: Rule["citation"],
  conditions: readonly Condition[],
  validity?: Rule["validity"],
): Rule {
  return rule(
    `route-${id}${suffix}`,
    ROUTES[id],
    citation,
    conditions,
    { type: "route", params: { route: id } },
    validity,
  );
}

/** Debts which will not be paid close both dissolutions on a dossier: art. 97.2 of the 2023 law. */
const payable: Condition = { any: [no("debtsOutstanding"), yes("assetsCoverDebts")] };

/** What no text prints of a route and is read so: that Decree 77/2019 goes on is inferred from what Decree 92/2024 lets registered groups leave out. */
export const ROUTE_READINGS: Readonly<Partial<Record<RouteId, Reading>>> = {
  "cooperative-group-unregistered": {
    vi: "Nghị định số 77/2019/NĐ-CP còn áp dụng cho tổ hợp tác chưa đăng ký: khoản 4 Điều 65 Nghị định số 92/2024/NĐ-CP chỉ miễn thông báo cho tổ hợp tác đã đăng ký",
    en: "Decree 77/2019 goes on for groups which are not registered: Decree 92/2024 art. 65.4 spares only registered ones its notice",
    other: {
      vi: "tổ hợp tác thuộc khoản 2 Điều 107 Luật phải đăng ký trước (trong 18 tháng, khoản 2 Điều 115), rồi chấm dứt theo Điều 63 Nghị định số 92/2024/NĐ-CP",
      en: "a group of art. 107.2 of the law registers first (within eighteen months, art. 115.2) and ends by Decree 92/2024 art. 63",
    },
  },
};

/** The routes in the order in which they are offered. */
export const ROUTE_RULES: readonly Rule[] = [
  route("credit-institutions-law", "", citeConvention("docs/decisions/0006-cooperative-handling.md"), [
    is("kind", "equal", "people-credit-fund"),
  ]),
  // The decree of before 25/11/2019 has not been read. Since 18/07/2024 a registered group ends before the registry; for the others
  // Decree 77/2019 goes on. Which of them must register says art. 107.2 of the law.
  route("cooperative-group-decree", "", citeConvention("docs/decisions/0006-cooperative-handling.md"), [group], {
    until: dayBefore("77/2019/NĐ-CP"),
  }),
  route("cooperative-group-decree", "-2019", cite("77/2019/NĐ-CP", { article: 14, clause: 1 }), [group], {
    ...inForceOf("77/2019/NĐ-CP"),
    until: dayBefore("92/2024/NĐ-CP"),
  }),
  route("cooperative-group-registered", "", D92(63, 1), [group, yes("groupRegistered")], inForceOf("92/2024/NĐ-CP")),
  route(
    "cooperative-group-unregistered",
    "",
    cite("77/2019/NĐ-CP", { article: 14, clause: 3 }),
    [group, no("groupRegistered")],
    inForceOf("92/2024/NĐ-CP"),
  ),
  route("none", "", D92(27, 5), [handled, is("status", "equal", "ended")], FROM_2024),
  route("bankruptcy-under-way", "", D92(27, 4), [handled, is("status", "equal", "bankruptcy-open")], FROM_2024),
  route("court-dissolution", "-2023", L23(97, 1, "b"), [handled, yes("courtOrdersDissolution")], FROM_2024),
  route("after-revocation", "-2023", D92(53, 5), [handled, is("certificate", "equal", "revoked")], FROM_2024),
  route(
    "bankruptcy",
    "-2023",
    L23(102, 1),
    [handled, yes("insolvent"), { any: [yes("representativePresent"), yes("creditorsKnown")] }],
    FROM_2024,
  ),
  route(
    "restore-after-tax",
    "",
    D92(56, 1, "b"),
    [handled, { any: [is("certificate", "equal", "tax-revoked"), is("status", "equal", "tax-revoked")] }],
    FROM_2024,
  ),
  route("tax-revocation", "-2023", D92(53, 5), [handled, held, yes("taxRequestsRevocation")], FROM_2024),
  route(
    "voluntary",
    "-2023",
    L23(97, 1, "a"),
    [handled, held, yes("representativePresent"), yes("membersWillDissolve"), payable, is("disputes", "equal", 0)],
    FROM_2024,
  ),
  route("revocation", "-2023", L23(103, 1), [handled, held, yes("revocationGround")], FROM_2024),
  route(
    "bankruptcy",
    "-2012",
    L12(55),
    [handled, yes("insolvent"), { any: [yes("representativePresent"), yes("creditorsKnown")] }],
    UNTIL_2024,
  ),
  route(
    "voluntary",
    "-2012",
    L12(54, 1),
    [handled, held, yes("representativePresent"), yes("membersWillDissolve")],
    UNTIL_2024,
  ),
  route("committee-dissolution", "-2012", L12(54, 2), [handled, yes("committeeGround")], UNTIL_2024),
  // The ground cites its own clause of art. 56; that dissolution follows is art. 54.2.d.
  route(
    "revocation",
    "-2012",
    L12(56),
    [handled, held, { fact: "revocationGround", operator: "equal", value: true, citation: L12(54, 2, "d") }],
    UNTIL_2024,
  ),
];

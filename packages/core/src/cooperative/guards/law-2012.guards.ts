import { defineProblems } from "../../kernel/problem.js";
import { citer } from "../../law/cite.js";
import type { Citation } from "../../kernel/citation.js";
import { hasBegunOn } from "../../law/in-force.js";
import type { ActPayload } from "../act-payload.js";
import { actGuard, type CaseGuard, done, guard, type ActEvent, telling } from "./define-guard.js";
import { suspensionDays, suspensionFits } from "./suspension.guards.js";

const L = citer("23/2012/QH13");
const D = citer("193/2013/NĐ-CP");
const C = citer("03/2014/TT-BKHĐT");
const T = citer("31/2018/TT-BTC");

/** Below this many VND an asset is sold without an auction (Circular 31/2018 art. 4.2.b). */
const WITHOUT_AUCTION = 2_000_000;

/** Three issues of one newspaper whose numbers follow each other. */
function consecutive({ payload }: ActEvent): boolean {
  const issues = [...(payload.issues ?? [])].sort((a, b) => a.number - b.number);
  const [first] = issues;
  return (
    issues.length === 3 &&
    first !== undefined &&
    issues.every((it, at) => it.newspaper === first.newspaper && it.number === first.number + at)
  );
}

type Seats = NonNullable<ActPayload["council"]>;
const COUNCIL_OF_COMMITTEE: Seats = [
  "committee",
  "registry",
  "specialised-agency",
  "commune",
  "board",
  "control",
  "members",
];
const COUNCIL_OF_MEMBERS: Seats = ["board", "control", "management", "members"];

const missing = (needed: Seats, { payload }: ActEvent): Seats =>
  needed.filter((it) => !(payload.council ?? []).includes(it));
const memberSeats = (event: ActEvent) => missing(COUNCIL_OF_MEMBERS, event);
/** The organisation and the alliance sit in it where the cooperative is a member of theirs. */
const committeeSeats = (event: ActEvent) =>
  missing([...COUNCIL_OF_COMMITTEE, ...(event.payload.memberOf ?? [])], event);

const lacking = ({ papers }: ActEvent) =>
  ["original-certificate", "seal-receipt"].filter((kind) => !papers.some((paper) => paper.kind === kind));

defineProblems({
  "cooperative/issues-not-consecutive": {
    message: {
      vi: "Cần 03 số báo liên tiếp của cùng một tờ báo; đã ghi các số: {given}.",
      en: "Three consecutive issues of one newspaper are needed; entered: {given}.",
    },
    hint: {
      vi: "Ghi tên báo, số báo và ngày của ba số liên tiếp.",
      en: "Enter newspaper, number and day of three consecutive issues (issues).",
    },
  },
  "cooperative/council-incomplete": {
    message: {
      vi: "Hội đồng giải thể còn thiếu đại diện: {missing}.",
      en: "The dissolution council lacks: {missing}.",
    },
    hint: { vi: "Bổ sung thành phần rồi ghi lại.", en: "Complete the council and enter it (council)." },
  },
  "cooperative/certificate-or-seal-missing": {
    message: {
      vi: "Hồ sơ giải thể còn thiếu: {missing}.",
      en: "The dossier lacks: {missing}.",
    },
    hint: {
      vi: "Nộp bản gốc giấy chứng nhận và con dấu; nếu không còn, ghi nhận kèm vi phạm.",
      en: "Hand in the original certificate and the seal; where they are gone it is recorded with the breach.",
    },
  },
  "cooperative/place-of-branch-unknown": {
    message: {
      vi: "Chi nhánh cùng huyện với trụ sở chính hay ở huyện, tỉnh khác: chưa ghi hoặc thuộc bước khác.",
      en: "Whether the branch is in another district or province is not entered, or belongs to the other step.",
    },
    hint: {
      vi: "Ghi chi nhánh có ở huyện, tỉnh khác nơi đặt trụ sở chính hay không.",
      en: "Enter elsewhere as true or false.",
    },
  },
  "cooperative/not-this-form": {
    message: { vi: "Hình thức tổ chức lại đã ghi là: {form}.", en: "The form of reorganisation entered is: {form}." },
    hint: {
      vi: "Ghi hình thức tổ chức lại: chia, hợp nhất hay sáp nhập.",
      en: "Enter form as division, consolidation or merger (reorganisation).",
    },
  },
  "cooperative/auction-needed": {
    message: {
      vi: "Tài sản có giá trị đánh giá lại từ 2.000.000 đồng phải chuyển nhượng qua đấu giá.",
      en: "An asset revalued at 2,000,000 VND or more is sold by auction.",
    },
    hint: { vi: "Ghi có đấu giá hay không và giá trị của tài sản.", en: "Enter auction and the value (value)." },
  },
});

/** The council's work has been done, cited where the law orders it: 54.1 for the members' resolution, 54.3.c for an order. */
const work = (notify: Citation, partners: Citation) =>
  ({
    advertised: done(
      "advertise",
      { vi: "đã đăng báo 03 số liên tiếp", en: "advertised three times" },
      "council",
      notify,
      { vi: "đăng báo địa phương 03 số liên tiếp", en: "three consecutive newspaper issues" },
    ),
    partnersNotified: done(
      "notify-partners",
      { vi: "đã thông báo đối tác", en: "partners notified" },
      "council",
      partners,
      { vi: "thông báo thời hạn thanh toán nợ, thanh lý hợp đồng", en: "notifying partners of the deadlines" },
    ),
    assetsSettled: done("settle-assets", { vi: "đã xử lý tài sản, vốn", en: "assets handled" }, "council", partners, {
      vi: "xử lý tài sản và vốn theo Điều 49",
      en: "handling assets and capital under Article 49",
    }),
    consecutiveIssues: actGuard(
      ["issues"],
      "cooperative/issues-not-consecutive",
      { vi: "03 số báo liên tiếp của một tờ báo", en: "three consecutive issues" },
      "council",
      notify,
      consecutive,
      ({ payload }) => ({ given: (payload.issues ?? []).map((it) => it.number).join(", ") || "–" }),
    ),
  }) satisfies Record<string, CaseGuard>;

const byMembers = work(L(54, 1, "a"), L(54, 1, "b"));
const byOrder = work(L(54, 3, "c"), L(54, 3, "c"));

const form = (is: "division" | "consolidation" | "merger", vi: string, basis: Citation) =>
  telling(
    actGuard(
      ["reorganisation"],
      "cooperative/not-this-form",
      { vi, en: is },
      "general-meeting",
      basis,
      ({ payload }) => payload.reorganisation?.form === is,
      ({ payload }) => ({ form: payload.reorganisation?.form ?? "–" }),
    ),
  );
const sameKind = (basis: Citation) =>
  actGuard(
    ["reorganisation"],
    "cooperative/not-same-kind",
    { vi: "cùng là hợp tác xã hoặc cùng là liên hiệp", en: "cooperatives with cooperatives, unions with unions" },
    "general-meeting",
    basis,
    ({ payload }) => payload.reorganisation?.sameKind === true,
  );

/** Conditions of the flows under the law of 2012. */
export const GUARDS_2012 = {
  ...byMembers,
  advertisedByOrder: byOrder.advertised,
  partnersNotifiedByOrder: byOrder.partnersNotified,
  assetsSettledByOrder: byOrder.assetsSettled,
  consecutiveIssuesByOrder: byOrder.consecutiveIssues,
  registryNotified: done(
    "notify-registry",
    { vi: "đã thông báo cơ quan đăng ký", en: "registry notified" },
    "council",
    L(54, 1, "a"),
    { vi: "thông báo tới cơ quan đăng ký", en: "notifying the registry" },
  ),
  memberCouncil: actGuard(
    ["council"],
    "cooperative/council-incomplete",
    { vi: "hội đồng giải thể đủ thành phần", en: "council complete" },
    "general-meeting",
    L(54, 1),
    (event) => memberSeats(event).length === 0,
    (event) => ({ missing: memberSeats(event).join(", ") }),
  ),
  committeeCouncil: actGuard(
    ["council"],
    "cooperative/council-incomplete",
    {
      vi: "hội đồng giải thể đủ thành phần; có tổ chức đại diện, liên minh nếu hợp tác xã là thành viên",
      en: "council complete; organisation and alliance where the cooperative belongs to them",
    },
    "committee",
    D(19, 2, "b"),
    (event) => committeeSeats(event).length === 0,
    (event) => ({ missing: committeeSeats(event).join(", ") }),
  ),
  complained: telling(
    done("complain", { vi: "đã có khiếu nại, khởi kiện", en: "contested" }, "cooperative", L(54, 6), {
      vi: "khiếu nại hoặc khởi kiện",
      en: "the complaint or suit",
    }),
  ),
  certificateAndSeal: actGuard(
    [],
    "cooperative/certificate-or-seal-missing",
    { vi: "kèm con dấu và bản gốc giấy chứng nhận", en: "with the seal and the original certificate" },
    "council",
    L(54, 4),
    (event) => lacking(event).length === 0,
    (event) => ({ missing: lacking(event).join(", ") }),
  ),
  noRefusal2012: guard(
    "cooperative/objection-open",
    { vi: "không có ý kiến từ chối của cơ quan thuế", en: "tax has not refused" },
    "tax",
    C(17, 3),
    ({ view }) => view.objections === 0,
    ({ view }) => ({ count: view.objections }),
  ),
  /** The tax authority has been asked since the circular says so; a dissolution of before needs no answer. */
  taxAnswered2012: guard(
    "cooperative/act-missing",
    { vi: "cơ quan thuế đã có ý kiến", en: "tax authority answered" },
    "tax",
    C(17, 3),
    ({ view, on }) => view.done.includes("tax-opinion") || !hasBegunOn(C(17, 3), on),
    () => ({ actVi: "ý kiến của cơ quan thuế", actEn: "the tax authority's opinion" }),
  ),
  /** “Nếu không nhận được ý kiến từ chối”: silence is no refusal, once the two working days have run. */
  taxInformed2012: done(
    "inform-tax",
    { vi: "đã gửi thông tin cho cơ quan thuế", en: "tax authority informed" },
    "registry",
    C(17, 3),
    { vi: "gửi thông tin cho cơ quan thuế", en: "informing the tax authority" },
  ),
  branchesEnded2012: guard(
    "cooperative/branches-open",
    { vi: "chi nhánh, văn phòng, địa điểm đã chấm dứt tồn tại", en: "branches ended" },
    "registry",
    C("17a", 2),
    ({ view }) => view.openBranches === 0,
    ({ view }) => ({ count: view.openBranches }),
  ),
  branchElsewhere: telling(
    actGuard(
      ["elsewhere"],
      "cooperative/place-of-branch-unknown",
      { vi: "chi nhánh ở huyện hoặc tỉnh khác nơi đặt trụ sở chính", en: "branch in another district or province" },
      "registry",
      C(16, 2),
      ({ payload }) => payload.elsewhere === true,
    ),
  ),
  branchNearby: telling(
    actGuard(
      ["elsewhere"],
      "cooperative/place-of-branch-unknown",
      { vi: "chi nhánh cùng huyện với trụ sở chính", en: "branch in the district of the head office" },
      "registry",
      C(16, 2),
      ({ payload }) => payload.elsewhere === false,
    ),
  ),
  isDivision: form("division", "chia", L(52, 1)),
  isConsolidation: form("consolidation", "hợp nhất", L(53, 1)),
  isMerger: form("merger", "sáp nhập", L(53, 2)),
  sameKindConsolidation: sameKind(L(53, 1, "a")),
  sameKindMerger: sameKind(L(53, 2, "a")),
  /** The written notice comes before the registration of the successors (“trước khi”); of the other forms no order is said. */
  creditorsNotified: done(
    "notify-creditors",
    { vi: "đã thông báo chủ nợ", en: "creditors notified" },
    "board",
    L(52, 2),
    { vi: "thông báo bằng văn bản cho chủ nợ", en: "notifying creditors in writing" },
  ),
  explainByGiven2012: actGuard(
    ["explainBy"],
    "cooperative/explanation-day-missing",
    { vi: "thông báo ghi ngày kết thúc thời hạn hẹn", en: "the notice fixes the last day" },
    "registry",
    C(19, 3),
    ({ payload, on }) => payload.explainBy !== undefined && payload.explainBy >= on,
    ({ payload }) => ({ explainBy: payload.explainBy ?? "–" }),
  ),
  /** Under Circular 03/2014 one year in all, counted from the first day of the suspension. */
  suspensionWithinYear2012: actGuard(
    ["from", "to"],
    "cooperative/suspension-too-long",
    { vi: "tổng cộng không quá một năm", en: "at most one year in all" },
    "cooperative",
    C(15, 3),
    suspensionFits,
    suspensionDays,
  ),
  assetsProposed: done(
    "propose-assets",
    { vi: "đã có đề nghị của hội đồng giải thể", en: "asked for by the council" },
    "council",
    T(4, 1, "a"),
    { vi: "đề nghị bàn giao, chuyển nhượng, thanh lý tài sản", en: "the council's request on the assets" },
  ),
  saleProposed: done(
    "propose-assets",
    { vi: "đã có đề nghị của hội đồng giải thể", en: "asked for by the council" },
    "council",
    T(4, 2, "a"),
    { vi: "đề nghị bàn giao, chuyển nhượng, thanh lý tài sản", en: "the council's request on the assets" },
  ),
  handoverOrdered: done(
    "order-handover",
    { vi: "đã có quyết định bàn giao", en: "handover ordered" },
    "committee",
    T(4, 1, "c"),
    { vi: "quyết định bàn giao tài sản", en: "the order to hand over" },
  ),
  /** Handover comes first; sale only where it cannot be done. */
  handoverFailed: done("fail-handover", { vi: "không bàn giao được", en: "no handover possible" }, "council", T(3, 1), {
    vi: "ghi nhận không bàn giao được tài sản",
    en: "recording that no handover is possible",
  }),
  saleOrdered: done(
    "order-sale",
    { vi: "đã có quyết định chuyển nhượng, thanh lý", en: "sale ordered" },
    "committee",
    T(4, 2, "a"),
    { vi: "quyết định chuyển nhượng, thanh lý tài sản", en: "the order to sell" },
  ),
  auctioned: actGuard(
    ["value"],
    "cooperative/auction-needed",
    { vi: "đấu giá, hoặc giá trị dưới 2.000.000 đồng", en: "by auction, or worth less than 2,000,000 VND" },
    "council",
    T(4, 2, "b"),
    ({ payload }) => payload.auction === true || (payload.value !== undefined && payload.value < WITHOUT_AUCTION),
  ),
  assetsSold: done("sell-assets", { vi: "đã chuyển nhượng, thanh lý", en: "sold" }, "council", T(4, 2, "c"), {
    vi: "chuyển nhượng, thanh lý tài sản",
    en: "the sale",
  }),
} as const;

import type { Citation } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { tableOf } from "../kernel/table.js";
import { cite, citer } from "../law/cite.js";
import { statusOn } from "../law/legal-status.js";
import { firstDayOf } from "../law/statutes.js";
import { type CaseState, lastAct, openProceedings, type Proceeding } from "./case-state.js";
import { type PartyRole, PARTY_ROLES } from "./party.js";

/** What the law says somebody answers for, or must go on doing, as the case stands: no step, and no breach yet. */
export interface CaseWarning {
  readonly code: string;
  /** In words; `null` for a breach, which has its own. */
  readonly text: Bilingual | null;
  readonly cites: readonly Citation[];
}

const L = citer("17/2023/QH15");
/** The day since which no district has offices; the text which says so has not been read. */
const NO_DISTRICTS = firstDayOf("125/2025/NĐ-CP");

/** The warnings in words, with the articles they rest on. */
export const CASE_WARNINGS = /* @__PURE__ */ tableOf<Bilingual & { readonly cites: readonly Citation[] }>()({
  "liability-of-managers": {
    vi: "Người đại diện, Hội đồng quản trị, Giám đốc và người giữ chức danh liên quan liên đới chịu trách nhiệm về các khoản nợ, chịu trách nhiệm cá nhân về thiệt hại do thực hiện không đúng",
    en: "Representative, board, director and officers answer jointly for the debts, and each for the loss from what is done wrongly",
    cites: [L(97, 2)],
  },
  "acts-prohibited": {
    vi: "Các hành vi tại khoản 1 Điều 100 bị cấm; vi phạm có thể bị xử phạt hành chính, truy cứu trách nhiệm hình sự, phải bồi thường",
    en: "The acts of Article 100.1 are prohibited, with administrative or criminal sanctions and damages",
    cites: [L(100, 1), L(100, 2)],
  },
  sanctions: {
    vi: "Đã ghi nhận hành vi bị cấm khi giải thể: có thể bị xử phạt hành chính, truy cứu trách nhiệm hình sự, phải bồi thường cho hợp tác xã",
    en: "A prohibited act is recorded: administrative or criminal sanctions, and damages to the cooperative",
    cites: [L(100, 2)],
  },
  "not-sent": {
    vi: "Nghị quyết giải thể chưa ghi nhận đã gửi đến",
    en: "The resolution is not recorded as sent to",
    cites: [L(98, 3, "a")],
  },
  "duties-while-suspended": {
    vi: "Trong thời gian tạm ngừng vẫn phải nộp đủ thuế, bảo hiểm xã hội còn nợ, thanh toán nợ, hoàn thành hợp đồng, trừ khi có thỏa thuận khác",
    en: "While suspended it still pays tax and social insurance owed and its debts, and performs its contracts, unless otherwise agreed",
    cites: [L(96, 3)],
  },
  "accuracy-of-branch-dossier": {
    vi: "Người đại diện theo pháp luật và người đứng đầu chi nhánh, văn phòng đại diện liên đới chịu trách nhiệm về tính trung thực, chính xác của hồ sơ",
    en: "The representative and the head of the branch answer jointly for the truth of the dossier",
    cites: [L(104, 3)],
  },
  "debts-of-the-branch": {
    vi: "Hợp tác xã chịu trách nhiệm về hợp đồng, nợ (cả nợ thuế) và người lao động của chi nhánh đã chấm dứt",
    en: "The cooperative answers for the contracts, the debts, tax included, and the employees of the branch",
    cites: [L(104, 4)],
  },
  "successors-liable": {
    vi: "Bên kế thừa chịu trách nhiệm về các khoản nợ chưa thanh toán, hợp đồng lao động và nghĩa vụ khác",
    en: "The successors answer for the debts, the labour contracts and the other duties",
    cites: [L(92, 3), L(93, 3), L(94, 3), L(95, 3)],
  },
  "non-divisible-passes-on": {
    vi: "Tài sản chung không chia, quỹ chung không chia chuyển thành tài sản, quỹ chung không chia của bên kế thừa",
    en: "Non-divisible assets and funds stay non-divisible with the successors",
    cites: [L(92, 4), L(93, 4), L(94, 4), L(95, 4)],
  },
  "registry-to-be-assigned": {
    vi: "Từ ngày 01/7/2025 cơ quan đăng ký kinh doanh là cấp xã; hồ sơ chưa ghi nhận cơ quan tiếp nhận",
    en: "Since 1 July 2025 the registry is the commune's; which one has taken this file over is not recorded (assign-body)",
    cites: [cite("125/2025/NĐ-CP", {}, { trust: "unverified" })],
  },
});
type WarningCode = keyof typeof CASE_WARNINGS;

const warn = (code: WarningCode): CaseWarning => {
  const { cites, en, vi } = CASE_WARNINGS[code];
  return { code, text: { vi, en }, cites };
};

const of = (state: CaseState, ...flows: readonly string[]) => state.proceedings.filter((it) => flows.includes(it.flow));
const hasDone = (proceeding: Proceeding, ...acts: readonly string[]) =>
  acts.some((act) => lastAct(proceeding, act) !== null);
const when = (holds: boolean, ...codes: readonly WarningCode[]) => (holds ? codes.map(warn) : []);

/** To whom the resolution must go (art. 98.3.a), as far as the services of its papers tell. */
const RECIPIENTS: readonly PartyRole[] = ["registry", "committee", "tax", "employees"];

function notSent(proceeding: Proceeding): readonly CaseWarning[] {
  const services = lastAct(proceeding, "send-resolution")?.papers.flatMap((it) => it.served.map(({ to }) => to)) ?? [];
  // A paper without services tells nothing; one with some tells to whom it went.
  if (services.length === 0) return [];
  const { cites, en, vi } = CASE_WARNINGS["not-sent"];
  return RECIPIENTS.filter((it) => !services.includes(it)).map((it) => ({
    code: `not-sent:${it}`,
    text: { vi: `${vi}: ${PARTY_ROLES[it].vi}`, en: `${en}: ${PARTY_ROLES[it].en}` },
    cites,
  }));
}

function ofDissolutions(state: CaseState): readonly CaseWarning[] {
  const open = of(state, "voluntary-dissolution-2023", "compulsory-dissolution-2023").filter(
    (it) => it.endedOn === null && hasDone(it, "adopt-resolution", "record-decision"),
  );
  return [
    ...when(open.length > 0, "liability-of-managers", "acts-prohibited"),
    ...open.filter((it) => it.flow === "voluntary-dissolution-2023").flatMap(notSent),
    ...when(
      state.violations.some((it) => it.kind === "prohibited"),
      "sanctions",
    ),
  ];
}

function ofBranches(state: CaseState): readonly CaseWarning[] {
  const all = of(state, "branch-termination-2023");
  return [
    ...when(
      all.some((it) => hasDone(it, "file-dossier")),
      "accuracy-of-branch-dossier",
    ),
    ...when(
      all.some((it) => it.outcome === "branch-closed"),
      "debts-of-the-branch",
    ),
  ];
}

const ARTICLE_OF = { division: 92, consolidation: 94, merger: 95 } as const;

function ofReorganisations(state: CaseState): readonly CaseWarning[] {
  return of(state, "reorganisation-2023", "separation-2023")
    .filter((it) => hasDone(it, "approve"))
    .flatMap((it) => {
      const form = lastAct(it, "approve")?.payload.reorganisation?.form ?? "division";
      const article = it.flow === "separation-2023" ? 93 : ARTICLE_OF[form];
      return when(true, "successors-liable", "non-divisible-passes-on").map((said) => ({
        ...said,
        cites: said.cites.filter((cited) => "law" in cited && cited.article === article),
      }));
    });
}

/** A file which a district's office opened and nobody has given to another body since. */
function registryMoved(state: CaseState, on: LegalDate): boolean {
  const since = state.bodies.filter((it) => it.role === "registry" && it.since <= on).at(-1)?.since;
  return openProceedings(state).length > 0 && on >= NO_DISTRICTS && since !== undefined && since < NO_DISTRICTS;
}

/** What must be said of a case on a day beside its steps: liabilities, sanctions, duties which go on, its breaches. */
export function warningsOfCase(state: CaseState, on: LegalDate): readonly CaseWarning[] {
  return [
    ...(state.ended?.notes ?? []).map((it) => ({ code: it.note, text: null, cites: [it.cite] })),
    ...ofDissolutions(state),
    ...when(statusOn(state.status, on) === "suspended", "duties-while-suspended"),
    ...ofBranches(state),
    ...ofReorganisations(state),
    ...when(registryMoved(state, on), "registry-to-be-assigned"),
    ...state.violations.map((it) => ({ code: `${it.kind}:${it.act}`, text: null, cites: it.cites })),
    ...state.proceedings.flatMap((it) =>
      it.settlement?.insufficient ? [{ code: "assets-insufficient", text: null, cites: [] }] : [],
    ),
  ];
}

import type { Citation } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import type { LegalDate } from "../kernel/legal-date.js";
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
const TWO_LEVELS = cite("125/2025/NĐ-CP", {}, { trust: "unverified" });

const warning = (code: string, vi: string, en: string, ...cites: readonly Citation[]): CaseWarning => ({
  code,
  text: { vi, en },
  cites,
});

const of = (state: CaseState, ...flows: readonly string[]) => state.proceedings.filter((it) => flows.includes(it.flow));
const hasDone = (proceeding: Proceeding, ...acts: readonly string[]) =>
  acts.some((act) => lastAct(proceeding, act) !== null);

const BEGINS_DISSOLUTION = ["adopt-resolution", "record-decision"];

/** To whom the resolution must go beside the registry (art. 98.3.a), as far as the services of its papers tell. */
const RECIPIENTS: readonly PartyRole[] = ["registry", "committee", "tax", "employees"];

function notSent(proceeding: Proceeding): readonly CaseWarning[] {
  const sent = lastAct(proceeding, "send-resolution");
  const services = sent?.papers.flatMap((it) => it.served.map(({ to }) => to)) ?? [];
  // A paper without services tells nothing; one with some tells to whom it went.
  if (services.length === 0) return [];
  return RECIPIENTS.filter((it) => !services.includes(it)).map((it) =>
    warning(
      `not-sent:${it}`,
      `Nghị quyết giải thể chưa ghi nhận đã gửi đến: ${PARTY_ROLES[it].vi}`,
      `The resolution is not recorded as sent to: ${PARTY_ROLES[it].en}`,
      L(98, 3, "a"),
    ),
  );
}

function ofDissolutions(state: CaseState): readonly CaseWarning[] {
  const begun = of(state, "voluntary-dissolution-2023", "compulsory-dissolution-2023").filter((it) =>
    hasDone(it, ...BEGINS_DISSOLUTION),
  );
  const open = begun.filter((it) => it.endedOn === null);
  return [
    ...(open.length > 0
      ? [
          warning(
            "liability-of-managers",
            "Người đại diện, Hội đồng quản trị, Giám đốc và người giữ chức danh liên quan liên đới chịu trách nhiệm về các khoản nợ, chịu trách nhiệm cá nhân về thiệt hại do thực hiện không đúng",
            "Representative, board, director and officers answer jointly for the debts, and each for the loss from what is done wrongly",
            L(97, 2),
          ),
          warning(
            "acts-prohibited",
            "Các hành vi tại khoản 1 Điều 100 bị cấm; vi phạm có thể bị xử phạt hành chính, truy cứu trách nhiệm hình sự, phải bồi thường",
            "The acts of Article 100.1 are prohibited, with administrative or criminal sanctions and damages",
            L(100, 1),
            L(100, 2),
          ),
        ]
      : []),
    ...open.filter((it) => it.flow.startsWith("voluntary")).flatMap(notSent),
  ];
}

const prohibitedDone = (state: CaseState): readonly CaseWarning[] =>
  state.violations.some((it) => it.kind === "prohibited")
    ? [
        warning(
          "sanctions",
          "Đã ghi nhận hành vi bị cấm khi giải thể: có thể bị xử phạt hành chính, truy cứu trách nhiệm hình sự, phải bồi thường cho hợp tác xã",
          "A prohibited act is recorded: administrative or criminal sanctions, and damages to the cooperative",
          L(100, 2),
        ),
      ]
    : [];

const suspended = (state: CaseState, on: LegalDate): readonly CaseWarning[] =>
  statusOn(state.status, on) === "suspended"
    ? [
        warning(
          "duties-while-suspended",
          "Trong thời gian tạm ngừng vẫn phải nộp đủ thuế, bảo hiểm xã hội còn nợ, thanh toán nợ, hoàn thành hợp đồng, trừ khi có thỏa thuận khác",
          "While suspended it still pays tax and social insurance owed and its debts, and performs its contracts, unless otherwise agreed",
          L(96, 3),
        ),
      ]
    : [];

function ofBranches(state: CaseState): readonly CaseWarning[] {
  const all = of(state, "branch-termination-2023");
  return [
    ...(all.some((it) => hasDone(it, "file-dossier"))
      ? [
          warning(
            "accuracy-of-branch-dossier",
            "Người đại diện theo pháp luật và người đứng đầu chi nhánh, văn phòng đại diện liên đới chịu trách nhiệm về tính trung thực, chính xác của hồ sơ",
            "The representative and the head of the branch answer jointly for the truth of the dossier",
            L(104, 3),
          ),
        ]
      : []),
    ...(all.some((it) => it.outcome === "branch-closed")
      ? [
          warning(
            "debts-of-the-branch",
            "Hợp tác xã chịu trách nhiệm về hợp đồng, nợ (cả nợ thuế) và người lao động của chi nhánh đã chấm dứt",
            "The cooperative answers for the contracts, the debts, tax included, and the employees of the branch",
            L(104, 4),
          ),
        ]
      : []),
  ];
}

function ofReorganisations(state: CaseState): readonly CaseWarning[] {
  return of(state, "reorganisation-2023", "separation-2023")
    .filter((it) => hasDone(it, "approve"))
    .flatMap((it) => {
      const form = lastAct(it, "approve")?.payload.reorganisation?.form;
      const article = it.flow === "separation-2023" ? 93 : form === "consolidation" ? 94 : form === "merger" ? 95 : 92;
      return [
        warning(
          "successors-liable",
          "Bên kế thừa chịu trách nhiệm về các khoản nợ chưa thanh toán, hợp đồng lao động và nghĩa vụ khác",
          "The successors answer for the debts, the labour contracts and the other duties",
          L(article, 3),
        ),
        warning(
          "non-divisible-passes-on",
          "Tài sản chung không chia, quỹ chung không chia chuyển thành tài sản, quỹ chung không chia của bên kế thừa",
          "Non-divisible assets and funds stay non-divisible with the successors",
          L(article, 4),
        ),
      ];
    });
}

/** A file which a district's office opened and nobody has given to another body since. */
function registryMoved(state: CaseState, on: LegalDate): readonly CaseWarning[] {
  const since = state.bodies.filter((it) => it.role === "registry" && it.since <= on).at(-1)?.since;
  if (openProceedings(state).length === 0 || on < NO_DISTRICTS || since === undefined || since >= NO_DISTRICTS)
    return [];
  return [
    warning(
      "registry-to-be-assigned",
      "Từ ngày 01/7/2025 cơ quan đăng ký kinh doanh là cấp xã; hồ sơ chưa ghi nhận cơ quan tiếp nhận (assign-body)",
      "Since 1 July 2025 the registry is the commune's; which one has taken this file over is not recorded (assign-body)",
      TWO_LEVELS,
    ),
  ];
}

/** What must be said of a case on a day beside its steps: liabilities, sanctions, duties which go on, its breaches. */
export function warningsOfCase(state: CaseState, on: LegalDate): readonly CaseWarning[] {
  const ended = (state.ended?.notes ?? []).map((it) => ({ code: it.note, text: null, cites: [it.cite] }));
  const said = [
    ...ofDissolutions(state),
    ...prohibitedDone(state),
    ...suspended(state, on),
    ...ofBranches(state),
    ...ofReorganisations(state),
    ...registryMoved(state, on),
  ];
  return [
    ...ended,
    ...said,
    ...state.violations.map((it) => ({ code: `${it.kind}:${it.act}`, text: null, cites: it.cites })),
    ...state.proceedings.flatMap((it) =>
      it.settlement?.insufficient ? [{ code: "assets-insufficient", text: null, cites: [] }] : [],
    ),
  ];
}

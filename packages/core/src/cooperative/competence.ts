import type { Bilingual } from "../kernel/language.js";
import { type Citation, type Trust, weakestTrust } from "../kernel/citation.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { cite, citer } from "../law/cite.js";
import { hasBegunOn } from "../law/in-force.js";
import type { CooperativeKind } from "../law/legal-status.js";
import { isNeedsDecision, type NeedsDecision } from "../law/needs-decision.js";
import { PARTY_ROLES, type PartyRole } from "./party.js";

/** Which kind of body is competent, of which level of administration, and on what that rests. */
export interface CompetentBody {
  readonly needsDecision: false;
  readonly name: Bilingual;
  readonly level: "commune" | "district" | "province" | null;
  readonly basis: readonly Citation[];
  /** The weakest of its texts: below `announced` it is shown with its mark. */
  readonly trust: Trust;
  /** Whether a text leaves it to a decision of a province, so that the agency of the roster is not known without that. */
  readonly leftToDecision: boolean;
}

const D193 = citer("193/2013/NĐ-CP");
const D92 = citer("92/2024/NĐ-CP");
const D187 = citer("187/2026/NĐ-CP");
const L12 = citer("23/2012/QH13");
const L23 = citer("17/2023/QH15");
const B51 = citer("51/2014/QH13");
/** Not read; that it moves the registry to the commune from 01/07/2025 is told by secondary sources. */
const TWO_LEVELS = cite("125/2025/NĐ-CP", {}, { trust: "unverified" });
const TAX_OFFICE = cite("86/2024/TT-BTC", { article: 14, clause: 3 });

function body(name: Bilingual, level: CompetentBody["level"], ...basis: readonly Citation[]): CompetentBody {
  const trust = weakestTrust(...basis.map((it) => it.trust));
  return { needsDecision: false, name, level, basis, trust, leftToDecision: false };
}

const DISTRICT_COMMITTEE = { vi: "Ủy ban nhân dân cấp huyện", en: "People's Committee of the district" };
const PROVINCE_COMMITTEE = { vi: "Ủy ban nhân dân cấp tỉnh", en: "People's Committee of the province" };
const DISTRICT_REGISTRY = {
  vi: "Phòng Tài chính - Kế hoạch thuộc Ủy ban nhân dân cấp huyện",
  en: "finance and planning office of the district",
};
const PROVINCE_REGISTRY = {
  vi: "Phòng Đăng ký kinh doanh thuộc Sở Kế hoạch và Đầu tư",
  en: "business registration office of the department of planning",
};
const COMMUNE_REGISTRY = { vi: "cơ quan đăng ký kinh doanh cấp xã", en: "business registry of the commune" };

function registryOn(on: LegalDate, kind: CooperativeKind): CompetentBody {
  // The decree of 2026 names the commune's registry as it stands then; that it began on 01/07/2025 has not been read.
  if (hasBegunOn(D187(6), on)) return body(COMMUNE_REGISTRY, "commune", D187(6, 3, "a"), D187(6, 5));
  if (hasBegunOn(TWO_LEVELS, on)) return body(COMMUNE_REGISTRY, "commune", TWO_LEVELS);
  // Where the National Assembly lets a province try special rules, a decision says who it is (5.2): which provinces is in no text at hand.
  if (hasBegunOn(D92(5), on)) {
    return { ...body(DISTRICT_REGISTRY, "district", D92(5, 1), D92(5, 2)), leftToDecision: true };
  }
  return kind === "union"
    ? body(PROVINCE_REGISTRY, "province", D193(6, 1, "a"))
    : body(DISTRICT_REGISTRY, "district", D193(6, 1, "b"));
}

const choice = (id: string, label: Bilingual) => ({ id, label, basis: [] });

const COMMITTEE_SINCE_2025: NeedsDecision = {
  needsDecision: true,
  question: "competence.committee",
  text: {
    vi: "Từ ngày 01/7/2025 không còn Ủy ban nhân dân cấp huyện; văn bản chuyển thẩm quyền của cấp huyện (Nghị định số 125/2025/NĐ-CP, Điều 21 Nghị định số 113/2024/NĐ-CP) chưa có nội dung. Ủy ban nhân dân cấp nào?",
    en: "Since 1 July 2025 there is no People's Committee of the district; the texts which move its powers (Decrees No. 125/2025/NĐ-CP and 113/2024/NĐ-CP art. 21) are not at hand. Which People's Committee?",
  },
  choices: [
    choice("commune", { vi: "Ủy ban nhân dân cấp xã", en: "People's Committee of the commune" }),
    choice("province", PROVINCE_COMMITTEE),
  ],
  basis: [D92(50, 2, "c"), TWO_LEVELS],
};

function committeeOn(on: LegalDate, kind: CooperativeKind): CompetentBody | NeedsDecision {
  if (hasBegunOn(TWO_LEVELS, on)) return COMMITTEE_SINCE_2025;
  if (hasBegunOn(D92(50), on)) return body(DISTRICT_COMMITTEE, "district", D92(50, 2, "c"), L23(98, 3, "a"));
  // Of the same level as the registry which issued the certificate.
  return kind === "union"
    ? body(PROVINCE_COMMITTEE, "province", L12(54, 2), D193(6, 1, "a"))
    : body(DISTRICT_COMMITTEE, "district", L12(54, 2), D193(6, 1, "b"));
}

const PROVINCE_COURT = choice("province", { vi: "Tòa án nhân dân cấp tỉnh", en: "court of the province" });

/** Property abroad, branches or land in several districts: what decides is not in the case. */
const COURT_2014: NeedsDecision = {
  needsDecision: true,
  question: "competence.court",
  text: {
    vi: "Tòa án nhân dân cấp tỉnh nếu thuộc khoản 1 Điều 8 Luật số 51/2014/QH13 (tài sản, người tham gia ở nước ngoài; chi nhánh, bất động sản ở nhiều huyện; vụ việc lấy lên), nếu không thì cấp huyện nơi có trụ sở chính. Tòa án nào?",
    en: "The court of the province where Law No. 51/2014/QH13 art. 8.1 applies (assets or parties abroad, branches or land in several districts, a case taken up), else that of the district of the head office. Which?",
  },
  choices: [
    { ...choice("district", { vi: "Tòa án nhân dân cấp huyện", en: "court of the district" }), basis: [B51(8, 2)] },
    { ...PROVINCE_COURT, basis: [B51(8, 1)] },
  ],
  basis: [B51(8, 1), B51(8, 2)],
};
const COURT_SINCE_2025: NeedsDecision = {
  needsDecision: true,
  question: "competence.court",
  text: {
    vi: "Tòa án được tổ chức lại từ ngày 01/7/2025; văn bản về thẩm quyền giải quyết phá sản sau ngày đó chưa có nội dung. Tòa án nào?",
    en: "The courts were reorganised on 1 July 2025; the text on who handles bankruptcies since then is not at hand. Which court?",
  },
  choices: [choice("regional", { vi: "Tòa án nhân dân khu vực", en: "regional court" }), PROVINCE_COURT],
  basis: [B51(8, 1), B51(8, 2)],
};

/**
 * Which body is competent for a role on a day, as far as the texts at hand say it; the question for a person where they do not;
 * `null` for a role which is no State body, or before any text at hand.
 */
export function competentBody(
  role: PartyRole,
  on: LegalDate,
  kind: CooperativeKind = "cooperative",
): CompetentBody | NeedsDecision | null {
  switch (role) {
    case "registry":
      return hasBegunOn(D193(6), on) ? registryOn(on, kind) : null;
    case "committee":
      return hasBegunOn(D193(6), on) ? committeeOn(on, kind) : null;
    case "tax":
      return hasBegunOn(TAX_OFFICE, on)
        ? body(
            { vi: "cơ quan thuế quản lý trực tiếp", en: "the tax office which manages it directly" },
            null,
            TAX_OFFICE,
          )
        : null;
    case "court":
    case "judge":
      if (!hasBegunOn(B51(8), on)) return null;
      return hasBegunOn(TWO_LEVELS, on) ? COURT_SINCE_2025 : COURT_2014;
    default:
      return null;
  }
}

/** Bodies of State of which one alone is competent; an officer's role is asked with his body. */
const STATE_ROLES: readonly PartyRole[] = [
  "registry",
  "committee",
  "tax",
  "court",
  "judge",
  "upper-court",
  "procuracy",
  "enforcement",
];

const named = (en: string) => (en.startsWith("the ") ? en : `the ${en}`);

/** What a person is asked about the body of a step, and on what that rests. */
export interface AskedCompetence {
  readonly text: Bilingual;
  readonly basis: readonly Citation[];
}

/**
 * What is asked about the body of a step: the question which the texts leave, or which agency it is where neither the case nor a
 * roster names one. `null` where an agency is named, and where no body of State acts.
 */
export function askedCompetence(
  role: PartyRole,
  competent: CompetentBody | NeedsDecision | null,
  agency: string | null,
): AskedCompetence | null {
  if (agency !== null) return null;
  if (competent && isNeedsDecision(competent)) return { text: competent.text, basis: competent.basis };
  if (!STATE_ROLES.includes(role)) return null;
  const name = competent ? competent.name : PARTY_ROLES[role];
  const text = {
    vi: `Chưa rõ ${name.vi} nào có thẩm quyền: hồ sơ và danh bạ của tỉnh không nêu cơ quan nào; cần người xác định và phân công.`,
    en: `Which agency is ${named(name.en)} is not known: neither the case nor the roster of the province names one; a person says so and assigns it.`,
  };
  return { text, basis: competent?.basis ?? [] };
}

/** The name of a competent body; of a question, its choices. */
export function competenceText(it: CompetentBody | NeedsDecision): Bilingual {
  if (!isNeedsDecision(it)) return it.name;
  const names = (language: keyof Bilingual, or: string) => it.choices.map(({ label }) => label[language]).join(or);
  return { vi: `${names("vi", " hoặc ")}?`, en: `${names("en", " or ")}?` };
}

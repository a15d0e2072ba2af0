import { cite, citeConvention } from "./cite.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { type Citation } from "../kernel/citation.js";
import type { NeedsDecision, TakenDecision } from "./needs-decision.js";
import { hasBegunOn } from "./in-force.js";
import type { StatuteNumber } from "./statutes.js";

/** What may be asked of {@link applicableLaw}. The law can differ from question to question in one case. */
export const LAW_QUESTIONS = ["ground", "procedure", "registry-act", "asset-order", "bankruptcy"] as const;
export type LawQuestion = (typeof LAW_QUESTIONS)[number];

/** The days of a case which decide which law governs. */
export interface LawFacts {
  /** Day of the act which began the case: resolution of the members, decision to revoke or to dissolve, petition. */
  readonly begunOn?: LegalDate | undefined;
  /** Day the court accepted the bankruptcy petition (thụ lý). */
  readonly acceptedOn?: LegalDate | undefined;
  /** What a person has decided, by question. */
  readonly decided?: Readonly<Partial<Record<LawQuestion, TakenDecision>>> | undefined;
}

/** Which law governs a question, with the decree and circular beneath it. */
export interface GoverningLaw {
  readonly needsDecision: false;
  readonly law: StatuteNumber;
  readonly under: readonly StatuteNumber[];
  readonly basis: readonly Citation[];
  /** The decision it rests on, where a person had to choose. */
  readonly decided: TakenDecision | null;
}

const IN_FORCE_2012 = cite("23/2012/QH13", { article: 63, clause: 1 });
const IN_FORCE_2023 = cite("17/2023/QH15", { article: 114, clause: 1 });
const END_2012 = cite("17/2023/QH15", { article: 114, clause: 3 });
const TRANSITION_2023 = cite("17/2023/QH15", { article: 115 });
const PENDING_DOSSIERS = cite("92/2024/NĐ-CP", { article: 65, clause: 1 });
const IN_FORCE_142 = cite("142/2025/QH15", { article: 87, clause: 1 });
const END_51 = cite("142/2025/QH15", { article: 87, clause: 2 });
const IN_FORCE_51 = cite("51/2014/QH13", { article: 132, clause: 1 });
const PENDING_2015 = cite("51/2014/QH13", { article: 131, clause: 3 });
/** What no text says and this library reads so; the record tells the readings. */
const READING = citeConvention("docs/decisions/0006-cooperative-handling.md");

function governing(
  law: StatuteNumber,
  under: readonly StatuteNumber[],
  basis: readonly Citation[],
  decided: TakenDecision | null = null,
): GoverningLaw {
  return { needsDecision: false, law, under, basis, decided };
}

/** The texts which had begun by the day: from 1 to 17 July 2024 the law was in force and its decree was not. */
const begun = (on: LegalDate, ...texts: readonly StatuteNumber[]): readonly StatuteNumber[] =>
  texts.filter((it) => hasBegunOn(cite(it), on));
const under2012 = (on: LegalDate) => begun(on, "193/2013/NĐ-CP", "03/2014/TT-BKHĐT");
const under2023 = (on: LegalDate) => begun(on, "92/2024/NĐ-CP");
const under142 = (on: LegalDate) => begun(on, "187/2026/NĐ-CP");

const choice2012 = {
  id: "23/2012/QH13",
  label: { vi: "Luật Hợp tác xã số 23/2012/QH13", en: "Law on Cooperatives No. 23/2012/QH13" },
  // When the law began and ended; that it lives on for a case begun before is a reading.
  basis: [IN_FORCE_2012, END_2012, READING],
};
const choice2003 = {
  id: "18/2003/QH11",
  label: { vi: "Luật Hợp tác xã số 18/2003/QH11", en: "Law on Cooperatives No. 18/2003/QH11" },
  basis: [cite("23/2012/QH13", { article: 63, clause: 2 })],
};
const choice51 = {
  id: "51/2014/QH13",
  label: { vi: "Luật Phá sản số 51/2014/QH13", en: "Law on Bankruptcy No. 51/2014/QH13" },
  basis: [PENDING_2015],
};
const choice2004 = {
  id: "21/2004/QH11",
  label: { vi: "Luật Phá sản số 21/2004/QH11", en: "Law on Bankruptcy No. 21/2004/QH11" },
  basis: [cite("51/2014/QH13", { article: 132, clause: 2 })],
};
const choice2023 = (basis: readonly Citation[]) => ({
  id: "17/2023/QH15",
  label: { vi: "Luật Hợp tác xã số 17/2023/QH15", en: "Law on Cooperatives No. 17/2023/QH15" },
  basis,
});

/** The open question of a case begun under the 2012 law and still going on under the 2023 law. */
function straddling2024(question: LawQuestion): NeedsDecision {
  // The one text on pending files sends *registration* files to the new decree; that it covers other files is a reading.
  const registry = question === "registry-act";
  const choices = registry
    ? [choice2023([PENDING_DOSSIERS]), choice2012]
    : [choice2012, choice2023([IN_FORCE_2023, END_2012])];
  return {
    needsDecision: true,
    question: `law.${question}`,
    text: registry
      ? {
          vi: "Vụ việc bắt đầu trước ngày 01/7/2024 và chưa kết thúc. Khoản 1 Điều 65 Nghị định số 92/2024/NĐ-CP chỉ nói về hồ sơ đăng ký chưa được chấp thuận trước ngày 18/7/2024; áp dụng cho thủ tục này là theo cách hiểu. Áp dụng luật nào?",
          en: "The case began before 1 July 2024 and is not finished. Article 65 clause 1 of Decree No. 92/2024/NĐ-CP speaks only of registration files not approved before 18 July 2024; that it covers this procedure is a reading. Which law applies?",
        }
      : {
          vi: "Vụ việc bắt đầu trước ngày 01/7/2024 và chưa kết thúc; không có điều khoản chuyển tiếp. Áp dụng luật nào?",
          en: "The case began before 1 July 2024 and is not finished; no transitional clause covers it. Which law applies?",
        },
    choices,
    basis: registry ? [END_2012, TRANSITION_2023, PENDING_DOSSIERS] : [END_2012, TRANSITION_2023],
  };
}

/** Bankruptcies which a court had accepted and not finished on 1 March 2026. */
function pending2026(): NeedsDecision {
  return {
    needsDecision: true,
    question: "law.bankruptcy",
    text: {
      vi: "Toà án thụ lý trước ngày 01/3/2026 và chưa giải quyết xong. Khoản 2 Điều 87 Luật số 142/2025/QH15 giữ Luật số 51/2014/QH13 cho các trường hợp tại điểm a, điểm b khoản 1 Điều 88, chưa có nội dung. Áp dụng luật nào?",
      en: "The court accepted the petition before 1 March 2026 and has not finished. Article 87.2 of Law No. 142/2025/QH15 keeps Law No. 51/2014/QH13 for the cases of Article 88.1.a and b, whose text is not at hand. Which law applies?",
    },
    choices: [
      {
        id: "51/2014/QH13",
        label: {
          vi: "Luật Phá sản số 51/2014/QH13 (điểm a, b khoản 1 Điều 88)",
          en: "Law on Bankruptcy No. 51/2014/QH13 (Article 88.1.a, b)",
        },
        basis: [END_51],
      },
      {
        id: "142/2025/QH15",
        label: {
          vi: "Luật Phục hồi, phá sản số 142/2025/QH15",
          en: "Law on Rehabilitation and Bankruptcy No. 142/2025/QH15",
        },
        basis: [IN_FORCE_142, END_51],
      },
    ],
    basis: [END_51],
  };
}

/** Petitions filed before 1 March 2026 and not accepted by then: art. 88.1, which may speak of them, is not at hand. */
function filed2026(): NeedsDecision {
  const asked = pending2026();
  return {
    ...asked,
    text: {
      vi: "Đơn nộp trước ngày 01/3/2026 và chưa được thụ lý trước ngày đó. Khoản 2 Điều 87 Luật số 142/2025/QH15 dẫn chiếu điểm a, điểm b khoản 1 Điều 88, chưa có nội dung. Áp dụng luật nào?",
      en: "The petition was filed before 1 March 2026 and not accepted by then. Article 87.2 of Law No. 142/2025/QH15 refers to Article 88.1.a and b, whose text is not at hand. Which law applies?",
    },
  };
}

/** Days before the first law the library holds: the law which stood then is offered, though it has no flow here. */
function beforeKnownLaw(question: LawQuestion, ...choices: NeedsDecision["choices"]): NeedsDecision {
  return {
    needsDecision: true,
    question: `law.${question}`,
    text: {
      vi: "Vụ việc có trước luật cũ nhất mà thư viện có. Áp dụng luật nào?",
      en: "The case is older than the oldest law this library holds. Which law applies?",
    },
    choices,
    basis: [READING],
  };
}

function bankruptcyLaw(facts: LawFacts, on: LegalDate): GoverningLaw | NeedsDecision {
  const from = facts.acceptedOn ?? on;
  const decided = facts.decided?.bankruptcy ?? null;
  if (decided) return chosen(decided, on);
  const filedBefore = facts.begunOn !== undefined && !hasBegunOn(IN_FORCE_142, facts.begunOn);
  if (filedBefore && hasBegunOn(IN_FORCE_142, from)) return filed2026();
  if (hasBegunOn(IN_FORCE_142, from)) return governing("142/2025/QH15", under142(on), [IN_FORCE_142]);
  if (!hasBegunOn(IN_FORCE_51, on)) return beforeKnownLaw("bankruptcy", choice2004, choice51);
  if (hasBegunOn(IN_FORCE_142, on)) return pending2026();
  // Accepted under the law of 2004 and not declared by 01/01/2015: goes on under that of 2014.
  return governing("51/2014/QH13", [], [hasBegunOn(IN_FORCE_51, from) ? IN_FORCE_51 : PENDING_2015]);
}

/** What a person chose. An act before 1 July 2024 cannot be brought under the 2023 law by any choice. */
function chosen(decided: TakenDecision, on: LegalDate): GoverningLaw {
  switch (decided.choice) {
    case "17/2023/QH15":
      return governing("17/2023/QH15", under2023(on), [IN_FORCE_2023], decided);
    case "23/2012/QH13":
      return governing("23/2012/QH13", under2012(on), choice2012.basis, decided);
    case "142/2025/QH15":
      return governing("142/2025/QH15", under142(on), [IN_FORCE_142], decided);
    case "18/2003/QH11":
      return governing("18/2003/QH11", [], choice2003.basis, decided);
    case "21/2004/QH11":
      return governing("21/2004/QH11", [], choice2004.basis, decided);
    default:
      return governing("51/2014/QH13", [], [hasBegunOn(END_51, on) ? END_51 : IN_FORCE_51], decided);
  }
}

/**
 * Which law governs a question of a case on a day, or the question for a person where no text says.
 *
 * - A case begun on or after 01/07/2024 is under the 2023 law, one whose act happens before that day under the 2012 law.
 * - Of a case begun before and going on after it, no transitional clause speaks (arts. 114, 115): a person decides, per
 *   question, and the decision is recorded.
 * - A ground is judged by the law in force on the day of the act which rests on it.
 * - A bankruptcy accepted before 01/01/2015 and not declared by then goes on under law 51/2014 (its art. 131.3).
 * - A petition filed before 01/03/2026 and not accepted by then: a person decides.
 * - A bankruptcy accepted before 01/03/2026 and unfinished then: law 51/2014 is offered first (art. 87.2 of law 142/2025
 *   keeps it for the cases of art. 88.1.a and b, whose content is not known).
 */
export function applicableLaw(question: LawQuestion, facts: LawFacts, on: LegalDate): GoverningLaw | NeedsDecision {
  if (question === "bankruptcy") return bankruptcyLaw(facts, on);
  const since = facts.begunOn ?? on;
  const decided = facts.decided?.[question];
  if (!hasBegunOn(IN_FORCE_2012, on))
    return decided ? chosen(decided, on) : beforeKnownLaw(question, choice2003, choice2012);
  if (!hasBegunOn(IN_FORCE_2023, on)) return governing("23/2012/QH13", under2012(on), [IN_FORCE_2012, END_2012]);
  if (question === "ground") {
    return hasBegunOn(IN_FORCE_2023, since)
      ? governing("17/2023/QH15", under2023(on), [IN_FORCE_2023])
      : governing("23/2012/QH13", under2012(since), [IN_FORCE_2012, READING]);
  }
  if (hasBegunOn(IN_FORCE_2023, since)) return governing("17/2023/QH15", under2023(on), [IN_FORCE_2023]);
  return decided ? chosen(decided, on) : straddling2024(question);
}

import { formatDay } from "../../kernel/instant.js";
import type { Bilingual, Language } from "../../kernel/language.js";
import type { OpenQuestion, QuestionChoice } from "../../kernel/open-question.js";
import { citeConvention } from "../../law/cite.js";
import type { AffectedDuty, SuccessionState } from "../../plan/succession/succession.js";
import type { Province } from "../../province/province.schema.js";
import { rosterOf } from "../../province/roster/roster.js";
import type { Register } from "../register.js";
import { affectedBy } from "./route.js";

const AT_WORK = citeConvention("docs/decisions/0008-successions-and-amendments.md");

/** What may be answered to a succession. */
export const SUCCESSION_CHOICES = ["confirm", "reject"] as const;

/** The id of the question about a succession. */
export function successionQuestionId(succession: string): string {
  return `succession:${succession}`;
}

/** What a succession still asks: all its duties until it is confirmed, then those whose way nobody has named. */
export function openDuties(register: Register, succession: SuccessionState): readonly AffectedDuty[] {
  if (succession.status === "rejected") return [];
  const affected = affectedBy(succession, register.openOf(succession.from));
  return succession.status === "proposed" ? affected : affected.filter((it) => it.to === null);
}

function textOf(
  { from, on, rows, status }: SuccessionState,
  count: number,
  name: (id: string, language: Language) => string,
): Bilingual {
  const day = { vi: formatDay(on, "vi"), en: formatDay(on, "en") };
  const successors = (language: Language) => [...new Set(rows.map((row) => name(row.to, language)))].join(", ");
  if (rows.length === 0) {
    return {
      vi: `${name(from, "vi")} kết thúc hoạt động trước ngày ${day.vi}, chưa rõ cơ quan kế thừa. Ai tiếp nhận ${count} nhiệm vụ đang mở?`,
      en: `${name(from, "en")} ceased before ${day.en} and no successor is known. Who takes over its ${count} open duties?`,
    };
  }
  return status === "proposed"
    ? {
        vi: `Từ ngày ${day.vi}, việc của ${name(from, "vi")} chuyển cho ${successors("vi")}. Xác nhận chuyển ${count} nhiệm vụ đang mở?`,
        en: `On ${day.en} the work of ${name(from, "en")} is transferred to ${successors("en")}. Do its ${count} open duties move?`,
      }
    : {
        vi: `${count} nhiệm vụ của ${name(from, "vi")} chưa rõ về đâu sau ngày ${day.vi}. Cơ quan nào tiếp nhận?`,
        en: `Nothing says where ${count} duties of ${name(from, "en")} go on ${day.en}. Which body takes them over?`,
      };
}

/** Confirming asks for a body only where neither the roster nor an earlier answer names any. */
function choicesOf({ rows, status }: SuccessionState): readonly QuestionChoice[] {
  const named = rows.length > 0 && status === "proposed";
  const confirm: QuestionChoice = {
    id: "confirm",
    label: { vi: "Xác nhận", en: "Confirm" },
    basis: rows.map((row) => row.citation),
    ...(named ? {} : { needs: "bodies" as const }),
  };
  const reject: QuestionChoice = {
    id: "reject",
    label: { vi: "Bác: danh mục cơ quan ghi sai", en: "Reject: the roster is wrong here" },
    basis: [AT_WORK],
  };
  return status === "proposed" ? [confirm, reject] : [confirm];
}

/**
 * The successions which wait for a person, in the order in which they came up.
 *
 * @param province for the names of bodies, which go by their ids without it
 */
export function openQuestionsOfSuccessions(
  register: Register,
  province: Province | null = null,
): readonly OpenQuestion[] {
  const bodies = province ? rosterOf(province).bodies : null;
  const name = (id: string, language: Language) => bodies?.get(id)?.name[language] ?? id;
  return [...register.successions.values()].flatMap((succession): OpenQuestion[] => {
    const { length } = openDuties(register, succession);
    if (length === 0) return [];
    const { id, on, proposedOn, rows } = succession;
    return [
      {
        id: successionQuestionId(id),
        about: { kind: "succession", id },
        text: textOf(succession, length, name),
        choices: choicesOf(succession),
        askedOn: proposedOn ?? on,
        basis: rows.length > 0 ? rows.map((row) => row.citation) : [AT_WORK],
      },
    ];
  });
}

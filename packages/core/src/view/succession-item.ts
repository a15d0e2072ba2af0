import { citeConvention } from "../law/cite.js";
import { formatDay } from "../kernel/instant.js";
import type { Register } from "../obligation/register.js";
import type { DecisionChoice } from "../law/needs-decision.js";
import type { Bilingual, Language } from "../kernel/language.js";
import type { Province } from "../province/province.schema.js";
import { affectedBy } from "../obligation/succession/route.js";
import type { AffectedDuty, SuccessionState } from "../plan/succession/succession.js";
import { bodyName } from "./body-name.js";
import type { InboxItem } from "./decision-inbox.js";

const AT_WORK = citeConvention("docs/decisions/0008-successions-and-amendments.md");

/** What a succession still asks: all its duties until it is confirmed, then those whose way nobody has named. */
export function openDuties(register: Register, succession: SuccessionState): readonly AffectedDuty[] {
  if (succession.status === "rejected") return [];
  const affected = affectedBy(succession, register.openOf(succession.from));
  return succession.status === "proposed" ? affected : affected.filter((it) => it.to === null);
}

function questionOf(
  { from, on, rows, status }: SuccessionState,
  count: number,
  name: (id: string, language: Language) => string,
): Bilingual {
  const day = { vi: formatDay(on, "vi"), en: formatDay(on, "en") };
  const heirs = (language: Language) => [...new Set(rows.map((row) => name(row.to, language)))].join(", ");
  if (rows.length === 0) {
    return {
      vi: `${name(from, "vi")} kết thúc hoạt động trước ngày ${day.vi}, chưa rõ cơ quan kế thừa. Ai tiếp nhận ${count} nhiệm vụ đang mở?`,
      en: `${name(from, "en")} ceased before ${day.en} and no successor is known. Who takes over its ${count} open duties?`,
    };
  }
  return status === "proposed"
    ? {
        vi: `Từ ngày ${day.vi}, việc của ${name(from, "vi")} chuyển cho ${heirs("vi")}. Xác nhận chuyển ${count} nhiệm vụ đang mở?`,
        en: `On ${day.en} the work of ${name(from, "en")} goes over to ${heirs("en")}. Do its ${count} open duties move?`,
      }
    : {
        vi: `${count} nhiệm vụ của ${name(from, "vi")} chưa rõ về đâu sau ngày ${day.vi}. Cơ quan nào tiếp nhận?`,
        en: `Nothing says where ${count} duties of ${name(from, "en")} go on ${day.en}. Which body takes them over?`,
      };
}

/** The successions which wait for a person, as items of the inbox. Without a province bodies go by their ids. */
export function successionItems(register: Register, province: Province | null): readonly InboxItem[] {
  const name = (id: string, language: Language) => (province ? bodyName(province, id, language) : id);
  return [...register.successions.values()].flatMap((succession): InboxItem[] => {
    const affected = openDuties(register, succession);
    if (affected.length === 0) return [];
    const { from, id, on, proposedOn, rows } = succession;
    const heirs = [...new Set(rows.map((row) => row.to))];
    const choices = heirs.map((to): DecisionChoice => ({
      id: to,
      label: { vi: name(to, "vi"), en: name(to, "en") },
      basis: rows.filter((row) => row.to === to).map((row) => row.citation),
    }));
    return [
      {
        id,
        kind: "succession",
        question: questionOf(succession, affected.length, name),
        obligation: null,
        duty: null,
        text: `${name(from, "vi")} → ${heirs.map((to) => name(to, "vi")).join(" / ") || "?"} (${affected.length})`,
        askedOn: proposedOn ?? on,
        choices,
        basis: rows[0]?.citation ?? AT_WORK,
        affected,
      },
    ];
  });
}

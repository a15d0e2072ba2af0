import type { Bilingual, Language } from "../../kernel/language.js";

/** The parts of a body's work (lĩnh vực) by which bodies were split, in words. */
export const WORK_SCOPES: Readonly<Record<string, Bilingual>> = {
  "vocational-education": { vi: "giáo dục nghề nghiệp", en: "vocational education" },
  children: { vi: "trẻ em", en: "children" },
  "social-evils-prevention": { vi: "phòng, chống tệ nạn xã hội", en: "prevention of social evils" },
  "social-protection": { vi: "bảo trợ xã hội", en: "social protection" },
  "social-insurance": { vi: "bảo hiểm xã hội", en: "social insurance" },
  "poverty-reduction": { vi: "giảm nghèo", en: "poverty reduction" },
  "planning-and-architecture": { vi: "quy hoạch - kiến trúc", en: "planning and architecture" },
  "cooperative-registration": { vi: "đăng ký hợp tác xã", en: "registration of cooperatives" },
};

const AREA = /^area-(\d+)$/;

/**
 * A scope in words. A scope is made of parts joined by `/`; a part is one of {@link WORK_SCOPES}, or `area-` and the
 * General Statistics Office code of a unit (địa bàn). Other words stay as they are.
 *
 * @example
 * scopeLabel("cooperative-registration/area-21025") // "đăng ký hợp tác xã, địa bàn 21025"
 */
export function scopeLabel(scope: string, language: Language = "vi"): string {
  return scope
    .split("/")
    .map((part) => {
      const code = AREA.exec(part)?.[1];
      if (code !== undefined) return language === "vi" ? `địa bàn ${code}` : `area ${code}`;
      return Object.hasOwn(WORK_SCOPES, part) ? (WORK_SCOPES[part]?.[language] ?? part) : part;
    })
    .join(", ");
}

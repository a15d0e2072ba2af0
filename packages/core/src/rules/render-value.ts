import { formatDay } from "../kernel/instant.js";
import { isLegalDate } from "../kernel/legal-date.js";
import { fillTemplate, type Language } from "../kernel/language.js";
import type { FactType } from "./fact-type.js";

const WORDS = {
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
  unknown: { vi: "chưa rõ", en: "not known" },
  nothing: { vi: "không có mục nào", en: "nothing" },
  span: { vi: "từ {from} đến {to}", en: "{from} to {to}" },
  openSpan: { vi: "từ {from}, chưa rõ đến ngày nào", en: "from {from}, not known until when" },
  endOfSpan: { vi: "đến {to}, chưa rõ từ ngày nào", en: "until {to}, not known from when" },
} as const;

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** `1.234,5` in Vietnamese, `1,234.5` in English. */
export function renderNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 10 }).format(value);
}

function renderScalar(value: unknown, type: FactType | undefined, language: Language): string {
  if (typeof value === "boolean") return WORDS[value ? "yes" : "no"][language];
  if (typeof value === "number") {
    const number = renderNumber(value, language);
    if (type?.type === "percent") return language === "vi" ? `${number} %` : `${number}%`;
    return type?.unit ? `${number} ${type.unit[language]}` : number;
  }
  if (isLegalDate(value) && (!type || type.type === "date")) return formatDay(value, language);
  const label = type?.type === "enum" && typeof value === "string" ? type.labels?.[value] : undefined;
  return label ? label[language] : String(value);
}

function renderShare(part: unknown, whole: unknown, language: Language): string {
  if (typeof part !== "number" || typeof whole !== "number") return WORDS.unknown[language];
  const amounts = `${renderNumber(part, language)}/${renderNumber(whole, language)}`;
  if (whole === 0) return amounts;
  const percent = renderScalar(Math.round((part / whole) * 10_000) / 100, { type: "percent" }, language);
  return `${percent} (${amounts})`;
}

function renderSpan(from: unknown, to: unknown, language: Language): string {
  const [first, last] = [from, to].map((it) => (isLegalDate(it) ? formatDay(it, language) : null));
  if (!first && !last) return WORDS.unknown[language];
  const words = first && last ? WORDS.span : first ? WORDS.openSpan : WORDS.endOfSpan;
  return fillTemplate(words[language], { from: first ?? "", to: last ?? "" });
}

/**
 * A fact's value in words: numbers and days as the language writes them, the words of an enum, a share with what it is a
 * share of. Missing is said to be so.
 *
 * @param type what the fact is, where it is known
 */
export function renderValue(value: unknown, type: FactType | undefined, language: Language): string {
  if (value === null || value === undefined) return WORDS.unknown[language];
  if (Array.isArray(value)) {
    const item = type?.type === "set" ? type.of : type;
    if (value.length === 0) return WORDS.nothing[language];
    return value.map((it) => renderScalar(it, item, language)).join(", ");
  }
  if (typeof value !== "object") return renderScalar(value, type, language);
  const { part, whole, from, to } = value as Readonly<Record<string, unknown>>;
  if (part !== undefined || whole !== undefined) return renderShare(part, whole, language);
  return renderSpan(from, to, language);
}

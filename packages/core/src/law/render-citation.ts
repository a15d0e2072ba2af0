import type { Bilingual, Language } from "../kernel/language.js";
import type { Citation, Trust } from "../kernel/citation.js";
import { STATUTES, type Statute } from "./statutes.js";

const TRUST_MARKS: Readonly<Record<Trust, Bilingual | null>> = {
  verified: null,
  announced: { vi: "theo thông báo", en: "as announced" },
  unverified: { vi: "chưa kiểm chứng", en: "unverified" },
  provisional: { vi: "tạm tính", en: "provisional" },
};

/** The mark to print beside anything which rests on a source of this trust; `null` for `verified`. */
export function trustMark(trust: Trust, language: Language = "vi"): string | null {
  return TRUST_MARKS[trust]?.[language] ?? null;
}

/** `379`, `12-14`, `12-14, 20`: runs of lines, in order. */
function renderLines(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const line of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}

function renderPlace(citation: Citation, language: Language): string {
  const vi = language === "vi";
  if ("law" in citation) {
    const statute = (STATUTES as Readonly<Record<string, Statute>>)[citation.law];
    const title = statute
      ? `${statute.name[language]} ${vi ? "số" : "No."} ${citation.law}`
      : `${vi ? "văn bản số" : "document No."} ${citation.law}`;
    const parts = vi
      ? [
          citation.point && `điểm ${citation.point}`,
          citation.clause && `khoản ${citation.clause}`,
          citation.article && `Điều ${citation.article}`,
          title,
        ]
      : [
          citation.point && `point ${citation.point},`,
          citation.clause && `clause ${citation.clause},`,
          citation.article && `Article ${citation.article},`,
          title,
        ];
    return parts.filter(Boolean).join(" ");
  }
  if ("convention" in citation) {
    return vi ? `quy ước của phần mềm (${citation.convention})` : `convention of the library (${citation.convention})`;
  }
  const parts = [
    citation.section && (vi ? `mục ${citation.section}` : `section ${citation.section}`),
    citation.document,
    citation.lines?.length && `${vi ? "dòng" : "line"} ${renderLines(citation.lines)}`,
    citation.file && `${vi ? "tệp" : "file"} ${citation.file}`,
  ];
  return parts.filter(Boolean).join(", ");
}

/**
 * A citation in words, as an official writes it: from the smallest part to the law, with a mark in brackets when the
 * source is not verified.
 *
 * @example
 * renderCitation(cite("17/2023/QH15", { article: 98, clause: 3, point: "a" }))
 * // "điểm a khoản 3 Điều 98 Luật Hợp tác xã số 17/2023/QH15"
 */
export function renderCitation(citation: Citation, language: Language = "vi"): string {
  const mark = trustMark(citation.trust, language);
  const place = renderPlace(citation, language);
  return mark ? `${place} (${mark})` : place;
}

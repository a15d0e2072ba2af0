import { type Finding, type LintCheck, warning } from "./finding.js";

const FIELDS = ["form", "way", "outline"] as const;

/** Words by which somebody says that there is nothing to say. */
const NOTHING =
  /^[\s.\-–—…?]*$|^(?:văn bản )?(?:không (?:có|nêu|rõ|quy định|ghi|in)|chưa (?:có|rõ)|none|not stated|n\/a|tbd)(?![\p{L}])/iu;

/** What a report says of its form, way or outline although the document says nothing. */
export const regimeFindings: LintCheck = ({ province }) =>
  province.reporting.flatMap((duty, index) =>
    FIELDS.flatMap((field): Finding[] => {
      const words = duty[field];
      if (words === undefined || !NOTHING.test(words)) return [];
      return [warning("lint/regime-without-words", ["reporting", index, field], { field, duty: duty.id, words })];
    }),
  );

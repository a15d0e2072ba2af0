import { bodyName, type DutyLine, type Language, type Province } from "@kttt/core";
import { word } from "./words.js";

/** Who has a duty, and who leads it with that body. */
export function holdersOf(province: Province, { body, jointWith }: DutyLine, language: Language): string {
  const others = jointWith.map((it) => bodyName(province, it, language)).join(", ");
  return `${bodyName(province, body, language)}${others === "" ? "" : ` (${word("jointly", language)}: ${others})`}`;
}

/** Which reporting duty a report is owed under, as the document words it, and who receives it. */
export function reportingDutyOf(province: Province, id: string, language: Language) {
  const duty = province.reporting.find((it) => it.id === id);
  const recipients = duty?.recipients ?? [];
  const all = recipients.length > 0 || !duty?.finalRecipient ? recipients : [duty.finalRecipient];
  return {
    words: duty?.text ?? "–",
    recipients: all.map((it) => bodyName(province, it, language)).join("; ") || "–",
  };
}

import { OBLIGATION_STATUSES } from "../obligation-status.js";
import type { FactCatalogue } from "../../rules/fact.js";

/** To whom a reminder goes: roles, made into bodies when it falls due. */
export const REMINDED = ["lead", "monitor", "issuer"] as const;
export type Reminded = (typeof REMINDED)[number];

/** How far before and after its day an obligation is looked at for reminders. */
export const REMINDER_WINDOW = { before: 90, after: 90 } as const;

/** What rules of reminders may ask about an obligation which its body still owes. */
export const REMINDER_FACTS: FactCatalogue = {
  "days-left": {
    type: "integer",
    label: { vi: "số ngày còn lại đến hạn", en: "days left until the last day" },
    unit: { vi: "ngày", en: "days" },
  },
  status: { type: "enum", values: OBLIGATION_STATUSES, label: { vi: "trạng thái", en: "the status" } },
  kind: {
    type: "enum",
    values: ["task", "report", "consolidation", "case"],
    label: { vi: "loại nghĩa vụ", en: "the kind of obligation" },
  },
  act: { type: "enum", values: ["complete", "submit", "report"], label: { vi: "việc phải làm", en: "the act" } },
  body: { type: "string", label: { vi: "cơ quan", en: "the body" } },
  duty: { type: "string", label: { vi: "nhiệm vụ", en: "the duty" } },
  document: { type: "string", label: { vi: "văn bản", en: "the document" } },
  returned: { type: "boolean", label: { vi: "đã bị trả lại", en: "it was returned" } },
};

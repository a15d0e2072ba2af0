import type { CaseCommandType } from "../cooperative/case.commands.js";
import type { Bilingual } from "../kernel/language.js";
import { obligationTable } from "../obligation/obligation.machine.js";

/** What the commands on a case are called; an act of a proceeding is called as its flow says. */
export const CASE_COMMAND_LABELS: Readonly<
  Record<Exclude<CaseCommandType, "record-act" | "open-proceeding">, Bilingual>
> = {
  "open-case": { vi: "Mở hồ sơ", en: "Open the case" },
  "record-facts": { vi: "Ghi nhận dữ kiện", en: "Record facts" },
  "record-review": { vi: "Ghi nhận kết quả rà soát", en: "Record a step of the review" },
  "record-obstacle": { vi: "Ghi nhận vướng mắc", en: "Record an obstacle" },
  "lift-obstacle": { vi: "Ghi nhận vướng mắc đã được gỡ", en: "Record that an obstacle is gone" },
  "record-prohibited-act": { vi: "Ghi nhận hành vi bị cấm", en: "Record a prohibited act" },
  "assign-body": { vi: "Phân công cơ quan cho hồ sơ", en: "Assign a body to the case" },
  correct: { vi: "Sửa một mục đã ghi", en: "Correct an entry" },
  "close-case": { vi: "Đóng hồ sơ", en: "Close the case" },
};

const OTHERS: Readonly<Record<string, Bilingual>> = {
  ...CASE_COMMAND_LABELS,
  "record-act": { vi: "Ghi nhận việc của thủ tục", en: "Record an act of a proceeding" },
  "open-proceeding": { vi: "Mở thủ tục", en: "Open a proceeding" },
  answer: { vi: "Trả lời câu hỏi", en: "Answer a question" },
  "amend-plan": { vi: "Điều chỉnh kế hoạch", en: "Amend the plan" },
  "request-duty": { vi: "Yêu cầu thực hiện nhiệm vụ", en: "Ask for a duty" },
  "record-measurement": { vi: "Nhập số liệu chỉ tiêu", en: "Record a measurement" },
  "withdraw-measurement": { vi: "Rút số liệu chỉ tiêu", en: "Withdraw a measurement" },
};

/** What a command is called; an act on an obligation as its machine says. `undefined` for a type nobody knows. */
export function commandLabel(type: string): Bilingual | undefined {
  return OTHERS[type] ?? obligationTable.transitions.find((row) => row.event === type)?.meta.label;
}

import type { Bilingual, Language } from "@kttt/core";

/** What has happened, in words, by the type of the event. */
const EVENTS: Readonly<Record<string, Bilingual>> = {
  ObligationAssigned: { vi: "Giao nhiệm vụ", en: "Assigned" },
  WorkStarted: { vi: "Bắt đầu thực hiện", en: "Work started" },
  ReportDelivered: { vi: "Gửi báo cáo đến một nơi nhận", en: "Delivered to a recipient" },
  Reported: { vi: "Báo cáo", en: "Reported" },
  ReportAccepted: { vi: "Xác nhận hoàn thành", en: "Accepted" },
  ReportReturned: { vi: "Trả lại, chờ hoàn thiện", en: "Returned for correction" },
  OverdueMarked: { vi: "Quá hạn", en: "Overdue" },
  OverdueCleared: { vi: "Bỏ đánh dấu quá hạn", en: "No longer overdue" },
  DeadlineExtended: { vi: "Gia hạn", en: "Extended" },
  DeadlineSet: { vi: "Ấn định thời hạn", en: "Day set" },
  Reassigned: { vi: "Chuyển cơ quan thực hiện", en: "Reassigned" },
  TermsAmended: { vi: "Sửa đổi nội dung giao", en: "Terms amended" },
  ObstacleRaised: { vi: "Nêu khó khăn, vướng mắc", en: "Obstacle raised" },
  ObstacleAnswered: { vi: "Trả lời khó khăn, vướng mắc", en: "Obstacle answered" },
  Cancelled: { vi: "Huỷ nhiệm vụ", en: "Cancelled" },
  PeriodClosed: { vi: "Đóng kỳ", en: "Period closed" },
  DecisionNeeded: { vi: "Chờ người có thẩm quyền quyết định", en: "A person must decide" },
  DecisionTaken: { vi: "Đã quyết định", en: "Decided" },
  PlanOpened: { vi: "Đưa chương trình vào thực hiện", en: "Programme put to work" },
  PlanQuestionAsked: { vi: "Câu hỏi về kế hoạch", en: "Question about the plan" },
  PlanQuestionAnswered: { vi: "Đã trả lời câu hỏi về kế hoạch", en: "Question about the plan answered" },
  PlanQuestionWithdrawn: { vi: "Câu hỏi về kế hoạch không còn", en: "Question about the plan withdrawn" },
  DutyRequested: { vi: "Yêu cầu thực hiện", en: "Asked for" },
  PlanAmended: { vi: "Sửa đổi kế hoạch", en: "Plan amended" },
  SuccessionProposed: { vi: "Kế thừa chờ xác nhận", en: "Succession to be confirmed" },
  SuccessionConfirmed: { vi: "Xác nhận kế thừa", en: "Succession confirmed" },
  SuccessionRejected: { vi: "Bác kế thừa", en: "Succession rejected" },
  MeasurementRecorded: { vi: "Ghi số liệu", en: "Figure recorded" },
  MeasurementWithdrawn: { vi: "Rút số liệu", en: "Figure withdrawn" },
  RemindersDue: { vi: "Đôn đốc", en: "Reminders" },
  CaseOpened: { vi: "Mở hồ sơ", en: "Case opened" },
  FactsRecorded: { vi: "Ghi nhận dữ kiện", en: "Facts recorded" },
  ReviewRecorded: { vi: "Rà soát", en: "Review recorded" },
  ProceedingOpened: { vi: "Mở thủ tục", en: "Proceeding opened" },
  ActRecorded: { vi: "Ghi nhận việc", en: "Act recorded" },
  ProhibitedActRecorded: { vi: "Ghi nhận hành vi bị cấm", en: "Prohibited act recorded" },
  QuestionRaised: { vi: "Câu hỏi về hồ sơ", en: "Question about the case" },
  QuestionDecided: { vi: "Đã trả lời câu hỏi về hồ sơ", en: "Question about the case answered" },
  PeriodEnded: { vi: "Hết thời hạn", en: "Period over" },
  StepOverdue: { vi: "Quá hạn", en: "Overdue" },
  OverdueLifted: { vi: "Bỏ đánh dấu quá hạn", en: "No longer overdue" },
  PeriodEndLifted: { vi: "Bỏ đánh dấu hết thời hạn", en: "Period no longer over" },
  EntryCorrected: { vi: "Đính chính", en: "Entry corrected" },
  CaseClosed: { vi: "Đóng hồ sơ", en: "Case closed" },
};

/** An event in words; its type where there are none yet. */
export function eventWord(type: string, language: Language): string {
  return EVENTS[type]?.[language] ?? type;
}

import { errorTexts } from "./catalogue.js";

/** What the linter notices: the document or the world is so; the hint says what can be done about it. */
export const lintErrors = errorTexts({
  "lint/holder-ended": {
    message: {
      vi: "Từ {from}, {count} nhiệm vụ không có cơ quan thực hiện ({duties}): {bodies} cơ quan kết thúc hoạt động mà không rõ cơ quan kế thừa ({namesVi}).",
      en: "From {from} nobody holds {count} duties ({duties}): {bodies} bodies ceased and no successor is known ({namesEn}).",
    },
    hint: {
      vi: "Ghi cơ quan kế thừa vào “successions” khi có nguồn; nếu chưa có, người có thẩm quyền giao lại khi vận hành.",
      en: 'Add the successors to "successions" once a source names them; until then whoever is entitled reassigns the duty at work.',
    },
  },
  "lint/holder-open": {
    message: {
      vi: "Từ {from}, chưa rõ ai thực hiện {count} nhiệm vụ ({duties}): việc của {bodies} cơ quan ({namesVi}) chia cho nhiều cơ quan.",
      en: "From {from} it is open who holds {count} duties ({duties}): the work of {bodies} bodies ({namesEn}) went to several others.",
    },
    hint: {
      vi: "Ghi “scope” cho nhiệm vụ nếu văn bản cho biết thuộc lĩnh vực nào; nếu không, người có thẩm quyền quyết định.",
      en: 'Give the task a "scope" where the document says which part of the work it belongs to; otherwise a person decides.',
    },
  },
  "lint/holder-not-yet": {
    message: {
      vi: "Từ {from}, {count} nhiệm vụ ({duties}) được giao khi {bodies} cơ quan chưa bắt đầu hoạt động ({namesVi}).",
      en: "From {from}, {count} duties ({duties}) are given to {bodies} bodies before their first day ({namesEn}).",
    },
    hint: {
      vi: "Kiểm tra ngày bắt đầu của cơ quan và ngày của văn bản.",
      en: "Check the body's first day and the document's date.",
    },
  },
  "lint/no-lead": {
    message: {
      vi: "Văn bản “{document}” không nêu ai chủ trì {count} nhiệm vụ: {duties}.",
      en: "The document `{document}` names nobody to lead {count} tasks: {duties}.",
    },
    hint: {
      vi: "Khi vận hành, người có thẩm quyền trả lời câu hỏi “?lead” của từng nhiệm vụ.",
      en: "At work, whoever is entitled answers the question `?lead` of each task.",
    },
  },
  "lint/members-missing": {
    message: {
      vi: "Nhóm “{nameVi}” có {count} nhiệm vụ nhưng danh sách thành viên chưa đủ (biết {known}): {duties}.",
      en: "The group “{nameEn}” has {count} duties and no complete list of members ({known} known): {duties}.",
    },
    hint: {
      vi: "Bổ sung thành viên kèm nguồn rồi ghi “complete”: true; đến lúc đó cả nhóm có một nhiệm vụ chung.",
      en: 'Add the members with their source and set "complete": true; until then the group has one duty together.',
    },
  },
  "lint/dangling-body": {
    message: {
      vi: "Không văn bản, nhiệm vụ, chế độ báo cáo hay kế thừa nào dùng đến “{nameVi}” ({id}).",
      en: "No document, task, reporting duty or succession uses “{nameEn}” ({id}).",
    },
    hint: {
      vi: "Bỏ mục này, hoặc kiểm tra xem còn thiếu nhiệm vụ hay kế thừa nào.",
      en: "Remove it, or see whether a task or a succession is missing.",
    },
  },
  "lint/day-before-document": {
    message: {
      vi: "Hạn {lastDay} của “{duty}” đã qua khi văn bản “{document}” có hiệu lực ({known}).",
      en: "The last day {lastDay} of `{duty}` had passed when the document `{document}` came out ({known}).",
    },
    hint: {
      vi: "Khi vận hành, người có thẩm quyền ấn định ngày mới; đến lúc đó không tính là quá hạn.",
      en: "At work, whoever is entitled sets another day; until then nothing counts as overdue.",
    },
  },
  "lint/day-off": {
    message: {
      vi: "Hạn {dayVi} rơi vào ngày nghỉ ({whyVi}), {count} nhiệm vụ: {duties}.",
      en: "The last day {day} is a day off ({whyEn}), {count} duties: {duties}.",
    },
    hint: {
      vi: "Ngày ghi trong kế hoạch không lùi sang ngày sau: nên hoàn thành từ ngày làm việc liền trước.",
      en: "A day printed in a plan does not move: it should be done by the working day before.",
    },
  },
  "lint/figure-without-indicator": {
    message: {
      vi: "Chỉ tiêu “{target}” in số {printed} mà không chỉ số nào lấy số này.",
      en: "The target `{target}` prints the figure {printed}, and no indicator takes it up.",
    },
    hint: {
      vi: "Thêm một mục vào “measures”, hoặc nói rõ trong “note” vì sao không đo.",
      en: 'Add an entry to "measures", or say in "note" why it is not measured.',
    },
  },
});

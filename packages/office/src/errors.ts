import { defineProblems } from "@kttt/core/errors";

/** What can be wrong with a file of an office: a tracker which comes back, a template. */
export const officeProblem = defineProblems({
  "office/not-a-workbook": {
    message: { vi: "Không đọc được tệp Excel: {what}.", en: "The workbook cannot be read: {what}." },
    hint: {
      vi: "Mở tệp trong Excel hoặc LibreOffice, lưu lại ở dạng .xlsx rồi nhập lại.",
      en: "Open it in Excel or LibreOffice, save it as .xlsx and import it again.",
    },
  },
  "office/not-a-tracker": {
    message: {
      vi: "Tệp này không phải là bảng theo dõi do phần mềm xuất ra.",
      en: "This workbook is not a tracker which kttt has written.",
    },
    hint: {
      vi: "Xuất lại bảng theo dõi, điền vào chính tệp đó và giữ nguyên trang ẩn.",
      en: "Write one with kttt tracker, fill in that very file and leave its hidden sheet alone.",
    },
  },
  "office/other-province": {
    message: {
      vi: "Bảng theo dõi thuộc chương trình “{found}”, không phải “{wanted}”.",
      en: "The tracker belongs to the programme “{found}”, not to “{wanted}”.",
    },
    hint: { vi: "Nhập vào đúng thư mục của cơ quan đó.", en: "Import it into the folder of that office." },
  },
  "office/row-not-known": {
    message: {
      vi: "Dòng {row}: mã “{id}” không có trong nhật ký.",
      en: "Row {row}: the log knows no “{id}”.",
    },
    hint: {
      vi: "Cột mã bị sửa. Xuất lại bảng và điền lại dòng này.",
      en: "The column of ids was changed. Write the tracker again and fill in this row once more.",
    },
  },
  "office/row-unclear": {
    message: { vi: "Dòng {row}, cột “{column}”: {what}.", en: "Row {row}, column “{column}”: {what}." },
    hint: {
      vi: "Chọn việc làm trong danh sách; ghi ngày ở dạng ngày của Excel hoặc 30/9/2024.",
      en: "Choose the act from the list; write the day as a date of Excel or 30/9/2024.",
    },
  },
  "office/row-moved-on": {
    message: {
      vi: "Dòng {row}: nhiệm vụ đã có thay đổi sau khi bảng được xuất ({changes} sự kiện).",
      en: "Row {row}: the duty has moved on since the tracker was written ({changes} events).",
    },
    hint: {
      vi: "Xem lại nhiệm vụ trong sổ; nếu vẫn đúng, xuất lại bảng và điền lại dòng này.",
      en: "Look the duty up in the register; if it is still right, write the tracker again and fill in this row.",
    },
  },
  "office/unknown-field": {
    message: { vi: "Mẫu có trường không rõ: {fields}.", en: "The template has unknown fields: {fields}." },
    hint: { vi: "Các trường dùng được: {known}.", en: "Known fields: {known}." },
  },
  "office/broken-template": {
    message: { vi: "Không đọc được mẫu Word: {what}.", en: "The template cannot be read: {what}." },
    hint: {
      vi: "Mẫu phải là tệp .docx; mỗi trường nằm trong một cặp ngoặc nhọn, ví dụ {open}asOf{close}; mục lặp mở bằng {open}#results{close} và đóng bằng {open}/results{close}.",
      en: "A template is a .docx file; each field stands in braces, such as {open}asOf{close}; a repeated part opens with {open}#results{close} and closes with {open}/results{close}.",
    },
  },
  "office/unknown-case": {
    message: { vi: "Không có hồ sơ “{id}”.", en: "There is no case “{id}”." },
    hint: { vi: "Xem danh sách hồ sơ.", en: "See kttt list cases." },
  },
});

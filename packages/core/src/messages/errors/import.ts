import { errorTexts } from "./catalogue.js";

/** What is wrong with a table or with the decisions about it. */
export const importErrors = errorTexts({
  "import/unreadable": {
    message: { vi: "Không đọc được tệp bảng: {what}.", en: "The table cannot be read: {what}." },
    hint: {
      vi: "Lưu lại bảng ở dạng .docx, .xlsx, .csv hoặc .tsv rồi thử lại.",
      en: "Save the table as .docx, .xlsx, .csv or .tsv and try again.",
    },
  },
  "import/unknown-kind-of-file": {
    message: { vi: "Không biết đọc tệp loại “{extension}”.", en: "Files of the kind “{extension}” cannot be read." },
    hint: {
      vi: "Dùng .docx, .xlsx, .csv hoặc .tsv. Tệp .doc, .xls: mở ra và lưu lại thành .docx, .xlsx.",
      en: "Use .docx, .xlsx, .csv or .tsv. For .doc and .xls: open and save as .docx or .xlsx.",
    },
  },
  "import/too-large": {
    message: {
      vi: "Tệp quá lớn khi mở nén ({size} byte; giới hạn {limit}).",
      en: "The file is too large when unpacked ({size} bytes; the limit is {limit}).",
    },
    hint: { vi: "Tách riêng bảng cần nhập ra một tệp.", en: "Put the table into a file of its own." },
  },
  "import/no-table": {
    message: { vi: "Không tìm thấy bảng có cột nhiệm vụ.", en: "No table with a column of tasks was found." },
    hint: {
      vi: "Dòng đầu của bảng phải có các cột như “STT”, “Nhiệm vụ”, “Đơn vị chủ trì”, “Thời gian thực hiện”.",
      en: "The table's first row must have headings such as “STT”, “Nhiệm vụ”, “Đơn vị chủ trì”, “Thời gian thực hiện”.",
    },
  },
  "import/broken-decisions": {
    message: {
      vi: "Tệp quyết định không đúng dạng: {what}.",
      en: "The file of decisions has the wrong shape: {what}.",
    },
    hint: { vi: "Sửa tệp, hoặc xoá đi để nhập lại từ đầu.", en: "Mend the file, or delete it to begin again." },
  },
  "import/wrong-answer": {
    message: {
      vi: "Câu trả lời cho “{key}” không dùng được: {what}.",
      en: "The answer to “{key}” cannot be used: {what}.",
    },
    hint: { vi: "Trả lời theo dạng ghi ở câu hỏi.", en: "Answer in the form given with the question." },
  },
});

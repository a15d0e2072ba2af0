import { defineProblems } from "@kttt/core/errors";

/** What can be wrong with a file which is imported, in words. */
export const importProblem = defineProblems({
  "import/unreadable": {
    message: { vi: "Không đọc được tệp bảng: {what}.", en: "The table cannot be read: {what}." },
    hint: {
      vi: "Lưu lại bảng ở dạng .docx, .xlsx, .csv hoặc .tsv rồi thử lại.",
      en: "Save the table as .docx, .xlsx, .csv or .tsv and try again.",
    },
  },
  "import/encrypted": {
    message: { vi: "Tệp được bảo vệ bằng mật khẩu.", en: "The file is protected by a password." },
    hint: {
      vi: "Mở tệp, bỏ mật khẩu, lưu lại rồi nhập.",
      en: "Open the file, take the password off, save it and import it again.",
    },
  },
  "import/unknown-kind-of-file": {
    message: { vi: "Không biết đọc tệp loại “{extension}”.", en: "Files of the kind “{extension}” cannot be read." },
    hint: {
      vi: "Dùng .docx, .xlsx, .csv, .html hoặc .tsv. Tệp .doc, .xls: mở ra và lưu lại thành .docx, .xlsx.",
      en: "Use .docx, .xlsx, .csv, .html or .tsv. For .doc and .xls: open and save as .docx or .xlsx.",
    },
  },
  "import/too-large": {
    message: {
      vi: "Tệp quá lớn ({part}: {size}; giới hạn {limit}).",
      en: "The file is too large ({part}: {size}; the limit is {limit}).",
    },
    hint: { vi: "Tách riêng bảng cần nhập ra một tệp.", en: "Put the table into a file of its own." },
  },
  "import/not-text": {
    message: {
      vi: "“{file}” không phải là tệp chữ: đó là {kind}.",
      en: "“{file}” is not a text file: it is {kind}.",
    },
    hint: {
      vi: "Giữ đúng phần mở rộng của tệp (.docx, .xlsx, .pdf …); tệp chữ thì lưu ở dạng .txt, UTF-8.",
      en: "Give the file its own ending (.docx, .xlsx, .pdf …); save text as .txt in UTF-8.",
    },
  },
  "import/old-encoding": {
    message: {
      vi: "Chữ của tệp có vẻ viết bằng bảng mã cũ hoặc bị vỡ ({encoding}): “{sample}”.",
      en: "The words of the file look like an old or broken encoding ({encoding}): “{sample}”.",
    },
    hint: {
      vi: "Đọc lại với --encoding {encoding}; nếu chữ đúng là như vậy thì --encoding unicode.",
      en: "Read it again with --encoding {encoding}; where the words are right as they stand, with --encoding unicode.",
    },
  },
  "import/no-table": {
    message: { vi: "Không tìm thấy bảng có cột nhiệm vụ.", en: "No table with a column of tasks was found." },
    hint: {
      vi: "Bảng phải có dòng tiêu đề như “STT”, “Nhiệm vụ”, “Đơn vị chủ trì”, “Thời gian thực hiện”; nếu không, ghi các cột vào tệp quyết định dưới khoá “table:” và tên bảng.",
      en: "The table needs headings such as “STT”, “Nhiệm vụ”, “Đơn vị chủ trì”, “Thời gian thực hiện”; otherwise write its columns into the file of decisions, under “table:” and its name.",
    },
  },
  "import/broken-decisions": {
    message: {
      vi: "Tệp quyết định không đúng dạng: {what}.",
      en: "The file of decisions has the wrong shape: {what}.",
    },
    hint: { vi: "Sửa tệp, hoặc xoá đi để nhập lại từ đầu.", en: "Mend the file, or delete it to begin again." },
  },
  "import/idle-answer": {
    message: {
      vi: "Câu trả lời “{key}”[[ ({file}, dòng {line})]] không ứng với câu hỏi nào.",
      en: "The answer “{key}”[[ ({file}, line {line})]] answers no question.",
    },
    hint: {
      vi: "Có phải “{suggestion}” không? Khoá phải đúng từng chữ.",
      en: "Did you mean “{suggestion}”? A key must be right to the letter.",
    },
  },
  "import/wrong-answer": {
    message: {
      vi: "Câu trả lời cho “{key}”[[ ({file}, dòng {line})]] không dùng được: {what}.",
      en: "The answer to “{key}”[[ ({file}, line {line})]] cannot be used: {what}.",
    },
    hint: { vi: "Trả lời theo dạng ghi ở câu hỏi.", en: "Answer in the form given with the question." },
  },
});

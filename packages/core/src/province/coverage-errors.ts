import { defineProblems } from "../kernel/problem.js";

/** What can be wrong with the encoding of a document's lines, in words. */
export const coverageProblem = defineProblems({
  "coverage/unknown-document": {
    message: {
      vi: "Tỉnh này không có văn bản “{document}”.",
      en: "This province has no document “{document}”.",
    },
    hint: { vi: "Có phải “{suggestion}” không?", en: "Did you mean “{suggestion}”?" },
  },
  "coverage/unaccounted": {
    message: {
      vi: "Dòng {line} chưa được mã hóa và cũng chưa được ghi là bỏ qua: “{text}”.",
      en: "Line {line} is neither encoded nor listed as skipped: “{text}”.",
    },
    hint: {
      vi: "Mã hóa dòng này, hoặc ghi vào source.skipped kèm lý do.",
      en: "Encode it, or list it in source.skipped with the reason.",
    },
  },
  "coverage/no-lines": {
    message: {
      vi: "“{id}” không nêu dòng nào của văn bản.",
      en: "“{id}” names no line of its document.",
    },
    hint: {
      vi: "Ghi các dòng đã đọc vào source.lines; nếu lấy từ nguồn khác thì ghi source.file.",
      en: "List the lines it was read from in source.lines; name another source in source.file.",
    },
  },
  "coverage/line-outside-file": {
    message: {
      vi: "“{id}” nêu dòng {line}, nhưng tệp chỉ có các dòng từ 1 đến {last}.",
      en: "“{id}” names line {line}, but the file has lines 1 to {last}.",
    },
    hint: {
      vi: "Đối chiếu lại số dòng; có đúng tệp của văn bản này không?",
      en: "Check the line number; is it this document's file?",
    },
  },
  "coverage/blank-line": {
    message: {
      vi: "“{id}” nêu dòng {line}, nhưng dòng này để trống.",
      en: "“{id}” names line {line}, which is blank.",
    },
    hint: { vi: "Đối chiếu lại số dòng.", en: "Check the line number." },
  },
  "coverage/skipped-twice": {
    message: {
      vi: "Dòng {line} được ghi bỏ qua hai lần.",
      en: "Line {line} is listed as skipped twice.",
    },
    hint: {
      vi: "Để mỗi dòng ở một khoảng bỏ qua duy nhất.",
      en: "Keep it in one range of source.skipped.",
    },
  },
  "coverage/skipped-and-encoded": {
    message: {
      vi: "Dòng {line} được ghi bỏ qua ({why}) nhưng “{id}” lại mã hóa dòng này.",
      en: "Line {line} is listed as skipped ({why}), yet “{id}” encodes it.",
    },
    hint: {
      vi: "Bỏ dòng này khỏi source.skipped, hoặc khỏi source.lines của “{id}”.",
      en: "Take it out of source.skipped, or out of the lines of “{id}”.",
    },
  },
  "coverage/text-not-in-lines": {
    message: {
      vi: "Chữ của “{id}” không đúng với văn bản (dòng {lines}): sau “…{known}” không có “{unknown}…”.",
      en: "The words of “{id}” are not those of the document (lines {lines}): “…{known}” is not followed by “{unknown}…”.",
    },
    hint: {
      vi: "Chép đúng câu của văn bản; lỗi quét đã sửa thì ghi vào source.corrections.",
      en: "Copy the document's sentence; list a mended scanning error in source.corrections.",
    },
  },
  "coverage/correction-not-on-line": {
    message: {
      vi: "Chỗ sửa “{printed}” không có trên dòng {line}.",
      en: "The correction's “{printed}” is not on line {line}.",
    },
    hint: {
      vi: "Đối chiếu lại số dòng và chữ in trong tệp.",
      en: "Check the line number and the words printed in the file.",
    },
  },
  "coverage/correction-unused": {
    message: {
      vi: "Không có dòng mã hóa nào cần chỗ sửa “{printed}” trên dòng {line}.",
      en: "No encoded text needs the correction of “{printed}” on line {line}.",
    },
    hint: {
      vi: "Bỏ chỗ sửa này, hoặc sửa chữ đã mã hóa cho khớp.",
      en: "Remove it, or mend the encoded text accordingly.",
    },
  },
});

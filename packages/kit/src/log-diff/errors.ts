import { defineProblems } from "@kttt/core/errors";

const EXPORT_AGAIN = { vi: "Xuất lại nhật ký từ kho gốc.", en: "Export the log again from its store." } as const;

/** What can be wrong here, in words. */
export const logFileProblem = defineProblems({
  "log-file/not-an-event": {
    message: { vi: "Dòng {line} không phải là một sự kiện ({detail}).", en: "Line {line} is no event ({detail})." },
    hint: {
      vi: "Dùng tệp do kttt simulate --out hoặc kttt export --folder ghi ra, không sửa.",
      en: "Use a file as kttt simulate --out or kttt export --folder writes it, unedited.",
    },
  },
  "log-file/order": {
    message: {
      vi: "Dòng {line}: sự kiện bị lặp lại hoặc đứng sai chỗ.",
      en: "Line {line}: the event is there twice, or stands in the wrong place.",
    },
    hint: EXPORT_AGAIN,
  },
  "log-file/missing": {
    message: { vi: "Dòng {line}: thiếu sự kiện ngay trước đó.", en: "Line {line}: an event before it is missing." },
    hint: EXPORT_AGAIN,
  },
  "log-file/changed": {
    message: {
      vi: "Dòng {line}: nội dung không khớp mã băm, tức là đã bị sửa.",
      en: "Line {line}: its content does not fit its hash: it has been changed.",
    },
    hint: EXPORT_AGAIN,
  },
  "log-file/cut-off": {
    message: {
      vi: "Nhật ký kết thúc ở dòng {line}, nhưng dòng cuối ghi điểm kết thúc thì thiếu hoặc không khớp: tệp bị cắt.",
      en: "The log ends at line {line}, but the last line, which says where it ends, is missing or says otherwise: the file was cut.",
    },
    hint: EXPORT_AGAIN,
  },
  "log-file/after-the-end": {
    message: { vi: "Dòng {line} đứng sau dòng kết thúc nhật ký.", en: "Line {line} stands after the end of the log." },
    hint: {
      vi: "Mỗi tệp một nhật ký; không nối các tệp lại với nhau.",
      en: "One log a file; do not join files.",
    },
  },
  "log-file/unknown-type": {
    message: {
      vi: "Dòng {line}: không có loại sự kiện “{type}”.",
      en: "Line {line}: there is no event of the type “{type}”.",
    },
    hint: {
      vi: "Sự kiện do chương trình khác hoặc phiên bản mới hơn ghi: hãy nâng cấp thư viện.",
      en: "Another program or a newer version of the library wrote it: upgrade.",
    },
  },
  "log-file/newer-version": {
    message: {
      vi: "Dòng {line}: sự kiện “{type}” theo mẫu mới hơn mẫu mà phiên bản này đọc được.",
      en: "Line {line}: the event “{type}” has a newer form than this version reads.",
    },
    hint: { vi: "Nâng cấp thư viện.", en: "Upgrade the library." },
  },
  "log-file/too-large": {
    message: {
      vi: "Tệp nhật ký quá lớn: tối đa {most} ký tự.",
      en: "The log's file is too large: at most {most} characters.",
    },
    hint: { vi: "Chia nhật ký theo tỉnh, mỗi tệp một tỉnh.", en: "One file for each province's log." },
  },
});

import { errorTexts } from "./catalogue.js";

export const calendarErrors = errorTexts({
  "calendar/not-a-date": {
    message: {
      vi: "“{value}” không phải là một ngày có thật (dạng YYYY-MM-DD).",
      en: "“{value}” is not a real day (form YYYY-MM-DD).",
    },
    hint: {
      vi: "Viết ngày dương lịch, ví dụ 2024-06-14.",
      en: "Write a day of the solar calendar, for example 2024-06-14.",
    },
  },
  "calendar/not-an-instant": {
    message: {
      vi: "“{value}” không phải là một thời điểm ISO 8601 có múi giờ.",
      en: "“{value}” is not an ISO 8601 instant with an offset.",
    },
    hint: {
      vi: "Viết kèm múi giờ, ví dụ 2024-06-14T09:30:00+07:00.",
      en: "Write it with its offset, for example 2024-06-14T09:30:00+07:00.",
    },
  },
  "calendar/empty-span": {
    message: {
      vi: "Khoảng thời gian từ {from} đến {to} không có ngày nào.",
      en: "The span from {from} to {to} holds no day.",
    },
    hint: {
      vi: "Ngày bắt đầu phải trước hoặc trùng ngày kết thúc.",
      en: "The first day must not be after the last day.",
    },
  },
});

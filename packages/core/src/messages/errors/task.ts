import { errorTexts } from "./catalogue.js";

export const taskErrors = errorTexts({
  "task/refused": {
    message: {
      vi: "Không thể {actionVi} với nhiệm vụ {obligation}: đang ở trạng thái “{stateVi}”[[, chưa thoả điều kiện {conditions}]].",
      en: "Cannot {actionEn} for {obligation}: it is “{stateEn}”[[, and these conditions do not hold: {conditions}]].",
    },
    hint: {
      vi: "[[Làm được khi ở trạng thái: {possibleVi}. ]]Người có thẩm quyền: {whoVi}.",
      en: "[[Possible in: {possibleEn}. ]]Who can: {whoEn}.",
    },
  },
  "task/in-future": {
    message: { vi: "Ngày {on} ở sau hôm nay ({today}).", en: "The day {on} is after today ({today})." },
    hint: {
      vi: "Ghi ngày của văn bản, không muộn hơn hôm nay.",
      en: "Write the date of the paper, today at the latest.",
    },
  },
  "task/before-assignment": {
    message: {
      vi: "Ngày {on} trước ngày giao nhiệm vụ ({assignedOn}).",
      en: "The day {on} is before the obligation was given out ({assignedOn}).",
    },
    hint: { vi: "Kiểm tra lại ngày của văn bản.", en: "Check the date of the paper." },
  },
  "task/already-started": {
    message: { vi: "Đã bắt đầu thực hiện từ ngày {on}.", en: "Work began on {on} already." },
    hint: { vi: "Không cần ghi lại; khi xong thì báo cáo.", en: "Nothing to do; report when it is done." },
  },
  "task/not-started": {
    message: { vi: "Chưa bắt đầu thực hiện.", en: "Work has not begun." },
    hint: { vi: "Ghi nhận bắt đầu trước.", en: "Record the start first." },
  },
  "task/not-a-submission": {
    message: { vi: "Nhiệm vụ này không phải là trình văn bản.", en: "This duty is not a submission." },
    hint: {
      vi: "Kết quả phải được cơ quan theo dõi chấp nhận; sau đó không trả lại được.",
      en: "Its result is accepted by the monitoring body, and is final then.",
    },
  },
  "task/is-a-submission": {
    message: { vi: "Nhiệm vụ này là trình văn bản.", en: "This duty is a submission." },
    hint: {
      vi: "Nhiệm vụ xong khi cơ quan giao nhận được văn bản trình.",
      en: "It is done when the issuer receives the submission.",
    },
  },
  "task/before-report": {
    message: {
      vi: "Ngày {on} trước ngày báo cáo ({reportedOn}).",
      en: "The day {on} is before the report ({reportedOn}).",
    },
    hint: { vi: "Ghi ngày không sớm hơn ngày báo cáo.", en: "Write a day not before the report's." },
  },
  "task/before-return": {
    message: {
      vi: "Ngày {on} trước ngày báo cáo bị trả lại ({returnedOn}).",
      en: "The day {on} is before the report was returned ({returnedOn}).",
    },
    hint: { vi: "Báo cáo bổ sung có ngày từ ngày trả lại trở đi.", en: "A correction is dated on that day or later." },
  },
  "task/correction-day-passed": {
    message: {
      vi: "Hạn bổ sung {correctBy} trước ngày trả lại ({on}).",
      en: "The day of correction {correctBy} is before the return ({on}).",
    },
    hint: { vi: "Đặt hạn bổ sung từ ngày trả lại trở đi.", en: "Set it on the day of the return or later." },
  },
  "task/new-day-not-later": {
    message: {
      vi: "Hạn mới {to} không sau hạn cũ ({lastDay}).",
      en: "The new day {to} is not after the old one ({lastDay}).",
    },
    hint: { vi: "Gia hạn chỉ lùi hạn về sau.", en: "An extension only moves the day later." },
  },
  "task/new-day-not-ahead": {
    message: { vi: "Hạn mới {to} không sau hôm nay ({today}).", en: "The new day {to} is not after today ({today})." },
    hint: { vi: "Chọn một ngày chưa qua.", en: "Choose a day still to come." },
  },
  "task/set-day-before-decision": {
    message: {
      vi: "Hạn mới {to} trước ngày quyết định ({on}).",
      en: "The new day {to} is before the decision ({on}).",
    },
    hint: { vi: "Đặt hạn từ ngày quyết định trở đi.", en: "Set it on the day of the decision or later." },
  },
  "task/no-day-asked": {
    message: { vi: "Không có câu hỏi nào về thời hạn đang chờ.", en: "Nobody has been asked for a day." },
    hint: { vi: "Dùng gia hạn (extend) để đổi thời hạn.", en: "Use `extend` to change the day." },
  },
  "task/same-body": {
    message: { vi: "“{body}” đang giữ nhiệm vụ này.", en: "`{body}` holds it already." },
    hint: { vi: "Chọn cơ quan khác.", en: "Choose another body." },
  },
  "task/obstacle-known": {
    message: { vi: "Khó khăn “{obstacle}” đã được nêu.", en: "The obstacle `{obstacle}` has been raised already." },
    hint: { vi: "Đặt mã khác cho khó khăn mới.", en: "Give a new obstacle another id." },
  },
  "task/obstacle-not-open": {
    message: {
      vi: "Không có khó khăn “{obstacle}” đang chờ trả lời.",
      en: "No obstacle `{obstacle}` awaits an answer.",
    },
    hint: { vi: "Đang chờ trả lời: {open}.", en: "Awaiting an answer: {open}." },
  },
  "task/day-not-passed": {
    message: { vi: "Đến ngày {on} vẫn chưa qua hạn {lastDay}.", en: "On {on} the last day {lastDay} has not passed." },
    hint: { vi: "Chỉ quá hạn từ ngày sau hạn cuối.", en: "It is overdue from the day after the last day." },
  },
  "task/day-does-not-count": {
    message: {
      vi: "Thời hạn dựa trên nguồn chưa kiểm chứng hoặc đang chờ người quyết định.",
      en: "The day rests on an unverified source, or awaits a person's decision.",
    },
    hint: { vi: "Một người có thẩm quyền quyết định (decide).", en: "A person decides (`decide`)." },
  },
  "task/not-continuous": {
    message: { vi: "Nhiệm vụ này không phải là nhiệm vụ thường xuyên.", en: "This is not a continuous duty." },
    hint: { vi: "Chỉ đóng kỳ của nhiệm vụ thường xuyên.", en: "Only a continuous duty's period is closed." },
  },
  "task/period-not-over": {
    message: { vi: "Đến ngày {on} kỳ chưa hết ({closesOn}).", en: "On {on} the period is not over ({closesOn})." },
    hint: { vi: "Đóng kỳ từ ngày hôm sau.", en: "It closes on the day after." },
  },
  "task/unknown-recipient": {
    message: {
      vi: "“{recipient}” không phải nơi nhận báo cáo này.",
      en: "`{recipient}` is no recipient of this report.",
    },
    hint: { vi: "Nơi nhận: {recipients}.", en: "Recipients: {recipients}." },
  },
  "task/already-delivered": {
    message: {
      vi: "“{recipient}” đã nhận báo cáo này.",
      en: "`{recipient}` has this report already.",
    },
    hint: { vi: "Nơi chưa nhận: {open}.", en: "Those without it: {open}." },
  },
  "task/no-such-decision": {
    message: { vi: "Không có quyết định “{decision}” đang chờ.", en: "No decision `{decision}` is awaited." },
    hint: { vi: "Đang chờ: {open}.", en: "Awaited: {open}." },
  },
  "task/no-such-choice": {
    message: { vi: "“{choice}” không phải là một lựa chọn.", en: "`{choice}` is not one of the choices." },
    hint: { vi: "Các lựa chọn: {choices}.", en: "Choices: {choices}." },
  },
});

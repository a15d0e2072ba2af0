import { defineProblems } from "../kernel/problem.js";

/** What can be wrong here, in words. */
export const obligationProblem = defineProblems({
  "amendment/id-used": {
    message: {
      vi: "Mã “{duty}” đã dùng cho một nhiệm vụ của kế hoạch này.",
      en: "The id `{duty}` has been used for a duty of this plan.",
    },
    hint: {
      vi: "Mã không dùng lại, kể cả khi nhiệm vụ cũ đã kết thúc: đặt mã mới.",
      en: "Ids are never used again, not even those of duties which ended: choose a new one.",
    },
  },
  "amendment/unknown-duty": {
    message: {
      vi: "Kế hoạch đang chạy không có nhiệm vụ “{duty}”.",
      en: "The running plan has no duty `{duty}`.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Nhiệm vụ hoặc chế độ báo cáo mới thì thêm vào kế hoạch.",
      en: "[[Did you mean `{suggestion}`? ]]A new duty is added with `add-task` or `add-reporting`.",
    },
  },
  "amendment/duty-ended": {
    message: { vi: "Nhiệm vụ “{duty}” đã kết thúc.", en: "The duty `{duty}` has ended." },
    hint: { vi: "Giao lại thì thêm nhiệm vụ với mã mới.", en: "To order it again, add it under a new id." },
  },
  "amendment/changed-twice": {
    message: {
      vi: "Cùng một quyết định thay đổi “{duty}” hai lần theo cách không đi với nhau.",
      en: "One decision changes `{duty}` twice in ways that do not go together.",
    },
    hint: { vi: "Giữ một thay đổi mỗi loại.", en: "Keep one change of each kind." },
  },
  "amendment/out-of-order": {
    message: {
      vi: "“{duty}” đã có điều chỉnh từ {last}, sau ngày {on} của quyết định này.",
      en: "`{duty}` was changed from {last} on, after the day {on} of this decision.",
    },
    hint: {
      vi: "Các điều chỉnh của một nhiệm vụ nhập theo thứ tự ngày có hiệu lực.",
      en: "Enter the changes of one duty in the order of their days.",
    },
  },
  "amendment/no-deadline": {
    message: {
      vi: "Nhiệm vụ “{duty}” cần một thời hạn; chỉ chế độ báo cáo mới có thể không in ngày.",
      en: "The task `{duty}` needs a deadline; only a reporting duty can be without one (null).",
    },
    hint: {
      vi: "Không còn thời hạn thì chọn loại “không thời hạn”.",
      en: "For no deadline any more write the kind `none`.",
    },
  },
  "amendment/not-a-report": {
    message: {
      vi: "“{duty}” không phải chế độ báo cáo.",
      en: "`{duty}` is not a reporting duty.",
    },
    hint: {
      vi: "Nhiệm vụ chưa có thời hạn thì gia hạn từng việc, hoặc đổi thời hạn của văn bản.",
      en: "Give a task without a day one with `extend`, or change the document's own with `redate`.",
    },
  },
  "amendment/day-printed": {
    message: { vi: "Văn bản đã in ngày báo cáo của “{duty}”.", en: "The document prints the day of `{duty}`." },
    hint: {
      vi: "Đổi ngày của văn bản theo quyết định điều chỉnh.",
      en: "Change the document's day with `redate`, by a decision which amends it.",
    },
  },
  "amendment/other-periods": {
    message: {
      vi: "“{givenVi}” không đi với kỳ báo cáo của “{duty}”[[, là “{wantedVi}”]].",
      en: "“{givenEn}” does not go with the periods of `{duty}`[[, which is “{wantedEn}”]].",
    },
    hint: {
      vi: "Đặt một ngày trong mỗi kỳ báo cáo; muốn đổi kỳ thì đổi thời hạn của văn bản.",
      en: "Set one day in each period; change the periods themselves with `redate`.",
    },
  },
  "amendment/day-passed": {
    message: {
      vi: "Hạn mới {lastDay} của “{obligation}” đã qua khi điều chỉnh có hiệu lực ({on}).",
      en: "The new last day {lastDay} of `{obligation}` had passed when the change came into force ({on}).",
    },
    hint: { vi: "Ấn định một ngày từ {on} trở đi.", en: "Set a day from {on} on." },
  },
  "succession/unknown": {
    message: {
      vi: "Danh mục cơ quan của tỉnh không có việc kế thừa “{succession}”.",
      en: "The province's roster knows no succession `{succession}`.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Chọn đúng việc kế thừa ghi trong hộp chờ quyết định.",
      en: "[[Did you mean `{suggestion}`? ]]Write it as the inbox does: succession:, the body's id, @, the day.",
    },
  },
  "succession/not-yet-in-force": {
    message: {
      vi: "Việc kế thừa “{succession}” có hiệu lực từ {on}; hôm nay là {today}.",
      en: "The succession `{succession}` takes effect on {on}; today is {today}.",
    },
    hint: { vi: "Xác nhận từ ngày đó trở đi.", en: "Confirm it from that day on." },
  },
  "succession/no-decision": {
    message: {
      vi: "Xác nhận kế thừa phải nêu số quyết định.",
      en: "Confirming a succession names the number of the decision.",
    },
    hint: { vi: "Ghi số quyết định.", en: "Write its number in `decision`." },
  },
  "succession/not-proposed": {
    message: {
      vi: "Việc kế thừa “{succession}” không chờ quyết định, nên không bác được.",
      en: "The succession `{succession}` does not wait for a decision, so it cannot be rejected.",
    },
    hint: {
      vi: "Nhiệm vụ đã chuyển thì giao lại từng nhiệm vụ.",
      en: "Duties which have moved are given back one by one (reassign).",
    },
  },
  "succession/not-affected": {
    message: {
      vi: "Nhiệm vụ “{obligation}” không chuyển đi theo “{succession}”.",
      en: "The duty `{obligation}` does not leave with `{succession}`.",
    },
    hint: {
      vi: "[[Có phải “{suggestion}” không? ]]Chỉ ghi nhiệm vụ đang mở của cơ quan chuyển giao.",
      en: "[[Did you mean `{suggestion}`? ]]Name open duties of the body which hands over.",
    },
  },
  "succession/to-itself": {
    message: { vi: "“{body}” không thể kế thừa chính mình.", en: "`{body}` cannot succeed itself." },
    hint: { vi: "Ghi cơ quan tiếp nhận.", en: "Name the body which takes over." },
  },
  "succession/not-in-office": {
    message: {
      vi: "“{body}” không hoạt động vào ngày tiếp nhận {on} (từ {from} đến {until}).",
      en: "`{body}` is not in office on {on}, the day it takes over (from {from} until {until}).",
    },
    hint: { vi: "Ghi cơ quan đang hoạt động vào ngày đó.", en: "Name a body which is in office on that day." },
  },
  "succession/no-successor": {
    message: {
      vi: "Không nguồn nào cho biết ai tiếp nhận việc của “{body}” từ {on}.",
      en: "No source says who takes over the work of `{body}` on {on}.",
    },
    hint: {
      vi: "Ghi cơ quan tiếp nhận mọi nhiệm vụ, hoặc cơ quan tiếp nhận từng nhiệm vụ.",
      en: 'Name the body which takes over in "rest" (all duties) or "routes" (one by one).',
    },
  },
  "succession/already-confirmed": {
    message: {
      vi: "Việc kế thừa “{succession}” đã được xác nhận; còn {open} nhiệm vụ chưa rõ nơi tiếp nhận.",
      en: "The succession `{succession}` has been confirmed; {open} duties are still without a place to go.",
    },
    hint: {
      vi: "Ghi các nhiệm vụ còn lại về đâu: từng nhiệm vụ, hoặc tất cả về một cơ quan.",
      en: 'Say in "routes" or "rest" where the remaining duties go.',
    },
  },
  "obligation/refused": {
    message: {
      vi: "Không thể {actionVi} với nhiệm vụ này: đang ở trạng thái “{stateVi}”[[, còn {unmet} điều kiện chưa đủ]].",
      en: "Cannot {actionEn}: it is “{stateEn}”[[, and {unmet} conditions do not hold]].",
    },
    hint: {
      vi: "[[Làm được khi ở trạng thái: {possibleVi}. ]]Người có thẩm quyền: {whoVi}.",
      en: "[[Possible in: {possibleEn}. ]]Who can: {whoEn}.",
    },
  },
  "obligation/before-assignment": {
    message: {
      vi: "Ngày {on} trước ngày giao nhiệm vụ ({assignedOn}).",
      en: "The day {on} is before the obligation was assigned ({assignedOn}).",
    },
    hint: { vi: "Kiểm tra lại ngày của văn bản.", en: "Check the date of the paper." },
  },
  "obligation/before-order": {
    message: {
      vi: "Ngày {on} trước ngày văn bản giao nhiệm vụ ({orderedOn}).",
      en: "The day {on} is before the duty was ordered ({orderedOn}).",
    },
    hint: { vi: "Kiểm tra lại ngày của văn bản.", en: "Check the date of the paper." },
  },
  "obligation/before-last-move": {
    message: {
      vi: "Ngày {on} trước ngày nhiệm vụ được chuyển lần cuối ({until}).",
      en: "The day {on} is before the duty was last transferred ({until}).",
    },
    hint: { vi: "Giao lại từ ngày đó trở đi.", en: "Reassign it on that day or later." },
  },
  "obligation/own-report": {
    message: {
      vi: "Báo cáo này do chính “{agency}” lập.",
      en: "This report was made by `{agency}` itself.",
    },
    hint: {
      vi: "Người khác của cơ quan khác chấp nhận hoặc trả lại: cơ quan theo dõi; báo cáo của chính cơ quan theo dõi thì cơ quan giao.",
      en: "Another body, by another person, accepts or returns it: the monitor; for the monitor's own report, the issuer.",
    },
  },
  "obligation/too-many-obstacles": {
    message: {
      vi: "Nhiệm vụ này đã có {open} khó khăn chờ trả lời, {all} tất cả (nhiều nhất {mostOpen} và {most}).",
      en: "This obligation has {open} obstacles awaiting an answer and {all} in all (at most {mostOpen} and {most}).",
    },
    hint: {
      vi: "Trả lời khó khăn cũ, hoặc gộp các khó khăn vào một văn bản.",
      en: "Answer the earlier ones, or put several into one paper.",
    },
  },
  "obligation/before-obstacle": {
    message: {
      vi: "Ngày {on} trước ngày khó khăn được nêu ({raisedOn}).",
      en: "The day {on} is before the obstacle was raised ({raisedOn}).",
    },
    hint: { vi: "Ghi ngày trả lời từ ngày nêu trở đi.", en: "Date the answer on that day or later." },
  },
  "obligation/day-passed": {
    message: { vi: "Đến ngày {on} đã qua hạn {lastDay}.", en: "On {on} the last day {lastDay} has passed." },
    hint: {
      vi: "Chỉ báo cáo có ngày trong hạn mới bỏ được đánh dấu quá hạn.",
      en: "Only a report dated in time clears the overdue mark.",
    },
  },
  "obligation/already-started": {
    message: { vi: "Đã bắt đầu thực hiện từ ngày {on}.", en: "Work began on {on} already." },
    hint: { vi: "Không cần ghi lại; khi xong thì báo cáo.", en: "Nothing to do; report when it is done." },
  },
  "obligation/not-started": {
    message: { vi: "Chưa bắt đầu thực hiện.", en: "Work has not begun." },
    hint: { vi: "Ghi nhận bắt đầu trước.", en: "Record the start first." },
  },
  "obligation/not-a-submission": {
    message: { vi: "Nhiệm vụ này không phải là trình văn bản.", en: "This duty is not a submission." },
    hint: {
      vi: "Kết quả phải được cơ quan theo dõi chấp nhận; sau đó không trả lại được.",
      en: "Its result is accepted by the monitoring body, and is final then.",
    },
  },
  "obligation/is-a-submission": {
    message: { vi: "Nhiệm vụ này là trình văn bản.", en: "This duty is a submission." },
    hint: {
      vi: "Nhiệm vụ xong khi cơ quan giao nhận được văn bản trình.",
      en: "It is done when the issuer receives the submission.",
    },
  },
  "obligation/before-report": {
    message: {
      vi: "Ngày {on} trước ngày báo cáo ({reportedOn}).",
      en: "The day {on} is before the report ({reportedOn}).",
    },
    hint: { vi: "Ghi ngày không sớm hơn ngày báo cáo.", en: "Write a day not before the report's." },
  },
  "obligation/before-return": {
    message: {
      vi: "Ngày {on} trước ngày báo cáo bị trả lại ({returnedOn}).",
      en: "The day {on} is before the report was returned ({returnedOn}).",
    },
    hint: { vi: "Báo cáo bổ sung có ngày từ ngày trả lại trở đi.", en: "A correction is dated on that day or later." },
  },
  "obligation/correction-day-passed": {
    message: {
      vi: "Hạn bổ sung {correctBy} trước ngày trả lại ({on}).",
      en: "The day of correction {correctBy} is before the return ({on}).",
    },
    hint: { vi: "Đặt hạn bổ sung từ ngày trả lại trở đi.", en: "Set it on the day of the return or later." },
  },
  "obligation/new-day-not-later": {
    message: {
      vi: "Hạn mới {to} không sau hạn cũ ({lastDay}).",
      en: "The new day {to} is not after the old one ({lastDay}).",
    },
    hint: { vi: "Gia hạn chỉ lùi hạn về sau.", en: "An extension only moves the day later." },
  },
  "obligation/new-day-not-ahead": {
    message: { vi: "Hạn mới {to} không sau hôm nay ({today}).", en: "The new day {to} is not after today ({today})." },
    hint: { vi: "Chọn một ngày chưa qua.", en: "Choose a day still to come." },
  },
  "obligation/set-day-before-decision": {
    message: {
      vi: "Hạn mới {to} trước ngày quyết định ({on}).",
      en: "The new day {to} is before the decision ({on}).",
    },
    hint: { vi: "Đặt hạn từ ngày quyết định trở đi.", en: "Set it on the day of the decision or later." },
  },
  "obligation/no-day-asked": {
    message: { vi: "Không có câu hỏi nào về thời hạn đang chờ.", en: "Nobody has been asked for a day." },
    hint: { vi: "Muốn đổi thời hạn thì gia hạn.", en: "Use `extend` to change the day." },
  },
  "obligation/already-with-body": {
    message: { vi: "“{body}” đang giữ nhiệm vụ này.", en: "`{body}` holds it already." },
    hint: { vi: "Chọn cơ quan khác.", en: "Choose another body." },
  },
  "obligation/obstacle-exists": {
    message: { vi: "Khó khăn “{obstacle}” đã được nêu.", en: "The obstacle `{obstacle}` has been raised already." },
    hint: { vi: "Đặt mã khác cho khó khăn mới.", en: "Give a new obstacle another id." },
  },
  "obligation/obstacle-not-open": {
    message: {
      vi: "Không có khó khăn “{obstacle}” đang chờ trả lời.",
      en: "No obstacle `{obstacle}` awaits an answer.",
    },
    hint: { vi: "Đang chờ trả lời: {open}.", en: "Awaiting an answer: {open}." },
  },
  "obligation/day-not-passed": {
    message: { vi: "Đến ngày {on} vẫn chưa qua hạn {lastDay}.", en: "On {on} the last day {lastDay} has not passed." },
    hint: { vi: "Chỉ quá hạn từ ngày sau hạn cuối.", en: "It is overdue from the day after the last day." },
  },
  "obligation/day-unverified": {
    message: {
      vi: "Thời hạn dựa trên nguồn chưa kiểm chứng hoặc đang chờ người quyết định.",
      en: "The day rests on an unverified source, or awaits a person's decision.",
    },
    hint: { vi: "Một người có thẩm quyền trả lời câu hỏi.", en: "A person answers the question (`answer`)." },
  },
  "obligation/not-continuous": {
    message: { vi: "Nhiệm vụ này không phải là nhiệm vụ thường xuyên.", en: "This is not a continuous duty." },
    hint: { vi: "Chỉ đóng kỳ của nhiệm vụ thường xuyên.", en: "Only a continuous duty's period is closed." },
  },
  "obligation/period-not-over": {
    message: { vi: "Đến ngày {on} kỳ chưa hết ({closesOn}).", en: "On {on} the period is not over ({closesOn})." },
    hint: { vi: "Đóng kỳ từ ngày hôm sau.", en: "It closes on the day after." },
  },
  "obligation/unknown-recipient": {
    message: {
      vi: "“{recipient}” không phải nơi nhận báo cáo này.",
      en: "`{recipient}` is no recipient of this report.",
    },
    hint: { vi: "Nơi nhận: {recipients}.", en: "Recipients: {recipients}." },
  },
  "obligation/already-delivered": {
    message: {
      vi: "“{recipient}” đã nhận báo cáo này.",
      en: "`{recipient}` has this report already.",
    },
    hint: { vi: "Nơi chưa nhận: {open}.", en: "Those without it: {open}." },
  },
  "obligation/figure-unit": {
    message: {
      vi: "Chỉ tiêu “{indicator}” tính bằng {wanted}, không phải {unit}.",
      en: "The indicator `{indicator}` is measured in {wanted}, not in {unit}.",
    },
    hint: { vi: "Đổi số liệu sang {wanted}.", en: "Convert the figure to {wanted}." },
  },
  "obligation/figure-after-report": {
    message: {
      vi: "Số liệu tính đến {asOf}, sau ngày báo cáo ({on}).",
      en: "The figure is as of {asOf}, after the day of the report ({on}).",
    },
    hint: { vi: "Kiểm tra lại hai ngày.", en: "Check the two days." },
  },
  "obligation/figure-before-order": {
    message: {
      vi: "Số liệu tính đến {asOf}, trước năm giao nhiệm vụ (từ {since}).",
      en: "The figure is as of {asOf}, before the year in which the duty was ordered (from {since}).",
    },
    hint: {
      vi: "Số liệu gốc của năm trước thì cơ quan theo dõi ghi nhận, nêu rõ là số liệu gốc.",
      en: "A baseline of an earlier year is recorded by the monitor (record-measurement, baseline).",
    },
  },
});

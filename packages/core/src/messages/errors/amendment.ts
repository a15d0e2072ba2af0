import { errorTexts } from "./catalogue.js";

export const amendmentErrors = errorTexts({
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
      vi: "[[Có phải “{suggestion}” không? ]]Nhiệm vụ mới thì dùng “add-task” hoặc “add-reporting”.",
      en: "[[Did you mean `{suggestion}`? ]]A new duty is added with `add-task` or `add-reporting`.",
    },
  },
  "amendment/ended-before": {
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
      vi: "Nhiệm vụ “{duty}” cần một thời hạn; chỉ chế độ báo cáo mới có thể không in ngày (null).",
      en: "The task `{duty}` needs a deadline; only a reporting duty can be without one (null).",
    },
    hint: { vi: "Không còn thời hạn thì ghi kind “none”.", en: "For no deadline any more write the kind `none`." },
  },
  "amendment/day-passed": {
    message: {
      vi: "Hạn mới {lastDay} của “{obligation}” đã qua khi điều chỉnh có hiệu lực ({on}).",
      en: "The new last day {lastDay} of `{obligation}` had passed when the change came into force ({on}).",
    },
    hint: { vi: "Ấn định một ngày từ {on} trở đi.", en: "Set a day from {on} on." },
  },
});

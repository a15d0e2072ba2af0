import { citer } from "../../law/cite.js";
import { type ActText, once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { ofPrinted, workingDays } from "../act-limit.js";

const L = citer("23/2012/QH13");
const C = citer("03/2014/TT-BKHĐT");
/** Grounds on which the representative is asked to explain. */
const GROUNDS = [L(56, 3), L(56, 4), L(56, 5), L(56, 6), L(56, 7)];
const TEN_DAYS = workingDays(10, ofPrinted("notify-violation", "explainBy"));

const meeting: ActText = {
  vi: "Họp liên ngành để xác định hành vi vi phạm (khi cần thiết)",
  en: "Meet with other agencies to establish the violation (where needed)",
  who: "registry",
  papers: ["recorded-paper"],
  cites: [C(19, 4)],
};
const afterEnd: ActText = {
  vi: "Ra thông báo và quyết định thu hồi do giải thể, phá sản, bị hợp nhất, bị sáp nhập",
  en: "Notice and revocation after dissolution, bankruptcy, consolidation or merger",
  who: "registry",
  papers: ["revocation-notice", "revocation-decision"],
  outcome: "revoked",
  cites: [C(19, 1), L(56, 1)],
};
const untrue: ActText = {
  vi: "Ra thông báo vi phạm và quyết định thu hồi do nội dung hồ sơ đăng ký không trung thực, không chính xác",
  en: "Notice of violation and revocation for an untrue registration dossier",
  who: "registry",
  papers: ["violation-notice", "revocation-decision"],
  outcome: "revoked",
  cites: [C(19, 2), L(56, 2)],
};
const cancelChanges: ActText = {
  vi: "Hủy bỏ nội dung thay đổi không trung thực, khôi phục giấy chứng nhận hợp lệ gần nhất",
  en: "Cancel untrue changes and restore the last valid certificate",
  who: "registry",
  papers: ["violation-notice", "certificate"],
  outcome: "not-revoked",
  cites: [C(19, 2)],
};
const notify: ActText = {
  vi: "Thông báo vi phạm, yêu cầu người đại diện theo pháp luật đến giải trình",
  en: "Notify the violation and call the representative to explain",
  who: "registry",
  papers: ["violation-notice"],
  cites: [C(19, 3), ...GROUNDS],
};
const accept: ActText = {
  vi: "Nội dung giải trình phù hợp",
  en: "The explanation fits",
  who: "registry",
  papers: ["explanation"],
  outcome: "not-revoked",
  cites: [C(19, 3)],
};
const revoke: ActText = {
  vi: "Không đến hoặc giải trình không phù hợp: ra quyết định thu hồi sau 10 ngày làm việc kể từ ngày hẹn",
  en: "Nobody came or the explanation does not fit: revoke ten working days after the day fixed",
  who: "registry",
  papers: ["revocation-decision"],
  waits: TEN_DAYS,
  outcome: "revoked",
  cites: [C(19, 3), ...GROUNDS],
};

/** Revocation under the 2012 law: seven grounds of Law art. 56, Circular 03/2014 art. 19. It is a ground of art. 54.2.d. */
export const REVOCATION_2012 = defineFlow({
  id: "revocation-2012",
  title: { vi: "Thu hồi giấy chứng nhận đăng ký (Luật năm 2012)", en: "Revocation of the certificate (2012 law)" },
  law: "23/2012/QH13",
  subject: "cooperative",
  question: "procedure",
  note: {
    vi: "Thời hạn hẹn giải trình do thông báo ấn định; sau ngày đó còn 10 ngày làm việc.",
    en: "The day of the explanation is fixed by the notice; ten working days follow it.",
  },
  initial: "reviewing",
  states: {
    reviewing: {
      vi: "Xem xét căn cứ thu hồi",
      en: "Ground under review",
      on: {
        "meet-agencies": once(meeting),
        "revoke-after-end": to("revoked", afterEnd, "groundEnded2012"),
        "revoke-untrue": to("revoked", untrue, "groundUntrue2012"),
        "cancel-changes": to("not-revoked", cancelChanges, "groundUntrue2012"),
        "notify-violation": to("notified", notify, "groundExplained2012", "explainByGiven2012"),
      },
    },
    notified: {
      vi: "Đã thông báo vi phạm, chờ giải trình",
      en: "Violation notified, explanation awaited",
      on: {
        "accept-explanation": to("not-revoked", accept),
        revoke: to("revoked", revoke),
      },
    },
    revoked: { vi: "Đã thu hồi", en: "Revoked" },
    "not-revoked": { vi: "Không thu hồi", en: "Not revoked" },
  },
});

import { citer } from "../../law/cite.js";
import type { Reading } from "../../law/reading.js";
import type { ActText } from "../flow.js";
import { days, ofAct, ofService, workingDays } from "../act-limit.js";

const D = citer("193/2013/NĐ-CP");
const C = citer("03/2014/TT-BKHĐT");
const SIXTY_DAYS = days(60, ofAct("request-amendment"));

/** Article 19.3 of the decree counts from the full dossier; what the circular has for an incomplete one, it has for registrations. */
const UNTIL_IT_IS_FULL: Reading = {
  vi: "Khoản 3 Điều 19 Nghị định số 193/2013/NĐ-CP tính 05 ngày làm việc từ ngày nhận đủ hồ sơ, không ấn định thời hạn yêu cầu và bổ sung: không tính thời hạn nào",
  en: "Decree 193/2013 art. 19.3 counts five working days from the full dossier and sets no time for asking and completing: none is counted",
  other: {
    vi: "yêu cầu trong 03 ngày làm việc (khoản 2 Điều 6b), bổ sung trong 60 ngày (khoản 4 Điều 8c Thông tư số 03/2014/TT-BKHĐT) như hồ sơ đăng ký",
    en: "asked within three working days (art. 6b.2), completed within sixty days (art. 8c.4 of Circular 03/2014) as a registration",
  },
};
/** 8c.4 is headed “qua mạng điện tử”; by 2.5 registering includes other notices which are prescribed. */
const FILED_ONLINE: Reading = {
  vi: "Khoản 4 Điều 8c viết cho hồ sơ đăng ký qua mạng điện tử; áp dụng cho hồ sơ nộp như vậy, hồ sơ giấy không hết giá trị",
  en: "Article 8c.4 is written for registrations online and is applied to a dossier filed so; one on paper does not become void",
  other: {
    vi: "không áp dụng cho hồ sơ giải thể, hoặc áp dụng cho cả hồ sơ giấy",
    en: "it does not apply to a dissolution, or applies on paper, too",
  },
};
/** Of a registration: what is left open is the dossier on paper alone. */
const REGISTERED_ONLINE: Reading = {
  vi: "Khoản 4 Điều 8c viết cho hồ sơ đăng ký qua mạng điện tử; hồ sơ giấy không hết giá trị",
  en: "Article 8c.4 is written for registrations online; a dossier on paper does not become void",
  other: { vi: "áp dụng cho cả hồ sơ giấy", en: "it applies on paper, too" },
};

/** Of a dissolution: the dossier is not full, so that nothing is counted yet. */
export const ASK_FOR_THE_REST: ActText = {
  vi: "Yêu cầu bổ sung hồ sơ giải thể chưa đủ",
  en: "Ask for what is missing in the dissolution dossier",
  who: "registry",
  papers: ["amendment-notice"],
  cites: [D(19, 3)],
  readings: [UNTIL_IT_IS_FULL],
};
/** Whether it was filed online no paper of the file tells: recordable, and nothing time marks. */
export const VOID_ONLINE: ActText = {
  vi: "Hết 60 ngày không sửa đổi, bổ sung hồ sơ nộp qua mạng điện tử: hủy hồ sơ",
  en: "Sixty days without an amended dossier filed online: it is cancelled",
  who: "registry",
  papers: ["void-notice"],
  waits: SIXTY_DAYS,
  right: true,
  silent: true,
  cites: [C("8c", 4)],
  readings: [FILED_ONLINE],
};
/** Of a registration: cancelled, and nothing is counted from it. */
export const VOID_REGISTRATION: ActText = { ...VOID_ONLINE, again: ["file-dossier"], readings: [REGISTERED_ONLINE] };
/** Of a registration: all that is missing in one notice within three working days, owed only where something is. */
export const ASK_TO_AMEND: ActText = {
  vi: "Thông báo yêu cầu sửa đổi, bổ sung hồ sơ đăng ký",
  en: "Ask to amend the registration dossier",
  who: "registry",
  papers: ["amendment-notice"],
  limit: workingDays(3, ofService("file-dossier", "registry")),
  silent: true,
  cites: [C("6b", 2)],
};
/** A registration dossier again. */
export const amendedRegistration = (file: ActText): ActText => ({
  ...file,
  vi: `${file.vi} đã sửa đổi, bổ sung`,
  en: `${file.en}, amended`,
  limit: SIXTY_DAYS,
  right: true,
  cites: [C("8c", 4), ...file.cites],
  readings: [REGISTERED_ONLINE],
});

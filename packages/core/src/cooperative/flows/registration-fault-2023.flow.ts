import { citer } from "../../law/cite.js";
import { type ActText, once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { days, ofAct, ofService, workingDays } from "../act-limit.js";
import { type BackFrom, REGISTRATION_DOSSIER } from "./incomplete-dossier.js";
import { FORGERY } from "./revocation-2023.acts.js";

const D = citer("92/2024/NĐ-CP");

const redo: ActText = {
  vi: "Thông báo và thực hiện lại việc đăng ký theo đúng quy định về hồ sơ, trình tự, thủ tục",
  en: "Tell the cooperative and do the registration again as the rules have it",
  who: "registry",
  papers: ["registry-notice"],
  outcome: "registration-corrected",
  cites: [D(24, 1)],
};
const raise: ActText = {
  vi: "Đề nghị thu hồi lần đăng ký thay đổi do nội dung kê khai trong hồ sơ đăng ký thay đổi là giả mạo",
  en: "Request to revoke a registered change because its declaration is forged",
  who: "interested-party",
  papers: ["forgery-request"],
  cites: [D(23, 1)],
};
/** No dissolution follows: only the certificate of that change is revoked. */
const revokeChange: ActText = {
  vi: "Ra thông báo vi phạm và quyết định thu hồi Giấy chứng nhận của lần đăng ký thay đổi",
  en: "Issue notice of violation and revoke the certificate of the change",
  who: "registry",
  papers: ["violation-notice", "revocation-decision"],
  limit: workingDays(3, ofService("receive-proof", "registry")),
  cites: [D(24, 2)],
};
const publishViolation: ActText = {
  vi: "Đăng tải thông báo vi phạm, thông báo cơ quan thuế, cơ quan nhà nước có thẩm quyền",
  en: "Publish the notice, tell the tax authority and the State bodies concerned",
  who: "registry",
  papers: ["posting-record"],
  cites: [D(24, 2)],
};
const reissue: ActText = {
  vi: "Cấp Giấy chứng nhận trên cơ sở hồ sơ hợp lệ liền kề trước",
  en: "Issue a certificate on the last valid dossier before",
  who: "registry",
  papers: ["certificate"],
  outcome: "registration-corrected",
  cites: [D(24, 2)],
};
const invalidFounding: ActText = {
  vi: "Thông báo Giấy chứng nhận cấp trên cơ sở hồ sơ thành lập không trung thực, không chính xác là không có hiệu lực, yêu cầu nộp hồ sơ mới",
  en: "Tell that the certificate on an untrue founding dossier has no effect, and ask for a new dossier",
  who: "registry",
  papers: ["invalidity-notice"],
  cites: [D(24, 3, "a")],
};
const publishFounding: ActText = {
  vi: "Đăng tải thông báo không có hiệu lực, thông báo cơ quan thuế, cơ quan nhà nước có thẩm quyền",
  en: "Publish that it has no effect, tell the tax authority and the State bodies concerned",
  who: "registry",
  papers: ["posting-record"],
  cites: [D(24, 3, "a")],
};
const newDossier: ActText = {
  vi: "Nộp hồ sơ mới thay cho hồ sơ đăng ký thành lập",
  en: "File a new dossier in the place of the founding one",
  who: "cooperative",
  papers: ["recorded-paper"],
  limit: days(30, ofAct("declare-founding-invalid")),
  cites: [D(24, 3, "a")],
};
const newCertificate: ActText = {
  vi: "Xem xét, cấp Giấy chứng nhận trên cơ sở hồ sơ mới",
  en: "Issue a certificate on the new dossier",
  who: "registry",
  papers: ["certificate"],
  outcome: "registration-corrected",
  cites: [D(24, 3, "a")],
};
/** What follows where it does not report is a ground of revocation (Law art. 103.1.c), in a flow of its own. */
const askReport: ActText = {
  vi: "Không nộp hồ sơ mới: yêu cầu hợp tác xã báo cáo",
  en: "No new dossier: require the cooperative to report",
  who: "registry",
  papers: ["registry-notice"],
  waits: days(30, ofAct("declare-founding-invalid")),
  outcome: "registration-corrected",
  cites: [D(24, 3, "a"), D(7, 6)],
};
const invalidChange: ActText = {
  vi: "Thông báo Giấy chứng nhận cấp trên cơ sở hồ sơ thay đổi không trung thực, không chính xác là không có hiệu lực",
  en: "Tell that the certificate on an untrue change dossier has no effect",
  who: "registry",
  papers: ["invalidity-notice"],
  cites: [D(24, 3, "b")],
};
const publishChange: ActText = { ...publishFounding, cites: [D(24, 3, "b")] };
const reissueChange: ActText = { ...reissue, cites: [D(24, 3, "b")] };

const toFoundingInvalid: BackFrom = (text, ...guards) => to("founding-invalid", text, ...guards);

/**
 * A registration which was done wrongly, or rests on a forged change or on an untrue dossier (xử lý hồ sơ đăng ký sai, giả mạo,
 * không trung thực): Decree 92/2024 art. 24. Nobody ends by it.
 */
export const REGISTRATION_FAULT_2023 = defineFlow({
  id: "registration-fault-2023",
  title: {
    vi: "Xử lý đăng ký không đúng quy định, thay đổi giả mạo, hồ sơ không trung thực",
    en: "A wrong, forged or untrue registration",
  },
  law: "17/2023/QH15",
  subject: "cooperative",
  question: "registry-act",
  note: {
    vi: "Hồ sơ thành lập giả mạo dẫn đến thu hồi và giải thể (Điều 53); ở đây chỉ xử lý lần đăng ký sai, hợp tác xã không chấm dứt.",
    en: "A forged founding dossier leads to revocation and dissolution (art. 53); here only the wrong registration is dealt with and nobody ends.",
  },
  initial: "reviewing",
  states: {
    reviewing: {
      vi: "Xem xét việc đăng ký",
      en: "Under review",
      on: {
        "redo-registration": to("corrected", redo),
        "raise-forgery": to("forgery-raised", raise),
        "declare-founding-invalid": to("founding-invalid", invalidFounding),
        "declare-change-invalid": to("change-invalid", invalidChange),
      },
    },
    "forgery-raised": {
      vi: "Có đề nghị thu hồi lần đăng ký thay đổi",
      en: "A forged change is alleged",
      on: {
        "ask-authority": to("verifying", FORGERY.askAuthority),
        "receive-proof": to("forgery-proved", FORGERY.handedIn),
      },
    },
    verifying: {
      vi: "Đang xác định giả mạo",
      en: "Being verified",
      on: { "receive-proof": to("forgery-proved", FORGERY.proved), "receive-denial": to("not-forged", FORGERY.denied) },
    },
    "forgery-proved": {
      vi: "Đã xác định giả mạo",
      en: "Forgery established",
      on: { "revoke-change": to("change-revoked", revokeChange) },
    },
    "change-revoked": {
      vi: "Đã thu hồi lần đăng ký thay đổi",
      en: "Change revoked",
      on: { "publish-violation": once(publishViolation), "reissue-certificate": to("corrected", reissue) },
    },
    "founding-invalid": {
      vi: "Giấy chứng nhận không có hiệu lực, chờ hồ sơ mới",
      en: "Certificate without effect, new dossier awaited",
      on: {
        "publish-invalidity": once(publishFounding),
        "file-new-dossier": to("refiled", newDossier),
        "ask-report": to("report-asked", askReport),
      },
    },
    refiled: {
      vi: "Đã nộp hồ sơ mới",
      en: "New dossier filed",
      on: {
        "issue-certificate": to("corrected", newCertificate),
        ...REGISTRATION_DOSSIER.filed("amending", "cooperative", toFoundingInvalid),
      },
    },
    amending: {
      vi: "Chờ sửa đổi, bổ sung hồ sơ mới",
      en: "Awaiting the amended new dossier",
      on: {
        "file-new-dossier": to("refiled", REGISTRATION_DOSSIER.amended(newDossier)),
        ...REGISTRATION_DOSSIER.amending("cooperative", toFoundingInvalid),
      },
    },
    "change-invalid": {
      vi: "Lần đăng ký thay đổi không có hiệu lực",
      en: "Change without effect",
      on: { "publish-invalidity": once(publishChange), "reissue-certificate": to("corrected", reissueChange) },
    },
    "not-forged": { vi: "Không giả mạo", en: "Not forged" },
    corrected: { vi: "Đã xử lý", en: "Dealt with" },
    "report-asked": { vi: "Đã yêu cầu báo cáo", en: "Report required" },
  },
});

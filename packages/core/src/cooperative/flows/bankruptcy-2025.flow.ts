import { cite, citer } from "../../law/cite.js";
import { type ActText, once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { days, ofAct, ofService, workingDays } from "../act-limit.js";

const D = citer("92/2024/NĐ-CP");
const R = citer("187/2026/NĐ-CP");
/** The law's own text is not at hand: a step of it is recorded by a person and counts no days. */
const UNREAD = cite("142/2025/QH15", {}, { trust: "unverified", source: "chưa có toàn văn" });

const recorded = (vi: string, en: string, who: ActText["who"], more: Partial<ActText> = {}): ActText => ({
  vi,
  en,
  who,
  papers: ["recorded-paper"],
  cites: [UNREAD],
  ...more,
});

const petition = recorded("Nộp đơn yêu cầu", "File the petition", "petitioner");
/** That the clause exists and since when is read (art. 87.1); what it asks of the tax authority is not. */
const taxPetition = recorded("Cơ quan thuế nộp đơn yêu cầu", "The tax authority files the petition", "tax", {
  cites: [
    cite(
      "142/2025/QH15",
      { article: 38, clause: 3 },
      { trust: "unverified", source: "chưa có toàn văn; ngày có hiệu lực theo khoản 1 Điều 87" },
    ),
  ],
});
const accept = recorded("Tòa án thụ lý đơn", "The court accepts the petition", "court");
const refuse = recorded("Trả lại đơn hoặc không thụ lý", "Petition returned or not accepted", "court", {
  outcome: "stopped",
});
const rehabilitate = recorded("Áp dụng thủ tục phục hồi", "Rehabilitation", "court");
const leaveRehabilitation = recorded("Chuyển sang thủ tục phá sản", "Turn to bankruptcy", "court");
const rehabilitated = recorded("Đình chỉ thủ tục phục hồi", "Rehabilitation ends", "court", { outcome: "stopped" });
const notOpen = recorded("Không mở thủ tục phá sản", "Bankruptcy not opened", "court", { outcome: "stopped" });
const meeting = recorded(
  "Hội nghị chủ nợ (Quản tài viên triệu tập, Tòa án công nhận)",
  "Creditors' meeting",
  "administrator",
);
const stop = recorded("Đình chỉ thủ tục phá sản", "Bankruptcy stopped", "court");
const enforce = recorded("Thi hành quyết định tuyên bố phá sản", "Enforce the declaration", "enforcement");

const open: ActText = {
  vi: "Ra quyết định mở thủ tục phá sản",
  en: "Open the bankruptcy",
  who: "court",
  papers: ["court-decision"],
  cites: [UNREAD],
};
const registryOpening: ActText = {
  vi: "Đăng tải quyết định, chuyển tình trạng đang làm thủ tục phá sản",
  en: "Publish and set the status to bankruptcy open",
  who: "registry",
  papers: ["posting-record"],
  limit: workingDays(3, ofService("open", "registry")),
  sets: "bankruptcy-open",
  cites: [D(57, 1), D(27, 4)],
};
const askReplacement: ActText = {
  vi: "Đề nghị Thẩm phán thay đổi người đại diện theo pháp luật",
  en: "Ask the judge to replace the representative",
  who: "creditors-meeting",
  papers: ["recorded-paper"],
  cites: [R(5, 1), R(3)],
};
const replace: ActText = {
  vi: "Thẩm phán quyết định thay đổi người đại diện theo pháp luật",
  en: "The judge replaces the representative",
  who: "judge",
  papers: ["court-decision"],
  cites: [R(5, 1)],
};
const register: ActText = {
  vi: "Đăng ký thay đổi người đại diện theo pháp luật",
  en: "Register the new representative",
  who: "administrator",
  papers: ["registry-notice", "court-decision"],
  limit: days(10, ofAct("replace-representative")),
  cites: [R(6, 1)],
};
const certify: ActText = {
  vi: "Cấp Giấy chứng nhận đăng ký mới",
  en: "Issue the new certificate",
  who: "registry",
  papers: ["certificate"],
  limit: workingDays(3, ofService("register-representative", "registry")),
  cites: [R(6, 4)],
};
const report: ActText = {
  vi: "Báo cáo trước khi thực hiện hoạt động phải báo cáo",
  en: "Report before an act which must be reported",
  who: "cooperative",
  papers: ["recorded-paper"],
  cites: [R(7, 1)],
};
const answer: ActText = {
  vi: "Trả lời được hoặc không được thực hiện",
  en: "Answer yes or no",
  who: "administrator",
  papers: ["recorded-paper"],
  limit: workingDays(3, ofService("report-activity", "administrator")),
  cites: [R(7, 2)],
};
const reportJudge: ActText = {
  vi: "Báo cáo Thẩm phán nội dung giám sát và trả lời",
  en: "Report to the judge",
  who: "administrator",
  papers: ["recorded-paper"],
  limit: workingDays(3, ofAct("answer-activity")),
  cites: [R(7, 3)],
};
const transfer: ActText = {
  vi: "Hội nghị chủ nợ quyết định chuyển nhượng",
  en: "The creditors' meeting decides on a transfer",
  who: "creditors-meeting",
  papers: ["meeting-minutes"],
  cites: [R(8, 1), R(8, 2)],
};
const declare: ActText = {
  vi: "Ra quyết định tuyên bố phá sản",
  en: "Declare bankrupt",
  who: "court",
  papers: ["court-decision"],
  cites: [UNREAD],
};
const registryEnd: ActText = {
  vi: "Đăng tải quyết định tuyên bố phá sản, chuyển tình trạng đã phá sản",
  en: "Publish the declaration, set the status to bankrupt",
  who: "registry",
  papers: ["posting-record"],
  limit: workingDays(3, ofService("declare", "registry")),
  sets: "ended",
  branches: "closed",
  cites: [D(57, 2), D(27, 5)],
};
const close = recorded("Kết thúc thi hành", "Enforcement ends", "enforcement", { outcome: "bankrupt-declared" });
const restore: ActText = {
  vi: "Cập nhật tình trạng sau khi đình chỉ (Nghị định không quy định)",
  en: "Update the status after the stop (the decree is silent)",
  who: "registry",
  papers: ["confirmation"],
  sets: "previous",
  outcome: "stopped",
  cites: [citer("92/2024/NĐ-CP", { trust: "unverified" })(57)],
};

const supervised = {
  "publish-opening-registry": once(registryOpening),
  "ask-replacement": once(askReplacement),
  "replace-representative": once(replace),
  "register-representative": once(register),
  "issue-certificate": once(certify),
  "report-activity": once(report),
  "answer-activity": once(answer),
  "report-to-judge": once(reportJudge),
};

/** Bankruptcy under Law 142/2025/QH15: recorded steps between the verified acts of Decrees 92/2024 and 187/2026. */
export const BANKRUPTCY_2025 = defineFlow({
  id: "bankruptcy-2025",
  title: {
    vi: "Phục hồi, phá sản (Luật số 142/2025/QH15)",
    en: "Rehabilitation and bankruptcy (Law No. 142/2025/QH15)",
  },
  law: "142/2025/QH15",
  subject: "cooperative",
  question: "bankruptcy",
  note: {
    vi: "Chưa có toàn văn luật: bước của Tòa án và đơn của cơ quan thuế (khoản 3 Điều 38, từ 01/7/2026) do người xử lý ghi nhận, thư viện không tính thời hạn cho các bước đó. Phục hồi không có tình trạng pháp lý riêng.",
    en: "The text of the law is not at hand: the court's steps, and the tax authority's petition (Article 38.3, from 1 July 2026), are recorded by a person and no days are counted for them. Rehabilitation has no legal status of its own.",
  },
  initial: "preparing",
  states: {
    preparing: {
      vi: "Chuẩn bị đơn",
      en: "Preparing",
      on: { petition: to("filed", petition), "petition-by-tax": to("filed", taxPetition, "taxMayPetition") },
    },
    filed: {
      vi: "Đã nộp đơn",
      en: "Filed",
      on: { accept: to("accepted", accept), "return-petition": to("ended-early", refuse) },
    },
    accepted: {
      vi: "Đã thụ lý",
      en: "Accepted",
      on: {
        rehabilitate: to("rehabilitating", rehabilitate),
        open: to("opened", open),
        "refuse-opening": to("ended-early", notOpen),
      },
    },
    rehabilitating: {
      vi: "Đang thực hiện thủ tục phục hồi",
      en: "In rehabilitation",
      on: {
        "end-rehabilitation": to("ended-early", rehabilitated),
        "turn-to-bankruptcy": to("accepted", leaveRehabilitation),
      },
    },
    opened: {
      vi: "Đã mở thủ tục phá sản",
      en: "Opened",
      on: {
        ...supervised,
        "hold-meeting": to("met", meeting),
        "decide-transfer": once(transfer),
        declare: to("declared", declare),
        stop: to("stopping", stop),
      },
    },
    met: {
      vi: "Hội nghị chủ nợ đã họp",
      en: "Creditors have met",
      on: {
        ...supervised,
        "decide-transfer": once(transfer),
        declare: to("declared", declare),
        stop: to("stopping", stop),
      },
    },
    declared: {
      vi: "Đã tuyên bố phá sản",
      en: "Declared",
      on: { "publish-declaration-registry": once(registryEnd), enforce: to("enforcing", enforce) },
    },
    enforcing: {
      vi: "Đang thi hành",
      en: "Enforcing",
      on: { "publish-declaration-registry": once(registryEnd), "close-enforcement": to("closed", close) },
    },
    stopping: {
      vi: "Đã đình chỉ thủ tục phá sản",
      en: "Stopped by the court",
      on: { "restore-status": to("stopped", restore) },
    },
    closed: { vi: "Đã kết thúc", en: "Closed" },
    stopped: { vi: "Đã đình chỉ, đã cập nhật tình trạng", en: "Stopped, status updated" },
    "ended-early": { vi: "Kết thúc trước khi mở thủ tục", en: "Ended before opening" },
  },
});

import { citer } from "../../law/cite.js";
import { type ActText, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { ofAct, ofService, workingDays } from "../act-limit.js";

const C = citer("03/2014/TT-BKHĐT");

const file: ActText = {
  vi: "Gửi thông báo và hồ sơ chấm dứt hoạt động chi nhánh",
  en: "File the notice and dossier of termination",
  who: "cooperative",
  papers: ["branch-request", "branch-resolution", "seal-cancellation"],
  cites: [C(16, 1)],
};
const confirm: ActText = {
  vi: "Xác nhận việc chấm dứt hoạt động chi nhánh",
  en: "Confirm the termination",
  who: "registry",
  papers: ["confirmation"],
  branches: "closed",
  cites: [C(16, 1)],
};
const refuse: ActText = {
  vi: "Thông báo bằng văn bản lý do không xác nhận",
  en: "Tell in writing why it is not confirmed",
  who: "registry",
  papers: ["recorded-paper"],
  cites: [C(16, 1)],
};
const report: ActText = {
  vi: "Thông báo cho cơ quan đăng ký nơi đặt trụ sở chính (chi nhánh khác huyện, tỉnh)",
  en: "Tell the registry of the head office (branch in another district or province)",
  who: "cooperative",
  papers: ["registry-notice", "confirmation"],
  limit: workingDays(5, ofService("confirm", "cooperative")),
  cites: [C(16, 2)],
};
const giveBack: ActText = {
  vi: "Nộp lại bản gốc giấy chứng nhận đăng ký chi nhánh",
  en: "Hand back the original certificate of the branch",
  who: "cooperative",
  papers: ["original-certificate"],
  cites: [C(16, 1)],
};
const endAbroad: ActText = {
  vi: "Cơ quan có thẩm quyền của nước ngoài xác nhận việc chấm dứt hoạt động",
  en: "The competent agency abroad confirms the termination",
  who: "authority",
  papers: ["foreign-confirmation"],
  branches: "closed",
  cites: [C(16, 3)],
};
const reportAbroad: ActText = {
  vi: "Thông báo việc chấm dứt hoạt động ở nước ngoài cho cơ quan đăng ký nơi đặt trụ sở chính",
  en: "Tell the registry of the head office of the termination abroad",
  who: "cooperative",
  papers: ["registry-notice", "foreign-confirmation"],
  limit: workingDays(15, ofAct("end-abroad")),
  outcome: "branch-closed",
  cites: [C(16, 3)],
};

const closing = { outcome: "branch-closed" } as const;

/**
 * Branch termination under Circular 03/2014 art. 16. The certificate goes back (16.1); a branch in another district or province
 * is told to the registry of the head office, too (16.2): the file is at its end when both are done.
 */
export const BRANCH_TERMINATION_2012 = defineFlow({
  id: "branch-termination-2012",
  title: { vi: "Chấm dứt hoạt động chi nhánh (Luật năm 2012)", en: "Branch termination (2012 law)" },
  law: "23/2012/QH13",
  subject: "branch",
  question: "registry-act",
  initial: "operating",
  states: {
    operating: {
      vi: "Chưa chấm dứt",
      en: "Not terminated",
      on: { "file-dossier": to("filed", file), "end-abroad": to("ended-abroad", endAbroad) },
    },
    filed: {
      vi: "Đã nộp hồ sơ",
      en: "Filed",
      on: {
        confirm: [to("confirmed", confirm, "branchNearby"), to("confirmed-elsewhere", confirm, "branchElsewhere")],
        "refuse-confirmation": to("operating", refuse),
      },
    },
    confirmed: {
      vi: "Đã xác nhận chấm dứt",
      en: "Confirmed",
      on: { "return-certificate": to("closed", { ...giveBack, ...closing }) },
    },
    "confirmed-elsewhere": {
      vi: "Đã xác nhận chấm dứt, chi nhánh ở huyện, tỉnh khác",
      en: "Confirmed, in another district or province",
      on: { "report-to-head-office": to("reported", report), "return-certificate": to("returned", giveBack) },
    },
    reported: {
      vi: "Đã thông báo nơi đặt trụ sở chính, chưa nộp lại giấy chứng nhận",
      en: "Reported, certificate not handed back",
      on: { "return-certificate": to("closed", { ...giveBack, ...closing }) },
    },
    returned: {
      vi: "Đã nộp lại giấy chứng nhận, chưa thông báo nơi đặt trụ sở chính",
      en: "Certificate handed back, not reported",
      on: { "report-to-head-office": to("closed", { ...report, ...closing }) },
    },
    "ended-abroad": {
      vi: "Đã chấm dứt ở nước ngoài",
      en: "Ended abroad",
      on: { "report-abroad": to("closed", reportAbroad) },
    },
    closed: { vi: "Đã chấm dứt hoạt động", en: "Terminated" },
  },
});

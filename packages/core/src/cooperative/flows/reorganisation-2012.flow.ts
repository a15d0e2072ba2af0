import { citer } from "../../law/cite.js";
import type { Bilingual } from "../../kernel/language.js";
import { type ActText, once, type Step, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { ofAct, ofService, workingDays } from "../act-limit.js";
import type { Reading } from "../../law/reading.js";
import { amendedRegistration, ASK_TO_AMEND, VOID_REGISTRATION } from "./incomplete-dossier-2012.js";

const L = citer("23/2012/QH13");
const D = citer("193/2013/NĐ-CP");
const C = citer("03/2014/TT-BKHĐT");

const divide: ActText = {
  vi: "Đại hội thành viên quyết định chia theo phương án của hội đồng quản trị",
  en: "The members decide on the division",
  who: "general-meeting",
  papers: ["reorganisation-paper"],
  cites: [L(52, 1), L(34, 1, "b")],
};
const consolidate: ActText = {
  vi: "Đại hội thành viên quyết định hợp nhất",
  en: "The members decide on the consolidation",
  who: "general-meeting",
  papers: ["reorganisation-paper"],
  cites: [L(53, 1, "b"), L(53, 1, "c"), L(34, 1, "b")],
};
const merge: ActText = {
  vi: "Đại hội thành viên quyết định sáp nhập",
  en: "The members decide on the merger",
  who: "general-meeting",
  papers: ["reorganisation-paper"],
  cites: [L(53, 2, "b"), L(53, 2, "c"), L(34, 1, "b")],
};
const notify = (cites: ActText["cites"]): ActText => ({
  vi: "Thông báo bằng văn bản cho chủ nợ, tổ chức, cá nhân có quan hệ kinh tế",
  en: "Notify creditors and partners in writing",
  who: "board",
  papers: ["creditor-notice"],
  cites,
});
const notifyDivision = notify([L(52, 2)]);
const notifyConsolidation = notify([L(53, 1, "b")]);
const notifyMerger = notify([L(53, 2, "b")]);
const file = (vi: string, en: string, cites: ActText["cites"]): ActText => ({
  vi,
  en,
  who: "cooperative",
  papers: ["reorganisation-paper"],
  cites,
});
const fileDivided = file(
  "Nộp hồ sơ đăng ký các hợp tác xã mới kèm nghị quyết chia",
  "File the dossier of the new cooperatives with the resolution",
  [L(52, 3)],
);
const fileConsolidated = file(
  "Nộp hồ sơ đăng ký hợp tác xã hợp nhất",
  "File the dossier of the consolidated cooperative",
  [L(53, 1, "d")],
);
const fileMerged = file(
  "Nộp hồ sơ đăng ký thay đổi của hợp tác xã nhận sáp nhập",
  "File the change of the receiving cooperative",
  [L(53, 2, "d")],
);
type Place = ActText["cites"][number];
/** The circular gives the registry three working days since 28/05/2019; five stand in the law or decree above it. */
const within = (higher: Bilingual): Reading => ({
  vi: `Từ 28/05/2019 cấp đăng ký trong 03 ngày làm việc theo Thông tư số 03/2014/TT-BKHĐT; ${higher.vi} ấn định 05 ngày làm việc`,
  en: `Since 28/05/2019 registered within the three working days of Circular 03/2014; ${higher.en} has five`,
  other: {
    vi: `05 ngày làm việc theo ${higher.vi}, văn bản có hiệu lực pháp lý cao hơn`,
    en: `five working days by ${higher.en}, which stands above the circular`,
  },
});
/** Counted from the dossier where this file has it: the three days of the circular, before it those of the text above. */
const successor = (
  vi: string,
  en: string,
  cites: ActText["cites"],
  three: Place,
  five: Place,
  higher: Bilingual,
): ActText => ({
  vi,
  en,
  who: "registry",
  papers: ["certificate"],
  limit: {
    ...workingDays(3, ofService("file-dossier", "registry")),
    by: [three],
    else: { ...workingDays(5, ofService("file-dossier", "registry")), by: [five] },
  },
  cites: [...cites, three, five],
  readings: [within(higher)],
});
const BY_THE_LAW = { vi: "khoản 4 Điều 23 Luật Hợp tác xã năm 2012", en: "art. 23.4 of the law" };
const BY_THE_DECREE = { vi: "khoản 2 Điều 17 Nghị định số 193/2013/NĐ-CP", en: "art. 17.2 of Decree 193/2013" };
const registerDivided = successor(
  "Các hợp tác xã mới được cấp giấy chứng nhận đăng ký",
  "The new cooperatives are registered",
  [L(52, 3), L(52, 4)],
  C("6b", 1),
  L(23, 4),
  BY_THE_LAW,
);
const registerConsolidated = successor(
  "Hợp tác xã hợp nhất được cấp giấy chứng nhận đăng ký",
  "The consolidated cooperative is registered",
  [L(53, 1, "d"), L(53, 3)],
  C("6b", 1),
  L(23, 4),
  BY_THE_LAW,
);
const registerMerged = successor(
  "Hợp tác xã nhận sáp nhập đăng ký thay đổi, được cấp giấy chứng nhận đăng ký",
  "The receiving cooperative registers the change",
  [L(53, 2, "d"), L(53, 3)],
  C(11, 1),
  D(17, 2),
  BY_THE_DECREE,
);
const inform: ActText = {
  vi: "Gửi thông tin cho cơ quan đăng ký nơi hợp tác xã chấm dứt tồn tại đặt trụ sở chính (khác huyện)",
  en: "Inform the registry of the ending cooperative's head office (another district)",
  who: "registry",
  papers: ["recorded-paper"],
  cites: [C("17a", 3)],
};
const endBranches: ActText = {
  vi: "Chấm dứt tồn tại tất cả chi nhánh, văn phòng đại diện, địa điểm kinh doanh trước",
  en: "End all branches, offices and places of business first",
  who: "registry",
  papers: ["confirmation"],
  branches: "closed",
  statusBy: C("17a", 2),
  cites: [C("17a", 2)],
};
const end: ActText = {
  vi: "Chấm dứt tồn tại trong Cơ sở dữ liệu quốc gia về đăng ký hợp tác xã",
  en: "End the cooperative in the register",
  who: "registry",
  papers: ["confirmation"],
  limit: workingDays(3, ofAct("register-successor")),
  sets: "ended",
  statusBy: C("17a", 1),
  outcome: "ended",
  cites: [C("17a", 1)],
};

const MEETING = ["noticeInTime2012", "calledInTime2012", "quorum2012", "vote75"] as const;
const decided = { vi: "Đã quyết định", en: "Decided on" };
/** From the decision to the registration: its dossier may want amending. */
function registering(form: Bilingual & { readonly id: string }, notice: ActText, dossier: ActText, register: Step) {
  const beside = { "notify-creditors": once(notice) };
  const { id } = form;
  return {
    [id]: {
      vi: `${decided.vi} ${form.vi}`,
      en: `${decided.en} ${form.en}`,
      on: { ...beside, "file-dossier": to(`${id}-filed`, dossier), "register-successor": register },
    },
    [`${id}-filed`]: {
      vi: `Đã nộp hồ sơ đăng ký (${form.vi})`,
      en: `Dossier filed (${form.en})`,
      on: { ...beside, "register-successor": register, "request-amendment": to(`${id}-amending`, ASK_TO_AMEND) },
    },
    [`${id}-amending`]: {
      vi: `Chờ sửa đổi, bổ sung hồ sơ đăng ký (${form.vi})`,
      en: `Awaiting the amended dossier (${form.en})`,
      on: {
        ...beside,
        "file-dossier": to(`${id}-filed`, amendedRegistration(dossier)),
        "void-dossier": to(id, VOID_REGISTRATION),
      },
    },
  };
}

/** End by division, consolidation or merger under the 2012 law: Law arts. 52, 53, Circular 03/2014 art. 17a. */
export const REORGANISATION_2012 = defineFlow({
  id: "reorganisation-2012",
  title: { vi: "Chấm dứt tồn tại do chia, hợp nhất, sáp nhập (Luật năm 2012)", en: "End by reorganisation (2012 law)" },
  law: "23/2012/QH13",
  subject: "cooperative",
  question: "procedure",
  note: {
    vi: "Việc tách không chấm dứt tồn tại của hợp tác xã bị tách nên không có bước trong quy trình này.",
    en: "A separation ends nobody and has no step in this flow.",
  },
  initial: "preparing",
  states: {
    preparing: {
      vi: "Chuẩn bị tổ chức lại",
      en: "Preparing",
      on: {
        approve: [
          to("division", divide, "isDivision", ...MEETING),
          to("consolidation", consolidate, "isConsolidation", "sameKindConsolidation", ...MEETING),
          to("merger", merge, "isMerger", "sameKindMerger", ...MEETING),
        ],
      },
    },
    ...registering(
      { id: "division", vi: "chia", en: "division" },
      notifyDivision,
      fileDivided,
      to("registered", registerDivided, "creditorsNotified"),
    ),
    ...registering(
      { id: "consolidation", vi: "hợp nhất", en: "consolidation" },
      notifyConsolidation,
      fileConsolidated,
      to("registered", registerConsolidated),
    ),
    ...registering(
      { id: "merger", vi: "sáp nhập", en: "merger" },
      notifyMerger,
      fileMerged,
      to("registered", registerMerged),
    ),
    registered: {
      vi: "Đã đăng ký hợp tác xã kế thừa",
      en: "Successor registered",
      on: {
        "inform-registry": once(inform),
        "end-branches": once(endBranches),
        end: to("ended", end, "branchesEnded2012"),
      },
    },
    ended: { vi: "Đã chấm dứt tồn tại", en: "Ended" },
  },
});

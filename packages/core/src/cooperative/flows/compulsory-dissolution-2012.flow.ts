import { citeConvention, citer } from "../../law/cite.js";
import { type ActText, once, type Step, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { COMPULSORY_DOSSIER, COMPULSORY_REGISTRY_WORK, councilWork } from "./dissolution-2012.acts.js";

const L = citer("23/2012/QH13");
const D = citer("193/2013/NĐ-CP");

const submit: ActText = {
  vi: "Lập và trình hồ sơ giải thể bắt buộc tới Ủy ban nhân dân cùng cấp",
  en: "Prepare the dossier and submit it to the People's Committee of the same level",
  who: "registry",
  papers: ["compulsory-dossier"],
  cites: [D(19, 2, "a"), L(54, 2)],
};
const order: ActText = {
  vi: "Ra quyết định giải thể bắt buộc và thành lập hội đồng giải thể",
  en: "Order the dissolution and set up the council",
  who: "committee",
  papers: ["committee-decision"],
  cites: [L(54, 3, "a"), L(54, 2), D(19, 2, "b")],
};
const complain: ActText = {
  vi: "Khiếu nại hoặc khởi kiện quyết định giải thể bắt buộc",
  en: "Complain or sue against the compulsory decision",
  who: "cooperative",
  papers: ["complaint"],
  asks: "case.complaint",
  // Whoever lost a complaint may sue: 54.6 gives both, by the law on each.
  again: ["settle-complaint"],
  cites: [L(54, 6)],
  readings: [
    {
      vi: "Khoản 6 Điều 54 cho quyền khiếu nại, khởi kiện; hội đồng giải thể tiếp tục công việc trong khi chờ kết quả",
      en: "Article 54.6 gives the right; the council goes on with its work until there is an outcome",
      other: { vi: "công việc dừng cho đến khi có kết quả", en: "the work stops until there is an outcome" },
    },
  ],
};
const settle: ActText = {
  vi: "Kết quả giải quyết khiếu nại, khởi kiện",
  en: "Outcome of the complaint or suit",
  who: "decision-maker",
  papers: ["complaint-decision"],
  again: ["complain"],
  cites: [L(54, 6), citeConvention("docs/decisions/0006-cooperative-handling.md")],
};

/** Set aside after the strike-off: nothing says what the register makes of it, so the registry's own paper does. */
const restore: ActText = {
  vi: "Khôi phục đăng ký sau khi quyết định giải thể bắt buộc bị hủy bỏ",
  en: "Restore the registration after the compulsory decision was set aside",
  who: "registry",
  papers: ["confirmation"],
  sets: "previous",
  branches: "reopened",
  outcome: "cancelled",
  cites: [citeConvention("docs/decisions/0006-cooperative-handling.md"), L(54, 6)],
  readings: [
    {
      vi: "Không văn bản nào quy định việc khôi phục khi quyết định bị hủy bỏ sau khi đã xóa tên: tình trạng chỉ thay đổi khi cơ quan đăng ký có văn bản khôi phục",
      en: "No text has a restoration where the decision is set aside after the strike-off: the status changes with the registry's paper alone",
      other: {
        vi: "hủy bỏ quyết định thì tình trạng trước đó trở lại ngay, hoặc hợp tác xã phải đăng ký lại từ đầu",
        en: "the status of before comes back at once, or it must register anew",
      },
    },
  ],
};

/** In every state from the decision to the strike-off; a decision set aside ends the proceeding. */
const complaint: Readonly<Record<string, Step | readonly Step[]>> = {
  complain: once(complain),
  "settle-complaint": [
    once(settle, "complained", "choseToContinue"),
    to("annulled", { ...settle, outcome: "cancelled" }, "complained", "choseOtherRoute"),
  ],
};

/** 54.6 has no last day: a complaint and its outcome may come after the strike-off. Upheld, the end stands as it is. */
const afterStrikeOff: Readonly<Record<string, Step | readonly Step[]>> = {
  complain: once(complain),
  "settle-complaint": [
    once(settle, "complained", "choseToContinue"),
    to("annulled-after-strike-off", { ...settle, outcome: "cancelled" }, "complained", "choseOtherRoute"),
  ],
};

/** Compulsory dissolution under the 2012 law: the People's Committee orders it, its council carries it out (art. 54.2, 54.3). */
export const COMPULSORY_DISSOLUTION_2012 = defineFlow({
  id: "compulsory-dissolution-2012",
  title: { vi: "Giải thể bắt buộc (Luật năm 2012)", en: "Compulsory dissolution (2012 law)" },
  law: "23/2012/QH13",
  subject: "cooperative",
  question: "procedure",
  note: {
    vi: "Không văn bản nào ấn định thời hạn trình hồ sơ hoặc ra quyết định.",
    en: "No text sets a time for submitting the dossier or for deciding.",
  },
  initial: "reviewing",
  states: {
    reviewing: {
      vi: "Rà soát căn cứ giải thể bắt buộc",
      en: "Grounds under review",
      on: { "submit-dossier": to("submitted", submit, "committeeGround2012") },
    },
    submitted: {
      vi: "Đã trình Ủy ban nhân dân",
      en: "Submitted",
      on: { "order-dissolution": to("ordered", order, "committeeCouncil") },
    },
    ordered: {
      vi: "Hội đồng giải thể đang làm việc",
      en: "The council is at work",
      on: { ...councilWork("order-dissolution"), ...complaint },
    },
    completed: {
      vi: "Đã hoàn thành việc giải thể",
      en: "Completed",
      on: { "file-dossier": to("filed", COMPULSORY_DOSSIER, "certificateAndSeal"), ...complaint },
    },
    filed: { ...COMPULSORY_REGISTRY_WORK.filed, on: { ...COMPULSORY_REGISTRY_WORK.filed.on, ...complaint } },
    amending: { ...COMPULSORY_REGISTRY_WORK.amending, on: { ...COMPULSORY_REGISTRY_WORK.amending.on, ...complaint } },
    "struck-off": { ...COMPULSORY_REGISTRY_WORK["struck-off"], on: afterStrikeOff },
    "annulled-after-strike-off": {
      vi: "Quyết định giải thể bị hủy bỏ sau khi đã xóa tên",
      en: "Decision annulled after the strike-off",
      on: { "restore-register": to("annulled", restore) },
    },
    annulled: { vi: "Quyết định giải thể bị hủy bỏ", en: "Decision annulled" },
  },
});

import { citer } from "../../law/cite.js";
import { type ActText, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { councilWork, REGISTRY_WORK, VOLUNTARY_DOSSIER } from "./dissolution-2012.acts.js";

const L = citer("23/2012/QH13");
const D = citer("193/2013/NĐ-CP");

const adopt: ActText = {
  vi: "Ra nghị quyết giải thể tự nguyện và thành lập hội đồng giải thể",
  en: "Resolve on dissolution and set up the council",
  who: "general-meeting",
  papers: ["dissolution-resolution"],
  cites: [L(54, 1), L(34, 1, "b"), D(19, 1, "a"), D(19, 1, "b")],
};

/** Voluntary dissolution under the 2012 law: Law art. 54.1, Decree 193/2013 art. 19.1, Circular 03/2014 art. 17. */
export const VOLUNTARY_DISSOLUTION_2012 = defineFlow({
  id: "voluntary-dissolution-2012",
  title: { vi: "Giải thể tự nguyện (Luật năm 2012)", en: "Voluntary dissolution (2012 law)" },
  law: "23/2012/QH13",
  subject: "cooperative",
  question: "procedure",
  initial: "preparing",
  states: {
    preparing: {
      vi: "Chuẩn bị giải thể",
      en: "Preparing",
      on: {
        "adopt-resolution": to(
          "resolved",
          adopt,
          "noticeInTime2012",
          "calledInTime2012",
          "quorum2012",
          "vote75",
          "memberCouncil",
        ),
      },
    },
    resolved: {
      vi: "Hội đồng giải thể đang làm việc",
      en: "The council is at work",
      on: councilWork("adopt-resolution"),
    },
    completed: {
      vi: "Đã hoàn thành việc giải thể",
      en: "Completed",
      on: { "file-dossier": to("filed", VOLUNTARY_DOSSIER, "branchesClosed2012") },
    },
    ...REGISTRY_WORK,
  },
});

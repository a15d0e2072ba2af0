import { citer } from "../../law/cite.js";
import { type ActText, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";

const D = citer("92/2024/NĐ-CP");

const absent: ActText = {
  vi: "Ghi nhận thông tin của cơ quan thuế: không hoạt động tại địa chỉ đã đăng ký",
  en: "Record the tax authority's word: not operating at its address",
  who: "tax",
  papers: ["tax-information"],
  sets: "not-at-address",
  cites: [D(27, 6)],
};
const present: ActText = {
  vi: "Ghi nhận thông tin của cơ quan thuế: kết thúc tình trạng không hoạt động tại địa chỉ đã đăng ký",
  en: "Record the tax authority's word: the status ends",
  who: "tax",
  papers: ["tax-information"],
  sets: "previous",
  outcome: "resumed",
  cites: [D(27, 6)],
};

/** Not operating at the registered address: the tax authority decides on entry and exit, the registry records. */
export const ADDRESS_STATUS = defineFlow({
  id: "address-status",
  title: { vi: "Không hoạt động tại địa chỉ đã đăng ký", en: "Not operating at the registered address" },
  law: "17/2023/QH15",
  subject: "cooperative",
  question: "registry-act",
  initial: "at-address",
  states: {
    "at-address": {
      vi: "Có tại địa chỉ",
      en: "At the address",
      on: { "record-absence": to("absent", absent, "statusLeftToTax") },
    },
    absent: {
      vi: "Không hoạt động tại địa chỉ đã đăng ký",
      en: "Not at the address",
      on: { "record-presence": to("present", present, "statusLeftToTax") },
    },
    present: { vi: "Đã kết thúc tình trạng", en: "Status ended" },
  },
});

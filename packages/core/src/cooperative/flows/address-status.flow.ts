import { citer } from "../../law/cite.js";
import { type ActText, type Step, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";

const D = citer("92/2024/NĐ-CP");

const absent: ActText = {
  vi: "Cơ quan thuế gửi thông tin, cơ quan đăng ký ghi nhận: không hoạt động tại địa chỉ đã đăng ký",
  en: "The tax authority sends word, the registry records it: not operating at its address",
  who: "tax",
  papers: ["address-information"],
  sets: "not-at-address",
  cites: [D(27, 6)],
};
const present: ActText = {
  vi: "Cơ quan thuế gửi thông tin, cơ quan đăng ký ghi nhận: kết thúc tình trạng không hoạt động tại địa chỉ đã đăng ký",
  en: "The tax authority sends word, the registry records it: the status ends",
  who: "tax",
  papers: ["address-information"],
  sets: "previous",
  outcome: "address-confirmed",
  cites: [D(27, 6)],
};
const branchAbsent: ActText = { ...absent, sets: null, branches: "not-at-address", cites: [D(28, 5)] };
const branchPresent: ActText = { ...present, sets: null, branches: "previous", cites: [D(28, 5)] };

const states = (leave: Step, come: Step) => ({
  "at-address": { vi: "Có tại địa chỉ", en: "At the address", on: { "record-absence": leave } },
  absent: { vi: "Không hoạt động tại địa chỉ đã đăng ký", en: "Not at the address", on: { "record-presence": come } },
  present: { vi: "Đã kết thúc tình trạng", en: "Status ended" },
});

/** Not operating at the registered address: the tax authority decides on entry and exit and sends word, the registry records. */
export const ADDRESS_STATUS = defineFlow({
  id: "address-status",
  title: { vi: "Không hoạt động tại địa chỉ đã đăng ký", en: "Not operating at the registered address" },
  law: "17/2023/QH15",
  subject: "cooperative",
  question: "registry-act",
  initial: "at-address",
  states: states(to("absent", absent, "statusLeftToTax"), to("present", present, "statusLeftToTax")),
});

/** The same of one branch, office or place of business. */
export const BRANCH_ADDRESS_STATUS = defineFlow({
  id: "branch-address-status",
  title: {
    vi: "Chi nhánh, văn phòng đại diện, địa điểm kinh doanh không hoạt động tại địa chỉ đã đăng ký",
    en: "A branch not operating at its registered address",
  },
  law: "17/2023/QH15",
  subject: "branch",
  question: "registry-act",
  initial: "at-address",
  states: states(
    to("absent", branchAbsent, "branchStatusLeftToTax"),
    to("present", branchPresent, "branchStatusLeftToTax"),
  ),
});

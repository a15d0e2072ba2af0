import { citer } from "../../law/cite.js";
import type { Reading } from "../../law/reading.js";
import { type ActText, once, type Step } from "../flow.js";

const D = citer("193/2013/NĐ-CP");
const T = citer("31/2018/TT-BTC");

/** The law gives the council sixty days from the resolution, the circular begins after the registry has struck off. */
const BEFORE_THE_STRIKE_OFF: Reading = {
  vi: "Hội đồng xử lý tài sản trong 60 ngày kể từ ngày nghị quyết (điểm b khoản 1 Điều 54 Luật)",
  en: "The council handles the assets within sixty days of the resolution (Article 54.1.b of the law)",
  other: {
    vi: "chỉ sau khi có giấy xác nhận về việc giải thể và quyết định thu hồi giấy chứng nhận (khoản 2 Điều 3 Thông tư số 31/2018/TT-BTC)",
    en: "only after the confirmation of the dissolution and the revocation (Article 3.2 of Circular 31/2018)",
  },
};

const inventory: ActText = {
  vi: "Kiểm kê tài sản, xác định nguồn gốc và tỷ lệ từng nguồn vốn, tách phần tài sản không chia",
  en: "Take the inventory: origin and share of each source, the non-divisible part apart",
  who: "council",
  papers: ["inventory"],
  cites: [T(3, 2, "a")],
};
const value: ActText = {
  vi: "Định giá tài sản không chia",
  en: "Value the non-divisible assets",
  who: "council",
  papers: ["valuation"],
  cites: [T(3, 2, "b")],
};
const destination: ActText = {
  vi: "Đại hội thành viên quyết định chuyển giao tài sản không chia không có nguồn Nhà nước",
  en: "The members decide to whom non-divisible assets not from the State go",
  who: "general-meeting",
  papers: ["minutes"],
  cites: [D(21, 1, "c")],
};
const propose: ActText = {
  vi: "Đề nghị Ủy ban nhân dân quyết định bàn giao, chuyển nhượng, thanh lý tài sản",
  en: "Ask the People's Committee to decide on handover or sale",
  who: "council",
  papers: ["recorded-paper"],
  cites: [T(4, 1, "a"), T(4, 2, "a")],
};
const orderHandover: ActText = {
  vi: "Ủy ban nhân dân quyết định bàn giao tài sản",
  en: "The People's Committee orders the handover",
  who: "committee",
  papers: ["assets-decision"],
  cites: [T(4, 1, "a"), T(3, 1)],
};
const handOver: ActText = {
  vi: "Bàn giao tài sản cho hợp tác xã hoặc tổ chức nhà nước, có cơ quan chứng kiến",
  en: "Hand the assets over before the witnessing agencies",
  who: "council",
  papers: ["handover-minutes"],
  forms: [{ paper: "handover-minutes", form: "Mẫu số 01", basis: T(4, 1, "c") }],
  cites: [T(4, 1, "c"), T(4, 1, "b"), T(5, 1)],
};
const failHandover: ActText = {
  vi: "Ghi nhận không bàn giao được tài sản, kể cả khi ngân sách không bố trí được kinh phí",
  en: "Record that no handover is possible, also where the budget cannot pay",
  who: "council",
  papers: ["recorded-paper"],
  cites: [T(3, 1), T(5, 1, "d")],
};
const orderSale: ActText = {
  vi: "Ủy ban nhân dân quyết định chuyển nhượng, thanh lý tài sản",
  en: "The People's Committee orders the sale",
  who: "committee",
  papers: ["assets-decision"],
  cites: [T(4, 2, "a"), T(3, 1)],
};
const sell: ActText = {
  vi: "Chuyển nhượng, thanh lý tài sản bằng hình thức đấu giá; dưới 2.000.000 đồng không qua đấu giá",
  en: "Sell by auction; below 2,000,000 VND without",
  who: "council",
  papers: ["recorded-paper"],
  cites: [T(4, 2, "b")],
};
const report: ActText = {
  vi: "Báo cáo kết quả chuyển nhượng, phân chia tiền thu được theo từng nguồn vốn",
  en: "Report the sale and divide the proceeds by source",
  who: "council",
  papers: ["liquidation-report"],
  cites: [T(4, 2, "c"), T(5, 2)],
};

/** Acts on assets of several origins (tài sản hình thành từ nhiều nguồn vốn) in a dissolution of the 2012 law: Circular 31/2018. */
export function nonDivisibleWork(voluntary: boolean): Readonly<Record<string, Step>> {
  return {
    "take-inventory": once(voluntary ? { ...inventory, readings: [BEFORE_THE_STRIKE_OFF] } : inventory),
    "value-non-divisible": once(value),
    "decide-destination": once(destination),
    "propose-assets": once(propose),
    "order-handover": once(orderHandover, "assetsProposed"),
    "hand-over-assets": once(handOver, "handoverOrdered"),
    "fail-handover": once(failHandover),
    "order-sale": once(orderSale, "saleProposed", "handoverFailed"),
    "sell-assets": once(sell, "saleOrdered", "auctioned"),
    "report-sale": once(report, "assetsSold"),
  };
}

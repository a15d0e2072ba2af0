import { cite, citeConvention, citer } from "../law/cite.js";
import { type Citation } from "../kernel/citation.js";
import type { NeedsDecision } from "../law/needs-decision.js";

const CONTINUE = { id: "continue", label: { vi: "Tiếp tục thủ tục", en: "Go on" }, basis: [] };
const OTHER = {
  id: "other-route",
  label: { vi: "Dừng, chuyển cách xử lý khác", en: "Stop, another route" },
  basis: [],
};

function asked(
  question: string,
  vi: string,
  en: string,
  choices: NeedsDecision["choices"],
  basis: readonly Citation[],
): NeedsDecision {
  return { needsDecision: true, question, text: { vi, en }, choices, basis };
}

const D = citer("92/2024/NĐ-CP");

/** Questions which acts raise because no text says what follows. */
export const CASE_QUESTIONS: Readonly<Record<string, NeedsDecision>> = {
  "case.objection": asked(
    "case.objection",
    "Có ý kiến phản đối bằng văn bản; không văn bản nào quy định bước tiếp theo. Tiếp tục thủ tục hay chuyển cách xử lý khác?",
    "There is a written objection and no text says what follows. Go on, or take another route?",
    [CONTINUE, OTHER],
    [D(50, 5), D(51, 3)],
  ),
  "case.automatic-end": asked(
    "case.automatic-end",
    "Hết 06 tháng nhưng đang có thủ tục phá sản hoặc tranh chấp tại Tòa án, Trọng tài; khoản 5 Điều 50, khoản 3 Điều 51 Nghị định không nói đến trường hợp này. Giải thể tự động hay dừng?",
    "The six months are over while a bankruptcy or a dispute is pending; Decree arts. 50.5 and 51.3 do not speak of it. Does the automatic end apply?",
    [
      { ...CONTINUE, basis: [D(50, 5), D(51, 3)] },
      { ...OTHER, basis: [citer("17/2023/QH15")(97, 2), citer("17/2023/QH15")(102, 1)] },
    ],
    [D(50, 5), D(51, 3), citer("17/2023/QH15")(97, 2), D(27, 4)],
  ),
  "case.liquidation-council": asked(
    "case.liquidation-council",
    "Hội đồng thanh lý đã thành lập theo đúng Điều 21 Nghị định số 113/2024/NĐ-CP chưa? Nội dung điều này chưa có.",
    "Was the liquidation council set up as Decree No. 113/2024/NĐ-CP art. 21 asks? The text of that article is not at hand.",
    [
      { id: "as-regulated", label: { vi: "Đúng quy định", en: "As regulated" }, basis: [] },
      { id: "to-be-redone", label: { vi: "Phải làm lại", en: "To be done again" }, basis: [] },
    ],
    [D(50, 2, "d"), cite("113/2024/NĐ-CP", { article: 21 }, { trust: "unverified" })],
  ),
  "case.complaint": asked(
    "case.complaint",
    "Quyết định giải thể bắt buộc bị khiếu nại hoặc khởi kiện. Quyết định được giữ nguyên hay bị hủy bỏ?",
    "The compulsory decision is contested. Was it upheld or set aside?",
    [
      { ...CONTINUE, label: { vi: "Giữ nguyên quyết định", en: "Upheld" } },
      { ...OTHER, label: { vi: "Hủy bỏ quyết định", en: "Set aside" } },
    ],
    [citer("23/2012/QH13")(54, 6), citeConvention("docs/decisions/0006-cooperative-handling.md")],
  ),
};

/** Questions which are decided with an act of the flow and its paper, not apart from it. */
export const DECIDED_BY_ACT: Readonly<Record<string, string>> = {
  "case.objection": "decide-objection",
  "case.complaint": "settle-complaint",
};

import { citer } from "../../law/cite.js";
import type { ActText } from "../flow.js";

/** An act before the court, in the order: Vietnamese, English, who, papers, citations, the rest. */
export const courtAct = (
  vi: string,
  en: string,
  who: ActText["who"],
  papers: NonNullable<ActText["papers"]>,
  cites: ActText["cites"],
  more: Partial<ActText> = {},
): ActText => ({ vi, en, who, papers, cites, ...more });

const D = citer("92/2024/NĐ-CP");

/**
 * The registry's act after the court has ended a bankruptcy without a declaration. No text prescribes it: the status of before is
 * what art. 27 says of a cooperative which is under none of the others.
 */
export const STATUS_AFTER_THE_COURT = courtAct(
  "Cập nhật tình trạng sau khi Tòa án kết thúc thủ tục mà không tuyên bố phá sản",
  "Update the status after the court has ended the procedure without a declaration",
  "registry",
  ["confirmation"],
  [D(27, 7)],
  {
    sets: "previous",
    outcome: "stopped",
    readings: [
      {
        vi: "Điều 57 Nghị định không quy định bước này; cập nhật theo định nghĩa tình trạng tại khoản 7 Điều 27",
        en: "Article 57 of the decree does not prescribe this step; the status follows from its definition in Article 27.7",
        other: {
          vi: "chỉ cập nhật khi có quy định hoặc hướng dẫn của cơ quan đăng ký cấp trên",
          en: "updated only where a rule or the higher registry says so",
        },
      },
    ],
  },
);

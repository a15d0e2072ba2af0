import type { StatuteCitation } from "../kernel/citation.js";
import type { StatuteNumber } from "./statutes.js";

/** Places of one statute whose official text was read, but not in the texts which the index is built from. */
export interface AttestedPlaces {
  readonly law: StatuteNumber;
  /** `article`, `article.clause` or `article.clause.point`. A place stands for everything in it. */
  readonly places: readonly string[];
  /** Where the text was read. */
  readonly source: string;
}

const CODIFICATION = "Bộ pháp điển điện tử, đề mục Hợp tác xã, bản 13/05/2026 (diepxuan/diepxuan.github.io)";

/**
 * The hand-kept list of attested citations: `verified`, because the text was read, but no test can find them again.
 * A verified citation which is neither here nor in the index fails a test.
 */
export const ATTESTED: readonly AttestedPlaces[] = [
  {
    law: "17/2023/QH15",
    places: ["30.7", "34.6", "42.4", "74.1", "74.2", "74.3", "77.3", "79.3.a"],
    source: CODIFICATION,
  },
  { law: "92/2024/NĐ-CP", places: ["19.6", "19.7", "20"], source: CODIFICATION },
  {
    law: "142/2025/QH15",
    places: ["86.2"],
    source: "Văn bản hợp nhất 19/VBHN-VPQH, Công báo 133 ngày 28/02/2026, Điều 37 và chú thích 4",
  },
  {
    law: "113/2024/NĐ-CP",
    places: ["24.1"],
    source: "Văn bản hợp nhất 9191/VBHN-BKHĐT, Công báo 1269+1270 ngày 23/11/2024, chú thích",
  },
  {
    law: "91/2015/QH13",
    places: ["144", "145", "146", "147", "148"],
    source: "Bộ pháp điển điện tử, đề mục Dân sự (diepxuan/diepxuan.github.io, van-ban/dan-su/dan-su.md)",
  },
  {
    law: "45/2019/QH14",
    places: ["111", "112"],
    source: "Bộ pháp điển điện tử, đề mục Lao động (diepxuan/diepxuan.github.io, van-ban/lao-dong/lao-dong.md)",
  },
  {
    law: "33/2005/QH11",
    places: ["153"],
    source:
      "Trích nguyên văn tại tuvanphapluat.asia (Kết thúc thời hạn), theo Bình luận khoa học Bộ luật Dân sự năm 2005",
  },
  {
    law: "10/2012/QH13",
    places: ["115.1", "115.3"],
    source: "Trích nguyên văn trên trang một trường học và saromalang",
  },
  {
    law: "35-L/CTN",
    places: ["73"],
    source: "Bản sao của antlawyers, đã sửa theo Luật số 84/2007/QH11",
  },
  {
    law: "09/2019/NĐ-CP",
    places: ["4.1", "8.5", "12.1", "13.1", "13.2"],
    source: "Trích nguyên văn tại thuvienphapluat.vn (hỏi đáp 45351, văn bản 386322) và thuviennhadat.vn (458096)",
  },
  {
    law: "30/2020/NĐ-CP",
    places: ["7", "8", "13", "15", "16", "18"],
    source: "Bộ pháp điển điện tử, đề mục Văn thư (diepxuan/diepxuan.github.io)",
  },
];

const places = new Map<string, string>(
  ATTESTED.flatMap(({ law, places: listed, source }) => listed.map((it) => [`${law} ${it}`, source] as const)),
);

/** Where an attested citation was read; `null` when the list does not hold its place. */
export function attestedSource({ law, article, clause, point }: StatuteCitation): string | null {
  const steps = [article, clause, point].filter((it) => it !== undefined).map(String);
  for (let length = steps.length; length > 0; length -= 1) {
    const source = places.get(`${law} ${steps.slice(0, length).join(".")}`);
    if (source !== undefined) return source;
  }
  return null;
}

/**
 * How well a verified citation is held: `resolved` when a test finds it in the index of the official texts, `attested`
 * when it stands in {@link ATTESTED}. `null` for a citation which is not verified.
 */
export function citationGrade(citation: StatuteCitation): "resolved" | "attested" | null {
  if (citation.trust !== "verified") return null;
  return attestedSource(citation) === null ? "resolved" : "attested";
}

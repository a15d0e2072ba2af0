import type { ProvinceInput } from "@kttt/core/province";

type Corrections = NonNullable<ProvinceInput["documents"][number]["source"]["corrections"]>;

/** Misprints of the scan, mended in the texts. The README lists the same. */
export const corrections = [
  { line: 25, printed: "Phần đầu", corrected: "Phấn đấu" },
  { line: 28, printed: "Cường cố", corrected: "Củng cố" },
  { line: 32, printed: "Phần đầu", corrected: "Phấn đấu" },
  { line: 33, printed: "phần đầu", corrected: "phấn đấu" },
  { line: 34, printed: "chuyên đổi", corrected: "chuyển đổi" },
  { line: 38, printed: "Phần đầu", corrected: "Phấn đấu" },
  { line: 41, printed: "Cường cố", corrected: "Củng cố" },
  { line: 45, printed: "Phần đầu", corrected: "Phấn đấu" },
  { line: 46, printed: "phần đầu", corrected: "phấn đấu" },
  { line: 168, printed: "Thành phố đề tham mưu", corrected: "Thành phố để tham mưu" },
  { line: 262, printed: "Phân đầu", corrected: "Phấn đấu" },
  { line: 264, printed: "Phân đầu", corrected: "Phấn đấu" },
  { line: 266, printed: "Phân đầu", corrected: "Phấn đấu" },
  { line: 300, printed: "vận động đề hội viên", corrected: "vận động để hội viên" },
] satisfies Corrections;

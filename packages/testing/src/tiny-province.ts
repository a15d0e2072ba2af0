import { defineProvince, type Province, type ProvinceInput } from "@kttt/core";

export interface TinyProvinceOptions {
  readonly id?: string;
  /** How many departments report each month. Defaults to 3. */
  readonly departments?: number;
}

const DOCUMENT = "kh-1-2024";

function agency(id: string, vi: string, en: string, kind: ProvinceInput["agencies"][number]["kind"]) {
  const days = { from: null, until: null };
  return { id, name: { vi, en }, aliases: [], kind, level: "province" as const, codes: {}, ...days };
}

/**
 * An invented province, as small as a whole one can be: a People's Committee which issues, a department which monitors, and
 * departments `so-1`, `so-2` … each with one task for the year and one report a month by the 25th.
 *
 * With n departments a year holds 13 n obligations.
 */
export function tinyProvince({ id = "tinh-thu", departments = 3 }: TinyProvinceOptions = {}): Province {
  const bodies = Array.from({ length: departments }, (_, index) => `so-${index + 1}`);
  return defineProvince({
    format: "kttt.province/1",
    version: "1.0.0",
    id,
    name: { vi: "Tỉnh thử nghiệm", en: "Trial province" },
    documents: [
      {
        id: DOCUMENT,
        number: "1/KH-UBND",
        issuedOn: "2024-01-01",
        issuer: "ubnd",
        monitor: "so-khdt",
        status: "issued",
        title: "Kế hoạch phát triển kinh tế tập thể (hư cấu, để thử nghiệm)",
        signedBy: null,
        basis: [],
        period: { from: "2024-01-01", to: "2024-12-31" },
        source: { file: "none.txt" },
      },
    ],
    agencies: [
      agency("ubnd", "Ủy ban nhân dân tỉnh", "Provincial People's Committee", "peoples-committee"),
      agency("so-khdt", "Sở Kế hoạch và Đầu tư", "Department of Planning and Investment", "department"),
      ...bodies.map((body, index) => agency(body, `Sở thứ ${index + 1}`, `Department ${index + 1}`, "department")),
    ],
    groups: [],
    successions: [],
    tasks: bodies.map((body, index) => ({
      id: `${DOCUMENT}/I.${index + 1}`,
      document: DOCUMENT,
      origin: "annex" as const,
      section: { numeral: "I", title: "Nhiệm vụ năm 2024" },
      number: String(index + 1),
      text: "Tuyên truyền, hướng dẫn thành lập hợp tác xã",
      leads: [body],
      cooperating: [],
      product: "Kế hoạch",
      deadlineText: "Tháng 11/2024",
      deadline: { kind: "month" as const, year: 2024, month: 11 },
      act: "complete" as const,
      source: { lines: [index + 1] },
    })),
    targets: [],
    reporting: [
      {
        id: `${DOCUMENT}/report.monthly`,
        document: DOCUMENT,
        reporters: bodies,
        recipients: ["so-khdt"],
        through: [],
        finalRecipient: null,
        consolidators: [],
        period: "month",
        due: { kind: "monthly", on: { day: 25 } },
        text: "Báo cáo tình hình thực hiện hằng tháng trước ngày 25",
        source: { lines: [100] },
      },
    ],
    rules: { targets: [], reminders: [], handling: [] },
  });
}

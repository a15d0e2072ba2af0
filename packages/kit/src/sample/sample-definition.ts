import type { Bilingual } from "@kttt/core/errors";
import { citeDocument, CORE_VERSION, type ProvinceInput, standardReminders } from "@kttt/core/province";
import { SAMPLE_FILE } from "./sample-document.js";

/** How a sample province is called. */
export interface SampleOptions {
  /** Lower-case ASCII words joined by hyphens. */
  readonly id: string;
  /** As it stands in a sentence: "tỉnh Mẫu", "Mẫu Province". */
  readonly name: Bilingual;
}

export const SAMPLE_DOCUMENT = "kh-15-2024";
const SYNTHETIC = "synthetic: dữ liệu hư cấu của gói mẫu, thay bằng dữ liệu thật.";

type Agency = ProvinceInput["agencies"][number];
type Task = ProvinceInput["tasks"][number];

function agencies(name: Bilingual): Agency[] {
  const body = (id: string, vi: string, en: string, kind: Agency["kind"], more: Partial<Agency> = {}): Agency => ({
    id,
    name: { vi, en },
    aliases: [],
    kind,
    level: "province",
    codes: {},
    from: null,
    until: null,
    note: SYNTHETIC,
    ...more,
  });
  const district = (id: string, vi: string, en: string) =>
    body(id, `UBND huyện ${vi}`, `People's Committee of ${en} District`, "peoples-committee", { level: "district" });
  return [
    body("ubnd-tinh", `Ủy ban nhân dân ${name.vi}`, `People's Committee of ${name.en}`, "peoples-committee", {
      aliases: ["UBND tỉnh"],
    }),
    body("so-khdt", "Sở Kế hoạch và Đầu tư", "Department of Planning and Investment", "department", {
      aliases: ["Sở KH&ĐT"],
      until: "2025-02-28",
    }),
    body("so-tai-chinh", "Sở Tài chính", "Department of Finance", "department"),
    body("so-nnptnt", "Sở Nông nghiệp và Phát triển nông thôn", "Department of Agriculture", "department", {
      aliases: ["Sở NN&PTNT"],
    }),
    body("lmhtx-tinh", "Liên minh Hợp tác xã tỉnh", "Provincial Cooperative Alliance", "alliance", {
      aliases: ["Liên minh HTX tỉnh"],
    }),
    district("ubnd-huyen-dong", "Đông", "Đông"),
    district("ubnd-huyen-tay", "Tây", "Tây"),
  ];
}

function tasks(): Task[] {
  const annex = { document: SAMPLE_DOCUMENT, origin: "annex", act: "complete" } as const;
  const awareness = { numeral: "I", title: "Tuyên truyền, nâng cao nhận thức" };
  const support = { numeral: "II", title: "Hỗ trợ phát triển hợp tác xã" };
  return [
    {
      ...annex,
      id: `${SAMPLE_DOCUMENT}/I.1`,
      section: awareness,
      number: "1",
      text: "Tuyên truyền về Luật Hợp tác xã năm 2023",
      leads: ["lmhtx-tinh"],
      cooperating: ["ubnd-cac-huyen"],
      product: "Hội nghị, tin, bài",
      deadlineText: "Thường xuyên",
      deadline: { kind: "continuous" },
      source: { lines: [17] },
    },
    {
      ...annex,
      id: `${SAMPLE_DOCUMENT}/I.2`,
      section: awareness,
      number: "2",
      text: "Tập huấn cán bộ phụ trách kinh tế tập thể",
      leads: ["so-khdt"],
      cooperating: ["lmhtx-tinh"],
      product: "Lớp tập huấn",
      deadlineText: "Quý III/2024",
      deadline: { kind: "quarter", year: 2024, quarter: 3 },
      source: { lines: [18] },
    },
    {
      ...annex,
      id: `${SAMPLE_DOCUMENT}/II.3`,
      section: support,
      number: "3",
      text: "Hướng dẫn hợp tác xã nông nghiệp liên kết theo chuỗi giá trị",
      leads: ["so-nnptnt"],
      cooperating: ["ubnd-cac-huyen"],
      product: "Văn bản hướng dẫn",
      deadlineText: "Trước ngày 15/11 hằng năm",
      deadline: { kind: "annual", before: "11-15" },
      source: { lines: [20] },
    },
    {
      ...annex,
      id: `${SAMPLE_DOCUMENT}/II.4`,
      section: support,
      number: "4",
      text: "Rà soát hợp tác xã ngừng hoạt động trên địa bàn",
      leads: ["ubnd-cac-huyen"],
      cooperating: [],
      product: "Báo cáo",
      deadlineText: "Tháng 6/2025",
      deadline: { kind: "month", year: 2025, month: 6 },
      source: { lines: [21] },
    },
  ];
}

/**
 * An invented province which is whole: one document with an annex, a roster with a group and a succession, a target, a
 * quarterly report. It passes every check and reads from {@link sampleDocumentText}; everything in it says `synthetic`.
 */
export function sampleDefinition({ id, name }: SampleOptions): ProvinceInput {
  return {
    format: "kttt.province/1",
    version: "0.1.0",
    coreRange: `^${CORE_VERSION}`,
    capabilities: ["targets", "reporting", "successions", "rules"],
    id,
    name,
    documents: [
      {
        id: SAMPLE_DOCUMENT,
        number: "15/KH-UBND",
        issuedOn: "2024-01-10",
        issuer: "ubnd-tinh",
        monitor: "so-khdt",
        status: "issued",
        title: "Kế hoạch Phát triển kinh tế tập thể giai đoạn 2024-2025 (văn bản hư cấu, để làm mẫu)",
        signedBy: { name: "Nguyễn Văn Mẫu", title: "CHỦ TỊCH" },
        basis: [{ number: null, issuedOn: "2023-06-20", title: "Luật Hợp tác xã", source: { lines: [6] } }],
        period: { from: "2024-01-01", to: "2025-12-31" },
        source: {
          file: SAMPLE_FILE,
          fields: {
            issuer: [1],
            number: [2],
            issuedOn: [3],
            title: [4, 5],
            basis: [6],
            signedBy: [11, 12, 13],
          },
          skipped: [
            { from: 7, to: 7, why: "heading" },
            { from: 9, to: 9, why: "heading" },
            { from: 14, to: 14, why: "heading" },
            { from: 15, to: 15, why: "table-head" },
            { from: 16, to: 16, why: "heading" },
            { from: 19, to: 19, why: "heading" },
          ],
        },
        note: SYNTHETIC,
      },
    ],
    agencies: agencies(name),
    groups: [
      {
        id: "ubnd-cac-huyen",
        name: { vi: "UBND các huyện", en: "People's Committees of the districts" },
        members: ["ubnd-huyen-dong", "ubnd-huyen-tay"],
        complete: true,
        source: { citation: { document: "Danh sách hư cấu của gói mẫu", trust: "verified" }, note: SYNTHETIC },
      },
    ],
    successions: [
      {
        from: "so-khdt",
        to: "so-tai-chinh",
        on: "2025-03-01",
        scope: null,
        citation: {
          document: "Quyết định hư cấu số 1/QĐ-UBND của gói mẫu",
          trust: "unverified",
          source: "gói mẫu",
        },
        note: SYNTHETIC,
      },
    ],
    tasks: tasks(),
    targets: [
      {
        id: `${SAMPLE_DOCUMENT}/target.hop-tac-xa-thanh-lap-moi`,
        document: SAMPLE_DOCUMENT,
        text: "Đến hết năm 2025, thành lập mới ít nhất 12 hợp tác xã.",
        scope: "province",
        measures: [
          {
            indicator: "new-cooperatives",
            comparator: ">=",
            value: 12,
            unit: "cooperatives",
            horizon: "2025-12-31",
            inferred: false,
          },
        ],
        source: { lines: [8] },
      },
    ],
    reporting: [
      {
        id: `${SAMPLE_DOCUMENT}/report.hang-quy`,
        document: SAMPLE_DOCUMENT,
        reporters: ["so-khdt", "so-nnptnt", "lmhtx-tinh", "ubnd-cac-huyen"],
        recipients: ["so-khdt"],
        through: [],
        finalRecipient: "ubnd-tinh",
        consolidators: ["so-khdt"],
        period: "quarter",
        due: { kind: "quarterly", before: { day: 20 } },
        text: "Các cơ quan chủ trì và UBND các huyện báo cáo kết quả thực hiện hằng quý, gửi Sở Kế hoạch và Đầu tư trước ngày 20 tháng cuối quý.",
        source: { lines: [10] },
      },
    ],
    rules: {
      targets: [],
      reminders: [
        ...standardReminders({
          document: SAMPLE_DOCUMENT,
          citation: citeDocument("15/KH-UBND", { file: SAMPLE_FILE, lines: [10] }),
        }),
      ],
      handling: [],
    },
  };
}

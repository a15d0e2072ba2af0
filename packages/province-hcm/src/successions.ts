import type { ProvinceInput } from "@kttt/core/province";
import {
  CITY_2025_03,
  CITY_2025_05,
  CITY_2025_10,
  NATIONAL_PATTERN_2025_03,
  NEW_COMMUNES,
  PROVINCES_2025,
  STATE_BANK_REGIONS,
  TAX_2025_03,
  TAX_2025_07,
} from "./reorganisations.js";
import { THU_DUC_WARDS } from "./successors.js";

type Succession = ProvinceInput["successions"][number];

const splitNote =
  "Phần này về đâu là theo lệ chung của các tỉnh; nghị quyết của Thành phố chưa đọc được nên phải có người xác nhận.";

/** The departments of the city, in the order of the days. The City's own sequence: it differs from other provinces'. */
const departments: readonly Succession[] = [
  {
    from: "so-khdt",
    to: "so-tai-chinh",
    on: "2025-03-01",
    scope: null,
    citation: CITY_2025_03,
    note: "Sở Kế hoạch và Đầu tư nhập với Sở Tài chính và Ban Đổi mới quản lý doanh nghiệp; giữ tên Sở Tài chính.",
  },
  {
    from: "so-nnptnt",
    to: "so-tnmt",
    on: "2025-03-01",
    scope: null,
    citation: CITY_2025_03,
    note: "Sở Tài nguyên và Môi trường nhận Sở Nông nghiệp và Phát triển nông thôn mà chưa đổi tên đến 30/4/2025.",
  },
  { from: "so-tnmt", to: "so-nnmt", on: "2025-05-01", scope: null, citation: CITY_2025_05 },
  { from: "so-gtvt", to: "so-gtcc", on: "2025-03-01", scope: null, citation: CITY_2025_03 },
  { from: "so-gtcc", to: "so-xay-dung", on: "2025-05-01", scope: null, citation: CITY_2025_05 },
  { from: "so-qhkt", to: "so-xay-dung", on: "2025-03-01", scope: null, citation: CITY_2025_03 },
  {
    from: "so-xay-dung",
    to: "so-qhkt-2025",
    on: "2025-10-01",
    scope: "planning-and-architecture",
    citation: CITY_2025_10,
  },
  {
    from: "so-tttt",
    to: "so-khcn",
    on: "2025-03-01",
    scope: null,
    citation: CITY_2025_03,
    note: "Báo chí, xuất bản có thể đã về sở phụ trách văn hóa: không có nguồn nên không ghi thành một phần riêng.",
  },
  { from: "so-ldtbxh", to: "so-noi-vu", on: "2025-03-01", scope: null, citation: CITY_2025_03 },
  {
    from: "so-ldtbxh",
    to: "so-gddt",
    on: "2025-03-01",
    scope: "vocational-education",
    citation: NATIONAL_PATTERN_2025_03,
    note: splitNote,
  },
  ...["children", "social-evils-prevention", "social-protection"].map((scope) => ({
    from: "so-ldtbxh",
    to: "so-y-te",
    on: "2025-03-01",
    scope,
    citation: NATIONAL_PATTERN_2025_03,
    note: splitNote,
  })),
  {
    from: "so-ldtbxh",
    to: "so-tnmt",
    on: "2025-03-01",
    scope: "poverty-reduction",
    citation: NATIONAL_PATTERN_2025_03,
    note: `${splitNote} Nơi khác là Sở Nông nghiệp và Môi trường; Thành phố đến 30/4/2025 còn tên Sở Tài nguyên và Môi trường.`,
  },
];

const banksAndTax: readonly Succession[] = [
  { from: "nhnn-tp", to: "nhnn-khu-vuc-2025", on: "2025-03-01", scope: null, citation: STATE_BANK_REGIONS },
  { from: "nhnn-khu-vuc-2025", to: "nhnn-kv2", on: "2025-07-01", scope: null, citation: STATE_BANK_REGIONS },
  { from: "cuc-thue", to: "chi-cuc-thue-kv2", on: "2025-03-01", scope: null, citation: TAX_2025_03 },
  { from: "chi-cuc-thue-kv2", to: "thue-tp", on: "2025-07-01", scope: null, citation: TAX_2025_07 },
];

const provinces: readonly Succession[] = ["ubnd-tinh-binh-duong", "ubnd-tinh-ba-ria-vung-tau"].map((from) => ({
  from,
  to: "ubnd-tp",
  on: "2025-07-01",
  scope: null,
  citation: PROVINCES_2025,
}));

/** Thủ Đức City: its ground is known. Of the 21 other districts no source at hand says which commune took which part. */
const thuDuc: readonly Succession[] = THU_DUC_WARDS.map((ward) => ({
  from: "ubnd-tp-thu-duc",
  to: ward.id,
  on: "2025-07-01",
  scope: `area-${ward.gso}`,
  citation: NEW_COMMUNES,
  note:
    "Thành phố Thủ Đức kết thúc hoạt động, địa bàn chia cho 12 phường. Việc chung của cả thành phố Thủ Đức về đâu " +
    "(phường hay sở) thì không có nguồn, nên phải có người quyết định.",
}));

/** Who followed whom in the city, from the plan's day on. Each row waits for a person to confirm it. */
export const successions: Succession[] = [...departments, ...banksAndTax, ...provinces, ...thuDuc];

import type { ProvinceInput } from "@kttt/core/province";
import { BECAME_WARDS } from "./successors.js";

type Agency = ProvinceInput["agencies"][number];

/**
 * One commune-level unit: name without its kind, code of the General Statistics Office. Two names which differ by a tone
 * mark only (Lộc Thạnh, Lộc Thành) carry their code in the id.
 */
interface CommuneRow {
  readonly kind: "phuong" | "xa";
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The 33 wards and 62 communes of Đồng Nai City on 30/4/2026, in the order of their codes. */
const units: readonly CommuneRow[] = [
  { kind: "phuong", id: "binh-phuoc", code: "25195", name: "Bình Phước" },
  { kind: "phuong", id: "dong-xoai", code: "25210", name: "Đồng Xoài" },
  { kind: "phuong", id: "phuoc-long", code: "25217", name: "Phước Long" },
  { kind: "phuong", id: "phuoc-binh", code: "25220", name: "Phước Bình" },
  { kind: "xa", id: "bu-gia-map", code: "25222", name: "Bù Gia Mập" },
  { kind: "xa", id: "dak-o", code: "25225", name: "Đăk Ơ" },
  { kind: "xa", id: "da-kia", code: "25231", name: "Đa Kia" },
  { kind: "xa", id: "binh-tan", code: "25246", name: "Bình Tân" },
  { kind: "xa", id: "phu-rieng", code: "25252", name: "Phú Riềng" },
  { kind: "xa", id: "long-ha", code: "25255", name: "Long Hà" },
  { kind: "xa", id: "phu-trung", code: "25261", name: "Phú Trung" },
  { kind: "xa", id: "phu-nghia", code: "25267", name: "Phú Nghĩa" },
  { kind: "phuong", id: "loc-ninh", code: "25270", name: "Lộc Ninh" },
  { kind: "xa", id: "loc-tan", code: "25279", name: "Lộc Tấn" },
  { kind: "xa", id: "loc-thanh-25280", code: "25280", name: "Lộc Thạnh" },
  { kind: "xa", id: "loc-quang", code: "25292", name: "Lộc Quang" },
  { kind: "xa", id: "loc-thanh-25294", code: "25294", name: "Lộc Thành" },
  { kind: "xa", id: "loc-hung", code: "25303", name: "Lộc Hưng" },
  { kind: "xa", id: "thien-hung", code: "25308", name: "Thiện Hưng" },
  { kind: "xa", id: "hung-phuoc", code: "25309", name: "Hưng Phước" },
  { kind: "xa", id: "tan-tien", code: "25318", name: "Tân Tiến" },
  { kind: "phuong", id: "binh-long", code: "25326", name: "Bình Long" },
  { kind: "phuong", id: "an-loc", code: "25333", name: "An Lộc" },
  { kind: "xa", id: "tan-hung", code: "25345", name: "Tân Hưng" },
  { kind: "xa", id: "minh-duc", code: "25349", name: "Minh Đức" },
  { kind: "xa", id: "tan-quan", code: "25351", name: "Tân Quan" },
  { kind: "phuong", id: "tan-khai", code: "25357", name: "Tân Khai" },
  { kind: "phuong", id: "dong-phu", code: "25363", name: "Đồng Phú" },
  { kind: "xa", id: "tan-loi", code: "25378", name: "Tân Lợi" },
  { kind: "xa", id: "thuan-loi", code: "25387", name: "Thuận Lợi" },
  { kind: "xa", id: "dong-tam", code: "25390", name: "Đồng Tâm" },
  { kind: "xa", id: "bu-dang", code: "25396", name: "Bù Đăng" },
  { kind: "xa", id: "dak-nhau", code: "25399", name: "Đak Nhau" },
  { kind: "xa", id: "tho-son", code: "25402", name: "Thọ Sơn" },
  { kind: "xa", id: "bom-bo", code: "25405", name: "Bom Bo" },
  { kind: "xa", id: "nghia-trung", code: "25417", name: "Nghĩa Trung" },
  { kind: "xa", id: "phuoc-son", code: "25420", name: "Phước Sơn" },
  { kind: "phuong", id: "chon-thanh", code: "25432", name: "Chơn Thành" },
  { kind: "phuong", id: "minh-hung", code: "25441", name: "Minh Hưng" },
  { kind: "xa", id: "nha-bich", code: "25450", name: "Nha Bích" },
  { kind: "phuong", id: "trang-dai", code: "25993", name: "Trảng Dài" },
  { kind: "phuong", id: "ho-nai", code: "26005", name: "Hố Nai" },
  { kind: "phuong", id: "tam-hiep", code: "26017", name: "Tam Hiệp" },
  { kind: "phuong", id: "long-binh", code: "26020", name: "Long Bình" },
  { kind: "phuong", id: "tran-bien", code: "26041", name: "Trấn Biên" },
  { kind: "phuong", id: "bien-hoa", code: "26068", name: "Biên Hoà" },
  { kind: "phuong", id: "long-khanh", code: "26080", name: "Long Khánh" },
  { kind: "phuong", id: "binh-loc", code: "26089", name: "Bình Lộc" },
  { kind: "phuong", id: "bao-vinh", code: "26098", name: "Bảo Vinh" },
  { kind: "phuong", id: "xuan-lap", code: "26104", name: "Xuân Lập" },
  { kind: "phuong", id: "hang-gon", code: "26113", name: "Hàng Gòn" },
  { kind: "phuong", id: "tan-phu", code: "26116", name: "Tân Phú" },
  { kind: "xa", id: "dak-lua", code: "26119", name: "Đak Lua" },
  { kind: "xa", id: "nam-cat-tien", code: "26122", name: "Nam Cát Tiên" },
  { kind: "xa", id: "ta-lai", code: "26134", name: "Tà Lài" },
  { kind: "xa", id: "phu-lam", code: "26158", name: "Phú Lâm" },
  { kind: "phuong", id: "tri-an", code: "26170", name: "Trị An" },
  { kind: "xa", id: "phu-ly", code: "26173", name: "Phú Lý" },
  { kind: "xa", id: "tan-an", code: "26179", name: "Tân An" },
  { kind: "phuong", id: "tan-trieu", code: "26188", name: "Tân Triều" },
  { kind: "xa", id: "dinh-quan", code: "26206", name: "Định Quán" },
  { kind: "xa", id: "thanh-son", code: "26209", name: "Thanh Sơn" },
  { kind: "xa", id: "phu-vinh", code: "26215", name: "Phú Vinh" },
  { kind: "xa", id: "phu-hoa", code: "26221", name: "Phú Hoà" },
  { kind: "xa", id: "la-nga", code: "26227", name: "La Ngà" },
  { kind: "phuong", id: "trang-bom", code: "26248", name: "Trảng Bom" },
  { kind: "xa", id: "bau-ham", code: "26254", name: "Bàu Hàm" },
  { kind: "xa", id: "binh-minh", code: "26278", name: "Bình Minh" },
  { kind: "xa", id: "hung-thinh", code: "26281", name: "Hưng Thịnh" },
  { kind: "xa", id: "an-vien", code: "26296", name: "An Viễn" },
  { kind: "xa", id: "thong-nhat", code: "26299", name: "Thống Nhất" },
  { kind: "xa", id: "gia-kiem", code: "26311", name: "Gia Kiệm" },
  { kind: "phuong", id: "dau-giay", code: "26326", name: "Dầu Giây" },
  { kind: "xa", id: "xuan-que", code: "26332", name: "Xuân Quế" },
  { kind: "xa", id: "cam-my", code: "26341", name: "Cẩm Mỹ" },
  { kind: "xa", id: "xuan-duong", code: "26347", name: "Xuân Đường" },
  { kind: "xa", id: "xuan-dong", code: "26359", name: "Xuân Đông" },
  { kind: "xa", id: "song-ray", code: "26362", name: "Sông Ray" },
  { kind: "phuong", id: "long-thanh", code: "26368", name: "Long Thành" },
  { kind: "phuong", id: "tam-phuoc", code: "26374", name: "Tam Phước" },
  { kind: "phuong", id: "phuoc-tan", code: "26377", name: "Phước Tân" },
  { kind: "phuong", id: "long-hung", code: "26380", name: "Long Hưng" },
  { kind: "xa", id: "an-phuoc", code: "26383", name: "An Phước" },
  { kind: "xa", id: "binh-an", code: "26389", name: "Bình An" },
  { kind: "xa", id: "long-phuoc", code: "26413", name: "Long Phước" },
  { kind: "xa", id: "phuoc-thai", code: "26422", name: "Phước Thái" },
  { kind: "phuong", id: "xuan-loc", code: "26425", name: "Xuân Lộc" },
  { kind: "xa", id: "xuan-bac", code: "26428", name: "Xuân Bắc" },
  { kind: "xa", id: "xuan-thanh", code: "26434", name: "Xuân Thành" },
  { kind: "xa", id: "xuan-hoa", code: "26446", name: "Xuân Hoà" },
  { kind: "xa", id: "xuan-phu", code: "26458", name: "Xuân Phú" },
  { kind: "xa", id: "xuan-dinh", code: "26461", name: "Xuân Định" },
  { kind: "phuong", id: "nhon-trach", code: "26485", name: "Nhơn Trạch" },
  { kind: "xa", id: "dai-phuoc", code: "26491", name: "Đại Phước" },
  { kind: "xa", id: "phuoc-an", code: "26503", name: "Phước An" },
];

const becameWard = new Set<string>(BECAME_WARDS.map((it) => it.code));

const peoplesCommittee = (it: CommuneRow): Agency => ({
  id: `ubnd-${it.kind}-${it.id}`,
  name: {
    vi: `UBND ${it.kind === "phuong" ? "phường" : "xã"} ${it.name}`,
    en: `People's Committee of ${it.name} ${it.kind === "phuong" ? "Ward" : "Commune"}`,
  },
  aliases: [],
  kind: "peoples-committee",
  level: "commune",
  codes: { gso: it.code },
  // Ten of them were communes until then.
  from: becameWard.has(it.code) ? "2026-04-30" : "2025-07-01",
  until: null,
  source: {
    file: "data/administrative-units/communes_2026-04-30.csv",
    trust: "unverified",
    note: "Danh mục đơn vị hành chính, trạng thái 30/4/2026 (thanglequoc/vietnamese-provinces-database v3.1.0, MIT).",
  },
});

/** The People's Committees of the 95 wards and communes of Đồng Nai City. */
export const communes: readonly Agency[] = units.map(peoplesCommittee);

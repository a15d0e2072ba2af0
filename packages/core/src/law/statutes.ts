import type { Trust } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import { type LegalDate, legalDate } from "../kernel/legal-date.js";
import { tableOf } from "../kernel/table.js";

/** What sort of text a statute is; it decides how the text is called in a citation. */
export type StatuteKind = "law" | "code" | "decree" | "circular" | "resolution";

/** A law, decree, circular or resolution which the library may cite. Days are `YYYY-MM-DD`, `null` where not known. */
export interface Statute {
  readonly kind: StatuteKind;
  /** How it is called in a citation, before its number. */
  readonly name: Bilingual;
  /** What it is about (trích yếu), where its title was read. */
  readonly title?: Bilingual;
  /** First day in force. */
  readonly inForceFrom: string | null;
  /** Last day in force, `null` while it is in force or where the end is not known. */
  readonly inForceTo: string | null;
  /** Clauses (`article.clause`) which begin on another day than the rest, and that day. */
  readonly later?: Readonly<Record<string, string>>;
  /** How far the two days may be relied on; left out where an official text at hand gives them (`verified`). */
  readonly trust?: Exclude<Trust, "verified">;
  /** What the two days do not say: parts in force on other days, ends which are inferred only, where a day was read. */
  readonly note?: Bilingual;
}

const DECREE: Bilingual = { vi: "Nghị định", en: "Decree" };
const CIRCULAR: Bilingual = { vi: "Thông tư", en: "Circular" };

/** The register of statutes, by number. */
export const STATUTES = /* @__PURE__ */ tableOf<Statute>()({
  "17/2023/QH15": {
    kind: "law",
    name: { vi: "Luật Hợp tác xã", en: "Law on Cooperatives" },
    title: { vi: "Hợp tác xã", en: "Cooperatives" },
    inForceFrom: "2024-07-01",
    inForceTo: null,
    note: {
      vi: "Khoản 3, khoản 4 Điều 115 có hiệu lực từ 01/9/2023.",
      en: "Clauses 3 and 4 of Article 115 have been in force since 1 September 2023.",
    },
  },
  "23/2012/QH13": {
    kind: "law",
    name: { vi: "Luật Hợp tác xã", en: "Law on Cooperatives" },
    title: { vi: "Hợp tác xã", en: "Cooperatives" },
    inForceFrom: "2013-07-01",
    inForceTo: "2024-06-30",
    note: {
      vi: "Chính sách của Nhà nước đã ban hành theo Luật này được tiếp tục theo khoản 5 Điều 115 Luật số 17/2023/QH15.",
      en: "State policies issued under it go on under Article 115 clause 5 of Law No. 17/2023/QH15.",
    },
  },
  "51/2014/QH13": {
    kind: "law",
    name: { vi: "Luật Phá sản", en: "Law on Bankruptcy" },
    title: { vi: "Phá sản", en: "Bankruptcy" },
    inForceFrom: "2015-01-01",
    inForceTo: "2026-02-28",
    note: {
      vi: "Được sửa đổi bởi Luật số 85/2025/QH15 (chưa có nội dung). Sau đó còn áp dụng cho trường hợp tại điểm a, điểm b khoản 1 Điều 88 Luật số 142/2025/QH15 (chưa có nội dung).",
      en: "Amended by Law No. 85/2025/QH15 (not read). Still applied afterwards to the cases of Article 88 clause 1 points a and b of Law No. 142/2025/QH15 (not read).",
    },
  },
  "142/2025/QH15": {
    kind: "law",
    name: { vi: "Luật Phục hồi, phá sản", en: "Law on Rehabilitation and Bankruptcy" },
    title: { vi: "Phục hồi, phá sản", en: "Rehabilitation and bankruptcy" },
    inForceFrom: "2026-03-01",
    inForceTo: null,
    later: { "38.3": "2026-07-01" },
    note: {
      vi: "Khoản 3 Điều 38 có hiệu lực từ 01/7/2026. Thư viện chỉ có khoản 2 Điều 86 và Điều 87.",
      en: "Article 38 clause 3 is in force from 1 July 2026. Only Article 86 clause 2 and Article 87 were read.",
    },
  },
  "85/2025/QH15": {
    kind: "law",
    name: { vi: "Luật", en: "Law" },
    inForceFrom: "2025-07-01",
    inForceTo: null,
    trust: "unverified",
    note: {
      vi: "Sửa đổi Luật Phá sản số 51/2014/QH13 (khoản 2 Điều 87 Luật số 142/2025/QH15). Chưa có nội dung; ngày hiệu lực theo nguồn thứ cấp.",
      en: "Amends Law on Bankruptcy No. 51/2014/QH13 (Article 87 clause 2 of Law No. 142/2025/QH15). Not read; its first day is known at second hand.",
    },
  },
  "18/2003/QH11": {
    kind: "law",
    name: { vi: "Luật Hợp tác xã", en: "Law on Cooperatives" },
    inForceFrom: null,
    inForceTo: "2013-06-30",
    note: {
      vi: "Hết hiệu lực theo khoản 2 Điều 63 Luật số 23/2012/QH13. Chưa có nội dung và ngày bắt đầu có hiệu lực.",
      en: "Ended by Article 63 clause 2 of Law No. 23/2012/QH13. Neither its text nor its first day is at hand.",
    },
  },
  "21/2004/QH11": {
    kind: "law",
    name: { vi: "Luật Phá sản", en: "Law on Bankruptcy" },
    inForceFrom: null,
    inForceTo: "2014-12-31",
    note: {
      vi: "Hết hiệu lực theo khoản 2 Điều 132 Luật số 51/2014/QH13. Chưa có nội dung và ngày bắt đầu có hiệu lực.",
      en: "Ended by Article 132 clause 2 of Law No. 51/2014/QH13. Neither its text nor its first day is at hand.",
    },
  },
  "92/2024/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    title: {
      vi: "Về đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã",
      en: "On the registration of cooperative groups, cooperatives and unions of cooperatives",
    },
    inForceFrom: "2024-07-18",
    inForceTo: null,
  },
  "113/2024/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    title: { vi: "Quy định chi tiết một số điều của Luật Hợp tác xã", en: "Detailing the Law on Cooperatives" },
    inForceFrom: "2024-11-01",
    inForceTo: null,
  },
  "125/2025/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    title: {
      vi: "Phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Tài chính",
      en: "Powers of two-level local government in the fields of the Ministry of Finance",
    },
    inForceFrom: "2025-07-01",
    inForceTo: null,
    trust: "unverified",
    note: {
      vi: "Chưa có nội dung. Dữ liệu thứ cấp ghi ngày hết hiệu lực 01/3/2027.",
      en: "Not read. Secondary data record its end as 1 March 2027.",
    },
  },
  "187/2026/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    title: {
      vi: "Quy định chi tiết một số điều của Luật Phục hồi, phá sản",
      en: "Detailing the Law on Rehabilitation and Bankruptcy",
    },
    inForceFrom: "2026-05-27",
    inForceTo: null,
  },
  "64/2026/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: "2026-03-01",
    inForceTo: null,
    trust: "unverified",
    note: {
      vi: "Về thi hành quyết định tuyên bố phá sản theo Luật số 142/2025/QH15. Chưa có nội dung; ngày hiệu lực theo nguồn thứ cấp.",
      en: "On enforcing declarations of bankruptcy under Law No. 142/2025/QH15. Not read; its first day is known at second hand.",
    },
  },
  "65/2026/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: null,
    inForceTo: null,
    note: {
      vi: "Về Quản tài viên và hành nghề quản lý, thanh lý tài sản. Chưa có nội dung và ngày hiệu lực.",
      en: "On administrators of insolvent estates. Neither its text nor its first day is at hand.",
    },
  },
  "193/2013/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    title: { vi: "Quy định chi tiết một số điều của Luật Hợp tác xã", en: "Detailing the Law on Cooperatives (2012)" },
    inForceFrom: "2014-01-27",
    inForceTo: null,
    note: {
      vi: "Chi tiết hoá Luật số 23/2012/QH13, đã hết hiệu lực từ 01/7/2024.",
      en: "Details Law No. 23/2012/QH13, which ended on 1 July 2024.",
    },
  },
  "107/2017/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    title: { vi: "Sửa đổi, bổ sung Nghị định số 193/2013/NĐ-CP", en: "Amending Decree No. 193/2013/NĐ-CP" },
    inForceFrom: "2017-09-15",
    inForceTo: null,
  },
  "77/2019/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    title: { vi: "Về tổ hợp tác", en: "On cooperative groups" },
    inForceFrom: "2019-11-25",
    inForceTo: null,
  },
  "09/2019/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    title: {
      vi: "Quy định về chế độ báo cáo của cơ quan hành chính nhà nước",
      en: "On the reporting regime of State administrative agencies",
    },
    inForceFrom: "2019-03-12",
    inForceTo: null,
    trust: "unverified",
    note: {
      vi: "Ngày hiệu lực theo nguồn thứ cấp; chưa có văn bản chính thức.",
      en: "Its first day is known at second hand; the official text is not at hand.",
    },
  },
  "30/2020/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    title: { vi: "Về công tác văn thư", en: "On records management" },
    inForceFrom: "2020-03-05",
    inForceTo: null,
    trust: "unverified",
    note: {
      vi: "Ngày hiệu lực theo nguồn thứ cấp; chưa có văn bản chính thức.",
      en: "Its first day is known at second hand; the official text is not at hand.",
    },
  },
  "03/2014/TT-BKHĐT": {
    kind: "circular",
    name: CIRCULAR,
    title: {
      vi: "Hướng dẫn về đăng ký hợp tác xã và chế độ báo cáo tình hình hoạt động của hợp tác xã",
      en: "Guiding the registration of cooperatives and their reports",
    },
    inForceFrom: "2014-08-01",
    inForceTo: null,
    note: {
      vi: "Không còn trong bản pháp điển tháng 01/2026; ngày hết hiệu lực chưa rõ.",
      en: "No longer in the codification of January 2026; the day it ended is not known.",
    },
  },
  "07/2019/TT-BKHĐT": {
    kind: "circular",
    name: CIRCULAR,
    title: { vi: "Sửa đổi, bổ sung Thông tư số 03/2014/TT-BKHĐT", en: "Amending Circular No. 03/2014/TT-BKHĐT" },
    inForceFrom: "2019-05-28",
    inForceTo: null,
  },
  "09/2019/TT-BKHĐT": {
    kind: "circular",
    name: CIRCULAR,
    inForceFrom: "2019-09-16",
    inForceTo: null,
    note: {
      vi: "Sửa đổi Điều 25 Thông tư số 03/2014/TT-BKHĐT; chỉ biết qua ghi chú của bản pháp điển.",
      en: "Amends Article 25 of Circular No. 03/2014/TT-BKHĐT; known by the note of the codification only.",
    },
  },
  "86/2024/TT-BTC": {
    kind: "circular",
    name: CIRCULAR,
    title: { vi: "Quy định về đăng ký thuế", en: "On tax registration" },
    inForceFrom: "2025-02-06",
    inForceTo: null,
    note: {
      vi: "Đọc Điều 14 đến Điều 19 tại Văn bản hợp nhất 06/VBHN-BTC (Công báo 251 ngày 27/4/2026), đã sửa đổi theo Thông tư số 40/2025/TT-BTC.",
      en: "Articles 14 to 19 were read in the consolidated text 06/VBHN-BTC (gazette 251 of 27 April 2026), as amended by Circular No. 40/2025/TT-BTC.",
    },
  },
  "40/2025/TT-BTC": {
    kind: "circular",
    name: CIRCULAR,
    inForceFrom: "2025-07-01",
    inForceTo: null,
    note: {
      vi: "Sửa đổi Thông tư số 86/2024/TT-BTC; biết qua Văn bản hợp nhất 06/VBHN-BTC.",
      en: "Amends Circular No. 86/2024/TT-BTC; known by the consolidated text 06/VBHN-BTC.",
    },
  },
  "31/2018/TT-BTC": {
    kind: "circular",
    name: CIRCULAR,
    title: {
      vi: "Hướng dẫn việc xử lý tài sản hình thành từ nhiều nguồn vốn khi hợp tác xã, liên hiệp hợp tác xã giải thể, phá sản",
      en: "Handling of assets of several origins when a cooperative is dissolved or bankrupt",
    },
    inForceFrom: "2018-05-14",
    inForceTo: null,
  },
  "09/2024/TT-BKHĐT": {
    kind: "circular",
    name: CIRCULAR,
    title: {
      vi: "Biểu mẫu đăng ký và cập nhật, khai thác, quản lý Hệ thống thông tin quốc gia về hợp tác xã",
      en: "Forms of registration and the national information system on cooperatives",
    },
    inForceFrom: "2024-07-01",
    inForceTo: null,
  },
  "01/2020/TT-BKHĐT": {
    kind: "circular",
    name: CIRCULAR,
    title: { vi: "Hướng dẫn phân loại và đánh giá hợp tác xã", en: "Classification and grading of cooperatives" },
    inForceFrom: "2020-04-01",
    inForceTo: null,
    trust: "unverified",
    note: {
      vi: "Ngày hiệu lực theo nguồn thứ cấp; chưa rõ còn hiệu lực sau 01/7/2024 hay không.",
      en: "Its first day is known at second hand; whether it outlived 1 July 2024 is not known.",
    },
  },
  "09/2017/TT-BNNPTNT": {
    kind: "circular",
    name: CIRCULAR,
    title: {
      vi: "Hướng dẫn phân loại và đánh giá hợp tác xã hoạt động trong lĩnh vực nông nghiệp",
      en: "Classification and grading of agricultural cooperatives",
    },
    inForceFrom: "2017-05-31",
    inForceTo: null,
  },
  "91/2015/QH13": {
    kind: "code",
    name: { vi: "Bộ luật Dân sự", en: "Civil Code" },
    title: { vi: "Dân sự", en: "Civil matters" },
    inForceFrom: "2017-01-01",
    inForceTo: null,
  },
  "33/2005/QH11": {
    kind: "code",
    name: { vi: "Bộ luật Dân sự", en: "Civil Code" },
    title: { vi: "Dân sự", en: "Civil matters" },
    inForceFrom: "2006-01-01",
    inForceTo: "2016-12-31",
    trust: "unverified",
    note: {
      vi: "Chỉ có nội dung Điều 153, qua bản trích của bên thứ ba; ngày đầu theo nguồn thứ cấp.",
      en: "Only Article 153 was read, as quoted by a third party; its first day is known at second hand.",
    },
  },
  "45/2019/QH14": {
    kind: "code",
    name: { vi: "Bộ luật Lao động", en: "Labour Code" },
    title: { vi: "Lao động", en: "Labour" },
    inForceFrom: "2021-01-01",
    inForceTo: null,
    trust: "unverified",
    note: {
      vi: "Ngày hiệu lực theo nguồn thứ cấp; Điều 111, Điều 112 đã đọc.",
      en: "Its first day is known at second hand; Articles 111 and 112 were read.",
    },
  },
  "10/2012/QH13": {
    kind: "code",
    name: { vi: "Bộ luật Lao động", en: "Labour Code" },
    title: { vi: "Lao động", en: "Labour" },
    inForceFrom: "2013-05-01",
    inForceTo: "2020-12-31",
    trust: "unverified",
    note: {
      vi: "Tháng có hiệu lực theo nguồn thứ cấp, ngày chưa kiểm chứng; khoản 1, khoản 3 Điều 115 đọc qua bản trích.",
      en: "Its month is known at second hand, the day is not verified; Article 115 clauses 1 and 3 were read as quoted.",
    },
  },
  "35-L/CTN": {
    kind: "code",
    name: { vi: "Bộ luật Lao động", en: "Labour Code" },
    title: { vi: "Lao động", en: "Labour" },
    inForceFrom: "1995-01-01",
    inForceTo: "2013-04-30",
    trust: "unverified",
    note: {
      vi: "Điều 73 có nội dung theo Luật số 84/2007/QH11; ngày có hiệu lực của luật này chưa rõ.",
      en: "Article 73 was read as amended by Law No. 84/2007/QH11, whose first day is not known.",
    },
  },
  "84/2007/QH11": {
    kind: "law",
    name: { vi: "Luật", en: "Law" },
    inForceFrom: null,
    inForceTo: "2013-04-30",
    note: {
      vi: "Sửa đổi Điều 73 của Bộ luật Lao động số 35-L/CTN: thêm ngày Giỗ Tổ Hùng Vương trong năm 2007; ngày có hiệu lực chưa rõ.",
      en: "Amended Article 73 of Labour Code No. 35-L/CTN: added the Hùng Kings' day in the course of 2007; its first day is not known.",
    },
  },
  "45/2013/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: null,
    inForceTo: null,
    note: {
      vi: "Chi tiết hoá Bộ luật Lao động số 10/2012/QH13; chưa có văn bản, ngày hiệu lực chưa rõ.",
      en: "Details Labour Code No. 10/2012/QH13. Not read; its days of force are not known.",
    },
  },
  "28/2026/QH16": {
    kind: "resolution",
    name: { vi: "Nghị quyết", en: "Resolution" },
    title: { vi: "Phát triển văn hóa Việt Nam", en: "The development of Vietnamese culture" },
    inForceFrom: "2026-07-01",
    inForceTo: null,
    trust: "unverified",
    note: {
      vi: "Ngày hiệu lực theo nguồn thứ cấp; chưa có văn bản chính thức.",
      en: "Its first day is known at second hand; the official text is not at hand.",
    },
  },
});

/** The numbers which {@link STATUTES} knows. */
export type StatuteNumber = keyof typeof STATUTES;

/** The first day a statute is in force. @throws TypeError for one whose first day is not known */
export function firstDayOf(law: StatuteNumber): LegalDate {
  const { inForceFrom } = STATUTES[law];
  if (inForceFrom === null) throw new TypeError(`the first day of ${law} is not known`);
  return legalDate(inForceFrom);
}

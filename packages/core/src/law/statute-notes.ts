import type { Bilingual } from "../kernel/language.js";
import type { StatuteNumber } from "./statutes.js";

/** What is known of a statute beside its days. */
export interface StatuteNote {
  /** What it is about (trích yếu), where its title was read. */
  readonly title?: Bilingual;
  /** What the two days do not say: parts in force on other days, ends which are inferred only, where a day was read. */
  readonly note?: Bilingual;
}

/** The titles of the statutes, and notes on their days. Apart from them because nothing is computed from it. */
export const STATUTE_NOTES: Readonly<Partial<Record<StatuteNumber, StatuteNote>>> = {
  "17/2023/QH15": {
    title: { vi: "Hợp tác xã", en: "Cooperatives" },
    note: {
      vi: "Khoản 3, khoản 4 Điều 115 có hiệu lực từ 01/9/2023.",
      en: "Clauses 3 and 4 of Article 115 have been in force since 1 September 2023.",
    },
  },
  "23/2012/QH13": {
    title: { vi: "Hợp tác xã", en: "Cooperatives" },
    note: {
      vi: "Chính sách của Nhà nước đã ban hành theo Luật này được tiếp tục theo khoản 5 Điều 115 Luật số 17/2023/QH15.",
      en: "State policies issued under it go on under Article 115 clause 5 of Law No. 17/2023/QH15.",
    },
  },
  "51/2014/QH13": {
    title: { vi: "Phá sản", en: "Bankruptcy" },
    note: {
      vi: "Được sửa đổi bởi Luật số 85/2025/QH15 (chưa có nội dung). Sau đó còn áp dụng cho trường hợp tại điểm a, điểm b khoản 1 Điều 88 Luật số 142/2025/QH15 (chưa có nội dung).",
      en: "Amended by Law No. 85/2025/QH15 (not read). Still applied afterwards to the cases of Article 88 clause 1 points a and b of Law No. 142/2025/QH15 (not read).",
    },
  },
  "142/2025/QH15": {
    title: { vi: "Phục hồi, phá sản", en: "Rehabilitation and bankruptcy" },
    note: {
      vi: "Khoản 3 Điều 38 có hiệu lực từ 01/7/2026. Thư viện chỉ có khoản 2 Điều 86 và Điều 87.",
      en: "Article 38 clause 3 is in force from 1 July 2026. Only Article 86 clause 2 and Article 87 were read.",
    },
  },
  "85/2025/QH15": {
    note: {
      vi: "Sửa đổi Luật Phá sản số 51/2014/QH13 (khoản 2 Điều 87 Luật số 142/2025/QH15). Chưa có nội dung; ngày hiệu lực theo nguồn thứ cấp.",
      en: "Amends Law on Bankruptcy No. 51/2014/QH13 (Article 87 clause 2 of Law No. 142/2025/QH15). Not read; its first day is known at second hand.",
    },
  },
  "18/2003/QH11": {
    note: {
      vi: "Hết hiệu lực theo khoản 2 Điều 63 Luật số 23/2012/QH13. Chưa có nội dung và ngày bắt đầu có hiệu lực.",
      en: "Ended by Article 63 clause 2 of Law No. 23/2012/QH13. Neither its text nor its first day is at hand.",
    },
  },
  "21/2004/QH11": {
    note: {
      vi: "Hết hiệu lực theo khoản 2 Điều 132 Luật số 51/2014/QH13. Chưa có nội dung và ngày bắt đầu có hiệu lực.",
      en: "Ended by Article 132 clause 2 of Law No. 51/2014/QH13. Neither its text nor its first day is at hand.",
    },
  },
  "92/2024/NĐ-CP": {
    title: {
      vi: "Về đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã",
      en: "On the registration of cooperative groups, cooperatives and unions of cooperatives",
    },
  },
  "113/2024/NĐ-CP": {
    title: { vi: "Quy định chi tiết một số điều của Luật Hợp tác xã", en: "Detailing the Law on Cooperatives" },
  },
  "125/2025/NĐ-CP": {
    title: {
      vi: "Phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Tài chính",
      en: "Powers of two-level local government in the fields of the Ministry of Finance",
    },
    note: {
      vi: "Chưa có nội dung. Dữ liệu thứ cấp ghi ngày hết hiệu lực 01/3/2027.",
      en: "Not read. Secondary data record its end as 1 March 2027.",
    },
  },
  "187/2026/NĐ-CP": {
    title: {
      vi: "Quy định chi tiết một số điều của Luật Phục hồi, phá sản",
      en: "Detailing the Law on Rehabilitation and Bankruptcy",
    },
  },
  "64/2026/NĐ-CP": {
    note: {
      vi: "Về thi hành quyết định tuyên bố phá sản theo Luật số 142/2025/QH15. Chưa có nội dung; ngày hiệu lực theo nguồn thứ cấp.",
      en: "On enforcing declarations of bankruptcy under Law No. 142/2025/QH15. Not read; its first day is known at second hand.",
    },
  },
  "65/2026/NĐ-CP": {
    note: {
      vi: "Về Quản tài viên và hành nghề quản lý, thanh lý tài sản. Chưa có nội dung và ngày hiệu lực.",
      en: "On administrators of insolvent estates. Neither its text nor its first day is at hand.",
    },
  },
  "193/2013/NĐ-CP": {
    title: { vi: "Quy định chi tiết một số điều của Luật Hợp tác xã", en: "Detailing the Law on Cooperatives (2012)" },
    note: {
      vi: "Chi tiết hoá Luật số 23/2012/QH13, đã hết hiệu lực từ 01/7/2024.",
      en: "Details Law No. 23/2012/QH13, which ended on 1 July 2024.",
    },
  },
  "107/2017/NĐ-CP": {
    title: { vi: "Sửa đổi, bổ sung Nghị định số 193/2013/NĐ-CP", en: "Amending Decree No. 193/2013/NĐ-CP" },
  },
  "77/2019/NĐ-CP": { title: { vi: "Về tổ hợp tác", en: "On cooperative groups" } },
  "09/2019/NĐ-CP": {
    title: {
      vi: "Quy định về chế độ báo cáo của cơ quan hành chính nhà nước",
      en: "On the reporting regime of State administrative agencies",
    },
    note: {
      vi: "Ngày hiệu lực theo nguồn thứ cấp; chưa có văn bản chính thức.",
      en: "Its first day is known at second hand; the official text is not at hand.",
    },
  },
  "30/2020/NĐ-CP": {
    title: { vi: "Về công tác văn thư", en: "On records management" },
    note: {
      vi: "Ngày hiệu lực theo nguồn thứ cấp; chưa có văn bản chính thức.",
      en: "Its first day is known at second hand; the official text is not at hand.",
    },
  },
  "03/2014/TT-BKHĐT": {
    title: {
      vi: "Hướng dẫn về đăng ký hợp tác xã và chế độ báo cáo tình hình hoạt động của hợp tác xã",
      en: "Guiding the registration of cooperatives and their reports",
    },
    note: {
      vi: "Không còn trong bản pháp điển tháng 01/2026; ngày hết hiệu lực chưa rõ.",
      en: "No longer in the codification of January 2026; the day it ended is not known.",
    },
  },
  "07/2019/TT-BKHĐT": {
    title: { vi: "Sửa đổi, bổ sung Thông tư số 03/2014/TT-BKHĐT", en: "Amending Circular No. 03/2014/TT-BKHĐT" },
  },
  "09/2019/TT-BKHĐT": {
    note: {
      vi: "Sửa đổi Điều 25 Thông tư số 03/2014/TT-BKHĐT; chỉ biết qua ghi chú của bản pháp điển.",
      en: "Amends Article 25 of Circular No. 03/2014/TT-BKHĐT; known by the note of the codification only.",
    },
  },
  "86/2024/TT-BTC": {
    title: { vi: "Quy định về đăng ký thuế", en: "On tax registration" },
    note: {
      vi: "Đọc Điều 14 đến Điều 19 tại Văn bản hợp nhất 06/VBHN-BTC (Công báo 251 ngày 27/4/2026), đã sửa đổi theo Thông tư số 40/2025/TT-BTC.",
      en: "Articles 14 to 19 were read in the consolidated text 06/VBHN-BTC (gazette 251 of 27 April 2026), as amended by Circular No. 40/2025/TT-BTC.",
    },
  },
  "40/2025/TT-BTC": {
    note: {
      vi: "Sửa đổi Thông tư số 86/2024/TT-BTC; biết qua Văn bản hợp nhất 06/VBHN-BTC.",
      en: "Amends Circular No. 86/2024/TT-BTC; known by the consolidated text 06/VBHN-BTC.",
    },
  },
  "31/2018/TT-BTC": {
    title: {
      vi: "Hướng dẫn việc xử lý tài sản hình thành từ nhiều nguồn vốn khi hợp tác xã, liên hiệp hợp tác xã giải thể, phá sản",
      en: "Handling of assets of several origins when a cooperative is dissolved or bankrupt",
    },
  },
  "09/2024/TT-BKHĐT": {
    title: {
      vi: "Biểu mẫu đăng ký và cập nhật, khai thác, quản lý Hệ thống thông tin quốc gia về hợp tác xã",
      en: "Forms of registration and the national information system on cooperatives",
    },
  },
  "01/2020/TT-BKHĐT": {
    title: { vi: "Hướng dẫn phân loại và đánh giá hợp tác xã", en: "Classification and grading of cooperatives" },
    note: {
      vi: "Ngày hiệu lực theo nguồn thứ cấp; chưa rõ còn hiệu lực sau 01/7/2024 hay không.",
      en: "Its first day is known at second hand; whether it outlived 1 July 2024 is not known.",
    },
  },
  "09/2017/TT-BNNPTNT": {
    title: {
      vi: "Hướng dẫn phân loại và đánh giá hợp tác xã hoạt động trong lĩnh vực nông nghiệp",
      en: "Classification and grading of agricultural cooperatives",
    },
  },
  "91/2015/QH13": { title: { vi: "Dân sự", en: "Civil matters" } },
  "33/2005/QH11": {
    title: { vi: "Dân sự", en: "Civil matters" },
    note: {
      vi: "Chỉ có nội dung Điều 153, qua bản trích của bên thứ ba; ngày đầu theo nguồn thứ cấp.",
      en: "Only Article 153 was read, as quoted by a third party; its first day is known at second hand.",
    },
  },
  "45/2019/QH14": {
    title: { vi: "Lao động", en: "Labour" },
    note: {
      vi: "Ngày hiệu lực theo nguồn thứ cấp; Điều 111, Điều 112 đã đọc.",
      en: "Its first day is known at second hand; Articles 111 and 112 were read.",
    },
  },
  "10/2012/QH13": {
    title: { vi: "Lao động", en: "Labour" },
    note: {
      vi: "Tháng có hiệu lực theo nguồn thứ cấp, ngày chưa kiểm chứng; khoản 1, khoản 3 Điều 115 đọc qua bản trích.",
      en: "Its month is known at second hand, the day is not verified; Article 115 clauses 1 and 3 were read as quoted.",
    },
  },
  "35-L/CTN": {
    title: { vi: "Lao động", en: "Labour" },
    note: {
      vi: "Điều 73 có nội dung theo Luật số 84/2007/QH11; ngày có hiệu lực của luật này chưa rõ.",
      en: "Article 73 was read as amended by Law No. 84/2007/QH11, whose first day is not known.",
    },
  },
  "84/2007/QH11": {
    note: {
      vi: "Sửa đổi Điều 73 của Bộ luật Lao động số 35-L/CTN: thêm ngày Giỗ Tổ Hùng Vương trong năm 2007; ngày có hiệu lực chưa rõ.",
      en: "Amended Article 73 of Labour Code No. 35-L/CTN: added the Hùng Kings' day in the course of 2007; its first day is not known.",
    },
  },
  "45/2013/NĐ-CP": {
    note: {
      vi: "Chi tiết hoá Bộ luật Lao động số 10/2012/QH13; chưa có văn bản, ngày hiệu lực chưa rõ.",
      en: "Details Labour Code No. 10/2012/QH13. Not read; its days of force are not known.",
    },
  },
  "28/2026/QH16": {
    title: { vi: "Phát triển văn hóa Việt Nam", en: "The development of Vietnamese culture" },
    note: {
      vi: "Ngày hiệu lực theo nguồn thứ cấp; chưa có văn bản chính thức.",
      en: "Its first day is known at second hand; the official text is not at hand.",
    },
  },
};

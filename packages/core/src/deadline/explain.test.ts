import { describe, expect, it } from "vitest";
import { addPeriod } from "../time/add-period.js";
import { describeCalendarYear } from "./describe-calendar-year.js";
import { explainDeadline } from "./explain-deadline.js";
import { explainTimeLimit } from "../time/explain-time-limit.js";
import { legalDate } from "../kernel/legal-date.js";
import { days, workingDays } from "../time/time-limit.js";

const d = legalDate;
const joined = (text: string, options = {}) => explainDeadline(text, options).lines.join("\n");

describe("a time limit in words", () => {
  it("says the end, the roll, the days off, the basis and the trust", () => {
    expect(explainTimeLimit(addPeriod(d("2025-01-21"), days(10)))).toEqual([
      "10 ngày kể từ thứ Ba, 21/01/2025 (không tính ngày này): hết ngày thứ Hai, 03/02/2025.",
      "Đếm đến thứ Sáu, 31/01/2025 là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo.",
      "Ngày nghỉ đã bỏ qua: thứ Sáu, 31/01/2025: Tết Âm lịch; thứ Bảy, 01/02/2025: Nghỉ cuối tuần; Chủ nhật, 02/02/2025: Nghỉ cuối tuần.",
      "Căn cứ: khoản 3 Điều 147 Bộ luật Dân sự số 91/2015/QH13; khoản 1 Điều 148 Bộ luật Dân sự số 91/2015/QH13; khoản 5 Điều 148 Bộ luật Dân sự số 91/2015/QH13.",
      "Mức tin cậy: theo thông báo.",
    ]);
  });

  it("gives both readings where a swapped Saturday makes the difference", () => {
    expect(explainTimeLimit(addPeriod(d("2025-04-25"), workingDays(7)))).toContain(
      "Nếu tính ngày thứ Bảy làm bù là ngày làm việc: thứ Năm, 08/5/2025; nếu không: thứ Sáu, 09/5/2025.",
    );
    expect(explainTimeLimit(addPeriod(d("2025-04-25"), workingDays(7)), "en")).toContain(
      "If the Saturday worked in exchange counts: Thursday, 8 May 2025; if not: Friday, 9 May 2025.",
    );
  });

  it("marks a date of a year not yet announced", () => {
    expect(explainTimeLimit(addPeriod(d("2030-01-28"), workingDays(3)))).toContain("Mức tin cậy: tạm tính.");
  });
});

describe("a deadline phrase in words", () => {
  it("a date on a Sunday stays, with a warning", () => {
    expect(joined("trước ngày 16/12/2024")).toBe(
      "Hiểu là: Trước ngày 16/12/2024.\n" +
        "Ngày cuối đúng hạn là Chủ nhật, 15/12/2024. Trùng ngày nghỉ: Nghỉ cuối tuần; ngày ghi trong văn bản không dời.",
    );
  });

  it("what comes every year is shown for the document's year, and asks for one without it", () => {
    expect(joined("Trước ngày 15/12 hằng năm", { documentYear: 2025 })).toBe(
      "Hiểu là: Trước ngày 15/12 hằng năm.\n" +
        "2025: ngày cuối đúng hạn là Chủ nhật, 14/12/2025. Trùng ngày nghỉ: Nghỉ cuối tuần; ngày ghi trong văn bản không dời.",
    );
    expect(joined("Hằng năm")).toContain("Cho biết năm để thấy ngày cụ thể.");
    expect(joined("Hằng năm", { documentYear: 2024, language: "en" })).toBe(
      "Read as: Every year.\n2024: the last day on time is Tuesday, 31 Dec 2024 (no day printed; the period's last).",
    );
  });

  it.each([
    ["Tháng 12/2023", "Ngày cuối đúng hạn là Chủ nhật, 31/12/2023"],
    ["Quý II/2026", "Ngày cuối đúng hạn là thứ Ba, 30/6/2026"],
    ["2023-2024", "Ngày cuối đúng hạn là thứ Ba, 31/12/2024"],
    ["Thường xuyên", "không có ngày quá hạn"],
    ["Hai năm một lần", "Cần biết năm đầu tiên."],
    ["trong thời hạn 60 ngày kể từ ngày có nghị quyết", "Cần biết ngày của sự kiện để tính."],
    ["trong thời hạn 60 ngày kể từ ngày 01/12/2023", "hết ngày thứ Ba, 30/01/2024"],
    ["chậm nhất 03 ngày làm việc trước ngày 13/5/2024", "chậm nhất thứ Tư, 08/5/2024"],
    ["", "Không có ngày cuối."],
  ])("“%s”: %s", (phrase, expected) => {
    expect(joined(phrase, { documentYear: 2025 })).toContain(expected);
  });
});

describe("a year in words", () => {
  const section = (title: string, options = {}) =>
    describeCalendarYear(2025, options).find((it) => it.title.startsWith(title)) ?? expect.unreachable();

  it("lists days off with their notice, rest days worked and working days under both readings", () => {
    expect(section("Ngày nghỉ").title).toBe("Ngày nghỉ (theo thông báo)");
    expect(section("Ngày nghỉ").lines[0]).toBe(
      "Nguồn: 8726/VPCP-KGVX (theo thông báo); 6150/TB-BLĐTBXH (theo thông báo).",
    );
    expect(section("Ngày nghỉ").lines).toContain("thứ Sáu, 02/5/2025: Nghỉ hoán đổi (theo thông báo)");
    expect(section("Ngày làm bù").lines).toEqual(["thứ Bảy, 26/4/2025 thay cho thứ Sáu, 02/5/2025 (theo thông báo)"]);
    expect(section("Số ngày làm việc").lines).toEqual(["250 ngày, tính cả ngày làm bù; 249 ngày nếu không tính."]);
  });

  it("lists the reporting periods with window, last day and mark", () => {
    expect(section("Kỳ báo cáo").lines).toHaveLength(12 + 4 + 2 + 1 + 1);
    expect(section("Kỳ báo cáo").lines).toContain(
      "Quý II/2025: số liệu từ 15/3/2025 đến 14/6/2025; gửi chậm nhất thứ Tư, 25/6/2025 (chưa kiểm chứng)",
    );
  });

  it("shows a province's reports with the warning, and the chains on cooperatives", () => {
    const reports = [{ text: "Báo cáo năm", period: "year", due: { kind: "annual", before: "12-15" } }] as const;
    expect(section("Báo cáo theo văn bản", { reports }).lines).toEqual([
      "Báo cáo năm: Trước ngày 15/12 hằng năm",
      "! Kỳ 2025: yêu cầu gửi chậm nhất 14/12/2025, trong khi số liệu chốt ngày 14/12/2025; sớm nhất là 15/12/2025.",
    ]);
    expect(section("Cập nhật Hệ thống").lines[0]).toBe("Số liệu: từ 15/12/2024 đến 14/12/2025");
    expect(section("Đánh giá, xếp loại hợp tác xã (chưa kiểm chứng)").lines.length).toBeGreaterThan(3);
  });

  it("leaves out a chain whose text is not yet in force, and a note about what has not happened yet", () => {
    const titles = (year: number) => describeCalendarYear(year).map((it) => it.title);
    expect(titles(2023)).not.toContain("Cập nhật Hệ thống thông tin quốc gia về hợp tác xã");
    expect(titles(2024)).toContain("Cập nhật Hệ thống thông tin quốc gia về hợp tác xã");
    const groups = (year: number) =>
      describeCalendarYear(year)
        .find((it) => it.title.includes("tổ hợp tác"))
        ?.lines.join(" ");
    expect(groups(2024)).not.toContain("không còn cấp huyện");
    expect(groups(2025)).toContain("không còn cấp huyện");
  });

  it("says the same in English, and leaves out sections without lines", () => {
    const titles = describeCalendarYear(2023, { language: "en" }).map((it) => it.title);
    expect(titles).toContain("Days off (as announced)");
    expect(titles).not.toContain("Rest days worked");
    expect(describeCalendarYear(2030, { language: "en" })[0]?.title).toBe("Days off (provisional)");
  });
});

import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

it("the example walks one cooperative of each route, and each ends or stands where the law leaves it", async () => {
  const said: string[] = [];
  vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => void said.push(words.join(" ")));
  const program: string = "./index.js";
  await import(program);
  const text = said.join("\n");
  const part = (name: string) => text.split(`== ${name} ==`)[1]?.split("\n== ")[0] ?? "";

  expect(part("voluntary")).toContain("Đề nghị: Giải thể tự nguyện");
  expect(part("voluntary")).toContain("(đã giải thể theo hồ sơ đăng ký giải thể)");
  expect(part("name-only")).toContain("nợ chưa được chứng minh đã thanh toán");
  // Six months from 10/03/2025 end on 10/09; three working days to 15/09; the notice of 18/09 is late.
  expect(part("name-only")).toContain(
    "Vi phạm: thực hiện muộn (15/9/2025), khoản 3 Điều 51 Nghị định số 92/2024/NĐ-CP",
  );
  expect(part("tax-request")).toContain("Tình trạng pháp lý: Đang hoạt động");
  expect(part("ordered-2012")).toContain("Luật Hợp tác xã số 23/2012/QH13");
  expect(part("ordered-2012")).toContain("? Vụ việc bắt đầu trước ngày 01/7/2024");
  expect(part("bankruptcy")).toContain("Đề nghị: Phá sản");
  expect(part("bankruptcy")).toContain("Không áp dụng: Giải thể tự nguyện, vì: còn nợ; tài sản đủ trả nợ");
  expect(part("bankruptcy")).toContain("? Toà án thụ lý trước ngày 01/3/2026");
  expect(said.filter((it) => it.startsWith("! "))).toEqual([]);
});

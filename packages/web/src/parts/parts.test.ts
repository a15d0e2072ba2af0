import { legalDate } from "@kttt/core";
import { cooperativeName } from "@kttt/core/cooperative";
import { describe, expect, it } from "vitest";
import { monthBeside, monthWords, weeksOf } from "../calendar/month.js";
import { leftWords, standingsOf } from "../duties/duty-words.js";
import { SCRIPT } from "../island.js";
import { formTokens } from "../form/form-token.js";
import { addressOf, linksOf, pathOf, queryOf } from "../address.js";
import { conditionsOf } from "./filter-bar.js";
import { FlowDrawing, linesOf, waysOut } from "./flow-drawing.js";
import { Spark } from "./spark.js";
import { sentWords } from "../words.js";
import { STYLE } from "../style/style.js";

const duty = (id: string, more: object = {}) => ({
  class: { id },
  awaitingAcceptance: false,
  collective: false,
  daysLeft: null,
  ...more,
});

describe("The ways out of a step", () => {
  const way = (label: string, note: string, open: boolean) => ({ label, note, open });

  it("lead elsewhere: an act which leaves the proceeding where it stands is none", () => {
    expect(waysOut("Đang làm thủ tục", [way("Đang làm thủ tục", "Xử lý tài sản", true)])).toEqual([]);
  });

  it("are one to each step, named by the first act which is open, with how many more there are", () => {
    const ways = [
      way("Đã nộp", "a", false),
      way("Đã nộp", "b", true),
      way("Đã nộp", "c", true),
      way("Dừng", "d", false),
    ];
    expect(waysOut("Đang làm", ways)).toEqual([way("Đã nộp", "b (+1)", true), way("Dừng", "d", false)]);
  });

  it("of a cooperative which was invented its name says so, in words", () => {
    expect(cooperativeName("synthetic/hcm-0028", "vi")).toBe("HTX giả định hcm-0028");
    expect(cooperativeName("coop/hcm-0058", "vi")).toBe("coop/hcm-0058");
  });
});

describe("What a filter says on paper", () => {
  const fields = [{ kind: "day", name: "dueBy", label: "Đến hạn đến hết" }] as const;
  const link = (words: string, here: boolean) => ({ words, here, count: 1, href: "/duties" });
  const said = (query: Readonly<Record<string, string>>, chosen: string) =>
    conditionsOf({
      fields,
      language: "vi",
      query,
      statuses: ["Tất cả", "Quá hạn"].map((it) => link(it, it === chosen)),
      saved: [link("Quá hạn trên 90 ngày", chosen === "Quá hạn trên 90 ngày")],
    });

  it("names the state or the kept filter which is chosen, and writes days as officials do", () => {
    expect(said({ dueBy: "2024-01-15" }, "Quá hạn")).toBe("Quá hạn · Đến hạn đến hết: 15/01/2024");
    expect(said({}, "Quá hạn trên 90 ngày")).toBe("Quá hạn trên 90 ngày");
  });

  it("without any of these says that nothing is filtered", () => expect(said({}, "Tất cả")).toBe("không lọc"));
});

describe("How a duty stands, in a word and a shape", () => {
  it("a report which was returned shows the day it was first sent beside the day it was sent again", () => {
    const [first, again] = [legalDate("2023-06-29"), legalDate("2023-07-19")];
    expect(sentWords(first, again, "vi")).toBe("29/6/2023, gửi lại 19/7/2023");
    expect([sentWords(first, first, "vi"), sentWords(null, null, "vi")]).toEqual(["29/6/2023", ""]);
  });

  it("is due soon on each of the last seven days and on the day itself, and not eight days before", () => {
    const words = (daysLeft: number) => standingsOf(duty("inProgressWithinTime", { daysLeft }), "vi")[0]?.words;
    expect([8, 7, 1, 0].map(words)).toEqual(["Trong hạn", "Còn 7 ngày", "Còn 1 ngày", "Hạn hôm nay"]);
  });

  it("only what is overdue is marked solid; what was sent back, what awaits acceptance and what has passed are not", () => {
    const css = (id: string) => standingsOf(duty(id), "vi")[0]?.look.css;
    expect(["inProgressOverdue", "returned", "passed", "noDaySet"].map(css)).toEqual(["red", "purple", "grey", "bare"]);
    expect(
      standingsOf(duty("completedLate", { awaitingAcceptance: true, collective: true }), "vi").map((it) => it.words),
    ).toEqual(["Xong, quá hạn", "Chờ xác nhận", "Nhóm chưa có danh sách"]);
  });

  it("says how long is left or has passed, and of what is done when it was sent", () => {
    const words = (id: string, daysLeft: number | null, sent: string | null = null) =>
      leftWords({ class: { id }, daysLeft }, sent, "vi");
    expect(words("inProgressOverdue", -192)).toEqual({ words: "quá 192 ngày", bad: true });
    expect(words("returned", 3)?.words).toBe("còn 3 ngày để hoàn thiện");
    expect(words("completedOnTime", -200, "29/12/2023")?.words).toBe("gửi 29/12/2023");
    expect(words("noDaySet", null)).toBeNull();
  });
});

describe("Addresses", () => {
  it("keep the day, the day compared with and the language from page to page, and no filter", () => {
    const query = queryOf(new URLSearchParams("asOf=2024-01-08&compare=2023-12-31&lang=en&body=so-khdt&q="));
    expect(linksOf(query)("/reports", { status: "overdue" })).toBe(
      "/reports?asOf=2024-01-08&compare=2023-12-31&lang=en&status=overdue",
    );
    expect(query).not.toHaveProperty("q");
  });

  it("name a duty whose id has every sign an address gives a meaning to", () => {
    const path = pathOf("duties", "qd-1396-2023/X.1@once#so-du-lich");
    expect(path).toBe("/duties/qd-1396-2023%2FX.1%40once%23so-du-lich");
    expect(addressOf(path, { a: undefined, b: "ô" })).toBe(`${path}?b=%C3%B4`);
  });
});

describe("The calendar", () => {
  it("has whole weeks from Monday on, and every day of the month", () => {
    const weeks = weeksOf("2024-01");
    expect(weeks[0]?.[0]).toBe("2024-01-01");
    expect(weeks.at(-1)?.at(-1)).toBe("2024-02-04");
    expect(weeksOf("2024-09")[0]?.[0]).toBe("2024-08-26");
    expect(weeks.flat()).toHaveLength(35);
  });

  it("goes to the month beside over the end of a year", () => {
    expect([monthBeside("2024-01", -1), monthBeside("2024-12", 1), monthBeside("2024-01", 1)]).toEqual([
      "2023-12",
      "2025-01",
      "2024-02",
    ]);
    expect(monthWords("2024-01")).toBe("01/2024");
  });
});

describe("Drawings", () => {
  it("a flow says every step in words too, marks where it stands, and draws a way for each act which may come", () => {
    const html = String(
      FlowDrawing({
        language: "vi",
        title: "Giải thể bắt buộc",
        done: [{ label: "Đã có căn cứ giải thể", note: "12/02/2025" }],
        now: { label: "Đang làm thủ tục", note: "từ 14/02/2025" },
        ended: false,
        ways: [
          { label: "Đã nộp hồ sơ", note: "Nộp hồ sơ", open: true },
          { label: "Đã hủy căn cứ", note: "Hủy quyết định", open: false },
        ],
      }),
    );
    expect(html.match(/<rect/g)).toHaveLength(4);
    expect(html.match(/<path/g)).toHaveLength(3);
    expect(html).toContain("ĐANG Ở ĐÂY");
    expect(html).toContain("còn thiếu điều kiện");
  });

  it("long names are broken into lines and cut only in the picture", () => {
    expect(linesOf("Có ý kiến phản đối bằng văn bản", 2)).toEqual(["Có ý kiến phản đối", "bằng văn bản"]);
    expect(linesOf("một hai ba bốn năm sáu bảy tám chín mười mười một", 1)[0]).toMatch(/…$/);
  });

  it("a target without figures draws nothing; an estimate is hollow", () => {
    expect(Spark({ points: [], aim: null, last: "", label: "" })).toBeNull();
    const points = [
      { at: "2023", value: 96, estimate: false },
      { at: "2024", value: 118, estimate: true },
    ];
    const html = String(Spark({ points, aim: { value: 300, words: "2030" }, last: "118", label: "18 đến 118" }));
    expect(html.match(/class="dot"/g)).toHaveLength(1);
    expect(html.match(/class="guess"/g)).toHaveLength(1);
    expect(html).toContain("2030");
  });
});

describe("What a page is served with", () => {
  it("the style fetches nothing from elsewhere and uses no colour beside its own", () => {
    expect(STYLE).not.toMatch(/url\(|@import|https?:/);
    const colours = new Set(STYLE.match(/#[0-9a-f]{6}\b/g));
    expect(colours.size).toBeLessThanOrEqual(22);
  });

  it("the script is one function which parses, and calls nothing outside of the page", () => {
    expect(() => new Function(SCRIPT)).not.toThrow();
    expect(SCRIPT).not.toMatch(/eval|import|https?:/);
  });

  it("a form's token holds for the cookie it was made for, and for no other", () => {
    const tokens = formTokens("secret");
    const cookie = tokens.newCookie();
    expect(tokens.holds(cookie, tokens.of(cookie))).toBe(true);
    expect(tokens.holds(tokens.newCookie(), tokens.of(cookie))).toBe(false);
    expect(tokens.holds(cookie, formTokens("another").of(cookie))).toBe(false);
    expect(tokens.holds(undefined, undefined)).toBe(false);
  });
});

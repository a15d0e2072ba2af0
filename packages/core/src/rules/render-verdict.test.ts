import { cite, citeDocument } from "../law/cite.js";
import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { compile } from "./compile.js";
import type { FactCatalogue } from "./fact.js";
import { loadRules } from "./load-rules.js";
import { renderVerdict, renderWhatWouldChange } from "./render-verdict.js";
import { whatWouldChange } from "./what-would-change.js";

const on = legalDate("2024-04-01");
const FACTS = {
  score: {
    type: "number",
    min: 0,
    max: 100,
    label: { vi: "tổng số điểm", en: "the total score" },
    unit: { vi: "điểm", en: "points" },
  },
  fined: { type: "boolean", label: { vi: "bị xử phạt vi phạm hành chính trong năm", en: "fined in the year" } },
  foundedOn: { type: "date", label: { vi: "ngày thành lập", en: "the day of foundation" } },
  kind: {
    type: "enum",
    values: ["agricultural", "credit"],
    labels: { agricultural: { vi: "nông nghiệp", en: "agricultural" }, credit: { vi: "tín dụng", en: "credit" } },
    label: { vi: "lĩnh vực", en: "the field" },
  },
  graded: { type: "share", label: { vi: "tỷ lệ hợp tác xã khá, tốt", en: "the share of good and fair cooperatives" } },
  capital: {
    type: "number",
    label: { vi: "vốn điều lệ", en: "the charter capital" },
    unit: { vi: "đồng", en: "đồng" },
  },
  revenue: { type: "number", label: { vi: "doanh thu", en: "the revenue" }, unit: { vi: "đồng", en: "đồng" } },
  filing: { type: "span", label: { vi: "việc gửi nghị quyết giải thể", en: "sending the resolution" } },
} as const satisfies FactCatalogue;

const grade = (clause: string) => cite("09/2017/TT-BNNPTNT", { article: 6, clause: 1, point: clause });
const RULES = [
  {
    id: "good",
    name: { vi: "Hoạt động tốt", en: "Good" },
    group: "grade",
    citation: grade("a"),
    conditions: {
      all: [
        { fact: "score", operator: "between", value: [80, 100] },
        { not: { fact: "fined", operator: "equal", value: true } },
      ],
    },
    event: { type: "graded", params: { grade: "good" } },
  },
  {
    id: "not-graded",
    name: { vi: "Không xếp loại", en: "Not graded" },
    group: "grade",
    exceptionTo: ["good"],
    citation: cite("09/2017/TT-BNNPTNT", { article: 6, clause: 2 }),
    conditions: { all: [{ fact: "foundedOn", operator: "monthsSinceBelow", value: 12 }] },
    event: { type: "not-graded" },
  },
];
const judge = compile(loadRules(RULES, { facts: FACTS }));

describe("A verdict in words", () => {
  it("in Vietnamese: the day, the group, its rules with their sources, every comparison with what is known and where from", () => {
    const sources = { score: citeDocument("12/BC-HTX", { lines: [3] }), fined: "Sổ theo dõi xử phạt" };
    const verdict = judge({ score: 82, fined: false, foundedOn: "2015-05-01" }, { on, explain: true, sources });
    expect(renderVerdict(verdict, { facts: FACTS })).toMatchInlineSnapshot(`
      "Xét ngày 01/4/2024
      grade: graded (grade: good) (theo “Hoạt động tốt”)
        ✓ “Hoạt động tốt”: được áp dụng
          Căn cứ: điểm a khoản 1 Điều 6 Thông tư số 09/2017/TT-BNNPTNT
          ✓ tất cả các điều sau:
            ✓ tổng số điểm từ 80 điểm đến 100 điểm (đang là 82 điểm; nguồn: 12/BC-HTX, dòng 3)
            ✓ không phải:
              ✗ bị xử phạt vi phạm hành chính trong năm: có (đang là không; nguồn: Sổ theo dõi xử phạt)
        ✗ “Không xếp loại”: không được áp dụng
          Căn cứ: khoản 2 Điều 6 Thông tư số 09/2017/TT-BNNPTNT
          ✗ tất cả các điều sau:
            ✗ từ ngày thành lập đến nay chưa đủ 12 tháng (đang là 01/5/2015)"
    `);
  });

  it("in English, with an unknown and an exception which beats", () => {
    const verdict = judge({ score: 82, foundedOn: "2023-10-01" }, { on, explain: true });
    expect(renderVerdict(verdict, { language: "en", facts: FACTS })).toMatchInlineSnapshot(`
      "Judged for 1 Apr 2024
      grade: not-graded (by “Not graded”)
        ✗ “Good”: gives way to the exception “Not graded”
          Basis: point a, clause 1, Article 6, Circular No. 09/2017/TT-BNNPTNT
          ? all of these:
            ✓ the total score is from 80 points to 100 points (it is 82 points)
            ? not:
              ? fined in the year: yes (nobody knows)
        ✓ “Not graded”: applies
          Basis: clause 2, Article 6, Circular No. 09/2017/TT-BNNPTNT
          ✓ all of these:
            ✓ 12 months have not yet passed since the day of foundation (it is 1 Oct 2023)"
    `);
  });

  it("without a catalogue and without an explanation: names, and groups only", () => {
    expect(renderVerdict(judge({ score: 10 }, { on }))).toMatchInlineSnapshot(`
      "Xét ngày 01/4/2024
      grade: chưa kết luận được, còn tùy not-graded"
    `);
  });

  it("a conflict asks for a person, an unverified source is marked, a rule not in force says so", () => {
    const citation = cite("01/2020/TT-BKHĐT", {}, { trust: "unverified" });
    const conditions = { all: [{ fact: "fined", operator: "equal", value: true }] };
    const rules = [
      { id: "a", group: "g", citation, conditions, event: { type: "yes" } },
      { id: "b", group: "g", citation, conditions, event: { type: "no" } },
      { id: "c", group: "g", citation, conditions, event: { type: "no" }, validity: { until: "2020-12-31" } },
    ];
    const verdict = compile(loadRules(rules, { facts: FACTS }))({ fined: true }, { on, explain: true });
    expect(renderVerdict(verdict, { facts: FACTS })).toMatchInlineSnapshot(`
      "Xét ngày 01/4/2024
      g: mâu thuẫn, a, b cùng được áp dụng mà khác kết luận; cần người có thẩm quyền quyết định (chưa kiểm chứng)
        ✓ a: được áp dụng
          Căn cứ: Thông tư số 01/2020/TT-BKHĐT (chưa kiểm chứng)
          ✓ tất cả các điều sau:
            ✓ bị xử phạt vi phạm hành chính trong năm: có (đang là có)
        ✓ b: được áp dụng
          Căn cứ: Thông tư số 01/2020/TT-BKHĐT (chưa kiểm chứng)
          ✓ tất cả các điều sau:
            ✓ bị xử phạt vi phạm hành chính trong năm: có (đang là có)
        ✗ c: không có hiệu lực vào ngày này
          Căn cứ: Thông tư số 01/2020/TT-BKHĐT (chưa kiểm chứng)"
    `);
  });

  it("numbers, days, shares, spans, words of an enum, facts beside facts, named conditions, sources of their own", () => {
    const rules = [
      {
        id: "it",
        citation: cite("17/2023/QH15"),
        conditions: {
          any: [
            { fact: "capital", operator: "greaterThan", value: 1_500_000_000.5 },
            { fact: "capital", operator: "lessThan", value: { fact: "revenue" } },
            { fact: "kind", operator: "in", value: ["agricultural", "credit"] },
            { fact: "graded", operator: "shareAtLeast", value: 65 },
            {
              fact: "filing",
              operator: "withinWorkingDays",
              value: 7,
              citation: cite("17/2023/QH15", { article: 98, clause: 3 }),
            },
            { condition: "old" },
          ],
        },
        event: { type: "yes", params: { list: ["a", "b"], amount: 1_000, sure: true, from: "2024-01-01" } },
      },
    ];
    const conditions = { old: { all: [{ fact: "foundedOn", operator: "before", value: { fact: "judgedOn" } }] } };
    const facts = {
      ...{ capital: 1_500_000_000.5, revenue: 2_000_000_000, kind: "credit", foundedOn: "2024-04-01" },
      ...{ graded: { part: 13, whole: 21 }, filing: { from: "2024-03-20", to: null } },
    };
    const verdict = compile(loadRules(rules, { facts: FACTS, conditions }))(facts, { on, explain: true });
    expect(renderVerdict(verdict, { facts: FACTS })).toMatchInlineSnapshot(`
      "Xét ngày 01/4/2024
      it: yes (list: a, b; amount: 1.000; sure: có; from: 01/01/2024) (theo it)
        ✓ it: được áp dụng
          Căn cứ: Luật Hợp tác xã số 17/2023/QH15
          ✓ ít nhất một trong các điều sau:
            ✗ vốn điều lệ trên 1.500.000.000,5 đồng (đang là 1.500.000.000,5 đồng)
            ✓ vốn điều lệ dưới doanh thu (2.000.000.000 đồng) (đang là 1.500.000.000,5 đồng)
            ✓ lĩnh vực là một trong: nông nghiệp, tín dụng (đang là tín dụng)
            ✗ tỷ lệ hợp tác xã khá, tốt từ 65 % (đang là 61,9 % (13/21))
            ? việc gửi nghị quyết giải thể trong thời hạn 7 ngày làm việc (đang là từ 20/3/2024, chưa rõ đến ngày nào)
              Căn cứ: khoản 3 Điều 98 Luật Hợp tác xã số 17/2023/QH15
            ✗ old:
              ✗ tất cả các điều sau:
                ✗ ngày thành lập trước ngày xét (01/4/2024) (đang là 01/4/2024)"
    `);
    expect(renderVerdict(verdict, { facts: FACTS, language: "en" })).toMatchInlineSnapshot(`
      "Judged for 1 Apr 2024
      it: yes (list: a, b; amount: 1,000; sure: yes; from: 1 Jan 2024) (by it)
        ✓ it: applies
          Basis: Law on Cooperatives No. 17/2023/QH15
          ✓ one of these at least:
            ✗ the charter capital is above 1,500,000,000.5 đồng (it is 1,500,000,000.5 đồng)
            ✓ the charter capital is below the revenue (2,000,000,000 đồng) (it is 1,500,000,000.5 đồng)
            ✓ the field is one of: agricultural, credit (it is credit)
            ✗ the share of good and fair cooperatives is at least 65% (it is 61.9% (13/21))
            ? sending the resolution is within 7 working days (it is from 20 Mar 2024, not known until when)
              Basis: clause 3, Article 98, Law on Cooperatives No. 17/2023/QH15
            ✗ old:
              ✗ all of these:
                ✗ the day of foundation is before the day judged for (1 Apr 2024) (it is 1 Apr 2024)"
    `);
  });
});

describe("What would change it, in words", () => {
  it("each set as a list, the sets as alternatives", () => {
    const verdict = judge({ score: 70, fined: true, foundedOn: "2015-05-01" }, { on, explain: true });
    expect(renderWhatWouldChange(whatWouldChange(verdict, "good"), { facts: FACTS })).toMatchInlineSnapshot(`
      "Quy tắc “Hoạt động tốt” sẽ quyết định, nếu:
        - tổng số điểm từ 80 điểm đến 100 điểm
        - điều này không đúng: bị xử phạt vi phạm hành chính trong năm: có"
    `);
    const decided = judge({ score: 90, fined: false, foundedOn: "2015-05-01" }, { on, explain: true });
    expect(renderWhatWouldChange(whatWouldChange(decided, "good"), { facts: FACTS, language: "en" }))
      .toMatchInlineSnapshot(`
        "The rule “Good” would no longer decide, if:
          - this does not hold: the total score is from 80 points to 100 points
        or:
          - fined in the year: yes
        or:
          - 12 months have not yet passed since the day of foundation"
      `);
    expect(renderWhatWouldChange(whatWouldChange(decided, "good", { limit: 1 }), { facts: FACTS }))
      .toMatchInlineSnapshot(`
        "Quy tắc “Hoạt động tốt” sẽ không còn quyết định, nếu:
          - điều này không đúng: tổng số điểm từ 80 điểm đến 100 điểm
        Còn những cách khác không nêu ở đây."
      `);
  });

  it("and says so where nothing would", () => {
    const never = { ...RULES[0], validity: { until: "2017-01-01" } };
    const verdict = compile(loadRules([never], { facts: FACTS }))({}, { on, explain: true });
    expect(renderWhatWouldChange(whatWouldChange(verdict, "good"))).toBe("Không dữ kiện nào làm thay đổi được.");
  });
});

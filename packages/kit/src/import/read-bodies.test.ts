import { describe, expect, test } from "vitest";
import { SAMPLE_DOCUMENT } from "../sample/sample-definition.js";
import { province } from "./drafts.fixture.js";
import { bodyNames, nameKey, partnersIn, readBodies } from "./read-bodies.js";

const found = province.documents.find((it) => it.id === SAMPLE_DOCUMENT);
if (!found) throw new Error("no document");
const names = bodyNames(province, found);
/** The bodies of a cell with what it says of each: `+` leads, `-` cooperates; words nobody is called by in quotes. */
const bodies = (cell: string) => {
  const { bodies: all, joint } = readBodies(cell, names);
  const said = { lead: "+", cooperating: "-" } as const;
  return `${joint ? "joint " : ""}${all.map((it) => `${it.part ? said[it.part] : ""}${it.id ?? `“${it.printed}”`}`).join(" ")}`;
};

describe("the bodies which a cell names", () => {
  test.each([
    ["", ""],
    ["Sở KH&ĐT", "so-khdt"],
    ["- Sở KH&ĐT\n- Sở Tài chính", "so-khdt so-tai-chinh"],
    ["1. Sở KH&ĐT\n2) Sở Tài chính.", "so-khdt so-tai-chinh"],
    ["Sở KH&ĐT; Sở Tài chính, Liên minh HTX tỉnh và UBND các huyện", "so-khdt so-tai-chinh lmhtx-tinh ubnd-cac-huyen"],
    ["Sở KH&ĐT - Sở Tài chính", "so-khdt so-tai-chinh"],
    ["Sở KH&ĐT • Sở Tài chính + UBND các huyện", "so-khdt so-tai-chinh ubnd-cac-huyen"],
    ["Sở KH&ĐT cùng Sở Tài chính", "so-khdt so-tai-chinh"],
    ["Sở KH&ĐT Sở Tài chính", "so-khdt so-tai-chinh"],
    ["Sở\nTài chính", "so-tai-chinh"],
    ["SỞ TÀI CHÍNH", "so-tai-chinh"],
    ["Liên minh Hợp tác xã tỉnh", "lmhtx-tinh"],
    ["Uỷ ban nhân dân các huyện", "ubnd-cac-huyen"],
    ["Giám đốc Sở Tài chính", "so-tai-chinh"],
    ["Đồng chí Phó Giám đốc Sở Tài chính", "so-tai-chinh"],
    ["Chủ tịch UBND các huyện", "ubnd-cac-huyen"],
    ["Lãnh đạo Sở KH&ĐT", "so-khdt"],
    ["Sở KH&ĐT (chủ trì), Sở Tài chính (phối hợp)", "+so-khdt -so-tai-chinh"],
    ["Sở KH&ĐT (cơ quan chủ trì thực hiện)", "+so-khdt"],
    ["Sở KH&ĐT chủ trì; Sở Tài chính", "+so-khdt so-tai-chinh"],
    ["Chủ trì: Sở KH&ĐT; phối hợp: Sở Tài chính, UBND các huyện", "+so-khdt -so-tai-chinh -ubnd-cac-huyen"],
    ["Cơ quan chủ trì: Sở KH&ĐT\nCơ quan phối hợp: Sở Tài chính", "+so-khdt -so-tai-chinh"],
    ["Sở KH&ĐT, Sở Tài chính đồng chủ trì", "joint +so-khdt +so-tai-chinh"],
    ["Sở KH&ĐT và Sở Tài chính cùng chủ trì thực hiện", "joint +so-khdt +so-tai-chinh"],
    ["Sở Lạ", "“Sở Lạ”"],
    ["Sở Lạ, Sở KH&ĐT", "“Sở Lạ” so-khdt"],
    ["Sở KH&ĐT, Sở Lạ", "so-khdt “Sở Lạ”"],
    ["Sở Lạ và Sở Khác", "“Sở Lạ” “Sở Khác”"],
    ["Sở Lạ (chủ trì)", "+“Sở Lạ”"],
    ["Các sở, ngành liên quan", "“Các sở, ngành liên quan”"],
    [
      "UBND các xã: An Phú, Tịnh Ấn và xã Bình Sơn",
      "“Ủy ban nhân dân xã An Phú” “Ủy ban nhân dân xã Tịnh Ấn” “Ủy ban nhân dân xã Bình Sơn”",
    ],
    ["Sở KH&ĐT (Sở Tài chính)", "so-khdt “Sở Tài chính”"],
    ["Sở Tài chính khu vực", "“Sở Tài chính khu vực”"],
  ])("“%s”: %s", (cell, expected) => {
    expect(bodies(cell)).toBe(expected);
  });

  test("what is nobody's name comes with three near misses at most, the nearest first", () => {
    const [unknown] = readBodies("Sở Tài chín", names).bodies;
    expect(unknown?.near[0]).toEqual({ id: "so-tai-chinh", name: "Sở Tài chính" });
    expect(unknown?.near.length).toBeLessThanOrEqual(3);
    expect(readBodies("Tổng cục Khí tượng Thuỷ văn", names).bodies[0]?.near).toEqual([]);
  });

  test("a name which several bear is nobody's: all of them are offered", () => {
    const [first] = province.agencies;
    if (!first) throw new Error("no agency");
    const twice = { ...province, agencies: [...province.agencies, { ...first, id: "trung-ten" }] };
    const [same] = readBodies(first.name.vi, bodyNames(twice, found)).bodies;
    expect([same?.id, same?.near.map((it) => it.id)]).toEqual([null, [first.id, "trung-ten"]]);
  });

  test("only who is in office when the document comes is known", () => {
    const [first] = province.agencies;
    if (!first) throw new Error("no agency");
    const with_ = (changes: object) =>
      bodyNames(
        { ...province, agencies: [{ ...first, id: "cu", name: { vi: "Sở Cũ", en: "Old" }, ...changes }] },
        found,
      );
    expect(with_({}).byKey.get("sở cũ")).toEqual(["cu"]);
    expect(with_({ until: "2000-01-01" }).byKey.get("sở cũ")).toBeUndefined();
    expect(with_({ until: "2000-01-01" }).ids.size).toBe(with_({}).ids.size - 1);
  });

  test("ways of writing which make no other body", () => {
    for (const [one, other] of [
      ["UBND tỉnh", "Uỷ ban  nhân dân tỉnh"],
      ["Liên minh HTX", "Liên minh Hợp tác xã"],
      ["MTTQ tỉnh", "Mặt trận Tổ quốc tỉnh"],
      ["Toà án", "Tòa án"],
      ["Sở LĐ–TB", "Sở LĐ - TB"],
      ["Hoà Bình", "Hòa Bình"],
      ["Thuỷ sản", "Thủy sản"],
    ] as const) {
      expect(nameKey(one)).toBe(nameKey(other));
    }
    expect(nameKey("Toán học")).toBe("toán học");
  });
});

describe("whom a sentence names as partners", () => {
  const partners = (sentence: string) => partnersIn(sentence, names).map((it) => `${it.adjacent ? "" : "?"}${it.id}`);
  test.each([
    [
      "Phối hợp với Sở Tài chính, Liên minh HTX tỉnh và UBND các huyện rà soát",
      ["so-tai-chinh", "lmhtx-tinh", "ubnd-cac-huyen"],
    ],
    ["Phối hợp chặt chẽ với Sở Tài chính", ["so-tai-chinh"]],
    ["Phối hợp cùng Sở Tài chính", ["so-tai-chinh"]],
    ["Phối hợp Sở Tài chính", ["so-tai-chinh"]],
    ["Phối hợp các ngành và Sở Tài chính", ["?so-tai-chinh"]],
    ["Phối hợp với Sở Tài chính và các ngành, UBND các huyện", ["so-tai-chinh", "?ubnd-cac-huyen"]],
    ["Phối hợp rà soát; Sở Tài chính báo cáo", []],
    ["Phối hợp rà soát. Sở Tài chính báo cáo", []],
    ["Sở Tài chính phối hợp rà soát", []],
    ["Phối hợp với các đoàn công tác của Sở Tài chính", ["so-tai-chinh"]],
    ["Phối hợp thực hiện chỉ đạo của Sở Tài chính", []],
    ["Phối hợp với Sở Tài chínhh", []],
  ])("“%s”: %j", (sentence, expected) => {
    expect(partners(sentence)).toEqual(expected);
  });
});

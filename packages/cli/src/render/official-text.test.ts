import type { Province } from "@kttt/core";
import { beforeAll, describe, expect, it } from "vitest";
import { PROVINCE_IDS, provinceById } from "../provinces.js";

import { kttt } from "../watched-host.fixture.js";

/** Everything the program calls by a name of its own, which no official knows. */
function idsIn(province: Province): ReadonlySet<string> {
  const { agencies, documents, groups, reporting, targets, tasks } = province;
  return new Set([...agencies, ...documents, ...groups, ...reporting, ...targets, ...tasks].map(({ id }) => id));
}

/** Words of a page as they are read: no tags, no style, nothing of a picture's drawing. */
const readable = (page: string) =>
  page
    .replace(/<style>[\s\S]*?<\/style>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&amp;/g, "&");

/** What has no place in text an official reads: ids, keys of periods, days in figures of a program, words of ours. */
function strange(text: string, ids: ReadonlySet<string>): readonly string[] {
  const words = text
    .split(/[\s“”"';,()[\]]+/)
    .flatMap((it) => [it, it.replace(/[@#?:].*$/, ""), it.replace(/[.:?]$/, "")]);
  const keys =
    text.match(
      /\b\d{4}-(?:H[12]|Q[1-4]|9M|W\d\d)\b|\b\d{4}-\d\d-\d\d\b|\b(?:synthetic|undefined|null|NaN)\b|\[object/g,
    ) ?? [];
  return [...new Set([...words.filter((it) => ids.has(it)), ...keys])];
}

describe.each(PROVINCE_IDS)("the report and the page of %s", (id) => {
  let province: Province;
  let printed = "";
  let page = "";
  beforeAll(async () => {
    province = await provinceById(id);
    const year = String(Math.max(2024, ...province.documents.map((it) => Number(it.period.from.slice(0, 4)))));
    const run = await kttt(["simulate", id, "--year", year, "--out", "o"]);
    printed = run.out.replace(/^(?:Nhật ký|Trang): .*$/gm, "");
    page = [...run.written].map(([name, it]) => (name.endsWith(".html") ? readable(it) : "")).join(" ");
  });

  it("hold no id, no key of a period, no word of the program", () => {
    const ids = idsIn(province);
    expect(ids.size).toBeGreaterThan(50);
    expect(strange(printed, ids)).toEqual([]);
    expect(strange(page, ids)).toEqual([]);
    expect(page.length).toBeGreaterThan(3000);
  });

  it("name the reporting duty of every line, and who receives the report", () => {
    for (const duty of province.reporting.filter(({ recipients }) => recipients.length > 0)) {
      const [first = ""] = duty.recipients.map((it) => province.agencies.find((body) => body.id === it)?.name.vi);
      if (!page.includes(duty.text)) continue;
      expect(page).toContain(first);
    }
    expect(province.reporting.some((it) => page.includes(it.text))).toBe(true);
  });
});

describe("what counts as strange", () => {
  const ids = new Set(["so-khdt", "kh-1/I.2"]);
  it.each([
    ["Sở Kế hoạch và Đầu tư", []],
    ["giao so-khdt (lần 2)", ["so-khdt"]],
    ["“kh-1/I.2@2024-Q1#so-khdt”", ["kh-1/I.2", "2024-Q1"]],
    ["từ 2024-03-01 đến 2024-H1", ["2024-03-01", "2024-H1"]],
    ["(synthetic)", ["synthetic"]],
  ])("%s", (text, found) => {
    expect(strange(text, ids)).toEqual(found);
  });
});

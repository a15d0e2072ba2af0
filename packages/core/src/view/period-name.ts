import type { Language } from "../kernel/language.js";

const ROMAN = ["I", "II", "III", "IV"];
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** The forms of the key of a turn, each with its words. `a` and `b` are the parts of the key. */
const PERIODS: readonly (readonly [RegExp, (a: string, b: string) => { readonly vi: string; readonly en: string }])[] =
  [
    [/^(\d{4})$/, (a) => ({ vi: `Năm ${a}`, en: a })],
    [/^(\d{4})-Q([1-4])$/, (a, b) => ({ vi: `Quý ${ROMAN[Number(b) - 1] ?? b}/${a}`, en: `Quarter ${b} of ${a}` })],
    [/^(\d{4})-(\d{2})$/, (a, b) => ({ vi: `Tháng ${Number(b)}/${a}`, en: `${MONTHS[Number(b) - 1] ?? b} ${a}` })],
    [/^(\d{4})-H1$/, (a) => ({ vi: `6 tháng đầu năm ${a}`, en: `First half of ${a}` })],
    [/^(\d{4})-H2$/, (a) => ({ vi: `6 tháng cuối năm ${a}`, en: `Second half of ${a}` })],
    [/^(\d{4})-9M$/, (a) => ({ vi: `9 tháng năm ${a}`, en: `Nine months of ${a}` })],
    [/^(\d{4})-W(\d{2})$/, (a, b) => ({ vi: `Tuần ${Number(b)} năm ${a}`, en: `Week ${Number(b)} of ${a}` })],
    [/^(\d{4})-(\d{4})$/, (a, b) => ({ vi: `Giai đoạn ${a} - ${b}`, en: `${a} to ${b}` })],
    [/^asked-(\d{4}-\d{2}-\d{2})$/, (a) => ({ vi: `Theo yêu cầu ngày ${shortDay(a)}`, en: `Asked for on ${a}` })],
    [/^(\d{4}-\d{2}-\d{2})$/, (a) => ({ vi: `Từ ngày ${shortDay(a)}`, en: `From ${a}` })],
    [/^for-(\d{4})$/, (a) => ({ vi: `Cho năm ${a}`, en: `For ${a}` })],
    [/^for-(\d{4})-(\d{4})$/, (a, b) => ({ vi: `Cho giai đoạn ${a} - ${b}`, en: `For ${a} to ${b}` })],
    [/^once$/, () => ({ vi: "Một lần", en: "Once" })],
  ];

const shortDay = (day: string) => day.split("-").reverse().join("/");

/** The turn of a duty as officials write it, by its key: `2024-Q2` is `Quý II/2024`, `2025.2` the year's second day. */
export function periodName(key: string, language: Language): string {
  const [, turn = key, time] = /^(.+?)(?:\.(\d+))?$/.exec(key) ?? [];
  for (const [form, words] of PERIODS) {
    const [whole, a = "", b = ""] = form.exec(turn) ?? [];
    if (whole === undefined) continue;
    const name = words(a, b)[language];
    return time === undefined ? name : `${name} (${language === "vi" ? `lần ${time}` : `no. ${time}`})`;
  }
  return key;
}

/** How the letters of a file are to be understood. `unicode` is as they stand. */
export const ENCODINGS = ["unicode", "tcvn3", "vni", "windows-1258", "utf-8-twice"] as const;
export type OldEncoding = (typeof ENCODINGS)[number];

/** Letter for letter, as the fonts `.VnTime` show them. Capitals with a tone have no code of their own there. */
const TCVN3 = pairs(
  "µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ",
  "«ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư",
);

/** Signs after a vowel, and the tones they are. */
const VNI_MARKS = [
  ["ø", "\u0300"],
  ["ù", "\u0301"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
] as const;
const VNI_HATS: readonly (readonly [string, string, string])[] = [
  ["a", "ê", "ă"],
  ["a", "â", "â"],
  ["e", "â", "ê"],
  ["o", "â", "ô"],
];
/** A letter with its hat or bow and its tone in one sign, by the sign: `aá` is ấ, `aé` is ắ. */
const VNI_BOTH: readonly (readonly [string, string, string])[] = [
  ...(["a", "e", "o"] as const).flatMap((base) => {
    const hat = base === "a" ? "â" : base === "e" ? "ê" : "ô";
    return [
      ["à", "\u0300"],
      ["á", "\u0301"],
      ["å", "\u0309"],
      ["ã", "\u0303"],
      ["ä", "\u0323"],
    ].map(([sign = "", tone = ""]) => [base, sign, hat + tone] as const);
  }),
  ...[
    ["è", "\u0300"],
    ["é", "\u0301"],
    ["ú", "\u0309"],
    ["ü", "\u0303"],
    ["ë", "\u0323"],
  ].map(([sign = "", tone = ""]) => ["a", sign, `ă${tone}`] as const),
];

/** Letters which VNI writes by one sign. */
const VNI_ALONE = pairs("ñđ Ñ\u0110 æỉ ÆỈ óĩ ÓĨ òị ÒỊ îỵ ÎỴ");

function pairs(...lists: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lists
      .flatMap((list) => list.split(" ").map((it) => [it[0] ?? "", it.slice(1)] as const))
      .filter(([from]) => from !== ""),
  );
}

const composed = (text: string) => text.normalize("NFC");

function fromVni(text: string): string {
  const table = new Map<string, string>();
  const both = (from: string, to: string) => {
    table.set(from, composed(to));
    table.set(from.toUpperCase(), composed(to).toUpperCase());
    const [first = "", ...rest] = from;
    table.set(first.toUpperCase() + rest.join(""), composed(to).toUpperCase());
  };
  const vowels: readonly (readonly [string, string])[] = [
    ["a", "a"],
    ["e", "e"],
    ["o", "o"],
    ["u", "u"],
    ["y", "y"],
    ["ô", "ơ"],
    ["ö", "ư"],
  ];
  for (const [sign, mark] of VNI_MARKS) for (const [written, letter] of vowels) both(written + sign, letter + mark);
  for (const [base, sign, letter] of [...VNI_HATS, ...VNI_BOTH]) both(base + sign, letter);
  const alone = new Map([...VNI_ALONE, ["ô", "ơ"], ["ö", "ư"], ["Ô", "Ơ"], ["Ö", "Ư"]] as const);
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const two = table.get(text.slice(at, at + 2));
    if (two !== undefined) {
      out += two;
      at += 1;
    } else out += alone.get(text[at] ?? "") ?? text[at] ?? "";
  }
  return out;
}

/** The byte of each letter of windows-1252. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder("windows-1252").decode(Uint8Array.of(byte)), byte] as const,
  ),
);

/** Each word by itself: one which was not written in the encoding stays as it is. */
function decodedAgain(text: string, encoding: string): string {
  return text.replace(/[^ \n\t]+/gu, (word) => {
    const bytes = [...word].map((it) => BYTES.get(it));
    if (bytes.some((it) => it === undefined)) return word;
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.from(bytes as number[]));
    } catch {
      return word;
    }
  });
}

/** Words of a file in an older encoding, in Unicode. */
export function fromEncoding(text: string, encoding: OldEncoding): string {
  switch (encoding) {
    case "unicode":
      return text;
    case "tcvn3":
      return [...text].map((it) => TCVN3.get(it) ?? it).join("");
    case "vni":
      return fromVni(text);
    case "windows-1258":
      return composed(decodedAgain(text, "windows-1258"));
    case "utf-8-twice":
      return decodedAgain(text, "utf-8");
  }
}

/** Words no plan is without. */
const COMMON = new Set(
  "và các của về với được cho hợp tác xã sở ủy uỷ ban nhân dân tỉnh thành phố nhiệm vụ thời gian chủ trì phối hợp thực hiện kế hoạch kinh tế đơn vị cơ quan hằng hàng năm tháng quý đến báo cáo phát triển".split(
    " ",
  ),
);

function commonWords(text: string): number {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).filter(
    // Words without a mark stand in every encoding alike.
    (it) => COMMON.has(it) && /[^a-z]/u.test(it),
  ).length;
}

/** Fewer words than this are no evidence. */
const LEAST = 3;

/** In which old encoding words were written: the one which makes the most sense of them; `unicode` where none makes more. */
export function recognizeEncoding(text: string): OldEncoding {
  const sample = text.slice(0, 20_000);
  const scores = ENCODINGS.map((encoding) => ({ encoding, words: commonWords(fromEncoding(sample, encoding)) }));
  const asItStands = scores[0]?.words ?? 0;
  const best = scores.reduce((a, b) => (b.words > a.words ? b : a));
  return best.words >= asItStands + LEAST && best.words > 2 * asItStands ? best.encoding : "unicode";
}

import {
  bodyName,
  formatDay,
  isLegalDate,
  type Language,
  type LegalDate,
  obligationStatusLabel,
  OFFICIAL_CLASS_LABELS,
  type Province,
} from "@kttt/core";
import { OBLIGATION_STATUSES, REPORT_STANDING_LABELS } from "@kttt/core/plan";
import { type CellKind, type OfficeTable, word, type Word } from "@kttt/office/tables";

/** A column of a list as a file: what stands in it, and under which head. */
export interface ListColumn<Item> {
  readonly heading: Word;
  readonly kind: CellKind;
  readonly width: number;
  readonly of: (item: Item) => string | number | null;
}

/** What a list was narrowed by, in words, so that nobody takes a part for the whole. */
function filterWords(
  filter: Readonly<Record<string, unknown>>,
  language: Language,
  provinces: readonly Province[],
): string {
  const vi = language === "vi";
  const names: Readonly<Record<string, readonly [string, string]>> = {
    province: ["tỉnh, thành phố", "province"],
    body: ["cơ quan", "body"],
    status: ["tình trạng", "status"],
    kind: ["loại", "kind"],
    overdue: ["quá hạn", "overdue"],
    dueBy: ["thời hạn đến", "due by"],
    noDay: ["không thời hạn", "without a day"],
    from: ["từ ngày", "from"],
    to: ["đến ngày", "to"],
    q: ["tìm", "search"],
  };
  return Object.entries(filter)
    .filter(([name]) => name in names)
    .map(([name, value]) => {
      const label = names[name]?.[vi ? 0 : 1] ?? name;
      if (typeof value === "boolean") return value ? label : `${vi ? "không" : "not"} ${label}`;
      if (typeof value === "string" && isLegalDate(value)) return `${label} ${formatDay(value, language)}`;
      if (name === "body") {
        const holder = provinces.find((it) => [...it.agencies, ...it.groups].some((body) => body.id === value));
        return `${label} ${holder ? bodyName(holder, String(value), language) : String(value)}`;
      }
      if (name === "province")
        return `${label} ${provinces.find((it) => it.id === value)?.name[language] ?? String(value)}`;
      return `${label} “${shownStatus(String(value), language)}”`;
    })
    .join("; ");
}

/** A status or class in the words of the lists; what has none stays as it was asked for. */
function shownStatus(value: string, language: Language): string {
  const own = [OFFICIAL_CLASS_LABELS, REPORT_STANDING_LABELS].find((it) => Object.hasOwn(it, value));
  if (own) return (own as Readonly<Record<string, { vi: string; en: string }>>)[value]?.[language] ?? value;
  const status = OBLIGATION_STATUSES.find((it) => it === value);
  if (status) return obligationStatusLabel(status, language);
  return value in CASE_STAGES ? CASE_STAGES[value as keyof typeof CASE_STAGES][language] : value;
}

const CASE_STAGES = {
  reviewing: { vi: "đang rà soát", en: "under review" },
  handling: { vi: "đang giải quyết", en: "under way" },
  handled: { vi: "đã xử lý xong các thủ tục", en: "proceedings done" },
  closed: { vi: "đã đóng hồ sơ", en: "closed" },
} as const;

/** A list as the table of an office: each item a row, under the day, the filter and, where it is so, that it is invented. */
export function listTable<Item>(
  items: readonly Item[],
  {
    asOf,
    columns,
    filter,
    id,
    language,
    provinces,
    synthetic,
    title,
  }: {
    readonly asOf: LegalDate;
    readonly columns: readonly ListColumn<Item>[];
    readonly filter: Readonly<Record<string, unknown>>;
    readonly id: string;
    readonly language: Language;
    readonly provinces: readonly Province[];
    readonly synthetic: boolean;
    readonly title: string;
  },
): OfficeTable {
  const said = filterWords(filter, language, provinces);
  return {
    id,
    title: `${title}. ${provinces.map((it) => it.name[language]).join(", ")}`,
    notes: [
      `${word("asOf", language)} ${formatDay(asOf, language)}: ${items.length}.`,
      ...(said === "" ? [] : [`${word("filter", language)}: ${said}.`]),
      ...(synthetic ? [word("simulated", language)] : []),
    ],
    asOf,
    language,
    columns: [
      { key: "no", heading: word("no", language), kind: "index", width: 5 },
      ...columns.map(({ heading, kind, width }, index) => ({
        key: String(index),
        heading: word(heading, language),
        kind,
        width,
      })),
    ],
    rows: items.map((item, index) => ({
      kind: "row" as const,
      cells: {
        no: { value: index + 1, events: [] },
        ...Object.fromEntries(columns.map(({ of }, place) => [String(place), { value: of(item), events: [] }])),
      },
    })),
  };
}

import type { ProvinceInput } from "@kttt/core/province";
import { quoted } from "../quoted.js";
import { tsLiteral } from "../ts-literal.js";
import type { BodyRest } from "./import-rest.js";
import type { ImportResult } from "./import-source.js";
import type { BodyStub } from "./row-fields.js";

type AgencyInput = ProvinceInput["agencies"][number];
type GroupInput = NonNullable<ProvinceInput["groups"]>[number];

/** The draft tasks as a TypeScript file of a province package, typed, with a row comment above each. */
export function writeTasks(result: ImportResult): string {
  const several = result.tables.filter((it) => it.read).length > 1;
  const rows = result.tasks.map(({ row, table, task }) => {
    const place = several ? `bảng ${table}, dòng ${row}` : `dòng ${row}`;
    return `  // ${place}\n  ${tsLiteral(task, "  ")},\n`;
  });
  return [
    'import type { ProvinceInput } from "@kttt/core/province";',
    "",
    `/** Nhập từ “${quoted(result.file, "comment")}”; sửa ở tệp quyết định rồi nhập lại, hoặc sửa tại đây khi không nhập lại nữa. */`,
    "export const annex = [",
    `${rows.join("")}] satisfies ProvinceInput["tasks"];`,
    "",
  ].join("\n");
}

/** What a running text holds beside its duties, as a TypeScript file to be copied from: targets, reports, and skipped lines. */
export function writeRest(file: string, { reporting, skipped, targets }: BodyRest): string {
  const rows = (all: readonly object[]) => all.map((it) => `  ${tsLiteral(it, "  ")},\n`).join("");
  return [
    'import type { ProvinceInput } from "@kttt/core/province";',
    "",
    `/** Chỉ tiêu nhập từ “${quoted(file, "comment")}”: đặt mã cho dễ nhớ rồi chép vào targets.ts. */`,
    `export const targets = [\n${rows(targets)}] satisfies ProvinceInput["targets"];`,
    "",
    "/** Chế độ báo cáo: kiểm tra nơi nhận, rồi chép vào reporting.ts. */",
    `export const reporting = [\n${rows(reporting)}] satisfies ProvinceInput["reporting"];`,
    "",
    "/** Dòng không giao việc gì: chép vào source.skipped của văn bản. */",
    `export const skipped = [\n${rows(skipped)}] satisfies ProvinceInput["documents"][number]["source"]["skipped"];`,
    "",
  ].join("\n");
}

/** What kind of body a name says it is; `office` where it says nothing. */
function kindOf(name: string): AgencyInput["kind"] {
  const kinds: readonly (readonly [RegExp, AgencyInput["kind"]])[] = [
    [/^sở /iu, "department"],
    [/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) /iu, "peoples-committee"],
    [/^liên minh (?:htx|hợp tác xã)/iu, "alliance"],
    [/^ngân hàng /iu, "bank"],
    [/^(?:chi )?(?:cục )?thuế /iu, "tax"],
    [/^công an /iu, "police"],
    [/^(?:tòa|toà) án /iu, "court"],
    [/^bộ /iu, "ministry"],
    [/^(?:tỉnh|thành|huyện) ủy/iu, "party"],
    [/^(?:ủy ban )?(?:mặt trận|mttq)/iu, "front"],
  ];
  return kinds.find(([words]) => words.test(name))?.[1] ?? "office";
}

/** A unit below the province: "xã An Phú", and not "xã hội". */
const LOCAL = /(?:^|\s)(xã|phường|thị trấn|đặc khu|quận|huyện|thị xã) \p{Lu}/u;

function agencyOf({ id, name }: BodyStub): AgencyInput {
  const unit = LOCAL.exec(name)?.[1];
  const level = unit === undefined ? "province" : ["quận", "huyện", "thị xã"].includes(unit) ? "district" : "commune";
  const rest = { aliases: [], codes: {}, from: null, until: null };
  return { id, name: { vi: name, en: name }, kind: kindOf(name), level, ...rest };
}

function groupOf({ id, name, row }: BodyStub): GroupInput {
  return { id, name: { vi: name, en: name }, members: [], complete: false, source: { lines: [row] } };
}

/**
 * Bodies which an import named and the roster does not have, as rows for `src/agencies.ts` and `src/groups.ts` ("Các sở, ngành
 * liên quan" is many): names in Vietnamese only; a person completes the English name, the kind, the level and the members.
 */
export function writeStubs(stubs: readonly BodyStub[]): string {
  const isGroup = ({ name }: BodyStub) => /^các /iu.test(name);
  const rows = (all: readonly object[]) => all.map((it) => `  ${tsLiteral(it, "  ")},\n`).join("");
  return [
    'import type { ProvinceInput } from "@kttt/core/province";',
    "",
    "/** Cơ quan có trong bảng mà danh sách chưa có: kiểm tra tên, loại, cấp rồi chép vào agencies.ts. */",
    "export const stubs = [",
    `${rows(stubs.filter((it) => !isGroup(it)).map(agencyOf))}] satisfies ProvinceInput["agencies"];`,
    "",
    "/** Nhóm có trong bảng mà danh sách chưa có: kiểm tra tên, thêm thành viên nếu văn bản nêu, rồi chép vào groups.ts. */",
    "export const groupStubs = [",
    `${rows(stubs.filter(isGroup).map(groupOf))}] satisfies ProvinceInput["groups"];`,
    "",
  ].join("\n");
}

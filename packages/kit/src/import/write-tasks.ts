import type { ProvinceInput } from "@kttt/core/province";
import { quoted } from "../quoted.js";
import { tsLiteral } from "../ts-literal.js";
import type { ImportResult } from "./import-source.js";
import type { BodyStub } from "./row-fields.js";

type AgencyInput = ProvinceInput["agencies"][number];

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

/** What kind of body a name says it is; `office` where it says nothing. */
function kindOf(name: string): AgencyInput["kind"] {
  const kinds: readonly (readonly [RegExp, AgencyInput["kind"]])[] = [
    [/^sở /iu, "department"],
    [/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) /iu, "peoples-committee"],
    [/^liên minh (?:htx|hợp tác xã)/iu, "alliance"],
    [/^ngân hàng /iu, "bank"],
    [/^(?:chi )?(?:cục )?thuế /iu, "tax"],
    [/^công an /iu, "police"],
    [/^tòa án /iu, "court"],
    [/^bộ /iu, "ministry"],
    [/^(?:tỉnh|thành|huyện) ủy/iu, "party"],
    [/^(?:ủy ban )?(?:mặt trận|mttq)/iu, "front"],
  ];
  return kinds.find(([words]) => words.test(name))?.[1] ?? "office";
}

/**
 * Bodies which an import named and the roster does not have, as rows for `src/agencies.ts`: names in Vietnamese only; a
 * person completes the English name, the kind and the level.
 */
export function writeStubs(stubs: readonly BodyStub[]): string {
  const rows = stubs.map(({ id, name }) => {
    const level = /(?:^|\s)(?:xã|phường|thị trấn|đặc khu) /iu.test(name) ? "commune" : "province";
    const stub: AgencyInput = {
      id,
      name: { vi: name, en: name },
      aliases: [],
      kind: kindOf(name),
      level,
      codes: {},
      from: null,
      until: null,
    };
    return `  ${tsLiteral(stub, "  ")},\n`;
  });
  return [
    'import type { ProvinceInput } from "@kttt/core";',
    "",
    "/** Cơ quan có trong bảng mà danh sách chưa có: kiểm tra tên, loại, cấp rồi chép vào agencies.ts. */",
    "export const stubs = [",
    `${rows.join("")}] satisfies ProvinceInput["agencies"];`,
    "",
  ].join("\n");
}

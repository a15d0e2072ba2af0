import { tsLiteral } from "../ts-literal.js";
import type { ImportResult } from "./draft-tasks.js";

/** The draft tasks as a TypeScript file of a province package, typed, with a row comment above each. */
export function writeTasks(result: ImportResult, name = "annex"): string {
  const rows = result.tasks.map(({ row, task }) => `  // dòng ${row}\n  ${tsLiteral(task, "  ")},\n`);
  return [
    'import type { ProvinceInput } from "@kttt/core/province";',
    "",
    `/** Nhập từ “${result.table}”; sửa ở tệp quyết định rồi nhập lại, hoặc sửa tại đây khi không nhập lại nữa. */`,
    `export const ${name} = [`,
    `${rows.join("")}] satisfies ProvinceInput["tasks"];`,
    "",
  ].join("\n");
}

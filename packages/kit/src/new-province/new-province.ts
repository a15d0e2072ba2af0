import { kitProblem } from "../errors.js";
import { KtttError } from "@kttt/core/errors";
import { CORE_VERSION, type ProvinceInput } from "@kttt/core/province";
import { sampleDefinition } from "../sample/sample-definition.js";
import { SAMPLE_FILE, sampleDocumentText } from "../sample/sample-document.js";
import { quoted } from "../quoted.js";
import { tsLiteral } from "../ts-literal.js";
import { packageFiles, type NewProvinceOptions, type PackageFiles } from "./package-files.js";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name of a province as a TypeScript variable: `tinh-mau` is `tinhMau`; one which begins with a digit gets a `p`. */
export function variableOf(id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) ? `p${name}` : name;
}

function dataFile(name: string, field: keyof ProvinceInput, value: unknown, doc: string): string {
  return [
    'import type { ProvinceInput } from "@kttt/core/province";',
    "",
    `/** ${doc} */`,
    `export const ${name} = ${tsLiteral(value)} satisfies ProvinceInput["${field}"];`,
    "",
  ].join("\n");
}

function indexFile(province: ProvinceInput, variable: string): string {
  const { capabilities, coreRange, id, name, version } = province;
  const head = { format: province.format, version, coreRange, capabilities, id, name };
  const lines = tsLiteral(head).split("\n").slice(1, -1);
  const parts = ["documents", "agencies", "groups", "successions", "targets", "reporting", "rules"];
  return [
    'import { defineProvince, type Province } from "@kttt/core/province";',
    ...[...parts].sort().map((part) => `import { ${part} } from "./${part}.js";`),
    'import { annex } from "./tasks/annex.js";',
    "",
    `/** ${quoted(name.vi, "comment")}. synthetic: dữ liệu mẫu là hư cấu, thay bằng văn bản thật. */`,
    `export const ${variable}: Province = defineProvince({`,
    ...lines,
    ...["documents", "agencies", "groups", "successions"].map((part) => `  ${part},`),
    "  tasks: [...annex],",
    ...["targets", "reporting", "rules"].map((part) => `  ${part},`),
    "});",
    "",
    `export default ${variable};`,
    "",
  ].join("\n");
}

function testFile(id: string, variable: string): string {
  return `import { renderProblem } from "@kttt/core/errors";
import { coverDocument } from "@kttt/core/province";
import { describeProvince, describeScenarios } from "@kttt/testing";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ${variable} } from "./index.js";

const beside = (path: string) => new URL(\`../\${path}\`, import.meta.url);
const read = (path: string) => readFileSync(beside(path), "utf8");

describeProvince(${variable});

describeScenarios(
  ${variable},
  readdirSync(beside("scenarios"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ name: \`scenarios/\${name}\`, text: read(\`scenarios/\${name}\`) })),
);

// Mỗi dòng của văn bản: đã mã hoá, hoặc bỏ qua có lý do. Văn bản để trong thư mục van-ban.
const texts = ${variable}.documents.filter((it) => existsSync(beside(\`van-ban/\${it.source.file}\`)));

test.each(texts.map((it) => [it.id, it.source.file] as const))("${id}: %s, mọi dòng của %s đều có giải thích", (id, file) => {
  const { counts, problems } = coverDocument(${variable}, id, read(\`van-ban/\${file}\`));
  expect(problems.map((it) => renderProblem(it)).map((it) => \`\${it.message} → \${it.hint}\`)).toEqual([]);
  expect(counts.unaccounted).toBe(0);
});
`;
}

const SCENARIO = (id: string) => `# Kịch bản: viết bằng tiếng Việt hoặc tiếng Anh, chạy bằng "kttt test" và bằng vitest.
kịch bản: Sở Nông nghiệp báo cáo quý II đúng hạn
tỉnh: ${id}
bước:
  - ngày: 2024-06-14
    khi: Sở NN&PTNT báo cáo quý II
    thì: đúng hạn
  - ngày: 2024-06-18
    khi: Sở KH&ĐT chấp nhận báo cáo quý II của Sở NN&PTNT
    thì: hoàn thành đúng hạn
---
kịch bản: Không ai báo cáo quý III
tỉnh: ${id}
bước:
  - ngày: 2024-09-19
    việc: báo cáo quý III của Liên minh HTX tỉnh
    thì: [trong hạn, hạn cuối 2024-09-19]
  - ngày: 2024-09-20
    thì: quá hạn từ 2024-09-20
`;

/**
 * Everything a new province package needs: manifest, roster, one document with its text, a scenario, the conformance test
 * and a README, all of it typed and invented (`synthetic`). The package passes its checks as it is.
 *
 * Nothing is written: the files come back by path.
 *
 * @throws KtttError `kit/bad-id`
 */
export function newProvince(options: NewProvinceOptions): PackageFiles {
  const { id, name } = options;
  if (!ID.test(id)) throw new KtttError(kitProblem("kit/bad-id", ["id"], { id }));
  const province = sampleDefinition({ id, name });
  const variable = variableOf(id);
  return {
    ...packageFiles(options, variable, CORE_VERSION),
    [`van-ban/${SAMPLE_FILE}`]: sampleDocumentText(quoted(name.vi, "comment")),
    "scenarios/bao-cao-quy.yaml": SCENARIO(id),
    "src/index.ts": indexFile(province, variable),
    "src/documents.ts": dataFile("documents", "documents", province.documents, "Văn bản."),
    "src/agencies.ts": dataFile("agencies", "agencies", province.agencies, "Cơ quan, theo tên trong văn bản."),
    "src/groups.ts": dataFile("groups", "groups", province.groups, "Nhóm cơ quan."),
    "src/successions.ts": dataFile(
      "successions",
      "successions",
      province.successions,
      "Ai kế thừa việc của ai, từ ngày nào.",
    ),
    "src/tasks/annex.ts": dataFile("annex", "tasks", province.tasks, "Nhiệm vụ của phụ lục."),
    "src/targets.ts": dataFile("targets", "targets", province.targets, "Chỉ tiêu."),
    "src/reporting.ts": dataFile("reporting", "reporting", province.reporting, "Chế độ báo cáo."),
    "src/rules.ts": dataFile("rules", "rules", province.rules, "Quy tắc của tỉnh."),
    "src/province.test.ts": testFile(id, variable),
  };
}

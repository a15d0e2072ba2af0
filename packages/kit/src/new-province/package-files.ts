import { quoted } from "../quoted.js";
import type { Bilingual } from "@kttt/core";

/** What a new province package is to be. */
export interface NewProvinceOptions {
  /** Lower-case ASCII words joined by hyphens: `tinh-mau`. */
  readonly id: string;
  /** As it stands in a sentence: "tỉnh Mẫu", "Mẫu Province". */
  readonly name: Bilingual;
  /** Inside the workspace of this project (`workspace:^`), or outside with published or packed versions. */
  readonly inside: boolean;
  /** Packages of ours by name which come from packed files (`file:/…/kttt-core-0.1.0.tgz`) instead of a registry. */
  readonly packed?: Readonly<Record<string, string>>;
}

/** Files of a package by their path in its folder, with `/` between the parts. */
export type PackageFiles = Readonly<Record<string, string>>;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function manifest({ id, inside, name, packed = {} }: NewProvinceOptions, coreVersion: string): string {
  const ours = inside ? "workspace:^" : `^${coreVersion}`;
  const scripts = {
    build: "tsup",
    ...(inside ? {} : { test: "vitest run", types: "tsc --noEmit", kttt: "kttt" }),
  };
  const tools = {
    "@kttt/cli": ours,
    "@types/node": "^20.19.0",
    "fast-check": "^4.0.0",
    tsup: "^8.5.0",
    typescript: "~5.9.3",
    vitest: "^4.1.0",
  };
  return json({
    name: inside ? `@kttt/province-${id}` : `kttt-province-${id}`,
    version: "0.1.0",
    description: `${name.en}: plans for the collective economy, as data for @kttt/core`,
    license: "MIT",
    type: "module",
    engines: { node: ">=20.19" },
    sideEffects: false,
    main: "./dist/index.cjs",
    module: "./dist/index.js",
    types: "./dist/index.d.ts",
    exports: {
      ".": {
        import: { types: "./dist/index.d.ts", default: "./dist/index.js" },
        require: { types: "./dist/index.d.cts", default: "./dist/index.cjs" },
      },
      "./package.json": "./package.json",
    },
    files: ["dist", "README.md"],
    scripts,
    dependencies: { "@kttt/core": packed["@kttt/core"] ?? ours },
    peerDependencies: { zod: "^4.1.0" },
    devDependencies: {
      ...(inside ? {} : tools),
      "@kttt/testing": ours,
      ...Object.fromEntries(Object.entries(packed).filter(([it]) => it !== "@kttt/core")),
      zod: inside ? "4.6.7" : "^4.1.0",
    },
  });
}

function tsconfig(inside: boolean): string {
  if (inside)
    return json({ extends: "../../tsconfig.base.json", compilerOptions: { types: ["node"] }, include: ["src"] });
  return json({
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2023"],
      module: "ESNext",
      moduleResolution: "Bundler",
      types: ["node"],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
      declaration: true,
      sourceMap: true,
    },
    include: ["src"],
  });
}

const TSUP = `import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  sourcemap: true,
  target: "node20",
  tsconfig: "tsconfig.json",
});
`;

function readme({ id, inside, name }: NewProvinceOptions, variable: string): string {
  const run = (command: string) => (inside ? `npm run -s kttt -- ${command}` : `npx kttt ${command}`);
  const place = inside ? `packages/province-${id}` : ".";
  return `# ${quoted(name.vi, "page")}

> synthetic: dữ liệu trong gói này là hư cấu, để làm mẫu. Thay bằng văn bản thật của tỉnh, từng tệp một.

\`\`\`ts
import { ${variable} } from "${inside ? `@kttt/province-${id}` : `kttt-province-${id}`}";
\`\`\`

| tệp | chứa |
| --- | --- |
| \`van-ban/\` | văn bản gốc, mỗi dòng một dòng; phụ lục cách ô bằng tab |
| \`src/documents.ts\` | văn bản: số, ngày, người ký, kỳ, dòng nào bỏ qua và vì sao |
| \`src/agencies.ts\`, \`src/groups.ts\`, \`src/successions.ts\` | cơ quan, nhóm, ai kế thừa ai |
| \`src/tasks/annex.ts\` | nhiệm vụ (\`kttt import\` viết tệp này từ bảng Word, Excel) |
| \`src/targets.ts\`, \`src/reporting.ts\`, \`src/rules.ts\` | chỉ tiêu, chế độ báo cáo, quy tắc |
| \`scenarios/*.yaml\` | kịch bản: ngày nào, ai làm gì, thì sao |
| \`src/province.test.ts\` | kiểm tra: \`describeProvince\`, kịch bản, mọi dòng của văn bản |

${inside ? "Chạy ở thư mục gốc của dự án:" : "Chạy:"}

\`\`\`sh
${inside ? `npx vitest run packages/province-${id}` : "npm install\nnpm test\nnpm run build"}
${inside ? `node scripts/setup.mjs @kttt/province-${id}\n` : ""}${run(`test ${place}`)}
${run(`simulate ${place} --year 2024`)}
\`\`\`
`;
}

/** The files of a package which are not data. */
export function packageFiles(options: NewProvinceOptions, variable: string, coreVersion: string): PackageFiles {
  const { inside } = options;
  const outside: PackageFiles = {
    ".gitignore": "node_modules/\ndist/\n",
    "vitest.config.ts": `import { defineConfig } from "vitest/config";\n\nexport default defineConfig({ test: { include: ["src/**/*.test.ts"] } });\n`,
  };
  return {
    "package.json": manifest(options, coreVersion),
    "tsconfig.json": tsconfig(inside),
    "tsup.config.ts": TSUP,
    "README.md": readme(options, variable),
    ...(inside ? {} : outside),
  };
}

import {
  checkProvince,
  describeError,
  isKtttError,
  KtttError,
  parseProvince,
  type ProblemText,
  type Province,
} from "@kttt/core";
import { nearest } from "@kttt/core/errors";
import type { Host } from "./host.js";
import { definitionOfModule, isModulePath, isStale } from "./province-module.js";
import { UsageError } from "./usage-error.js";

/** The provinces this command line knows by id, each in a package of its own: whoever installs one can name it. */
const PACKAGES: Readonly<Record<string, () => Promise<Province>>> = {
  hcm: async () => (await import("@kttt/province-hcm")).hcm,
  hanoi: async () => (await import("@kttt/province-hanoi")).hanoi,
  dongnai: async () => (await import("@kttt/province-dongnai")).dongnai,
  quangngai: async () => (await import("@kttt/province-quangngai")).quangngai,
};

/** Ids of the provinces which have a package of their own, installed or not. */
export const PROVINCE_IDS: readonly string[] = Object.keys(PACKAGES);

const packageName = (id: string) => `@kttt/province-${id}`;

/** Whether it was this package that could not be found, and not something it needs itself. */
function isAbsent(error: unknown, name: string): boolean {
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  return code === "ERR_MODULE_NOT_FOUND" && message?.includes(`'${name}'`) === true;
}

async function installed(id: string): Promise<Province | null> {
  const load = Object.hasOwn(PACKAGES, id) ? PACKAGES[id] : undefined;
  try {
    return load ? await load() : null;
  } catch (error) {
    if (isAbsent(error, packageName(id))) return null;
    throw error;
  }
}

/** The provinces whose packages are installed beside this command line. */
export async function installedProvinces(): Promise<readonly Province[]> {
  const found = await Promise.all(PROVINCE_IDS.map(installed));
  return found.flatMap((it) => it ?? []);
}

/** A province by its id. @throws UsageError saying which package is missing, or naming the nearest province */
export async function provinceById(id: string): Promise<Province> {
  const province = await installed(id);
  if (province) return province;
  const ids = PROVINCE_IDS;
  if (ids.includes(id)) {
    throw new UsageError(
      { vi: `Gói của tỉnh “${id}” chưa được cài.`, en: `The package of the province \`${id}\` is not installed.` },
      { vi: `Cài: npm install ${packageName(id)}`, en: `Install it: npm install ${packageName(id)}` },
    );
  }
  const suggestion = nearest(id, ids);
  throw new UsageError(
    { vi: `Không có tỉnh “${id}”.`, en: `There is no province \`${id}\`.` },
    suggestion
      ? { vi: `Có phải “${suggestion}” không?`, en: `Did you mean \`${suggestion}\`?` }
      : { vi: `Các tỉnh có sẵn: ${ids.join(", ")}.`, en: `Provinces: ${ids.join(", ")}.` },
  );
}

/** Data in a file of JSON; no code is run. @throws UsageError when it is not there, is not JSON, or is a package */
export async function readData(path: string, host: Host): Promise<unknown> {
  if (isModulePath(path)) {
    throw new UsageError(
      {
        vi: `“${path}” là mã lệnh; lệnh này chỉ đọc tệp JSON.`,
        en: `“${path}” is code; this command reads JSON only.`,
      },
      {
        vi: `Xuất định nghĩa ra JSON trước: kttt export ${path} > tinh.json (lệnh đó chạy mã của gói).`,
        en: `Export the definition first: kttt export ${path} > province.json (which runs the package's code).`,
      },
    );
  }
  let text: string;
  try {
    text = await host.readFile(path);
  } catch {
    throw new UsageError(
      { vi: `Không đọc được tệp “${path}”.`, en: `The file “${path}” cannot be read.` },
      { vi: "Kiểm tra đường dẫn.", en: "Check the path." },
    );
  }
  try {
    return parseProvince(text);
  } catch (error) {
    if (!isKtttError(error)) throw error;
    const told = (it: ProblemText | undefined) => `“${path}”${it?.where ? ` (${it.where})` : ""}: ${it?.message ?? ""}`;
    const [vi, en] = (["vi", "en"] as const).map((language) => describeError(error, language)[0]);
    throw new UsageError({ vi: `Tệp ${told(vi)}`, en: told(en) }, { vi: vi?.hint ?? "", en: en?.hint ?? "" });
  }
}

/**
 * For authors: a file of the province format, or a province package by its folder or built file, whose code is run.
 *
 * @throws UsageError when it is not there, not built, or not JSON
 */
export async function readDefinition(path: string, host: Host): Promise<unknown> {
  if (!isModulePath(path)) return readData(path, host);
  if (isStale(path)) {
    host.writeError("! src/ mới hơn dist/: npm run build. (src/ is newer than dist/: npm run build.)\n");
  }
  return definitionOfModule(path);
}

/** A province by id, or from a JSON file (anything with a dot or a slash). @throws KtttError for a broken definition */
export function provinceFrom(word: string | undefined, host: Host): Promise<Province> {
  return provinceRead(word, (path) => readData(path, host));
}

/** For authors: {@link provinceFrom}, where the path may also lead to a package, whose code is run. */
export function authoredProvince(word: string | undefined, host: Host): Promise<Province> {
  return provinceRead(word, (path) => readDefinition(path, host));
}

async function provinceRead(word: string | undefined, read: (path: string) => Promise<unknown>): Promise<Province> {
  if (word === undefined) {
    throw new UsageError(
      { vi: "Thiếu tên tỉnh.", en: "No province is named." },
      {
        vi: `Ghi một tỉnh (${PROVINCE_IDS.join(", ")}) hoặc đường dẫn tệp JSON.`,
        en: `Name one (${PROVINCE_IDS.join(", ")}) or the path of a JSON file.`,
      },
    );
  }
  if (!/[./\\]/.test(word)) return provinceById(word);
  const check = checkProvince(await read(word));
  if (!check.ok) throw new KtttError(check.problems);
  return check.province;
}

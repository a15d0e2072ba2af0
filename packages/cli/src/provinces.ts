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
import { dongnai } from "@kttt/province-dongnai";
import { hanoi } from "@kttt/province-hanoi";
import { hcm } from "@kttt/province-hcm";
import { quangngai } from "@kttt/province-quangngai";
import type { Host } from "./host.js";
import { definitionOfModule, isModulePath } from "./province-module.js";
import { UsageError } from "./usage-error.js";

/** The provinces this command line knows by id. */
export const PROVINCES: readonly Province[] = [hcm, hanoi, dongnai, quangngai];

/** A province of ours by its id. @throws UsageError naming the nearest one */
export function provinceById(id: string): Province {
  const province = PROVINCES.find((it) => it.id === id);
  if (province) return province;
  const ids = PROVINCES.map((it) => it.id);
  const suggestion = nearest(id, ids);
  throw new UsageError(
    { vi: `Không có tỉnh “${id}”.`, en: `There is no province \`${id}\`.` },
    suggestion
      ? { vi: `Có phải “${suggestion}” không?`, en: `Did you mean \`${suggestion}\`?` }
      : { vi: `Các tỉnh có sẵn: ${ids.join(", ")}.`, en: `Provinces: ${ids.join(", ")}.` },
  );
}

/** Reads a file of the province format, or a province package by its folder. @throws UsageError when it is not there or not JSON */
export async function readDefinition(path: string, host: Host): Promise<unknown> {
  if (isModulePath(path)) return definitionOfModule(path);
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

/** A province by id, or from a file (anything with a dot or a slash). @throws KtttError for a broken definition */
export async function provinceFrom(word: string | undefined, host: Host): Promise<Province> {
  if (word === undefined) {
    throw new UsageError(
      { vi: "Thiếu tên tỉnh.", en: "No province is named." },
      {
        vi: `Ghi một tỉnh (${PROVINCES.map((it) => it.id).join(", ")}) hoặc đường dẫn tệp JSON.`,
        en: `Name one (${PROVINCES.map((it) => it.id).join(", ")}) or the path of a JSON file.`,
      },
    );
  }
  if (!/[./\\]/.test(word)) return provinceById(word);
  const check = checkProvince(await readDefinition(word, host));
  if (!check.ok) throw new KtttError(check.problems);
  return check.province;
}

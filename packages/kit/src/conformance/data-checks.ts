import { conformanceProblem } from "./errors.js";
import { isKtttError, type Problem } from "@kttt/core/errors";
import { CAPABILITIES, type Capability, checkProvince, type Province } from "@kttt/core/province";
import type { ProvinceCheck } from "./check.js";
import { everything, texts } from "./walk.js";

/** The one check which looks at a definition before anything else does. */
export const NO_CODE = "data/no-code";

/** Made by a literal or by `JSON.parse`, in this realm or another one. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function codeIn(value: unknown): string | null {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") return typeof value;
  if (typeof value !== "object" || value === null) return null;
  if (!isPlain(value)) return "class";
  const accessor = Object.values(Object.getOwnPropertyDescriptors(value)).some((it) => it.get ?? it.set);
  return accessor ? "accessor" : Object.getOwnPropertySymbols(value).length > 0 ? "symbol" : null;
}

/** Everything in a definition which is not plain data: functions, accessors, instances of classes. Nothing is called. */
export function codeProblems(definition: unknown): readonly Problem[] {
  return everything(definition).flatMap(({ path, value }) => {
    const what = codeIn(value);
    return what === null ? [] : [conformanceProblem("conformance/code-in-data", path, { what })];
  });
}

/** Whether two values are the same data, to the last field; `undefined`, `-0` and the order of lists count. */
function sameData(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return Object.is(a, b);
  const [keysA, keysB] = [Object.keys(a), Object.keys(b)];
  const inA = a as Readonly<Record<string, unknown>>;
  const inB = b as Readonly<Record<string, unknown>>;
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keysA.length === keysB.length &&
    keysA.every((key) => Object.hasOwn(b, key) && sameData(inA[key], inB[key]))
  );
}

/** Where a value and its copy by way of JSON differ. */
function lostInJson(value: unknown, copy: unknown, path: Problem["path"]): readonly Problem[] {
  if (typeof value !== "object" || value === null || typeof copy !== "object" || copy === null) {
    return Object.is(value, copy)
      ? []
      : [conformanceProblem("conformance/lost-in-json", path, { value: String(value) })];
  }
  const inCopy = copy as Readonly<Record<string, unknown>>;
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    lostInJson(part, inCopy[name], [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

// The characters are written as escapes: in the source they would be invisible.
const UNTIDY = /^\s|\s$|\s{2}|[\u0000-\u001f\u007f\u00a0\u200b-\u200f\u2028\u2029\u2060\ufeff]/u;
const MARKUP = /<\/?[a-z][^<>]*>|\$\{|\{\{|javascript:/iu;

function has(province: Province, capability: Capability): boolean {
  if (capability !== "rules") return province[capability].length > 0;
  return Object.values(province.rules).some((rules) => rules.length > 0);
}

export const DATA_CHECKS: readonly ProvinceCheck[] = [
  {
    id: NO_CODE,
    title: { vi: "dữ liệu không chứa mã chạy được", en: "the data holds no code" },
    run: ({ definition }) => ({ examined: everything(definition).length, problems: codeProblems(definition) }),
  },
  {
    id: "data/same-after-json",
    title: { vi: "ghi ra JSON rồi đọc lại vẫn như cũ", en: "written as JSON and read again it is the same" },
    run({ definition, province }) {
      const copy: unknown = JSON.parse(JSON.stringify(definition));
      const lost = lostInJson(definition, copy, []);
      try {
        const again = checkProvince(copy);
        if (lost.length === 0 && !(again.ok && sameData(again.province, province))) {
          return {
            examined: 1,
            problems: [conformanceProblem("conformance/lost-in-json", [], { value: province.id })],
          };
        }
      } catch (error) {
        if (!isKtttError(error)) throw error;
        return { examined: 1, problems: error.problems };
      }
      return { examined: everything(definition).length, problems: lost };
    },
  },
  {
    id: "text/tidy",
    title: { vi: "chữ không thừa dấu cách, không có ký tự ẩn", en: "texts have no stray spaces or hidden characters" },
    run({ province }) {
      const all = texts(province);
      const untidy = all.filter(({ value }) => UNTIDY.test(value));
      return {
        examined: all.length,
        problems: untidy.map(({ path, value }) =>
          conformanceProblem("conformance/untidy-text", path, { text: JSON.stringify(value) }),
        ),
      };
    },
  },
  {
    id: "text/no-markup",
    title: { vi: "chữ không chứa thẻ HTML hay mẫu lệnh", en: "texts hold no markup and no templates" },
    run({ province }) {
      const all = texts(province);
      const marked = all.filter(({ value }) => MARKUP.test(value));
      return {
        examined: all.length,
        problems: marked.map(({ path, value }) =>
          conformanceProblem("conformance/markup-in-text", path, { found: MARKUP.exec(value)?.[0] ?? "" }),
        ),
      };
    },
  },
  {
    id: "manifest/core-range-given",
    title: { vi: "manifest nêu coreRange", en: "the manifest names its coreRange" },
    run: ({ province }) => ({
      examined: 1,
      problems:
        province.coreRange === undefined ? [conformanceProblem("conformance/no-core-range", ["coreRange"])] : [],
    }),
  },
  {
    id: "manifest/capabilities-as-declared",
    title: {
      vi: "capabilities nêu đúng những gì tỉnh có ngoài nhiệm vụ",
      en: "capabilities names what the province holds beside tasks, and nothing else",
    },
    run({ province }) {
      const declared = province.capabilities;
      if (!declared) {
        return {
          examined: CAPABILITIES.length,
          problems: [conformanceProblem("conformance/no-capabilities", ["capabilities"])],
        };
      }
      return {
        examined: CAPABILITIES.length,
        problems: CAPABILITIES.flatMap((it) =>
          declared.includes(it) === has(province, it)
            ? []
            : [
                has(province, it)
                  ? conformanceProblem("conformance/undeclared-capability", ["capabilities"], { capability: it })
                  : conformanceProblem("conformance/empty-capability", ["capabilities"], { capability: it }),
              ],
        ),
      };
    },
  },
];

import { errorTexts } from "@kttt/core/errors";
import { provinceJsonSchema } from "@kttt/core/province";
import { DEADLINE_KINDS } from "@kttt/core/deadline";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { errorList } from "./error-list.js";
import { indicatorReference } from "./indicator-reference.js";
import { formatReference } from "./format-reference.js";

const doc = (name: string) => readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), "utf8");

describe("generated references", () => {
  test("docs/format-reference.md is what kttt reference format writes", () => {
    expect(doc("format-reference.md")).toBe(formatReference());
  });

  test("docs/indicators.md is what kttt reference indicators writes", () => {
    expect(doc("indicators.md")).toBe(indicatorReference());
  });

  test("the reference names every field of the province and every deadline kind", () => {
    const text = formatReference();
    const { properties } = provinceJsonSchema() as { readonly properties: Readonly<Record<string, unknown>> };
    for (const field of Object.keys(properties)) expect(text).toContain(`\`${field}\``);
    for (const kind of DEADLINE_KINDS) expect(text).toContain(`| \`${kind}\` |`);
  });

  test("every code stands in the list, with no place of its message left open", () => {
    const text = errorList();
    for (const code of errorTexts().keys()) expect(text).toContain(`### \`${code}\``);
    const ours = text.split("\n").filter((line) => line.startsWith("- "));
    expect(ours.filter((line) => /(^|[^`"{ ])\{\w+\}/.test(line))).toEqual([]);
  });
});

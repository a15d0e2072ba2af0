import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CORE_VERSION } from "./version.js";

test("CORE_VERSION is the version of the package", () => {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(CORE_VERSION).toBe(manifest.version);
});

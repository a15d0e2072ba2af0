import { mergeConfig } from "vitest/config";
import config from "../vitest.config.js";

/** The tests which `npm run mutants` runs against each change. */
const merged = mergeConfig(config, {});

export default {
  ...merged,
  test: { ...merged.test, root: process.cwd(), include: JSON.parse(process.env["MUTANTS_TESTS"] ?? "[]") as string[] },
};

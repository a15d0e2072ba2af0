import tseslint from "typescript-eslint";

const TIME = "Time comes in as an argument (LegalDate, Instant, Clock).";
const CHANCE = "Chance comes in as a seed; ids come in or are derived.";
const WAITING = "Nothing in here waits; due work is derived from state and date.";
const OUTSIDE = "Nothing in here reaches outside; ports come in as arguments.";

const FORBIDDEN = {
  Date: TIME,
  performance: TIME,
  setTimeout: WAITING,
  setInterval: WAITING,
  setImmediate: WAITING,
  fetch: OUTSIDE,
  process: OUTSIDE,
  console: OUTSIDE,
};

/** Time and chance come in as arguments: nothing in core or in a province looks at a clock or throws dice. */
const noClockNoChance = {
  "no-restricted-globals": ["error", ...Object.entries(FORBIDDEN).map(([name, message]) => ({ name, message }))],
  "no-restricted-properties": [
    "error",
    ...Object.entries(FORBIDDEN).map(([property, message]) => ({ object: "globalThis", property, message })),
    { object: "Math", property: "random", message: CHANCE },
    { object: "crypto", property: "randomUUID", message: CHANCE },
    { object: "crypto", property: "getRandomValues", message: CHANCE },
    { object: "DateTime", property: "now", message: TIME },
    { object: "DateTime", property: "local", message: TIME },
    { object: "DateTime", property: "utc", message: TIME },
  ],
};

export default tseslint.config(
  { ignores: ["**/dist/**", "**/node_modules/**", "**/out/**", ".stryker-tmp/**"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      "max-lines": ["error", { max: 500, skipBlankLines: false, skipComments: false }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      // A name for what a schema reads: declarations say the name, and spell it once.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-restricted-syntax": ["error", { selector: "ExportAllDeclaration", message: "Exports are listed by hand." }],
    },
  },
  {
    files: ["packages/core/src/**/*.ts", "packages/province-*/src/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: noClockNoChance,
  },
  {
    // A test that finds nothing where it expects something fails by itself.
    files: ["**/*.test.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off", "@typescript-eslint/no-dynamic-delete": "off" },
  },
  {
    // Rows of a document: as long as the document is.
    files: ["packages/province-*/src/**/*.ts", "packages/core/src/province/indicators.ts"],
    rules: { "max-lines": "off" },
  },
);

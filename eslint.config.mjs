import tseslint from "typescript-eslint";

/** Time and chance come in as arguments: nothing in core or in a province looks at a clock or throws dice. */
const noClockNoChance = {
  "no-restricted-globals": [
    "error",
    { name: "Date", message: "Time comes in as an argument (LegalDate, Instant, Clock)." },
    { name: "performance", message: "Time comes in as an argument." },
    { name: "setTimeout", message: "Nothing in here waits; due work is derived from state and date." },
    { name: "setInterval", message: "Nothing in here waits; due work is derived from state and date." },
  ],
  "no-restricted-properties": [
    "error",
    { object: "Math", property: "random", message: "Chance comes in as a seed." },
    { object: "crypto", property: "randomUUID", message: "Ids come in as arguments or are derived." },
    { object: "crypto", property: "getRandomValues", message: "Chance comes in as a seed." },
    { object: "DateTime", property: "now", message: "Time comes in as an argument." },
    { object: "DateTime", property: "local", message: "Time comes in as an argument." },
    { object: "DateTime", property: "utc", message: "Time comes in as an argument." },
  ],
};

export default tseslint.config(
  { ignores: ["**/dist/**", "**/node_modules/**", "**/out/**", "bench/**/node_modules/**", "scripts/planted/**"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: false, skipComments: false }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
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
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    // Rows of a document: as long as the document is.
    files: ["packages/province-*/src/**/*.ts", "packages/core/src/target/indicators.ts", "packages/core/src/index.ts"],
    rules: { "max-lines": "off" },
  },
);

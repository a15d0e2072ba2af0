/** Import directions: docs/architecture.md. Core knows nobody; provinces know core; everything else knows both. */
export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "core-knows-nobody",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^(packages/(?!core/)|examples/)" },
    },
    {
      name: "core-is-pure",
      comment: "No file system, network or process: core runs anywhere.",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-dependency-budget",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: "\\.test\\.ts$" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown"],
        pathNot: "node_modules/(xstate|json-rules-engine|luxon|zod|pure-rand|fastest-levenshtein|@types/luxon)/",
      },
    },
    {
      name: "luxon-only-in-calendar",
      severity: "error",
      from: { path: "^packages/", pathNot: "(^packages/core/src/calendar/|\\.test\\.ts$|/bench/)" },
      to: { path: "node_modules/(luxon|@types/luxon)/" },
    },
    {
      name: "province-knows-core-only",
      severity: "error",
      from: { path: "^packages/province-([^/]+)/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^(packages/(?!core/|province-$1/)|examples/)" },
    },
    {
      name: "packages-meet-at-the-door",
      comment: "What another package offers is what its index.ts lists.",
      severity: "error",
      from: { path: "^(?:packages|examples)/([^/]+)/", pathNot: "/bench/" },
      to: { path: "^packages/(?!$1/)[^/]+/src/(?!index\\.ts$)" },
    },
    {
      name: "province-is-data",
      severity: "error",
      from: { path: "^packages/province-[^/]+/src", pathNot: "\\.test\\.ts$" },
      to: {
        dependencyTypes: ["core", "npm", "npm-dev", "npm-optional"],
        pathNot: "node_modules/@kttt/core|^packages/core",
      },
    },
    {
      name: "projection-knows-no-machine",
      severity: "error",
      from: { path: "^packages/core/src/projection" },
      to: { path: "(^packages/core/src/machine/|\\.machine\\.ts$)" },
    },
    {
      name: "lifecycle-knows-no-rules",
      comment: "Rules are judged at the door; the verdict stands in the event.",
      severity: "error",
      from: { path: "^packages/core/src/(task|machine)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/core/src/rules/" },
    },
    {
      name: "one-place-steps-machines",
      comment: "Machines are declared as data; only machines/ turns them into XState's, which nothing else reaches.",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: "(^packages/core/src/machines/|\\.test\\.ts$)" },
      to: { path: "node_modules/xstate/" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "dist"] },
    exclude: { path: ["/dist/", "/bench/.*/node_modules"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};

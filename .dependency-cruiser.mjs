/**
 * Import directions, as docs/architecture.md shows them. Types count as much as values: who knows a type of another layer
 * cannot be understood, moved or changed without it.
 */

/** The folders of packages/core/src in their order: each may import from itself and from those before it. */
export const LAYERS = [
  "kernel",
  "log",
  "machine",
  "law",
  "time",
  "deadline",
  "rules",
  "json-rules-engine",
  "triage",
  "cooperative",
  "province",
  "target",
  "plan",
  "obligation",
  "engine",
  "view",
  "simulation",
  "machines",
];

const CORE = "^packages/core/src/";
/** Tests may look further than what they test, and share fixtures. */
const TEST = "(\\.test\\.ts$|\\.fixture\\.ts$|^packages/core/src/testing-fixture/)";

/** The layer below which json-rules-engine hangs: an adapter of rules, and nothing builds on it. */
const layers = LAYERS.map((folder, index) => ({
  name: `layer-${folder}`,
  comment: `${folder} builds on ${LAYERS.slice(0, index).join(", ") || "nothing"}.`,
  severity: "error",
  from: { path: `${CORE}${folder}/`, pathNot: TEST },
  to: { path: `${CORE}(?!(?:${LAYERS.slice(0, index + 1).join("|")})/)` },
}));

/** Libraries which cost much stand in one folder, and so behind one door of their own. */
const only = (name, library, folder) => ({
  name,
  comment: `${library} is loaded by whoever opens its door, and by nobody else.`,
  severity: "error",
  from: { path: "^packages/", pathNot: `(${CORE}${folder}|\\.test\\.ts$|/bench/)` },
  to: { path: `node_modules/${library}/` },
});

export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    ...layers,
    {
      name: "every-folder-is-a-layer",
      severity: "error",
      from: { path: CORE, pathNot: `${CORE}(?:(?:${LAYERS.join("|")}|doors|testing-fixture)/|[^/]+$)` },
      to: {},
    },
    {
      name: "adapters-are-ends",
      comment:
        "json-rules-engine and XState are other ways to do what rules and tables do; what core does, it does without them.",
      severity: "error",
      from: { path: CORE, pathNot: `(${CORE}(json-rules-engine|machines|doors)/|${TEST})` },
      to: { path: `${CORE}(json-rules-engine|machines)/` },
    },
    {
      name: "fixtures-are-for-tests",
      severity: "error",
      from: { path: "^(packages|examples)/", pathNot: `(${TEST}|/bench/|/soak/)` },
      to: { path: TEST },
    },
    {
      name: "core-knows-nobody",
      severity: "error",
      from: { path: CORE, pathNot: TEST },
      to: { path: "^(packages/(?!core/)|examples/)" },
    },
    {
      name: "core-is-pure",
      comment: "No file system, network or process: core runs anywhere.",
      severity: "error",
      from: { path: CORE, pathNot: TEST },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-dependency-budget",
      severity: "error",
      from: { path: CORE, pathNot: TEST },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown"],
        pathNot: "node_modules/(xstate|json-rules-engine|zod|pure-rand|fastest-levenshtein)/",
      },
    },
    only("xstate-in-one-folder", "xstate", "machines/"),
    only("json-rules-engine-in-one-folder", "json-rules-engine", "json-rules-engine/"),
    {
      name: "province-knows-core-only",
      severity: "error",
      from: { path: "^packages/province-([^/]+)/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^(packages/(?!core/|province-$1/)|examples/)" },
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
      name: "files-of-an-office-are-loaded-late",
      comment: "Word, Excel and calendars are loaded by the command which writes them, when it does.",
      severity: "error",
      from: { path: "^packages/cli/src/", pathNot: TEST },
      to: { path: "^packages/office/src/index\\.ts$", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "tables-write-no-files",
      comment: "Who shows the tables of an office loads none of the libraries which write files.",
      severity: "error",
      from: { path: "^packages/office/src/(?:tables|doors)/", pathNot: TEST },
      to: {
        path: "(^packages/office/src/(?!tables/)|node_modules/(docx|hucre|easy-template-x|ical-generator|fflate)/)",
      },
    },
    {
      name: "packages-meet-at-the-door",
      comment: "What another package offers is what its index.ts and its doors list; a test may use its fixtures, too.",
      severity: "error",
      from: { path: "^(?:packages|examples)/([^/]+)/", pathNot: "/bench/" },
      to: { path: "^packages/(?!$1/)[^/]+/src/(?!index\\.ts$|doors/[^/]+\\.ts$|.*\\.fixture\\.ts$)" },
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

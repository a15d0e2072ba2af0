import { type Indicator, INDICATOR_DEFINITIONS, type IndicatorId, INDICATORS } from "@kttt/core/province";

const DIRECTIONS: Readonly<Record<Indicator["direction"], string>> = {
  "higher-is-better": "higher",
  "lower-is-better": "lower",
  exact: "exact",
};

/** The catalogue of indicators in Markdown: every id with its name, definition, unit and direction. */
export function indicatorReference(): string {
  const rows = Object.entries<Indicator>(INDICATORS).map(([id, { direction, name, unit }]) => {
    const definition = INDICATOR_DEFINITIONS[id as IndicatorId];
    return `| \`${id}\` | ${name.vi} / ${name.en} | ${definition.vi} / ${definition.en} | \`${unit}\` | ${DIRECTIONS[direction]} |`;
  });
  return [
    "# Indicators",
    "",
    `Made from the catalogue by \`kttt reference indicators\`; do not edit. ${rows.length} indicators, the same for all provinces. A province declares`,
    "what it measures beside them in `indicators`. The last column says which figure is the better one.",
    "",
    "| id | name | definition | unit | better |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

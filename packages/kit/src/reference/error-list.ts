import { type Citation, citeDocument, ERROR_TEXTS, type ErrorCode, problem, renderProblem } from "@kttt/core";

/** Values which make an example readable, by the name of the place. Places not named here show their name. */
const SAMPLES: Readonly<Record<string, string | number>> = {
  id: "so-khdt",
  suggestion: "so-khdt",
  line: 12,
  column: 9,
  day: "2024-06-14",
  on: "2024-06-14",
  today: "2024-06-20",
  from: "2024-01-01",
  to: "2024-12-31",
  field: "leads",
  value: "x",
  text: "quý V/2024",
  part: "quý V",
  position: 1,
  count: 2,
  limit: 10,
  document: "kh-15-2024",
  agency: "so-khdt",
  body: "so-khdt",
  obligation: "kh-15-2024/I.2@once#so-khdt",
  duty: "kh-15-2024/I.2",
  range: "^1.0.0",
  version: "0.1.0",
  format: "kttt.province/2",
  read: "kttt.province/1",
};

/** The places `{name}` of a template. */
function placesOf(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].flatMap((match) => match[1] ?? []);
}

/** An example of a problem: its message and hint with every place filled. */
function exampleOf(code: ErrorCode) {
  const { hint, message } = ERROR_TEXTS[code];
  const places = [message.vi, message.en, hint.vi, hint.en].flatMap(placesOf);
  const params = Object.fromEntries(places.map((name) => [name, SAMPLES[name] ?? `‹${name}›`]));
  const basis: Citation = citeDocument("15/KH-UBND", { section: "I", lines: [12] });
  const it = problem(code, [], params, basis);
  return { vi: renderProblem(it, "vi"), en: renderProblem(it, "en") };
}

/** Every error code with an example of its message and hint, in both languages, as Markdown. */
export function errorList(): string {
  const codes = (Object.keys(ERROR_TEXTS) as ErrorCode[]).sort();
  const areas = [...new Set(codes.map((code) => code.slice(0, code.indexOf("/"))))];
  return [
    "# Errors",
    "",
    `Made from the catalogue by \`kttt reference errors\`; do not edit. ${codes.length} codes. A code is never reused for another meaning; the`,
    "words may change. Places of a message which depend on the case are filled with an example.",
    "",
    ...areas.flatMap((area) => [
      `## ${area}`,
      "",
      ...codes
        .filter((code) => code.startsWith(`${area}/`))
        .flatMap((code) => {
          const { en, vi } = exampleOf(code);
          return [`### \`${code}\``, "", `- ${vi.message} → ${vi.hint}`, `- ${en.message} → ${en.hint}`, ""];
        }),
    ]),
  ].join("\n");
}

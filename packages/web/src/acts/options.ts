import type { Language } from "@kttt/core";
import { OBSTACLE_KINDS, PAPER_KINDS, PARTY_ROLES } from "@kttt/core/cooperative";
import { LEGAL_STATUSES } from "@kttt/core/law";
import type { Option } from "../form/schema-form.js";
import { valueWords } from "../form/field-words.js";

/** What is known of what a form may hold. */
export interface Known {
  readonly bodies: readonly Option[];
  readonly recipients: readonly Option[];
  readonly obstacles: readonly Option[];
  readonly choices: readonly Option[];
}

const labels = (record: Readonly<Record<string, { readonly vi: string; readonly en: string }>>, language: Language) =>
  new Map(Object.entries(record).map(([value, words]) => [value, words[language]]));

/** What a field may be, in words: of lists of the law, of the bodies of the programme, of the question. */
export function optionsFor(command: string, known: Known, language: Language) {
  const words = new Map([
    ...labels(PAPER_KINDS, language),
    ...labels(PARTY_ROLES, language),
    ...labels(OBSTACLE_KINDS, language),
    ...Object.entries(LEGAL_STATUSES).map(([value, { label }]) => [value, label[language]] as const),
  ]);
  return (path: string, values: readonly string[]): readonly Option[] | null => {
    const name = path.split(".").at(-1) ?? path;
    if (path === "choice" && known.choices.length > 0) return known.choices;
    if (values.length > 0)
      return values.map((value) => ({ value, words: words.get(value) ?? valueWords(value, language) }));
    if (path === "to" && command === "reassign") return known.bodies;
    if (name === "agency" || path === "rest") return known.bodies;
    if (path === "deliveredTo" && known.recipients.length > 0) return known.recipients;
    if (path === "obstacle" && known.obstacles.length > 0) return known.obstacles;
    return null;
  };
}

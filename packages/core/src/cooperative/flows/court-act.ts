import type { ActText } from "../flow.js";

/** An act before the court, in the order: Vietnamese, English, who, papers, citations, the rest. */
export const courtAct = (
  vi: string,
  en: string,
  who: ActText["who"],
  papers: NonNullable<ActText["papers"]>,
  cites: ActText["cites"],
  more: Partial<ActText> = {},
): ActText => ({ vi, en, who, papers, cites, ...more });

import { KtttError, type LegalDate, type ObligationState, type Province, type Register } from "@kttt/core";
import { type PlacedText, problemAt } from "./place.js";
import type { DutyWords } from "./read-sentence.js";

/** What is looked for among the obligations assigned. */
export interface DutySearch {
  readonly duty: DutyWords;
  /** Whose; any body's when empty. */
  readonly bodies: readonly string[];
  readonly kinds: readonly ObligationState["obligation"]["kind"][];
  /** Which of several is meant when nothing else tells: those something may still happen to. */
  open(state: ObligationState): boolean;
}

const MOST_CANDIDATES = 5;

function isTask(province: Province, state: ObligationState, wanted: string): boolean {
  const { duty, id } = state.obligation;
  const row = province.tasks.find((task) => task.id === duty);
  const place = duty.slice(duty.indexOf("/") + 1);
  const numbers = row?.number ? [row.number, `${row.section.numeral}.${row.number}`] : [];
  return [id, duty, place, ...numbers].some((it) => it.toLowerCase() === wanted.toLowerCase());
}

function isPeriod(state: ObligationState, { suffix, year }: NonNullable<DutyWords["period"]>): boolean {
  const key = state.obligation.occurrence;
  if (suffix === "") return key === String(year);
  return year === null ? key.endsWith(`-${suffix}`) : key === `${year}-${suffix}`;
}

/** Of the same period in several years the one of this year, else of the year before. */
function nearestYear(states: readonly ObligationState[], day: LegalDate): readonly ObligationState[] {
  const year = Number(day.slice(0, 4));
  const inYear = (wanted: number) => states.filter((it) => it.obligation.occurrence.startsWith(String(wanted)));
  return [inYear(year), inYear(year - 1), states].find((it) => it.length > 0) ?? [];
}

/** Narrows a choice where the narrower one is not empty. */
function narrowed(
  states: readonly ObligationState[],
  keep: (state: ObligationState) => boolean,
): readonly ObligationState[] {
  const kept = states.filter(keep);
  return kept.length > 0 ? kept : states;
}

/**
 * The one obligation which is meant on a day.
 *
 * @throws KtttError `scenario/no-such-duty`, `scenario/several-duties`, naming candidates
 */
export function findDuty(
  search: DutySearch,
  {
    day,
    file,
    province,
    register,
    words,
  }: {
    readonly province: Province;
    readonly register: Register;
    readonly day: LegalDate;
    readonly words: PlacedText;
    readonly file: string;
  },
): ObligationState {
  const { bodies, duty, kinds, open } = search;
  const all = [...register.obligations.values()];
  const ofBody = all.filter((it) => bodies.length === 0 || bodies.includes(it.body));
  const exact = all.find((it) => it.obligation.id === duty.task);
  const names = (states: readonly ObligationState[]) =>
    states
      .slice(0, MOST_CANDIDATES)
      .map((it) => it.obligation.id)
      .join(", ") + (states.length > MOST_CANDIDATES ? ", …" : "");
  const body = bodies.map((id) => province.agencies.find((it) => it.id === id)?.name.vi ?? id).join(", ") || "–";
  const { period, task } = duty;
  let found = exact ? [exact] : ofBody;
  if (!exact && task !== null) found = found.filter((it) => isTask(province, it, task));
  if (!exact && task === null) found = [...narrowed(found, (it) => kinds.includes(it.obligation.kind))];
  if (!exact && period !== null)
    found = [
      ...nearestYear(
        found.filter((it) => isPeriod(it, period)),
        day,
      ),
    ];
  if (found.length > 1) found = [...narrowed(found, open)];
  const [only, ...more] = found;
  if (only && more.length === 0) return only;
  const params = { body, text: words.text };
  if (only)
    throw new KtttError(problemAt("scenario/several-duties", file, words, { ...params, candidates: names(found) }));
  const candidates = names(ofBody);
  throw new KtttError(
    problemAt("scenario/no-such-duty", file, words, { ...params, ...(candidates === "" ? {} : { candidates }) }),
  );
}

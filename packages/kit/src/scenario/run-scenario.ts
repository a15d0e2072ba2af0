import {
  type Actor,
  type Bilingual,
  type Command,
  isKtttError,
  KtttError,
  legalDate,
  type ObligationState,
  type Problem,
  type Province,
  renderProblem,
  shiftDays,
} from "@kttt/core";
import { nearest } from "@kttt/core/errors";
import { documentSpan, type ObligationKind } from "@kttt/core/province";
import { type Simulation, startSimulation } from "@kttt/core/simulation";
import { findDuty } from "./find-duty.js";
import { type Outcome, OUTCOME_WORDS, readOutcome, standingWords } from "./outcome.js";
import type { Scenario, ScenarioStep } from "./parse-scenario.js";
import { type PlacedText, problemAt } from "./place.js";
import { readDuty, readSentence, type Sentence } from "./read-sentence.js";

/** How one step came out. */
export interface StepResult {
  readonly on: string;
  readonly line: number;
  /** The step in its own words. */
  readonly said: string;
  /** The obligation it was about; `null` where that never became clear. */
  readonly obligation: string | null;
  readonly problems: readonly Problem[];
}

/** How a scenario came out. */
export interface ScenarioResult {
  readonly title: string;
  readonly file: string;
  readonly ok: boolean;
  readonly steps: readonly StepResult[];
  /** Every problem of its steps, in their order. */
  readonly problems: readonly Problem[];
}

const REASON = "Theo kịch bản";
/** A correction nobody set a day for is wanted within ten days. */
const CORRECTION_DAYS = 10;

interface Story {
  readonly scenario: Scenario;
  readonly province: Province;
  readonly run: Simulation;
  /** The obligation of the step before: what a step without a duty of its own speaks about. */
  last: string | null;
}

function dayParts(story: Story, step: ScenarioStep, words: PlacedText) {
  return { province: story.province, day: step.on, words, file: story.scenario.file };
}

function canStillChange(sentence: Sentence | null) {
  return (state: ObligationState) => {
    if (sentence?.act.act === "accept" || sentence?.act.act === "return") return state.status === "reported";
    return ["assigned", "inProgress", "overdue"].includes(state.status);
  };
}

/** Which kind of duty some words speak of: a report where they say so. */
function kindsSpokenOf(words: string): readonly ObligationKind[] {
  if (/tổng hợp|consolidat/iu.test(words)) return ["consolidation"];
  return /báo cáo|report/iu.test(words.normalize("NFC")) ? ["report"] : ["task", "report", "consolidation"];
}

/** The obligation a step is about. @throws KtttError when its words do not lead to one */
async function dutyOf(story: Story, step: ScenarioStep, sentence: Sentence | null): Promise<ObligationState | null> {
  const register = await story.run.engine.register();
  const { file } = story.scenario;
  if (step.duty) {
    const exact = register.obligations.get(step.duty.text);
    if (exact) return exact;
    const { of, period, task } = readDuty(step.duty, story.province, step.on, file);
    const kinds = sentence?.act.kinds ?? kindsSpokenOf(step.duty.text);
    const bodies = sentence?.act.own ? sentence.bodies : of;
    const search = { duty: { of, period, task }, bodies, kinds, open: canStillChange(sentence) };
    return findDuty(search, { ...dayParts(story, step, step.duty), register });
  }
  if (sentence && step.when) {
    const search = {
      duty: sentence.duty,
      bodies: sentence.act.own ? sentence.bodies : sentence.duty.of,
      kinds: sentence.act.kinds,
      open: canStillChange(sentence),
    };
    return findDuty(search, { ...dayParts(story, step, step.when), register });
  }
  return story.last === null ? null : (register.obligations.get(story.last) ?? null);
}

function actorFor(sentence: Sentence, state: ObligationState): Actor {
  const agency = sentence.bodies.find((id) => id === state.body) ?? sentence.bodies[0] ?? state.body;
  if (sentence.act.own) return { agency, person: null, role: "lead" };
  const { issuer, monitor } = state.obligation;
  // Nobody accepts his own work: for what is in the monitor's hands the issuer does.
  const reviewer = state.body === monitor ? issuer : monitor;
  const isReview = sentence.act.act === "accept" || sentence.act.act === "return";
  return { agency, person: null, role: isReview && agency === reviewer ? "monitor" : "issuer" };
}

function commandFor(sentence: Sentence, state: ObligationState, step: ScenarioStep): Command {
  const common = { obligation: state.obligation.id, on: step.on, actor: actorFor(sentence, state) };
  const reason = sentence.reason ?? REASON;
  switch (sentence.act.act) {
    case "start":
    case "accept":
      return { ...common, type: sentence.act.act };
    case "report":
      return { ...common, type: "report", synthetic: true };
    case "return":
      return { ...common, type: "return", reason, correctBy: sentence.to ?? shiftDays(step.on, CORRECTION_DAYS) };
    case "extend":
      return { ...common, type: "extend", to: sentence.to ?? step.on, decision: sentence.decision ?? REASON };
    case "raise-obstacle":
      return { ...common, type: "raise-obstacle", obstacle: `${step.line}`, text: reason };
    case "cancel":
      return { ...common, type: "cancel", reason };
  }
}

/** The reasons of a refusal in words. */
function why(error: KtttError, language: "vi" | "en"): string {
  return error.problems.map((it) => renderProblem(it, language).message).join(" ");
}

function otherwise(story: Story, expected: PlacedText, actual: Bilingual): Problem {
  const params = { expected: expected.text, actualVi: actual.vi, actualEn: actual.en };
  return problemAt("scenario/otherwise", story.scenario.file, expected, params);
}

interface Expected {
  readonly words: PlacedText;
  readonly outcome: Outcome;
}

/** Does what the sentence says. Gives what is wrong about being refused, or about not being refused. */
async function act(
  story: Story,
  step: ScenarioStep,
  sentence: Sentence,
  state: ObligationState,
  expected: readonly Expected[],
): Promise<readonly Problem[]> {
  const refusal = expected.find((it) => it.outcome.kind === "refused");
  try {
    await story.run.engine.execute(commandFor(sentence, state, step));
  } catch (error) {
    if (!isKtttError(error)) throw error;
    const codes = error.problems.map((it) => it.code as string);
    if (!refusal) {
      const at = step.when ?? step;
      const params = { whyVi: why(error, "vi"), whyEn: why(error, "en") };
      return [problemAt("scenario/refused", story.scenario.file, at, params)];
    }
    const wanted = refusal.outcome.kind === "refused" ? refusal.outcome.code : null;
    if (wanted === null || codes.includes(wanted)) return [];
    return [otherwise(story, refusal.words, { vi: codes.join(", "), en: codes.join(", ") })];
  }
  return refusal ? [otherwise(story, refusal.words, { vi: "được thực hiện", en: "it was carried out" })] : [];
}

async function playStep(story: Story, step: ScenarioStep): Promise<StepResult> {
  const { file } = story.scenario;
  const said = [step.when?.text ?? step.duty?.text ?? "", ...step.then.map((it) => `→ ${it.text}`)].join(" ").trim();
  const problems: Problem[] = [];
  let obligation: string | null = null;
  try {
    await story.run.advanceTo(step.on);
    const expected = step.then.flatMap((words): Expected[] => {
      const outcome = readOutcome(words.text);
      if (outcome) return [{ words, outcome }];
      const suggestion = nearest(words.text, OUTCOME_WORDS);
      const params = { text: words.text, allowed: OUTCOME_WORDS.join(", "), ...(suggestion ? { suggestion } : {}) };
      problems.push(problemAt("scenario/unknown-outcome", file, words, params));
      return [];
    });
    const sentence = step.when ? readSentence(step.when, story.province, step.on, file) : null;
    const before = await dutyOf(story, step, sentence);
    if (!before) throw new KtttError(problemAt("scenario/nothing-to-look-at", file, step));
    obligation = before.obligation.id;
    story.last = obligation;
    if (sentence) problems.push(...(await act(story, step, sentence, before, expected)));
    const state = (await story.run.engine.register()).obligations.get(obligation) ?? before;
    for (const { outcome, words } of expected) {
      if (outcome.kind !== "state" || outcome.holds(state, step.on)) continue;
      const actual = { vi: standingWords(state, step.on, "vi"), en: standingWords(state, step.on, "en") };
      problems.push(otherwise(story, words, actual));
    }
  } catch (error) {
    if (!isKtttError(error)) throw error;
    problems.push(...error.problems);
  }
  return { on: step.on, line: step.line, said, obligation, problems };
}

/**
 * Plays a scenario on a province's plan in a log of its own: nobody does anything but what its steps say. All acts are
 * `synthetic`. A step which cannot be understood does not stop the ones after it.
 */
export async function runScenario(scenario: Scenario, province: Province): Promise<ScenarioResult> {
  const { file, title } = scenario;
  const named = scenario.province;
  if (named && named.text !== province.id) {
    const params = { named: named.text, given: province.id };
    return { title, file, ok: false, steps: [], problems: [problemAt("scenario/other-province", file, named, params)] };
  }
  const first = province.documents.map((it) => documentSpan(it).from).sort()[0] ?? legalDate("2024-01-01");
  const start = scenario.steps[0]?.on ?? first;
  const end = scenario.steps.at(-1)?.on ?? first;
  const from = scenario.from ?? (start < first ? start : first);
  const to = scenario.to ?? legalDate(`${end.slice(0, 4)}-12-31`);
  const run = startSimulation({ province, from, to, behaviour: { default: "silent" } });
  const story: Story = { scenario, province, run, last: null };
  const steps: StepResult[] = [];
  for (const step of scenario.steps) steps.push(await playStep(story, step));
  const problems = steps.flatMap((it) => it.problems);
  return { title, file, ok: problems.length === 0, steps, problems };
}

import type { Bilingual, Problem } from "@kttt/core/errors";
import type { ExpandedPlan, Province } from "@kttt/core/province";
import type { RuleEvaluator } from "@kttt/core/rules";
import type { Simulated } from "@kttt/core/simulation";

/** What a check has looked at, and what it found wrong. */
export interface Findings {
  /** How many things were looked at: 0 says that there was nothing of the kind. */
  readonly examined: number;
  readonly problems: readonly Problem[];
}

/** The province under examination. Runs of its plan are made once, when the first check asks for them. */
export interface Subject {
  /** The definition as it was handed in, whatever it is. */
  readonly definition: unknown;
  readonly province: Province;
  /** The plan over the whole time of its documents. */
  readonly plan: ExpandedPlan;
  /** The ways of judging rules which must come to the same verdicts; the first is the default. */
  readonly evaluators: readonly RuleEvaluator[];
  /** The year with the most last days in it. */
  readonly busiestYear: number;
  /** That year with every body on time; run anew for every `run`. */
  punctual(run: 1 | 2): Promise<Simulated>;
  /** That year with nobody doing anything. */
  silent(): Promise<Simulated>;
}

/** One guarantee a province must give. */
export interface ConformanceCheck {
  /** `area/what-holds`: stable, named in results and by mutants. */
  readonly id: string;
  /** What holds, as a sentence. */
  readonly title: Bilingual;
}

/** A check of the definition as core reads it: it holds when core raises none of these problems. */
export interface DefinitionCheck extends ConformanceCheck {
  owns(problem: Problem): boolean;
  examined(definition: unknown): number;
}

/** A check of a province which core accepts. */
export interface ProvinceCheck extends ConformanceCheck {
  run(subject: Subject): Findings | Promise<Findings>;
}

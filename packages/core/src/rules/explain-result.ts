import type { RuleResult } from "json-rules-engine";
import { type JudgeOptions, leafVerdict } from "./judging.js";
import type { ConditionNode } from "./rule-set.js";
import type { Truth } from "./truth.js";
import { negate } from "./truth.js";
import type { ConditionVerdict } from "./verdict.js";

/** What json-rules-engine leaves behind in a condition when it has evaluated it. */
interface EvaluatedCondition {
  readonly result?: boolean;
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
  readonly all?: readonly EvaluatedCondition[];
  readonly any?: readonly EvaluatedCondition[];
}

/** The two forms of one condition: that it certainly holds, and that it certainly fails. */
interface Pair {
  readonly holds: EvaluatedCondition;
  readonly fails: EvaluatedCondition;
}

function truthOf({ holds, fails }: Pair): Truth {
  return holds.result === true ? "true" : fails.result === true ? "false" : "unknown";
}

function innerOf(evaluated: EvaluatedCondition): readonly EvaluatedCondition[] {
  return evaluated.all ?? evaluated.any ?? [];
}

function explain(node: ConditionNode, pair: Pair, sources: JudgeOptions["sources"]): ConditionVerdict {
  if (node.kind === "leaf") {
    // A rule which is a single comparison has it in an `all` of its own, for the engine wants one at the root.
    const { factResult, valueResult } = pair.holds.all?.[0] ?? pair.holds;
    return leafVerdict(node, truthOf(pair), factResult, valueResult, sources);
  }
  const { kind, name, parts } = node;
  const [only] = parts;
  if (kind === "not" && only) {
    const part = explain(only, { holds: pair.fails, fails: pair.holds }, sources);
    return { kind, result: negate(part.result), name, parts: [part] };
  }
  if (kind === "named" && only) {
    const part = explain(only, pair, sources);
    return { kind, result: part.result, name, parts: [part] };
  }
  const [holds, fails] = [innerOf(pair.holds), innerOf(pair.fails)];
  const explained = parts.map((part, index) => {
    const inner = { holds: holds[index] ?? {}, fails: fails[index] ?? {} };
    return explain(part, inner, sources);
  });
  return { kind, result: truthOf(pair), name, parts: explained };
}

/** Reads the explanation of a condition out of what json-rules-engine found for its two definite forms. */
export function explainResult(
  node: ConditionNode,
  holds: RuleResult,
  fails: RuleResult,
  sources: JudgeOptions["sources"],
): ConditionVerdict {
  // The engine notes the result in every condition but the outermost, whose result is the rule's.
  const rootOf = ({ conditions, result }: RuleResult): EvaluatedCondition => ({
    ...(conditions as EvaluatedCondition),
    result: result === true,
  });
  return explain(node, { holds: rootOf(holds), fails: rootOf(fails) }, sources);
}

const SIGNS = {
  equal: "==",
  notEqual: "!=",
  lessThan: "<",
  greaterThan: ">",
  greaterThanInclusive: ">=",
  before: "<",
  after: ">",
  onOrAfter: ">=",
};

/** Dates compare as dates in zen-engine, not as text. */
const day = (value) => (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? `date("${value}")` : null);

/** One of our conditions as an expression of zen-engine. Only the operators of the scenario. */
export function toZen(condition) {
  if (condition.all) return `(${condition.all.map(toZen).join(" and ")})`;
  if (condition.any) return `(${condition.any.map(toZen).join(" or ")})`;
  if (condition.not) return `not ${toZen(condition.not)}`;
  const { fact, operator, value } = condition;
  const literal = (it) => day(it) ?? JSON.stringify(it);
  const first = Array.isArray(value) ? value[0] : value;
  const it = day(first) ? `date(${fact})` : fact;
  if (operator in SIGNS) return `(${it} ${SIGNS[operator]} ${literal(value)})`;
  switch (operator) {
    case "in":
      return `(${fact} in ${JSON.stringify(value)})`;
    case "notIn":
      return `(${fact} not in ${JSON.stringify(value)})`;
    case "between":
      return `(${it} >= ${literal(value[0])} and ${it} <= ${literal(value[1])})`;
    case "inBand":
      return `(${it} >= ${literal(value[0])} and ${it} < ${literal(value[1])})`;
    case "containsAll":
      return `(${value.map((item) => `contains(${fact}, ${JSON.stringify(item)})`).join(" and ")})`;
    case "doesNotIntersect":
      return `not (${value.map((item) => `contains(${fact}, ${JSON.stringify(item)})`).join(" or ")})`;
    default:
      throw new Error(`no zen expression for ${operator}`);
  }
}

/** All rules as one decision: an expression each, in one node. */
export function zenDecision(rules) {
  const expressions = rules.map(({ id, conditions }) => ({
    id,
    key: id.replace(/\W/g, "_"),
    value: toZen(conditions),
  }));
  const node = (id, type, content) => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    ...(content ? { content } : {}),
  });
  return {
    contentType: "application/vnd.gorules.decision",
    nodes: [node("in", "inputNode"), node("rules", "expressionNode", { expressions }), node("out", "outputNode")],
    edges: [
      { id: "a", type: "edge", sourceId: "in", targetId: "rules" },
      { id: "b", type: "edge", sourceId: "rules", targetId: "out" },
    ],
  };
}

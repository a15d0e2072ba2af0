/** One of our conditions as JSON Logic. Only the operators of the scenario. */
export function toJsonLogic(condition) {
  if (condition.all) return { and: condition.all.map(toJsonLogic) };
  if (condition.any) return { or: condition.any.map(toJsonLogic) };
  if (condition.not) return { "!": [toJsonLogic(condition.not)] };
  const { fact, operator, value } = condition;
  const it = { var: fact };
  const holds = (item) => ({ in: [item, it] });
  switch (operator) {
    case "equal":
      return { "===": [it, value] };
    case "notEqual":
      return { "!==": [it, value] };
    case "in":
      return { in: [it, value] };
    case "notIn":
      return { "!": [{ in: [it, value] }] };
    case "lessThan":
    case "before":
      return { "<": [it, value] };
    case "greaterThan":
    case "after":
      return { ">": [it, value] };
    case "greaterThanInclusive":
    case "onOrAfter":
      return { ">=": [it, value] };
    case "between":
      return { and: [{ ">=": [it, value[0]] }, { "<=": [it, value[1]] }] };
    case "inBand":
      return { and: [{ ">=": [it, value[0]] }, { "<": [it, value[1]] }] };
    case "containsAll":
      return { and: value.map(holds) };
    case "doesNotIntersect":
      return { "!": [{ or: value.map(holds) }] };
    default:
      throw new Error(`no JSON Logic for ${operator}`);
  }
}

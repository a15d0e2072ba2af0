import { defineOperator } from "../operator.js";

const SCALARS = ["boolean", "number", "integer", "percent", "string", "enum", "date"] as const;
const NUMBERS = ["number", "integer", "percent"] as const;
/** Legal days are written so that they compare in order of time as text. */
const ORDERED = [...NUMBERS, "date"] as const;
const LISTED = ["number", "integer", "percent", "string", "enum", "date"] as const;

/** Equality, order and ranges. The names of json-rules-engine keep their meaning. */
export const comparisons = {
  equal: defineOperator({
    facts: SCALARS,
    value: "same",
    phrase: { vi: "{fact} là {value}", en: "{fact} is {value}" },
    test: "===",
  }),
  notEqual: defineOperator({
    facts: SCALARS,
    value: "same",
    phrase: { vi: "{fact} không phải là {value}", en: "{fact} is not {value}" },
    test: "!==",
  }),
  in: defineOperator({
    facts: LISTED,
    value: "list",
    phrase: { vi: "{fact} là một trong: {value}", en: "{fact} is one of: {value}" },
    test: "in",
  }),
  notIn: defineOperator({
    facts: LISTED,
    value: "list",
    phrase: { vi: "{fact} không thuộc: {value}", en: "{fact} is none of: {value}" },
    test: "not in",
  }),
  lessThan: defineOperator({
    facts: NUMBERS,
    value: "same",
    phrase: { vi: "{fact} dưới {value}", en: "{fact} is below {value}" },
    test: "<",
  }),
  lessThanInclusive: defineOperator({
    facts: NUMBERS,
    value: "same",
    phrase: { vi: "{fact} không quá {value}", en: "{fact} is at most {value}" },
    test: "<=",
  }),
  greaterThan: defineOperator({
    facts: NUMBERS,
    value: "same",
    phrase: { vi: "{fact} trên {value}", en: "{fact} is above {value}" },
    test: ">",
  }),
  greaterThanInclusive: defineOperator({
    facts: NUMBERS,
    value: "same",
    phrase: { vi: "{fact} từ {value} trở lên", en: "{fact} is at least {value}" },
    test: ">=",
  }),
  /** Both ends included: "từ … đến …". */
  between: defineOperator({
    facts: ORDERED,
    value: "range",
    phrase: { vi: "{fact} từ {from} đến {to}", en: "{fact} is from {from} to {to}" },
    test: "[]",
  }),
  /** The first included, the second not: "từ … đến dưới …", the form in which grades are printed. */
  inBand: defineOperator({
    facts: ORDERED,
    value: "band",
    phrase: { vi: "{fact} từ {from} đến dưới {to}", en: "{fact} is from {from} to below {to}" },
    test: "[)",
  }),
  before: defineOperator({
    facts: ["date"],
    value: "same",
    phrase: { vi: "{fact} trước {value}", en: "{fact} is before {value}" },
    test: "<",
  }),
  onOrBefore: defineOperator({
    facts: ["date"],
    value: "same",
    phrase: { vi: "{fact} chậm nhất là {value}", en: "{fact} is on or before {value}" },
    test: "<=",
  }),
  onOrAfter: defineOperator({
    facts: ["date"],
    value: "same",
    phrase: { vi: "{fact} từ {value} trở đi", en: "{fact} is on or after {value}" },
    test: ">=",
  }),
  after: defineOperator({
    facts: ["date"],
    value: "same",
    phrase: { vi: "{fact} sau {value}", en: "{fact} is after {value}" },
    test: ">",
  }),
};

import { defineOperator } from "../operator.js";

type Item = string | number;
type Items = readonly Item[];

const SET = ["set"] as const;

function holdsOne(actual: Items, wanted: Items): boolean {
  for (const item of wanted) if (actual.includes(item)) return true;
  return false;
}

function holdsAll(actual: Items, wanted: Items): boolean {
  for (const item of wanted) if (!actual.includes(item)) return false;
  return true;
}

/** What a set holds. The empty set holds nothing, which is known; a set which is missing is unknown. */
export const sets = {
  contains: defineOperator<Items, Item>({
    facts: SET,
    value: "item",
    phrase: { vi: "{fact} có {value}", en: "{fact} holds {value}" },
    test: (actual, expected) => actual.includes(expected),
  }),
  doesNotContain: defineOperator<Items, Item>({
    facts: SET,
    value: "item",
    phrase: { vi: "{fact} không có {value}", en: "{fact} does not hold {value}" },
    test: (actual, expected) => !actual.includes(expected),
  }),
  containsAll: defineOperator<Items, Items>({
    facts: SET,
    value: "items",
    phrase: { vi: "{fact} có đủ: {value}", en: "{fact} holds all of: {value}" },
    test: holdsAll,
  }),
  intersects: defineOperator<Items, Items>({
    facts: SET,
    value: "items",
    phrase: { vi: "{fact} có ít nhất một trong: {value}", en: "{fact} holds one of: {value}" },
    test: holdsOne,
  }),
  doesNotIntersect: defineOperator<Items, Items>({
    facts: SET,
    value: "items",
    phrase: { vi: "{fact} không có mục nào trong: {value}", en: "{fact} holds none of: {value}" },
    test: (actual, expected) => !holdsOne(actual, expected),
  }),
};

import { describe, expect, it } from "vitest";
import type { ConditionItem } from "./operations/rules.js";
import { served } from "./server.fixture.js";

const leaves = (it: ConditionItem): readonly ConditionItem[] =>
  it.parts.length === 0 ? [it] : it.parts.flatMap(leaves);

describe("The rules of a programme", () => {
  it.each(["vi", "en"] as const)(
    "are trees whose every condition is said in words (%s), each with what it rests on",
    async (lang) => {
      const { as } = await served();
      const answer = await as("city").listRules({ query: { lang, limit: 1000 } });
      if (!answer.ok) throw new Error(answer.problem.detail);
      const { items } = answer.data;
      expect(items.length).toBeGreaterThan(10);
      expect(new Set(items.map((it) => it.kind))).toEqual(new Set(["handling", "routes", "reminders"]));
      const all = items.flatMap((it) => leaves(it.condition));
      expect(all.filter((it) => it.words === "" || /\{|undefined|\[object/.test(it.words))).toEqual([]);
      expect(items.filter((it) => it.basis === "")).toEqual([]);
      const found = await as("city").listRules({ query: { lang, kind: "routes" } });
      expect(found.ok && found.data.total).toBe(items.filter((it) => it.kind === "routes").length);
    },
  );
});

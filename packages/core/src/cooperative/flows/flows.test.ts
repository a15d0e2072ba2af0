import { describe, expect, it } from "vitest";
import type { Bilingual } from "../../kernel/language.js";
import { allFlows, flowOf } from "../flows.js";
import { OUTCOMES } from "../outcome.js";

const said = ({ en, vi }: Bilingual) => vi.length > 3 && en.length > 3 && vi !== en && vi.normalize("NFC") === vi;

/**
 * Each flow as its text has it: the law it is of, whether it handles the cooperative or one branch, and which question of law must be
 * answered with that law for it to be opened: who governs the procedure, the register's act of that day, or the bankruptcy.
 */
const TYPED = `
voluntary-dissolution-2012 | 23/2012/QH13 | cooperative | procedure | preparing
compulsory-dissolution-2012 | 23/2012/QH13 | cooperative | procedure | reviewing
revocation-2012 | 23/2012/QH13 | cooperative | procedure | reviewing
reorganisation-2012 | 23/2012/QH13 | cooperative | procedure | preparing
branch-termination-2012 | 23/2012/QH13 | branch | registry-act | operating
suspension-2012 | 23/2012/QH13 | cooperative | registry-act | operating
branch-suspension-2012 | 23/2012/QH13 | branch | registry-act | operating
registry-change-2012 | 23/2012/QH13 | cooperative | registry-act | registered
voluntary-dissolution-2023 | 17/2023/QH15 | cooperative | procedure | preparing
compulsory-dissolution-2023 | 17/2023/QH15 | cooperative | procedure | awaiting
revocation-2023 | 17/2023/QH15 | cooperative | procedure | reviewing
reorganisation-2023 | 17/2023/QH15 | cooperative | procedure | preparing
separation-2023 | 17/2023/QH15 | cooperative | procedure | preparing
cancel-revocation-2023 | 17/2023/QH15 | cooperative | registry-act | reviewing
suspension-2023 | 17/2023/QH15 | cooperative | registry-act | operating
address-status | 17/2023/QH15 | cooperative | registry-act | at-address
tax-closing | 17/2023/QH15 | cooperative | registry-act | preparing
registration-fault-2023 | 17/2023/QH15 | cooperative | registry-act | reviewing
branch-termination-2023 | 17/2023/QH15 | branch | registry-act | operating
branch-revocation-2023 | 17/2023/QH15 | branch | registry-act | reviewing
branch-suspension-2023 | 17/2023/QH15 | branch | registry-act | operating
branch-address-status | 17/2023/QH15 | branch | registry-act | at-address
bankruptcy-2014 | 51/2014/QH13 | cooperative | bankruptcy | preparing
bankruptcy-2025 | 142/2025/QH15 | cooperative | bankruptcy | preparing
`;

describe("the flows", () => {
  it("are of a law, of a cooperative or a branch, and begin where their text begins", () => {
    const own = allFlows().map(({ id, law, question, steps, subject }) =>
      [id, law, subject, question, steps.initial].join(" | "),
    );
    expect(own.sort()).toEqual(TYPED.trim().split("\n").sort());
    expect(flowOf("branch-suspension-2012")?.id).toBe("branch-suspension-2012");
    expect(flowOf("nothing")).toBeUndefined();
  });

  it("name every act, every state and themselves in both languages", () => {
    for (const flow of allFlows()) {
      expect(said(flow.title), flow.id).toBe(true);
      if (flow.note) expect(said(flow.note), flow.id).toBe(true);
      for (const [state, label] of Object.entries(flow.states)) expect(said(label), `${flow.id} ${state}`).toBe(true);
      for (const { event, from, meta } of flow.steps.transitions) {
        expect(said(meta.label), `${flow.id} ${from}/${event}`).toBe(true);
      }
    }
  });

  it("call two acts out of one state by two names", () => {
    for (const flow of allFlows()) {
      for (const state of flow.steps.states) {
        const names = new Map(flow.steps.from(state).map(({ event, meta }) => [event, meta.label.vi] as const));
        expect(new Set(names.values()).size, `${flow.id} ${state}`).toBe(names.size);
      }
    }
  });

  it("lead from every state which is no end somewhere, and end with an outcome which has a name", () => {
    for (const flow of allFlows()) {
      for (const state of flow.steps.states) {
        const over = flow.steps.from(state).length === 0;
        expect(over, `${flow.id} ${state}`).toBe(flow.steps.finals.includes(state));
      }
      for (const { meta } of flow.steps.transitions) {
        if (meta.outcome !== null) expect(said(OUTCOMES[meta.outcome])).toBe(true);
      }
    }
  });
});

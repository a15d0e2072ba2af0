import type { RuleFile } from "@kttt/core/rules";
import { describe, expect, it } from "vitest";
import { kttt } from "../watched-host.fixture.js";

interface Explanation {
  readonly format: string;
  readonly province: string;
  readonly answers: readonly {
    readonly kind: string;
    readonly on: string;
    readonly facts: object;
    readonly groups: readonly {
      readonly group: string;
      readonly status: string;
      readonly outcome: { readonly type: string; readonly params?: Readonly<Record<string, unknown>> } | null;
      readonly by: readonly string[];
      readonly trust: string;
      readonly basis: readonly string[];
    }[];
    readonly rules: readonly { readonly rule: string; readonly citation: object }[];
  }[];
}

async function asked(words: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Explanation> {
  const { code, err, out } = await kttt(["explain", ...words, "--json"], files);
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as Explanation;
}

const FACTS = {
  kind: "cooperative",
  status: "active",
  certificate: "held",
  operating: false,
  stoppedSince: "2022-01-01",
  suspensionNotified: false,
};
const TRIAGE = { "/facts.json": JSON.stringify(FACTS) };

describe("kttt explain", () => {
  it("a duty's holder: by the succession of that day, with its decision", async () => {
    const { answers, format, province } = await asked(["hcm", "--given-to", "so-nnptnt", "--on", "2025-06-01"]);
    expect([format, province]).toEqual(["kttt.explanation/1", "hcm"]);
    expect(answers).toMatchObject([
      { kind: "roster", on: "2025-06-01", groups: [{ status: "decided", outcome: { type: "held-by" } }] },
    ]);
    expect(answers[0]?.groups[0]?.basis).toHaveLength(1);
  });

  it("a task is asked about by its own leads, one answer for each", async () => {
    const { answers } = await asked(["hcm", "--duty", "body.dieu-3.1", "--on", "2025-06-01"]);
    expect(answers.map((it) => it.facts)).toEqual([{ "given-to": "so-khdt", scope: "none" }]);
    expect(answers[0]?.groups[0]?.outcome?.params?.["body"]).toBe("so-tai-chinh");
  });

  it("a report a body owes on a day: its period, and nothing of other reports", async () => {
    const words = ["hcm", "--body", "lmhtx-tp", "--on", "2024-03-10"];
    const groupsOf = async (report: string) =>
      (await asked([...words, "--report", report])).answers.flatMap((it) => it.groups.map((group) => group.group));
    const groups = await groupsOf("report.quarter");
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatch(/^qd-1396-2023\/report\.quarter\/2024/);
    expect(await groupsOf("report.cooperative-information")).toEqual([]);
  });

  it("a target with a figure: met or not by the same rule, and what is not known is unknown", async () => {
    const outcome = async (...figure: readonly string[]) => {
      const { answers } = await asked(["hanoi", "--target", "target.thanh-lap-moi-2030", ...figure]);
      const [group] = answers[0]?.groups ?? [];
      return group?.outcome?.type ?? group?.status;
    };
    const { answers } = await asked(["hanoi", "--target", "target.thanh-lap-moi-2030", "--figure", "1000000"]);
    expect(answers[0]?.groups[0]?.basis.length).toBeGreaterThan(0);
    expect([await outcome("--figure", "1000000"), await outcome()]).toEqual(["target-met", "unknown"]);
  });

  it("a triage: facts from a file; the grounds of Article 103 and the ways, each with its citation", async () => {
    const { answers } = await asked(["hcm", "--triage", "/facts.json", "--on", "2025-06-01"], TRIAGE);
    expect(answers.map((it) => it.kind)).toEqual(["handling", "routes"]);
    const ground = answers[0]?.groups.find((it) => it.group === "revocation-2023-b");
    expect(ground).toMatchObject({ status: "decided", trust: "verified" });
    expect(ground?.basis.join()).toContain("103");
    const { out } = await kttt(["explain", "hcm", "--triage", "/facts.json", "--on", "2025-06-01"], TRIAGE);
    expect(out).toContain("điểm b khoản 1 Điều 103");
  });

  it("every rule it tells of is one which kttt export --rules prints", async () => {
    const exported = JSON.parse((await kttt(["export", "hcm", "--rules"])).out) as Readonly<Record<string, RuleFile>>;
    const questions = [
      ["hcm", "--given-to", "so-nnptnt", "--on", "2025-06-01"],
      ["hcm", "--body", "so-nnptnt", "--on", "2024-03-10"],
      ["hcm", "--reminder", "body.dieu-3.1", "--days-left", "7"],
      ["hcm", "--triage", "/facts.json", "--on", "2025-06-01"],
    ];
    let rules = 0;
    for (const question of questions) {
      for (const answer of (await asked(question, TRIAGE)).answers) {
        const known = exported[answer.kind]?.rules.map((it) => it.id) ?? [];
        for (const { rule } of answer.rules) expect(known).toContain(rule);
        rules += answer.rules.length;
      }
    }
    expect(rules).toBeGreaterThan(3);
  });

  it.each([
    [["hcm"], "--duty"],
    [["hcm", "--duty", "body.dieu-3.1"], "--on"],
    [["hcm", "--duty", "no-such", "--on", "2025-06-01"], "no-such"],
    [["hcm", "--target", "no-such"], "no-such"],
    [["hcm", "--triage", "/none.json", "--on", "2025-06-01"], "/none.json"],
    [["hcm", "--reminder", "body.dieu-3.1", "--days-left", "seven"], "seven"],
  ])("%j is not enough to answer: exit code 2, and what to write", async (words, told) => {
    const { code, err, out } = await kttt(["explain", ...words]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(told);
  });
});

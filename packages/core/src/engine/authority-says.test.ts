import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { citeDocument } from "../law/cite.js";
import type { KtttError } from "../kernel/problem.js";
import { NO_SUCCESSIONS } from "../plan/succession/succession.js";
import type { AmendCommand } from "../plan/amendment/plan-change.schema.js";
import { agency, succession } from "../province/roster/roster.fixture.js";
import { caseDriver } from "../cooperative/testing/case-driver.js";
import { atWork, DOCUMENT, planOf, task } from "../obligation/succession/succession.fixture.js";
import { livelyProvince, PLAN } from "../testing-fixture/fixture-province.js";
import { day, obligationOf, streamOf } from "../testing-fixture/obligation-stream.js";
import { by } from "../testing-fixture/running-engine.js";
import {
  entitledToAmend,
  entitledToAnswer,
  entitledToMeasure,
  entitledToObligation,
  entitledToRequest,
  issuers,
  provinceAuthority,
  syntheticAuthority,
} from "./authority.js";
import { entitledToCase } from "./case-authority.js";
import type { Command } from "./commands.js";

const province = livelyProvince();
const on = day("2024-05-01");
const may = (type: string, overrides: Parameters<typeof obligationOf>[0] = {}, question = "?") => {
  const { state } = streamOf(obligationOf(overrides));
  const command = { type, obligation: state.obligation.id, on, actor: by("so-a", "lead"), question };
  type Asked = Parameters<typeof entitledToObligation>[1];
  return entitledToObligation(province, command as unknown as Asked, state, NO_SUCCESSIONS).map(
    (it) => `${it.agency} ${it.roles.join("/")}`,
  );
};

describe("who may act on a duty", () => {
  it("of a group is each of its members too, and nobody of another group", () => {
    expect(may("start", { body: "cac-huyen" })).toEqual([
      ...["cac-huyen", "huyen-1", "huyen-2", "huyen-3"].map((it) => `${it} lead/successor`),
    ]);
    expect(may("report", { body: "cac-so-nganh" })).toEqual([
      ...["cac-so-nganh", "so-b", "so-c"].map((it) => `${it} lead/successor`),
    ]);
  });

  it("given to several together is each of them", () => {
    expect(may("start", { jointWith: ["so-b"] })).toEqual(["so-a lead/successor", "so-b lead/successor"]);
  });

  it("when it is accepted is its monitor; when it is sent back the issuer too, where it was to be submitted", () => {
    expect(may("accept")).toEqual(["so-khdt monitor"]);
    expect(may("return")).toEqual(["so-khdt monitor"]);
    expect(may("return", { act: "submit" })).toEqual(["so-khdt monitor", "ubnd issuer"]);
    expect(may("accept", { monitor: "ubnd" })).toEqual(["ubnd monitor/issuer"]);
    expect(may("accept", { act: "submit" })).toEqual(["so-khdt monitor"]);
  });

  it("when an obstacle is answered are those who watch, who ordered it and who work on it", () => {
    expect(may("answer-obstacle", { cooperating: ["so-c"] })).toEqual([
      ...["so-khdt monitor", "ubnd issuer", "so-c coordinator"],
    ]);
  });

  it("when a question is answered is the issuer; whether a day was missed the monitor says as well", () => {
    expect(may("answer", {}, "x?no-day@2024-05-01")).toEqual(["ubnd issuer"]);
    expect(may("answer", {}, "x?confirm-overdue@2024-05-01")).toEqual(["ubnd issuer", "so-khdt monitor"]);
    for (const type of ["extend", "reassign", "cancel"]) expect(may(type), type).toEqual(["ubnd issuer"]);
  });
});

describe("what somebody's right rests on", () => {
  const [numbered, draft] = province.documents;
  if (!numbered || !draft) throw new Error("no documents");
  const said = (it: ReturnType<typeof entitledToMeasure>) =>
    it.map(({ agency: who, basis, roles }) => [
      who,
      roles.join(),
      basis && "document" in basis ? basis.document : null,
    ]);

  it("is the document by its number, or by its title where it has none", () => {
    expect(said(entitledToMeasure(province))).toEqual([
      ["so-khdt", "monitor", "10/KH-UBND"],
      ["ubnd", "issuer", "10/KH-UBND"],
      ["so-khdt", "monitor", draft.title],
      ["ubnd", "issuer", draft.title],
    ]);
  });

  it("to say who takes over is the document of each issuer, and of no monitor", () => {
    expect(said(issuers(province))).toEqual([
      ["ubnd", "issuer", "10/KH-UBND"],
      ["ubnd", "issuer", draft.title],
    ]);
    const answer = (question: string) =>
      said(entitledToAnswer(province, { question } as Parameters<typeof entitledToAnswer>[1]));
    expect(answer("succession:so-a@2025-03-01")).toEqual(said(issuers(province)));
  });

  it("to answer what a duty leaves open is the document in which that duty stands, of others nobody's", () => {
    const others = { ...province, documents: [numbered, { ...draft, issuer: "so-a" }] };
    const answer = (question: string) =>
      said(entitledToAnswer(others, { question } as Parameters<typeof entitledToAnswer>[1]));
    expect(answer(`${PLAN}/I.9?lead`)).toEqual([["ubnd", "issuer", "10/KH-UBND"]]);
    expect(answer(`${draft.id}/II.2?lead`)).toEqual([["so-a", "issuer", draft.title]]);
    expect(answer(`${PLAN}/I.99?lead`)).toEqual([]);
    expect(answer("nothing of the kind")).toEqual([]);
  });

  it("for whoever had a duty between two successions is the first of them, for the last one the last", async () => {
    const moves = (from: string, to: string, when: string) => succession(from, to, when, null, "verified");
    const plan = atWork(
      planOf(
        [agency("so-a", null, "2025-02-28"), agency("so-b", null, "2025-05-31"), agency("so-c")],
        [moves("so-a", "so-b", "2025-03-01"), moves("so-b", "so-c", "2025-06-01")],
        [task("I.1", "so-a"), task("I.2", "so-a"), task("I.3", "so-a")],
      ),
    );
    await plan.advance("2025-06-10");
    const basis = async (place: string, who: string, when: string) => {
      const obligation = `${DOCUMENT}/${place}@once#so-a`;
      const command = { type: "start", obligation, on: legalDate(when), actor: by(who, "lead") } as const;
      const [event] = (await plan.execute(command, "2025-06-10")).events;
      return event?.basis && "document" in event.basis ? event.basis.document : null;
    };
    expect(await basis("I.1", "so-a", "2025-02-28")).toBe("1/KH-UBND");
    expect(await basis("I.2", "so-b", "2025-03-01")).toBe("QĐ so-a → so-b");
    expect(await basis("I.3", "so-c", "2025-06-01")).toBe("QĐ so-b → so-c");
  });

  it("is the document of the duty and no other where a duty is asked for", () => {
    const asked = { duty: `${PLAN}/I.1` } as Parameters<typeof entitledToRequest>[1];
    expect(said(entitledToRequest(province, asked))).toEqual([
      ["so-khdt", "monitor", "10/KH-UBND"],
      ["ubnd", "issuer", "10/KH-UBND"],
    ]);
  });

  it("to change the plan is the documents of all changed duties, of one issuer; of two nobody may alone", () => {
    const amend = (...duties: string[]) =>
      ({ changes: duties.map((duty) => ({ change: "end", duty })) }) as unknown as AmendCommand;
    const others = { ...province, documents: [numbered, { ...draft, issuer: "so-a" }] };
    const [ofPlan, ofDraft] = [`${PLAN}/I.1`, `${draft.id}/I.1`];
    expect(said(entitledToAmend(others, amend(ofPlan)))).toEqual([["ubnd", "issuer", "10/KH-UBND"]]);
    expect(said(entitledToAmend(others, amend(ofDraft)))).toEqual([["so-a", "issuer", draft.title]]);
    expect(entitledToAmend(others, amend(ofPlan, ofDraft))).toEqual([]);
    expect(entitledToAmend(others, amend("kh-kia/I.1"))).toEqual([]);
    expect(said(entitledToAmend(province, amend(ofPlan, ofDraft)))).toEqual([["ubnd", "issuer", "10/KH-UBND"]]);
  });
});

describe("a refusal says", () => {
  const refusal = (work: () => Promise<unknown>) =>
    work().then(
      () => [],
      (error: unknown) => (error as KtttError).problems.map(({ code, params, path }) => ({ code, params, path })),
    );
  const plan = () =>
    atWork(
      planOf(
        [agency("so-a", null, "2025-02-28"), agency("so-b")],
        [succession("so-a", "so-b", "2025-03-01")],
        [task("I.1", "so-a")],
      ),
    );
  const start = (who: string, when: string): Extract<Command, { type: "start" }> => ({
    type: "start",
    obligation: `${DOCUMENT}/I.1@once#so-a`,
    on: legalDate(when),
    actor: by(who, "lead"),
  });

  it("that a capacity only reads, at its place, and which act it was", () => {
    const command = { ...start("so-a", "2025-01-01"), actor: by("so-a", "auditor") };
    const answer = provinceAuthority({ province, command, entitled: [], state: null });
    expect(answer).toMatchObject({
      allowed: false,
      problem: { code: "authority/reads-only", path: ["actor", "role"], params: { action: "start", role: "auditor" } },
    });
  });

  it("which capacities the body has, where it came in another one", async () => {
    const command = { ...start("so-a", "2025-01-01"), actor: by("so-a", "monitor") };
    expect(await refusal(() => plan().execute(command))).toEqual([
      {
        ...{ code: "authority/other-role", path: ["actor", "role"] },
        params: expect.objectContaining({
          ...{ action: "start", agency: "so-a", role: "monitor", roles: "lead, successor" },
        }) as object,
      },
    ]);
  });

  it("who may, each once, or that nobody may", () => {
    const entitled = [
      { agency: "so-a", roles: ["lead"] as const, basis: null },
      { agency: "so-a", roles: ["successor"] as const, basis: null },
      { agency: "so-b", roles: ["lead"] as const, basis: null },
    ];
    const who = (of: typeof entitled) => {
      const answer = provinceAuthority({ province, command: start("so-c", "2025-01-01"), entitled: of, state: null });
      return answer.allowed ? null : answer.problem;
    };
    expect(who(entitled)?.params).toEqual({ action: "start", agency: "so-c", who: "so-a, so-b" });
    expect(who([])?.params).toEqual({ action: "start", agency: "so-c", who: "–" });
    // Where nothing else is known, it rests on this project's own reading of a duty's life.
    expect(who([])?.basis).toMatchObject({ convention: "docs/decisions/0003-task-lifecycle.md" });
    const line = citeDocument("10/KH-UBND", { lines: [7] });
    expect(who([{ agency: "so-a", roles: ["lead"], basis: line as never }])?.basis).toEqual(line);
  });

  it("that nobody has confirmed the succession yet by which a body would have the duty, and who has it", async () => {
    expect(await refusal(() => plan().execute(start("so-b", "2025-03-05")))).toEqual([
      {
        ...{ code: "authority/succession-unconfirmed", path: ["actor", "agency"] },
        params: { agency: "so-b", body: "so-a" },
      },
    ]);
    // Before that day it is a stranger like any other.
    expect(await refusal(() => plan().execute(start("so-b", "2025-02-28")))).toMatchObject([
      { code: "authority/not-entitled", path: ["actor", "agency"], params: { agency: "so-b" } },
    ]);
  });
});

describe("in a simulation", () => {
  const { state } = streamOf(obligationOf());
  const ask = (command: object, about: object | null = state) =>
    syntheticAuthority({ province, command, state: about, entitled: [] } as unknown as Parameters<
      typeof syntheticAuthority
    >[0]);
  const start = { type: "start", obligation: state.obligation.id, on, actor: by("so-c", "coordinator") };

  it("everybody may do what is said to be invented, and act on what is", () => {
    expect(ask({ ...start, synthetic: true })).toEqual({ allowed: true, basis: null });
    expect(ask({ ...start, synthetic: true }, null)).toEqual({ allowed: true, basis: null });
    expect(ask(start, { ...state, synthetic: true })).toEqual({ allowed: true, basis: null });
  });

  it("nobody may touch anything else, and is told what he was about to do", () => {
    const refused = { code: "authority/not-invented", path: [], params: { action: "start" } };
    for (const [command, about] of [
      [start, state],
      [start, null],
      [{ ...start, synthetic: false }, state],
      [start, { ...state, synthetic: false }],
    ] as const) {
      expect(ask(command, about)).toMatchObject({ allowed: false, problem: refused });
    }
  });
});

describe("who may act in a case", () => {
  const FLOW = "voluntary-dissolution-2023";
  const opened = () =>
    caseDriver()
      .open("2024-09-03", { actor: by("so-khdt", "registrar"), bodies: { tax: "so-a", "decision-maker": "so-b" } })
      .begin("2024-09-03", FLOW).case;
  type Asked = Parameters<typeof entitledToCase>[2];
  const who = (command: object) =>
    entitledToCase(province, opened(), { on: legalDate("2024-09-10"), case: "case/1", ...command } as unknown as Asked);

  it("decides as the body named for it where a question is answered, on the convention; in no other command", () => {
    const answers = who({ type: "answer", question: "x", choice: "y", reason: "z" });
    expect(answers.map((it) => [it.agency, it.roles.join()])).toEqual([
      ["so-khdt", "registrar"],
      ["so-b", "authority"],
    ]);
    expect(answers.every((it) => it.basis !== null && "convention" in it.basis)).toBe(true);
    const notes = who({ type: "record-facts", facts: {} });
    expect(notes.map((it) => [it.agency, it.roles.join()])).toEqual([["so-khdt", "registrar"]]);
    expect(notes.every((it) => it.basis !== null && "law" in it.basis)).toBe(true);
  });

  it("performs an act of the proceeding it names, by its id or by its flow; of another one nobody does", () => {
    const act = (proceeding: string) =>
      who({ type: "record-act", act: "tax-opinion", proceeding, papers: [], payload: {} });
    const [{ id } = { id: "" }] = opened()?.proceedings ?? [];
    for (const name of [FLOW, id])
      expect(
        act(name).map((it) => it.agency),
        name,
      ).toEqual(["so-khdt", "so-a"]);
    expect(act("bankruptcy-2014").map((it) => it.agency)).toEqual(["so-khdt"]);
  });
});

import { describe, expect, it } from "vitest";
import { actorSchema, roleLabel, ROLES } from "./actor.js";
import { answerSchema, attachmentSchema, commandFields, idText, words } from "./command.js";

const fits = (schema: { safeParse(value: unknown): { success: boolean } }, ...values: readonly unknown[]) =>
  values.map((value) => schema.safeParse(value).success);
const long = (length: number) => "a".repeat(length);

describe("what a command may say", () => {
  it("names things in 1 to 300 signs, and says why in 1 to 10,000, without the spaces around them", () => {
    expect(fits(idText, "", "a", long(300), long(301))).toEqual([false, true, true, false]);
    expect(fits(words, "", "  ", "a", long(10_000), long(10_001))).toEqual([false, false, true, true, false]);
    expect(words.parse("  quyết định \n")).toBe("quyết định");
  });

  it("names a paper by reference, name, kind, digest and size, each in its bounds, and nothing else of it", () => {
    const paper = { reference: "r", name: "Tờ trình", mediaType: "application/pdf", digest: long(64), size: 0 };
    const papers = (...changes: readonly object[]) =>
      fits(attachmentSchema, ...changes.map((it) => ({ ...paper, ...it })));
    expect(papers({}, { reference: "" }, { reference: long(301) }, { other: 1 })).toEqual([true, false, false, false]);
    expect(papers({ name: " " }, { name: long(300) }, { name: long(301) })).toEqual([false, true, false]);
    expect(attachmentSchema.parse({ ...paper, name: " a " }).name).toBe("a");
    const kinds = [
      "application/vnd.x+xml",
      "a/b",
      `a/${long(125)}`,
      `a/${long(126)}`,
      "pdf",
      "a/",
      "/b",
      "A/b",
      "a/b c",
    ];
    expect(papers(...kinds.map((mediaType) => ({ mediaType })))).toEqual(kinds.map((_, index) => index < 3));
    expect(papers({ mediaType: " a/b" }, { mediaType: "a/b;c" }, { mediaType: "a/b/c" })).toEqual([
      false,
      false,
      false,
    ]);
    const digests = [`${long(63)}0`, long(63), long(65), `${long(63)}g`, `${long(63)}A`];
    expect(papers(...digests.map((digest) => ({ digest })))).toEqual([true, false, false, false, false]);
    expect(papers({ size: 1 }, { size: -1 }, { size: 1.5 })).toEqual([true, false, false]);
  });

  it("carries a key of 1 to 200 signs, at most 50 papers, and a ground or none", () => {
    const { attachments, basis, idempotencyKey } = commandFields;
    expect(fits(idempotencyKey, undefined, "", "k", long(200), long(201))).toEqual([true, false, true, true, false]);
    const paper = { reference: "r", name: "n", mediaType: "a/b", digest: long(64), size: 1 };
    const papers = (count: number) => Array.from({ length: count }, () => paper);
    expect(fits(attachments, undefined, [], papers(50), papers(51))).toEqual([true, true, true, false]);
    expect(fits(basis, undefined, null, { convention: "0001", trust: "verified" }, {})).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("answers a question by its id and a choice, with a reason, and what the choice needs", () => {
    const answer = {
      ...{ type: "answer", on: "2024-06-14", actor: { agency: "a", person: null, role: "issuer" } },
      ...{ question: "q", choice: "c", reason: "vì" },
    };
    const answers = (...changes: readonly object[]) =>
      fits(answerSchema, ...changes.map((it) => ({ ...answer, ...it })));
    expect(answers({}, { type: "other" }, { question: "" }, { choice: "" }, { reason: " " }, { more: 1 })).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    const many = (count: number) => Array.from({ length: count }, () => "b");
    expect(answers({ value: [] }, { value: many(5_000) }, { value: many(5_001) }, { value: [""] })).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(answers({ routes: { a: "b" }, rest: "c", decision: "12/QĐ" }, { routes: { a: "" } }, { rest: "" })).toEqual([
      true,
      false,
      false,
    ]);
    expect(answers({ decision: "" })).toEqual([false]);
    expect(answerSchema.safeParse({ ...answer, reason: undefined }).success).toBe(false);
  });
});

describe("who acts", () => {
  it("is a body, a person or none, in a role there is, perhaps for somebody else: references of 1 to 300 signs", () => {
    const actor = { agency: "so-a", person: "p", role: "lead" };
    const actors = (...changes: readonly object[]) => fits(actorSchema, ...changes.map((it) => ({ ...actor, ...it })));
    expect(actors({}, { person: null }, { onBehalfOf: "p-2" }, { onBehalfOf: undefined })).toEqual([
      true,
      true,
      true,
      true,
    ]);
    for (const part of ["agency", "person", "onBehalfOf"]) {
      expect([part, ...actors({ [part]: "" }, { [part]: long(300) }, { [part]: long(301) })]).toEqual([
        part,
        false,
        true,
        false,
      ]);
    }
    expect(actors({ role: "chief" }, { agency: null }, { name: "Nguyễn Văn A" })).toEqual([false, false, false]);
    expect(fits(actorSchema, ...ROLES.map((role) => ({ ...actor, role })))).toEqual(ROLES.map(() => true));
  });

  it("has its role in words, each another, in Vietnamese unless English is asked for", () => {
    expect([roleLabel("lead"), roleLabel("lead", "vi")]).toEqual(["cơ quan chủ trì", "cơ quan chủ trì"]);
    expect(roleLabel("lead", "en")).toBe("the lead body");
    for (const language of ["vi", "en"] as const) {
      expect(new Set(ROLES.map((role) => roleLabel(role, language))).size).toBe(ROLES.length);
    }
  });
});

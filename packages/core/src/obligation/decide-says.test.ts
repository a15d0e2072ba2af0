import { describe, expect, it } from "vitest";
import type { KtttError } from "../kernel/problem.js";
import { day, obligationOf, type ObligationStream, type Said, streamOf } from "../testing-fixture/obligation-stream.js";

const refusal = (work: () => unknown) => {
  try {
    work();
    return [];
  } catch (error) {
    return (error as KtttError).problems.map(({ code, params, path }) => ({ code, params, path }));
  }
};
const PAPER = {
  ...{ reference: "kho/1", name: "Tờ trình", mediaType: "application/pdf" },
  ...{ digest: "a".repeat(64), size: 1 },
};
const reported = (
  stream: ObligationStream,
  said: object = {},
  on: Said["on"] & `${number}-${number}-${number}` = "2024-05-01",
) => stream.say({ type: "report", on, ...said } as Said).at(-1)?.data as Record<string, unknown>;

describe("what a report leaves in the log", () => {
  it("are its figures, in the unit of the indicator where it names none, and without a note where it gives none", () => {
    const data = reported(streamOf(obligationOf()), {
      figures: [
        { indicator: "cooperatives", value: 12, asOf: day("2024-04-30") },
        {
          indicator: "cooperatives",
          value: 11,
          unit: "cooperatives",
          asOf: day("2024-03-31"),
          note: "chưa kể liên hiệp",
        },
      ],
    });
    expect(data["figures"]).toEqual([
      { indicator: "cooperatives", value: 12, unit: "cooperatives", asOf: "2024-04-30", note: null },
      { indicator: "cooperatives", value: 11, unit: "cooperatives", asOf: "2024-03-31", note: "chưa kể liên hiệp" },
    ]);
  });

  it("are no figures where it has none, its papers where it has some, and that it is real unless it says otherwise", () => {
    const plain = reported(streamOf(obligationOf()));
    expect(plain).toMatchObject({ figures: [], synthetic: false, nil: false, documentNumber: null, summary: null });
    expect("attachments" in plain).toBe(false);
    expect(reported(streamOf(obligationOf()), { synthetic: true })["synthetic"]).toBe(true);
    expect(reported(streamOf(obligationOf()), { attachments: [PAPER] })["attachments"]).toEqual([PAPER]);
  });

  it("is each delivery where there are several recipients, and none beside it where there is one", () => {
    const types = (recipients: readonly string[]) =>
      streamOf(obligationOf({ kind: "report", act: "report", recipients }))
        .say({ type: "report", on: "2024-05-01" })
        .map((it) => it.type);
    expect(types(["so-khdt"])).toEqual(["WorkStarted", "Reported"]);
    expect(types(["so-khdt", "ubnd"])).toEqual(["WorkStarted", "ReportDelivered", "ReportDelivered", "Reported"]);
  });
});

describe("every act leaves the status to which it led, and its papers", () => {
  const papers = { attachments: [PAPER] };
  it.each<[Said, string, object, readonly Said[]]>([
    [{ type: "start", on: "2024-02-01" }, "WorkStarted", { status: "inProgress" }, []],
    [
      { type: "accept", on: "2024-02-03" },
      "ReportAccepted",
      { status: "completed" },
      [{ type: "report", on: "2024-02-02" }],
    ],
    [{ type: "cancel", on: "2024-02-01", reason: "thôi" }, "Cancelled", { status: "cancelled", reason: "thôi" }, []],
    [
      { type: "return", on: "2024-02-03", reason: "thiếu", correctBy: day("2024-03-01") },
      ...(["ReportReturned", { status: "inProgress", reason: "thiếu", correctBy: "2024-03-01" }] as const),
      [{ type: "report", on: "2024-02-02" }],
    ],
    [
      { type: "extend", on: "2024-02-01", to: day("2024-09-30"), decision: "5/QĐ" },
      ...([
        "DeadlineExtended",
        { status: "assigned", from: "2024-06-30", to: "2024-09-30", trust: "verified" },
      ] as const),
      [],
    ],
  ])("%o", (said, type, data, before) => {
    const stream = () => {
      const made = streamOf(obligationOf());
      for (const it of before) made.say(it);
      return made;
    };
    const plain = stream().say(said).at(-1);
    expect(plain).toMatchObject({ type, data });
    expect("attachments" in (plain?.data ?? {})).toBe(false);
    expect(
      stream()
        .say({ ...said, ...papers } as Said)
        .at(-1)?.data,
    ).toMatchObject({ ...data, ...papers });
  });

  it("started before its report, with the status of work under way", () => {
    const [started] = streamOf(obligationOf()).say({ type: "report", on: "2024-05-01" });
    expect(started).toEqual({ type: "WorkStarted", happenedOn: "2024-05-01", data: { status: "inProgress" } });
  });

  it("of time as well: overdue from the day after its last day", () => {
    const { facts } = streamOf(obligationOf()).pass("2024-08-01");
    expect(facts.at(-1)).toEqual({
      ...{ type: "OverdueMarked", happenedOn: "2024-07-01" },
      data: { lastDay: "2024-06-30", status: "overdue" },
    });
  });
});

describe("what is refused says", () => {
  it("who has a delivery already and who has not, at its place", () => {
    const stream = () => {
      const made = streamOf(obligationOf({ kind: "report", act: "report", recipients: ["so-khdt", "lien-minh"] }));
      made.say({ type: "report", on: "2024-05-01", deliveredTo: ["so-khdt"] });
      return made;
    };
    const again: Said = { type: "report", on: "2024-05-02", deliveredTo: ["lien-minh", "so-khdt", "so-c"] };
    expect(refusal(() => stream().say(again))).toEqual([
      {
        ...{ code: "obligation/already-delivered", path: ["deliveredTo", 1] },
        params: { recipient: "so-khdt", open: "lien-minh" },
      },
      {
        ...{ code: "obligation/unknown-recipient", path: ["deliveredTo", 2] },
        params: { recipient: "so-c", recipients: "so-khdt, lien-minh" },
      },
    ]);
  });

  it("in which states an act is possible and who does it, in both languages", () => {
    const [head] = refusal(() => streamOf(obligationOf()).say({ type: "accept", on: "2024-05-01" }));
    expect(head).toMatchObject({ code: "obligation/refused", path: [] });
    const params = (head?.params ?? {}) as Record<string, string>;
    for (const name of ["actionVi", "actionEn", "stateVi", "stateEn", "whoVi", "whoEn", "possibleVi", "possibleEn"]) {
      expect([name, params[name]?.trim()]).toEqual([name, expect.stringMatching(/\p{L}{3}/u) as string]);
    }
    expect(params["whoVi"]).toBe("cơ quan theo dõi, đôn đốc, cơ quan giao nhiệm vụ");
  });

  it("that an answer lies in the future, by its own day", () => {
    const stream = streamOf(obligationOf({ dayTrust: "unverified" })).pass("2024-07-05");
    const [asked] = stream.state.decisions;
    const answer = { type: "answer", question: asked?.id ?? "", choice: "not-overdue", reason: "đã làm" } as const;
    expect(refusal(() => stream.say({ ...answer, on: "2024-07-06" }, "2024-07-05"))).toEqual([
      { code: "command/in-future", path: ["on"], params: { on: "2024-07-06", today: "2024-07-05" } },
    ]);
    const [taken] = stream.say({ ...answer, on: "2024-07-05" });
    expect(taken).toMatchObject({ type: "DecisionTaken", data: { decision: asked?.id, choice: "not-overdue" } });
  });
});

describe("a question whether a day of an unverified source was missed", () => {
  it("is asked once for each such day, and again for a later one", () => {
    const stream = streamOf(obligationOf({ dayTrust: "unverified" })).pass("2024-07-10");
    expect(stream.pass("2024-08-01").state.decisions.map((it) => [it.question, it.askedOn])).toEqual([
      ["confirm-overdue", "2024-07-01"],
    ]);
    expect(stream.state.status).toBe("assigned");
    stream.say({ type: "extend", on: "2024-08-01", to: day("2024-09-30"), decision: "5/QĐ", trust: "unverified" });
    expect(stream.pass("2024-10-05").state.decisions.map((it) => it.askedOn)).toEqual(["2024-07-01", "2024-10-01"]);
  });
});

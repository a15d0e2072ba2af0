import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { nextActs } from "./next-acts.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const step = (driver: CaseDriver, act: string, on: string) =>
  nextActs(driver.case, legalDate(on)).find((it) => it.act === act);
const state = (driver: CaseDriver) => driver.case.proceedings[0]?.state;
const marks = (driver: CaseDriver) =>
  driver.facts.flatMap((it) =>
    it.type === "StepOverdue" || it.type === "PeriodEnded" ? [`${it.type} ${it.data.act}`] : [],
  );
const begun = (flow: string, at: string, on = "2025-03-03") =>
  caseDriver().open(on, { status: "active" }).begin(on, flow, { state: at, earlier: [] });
const asked = (on: string) => [paper("amendment-notice", on)];

describe("a registration dossier which is incomplete (Decree 92/2024 art. 19.6)", () => {
  const REORGANISATION = "reorganisation-2023";
  const contract = (on: string) => [paper("reorganisation-paper", on, { registry: on })];
  const approved = () =>
    caseDriver()
      .open("2025-03-03", { status: "active" })
      .begin("2025-03-03", REORGANISATION, {
        state: "approved",
        earlier: [
          {
            act: "approve",
            on: "2025-03-03",
            papers: [],
            payload: { reorganisation: { form: "merger", sameKind: true } },
          },
        ],
      });

  it("of a reorganisation is completed in sixty days and registered, and registered without one which this file never saw", () => {
    const driver = approved()
      .act("2025-03-10", REORGANISATION, "file-dossier", contract("2025-03-10"))
      .act("2025-03-12", REORGANISATION, "request-amendment", asked("2025-03-12"));
    // Sixty days from Wed 12/03: Sun 11/05, so Mon 12/05.
    expect(step(driver, "file-dossier", "2025-03-13")).toMatchObject({
      lastDay: "2025-05-12",
      kind: "right",
      readings: [],
    });
    // Creditors are still told within fifteen days of the meeting: Tue 18/03.
    expect(step(driver, "notify-creditors", "2025-03-13")?.lastDay).toBe("2025-03-18");
    driver
      .act("2025-04-01", REORGANISATION, "file-dossier", contract("2025-04-01"))
      .act("2025-04-04", REORGANISATION, "register-successor", [paper("certificate", "2025-04-04")]);
    expect(state(driver)).toBe("transferring");
    const unseen = approved().act("2025-04-04", REORGANISATION, "register-successor", [
      paper("certificate", "2025-04-04"),
    ]);
    expect(state(unseen)).toBe("transferring");
  });

  it("is void after them and may be filed anew: of a reorganisation, of a separation and of the change which follows it", () => {
    const separation = begun("separation-2023", "approved");
    for (const [file, filedAt, back] of [
      ["file-dossier", "filed", "approved"],
      ["file-change", "change-filed", "registered"],
    ] as const) {
      const driver = back === "approved" ? separation : begun("separation-2023", "registered");
      driver
        .act("2025-03-10", "separation-2023", file, contract("2025-03-10"))
        .act("2025-03-12", "separation-2023", "request-amendment", asked("2025-03-12"));
      expect(step(driver, file, "2025-03-13")?.lastDay).toBe("2025-05-12");
      driver.act("2025-05-13", "separation-2023", "void-dossier", [paper("void-notice", "2025-05-13")]);
      expect(state(driver)).toBe(back);
      driver.act("2025-05-20", "separation-2023", file, contract("2025-05-20"));
      expect(state(driver)).toBe(filedAt);
      expect(driver.case.violations).toEqual([]);
    }
    const early = approved()
      .act("2025-03-10", REORGANISATION, "file-dossier", contract("2025-03-10"))
      .act("2025-03-12", REORGANISATION, "request-amendment", asked("2025-03-12"))
      .act("2025-05-12", REORGANISATION, "void-dossier", [paper("void-notice", "2025-05-12")]);
    expect(early.case.violations).toMatchObject([{ kind: "early", day: "2025-05-12" }]);
  });

  it.each([
    ["division", "2025-03-13"],
    ["consolidation", "2025-03-13"],
    ["merger", null],
  ] as const)(
    "of a %s is registered within three working days as a new one is (Law 42.4); of a change arts. 47 and 48 are not at hand",
    (form, last) => {
      const driver = caseDriver()
        .open("2025-03-03", { status: "active" })
        .begin("2025-03-03", REORGANISATION, {
          state: "approved",
          earlier: [
            { act: "approve", on: "2025-03-03", papers: [], payload: { reorganisation: { form, sameKind: true } } },
          ],
        });
      expect(step(driver, "register-successor", "2025-03-04")?.lastDay).toBeNull();
      driver.act("2025-03-10", REORGANISATION, "file-dossier", contract("2025-03-10"));
      const registering = (on: string) =>
        nextActs(driver.case, legalDate(on)).filter((it) => it.act === "register-successor");
      expect(
        registering("2025-03-11")
          .filter((it) => it.possible)
          .map((it) => it.lastDay),
      ).toEqual([last]);
      expect(step(driver, "request-amendment", "2025-03-11")?.lastDay).toBe(last);
      // Asked for the rest it waits; what is void is counted from no more.
      driver
        .act("2025-03-12", REORGANISATION, "request-amendment", asked("2025-03-12"))
        .act("2025-03-13", REORGANISATION, "notify-creditors", [paper("creditor-notice", "2025-03-13")])
        .until("2025-05-12")
        .act("2025-05-13", REORGANISATION, "void-dossier", [paper("void-notice", "2025-05-13")])
        .until("2025-06-30");
      expect(state(driver)).toBe("approved");
      expect(registering("2025-07-01").map((it) => it.lastDay)).toEqual([null, null, null]);
      expect(marks(driver)).not.toContain("StepOverdue register-successor");
      driver.act("2025-07-01", REORGANISATION, "file-dossier", contract("2025-07-01")).until("2025-07-31");
      expect(marks(driver).includes("StepOverdue register-successor")).toBe(last !== null);
    },
  );

  it("of a separated one, too: a registry which neither registers it nor asks for more within three working days is late (Law 93.2.c, 42.4)", () => {
    const driver = begun("separation-2023", "approved").act(
      "2025-03-10",
      "separation-2023",
      "file-dossier",
      contract("2025-03-10"),
    );
    expect(step(driver, "register-separated", "2025-03-11")).toMatchObject({ lastDay: "2025-03-13", kind: "duty" });
    expect(step(driver, "request-amendment", "2025-03-11")?.lastDay).toBe("2025-03-13");
    driver.until("2025-03-31");
    expect(marks(driver)).toContain("StepOverdue register-separated");
  });

  it("is that in the place of an untrue founding, too (24.3.a)", () => {
    const FAULT = "registration-fault-2023";
    const driver = caseDriver()
      .open("2025-03-03", { status: "active" })
      .begin("2025-03-03", FAULT)
      .act("2025-03-03", FAULT, "declare-founding-invalid", [paper("invalidity-notice", "2025-03-03")])
      .act("2025-03-20", FAULT, "file-new-dossier", [paper("recorded-paper", "2025-03-20")])
      .act("2025-03-24", FAULT, "request-amendment", asked("2025-03-24"));
    // Sixty days from Mon 24/03: Fri 23/05; the thirty of the founding dossier are kept.
    expect(step(driver, "file-new-dossier", "2025-03-25")?.lastDay).toBe("2025-05-23");
    driver
      .act("2025-05-20", FAULT, "file-new-dossier", [paper("recorded-paper", "2025-05-20")])
      .act("2025-05-22", FAULT, "issue-certificate", [paper("certificate", "2025-05-22")]);
    expect(driver.case.proceedings[0]?.outcome).toBe("registration-corrected");
    expect(driver.case.violations).toEqual([]);
  });
});

describe("a notice of suspension which is incomplete (Decree arts. 47.2, 47.4, 19.6)", () => {
  const SUSPENSION = "suspension-2023";
  const papers = (on: string) => [
    paper("suspension-notice", on, { registry: on }),
    paper("minutes", on),
    paper("suspension-resolution", on),
  ];
  const notified = () =>
    caseDriver()
      .open("2025-03-03", { status: "active" })
      .begin("2025-03-03", SUSPENSION)
      .act("2025-03-03", SUSPENSION, "notify-suspension", papers("2025-03-03"), {
        from: legalDate("2025-03-17"),
        to: legalDate("2025-09-16"),
      });

  it("is confirmed within three working days of the amended one, and its days are those of the amended one", () => {
    const driver = notified()
      .act("2025-03-05", SUSPENSION, "request-amendment", asked("2025-03-05"))
      .act("2025-03-10", SUSPENSION, "notify-suspension", papers("2025-03-10"), {
        from: legalDate("2025-03-20"),
        to: legalDate("2025-09-19"),
      });
    // From Mon 10/03: 11, 12, 13.
    expect(step(driver, "confirm-suspension", "2025-03-11")?.lastDay).toBe("2025-03-13");
    driver
      .act("2025-03-13", SUSPENSION, "confirm-suspension", [paper("confirmation", "2025-03-13")])
      .until("2025-03-20");
    expect(driver.case.status.at(-1)).toMatchObject({ status: "suspended", since: "2025-03-20" });
    expect(marks(driver)).toEqual([]);
  });

  it("of going on and of resuming are amended, too, and void they leave the suspension as it was", () => {
    const driver = notified()
      .act("2025-03-05", SUSPENSION, "confirm-suspension", [paper("confirmation", "2025-03-05")])
      .act(
        "2025-06-02",
        SUSPENSION,
        "notify-resumption",
        [paper("resumption-notice", "2025-06-02", { registry: "2025-06-02" })],
        { from: legalDate("2025-06-16") },
      )
      .act("2025-06-03", SUSPENSION, "request-amendment", asked("2025-06-03"));
    expect(state(driver)).toBe("resumption-amending");
    driver.act("2025-08-05", SUSPENSION, "void-dossier", [paper("void-notice", "2025-08-05")]);
    expect(state(driver)).toBe("suspended");
    driver
      .act("2025-08-11", SUSPENSION, "extend-suspension", papers("2025-08-11"), {
        from: legalDate("2025-09-17"),
        to: legalDate("2025-12-31"),
      })
      .act("2025-08-12", SUSPENSION, "request-amendment", asked("2025-08-12"))
      .act("2025-08-20", SUSPENSION, "extend-suspension", papers("2025-08-20"), {
        from: legalDate("2025-09-17"),
        to: legalDate("2025-12-31"),
      });
    expect(state(driver)).toBe("extending");
  });
});

describe("a procedure which its applicant stops (Decree art. 19.7)", () => {
  const VOLUNTARY = "voluntary-dissolution-2023";
  const filed = () =>
    caseDriver()
      .open("2025-01-06", {
        status: "active",
        facts: { debtsOutstanding: false, stateSupport: "none", taxCompletedOn: "2025-02-17" },
      })
      .begin("2025-01-06", VOLUNTARY, {
        state: "dissolving",
        earlier: [
          {
            act: "send-resolution",
            on: "2025-01-10",
            papers: [paper("dissolution-resolution", "2025-01-06", { registry: "2025-01-10" })],
          },
        ],
      })
      .act("2025-02-20", VOLUNTARY, "file-dossier", dossier("2025-02-20"))
      .act("2025-02-21", VOLUNTARY, "inform-tax", [paper("tax-information", "2025-02-21", { tax: "2025-02-21" })]);
  const dossier = (on: string) => [paper("dissolution-request", on), paper("asset-report", on, { registry: on })];
  const stop = [paper("stop-request", "2025-02-24", { registry: "2025-02-24" })];

  it("gets the registry's word in three working days, and stands before the dossier: the next one is told to tax anew", () => {
    expect(
      filed().refused("2025-02-26", VOLUNTARY, "confirm-stop", [paper("registry-notice", "2025-02-26")]),
    ).toContain("cooperative/act-missing");
    const driver = filed().act("2025-02-24", VOLUNTARY, "stop-procedure", stop);
    // From Mon 24/02: 25, 26, 27. Written for registrations: shown as a reading.
    expect(step(driver, "confirm-stop", "2025-02-25")).toMatchObject({ lastDay: "2025-02-27", possible: true });
    expect(step(driver, "confirm-stop", "2025-02-25")?.readings.map((it) => it.other.vi)).toEqual([
      "không áp dụng cho hồ sơ này",
    ]);
    driver.act("2025-02-26", VOLUNTARY, "confirm-stop", [paper("registry-notice", "2025-02-26")]);
    expect([state(driver), driver.case.violations]).toEqual(["dissolving", []]);
    driver.act("2025-03-10", VOLUNTARY, "file-dossier", dossier("2025-03-10"));
    expect(step(driver, "inform-tax", "2025-03-10")?.possible).toBe(true);
    expect(step(driver, "tax-opinion", "2025-03-10")?.lastDay).toBeNull();
    expect(step(driver, "confirm-stop", "2025-03-10")?.possible).toBe(false);
  });

  it("is late by the registry after them, and may be stopped while the dossier is amended", () => {
    const driver = filed().act("2025-02-24", VOLUNTARY, "stop-procedure", stop).until("2025-02-28");
    expect(driver.facts.flatMap((it) => (it.type === "StepOverdue" ? [it.data.act] : []))).toContain("confirm-stop");
    const amending = filed()
      .act("2025-02-24", VOLUNTARY, "request-amendment", asked("2025-02-24"))
      .act("2025-02-25", VOLUNTARY, "stop-procedure", [paper("stop-request", "2025-02-25")])
      .act("2025-02-26", VOLUNTARY, "confirm-stop", [paper("registry-notice", "2025-02-26")]);
    expect(state(amending)).toBe("dissolving");
    // An objection which is settled now leads to the dissolution: no dossier is before the registry.
    amending.act("2025-03-03", VOLUNTARY, "object", [paper("objection", "2025-03-03")]);
    amending.act("2025-03-04", VOLUNTARY, "decide-objection", [paper("decision-on-objection", "2025-03-04")], {
      choice: "continue",
    });
    expect(state(amending)).toBe("dissolving");
  });
});

describe("an incomplete dossier under the law of 2012", () => {
  const VOLUNTARY = "voluntary-dissolution-2012";
  const dossier = (on: string) => [
    paper("registry-notice", on, { registry: on }),
    paper("dissolution-resolution", "2023-01-05"),
    paper("completion-minutes", "2023-02-01"),
    paper("seal-cancellation", "2023-02-01"),
    paper("newspaper", "2023-01-20"),
    paper("original-certificate", "2018-01-05"),
  ];
  const filed = () => {
    return caseDriver()
      .open("2023-03-06")
      .begin("2023-03-06", VOLUNTARY, { state: "completed", earlier: [] })
      .act("2023-03-06", VOLUNTARY, "file-dossier", dossier("2023-03-06"));
  };
  const asking = () => filed().act("2023-03-08", VOLUNTARY, "request-amendment", asked("2023-03-08"));

  it("starts the registry's five working days anew: they count from the full dossier (Decree 193/2013 art. 19.3)", () => {
    const driver = asking().until("2023-05-31");
    expect(marks(driver)).toEqual([]);
    driver.act("2023-06-05", VOLUNTARY, "file-dossier", dossier("2023-06-05"));
    // From Mon 05/06: 6, 7, 8, 9, 12.
    expect(step(driver, "strike-off", "2023-06-06")?.lastDay).toBe("2023-06-12");
    // One which was not completed is still due from the first: Mon 13/03.
    expect(step(filed(), "strike-off", "2023-03-07")?.lastDay).toBe("2023-03-13");
  });

  it("says that no time is set for asking and completing, and what the circular has for registrations", () => {
    const [reading] = step(filed(), "request-amendment", "2023-03-07")?.readings ?? [];
    expect(reading?.other.vi).toContain("khoản 2 Điều 6b");
    expect(step(filed(), "request-amendment", "2023-03-07")?.lastDay).toBeNull();
  });

  it("is void after sixty days where it was filed online (Circular 03/2014 art. 8c.4): recordable, marked by no time, early a breach", () => {
    const driver = asking().act("2023-05-09", VOLUNTARY, "void-dossier", [paper("void-notice", "2023-05-09")]);
    // Sixty days from Wed 08/03/2023: Sun 07/05, so Mon 08/05.
    expect([state(driver), driver.case.violations]).toEqual(["completed", []]);
    const early = asking().act("2023-05-08", VOLUNTARY, "void-dossier", [paper("void-notice", "2023-05-08")]);
    expect(early.case.violations).toMatchObject([{ kind: "early", day: "2023-05-08" }]);
    // Before Circular 07/2019 put article 8c in, nothing voids a dossier: no day is counted.
    const before = caseDriver()
      .open("2018-03-05")
      .begin("2018-03-05", VOLUNTARY, { state: "completed", earlier: [] })
      .act(
        "2018-03-05",
        VOLUNTARY,
        "file-dossier",
        dossier("2018-03-05").map((it) => ({ ...it, date: legalDate("2018-03-05") })),
      )
      .act("2018-03-07", VOLUNTARY, "request-amendment", asked("2018-03-07"));
    expect(step(before, "void-dossier", "2018-03-08")?.notBefore).toBeNull();
  });

  it("may be refused by tax meanwhile, and what is decided leaves it where it stands", () => {
    const driver = filed()
      .act("2023-03-07", VOLUNTARY, "inform-tax", [paper("tax-information", "2023-03-07", { tax: "2023-03-07" })])
      .act("2023-03-08", VOLUNTARY, "request-amendment", asked("2023-03-08"))
      .act("2023-03-09", VOLUNTARY, "object", [paper("objection", "2023-03-09")]);
    const decided = (choice: "continue" | "other-route") =>
      [
        "2023-03-15",
        VOLUNTARY,
        "decide-objection",
        [paper("decision-on-objection", "2023-03-15")],
        { choice },
      ] as const;
    driver.act(...decided("continue"));
    expect(state(driver)).toBe("amending");
  });

  it("of a compulsory dissolution is asked for, too, and a complaint goes on beside it", () => {
    const COMPULSORY = "compulsory-dissolution-2012";
    const papers = (on: string) => [
      paper("committee-decision", "2023-01-05"),
      paper("completion-minutes", "2023-02-01", { registry: on }),
    ];
    const driver = caseDriver()
      .open("2023-03-06")
      .begin("2023-03-06", COMPULSORY, { state: "completed", earlier: [] })
      .act("2023-03-06", COMPULSORY, "file-dossier", papers("2023-03-06"))
      .act("2023-03-08", COMPULSORY, "request-amendment", asked("2023-03-08"))
      .act("2023-03-09", COMPULSORY, "complain", [paper("complaint", "2023-03-09")]);
    expect(state(driver)).toBe("amending");
    driver.act("2023-03-20", COMPULSORY, "file-dossier", papers("2023-03-20"));
    // From Mon 20/03: 21, 22, 23, 24, 27.
    expect(step(driver, "strike-off", "2023-03-21")?.lastDay).toBe("2023-03-27");
  });

  it("of a registration which follows a reorganisation is asked for in one notice within three working days (Circular art. 6b.2); what time marks is the registration (art. 11.1)", () => {
    const REORGANISATION = "reorganisation-2012";
    const form = { reorganisation: { form: "merger", sameKind: true } } as const;
    const driver = caseDriver()
      .open("2023-03-06")
      .begin("2023-03-06", REORGANISATION, {
        state: "merger",
        earlier: [{ act: "approve", on: "2023-03-06", papers: [], payload: form }],
      })
      .act("2023-03-06", REORGANISATION, "file-dossier", [
        paper("reorganisation-paper", "2023-03-06", { registry: "2023-03-06" }),
      ]);
    expect(step(driver, "request-amendment", "2023-03-07")).toMatchObject({ lastDay: "2023-03-09", kind: "duty" });
    driver.until("2023-03-31");
    expect(marks(driver)).toEqual(["StepOverdue register-successor"]);
    driver.act("2023-04-03", REORGANISATION, "request-amendment", asked("2023-04-03"));
    expect(driver.case.violations).toMatchObject([{ kind: "late", act: "request-amendment" }]);
    // Sixty days from Mon 03/04: Fri 02/06.
    expect(step(driver, "file-dossier", "2023-04-04")?.lastDay).toBe("2023-06-02");
    // A registration is no dissolution, in what is read and in the other reading.
    for (const act of ["file-dossier", "void-dossier"]) {
      expect(JSON.stringify(step(driver, act, "2023-04-04")?.readings)).not.toMatch(/giải thể|dissolution/);
    }
    driver.until("2023-07-31");
    expect(marks(driver)).toEqual(["StepOverdue register-successor"]);
    driver.act("2023-08-01", REORGANISATION, "void-dossier", [paper("void-notice", "2023-08-01")]);
    expect(state(driver)).toBe("merger");
    // Nothing is counted from the dossier which was cancelled.
    expect(step(driver, "register-successor", "2023-08-02")?.lastDay).toBeNull();
  });

  it.each([
    ["division", "2023-03-06", "2023-03-09"],
    ["merger", "2023-03-06", "2023-03-09"],
    ["division", "2019-03-04", "2019-03-11"],
    ["consolidation", "2019-03-04", "2019-03-11"],
    ["merger", "2019-03-04", "2019-03-11"],
  ] as const)(
    "of a %s filed on %s is registered by %s: three working days since 28/05/2019 (6b.1, 11.1), five before (Law art. 23.4, Decree art. 17.2)",
    (form, day, last) => {
      const REORGANISATION = "reorganisation-2012";
      const driver = caseDriver()
        .open(day)
        .begin(day, REORGANISATION, {
          state: form,
          earlier: [{ act: "approve", on: day, papers: [], payload: { reorganisation: { form, sameKind: true } } }],
        });
      expect(step(driver, "register-successor", day)?.lastDay).toBeNull();
      driver.act(day, REORGANISATION, "file-dossier", [paper("reorganisation-paper", day, { registry: day })]);
      expect(step(driver, "register-successor", day)).toMatchObject({ lastDay: last, kind: "duty" });
    },
  );
});

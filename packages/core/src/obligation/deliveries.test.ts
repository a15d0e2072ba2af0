import { describeError } from "../law/render-problem.js";
import { describe, expect, it } from "vitest";
import { KtttError } from "../kernel/problem.js";
import { codesOf } from "../testing-fixture/codes-of.js";
import { day, obligationOf, streamOf } from "../testing-fixture/obligation-stream.js";
import { decideObligation } from "./decide-obligation.js";

/** A report due on 14/12/2024 which goes to two bodies. */
const report = () =>
  streamOf(
    obligationOf({ kind: "report", act: "report", lastDay: day("2024-12-14"), recipients: ["so-khdt", "lien-minh"] }),
  );

describe("a report to two recipients", () => {
  it("is one obligation and two deliveries, done at the second", () => {
    const stream = report();
    stream.say({ type: "report", on: "2024-12-10", deliveredTo: ["so-khdt"] });
    expect(stream.state).toMatchObject({ status: "inProgress", reportedOn: null });
    stream.say({ type: "report", on: "2024-12-12", deliveredTo: ["lien-minh"] });
    expect(stream.story.slice(1)).toEqual([
      "WorkStarted 2024-12-10",
      "ReportDelivered 2024-12-10",
      "ReportDelivered 2024-12-12",
      "Reported 2024-12-12",
    ]);
    expect(stream.facts.at(-1)?.data).toMatchObject({ deliveredTo: ["so-khdt", "lien-minh"], late: false });
  });

  it("is late when the second had it late, though the first had it in time", () => {
    const stream = report();
    stream.say({ type: "report", on: "2024-12-10", deliveredTo: ["so-khdt"] });
    expect(stream.pass("2024-12-15").state.status).toBe("overdue");
    stream.say({ type: "report", on: "2024-12-20", deliveredTo: ["lien-minh"] });
    expect(stream.state).toMatchObject({ status: "reported", reportedOn: "2024-12-20", late: true });
  });

  it("is done on the later day in whatever order the deliveries are entered", () => {
    const stream = report();
    stream.say({ type: "report", on: "2024-12-20", deliveredTo: ["so-khdt"] });
    stream.say({ type: "report", on: "2024-12-10", deliveredTo: ["lien-minh"] }, "2024-12-21");
    expect(stream.state).toMatchObject({ reportedOn: "2024-12-20", late: true });
  });

  it("goes to everybody at once when nothing is said", () => {
    const stream = report();
    stream.say({ type: "report", on: "2024-12-10" });
    expect(stream.state).toMatchObject({ status: "reported" });
    expect(stream.state.deliveries.map((it) => it.recipient)).toEqual(["so-khdt", "lien-minh"]);
  });

  it("is delivered anew to all after it was sent back", () => {
    const stream = report();
    stream.say({ type: "report", on: "2024-12-01" });
    stream.say({ type: "return", on: "2024-12-02", reason: "…", correctBy: day("2024-12-10") });
    stream.say({ type: "report", on: "2024-12-05", deliveredTo: ["so-khdt"] });
    expect(stream.state.status).toBe("inProgress");
    stream.say({ type: "report", on: "2024-12-06", deliveredTo: ["lien-minh"] });
    expect(stream.state.status).toBe("reported");
  });

  it("goes to its recipients, and to each once; every wrong one is named", () => {
    const stream = report();
    stream.say({ type: "report", on: "2024-12-10", deliveredTo: ["so-khdt"] });
    expect(codesOf(() => stream.say({ type: "report", on: "2024-12-11", deliveredTo: ["so-khdt", "so-c"] }))).toEqual([
      "obligation/already-delivered",
      "obligation/unknown-recipient",
    ]);
  });
});

describe("a consolidation", () => {
  it("may go out while others are silent, and then names them", () => {
    const { state } = streamOf(obligationOf({ kind: "consolidation", act: "report", recipients: ["ubnd"] }));
    const facts = decideObligation(
      state,
      {
        type: "report",
        obligation: state.obligation.id,
        on: day("2024-05-01"),
        actor: { agency: "so-khdt", person: null, role: "lead" },
      },
      { today: day("2024-05-01"), silent: ["so-b", "huyen-2"] },
    );
    expect(facts.at(-1)).toMatchObject({ type: "Reported", data: { silent: ["so-b", "huyen-2"] } });
  });
});

describe("a refusal", () => {
  const refused = (work: () => unknown): KtttError => {
    try {
      work();
    } catch (error) {
      if (error instanceof KtttError) return error;
    }
    throw new Error("nothing was refused");
  };

  it("says the state, where the act is possible and who can do it, in Vietnamese and in English", () => {
    const stream = streamOf(obligationOf());
    const error = refused(() => stream.say({ type: "accept", on: "2024-02-01" }));
    expect(describeError(error, "vi")[0]).toMatchObject({
      message: "Không thể chấp nhận báo cáo với nhiệm vụ này: đang ở trạng thái “đã giao”.",
      hint: "Làm được khi ở trạng thái: đã báo cáo. Người có thẩm quyền: cơ quan theo dõi, đôn đốc, cơ quan giao nhiệm vụ.",
      basis: "10/KH-UBND, dòng 10",
    });
    expect(describeError(error, "en")[0]).toMatchObject({
      message: "Cannot accept the report: it is “assigned”.",
      hint: "Possible in: reported. Who can: the monitoring body, the issuer.",
    });
  });

  it("counts the conditions which do not hold, then says each of them in words", () => {
    const stream = streamOf(obligationOf());
    const error = refused(() => stream.say({ type: "extend", on: "2024-07-20", to: day("2024-06-01"), decision: "1" }));
    expect(describeError(error, "en").map((it) => it.message)).toEqual([
      "Cannot extend: it is “overdue”, and 2 conditions do not hold.",
      "The new day 2024-06-01 is not after the old one (2024-06-30).",
      "The new day 2024-06-01 is not after today (2024-07-20).",
    ]);
    expect(describeError(error, "en")[0]?.hint).toBe("Who can: the issuer.");
  });

  it("leaves the stream as it was", () => {
    const stream = streamOf(obligationOf());
    const before = JSON.stringify(stream.facts);
    refused(() => stream.say({ type: "accept", on: "2024-02-01" }));
    expect(JSON.stringify(stream.facts)).toBe(before);
  });
});

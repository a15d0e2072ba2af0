import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { governingDocuments } from "@kttt/core/province";
import { legalDate } from "@kttt/core/time";
import { describe, expect, test } from "vitest";
import { PLAN_2026, PROGRAMME_2023 } from "./documents.js";
import { dongnai } from "./index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const taskOf = (id: string) => dongnai.tasks.find((it) => it.id === id);
const idsWhere = (choose: (task: (typeof dongnai.tasks)[number]) => boolean) =>
  dongnai.tasks.filter(choose).map((it) => it.id);

/** The rows of the README's table of counts: what, count, expression. */
const counts = [...readme.matchAll(/^\| (.+?) +\| +(\d+) \| `(.+?)` +\|$/gm)].map(([, what, count, expression]) => ({
  what: what ?? "",
  count: Number(count),
  expression: expression ?? "",
}));

describe("the two documents of Đồng Nai", () => {
  test.each(counts)("README: $what: $count", ({ count, expression }) => {
    expect(runInNewContext(expression, { p: dongnai })).toBe(count);
  });

  test("the README's table of counts was found", () => {
    expect(counts).toHaveLength(30);
  });

  test("the README lists exactly the scanning errors which the data mends, document by document", () => {
    const listed = [...readme.matchAll(/^\| +(\d+) \| ([^|`]+?) +\| ([^|`]+?) +\|$/gm)].map(
      ([, line, printed, corrected]) => ({ line: Number(line), printed, corrected }),
    );
    expect(listed).toEqual(dongnai.documents.flatMap((it) => it.source.corrections ?? []));
  });

  test("the bare numbers of each annex section run from 1 without a gap or a repetition", () => {
    for (const document of [PROGRAMME_2023, PLAN_2026]) {
      for (const numeral of ["I", "II", "III", "IV", "V"]) {
        const numbers = dongnai.tasks
          .filter((it) => it.document === document && it.origin === "annex" && it.section.numeral === numeral)
          .map((it) => Number(it.number));
        expect(numbers, `${document} ${numeral}`).toEqual(numbers.map((_, index) => index + 1));
        expect(numbers.length, `${document} ${numeral}`).toBeGreaterThan(2);
      }
    }
  });
});

describe("which document governs on which date", () => {
  const on = (day: string) => governingDocuments(dongnai, legalDate(day)).map((it) => [it.document.id, it.binding]);

  test("the programme from its day, 02/11/2023, to the end of 2030", () => {
    expect(on("2023-11-01")).toEqual([]);
    expect(on("2023-11-02")).toEqual([[PROGRAMME_2023, true]]);
    expect(on("2030-12-31")).toEqual([[PROGRAMME_2023, true]]);
  });

  test("the draft of 2026 not before the submission of 04/5/2026, beside the programme, binding nobody", () => {
    expect(on("2026-05-03")).toEqual([[PROGRAMME_2023, true]]);
    expect(on("2026-05-04")).toEqual([
      [PLAN_2026, false],
      [PROGRAMME_2023, true],
    ]);
    expect(on("2027-01-01")).toEqual([[PROGRAMME_2023, true]]);
  });

  test("the draft has no number, no date and no signature, and says why not before which day", () => {
    const plan = dongnai.documents.find((it) => it.id === PLAN_2026);
    expect(plan).toMatchObject({ number: null, issuedOn: null, signedBy: null, status: "draft" });
    expect(
      plan?.basis
        .map((it) => it.issuedOn)
        .sort((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1))
        .at(-1),
    ).toBe(plan?.notBefore);
  });

  test("two of its tasks were due in the first quarter, before it can have been known; their notes say so", () => {
    const notBefore = dongnai.documents.find((it) => it.id === PLAN_2026)?.notBefore ?? "";
    const past = dongnai.tasks.filter(({ deadline }) => {
      if (deadline.kind !== "quarter") return false;
      return `${deadline.year}-${String(deadline.quarter * 3).padStart(2, "0")}-31` < notBefore;
    });
    expect(past.map((it) => it.id)).toEqual([`${PLAN_2026}/III.1`, `${PLAN_2026}/III.4`]);
    for (const task of past) expect(task.note).toContain("trước ngày sớm nhất có thể có văn bản");
  });
});

describe("who is told to do it", () => {
  test("a duty which the annex hands out names rows of its own document, and these have leads", () => {
    for (const task of dongnai.tasks) {
      for (const id of task.assignedIn ?? []) {
        expect(taskOf(id), `${task.id} → ${id}`).toMatchObject({ document: task.document, origin: "annex" });
        expect(taskOf(id)?.leads, id).not.toEqual([]);
      }
    }
  });

  test("a duty without a lead says so in its note", () => {
    for (const task of dongnai.tasks.filter((it) => it.leads.length === 0)) {
      expect(task.note, task.id).toMatch(/^(Câu không|Câu chỉ|Chỉ nói)/);
    }
  });

  test("nobody in the body nor in the annex: these five wait for a person", () => {
    expect(idsWhere((it) => it.leads.length === 0 && !it.assignedIn)).toEqual([
      `${PROGRAMME_2023}/body.II.2.1`,
      `${PROGRAMME_2023}/body.II.2.3`,
      `${PROGRAMME_2023}/body.II.2.4`,
      `${PROGRAMME_2023}/body.II.4.7`,
      `${PLAN_2026}/body.III.5`,
    ]);
  });

  test("2023, lines 149 to 151: what stands before the first dash leads, the rest cooperates", () => {
    for (const [id, lead] of [
      ["II.8", "so-cong-thuong"],
      ["II.9", "so-ldtbxh"],
      ["II.10", "so-nnptnt"],
    ] as const) {
      expect(taskOf(`${PROGRAMME_2023}/${id}`)).toMatchObject({
        leads: [lead],
        cooperating: ["cac-so-nganh-lien-quan", "ubnd-huyen-thanh-pho"],
        deadlineText: "Hàng năm",
      });
    }
  });

  test("2023, IV.5: the two columns were read across each other; the note gives the other reading", () => {
    const task = taskOf(`${PROGRAMME_2023}/IV.5`);
    expect(task?.leads).toEqual(["so-nnptnt", "ubnd-huyen-thanh-pho"]);
    expect(task?.cooperating).toEqual(["so-tnmt", "nhnn-dong-nai", "cac-so-nganh-lien-quan"]);
    expect(task?.note).toContain("Cách đọc khác");
  });

  test("2023, V.3: its words stand on line 179, its number alone on line 180, the last of the file", () => {
    expect(taskOf(`${PROGRAMME_2023}/V.3`)).toMatchObject({ number: "3", leads: ["lmhtx-tinh"] });
    expect(taskOf(`${PROGRAMME_2023}/V.3`)?.source.lines).toEqual([179, 180]);
  });

  test("2023: where the scan lost the time there is no deadline, and the note says that it was lost", () => {
    const lost = dongnai.tasks.filter(
      (it) => it.document === PROGRAMME_2023 && it.origin === "annex" && it.deadlineText === null,
    );
    expect(lost.map((it) => it.id.split("/")[1])).toEqual(["II.5", "II.6", "II.7", "III.2", "III.3"]);
    for (const task of lost) {
      expect(task.deadline).toEqual({ kind: "none" });
      expect(task.note).toContain("Ô thời gian không còn trong bản quét");
    }
  });
});

describe("who reports", () => {
  test("2023, IV.1.a: every year before 15/12, through the Department of Planning and Investment", () => {
    expect(dongnai.reporting.find((it) => it.id === `${PROGRAMME_2023}/report.hang-nam`)).toMatchObject({
      reporters: ["cac-so-ban-nganh-tinh", "ubnd-huyen-thanh-pho"],
      recipients: ["ubnd-tinh"],
      through: ["so-khdt"],
      finalRecipient: "bo-khdt",
      due: { kind: "annual", before: "12-15" },
    });
  });

  test("2026, III.7: a yearly report without a day, and difficulties at once, both to the standing agency", () => {
    const duties = dongnai.reporting.filter(
      (it) => it.document === PLAN_2026 && it.reporters.includes("ubnd-xa-phuong"),
    );
    expect(duties.map((it) => [it.period, it.due, it.recipients, it.finalRecipient])).toEqual([
      ["year", null, ["so-tai-chinh"], "bcd-kttt"],
      ["ad-hoc", null, ["so-tai-chinh"], "bcd-kttt"],
    ]);
  });
});

describe("the roster", () => {
  test.each([
    ["ubnd-huyen-thanh-pho", 11, /^7[34]\d$/],
    ["ubnd-xa-phuong", 95, /^2[56]\d{3}$/],
  ] as const)("%s: %i members, each with its own code of the General Statistics Office", (id, count, shape) => {
    const group = dongnai.groups.find((it) => it.id === id);
    const codes = group?.members.map((member) => dongnai.agencies.find((it) => it.id === member)?.codes["gso"]);
    expect(group?.complete).toBe(true);
    expect(new Set(codes).size).toBe(count);
    for (const code of codes ?? []) expect(code).toMatch(shape);
  });

  test("the groups which no source lists have no members", () => {
    for (const group of dongnai.groups.filter((it) => !it.complete)) expect(group.members, group.id).toEqual([]);
  });

  test("every body is needed: it stands in a row, in a document, in a group or in a succession", () => {
    const used = new Set([
      ...dongnai.tasks.flatMap((it) => [...it.leads, ...it.cooperating]),
      ...dongnai.reporting.flatMap((it) => [...it.reporters, ...it.recipients, ...it.through, ...it.consolidators]),
      ...dongnai.reporting.flatMap((it) => it.finalRecipient ?? []),
      ...dongnai.documents.flatMap((it) => [it.issuer, it.monitor]),
      ...dongnai.groups.flatMap((it) => it.members),
      ...dongnai.successions.flatMap((it) => [it.from, it.to]),
    ]);
    const bodies = [...dongnai.agencies, ...dongnai.groups].map((it) => it.id);
    expect(bodies.filter((id) => !used.has(id))).toEqual([]);
  });
});

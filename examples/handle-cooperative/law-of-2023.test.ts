import { readFileSync } from "node:fs";
import { legalDate } from "@kttt/core";
import { type CaseView, caseView, readCaseFile } from "@kttt/core/cooperative";
import { walkCase } from "@kttt/core/simulation";
import { describe, expect, it } from "vitest";

/** What a case must come to; every day is worked out by hand in `law-of-2023.md`. */
interface Expected {
  readonly status?: string | null;
  readonly outcome?: string | null;
  readonly proceedings?: readonly string[];
  /** Breaches and marks of time: `day kind act lastDay`. Nothing else of the kind may be there. */
  readonly marks?: readonly string[];
  /** `day status`. */
  readonly statuses?: readonly string[];
  /** Steps which may come next: their last day, or the last day of the period they wait for. */
  readonly next?: Readonly<
    Record<string, { readonly lastDay?: string | null; readonly notBefore?: string; readonly possible?: boolean }>
  >;
  readonly warnings?: readonly string[];
  readonly questions?: readonly string[];
}

const MANAGERS = ["liability-of-managers", "acts-prohibited"];

const CASES: Readonly<Record<string, Expected>> = {
  "2023-voluntary-over-tet": {
    status: "ended",
    outcome: "dissolved-by-dossier",
    marks: [],
    statuses: ["2025-01-13 active", "2025-02-04 winding-up", "2025-02-27 ended"],
    warnings: [],
  },
  "2023-voluntary-late": {
    status: "winding-up",
    marks: [
      "2025-05-06 overdue send-resolution 2025-04-29",
      "2025-05-07 violation send-resolution 2025-04-29",
      "2025-05-13 overdue announce-status 2025-05-12",
      "2025-05-13 violation announce-status 2025-05-12",
    ],
    next: { "issue-automatic-notice": { notBefore: "2025-11-07", lastDay: "2025-11-12" } },
    warnings: [...MANAGERS, "late:send-resolution", "late:announce-status"],
  },
  "2023-before-the-decree": { status: null, marks: [], next: { "announce-status": { lastDay: null } } },
  "2023-withdrawn": {
    status: "active",
    outcome: "withdrawn",
    marks: [],
    statuses: ["2025-03-10 active", "2025-03-12 winding-up", "2025-09-09 active"],
    warnings: [],
  },
  "2023-automatic-end-and-dispute": {
    marks: [],
    next: { "issue-automatic-notice": { notBefore: "2025-07-15", lastDay: "2025-07-18", possible: false } },
    questions: ["case.automatic-end"],
  },
  "2023-objection": { outcome: "other-route", marks: [], questions: [] },
  "2023-dossier-void": {
    proceedings: ["voluntary-dissolution-2023 dissolving"],
    marks: ["2025-05-13 period-ended void-dossier null", "2025-05-13 overdue file-dossier 2025-03-14"],
    next: { "issue-automatic-notice": { notBefore: "2025-09-03", lastDay: "2025-09-08" } },
  },
  "2023-dossier-completed": { status: "ended", outcome: "dissolved-by-dossier", marks: [] },
  "2023-objection-while-amended": { status: "ended", outcome: "dissolved-by-dossier", marks: [], questions: [] },
  "2023-branch-dossier-amended": {
    proceedings: ["branch-termination-2023 filed"],
    marks: [],
    questions: [],
    next: { "issue-notice": { lastDay: "2025-05-19" } },
  },
  "2023-court-orders-dissolution": {
    status: "ended",
    outcome: "dissolved-automatically",
    marks: [
      "2025-03-18 overdue send-resolution 2025-03-17",
      "2025-09-11 period-ended issue-automatic-notice 2025-09-15",
    ],
    statuses: ["2025-03-05 active", "2025-03-10 winding-up", "2025-09-12 ended"],
    warnings: ["debts-not-evidenced", "liability-of-managers"],
  },
  "2023-revoked-forged": {
    marks: [],
    proceedings: ["revocation-2023 decided", "compulsory-dissolution-2023 ordered"],
    next: {
      "announce-status": { lastDay: "2025-04-15" },
      "publish-decision": { lastDay: "2025-04-15" },
      "send-resolution": { lastDay: "2025-04-21" },
    },
  },
  "2023-revoked-too-early": {
    marks: ["2025-03-14 violation revoke 2025-03-21"],
    next: { "announce-status": { lastDay: "2025-03-19" }, "send-resolution": { lastDay: "2025-03-27" } },
  },
  "2023-explanation-accepted": { status: "active", outcome: "not-revoked", marks: [], warnings: [] },
  "2023-nobody-explained": {
    marks: ["2025-04-01 period-ended revoke 2025-04-03", "2025-04-10 overdue announce-status 2025-04-09"],
    proceedings: ["revocation-2023 revoked", "compulsory-dissolution-2023 ordered"],
    next: { "send-resolution": { lastDay: "2025-04-14" } },
  },
  "2023-explanation-unknown": {
    status: "active",
    marks: ["2025-04-01 period-ended revoke 2025-04-03"],
    next: { revoke: { notBefore: "2025-03-31", lastDay: "2025-04-03" } },
  },
  "2023-revoked-on-request": {
    marks: ["2025-03-07 overdue revoke 2025-03-06", "2025-03-07 violation revoke 2025-03-06"],
    next: { "announce-status": { lastDay: "2025-03-12" }, "send-resolution": { lastDay: "2025-03-20" } },
  },
  "2023-revocation-cancelled": {
    status: "active",
    outcome: "restored",
    marks: ["2025-04-01 period-ended revoke 2025-04-03", "2025-04-15 overdue send-resolution 2025-04-14"],
    proceedings: [
      "revocation-2023 revoked",
      "compulsory-dissolution-2023 cancelled",
      "cancel-revocation-2023 restored",
    ],
    statuses: ["2025-03-10 active", "2025-04-08 winding-up", "2025-05-21 active"],
  },
  "2023-tax-code-closed": {
    marks: [],
    proceedings: ["voluntary-dissolution-2023 dissolving", "tax-closing closed"],
    next: { "file-dossier": { lastDay: "2025-08-25", possible: false } },
  },
  "2023-branches-first": {
    marks: [],
    proceedings: ["voluntary-dissolution-2023 dissolving", "branch-termination-2023 closed"],
    next: { "file-dossier": { lastDay: "2025-03-31", possible: false } },
    warnings: [...MANAGERS, "accuracy-of-branch-dossier", "debts-of-the-branch"],
  },
  "2023-branch-revoked": {
    status: "active",
    marks: ["2025-03-21 period-ended revoke 2025-03-25", "2025-09-29 violation issue-automatic-notice 2025-09-29"],
    proceedings: ["branch-revocation-2023 revoked", "branch-termination-2023 closed"],
  },
  "2023-suspension-ends": {
    status: "active",
    outcome: "resumed",
    marks: [],
    statuses: ["2025-03-05 active", "2025-03-10 suspended", "2025-06-11 active"],
    warnings: [],
  },
  "2023-assets-not-divided": {
    marks: [],
    proceedings: ["voluntary-dissolution-2023 filed"],
    next: { "issue-notice": { lastDay: "2025-04-24" } },
    questions: ["case.liquidation-council"],
  },
  "2023-registry-moves": {
    status: "winding-up",
    marks: [],
    next: { "issue-automatic-notice": { notBefore: "2025-12-29", lastDay: "2026-01-05" } },
    warnings: [...MANAGERS],
  },
  "2023-insolvent-with-assets": { status: "active", marks: [], warnings: [] },
  "2023-wrong-registration": {
    status: "active",
    outcome: "registration-corrected",
    marks: ["2025-04-10 period-ended ask-report null", "2025-04-10 overdue file-new-dossier 2025-04-09"],
  },
};

const file = (name: string) =>
  readCaseFile(JSON.parse(readFileSync(new URL(`./cases/${name}.json`, import.meta.url), "utf8")));
async function view(name: string, day?: string): Promise<CaseView> {
  const given = file(name);
  const on = legalDate(day ?? given.on);
  return caseView(await walkCase({ ...given, on, commands: given.commands.filter((it) => it.on <= on) }), on);
}
const named = (seen: CaseView, act: string) => seen.next.filter((it) => it.act === act);

describe.each(Object.entries(CASES))("%s", (name, expected) => {
  it("comes to the days worked out by hand", async () => {
    const seen = await view(name);
    expect(seen.refused).toBeNull();
    const marks = seen.timeline.filter((it) => ["overdue", "violation", "period-ended"].includes(it.kind));
    const all = {
      status: seen.status,
      outcome: seen.outcome,
      proceedings: seen.proceedings.map((it) => `${it.flow} ${it.state}`),
      marks: marks.map((it) => `${it.on} ${it.kind} ${it.act} ${it.lastDay}`),
      statuses: seen.timeline.filter((it) => it.kind === "status").map((it) => `${it.on} ${it.act}`),
      warnings: seen.warnings.map((it) => it.code),
      questions: seen.questions.map((it) => it.id.replace(/^case:[^?]*\?/, "").replace(/@.*$/, "")),
    };
    const { next = {}, ...rest } = expected;
    expect(Object.fromEntries(Object.keys(rest).map((key) => [key, all[key as keyof typeof all]]))).toEqual(rest);
    for (const [act, days] of Object.entries(next)) expect(named(seen, act)[0], act).toMatchObject(days);
  });
});

it("says in its page how the days of each case were worked out, and has no other case", () => {
  const page = readFileSync(new URL("./law-of-2023.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| `(2023-[a-z-]+)` \|/gm)].map((it) => it[1]);
  expect(rows.sort()).toEqual(Object.keys(CASES).sort());
});

describe("who is competent", () => {
  it("is the district's registry until 30/06/2025 and the commune's since, which is marked while Decree 187/2026 is not in force", async () => {
    const before = await view("2023-registry-moves", "2025-06-30");
    expect(named(before, "announce-status")[0]).toMatchObject({
      by: "registry",
      lastDay: "2025-07-02",
      body: { agency: "phong-tc-kh", trust: "verified" },
    });
    expect(named(before, "announce-status")[0]?.body?.name).toContain("cấp huyện");
    const after = await view("2023-registry-moves");
    expect(named(after, "issue-automatic-notice")[0]?.body).toMatchObject({
      name: "cơ quan đăng ký kinh doanh cấp xã",
      agency: "co-quan-dang-ky-cap-xa",
      trust: "unverified",
    });
    // Which People's Committee recovers the assets no text at hand says.
    expect(named(after, "decide-recovery")[0]?.body).toMatchObject({
      name: "Ủy ban nhân dân cấp xã hoặc Ủy ban nhân dân cấp tỉnh?",
      asked: true,
    });
  });

  it("a file nobody took over on 01/07/2025 says so", async () => {
    const seen = await view("2023-automatic-end-and-dispute", "2025-07-01");
    expect(seen.warnings.map((it) => it.code)).toContain("registry-to-be-assigned");
    const before = await view("2023-automatic-end-and-dispute", "2025-06-30");
    expect(before.warnings.map((it) => it.code)).not.toContain("registry-to-be-assigned");
  });
});

it("while suspended the duties of art. 96.3 are said", async () => {
  const seen = await view("2023-suspension-ends", "2025-05-15");
  expect(seen.warnings).toMatchObject([
    { code: "duties-while-suspended", basis: [expect.stringContaining("khoản 3 Điều 96")] },
  ]);
});

it("insolvency does not ask whether assets suffice (Law 51/2014 art. 4.1), and the representative must file (art. 5.3)", async () => {
  const { triage } = await view("2023-insolvent-with-assets");
  expect(triage).toMatchObject({
    recommended: "bankruptcy",
    insolvency: "insolvency-2014",
    duties: [{ code: "file-for-bankruptcy" }],
  });
});

it("assets are distributed inside the case: costs, labour, tax, other debts, the rest by capital; State assets go to the State (art. 101)", async () => {
  const { settlement } = await view("2023-assets-not-divided");
  // 100 - 5 - 20 - 10 - 40 = 25 million for the members, one to three by capital.
  expect(settlement).toMatchObject({
    law: "17/2023/QH15",
    paid: [
      { id: "chi-phi", from: "a", amount: 5_000_000 },
      { id: "luong", from: "b", amount: 20_000_000 },
      { id: "thue", from: "c", amount: 10_000_000 },
      { id: "vat-tu", from: "d", amount: 40_000_000 },
    ],
    unpaid: [],
    nonDivisible: [{ id: "may-bom", to: "state-agency", amount: 40_000_000 }],
    members: [
      { ref: "member/1", amount: 6_250_000 },
      { ref: "member/2", amount: 18_750_000 },
    ],
    held: 0,
    papers: ["asset-report"],
  });
  expect(settlement?.paid[0]?.basis).toContain("điểm a khoản 4 Điều 101");
});

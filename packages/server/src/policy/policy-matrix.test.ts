import { dutyList, instant } from "@kttt/core";
import { memoryServiceRecords } from "@kttt/core/log";
import { askedOfPersons } from "@kttt/office/tables";
import { beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../account.js";
import { addressOf } from "../client.js";
import type { Operation } from "../operation.js";
import { DOCUMENTS } from "../operations/documents.js";
import { OPERATIONS } from "../operations/index.js";
import { ACCOUNTS, DAYS, hcm, quangngai, served } from "../server.fixture.js";
import { sessionRegister } from "../sign-in/session-register.js";
import { textOfFile } from "./read-file.fixture.js";

/** Whose each thing asked for is, and who asks. Everything asked for is in Hồ Chí Minh City, and where it is of one body, of `department`. */
const PEOPLE: Readonly<Record<string, Account>> = {
  ...ACCOUNTS,
  department: { agency: "so-nnptnt", person: "p-4", roles: ["lead"], kind: "body", province: "hcm" },
  neighbour: { agency: "so-du-lich", person: "p-6", roles: ["lead"], kind: "body", province: "hcm" },
  foreign: { agency: "ubnd-tinh", person: "p-7", roles: ["issuer", "lead"], kind: "province", province: "quangngai" },
  elsewhere: { agency: "so-nnptnt", person: "p-8", roles: ["lead"], kind: "body", province: "quangngai" },
  homeless: { agency: null, person: "p-9", roles: [], kind: "body", province: "hcm" },
};
const WHO = ["department", "neighbour", "city", "auditor", "system", "foreign", "elsewhere", "homeless"] as const;

/** `all`: answered; `own`: answered, and nothing which another body has is in it; else the status. */
type Verdict = "all" | "own" | 401 | 403 | 404;
type Verdicts = Readonly<Record<(typeof WHO)[number], Verdict>>;

const OUTSIDE = { foreign: 403, elsewhere: 403, homeless: 403 } as const;
const ALL_INSIDE = { city: "all", auditor: "all", system: "all" } as const;
/** Each sees its own part. */
const LIST: Verdicts = { department: "own", neighbour: "own", ...ALL_INSIDE, ...OUTSIDE };
/** What is nobody's own: who may read anything of the province may read it. */
const COMMON: Verdicts = { ...LIST, department: "all", neighbour: "all" };
/** For whoever may read the whole province. */
const WHOLE: Verdicts = { department: 403, neighbour: 403, ...ALL_INSIDE, ...OUTSIDE };
/** One thing of `department`; to who may not see it, it is not there. */
const ONE: Verdicts = { department: "all", neighbour: 404, ...ALL_INSIDE, ...OUTSIDE };
/** Changes what is the whole province's. */
const SET_UP: Verdicts = { ...WHOLE, auditor: 403 };
/** Changes what is `department`'s own, or the province's. */
const SET_UP_OWN: Verdicts = { ...SET_UP, department: "all" };
/** For everybody, signed in or not. */
const OPEN: Verdicts = { ...COMMON, foreign: "all", elsewhere: "all", homeless: "all" };

interface Call {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
interface Row {
  readonly who: Verdicts;
  /** What is asked; each time anew, for what an earlier call may have removed. */
  readonly ask?: (service: Service) => Call | Promise<Call>;
}

const CASE = "hs-1";
/** A case in which neither body has a part. */
const OTHER_CASE = "hs-2";

let calls = 0;
async function webhook({ server }: Service): Promise<string> {
  const { webhooks } = server.desk.eventsOut;
  const given = { province: "hcm", url: "https://example.vn/hook", types: null, by: { agency: null, person: null } };
  const all = await webhooks.list("hcm");
  return all[0]?.id ?? (await webhooks.add(given)).webhook.id;
}
async function feed({ server }: Service): Promise<{ readonly id: string; readonly token: string }> {
  const given = {
    province: "hcm",
    body: "so-nnptnt",
    language: "vi",
    by: { agency: null, person: null },
  } as const;
  const { feed: made, token } = await server.desk.eventsOut.feeds.add(given);
  return { id: made.id, token };
}

const list: Row = { who: LIST };
const common: Row = { who: COMMON };
const aWebhook = async (service: Service): Promise<Call> => ({ params: { id: await webhook(service) } });

/** Who may ask what: a row for each operation of the OpenAPI document. */
const ROWS: Readonly<Record<string, Row>> = {
  listDuties: list,
  countDuties: list,
  listReports: list,
  countReports: list,
  listBodies: list,
  listCases: list,
  listQuestions: list,
  listTargets: list,
  listCalendar: list,
  listSuccessions: list,
  listRegime: list,
  listRules: common,
  listFlows: common,
  getFlow: { who: COMMON, ask: () => ({ params: { id: "voluntary-dissolution-2023" } }) },
  ...Object.fromEntries(Object.keys(DOCUMENTS).map((id) => [id, list])),
  reportDocx: list,
  reportXlsx: list,
  letterDocx: { who: { ...ONE, neighbour: 403 }, ask: () => ({ query: { body: "so-nnptnt" } }) },
  // Each gets letters to whom they may read; the neighbour has nothing overdue among what is asked for.
  lettersZip: {
    who: { ...ONE, department: "own" },
    ask: ({ late }) => ({ query: { duties: late.join(",") } }),
  },
  listCasePapers: { who: ONE, ask: () => ({ params: { id: CASE } }) },
  casePaperDocx: { who: ONE, ask: ({ paper }) => ({ params: { id: CASE, file: paper } }) },
  getDuty: { who: ONE, ask: ({ duty }) => ({ params: { id: duty } }) },
  dutyActions: { who: ONE, ask: ({ duty }) => ({ params: { id: duty } }) },
  getCase: { who: ONE, ask: () => ({ params: { id: CASE } }) },
  caseActions: { who: ONE, ask: () => ({ params: { id: CASE } }) },
  // The one question is about the plan: the province's.
  getQuestion: { who: { ...ONE, department: 404 }, ask: ({ question }) => ({ params: { id: question } }) },
  sendCommands: {
    who: { ...ONE, city: 403, auditor: 403, system: 403 },
    ask: ({ duty }) => {
      calls += 1;
      const command = {
        type: "raise-obstacle",
        obligation: duty,
        obstacle: `k-${calls}`,
        text: "…",
        actor: { role: "lead" },
      };
      return { body: { command } };
    },
  },
  listAudit: { who: WHOLE },
  auditSeal: { who: WHOLE },
  overview: list,
  session: common,
  listSessions: { who: WHOLE },
  endSession: {
    who: { ...SET_UP, department: 403 },
    ask: async ({ sessions }) => ({
      params: { id: await sessions.begin({ ...PEOPLE["department"]! }, instant("2099-01-01T00:00:00.000Z")) },
    }),
  },
  health: { who: OPEN },
  ready: { who: OPEN },
  openapiDocument: { who: OPEN },
  listWebhooks: { who: WHOLE },
  addWebhook: { who: SET_UP, ask: () => ({ body: { url: "https://example.vn/hook" } }) },
  renewWebhookSecret: { who: SET_UP, ask: aWebhook },
  replayWebhook: { who: SET_UP, ask: async (service) => ({ ...(await aWebhook(service)), body: {} }) },
  removeWebhook: { who: SET_UP, ask: aWebhook },
  streamEvents: list,
  listFeeds: list,
  addFeed: { who: SET_UP_OWN, ask: () => ({ body: { body: "so-nnptnt" } }) },
  removeFeed: {
    who: { ...SET_UP_OWN, neighbour: 404 },
    ask: async (service) => ({ params: { id: (await feed(service)).id } }),
  },
  readFeed: { who: OPEN, ask: async (service) => ({ params: { token: (await feed(service)).token } }) },
  listCheckpoints: { who: WHOLE },
  keepCheckpoint: { who: WHOLE },
};

type Service = Awaited<ReturnType<typeof started>>;
async function started() {
  const sessions = sessionRegister({ records: memoryServiceRecords(), now: () => instant("2024-06-14T02:00:00.000Z") });
  const own = await served([hcm, quangngai], {
    sessions,
    authenticate: (request) => Promise.resolve(PEOPLE[request.headers.get("Authorization") ?? ""] ?? null),
    perMinute: { account: 100_000 },
  });
  const reader = own.server.desk.provinces.get("hcm")!;
  await reader.engine.execute({
    ...{ type: "open-case", case: CASE, on: DAYS.to, cooperative: { ref: "coop/1", kind: "cooperative" } },
    ...{ status: "active", actor: { agency: "so-khdt", person: null, role: "registrar" } },
    bodies: { tax: "so-nnptnt" },
  });
  await reader.engine.execute({
    ...{ type: "open-case", case: OTHER_CASE, on: DAYS.to, cooperative: { ref: "coop/khac", kind: "cooperative" } },
    ...{ status: "active", actor: { agency: "so-khdt", person: null, role: "registrar" } },
  });
  await reader.engine.execute({
    ...{ type: "open-proceeding", case: CASE, on: DAYS.to, flow: "voluntary-dissolution-2023" },
    ...{ actor: { agency: "so-khdt", person: null, role: "registrar" } },
  });
  const { cases, province, register } = await reader.standing();
  const papers = await own.as("city").listCasePapers({ params: { id: CASE }, query: { province: "hcm" } });
  const paper = papers.ok ? (papers.data.items[0]?.file ?? "") : "";
  const late = dutyList(register, province, { overdue: true, body: "so-nnptnt" }).map((it) => it.obligation);
  const question = askedOfPersons(register, cases, province)[0]!.id;
  const duty = register.openOf("so-nnptnt").find((it) => it.obligation.kind === "task")!.obligation.id;
  return { ...own, sessions, reader, register, cases, province, duty, question, paper, late };
}

let service: Service;
beforeAll(async () => {
  service = await started();
});

const OPERATION_LIST: readonly Operation[] = Object.values(OPERATIONS) as unknown as readonly Operation[];

async function asked(
  operation: Operation,
  who: string | null,
): Promise<{ readonly status: number; readonly text: string }> {
  const row = ROWS[operation.id]!;
  const { body, headers, params, query } = (await row.ask?.(service)) ?? {};
  const takesProvince = "province" in operation.query.shape;
  const whole = { ...(takesProvince ? { province: "hcm" } : {}), ...query };
  const end = new AbortController();
  const answer = await service.server.fetch(
    new Request(new URL(addressOf(operation, { ...(params ? { params } : {}), query: whole }), "http://kttt"), {
      method: operation.method.toUpperCase(),
      headers: {
        ...(who === null ? {} : { Authorization: who }),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        "Idempotency-Key": `k-${(calls += 1)}`,
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: end.signal,
    }),
  );
  if (!operation.file?.startsWith("text/event-stream") || answer.status !== 200)
    return { status: answer.status, text: textOfFile(new Uint8Array(await answer.arrayBuffer())) };
  await answer.body?.cancel();
  return { status: answer.status, text: "" };
}

/** The obligations of the province which a body does not have. */
function foreignTo(body: string): readonly string[] {
  return [...service.register.obligations.values()]
    .filter((it) => it.body !== body && !(it.obligation.jointWith ?? []).includes(body))
    .map((it) => it.obligation.id);
}

/** Words which only stand in what a body may not read: of duties, of cases, of questions. */
function foreignWords(body: string): readonly string[] {
  const { cases, province, register } = service;
  const foreign = new Set(foreignTo(body));
  const states = [...register.obligations.values()];
  const common = [...province.reporting.map((it) => it.text), ...province.targets.map((it) => it.text)];
  const own = [...states.filter((it) => !foreign.has(it.obligation.id)).map((it) => it.obligation.text), ...common];
  const texts = states.filter((it) => foreign.has(it.obligation.id)).map((it) => it.obligation.text);
  const words = [...new Set(texts)].filter((it) => it.length > 20 && !own.some((mine) => mine.includes(it)));
  const others = [...cases.values()].filter((it) => !it.bodies.some((one) => one.agency === body));
  const asked = askedOfPersons(register, cases, province)
    .filter((it) => it.case === null && (it.obligation === null || foreign.has(it.obligation)))
    .map((it) => it.id);
  return [...words, ...others.flatMap((it) => [it.id, it.cooperative.ref]), ...asked];
}

describe("who may ask what, route by route", () => {
  it("every operation of the OpenAPI document has a row here, and every row an operation", async () => {
    const answer = await service.server.fetch(new Request("http://kttt/api/v1/openapi.json"));
    const { paths } = (await answer.json()) as { paths: Record<string, Record<string, { operationId: string }>> };
    const documented = Object.values(paths).flatMap((it) => Object.values(it).map(({ operationId }) => operationId));
    expect(documented.length).toBeGreaterThan(20);
    expect(Object.keys(ROWS).sort()).toEqual([...documented].sort());
  });

  it.each(OPERATION_LIST.map((it) => [it.id, it] as const))("%s", async (_id, operation) => {
    const row = ROWS[operation.id];
    if (!row) throw new Error(`no row says who may ask for ${operation.id}`);
    const open = row.who === OPEN;
    expect(operation.open).toBe(open);
    expect((await asked(operation, null)).status < 400).toBe(open);
    if (!open) expect((await asked(operation, null)).status).toBe(401);
    const found: Record<string, Verdict | number> = {};
    for (const who of WHO) {
      const { status, text } = await asked(operation, who);
      const wanted = row.who[who];
      if (status >= 400) found[who] = status;
      else found[who] = wanted === "own" ? "own" : "all";
      if (status < 400 && wanted === "own") {
        const own = PEOPLE[who]!.agency!;
        expect([who, foreignTo(own).filter((it) => text.includes(JSON.stringify(it)))]).toEqual([who, []]);
        expect([who, foreignWords(own).filter((it) => text.includes(it))]).toEqual([who, []]);
      }
    }
    expect(found).toEqual(row.who);
  });

  it("what is another body's is there to be kept from a body: the lists are not empty by themselves", async () => {
    const { text } = await asked(OPERATIONS.listDuties as unknown as Operation, "city");
    expect(foreignTo("so-nnptnt").filter((it) => text.includes(JSON.stringify(it))).length).toBeGreaterThan(20);
    const own = await asked(OPERATIONS.listDuties as unknown as Operation, "department");
    expect(own.text).toContain(JSON.stringify(service.duty));
  });

  it("and neither are the files: what the whole province's say, one by one, is kept from a body", async () => {
    const kept = foreignWords("so-nnptnt");
    expect(kept).toEqual(expect.arrayContaining([OTHER_CASE, "coop/khac"]));
    for (const id of ["dutiesDocx", "dutiesXlsx", "dutiesCsv", "dutiesIcs", "reportDocx", "casesXlsx"] as const) {
      const { text } = await asked(OPERATIONS[id] as unknown as Operation, "city");
      expect([id, kept.some((it) => text.includes(it))]).toEqual([id, true]);
    }
  });
});

/** An answer without the id which was asked for, and without the nearest of one's own, which follows from it. */
const bare = ({ status, text }: { readonly status: number; readonly text: string }, id: string) => ({
  status,
  text: text
    .replaceAll(encodeURIComponent(id), "…")
    .replaceAll(id, "…")
    .replaceAll(/Có phải “[^”]*#so-du-lich” không\? /g, ""),
});

describe("what another body has is to a body as what does not exist", () => {
  const neighbour = (path: string, init: RequestInit = {}) =>
    service.server
      .fetch(
        new Request(`http://kttt${path}`, {
          ...init,
          headers: {
            Authorization: "neighbour",
            "Idempotency-Key": `n-${(calls += 1)}`,
            "Content-Type": "application/json",
          },
        }),
      )
      .then(async (it) => ({ status: it.status, text: await it.text() }));
  const missing = { duty: "qd-9999-2023/I.1@once#khong-co", case: "hs-9", question: "khong-co", feed: "f".repeat(64) };

  it.each([
    ["duties/{id}", "duty"],
    ["duties/{id}/actions", "duty"],
    ["cases/{id}", "case"],
    ["cases/{id}/actions", "case"],
    ["cases/{id}/papers", "case"],
    ["cases/{id}/papers/x.docx", "case"],
    ["questions/{id}", "question"],
  ] as const)("%s", async (path, kind) => {
    const there = { duty: service.duty, case: CASE, question: service.question }[kind];
    const at = (id: string) => neighbour(`/api/v1/${path.replace("{id}", encodeURIComponent(id))}?province=hcm`);
    const [known, unknown] = [await at(there), await at(missing[kind])];
    expect(bare(known, there)).toEqual(bare(unknown, missing[kind]));
    expect(known.status).toBe(404);
  });

  it.each([
    ["start", "obligation", (id: string) => ({ obligation: id })],
    ["accept", "obligation", (id: string) => ({ obligation: id })],
    ["close-case", "case", (id: string) => ({ case: id, reason: "…", papers: [] })],
    ["answer", "question", (id: string) => ({ question: id, choice: "x", reason: "…" })],
  ] as const)("a command of the kind %s, tried or sent", async (type, kind, about) => {
    const there = { obligation: service.duty, case: CASE, question: service.question }[kind];
    const gone = { obligation: missing.duty, case: missing.case, question: missing.question }[kind];
    for (const dryRun of ["true", "false"]) {
      const send = (id: string) =>
        neighbour(`/api/v1/commands?province=hcm&dryRun=${dryRun}`, {
          method: "POST",
          body: JSON.stringify({ command: { type, ...about(id), actor: { role: "lead" } } }),
        });
      const [known, unknown] = [await send(there), await send(gone)];
      expect(bare(known, there)).toEqual(bare(unknown, gone));
      expect(known.text).toContain("server/unknown-id");
    }
  });

  it("a calendar of another body is refused as one of a body there is not, and removed as one nobody has made", async () => {
    const { id } = await feed(service);
    const remove = (it: string) => neighbour(`/api/v1/feeds/${it}?province=hcm`, { method: "DELETE" });
    expect(bare(await remove(id), id)).toEqual(bare(await remove(missing.feed), missing.feed));
    const add = (body: string) =>
      neighbour("/api/v1/feeds?province=hcm", { method: "POST", body: JSON.stringify({ body }) });
    expect(await add("so-nnptnt")).toEqual(await add("khong-co"));
  });

  it("a letter or a report of another body is refused as one of a body there is not", async () => {
    for (const file of ["letter.docx", "report.docx", "report.xlsx"]) {
      const at = (body: string) => neighbour(`/api/v1/${file}?province=hcm&body=${body}`);
      expect(await at("so-nnptnt")).toEqual(await at("khong-co"));
    }
  });

  it("whoever reads the whole province is offered the opening of a case there is not yet", async () => {
    const opening = await service
      .as("registry")
      .caseActions({ params: { id: missing.case }, query: { province: "hcm" } });
    expect(opening.ok && opening.data.actions.map((it) => it.command)).toEqual(["open-case"]);
  });

  it("a session of another province is to nobody's list, and cannot be ended from there", async () => {
    const { server, sessions } = service;
    const until = instant("2099-01-01T00:00:00.000Z");
    const own = await sessions.begin(PEOPLE["department"]!, until);
    const other = await sessions.begin(PEOPLE["elsewhere"]!, until);
    const all = await sessions.begin(PEOPLE["system"]!, until);
    const seenBy = async (who: string) => {
      const answer = await server.fetch(
        new Request("http://kttt/api/v1/sessions", { headers: { Authorization: who } }),
      );
      return ((await answer.json()) as { items: { id: string }[] }).items.map((it) => it.id);
    };
    const remove = async (who: string, id: string) =>
      (
        await server.fetch(
          new Request(`http://kttt/api/v1/sessions/${id}`, { method: "DELETE", headers: { Authorization: who } }),
        )
      ).status;
    const city = await seenBy("city");
    expect([own, other, all].map((it) => city.includes(it))).toEqual([true, false, false]);
    expect([await remove("city", other), await remove("city", all), await remove("foreign", own)]).toEqual([
      404, 404, 404,
    ]);
    expect(await seenBy("system")).toEqual(expect.arrayContaining([own, other, all]));
    expect([await remove("system", other), await remove("city", own), await sessions.isOpen(own)]).toEqual([
      200,
      200,
      false,
    ]);
  });
});

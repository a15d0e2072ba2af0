import { createConfig, lintFromString } from "@redocly/openapi-core";
import { instant, legalDate } from "@kttt/core";
import { memoryServiceRecords } from "@kttt/core/log";
import { describe, expect, it } from "vitest";

import type { Answered, Client } from "./client.js";
import { OPERATIONS } from "./operations/index.js";
import { ACCOUNTS, hcm, served } from "./server.fixture.js";
import { sessionRegister } from "./sign-in/session-register.js";

/** Data of an answer. @throws Error with what was refused */
function dataOf<Data>(answer: Answered<Data>): Data {
  if (answer.ok) return answer.data;
  throw new Error(`${answer.status} ${answer.problem.code} ${answer.problem.path}: ${answer.problem.detail}`);
}

const OPENED = "hs-1";

/** A server with one case of a stopped cooperative, sealed. */
async function office() {
  const sessions = sessionRegister({ records: memoryServiceRecords(), now: () => instant("2024-06-14T02:00:00.000Z") });
  const one = await served([hcm], { sessions });
  const client = one.as("registry");
  const opened = await client.sendCommands({
    headers: { "Idempotency-Key": "open-1" },
    body: {
      command: {
        type: "open-case",
        case: OPENED,
        cooperative: { ref: "coop/1", kind: "cooperative" },
        status: "active",
      },
    },
  });
  dataOf(opened);
  dataOf(
    await client.sendCommands({
      headers: { "Idempotency-Key": "open-2" },
      body: { command: { type: "open-proceeding", case: OPENED, flow: "voluntary-dissolution-2023" } },
    }),
  );
  return { ...one, sessions };
}

/** A call of each operation, by its id. A new route without one fails below. */
function calls(
  client: Client,
  ids: Record<"duty" | "question" | "late" | "webhook" | "feed" | "token" | "paper" | "session", string>,
) {
  const url = "https://example.vn/hook";
  const whole = { query: { q: "hợp tác xã" } };
  return {
    listDuties: () => client.listDuties({ query: { overdue: true, sort: "-due" } }),
    listReports: () => client.listReports({ query: { sort: "period" } }),
    listCases: () => client.listCases({ query: { status: "reviewing" } }),
    listQuestions: () => client.listQuestions({ query: { sort: "-asked" } }),
    listTargets: () => client.listTargets(),
    listBodies: () => client.listBodies({ query: { q: "so cong thuong" } }),
    listCalendar: () => client.listCalendar(),
    listSuccessions: () => client.listSuccessions(),
    listRegime: () => client.listRegime(),
    listRules: () => client.listRules({ query: { limit: 1000 } }),
    listFlows: () => client.listFlows({ query: { q: "giai the" } }),
    getFlow: () => client.getFlow({ params: { id: "revocation-2023" } }),
    getDuty: () => client.getDuty({ params: { id: ids.duty } }),
    getCase: () => client.getCase({ params: { id: OPENED } }),
    getQuestion: () => client.getQuestion({ params: { id: ids.question } }),
    dutyActions: () => client.dutyActions({ params: { id: ids.duty } }),
    caseActions: () => client.caseActions({ params: { id: OPENED } }),
    sendCommands: () =>
      client.sendCommands({
        query: { dryRun: true },
        body: { command: { type: "start", obligation: ids.duty, actor: { role: "lead" } } },
      }),
    session: () => client.session(),
    listSessions: () => client.listSessions(),
    endSession: () => client.endSession({ params: { id: ids.session } }),
    overview: () => client.overview(),
    countDuties: () => client.countDuties(),
    countReports: () => client.countReports(),
    listAudit: () => client.listAudit({ query: { limit: 5 } }),
    auditSeal: () => client.auditSeal(),
    dutiesXlsx: () => client.dutiesXlsx({ query: { overdue: true } }),
    dutiesDocx: () => client.dutiesDocx({ query: { overdue: true } }),
    dutiesCsv: () => client.dutiesCsv({ query: { overdue: true } }),
    dutiesIcs: () => client.dutiesIcs({ query: { overdue: true } }),
    reportsXlsx: () => client.reportsXlsx(),
    reportsDocx: () => client.reportsDocx({ query: { overdue: true } }),
    reportsCsv: () => client.reportsCsv(),
    reportsIcs: () => client.reportsIcs(),
    casesXlsx: () => client.casesXlsx(),
    casesDocx: () => client.casesDocx(),
    casesCsv: () => client.casesCsv(),
    casesIcs: () => client.casesIcs(),
    questionsXlsx: () => client.questionsXlsx(),
    questionsDocx: () => client.questionsDocx(),
    questionsCsv: () => client.questionsCsv(),
    targetsXlsx: () => client.targetsXlsx(),
    targetsDocx: () => client.targetsDocx(),
    targetsCsv: () => client.targetsCsv(),
    bodiesXlsx: () => client.bodiesXlsx(whole),
    bodiesDocx: () => client.bodiesDocx(whole),
    bodiesCsv: () => client.bodiesCsv(whole),
    regimeXlsx: () => client.regimeXlsx(),
    regimeDocx: () => client.regimeDocx(),
    regimeCsv: () => client.regimeCsv(),
    successionsXlsx: () => client.successionsXlsx(),
    successionsDocx: () => client.successionsDocx(),
    successionsCsv: () => client.successionsCsv(),
    calendarXlsx: () => client.calendarXlsx(),
    calendarDocx: () => client.calendarDocx(),
    calendarCsv: () => client.calendarCsv(),
    calendarIcs: () => client.calendarIcs(),
    reportDocx: () => client.reportDocx(),
    reportXlsx: () => client.reportXlsx(),
    letterDocx: () => client.letterDocx({ query: { body: ids.late } }),
    lettersZip: () => client.lettersZip({ query: { answerBy: legalDate("2024-10-15") } }),
    listCasePapers: () => client.listCasePapers({ params: { id: OPENED } }),
    casePaperDocx: () => client.casePaperDocx({ params: { id: OPENED, file: ids.paper } }),
    addWebhook: () => client.addWebhook({ body: { url, types: ["vn.kttt.Reported"] } }),
    listWebhooks: () => client.listWebhooks(),
    renewWebhookSecret: () => client.renewWebhookSecret({ params: { id: ids.webhook } }),
    replayWebhook: () => client.replayWebhook({ params: { id: ids.webhook }, body: {} }),
    removeWebhook: () => client.removeWebhook({ params: { id: ids.webhook } }),
    addFeed: () => client.addFeed({ body: { body: null } }),
    listFeeds: () => client.listFeeds(),
    readFeed: () => client.readFeed({ params: { token: ids.token } }),
    removeFeed: () => client.removeFeed({ params: { id: ids.feed } }),
    keepCheckpoint: () => client.keepCheckpoint(),
    listCheckpoints: () => client.listCheckpoints(),
    streamEvents: () => client.streamEvents(),
    health: () => client.health(),
    ready: () => client.ready(),
    openapiDocument: () => client.openapiDocument(),
  };
}

describe("The OpenAPI document of the service", () => {
  it("is OpenAPI 3.1 without a complaint of its linter", async () => {
    const { as } = await served();
    const document = dataOf(await as("").openapiDocument());
    expect(document["openapi"]).toBe("3.1.0");
    const config = await createConfig({
      extends: ["recommended"],
      rules: { "no-server-example.com": "off", "operation-4xx-response": "off" },
    });
    const found = await lintFromString({ source: JSON.stringify(document), config });
    expect(found.map((it) => `${it.ruleId} ${it.message} ${it.location[0]?.pointer ?? ""}`)).toEqual([]);
  });

  it("lists every operation there is, and each is answered as it says, in both languages, through the typed client", async () => {
    const { as, sessions } = await office();
    const document = dataOf(await as("").openapiDocument()) as {
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    const listed = Object.values(document.paths).flatMap((it) => Object.values(it).map((one) => one.operationId));
    expect([...listed].sort()).toEqual(Object.keys(OPERATIONS).sort());
    for (const language of ["vi", "en"]) {
      const client = as("system", { "Accept-Language": language });
      const overdue = dataOf(await client.listDuties({ query: { overdue: true, limit: 1 } })).items[0];
      const question = dataOf(await client.listQuestions({ query: { limit: 1 } })).items[0];
      if (!overdue || !question) throw new Error("nothing to ask about");
      const { webhook } = dataOf(await client.addWebhook({ body: { url: "https://example.vn/other" } }));
      const { feed, path } = dataOf(await client.addFeed({ body: { body: null } }));
      const token = path.split("/")[2] ?? "";
      const papers = dataOf(await client.listCasePapers({ params: { id: OPENED } }));
      const session = await sessions.begin(ACCOUNTS["city"]!, instant("2099-01-01T00:00:00.000Z"));
      const made = { session, webhook: webhook.id, feed: feed.id, token, paper: papers.items[0]?.file ?? "" };
      const all = calls(client, { duty: overdue.id, question: question.id, late: overdue.body.id, ...made });
      expect(Object.keys(all).sort()).toEqual([...listed].sort());
      for (const [id, call] of Object.entries(all) as [keyof typeof OPERATIONS, () => Promise<Answered<unknown>>][]) {
        const answer = await call();
        const data = dataOf(answer);
        const { answer: schema, file } = OPERATIONS[id];
        expect(answer.status, id).toBe(OPERATIONS[id].status);
        if (data instanceof ReadableStream) {
          const { value } = await data.getReader().read();
          expect([id, answer.headers.get("Content-Type")]).toEqual(["streamEvents", file]);
          expect(new TextDecoder().decode(value as Uint8Array)).toMatch(/^retry: 5000\nid: hcm:\d+\n\n$/);
          continue;
        }
        if (file !== null) {
          expect(data, id).toBeInstanceOf(Uint8Array);
          expect((data as Uint8Array).length, id).toBeGreaterThan(100);
          expect(answer.headers.get("Content-Type"), id).toBe(file);
          continue;
        }
        const read = schema?.safeParse(data);
        expect(read?.success ? [] : read?.error.issues, id).toEqual([]);
      }
    }
  });
});

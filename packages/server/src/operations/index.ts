import {
  addFeed,
  addWebhook,
  keepCheckpoint,
  listCheckpoints,
  listFeeds,
  listWebhooks,
  readFeed,
  removeFeed,
  removeWebhook,
  renewWebhookSecret,
  replayWebhook,
  streamEvents,
} from "./events-out.js";
import { listBodies } from "./bodies.js";
import { listCases } from "./cases.js";
import { sendCommands } from "./commands.js";
import { DOCUMENTS, letterDocx, lettersZip, reportDocx, reportXlsx } from "./documents.js";
import { countDuties, listDuties } from "./duties.js";
import { getFlow, listFlows } from "./flows.js";
import { overview } from "./overview.js";
import { auditSeal, listAudit, listCalendar, listRegime, listSuccessions, listTargets } from "./programme.js";
import { listQuestions } from "./questions.js";
import { countReports, listReports } from "./reports.js";
import { listRules } from "./rules.js";
import { health, openapiDocument, ready } from "./service.js";
import { endSession, listSessions, session } from "./session.js";
import { caseActions, casePaperDocx, dutyActions, getCase, getDuty, getQuestion, listCasePapers } from "./single.js";

/** Every operation of the service, by its id: the one list behind the document, the routes and the client. */
export const OPERATIONS = {
  ...{ listDuties, countDuties, listReports, countReports, listCases, listQuestions, listTargets, listBodies },
  ...{ listCalendar, listSuccessions, listRegime, listRules, listFlows },
  ...{ getDuty, getCase, getQuestion, getFlow, dutyActions, caseActions, sendCommands },
  ...{ session, listSessions, endSession, overview, listAudit, auditSeal },
  ...DOCUMENTS,
  ...{ reportDocx, reportXlsx, letterDocx, lettersZip, listCasePapers, casePaperDocx },
  ...{ listWebhooks, addWebhook, renewWebhookSecret, replayWebhook, removeWebhook, streamEvents },
  ...{ listFeeds, addFeed, removeFeed, readFeed, listCheckpoints, keepCheckpoint },
  ...{ health, ready, openapiDocument },
} as const;
export type Operations = typeof OPERATIONS;

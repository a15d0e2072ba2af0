import {
  type Action,
  dutyList,
  formatDay,
  isKtttError,
  type Language,
  type ObligationState,
  obligationTrace,
  obstaclesOf,
  renderCitation,
  renderTrace,
  type Role,
  roleLabel,
} from "@kttt/core";
import {
  caseStream,
  CASE_OUTCOMES,
  caseView,
  flowDiagram,
  flowOf,
  PARTY_ROLES,
  timelineOf,
} from "@kttt/core/cooperative";
import { explainDeadline } from "@kttt/core/deadline";
import { renderPath } from "@kttt/core/errors";
import { LEGAL_STATUSES, statusOn } from "@kttt/core/law";
import { obligationStream } from "@kttt/core/log";
import { effectiveDay, officeDayMark, ROLES } from "@kttt/core/plan";
import { holderOf, renderHolding } from "@kttt/core/province";
import { orderedIn } from "@kttt/office/tables";
import { type Account, actorOf } from "../account.js";
import { readableCases } from "../lists/case-rows.js";
import { dutyItem, named } from "../lists/duty-item.js";
import { eventItem } from "../lists/event-item.js";
import { flowStandings } from "../lists/flow-standing.js";
import { questionItem, questionRowsOf } from "../lists/question-rows.js";
import { sourceOf } from "../lists/source.js";
import {
  type ActionItem,
  caseActions,
  dutyActions,
  type DutyDetail,
  getCase,
  getDuty,
  getQuestion,
} from "../operations/single.js";
import { type Desk, maySee, unknownId } from "../request.js";
import { type Route, route } from "../route.js";
import type { Standing } from "../standing.js";
import { type ListQuery, type Seen, seenProvinces } from "./listing.js";
import type { Operation } from "../operation.js";

/** The provinces asked about, as `find` finds something in one of them. @throws KtttError `server/unknown-id` */
export async function found<Found>(
  desk: Desk,
  operation: Operation,
  asked: { readonly account: Account | null; readonly query: ListQuery; readonly id: string },
  find: (seen: Seen) => Found | null | undefined,
  ids: (seen: Seen) => Iterable<string>,
): Promise<{ readonly seen: Seen; readonly found: Found }> {
  const all = await seenProvinces(desk, operation, asked);
  for (const seen of all) {
    const it = find(seen);
    if (it !== null && it !== undefined) return { seen, found: it };
  }
  throw unknownId(
    asked.id,
    all.flatMap((it) => [...ids(it)]),
  );
}

const bodiesOf = ({ body, obligation }: ObligationState) => [body, ...(obligation.jointWith ?? [])];
const findDuty = (id: string) => (seen: Seen) => {
  const state = seen.standing.register.obligations.get(id);
  return state && maySee(seen.readable, bodiesOf(state)) ? state : null;
};
const dutyIds = ({ readable, standing }: Seen) =>
  [...standing.register.obligations].filter(([, it]) => maySee(readable, bodiesOf(it))).map(([id]) => id);
export const findCase = (id: string) => (seen: Seen) => readableCases(seen).get(id);
export const caseIds = (seen: Seen) => readableCases(seen).keys();

/**
 * Whatever a command is about must be the account's to read: what is another's is answered as what does not exist.
 *
 * @throws KtttError `server/unknown-id`
 */
export function checkReadable(sent: { readonly [name: string]: unknown }, seen: Seen): void {
  if (seen.readable.kind === "all") return;
  const check = (name: string, ids: Iterable<string>) => {
    const id = sent[name];
    const known = [...ids];
    if (typeof id === "string" && !known.includes(id)) throw unknownId(id, known, name);
  };
  check("obligation", dutyIds(seen));
  // An id which somebody gives a new case is told to be taken: there is no other way to open one.
  if (sent["type"] !== "open-case") check("case", caseIds(seen));
  if (sent["type"] === "answer")
    check(
      "question",
      questionRowsOf(seen).map((it) => it.asked.id),
    );
}

/** The capacities of an account which the engine knows. */
export function rolesOf({ roles }: Account): readonly Role[] {
  return ROLES.filter((it) => it !== "engine" && roles.includes(it));
}

function actionItem(action: Action, role: Role, { province }: Standing, language: Language): ActionItem {
  const { competent } = action;
  return {
    command: action.command,
    act: action.act,
    proceeding: action.proceeding,
    label: action.label[language],
    allowed: action.allowed,
    role: { id: role, label: roleLabel(role, language) },
    refused: action.refused.map((it) => ({
      code: it.code,
      path: renderPath(it.path),
      detail: it.message[language],
      hint: it.hint[language],
      basis: it.basis === null ? null : renderCitation(it.basis, language),
    })),
    basis: action.basis.map((it) => renderCitation(it, language)),
    competent: competent && {
      name: competent.name[language],
      asked: competent.asked,
      question: competent.question?.[language] ?? null,
      agency: competent.agency === null ? null : named(province, competent.agency, language),
      basis: competent.basis.map((it) => renderCitation(it, language)),
    },
    who: action.who.map((it) => ({
      agency: named(province, it.agency, language),
      roles: it.roles.map((name) => ({ id: name, label: roleLabel(name, language) })),
    })),
    form: action.form,
  };
}

/** Today's acts for an account, in whichever of its capacities allows each; else in the first. */
export async function actionsFor(
  account: Account,
  standing: Standing,
  target: { readonly obligation: string } | { readonly case: string },
  language: Language,
): Promise<readonly ActionItem[]> {
  const best = new Map<string, ActionItem>();
  if (account.agency === null) return [];
  for (const role of rolesOf(account)) {
    for (const action of await standing.engine.actions(target, actorOf(account, role, standing.today))) {
      const key = `${action.command}/${action.act}/${action.proceeding ?? ""}`;
      const known = best.get(key);
      if (known === undefined || (!known.allowed && action.allowed)) {
        best.set(key, actionItem(action, role, standing, language));
      }
    }
  }
  return [...best.values()];
}

/** How the last day was counted: the words of the document read, and what has moved it since. */
function countedOf(state: NonNullable<ReturnType<ReturnType<typeof findDuty>>>, language: Language): readonly string[] {
  const { correctBy, lastDay, obligation } = state;
  const { deadlineText } = obligation;
  const year = Number((obligation.lastDay ?? obligation.assignedOn).slice(0, 4));
  const vi = language === "vi";
  const lines: string[] = [];
  if (deadlineText !== null) {
    lines.push(`“${deadlineText}”`);
    try {
      lines.push(...explainDeadline(deadlineText, { language, documentYear: year }).lines);
    } catch (error) {
      // Words which no reader takes apart: the row itself says its day.
      if (!isKtttError(error)) throw error;
    }
  }
  const mark = officeDayMark(obligation, language);
  if (mark !== null) lines.push(`${mark.charAt(0).toUpperCase()}${mark.slice(1)}.`);
  if (lastDay !== obligation.lastDay && lastDay !== null) {
    lines.push(`${vi ? "Thời hạn hiện nay" : "The last day now"}: ${formatDay(lastDay, language)}.`);
  }
  if (correctBy !== null) {
    const day = formatDay(effectiveDay(state) ?? correctBy, language);
    lines.push(`${vi ? "Trả lại, hoàn thiện đến ngày" : "Returned, to be corrected by"} ${day}.`);
  }
  return lines;
}

async function dutyDetail(
  state: NonNullable<ReturnType<ReturnType<typeof findDuty>>>,
  seen: Seen,
  account: Account,
  language: Language,
): Promise<DutyDetail | null> {
  const { standing } = seen;
  const { asOf, engine, province, register, today } = standing;
  const { obligation } = state;
  const { id } = obligation;
  const [line] = dutyList(register, province).filter((it) => it.obligation === id);
  if (!line) return null;
  // Everything of the register first: what is waited for may let it go on.
  const duty = dutyItem(line, standing, language);
  const document = province.documents.find((it) => it.id === obligation.document);
  const trace = obligationTrace(province, register, id);
  const scope = obligation.scope === undefined ? {} : { scope: obligation.scope };
  const last = state.formerHolders.at(-1);
  const held = { body: state.body, assignedOn: last?.succession?.on ?? last?.until ?? obligation.assignedOn, ...scope };
  const holding =
    trace.holding === null ? [] : [renderHolding(province, held, holderOf(province, held, asOf), language)];
  const given = renderTrace(province, trace, language);
  const delivered = new Map(state.deliveries.map((it) => [it.recipient, it.on]));
  const detail: Omit<DutyDetail, "timeline" | "actions"> = {
    duty,
    asOf,
    wording: {
      text: obligation.text,
      deadline: obligation.deadlineText,
      document: {
        number: document?.number ?? null,
        title: document?.title ?? obligation.document,
        issuedOn: document?.issuedOn ?? null,
      },
      place: orderedIn(obligation, sourceOf(standing, language)),
      basis: renderCitation({ ...obligation.basis, file: undefined }, language),
    },
    counted: [...countedOf(state, language)],
    issuer: named(province, obligation.issuer, language),
    monitor: named(province, obligation.monitor, language),
    cooperating: obligation.cooperating.map((it) => named(province, it, language)),
    recipients: obligation.recipients.map((it) => ({
      recipient: named(province, it, language),
      deliveredOn: delivered.get(it) ?? null,
    })),
    obstacles: obstaclesOf(state).map((it) => ({ ...it })),
    questions: questionRowsOf(seen)
      .filter(({ asked }) => asked.obligation === id)
      .map((row) => questionItem(row, language)),
    // Who holds it is said once: where nobody took over, the trace has said so already.
    explanation: [given, ...holding.filter((it) => !given.includes(it))],
  };
  const events = await engine.log.read(obligationStream(province.id, id));
  return {
    ...detail,
    timeline: events.filter((it) => it.happenedOn <= asOf).map((it) => eventItem(it, province, language)),
    actions: asOf === today ? [...(await actionsFor(account, standing, { obligation: id }, language))] : [],
  };
}

export const singleRoutes: readonly Route[] = [
  route(getDuty, async ({ account, language, params, query }, desk) => {
    const asked = { account, query, id: params.id };
    const { found: state, seen } = await found(
      desk,
      getDuty as unknown as Operation,
      asked,
      findDuty(params.id),
      dutyIds,
    );
    const data = account && (await dutyDetail(state, seen, account, language));
    if (!data) throw unknownId(params.id, dutyIds(seen));
    return { data, etag: String(data.duty.version) };
  }),
  route(getCase, async ({ account, language, params, query }, desk) => {
    const { id } = params;
    const asked = { account, query, id };
    const { found: state, seen } = await found(desk, getCase as unknown as Operation, asked, findCase(id), caseIds);
    const { asOf, engine, province, today } = seen.standing;
    const outcome = state.ended?.outcome ?? state.proceedings.findLast((it) => it.outcome !== null)?.outcome ?? null;
    const status = statusOn(state.status, asOf);
    const words = {
      case: id,
      province: province.id,
      asOf,
      cooperative: { ref: state.cooperative.ref, kind: state.cooperative.kind },
      synthetic: state.synthetic,
      status: status === null ? null : { id: status, label: LEGAL_STATUSES[status].label[language] },
      outcome: outcome === null ? null : { id: outcome, label: CASE_OUTCOMES[outcome][language] },
      view: caseView({ case: id, on: asOf, triage: null, state, facts: [], refused: null }, asOf, language),
      bodies: state.bodies.map((it) => ({
        role: it.role,
        label: PARTY_ROLES[it.role][language],
        agency: named(province, it.agency, language),
        since: it.since,
      })),
      timeline: timelineOf(state)
        .filter((it) => it.on <= asOf)
        .map((it) => ({
          entry: it.entry,
          on: it.on,
          text: it.text[language],
          basis: it.cites.map((cite) => renderCitation(cite, language)),
          violations: it.violations.length,
          superseded: it.superseded,
        })),
      questions: questionRowsOf(seen)
        .filter(({ asked: it }) => it.case === id)
        .map((row) => questionItem(row, language)),
      flows: state.proceedings.flatMap((it) => {
        const flow = flowOf(it.flow);
        return flow ? [{ flow: it.flow, state: it.state, diagram: flowDiagram(flow, language) }] : [];
      }),
    };
    const proceedings = [...flowStandings(state, asOf, language)];
    const stored = await engine.log.read(caseStream(province.id, id));
    const version = stored.at(-1)?.version ?? 0;
    const actions =
      asOf === today && account ? [...(await actionsFor(account, seen.standing, { case: id }, language))] : [];
    return { data: { ...words, proceedings, version, actions }, etag: String(version) };
  }),
  route(getQuestion, async ({ account, language, params, query }, desk) => {
    const { id } = params;
    const asked = { account, query, id };
    const rowIn = (seen: Seen) => questionRowsOf(seen).find((it) => it.asked.id === id);
    const ids = (seen: Seen) => questionRowsOf(seen).map((it) => it.asked.id);
    const { found: row } = await found(desk, getQuestion as unknown as Operation, asked, rowIn, ids);
    return { data: questionItem(row, language) };
  }),
  route(dutyActions, async ({ account, language, params, query }, desk) => {
    const asked = { account, query, id: params.id };
    const { found: state, seen } = await found(
      desk,
      dutyActions as unknown as Operation,
      asked,
      findDuty(params.id),
      dutyIds,
    );
    const actions = account ? await actionsFor(account, seen.standing, { obligation: params.id }, language) : [];
    return { data: { actions: [...actions] }, etag: String(state.version) };
  }),
  route(caseActions, async ({ account, language, params, query }, desk) => {
    const { id } = params;
    const all = await seenProvinces(desk, caseActions as unknown as Operation, { account, query });
    const [only, ...more] = all;
    // An unknown case offers its opening, in one province, to whoever reads all of it: to another it is as a case of somebody else's.
    const opening = only?.readable.kind === "all" && more.length === 0 ? only : undefined;
    const seen = all.find((it) => findCase(id)(it)) ?? opening;
    if (!seen || !account)
      throw unknownId(
        id,
        all.flatMap((it) => [...caseIds(it)]),
      );
    return { data: { actions: [...(await actionsFor(account, seen.standing, { case: id }, language))] } };
  }),
];

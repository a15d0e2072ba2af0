import { engineProblem } from "./errors.js";
import type { Role } from "../log/actor.js";
import { citeConvention, citeDocument } from "../law/cite.js";
import type { LegalDate } from "../kernel/legal-date.js";
import type { Problem } from "../kernel/problem.js";
import type { Citation } from "../kernel/citation.js";
import { type AmendCommand, dutyOf } from "../plan/amendment/plan-change.schema.js";
import type { RequestCommand } from "../plan/request-duty.js";
import type { Answer } from "../log/command.js";
import { subjectOfQuestion } from "../plan/plan-questions.js";
import type { Province } from "../province/province.schema.js";
import { holderOf } from "../province/roster/holder.js";
import { rosterOf } from "../province/roster/roster.js";
import { actingAcceptor, actingBody } from "../obligation/succession/acting-body.js";
import { arrivalOf, basisOfMove } from "../obligation/succession/route.js";
import type { Successions } from "../plan/succession/succession.js";
import type { ObligationState } from "../obligation/obligation-state.js";
import type { CaseState } from "../cooperative/case-state.js";
import type { Command } from "./commands.js";
import type { ObligationCommand } from "../obligation/obligation.commands.js";

/** A body which may act, in which capacities, and on what basis. */
export interface Entitled {
  readonly agency: string;
  readonly roles: readonly Role[];
  readonly basis: Citation | null;
}

/** A command, what it is about, and who may give it by the province's data: to be looked at before it is decided. */
export interface AuthorityQuestion {
  readonly province: Province;
  readonly command: Command;
  /** What it is about, as it stands; `null` for what concerns the plan as a whole. */
  readonly state: ObligationState | CaseState | null;
  /** Who may give it, by the documents, the roster and the flow of the case. */
  readonly entitled: readonly Entitled[];
}

/** Whether somebody may give a command, and what that rests on; or why not. */
export type AuthorityAnswer =
  { readonly allowed: true; readonly basis: Citation | null } | { readonly allowed: false; readonly problem: Problem };

/** Who may do what (thẩm quyền). Pure: it looks at the question only. An embedder may pass one of his own. */
export interface Authority {
  (question: AuthorityQuestion): AuthorityAnswer;
  /** It never looks at who is entitled: they are not sought for it. */
  readonly ignoresEntitled?: true;
}

const READERS: readonly Role[] = ["auditor", "engine"];
const LIFECYCLE = citeConvention("docs/decisions/0003-task-lifecycle.md");

/** Who had the duty on a day, and what that rests on: the line of the document, or the succession by which it came there. */
function holderOn({ body, formerHolders, obligation }: ObligationState, on: LegalDate, successions: Successions) {
  const left = formerHolders.findIndex((it) => on < it.until);
  const index = left < 0 ? formerHolders.length : left;
  const by = formerHolders[index - 1]?.succession;
  const basis = (by && basisOfMove(successions, obligation, by.id)) ?? obligation.basis;
  return { agency: formerHolders[index]?.body ?? body, basis };
}

/** The body which has the duty on the day of the act and, for a group, its members. */
function holders(
  province: Province,
  state: ObligationState,
  on: LegalDate,
  successions: Successions,
): readonly Entitled[] {
  const { agency, basis } = holderOn(state, on, successions);
  const members = province.groups.find((group) => group.id === agency)?.members ?? [];
  const jointWith = (state.obligation.jointWith ?? []).map((it) => actingBody(successions, it, on));
  return [agency, ...members, ...jointWith].map((it) => ({ agency: it, roles: ["lead", "successor"], basis }));
}

/** The body to which the roster moves the duty from its present one, whether or not anybody has confirmed that. */
function successor(province: Province, state: ObligationState, on: LegalDate) {
  const assignedOn = arrivalOf(state).since;
  if (on < assignedOn || !rosterOf(province).bodies.has(state.body)) return null;
  const { chain, body } = holderOf(province, { body: state.body, assignedOn, scope: state.obligation.scope }, on);
  const last = chain.at(-1);
  return last ? { agency: body, basis: last.citation } : null;
}

/** The monitor, or for what the monitor itself must do, the issuer: nobody accepts his own report. */
function reviewers(state: ObligationState, successions: Successions, on: LegalDate): readonly Entitled[] {
  const { basis, issuer } = state.obligation;
  const agency = actingAcceptor(state, successions, on);
  const roles: readonly Role[] = agency === actingBody(successions, issuer, on) ? ["monitor", "issuer"] : ["monitor"];
  return [{ agency, roles, basis }];
}

function issuerOf({ obligation }: ObligationState): Entitled {
  return { agency: obligation.issuer, roles: ["issuer"], basis: obligation.basis };
}

function entitledByState(
  province: Province,
  command: ObligationCommand | Answer,
  state: ObligationState,
  successions: Successions,
): readonly Entitled[] {
  const { obligation } = state;
  switch (command.type) {
    case "start":
    case "report":
    case "raise-obstacle":
      return holders(province, state, command.on, successions);
    case "accept":
      return reviewers(state, successions, command.on);
    case "return":
      return [...reviewers(state, successions, command.on), ...(obligation.act === "submit" ? [issuerOf(state)] : [])];
    case "answer-obstacle":
      return [
        ...reviewers(state, successions, command.on),
        issuerOf(state),
        ...obligation.cooperating.map((agency): Entitled => ({
          agency,
          roles: ["coordinator"],
          basis: obligation.basis,
        })),
      ];
    case "answer":
      return command.question.includes("?confirm-overdue@")
        ? [issuerOf(state), ...reviewers(state, successions, command.on)]
        : [issuerOf(state)];
    case "extend":
    case "reassign":
    case "cancel":
      return [issuerOf(state)];
  }
}

const basisIn = ({ number, title }: Province["documents"][number]) => citeDocument(number ?? title);

/** The issuer of the document which left the question open. */
export function entitledToAnswer(province: Province, command: Answer): readonly Entitled[] {
  const about = subjectOfQuestion(command.question);
  if (about?.kind === "succession") return issuers(province);
  const duty = about?.id;
  const definition = [...province.tasks, ...province.reporting].find((it) => it.id === duty);
  const document = province.documents.find((it) => it.id === definition?.document);
  if (!document) return [];
  return [{ agency: document.issuer, roles: ["issuer"], basis: basisIn(document) }];
}

/** The bodies which watch over the documents' targets and those which issued them. */
export function entitledToMeasure(province: Province): readonly Entitled[] {
  return province.documents.flatMap((document): readonly Entitled[] => {
    const basis = basisIn(document);
    return [
      { agency: document.monitor, roles: ["monitor"], basis },
      { agency: document.issuer, roles: ["issuer"], basis },
    ];
  });
}

/** Why somebody may not, and who may. */
function refusal({ command, entitled, province, state }: AuthorityQuestion): Problem {
  const { agency, role } = command.actor;
  const held = state !== null && "obligation" in state ? state : null;
  const basis = held?.obligation.basis ?? entitled[0]?.basis ?? LIFECYCLE;
  const next = held ? successor(province, held, command.on) : null;
  if (next?.agency === agency) {
    const params = { agency, body: held?.body ?? "" };
    return engineProblem("authority/succession-unconfirmed", ["actor", "agency"], params, next.basis);
  }
  const known = entitled.filter((it) => it.agency === agency);
  if (known.length > 0) {
    const roles = [...new Set(known.flatMap((it) => it.roles))].join(", ");
    return engineProblem(
      "authority/other-role",
      ["actor", "role"],
      { action: command.type, agency, role, roles },
      basis,
    );
  }
  const who = [...new Set(entitled.map((it) => it.agency))].join(", ") || "–";
  return engineProblem("authority/not-entitled", ["actor", "agency"], { action: command.type, agency, who }, basis);
}

/** Who issued a document of the plan, in that capacity: it says who takes over, and changes its own plan. */
export function issuers(province: Province): readonly Entitled[] {
  return entitledToMeasure(province).filter((it) => it.roles.includes("issuer"));
}

/** Whoever issued the documents in which the changed duties stand: all of them. */
export function entitledToAmend(province: Province, { changes }: AmendCommand): readonly Entitled[] {
  const documents = new Set(changes.map((change) => dutyOf(change).split("/")[0]));
  const touched = province.documents.filter((it) => documents.has(it.id));
  const [first] = touched;
  if (!first || touched.some((it) => it.issuer !== first.issuer)) return [];
  return [{ agency: first.issuer, roles: ["issuer"], basis: basisIn(first) }];
}

/** Whoever issued the document in which the duty stands, or watches over it. */
export function entitledToRequest(province: Province, { duty }: RequestCommand): readonly Entitled[] {
  const documents = province.documents.filter((it) => it.id === duty.split("/")[0]);
  return entitledToMeasure({ ...province, documents });
}

/** Acts of the body which has the duty: it is asked by day, so its successors answer for themselves. */
const HOLDERS_ACTS: readonly Command["type"][] = ["start", "report", "raise-obstacle"];

/**
 * Whoever, by successions confirmed up to the day of the act, acts in the place of a body which ceased: it, and no longer
 * the body itself.
 */
export function bySuccession(
  entitled: readonly Entitled[],
  successions: Successions,
  on: LegalDate,
): readonly Entitled[] {
  return entitled.map((it) => ({ ...it, agency: actingBody(successions, it.agency, on) }));
}

/** Who may give a command on an obligation, or answer a question about it. */
export function entitledToObligation(
  province: Province,
  command: ObligationCommand | Answer,
  state: ObligationState,
  successions: Successions,
): readonly Entitled[] {
  const entitled = entitledByState(province, command, state, successions);
  return HOLDERS_ACTS.includes(command.type) ? entitled : bySuccession(entitled, successions, command.on);
}

/**
 * The policy as the province's own data give it: the body which has the duty on the day of the act starts and reports; the
 * monitor accepts and returns, the issuer in the monitor's own affairs; the issuer extends, reassigns, cancels and answers;
 * in a case each body does its own acts and the registry records those of others on their papers; an auditor reads. Time's own
 * events are nobody's to send.
 *
 * What is granted rests on the line of the document which assigned the duty, on the succession, or on the law of the flow.
 */
export const provinceAuthority: Authority = (question) => {
  const { agency, role } = question.command.actor;
  if (READERS.includes(role)) {
    const params = { action: question.command.type, role };
    return { allowed: false, problem: engineProblem("authority/reads-only", ["actor", "role"], params, LIFECYCLE) };
  }
  const granted = question.entitled.find((it) => it.agency === agency && it.roles.includes(role));
  return granted ? { allowed: true, basis: granted.basis } : { allowed: false, problem: refusal(question) };
};

/**
 * For simulations: everybody may do everything with what is invented and says so (`synthetic`), and nothing with anything
 * else.
 */
export const syntheticAuthority: Authority = Object.assign(
  ({ command, state }: AuthorityQuestion): AuthorityAnswer => {
    const invented =
      ("synthetic" in command && command.synthetic === true) ||
      (state !== null && "synthetic" in state && state.synthetic);
    if (invented) return { allowed: true, basis: null };
    return {
      allowed: false,
      problem: engineProblem("authority/not-invented", [], { action: command.type }, LIFECYCLE),
    };
  },
  { ignoresEntitled: true as const },
);

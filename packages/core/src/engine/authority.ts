import type { LegalDate } from "../calendar/legal-date.js";
import { type Problem, problem } from "../errors.js";
import { type Citation, citeConvention, citeDocument, mayActAlone } from "../law/citation.js";
import type { PlanCommand } from "../plan/plan.events.js";
import type { Province } from "../province/province.schema.js";
import { holderOf } from "../roster/holder.js";
import type { ObligationState } from "../task/obligation-state.js";
import type { TargetCommand } from "../target/target.events.js";
import type { TaskCommand } from "../task/task.commands.js";
import type { Actor, Role } from "./event.js";

/** A command and what it is about, to be looked at before it is decided. */
export type AuthorityQuestion =
  | { readonly province: Province; readonly command: TaskCommand; readonly state: ObligationState }
  | { readonly province: Province; readonly command: PlanCommand | TargetCommand; readonly state: null };

/** Whether somebody may give a command, and what that rests on; or why not. */
export type AuthorityAnswer =
  { readonly allowed: true; readonly basis: Citation | null } | { readonly allowed: false; readonly problem: Problem };

/** Who may do what (thẩm quyền). Pure: it looks at the question only. An embedder may pass one of his own. */
export type Authority = (question: AuthorityQuestion) => AuthorityAnswer;

/** A body which may act, in which capacities, and on what basis. */
interface Entitled {
  readonly agency: string;
  readonly roles: readonly Role[];
  readonly basis: Citation | null;
}

const READERS: readonly Role[] = ["auditor", "engine"];
const LIFECYCLE = citeConvention("docs/decisions/0003-task-lifecycle.md");

/** The bodies which hold the duty on the day of the act: the one it is with, a group's members, a confirmed successor. */
function holders(province: Province, state: ObligationState, on: LegalDate): readonly Entitled[] {
  const { basis } = state.obligation;
  const members = province.groups.find((group) => group.id === state.body)?.members ?? [];
  const own = [state.body, ...members].map((agency): Entitled => ({ agency, roles: ["lead", "successor"], basis }));
  const next = successor(province, state, on);
  return next?.confirmed ? [...own, { agency: next.agency, roles: ["lead", "successor"], basis: next.basis }] : own;
}

/** To whom the law moved the duty since it was given to its present body; confirmed when a source was read that says so. */
function successor(province: Province, state: ObligationState, on: LegalDate) {
  const assignedOn = state.formerHolders.at(-1)?.until ?? state.obligation.assignedOn;
  if (on < assignedOn || !province.agencies.some((agency) => agency.id === state.body)) return null;
  const scope = province.tasks.find((task) => task.id === state.obligation.duty)?.scope;
  const holding = holderOf(province, { body: state.body, assignedOn, scope }, on);
  const last = holding.chain.at(-1);
  if (!last) return null;
  return { agency: holding.body, basis: last.citation as Citation, confirmed: mayActAlone(holding.trust) };
}

/** The monitor, or for what the monitor itself must do, the issuer: nobody accepts his own report. */
function reviewers({ obligation, body }: ObligationState): readonly Entitled[] {
  const { basis, issuer, monitor } = obligation;
  const reviewer = body === monitor ? issuer : monitor;
  const roles: readonly Role[] = reviewer === issuer ? ["monitor", "issuer"] : ["monitor"];
  return [{ agency: reviewer, roles, basis }];
}

function issuerOf({ obligation }: ObligationState): Entitled {
  return { agency: obligation.issuer, roles: ["issuer"], basis: obligation.basis };
}

function entitledToTask(province: Province, command: TaskCommand, state: ObligationState): readonly Entitled[] {
  const { obligation } = state;
  switch (command.type) {
    case "start":
    case "report":
    case "raise-obstacle":
      return holders(province, state, command.on);
    case "accept":
      return reviewers(state);
    case "return":
      return obligation.act === "submit" ? [...reviewers(state), issuerOf(state)] : reviewers(state);
    case "answer-obstacle":
      return [
        ...reviewers(state),
        issuerOf(state),
        ...obligation.cooperating.map((agency): Entitled => ({
          agency,
          roles: ["coordinator"],
          basis: obligation.basis,
        })),
      ];
    case "reassign": {
      const next = successor(province, state, command.on);
      const takesOver = next?.confirmed === true && next.agency === command.to;
      return takesOver
        ? [issuerOf(state), { agency: next.agency, roles: ["successor"], basis: next.basis }]
        : [issuerOf(state)];
    }
    case "decide":
      return command.decision.startsWith("confirm-overdue")
        ? [issuerOf(state), ...reviewers(state)]
        : [issuerOf(state)];
    case "extend":
    case "cancel":
      return [issuerOf(state)];
  }
}

/** The issuer of the document which left the question open. */
function entitledToAnswer(province: Province, command: PlanCommand): readonly Entitled[] {
  const duty = command.question.split("?")[0];
  const definition = [...province.tasks, ...province.reporting].find((it) => it.id === duty);
  const document = province.documents.find((it) => it.id === definition?.document);
  if (!document) return [];
  return [{ agency: document.issuer, roles: ["issuer"], basis: citeDocument(document.number ?? document.id) }];
}

/** The bodies which watch over the documents' targets and those which issued them. */
function entitledToMeasure(province: Province): readonly Entitled[] {
  return province.documents.flatMap((document): readonly Entitled[] => {
    const basis = citeDocument(document.number ?? document.title);
    return [
      { agency: document.monitor, roles: ["monitor"], basis },
      { agency: document.issuer, roles: ["issuer"], basis },
    ];
  });
}

function refusal({ province, command, state }: AuthorityQuestion, entitled: readonly Entitled[]): Problem {
  const { agency, role } = command.actor;
  const basis = state?.obligation.basis ?? entitled[0]?.basis ?? LIFECYCLE;
  const next = state ? successor(province, state, command.on) : null;
  if (next && !next.confirmed && next.agency === agency) {
    return problem(
      "authority/succession-unconfirmed",
      ["actor", "agency"],
      { agency, body: state?.body ?? "" },
      next.basis,
    );
  }
  const known = entitled.find((it) => it.agency === agency);
  if (known) {
    const roles = known.roles.join(", ");
    return problem("authority/other-role", ["actor", "role"], { action: command.type, agency, role, roles }, basis);
  }
  const who = [...new Set(entitled.map((it) => it.agency))].join(", ") || "–";
  return problem("authority/not-entitled", ["actor", "agency"], { action: command.type, agency, who }, basis);
}

function entitledBy(question: AuthorityQuestion): readonly Entitled[] {
  if (question.state !== null) return entitledToTask(question.province, question.command, question.state);
  return question.command.type === "answer-question"
    ? entitledToAnswer(question.province, question.command)
    : entitledToMeasure(question.province);
}

/**
 * The policy as the province's own data give it: the body which leads (or a successor once a read source confirms it)
 * starts and reports; the monitor accepts and returns, the issuer in the monitor's own affairs; the issuer extends, reassigns,
 * cancels and decides; an auditor reads. Time's own events are nobody's to send.
 *
 * What is granted rests on the line of the document which gave the duty, or on the succession.
 */
export const provinceAuthority: Authority = (question) => {
  const { agency, role } = question.command.actor;
  if (READERS.includes(role)) {
    const params = { action: question.command.type, role };
    return { allowed: false, problem: problem("authority/reads-only", ["actor", "role"], params, LIFECYCLE) };
  }
  const entitled = entitledBy(question);
  const granted = entitled.find((it) => it.agency === agency && it.roles.includes(role));
  return granted ? { allowed: true, basis: granted.basis } : { allowed: false, problem: refusal(question, entitled) };
};

/** Lets everybody do everything, for a program which has looked itself. The basis stays what the command says. */
export const openAuthority: Authority = () => ({ allowed: true, basis: null });

/** Whether this actor may read everything and change nothing. */
export function mayOnlyRead(actor: Actor): boolean {
  return READERS.includes(actor.role);
}

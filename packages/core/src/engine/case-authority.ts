import type { Answer } from "../log/command.js";
import type { Role } from "../log/actor.js";
import { suggest } from "../kernel/nearest.js";
import type { Citation } from "../kernel/citation.js";
import type { LegalDate } from "../kernel/legal-date.js";
import type { Problem } from "../kernel/problem.js";
import { citeConvention, citer } from "../law/cite.js";
import { hasBegunOn } from "../law/in-force.js";
import { isNeedsDecision } from "../law/needs-decision.js";
import type { CaseCommand, CaseCommandOf } from "../cooperative/case.commands.js";
import { bodyIn, type CaseState } from "../cooperative/case-state.js";
import { flowOf } from "../cooperative/flows.js";
import type { NextAct } from "../cooperative/next-acts.js";
import { OWN_ROLES, type PartyRole } from "../cooperative/party.js";
import { actingBody } from "../obligation/succession/acting-body.js";
import { NO_SUCCESSIONS, type Successions } from "../plan/succession/succession.js";
import { provinceProblem } from "../province/errors.js";
import type { Agency, Province } from "../province/province.schema.js";
import { isInOffice, rosterOf } from "../province/roster/roster.js";

/** An agency (or the cooperative itself) which may give a command on a case, in which capacities, and on what basis. */
export interface EntitledToCase {
  readonly agency: string;
  readonly roles: readonly Role[];
  readonly basis: Citation;
}

/** The registry keeps the register, and so records the acts of others (Decree 92/2024 art. 7.3, before it 193/2013 art. 6.2.c). */
const REGISTRY_2024 = citer("92/2024/NĐ-CP")(7, 3);
const REGISTRY_2013 = citer("193/2013/NĐ-CP")(6, 2, "c");
const registryOn = (on: LegalDate) => (hasBegunOn(REGISTRY_2024, on) ? REGISTRY_2024 : REGISTRY_2013);
const BY_CONVENTION = citeConvention("docs/decisions/0006-cooperative-handling.md");

/**
 * Bodies of State administration, one of which is the registry. Which level is competent on a day is said by `competentBody` and
 * shown with each act; whoever keeps the case is not turned away for it.
 */
const REGISTRY_KINDS: readonly Agency["kind"][] = ["peoples-committee", "office", "department"];

/** A role which another fills where nobody is named for it: a judge sits in the court. */
const WITHIN: Readonly<Partial<Record<PartyRole, PartyRole>>> = { judge: "court" };

function inRole(state: CaseState, role: PartyRole, command: CaseCommand | Answer): string | null {
  const within = WITHIN[role];
  return bodyIn(state, role, command.on) ?? (within ? bodyIn(state, within, command.on) : null);
}

/** Who opens a case becomes its registry: a body of State administration in office on the day. */
function openers(province: Province, { actor, bodies, on }: CaseCommandOf<"open-case">): readonly EntitledToCase[] {
  const registry = bodies.registry ?? actor.agency;
  const body = province.agencies.find((it) => it.id === registry);
  if (!body || !REGISTRY_KINDS.includes(body.kind) || !isInOffice(body, on)) return [];
  return [{ agency: registry, roles: ["registrar"], basis: registryOn(on) }];
}

/** Who performs an act himself: the cooperative as a party, or the agency named for its role. */
function performers(state: CaseState, command: CaseCommandOf<"record-act">): readonly EntitledToCase[] {
  const proceeding = state.proceedings.find(
    (it) => it.id === command.proceeding || (it.endedOn === null && it.flow === command.proceeding),
  );
  const rows = proceeding ? (flowOf(proceeding.flow)?.steps.of(command.act) ?? []) : [];
  return rows.flatMap(({ meta }): readonly EntitledToCase[] => {
    const agency = inRole(state, meta.who, command);
    const own = OWN_ROLES.includes(meta.who);
    return [
      ...(own ? [{ agency: state.cooperative.ref, roles: ["party"] as const, basis: meta.basis }] : []),
      ...(agency !== null && meta.who !== "registry"
        ? [{ agency, roles: ["authority"] as const, basis: meta.basis }]
        : []),
    ];
  });
}

/**
 * Who may give a command on a case, on its day.
 *
 * - The registry of the case, as `registrar`: opens it, keeps its facts, and records every act on its paper ("ghi nhận"); of
 *   its own acts this is the act itself.
 * - The agency named for a role, as `authority`: performs the acts of that role, and as `decision-maker` answers questions.
 * - The cooperative, as `party`: performs its own acts. Its agency is the reference of the case.
 *
 * Nobody else. From the day of a confirmed succession on, who took the place of an agency acts, and the agency no longer does; a
 * paper of before is still its own.
 */
export function entitledToCase(
  province: Province,
  state: CaseState | null,
  command: CaseCommand | Answer,
  successions: Successions = NO_SUCCESSIONS,
): readonly EntitledToCase[] {
  if (command.type === "open-case") return openers(province, command);
  if (!state) return [];
  const registry = bodyIn(state, "registry", command.on);
  const basis = command.type === "answer" ? BY_CONVENTION : registryOn(command.on);
  const decider = command.type === "answer" ? inRole(state, "decision-maker", command) : null;
  const entitled: readonly EntitledToCase[] = [
    ...(registry === null ? [] : [{ agency: registry, roles: ["registrar"] as const, basis }]),
    ...(decider === null ? [] : [{ agency: decider, roles: ["authority"] as const, basis }]),
    ...(command.type === "record-act" ? performers(state, command) : []),
  ];
  const acting = entitled.map((it) => ({ ...it, agency: actingBody(successions, it.agency, command.on) }));
  return [...new Map(acting.map((it) => [`${it.agency} ${it.roles.join()}`, it])).values()];
}

/** Agencies which a command names for a role and the roster does not know, or which are not in office on the day. */
export function unknownBodiesOfCase(province: Province, command: CaseCommand | Answer): readonly Problem[] {
  const { bodies } = rosterOf(province);
  const check = (id: string, path: readonly string[]): readonly Problem[] => {
    const body = bodies.get(id);
    if (body && isInOffice(body, command.on)) return [];
    return [provinceProblem("roster/unknown-body", path, { id, ...suggest(id, [...bodies.keys()]) })];
  };
  if (command.type === "assign-body") return check(command.agency, ["agency"]);
  if (command.type !== "open-case") return [];
  return Object.entries(command.bodies).flatMap(([role, id]) => check(id, ["bodies", role]));
}

/** The only one of several; `null` where there are none, or more. */
const onlyOne = (found: readonly Agency[]): string | null => (found.length === 1 ? (found[0]?.id ?? null) : null);

/** The People's Committee of a level in whose area the head office lies: of the commune which the case names, or of its district. */
function committeeOfSeat(province: Province, seat: string, level: string, on: LegalDate): string | null {
  const committees = province.agencies.filter((it) => it.kind === "peoples-committee" && isInOffice(it, on));
  const names = ({ aliases, id, name }: Agency) => [id, name.vi, ...aliases];
  const own = committees.filter((it) => names(it).some((name) => name === seat || name.endsWith(` ${seat}`)));
  return onlyOne(
    level === "commune"
      ? own.filter((it) => it.level === "commune")
      : committees.filter((it) => it.level === level && own.some((one) => one.id === it.id || one.within === it.id)),
  );
}

/**
 * The agency to which an act of a case falls on a day: the one which the case names for the role, while it is in office. Where it
 * names none, the People's Committee of the competent level: of the province the only one, below it that of the head office, so far as
 * the case names its commune and the roster tells which that is. A registry is an office of that Committee (Decree 193/2013 art. 6.1.b,
 * Decree 187/2026 art. 6.3): the Committee stands for it. `null` where nobody can be meant alone; where the texts leave the body open;
 * and for the registry from 18/07/2024 to 30/06/2025: art. 5.2 of Decree 92/2024 leaves it to a decision where the National Assembly lets
 * a province try special rules, and no text at hand says where that is.
 */
export function competentAgency(
  province: Province,
  { agency, competent, who }: Pick<NextAct, "agency" | "competent" | "who">,
  on: LegalDate,
  seat: string | null,
): string | null {
  if (agency !== null) {
    const named = rosterOf(province).bodies.get(agency);
    return named && isInOffice(named, on) ? agency : null;
  }
  if (!competent || isNeedsDecision(competent) || competent.level === null) return null;
  if (who === "committee" && competent.level === "province") {
    return onlyOne(
      province.agencies.filter(
        (it) => it.kind === "peoples-committee" && it.level === "province" && isInOffice(it, on),
      ),
    );
  }
  if (seat === null || (who !== "committee" && who !== "registry") || competent.level === "province") return null;
  return competent.leftToDecision ? null : committeeOfSeat(province, seat, competent.level, on);
}

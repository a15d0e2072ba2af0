import { caseProblem } from "./errors.js";
import type { Answer } from "../log/command.js";
import { logProblem } from "../log/errors.js";
import { citeConvention, citer } from "../law/cite.js";
import { KtttError } from "../kernel/problem.js";
import { applicableLaw } from "../law/applicable-law.js";
import { type Bilingual, inBoth } from "../kernel/language.js";
import { isNeedsDecision } from "../law/needs-decision.js";
import type { CaseCommand, CaseCommandOf } from "./case.commands.js";
import { caseOfQuestion, decideAnswerOfCase } from "./answer-of-case.js";
import { CASE_QUESTIONS } from "./case-questions.js";
import type { CaseFact } from "./case.events.js";
import { type CaseState, lastAct, openProceedings, openQuestions, type Proceeding } from "./case-state.js";
import { type ActInput, type CaseContext, decideAct } from "./decide-act.js";
import { evolveCase, withoutFollowed } from "./evolve-case.js";
import { settlementFacts } from "./settlement-facts.js";
import { isMarkedAfter, liftedMarks } from "./lifted-marks.js";
import type { ActMeta } from "./flow.js";
import type { Flow } from "./flow.machine.js";
import { flowOf, allFlows, goesOnAfterEnd } from "./flows.js";
import { type CooperativeKind, STATUSES_FROM, statusOn } from "../law/legal-status.js";

const L = citer("17/2023/QH15");
const join = (words: readonly string[]) => words.join(", ") || "–";
/** What may be named instead, in words, each with the id by which a command names it. */
const joinNamed = (some: readonly { readonly id: string; readonly words: Bilingual | undefined }[]) =>
  inBoth("known", (language) => join(some.map(({ id, words }) => (words ? `${words[language]} (${id})` : id))));
const titleOf = (flow: string) => inBoth("flow", (language) => flowOf(flow)?.title[language] ?? flow);

/** Kinds which other law governs (Law 17/2023 art. 1; Decree 77/2019). */
const OTHER_LAW: Readonly<Partial<Record<CooperativeKind, Bilingual>>> = {
  "people-credit-fund": { vi: "Quỹ tín dụng nhân dân", en: "people's credit fund" },
  "cooperative-group": { vi: "Tổ hợp tác", en: "cooperative group" },
};

function knownFlow(id: string): Flow {
  const flow = flowOf(id);
  if (flow) return flow;
  throw new KtttError(
    caseProblem("cooperative/unknown-flow", ["flow"], {
      flow: id,
      ...joinNamed(allFlows().map((it) => ({ id: it.id, words: it.title }))),
    }),
  );
}

function open(command: CaseCommandOf<"open-case">): readonly CaseFact[] {
  const { cooperative, status, branches, facts, synthetic, on } = command;
  const other = OTHER_LAW[cooperative.kind];
  if (other) {
    throw new KtttError(
      caseProblem(
        "cooperative/not-handled-here",
        ["cooperative", "kind"],
        inBoth("kind", (it) => other[it]),
      ),
    );
  }
  // The register has known legal statuses since Decree 92/2024, and none before.
  const known = on >= STATUSES_FROM;
  return [
    {
      type: "CaseOpened",
      happenedOn: on,
      data: {
        case: command.case,
        cooperative,
        status: known ? status : null,
        branches: known ? branches : branches.map((it) => ({ ...it, status: null })),
        facts,
        bodies: { registry: command.actor.agency, ...command.bodies },
        synthetic,
      },
    },
  ];
}

/** The proceeding of this id, or the only open one of this flow, or one which has ended and still takes acts. */
function proceedingOf(state: CaseState, name: string): Proceeding {
  const named = state.proceedings.find((it) => it.id === name);
  const found =
    named ??
    openProceedings(state).find((it) => it.flow === name) ??
    state.proceedings.findLast((it) => it.flow === name && goesOnAfterEnd(it));
  if (!found) {
    const known = joinNamed(state.proceedings.map((it) => ({ id: it.id, words: flowOf(it.flow)?.title })));
    throw new KtttError(caseProblem("cooperative/unknown-proceeding", ["proceeding"], { proceeding: name, ...known }));
  }
  if (found.endedOn !== null && !goesOnAfterEnd(found)) {
    throw new KtttError(
      caseProblem("cooperative/proceeding-ended", ["proceeding"], {
        ...titleOf(found.flow),
        proceeding: found.id,
        on: found.endedOn,
      }),
    );
  }
  return found;
}

function openProceeding(
  state: CaseState,
  command: Pick<CaseCommandOf<"open-proceeding">, "flow" | "branch" | "state" | "earlier" | "on">,
  derived = false,
): CaseFact {
  const flow = knownFlow(command.flow);
  const at = command.state ?? flow.steps.initial;
  if (!flow.steps.states.includes(at)) {
    throw new KtttError(
      caseProblem("cooperative/unknown-state", ["state"], {
        ...titleOf(flow.id),
        state: at,
        ...joinNamed(flow.steps.states.map((id) => ({ id, words: flow.states[id] }))),
      }),
    );
  }
  if (flow.subject === "branch") {
    if (command.branch === null) throw new KtttError(caseProblem("cooperative/branch-needed", ["branch"]));
    if (!state.branches.some((it) => it.id === command.branch)) {
      const known = join(state.branches.map((it) => it.id));
      throw new KtttError(caseProblem("cooperative/unknown-branch", ["branch"], { branch: command.branch, known }));
    }
  }
  const begunOn = command.earlier[0]?.on;
  const acceptedOn = command.earlier.find((it) => it.act === "accept")?.on;
  const law = applicableLaw(flow.question, { begunOn, acceptedOn }, command.on);
  if (!isNeedsDecision(law) && law.law !== flow.law) {
    throw new KtttError(
      caseProblem(
        "cooperative/wrong-law",
        ["flow"],
        { ...titleOf(flow.id), law: flow.law, on: command.on, governing: law.law },
        law.basis[0],
      ),
    );
  }
  const same = openProceedings(state).find((it) => it.flow === flow.id && it.branch === command.branch);
  if (same) {
    throw new KtttError(
      caseProblem("cooperative/proceeding-open", ["flow"], { ...titleOf(flow.id), proceeding: same.id }),
    );
  }
  const number = state.proceedings.filter((it) => it.flow === flow.id).length + 1;
  return {
    type: "ProceedingOpened",
    happenedOn: command.on,
    data: {
      proceeding: `${flow.id}/${number}`,
      flow: flow.id,
      branch: command.branch,
      state: at,
      earlier: command.earlier,
      derived,
    },
  };
}

/** What follows from an act at once: a question, the flow it begins, an act in another open flow. */
function consequences(
  state: CaseState,
  proceeding: Proceeding,
  meta: ActMeta,
  input: ActInput,
  context: CaseContext,
): readonly CaseFact[] {
  const facts: CaseFact[] = [];
  if (meta.settles) {
    const known = { [meta.settles]: input.on };
    facts.push({ type: "FactsRecorded", happenedOn: input.on, data: { facts: known, papers: input.papers } });
  }
  const asked = meta.asks === null ? undefined : CASE_QUESTIONS[meta.asks];
  const open = openQuestions(state).some(
    (it) => it.proceeding === proceeding.id && it.asked.question === asked?.question,
  );
  if (asked && !open)
    facts.push({ type: "QuestionRaised", happenedOn: input.on, data: { proceeding: proceeding.id, asked } });
  if (meta.begins) {
    const opening = openProceeding(
      state,
      {
        flow: meta.begins.flow,
        branch: flowOf(meta.begins.flow)?.subject === "branch" ? proceeding.branch : null,
        state: null,
        earlier: [],
        on: input.on,
      },
      true,
    );
    const begun = evolveCase(state, opening);
    const next = openProceedings(begun).at(-1);
    if (next) {
      const ground =
        lastAct(proceeding, "notify-violation")?.payload.ground ?? (lastAct(proceeding, "raise-forgery") ? "a" : "g");
      // The registry issued the paper itself: its three working days count from that day, not from a receipt.
      const papers = input.papers.map((it) => ({ ...it, served: it.served.filter(({ to }) => to !== "registry") }));
      const act = { ...input, act: meta.begins.act, papers, payload: proceeding.branch === null ? { ground } : {} };
      facts.push(opening, decideAct(knownFlow(next.flow), begun, next, act, context, true).fact);
    }
  }
  const other = meta.also && openProceedings(state).find((it) => it.flow === meta.also?.flow);
  if (meta.also && other) {
    const act = { ...input, act: meta.also.act };
    facts.push(decideAct(knownFlow(other.flow), state, other, act, context, true).fact);
  }
  return facts;
}

function recordAct(given: CaseState, command: CaseCommandOf<"record-act">, context: CaseContext): readonly CaseFact[] {
  // Where a period which a notice printed has run out, a paper of before that day still belongs to it.
  const name = command.proceeding;
  const over = given.proceedings.findLast((it) => it.id === name || it.flow === name);
  const state = over ? withoutFollowed(given, over.id, command.on) : given;
  const proceeding = proceedingOf(state, name);
  const { fact, meta } = decideAct(knownFlow(proceeding.flow), state, proceeding, command, context);
  // Nothing follows from most acts: the case after them need not be known.
  const { also, asks, begins, settles } = meta;
  if (!command.payload.inventory && !also && !asks && !begins && !settles) return [fact];
  const after = evolveCase(state, fact);
  const now = after.proceedings.find((it) => it.id === proceeding.id);
  return [
    fact,
    ...(now && command.payload.inventory ? settlementFacts(after, now, command.on) : []),
    ...consequences(
      after,
      after.proceedings.find((it) => it.id === proceeding.id) ?? proceeding,
      meta,
      command,
      context,
    ),
  ];
}

/** First day of a resolution, a revocation or a court decision under the 2023 law: from it on art. 100 prohibits. */
function prohibitedFrom(state: CaseState): string | null {
  const days = state.proceedings
    .filter((it) => it.branch === null && knownFlow(it.flow).law === "17/2023/QH15")
    .flatMap((it) => ["adopt-resolution", "revoke", "record-decision"].flatMap((act) => lastAct(it, act)?.on ?? []));
  return days.length === 0 ? null : days.reduce((first, next) => (next < first ? next : first));
}

function prohibited(state: CaseState, command: CaseCommandOf<"record-prohibited-act">): readonly CaseFact[] {
  const { on, point, by, papers, forDissolution } = command;
  const from = prohibitedFrom(state);
  const cite = L(100, 1, point);
  if (from === null || on < from)
    throw new KtttError(caseProblem("cooperative/not-prohibited-yet", ["on"], { on }, cite));
  if (point === "d" && forDissolution)
    throw new KtttError(caseProblem("cooperative/not-prohibited", ["point"], {}, cite));
  const violation = {
    kind: "prohibited" as const,
    act: `prohibited-${point}`,
    on,
    day: null,
    trust: cite.trust,
    cites: [cite, L(100, 2)],
    by,
  };
  return [{ type: "ProhibitedActRecorded", happenedOn: on, data: { violation, papers } }];
}

function recordObstacle(state: CaseState, command: CaseCommandOf<"record-obstacle">): readonly CaseFact[] {
  const { kind, note, obstacle, on, papers } = command;
  if (state.obstacles.some((it) => it.id === obstacle))
    throw new KtttError(caseProblem("cooperative/obstacle-exists", ["obstacle"], { obstacle }));
  if (kind === "other" && note === null) throw new KtttError(caseProblem("cooperative/obstacle-unclear", ["note"]));
  return [{ type: "ObstacleRecorded", happenedOn: on, data: { obstacle, kind, note, papers } }];
}

function liftObstacle(state: CaseState, command: CaseCommandOf<"lift-obstacle">): readonly CaseFact[] {
  const { note, obstacle, on, papers } = command;
  const open = state.obstacles.filter((it) => it.lifted === null);
  const found = open.find((it) => it.id === obstacle);
  if (!found) {
    const known = join(open.map((it) => it.id));
    throw new KtttError(caseProblem("cooperative/obstacle-not-open", ["obstacle"], { obstacle, open: known }));
  }
  const { recordedOn } = found;
  if (on < recordedOn) throw new KtttError(caseProblem("cooperative/before-obstacle", ["on"], { on, recordedOn }));
  return [{ type: "ObstacleLifted", happenedOn: on, data: { obstacle, note, papers } }];
}

function close(state: CaseState, command: CaseCommandOf<"close-case">): readonly CaseFact[] {
  const count = openProceedings(state).length;
  if (count > 0) throw new KtttError(caseProblem("cooperative/open-proceedings", [], { count }));
  return [{ type: "CaseClosed", happenedOn: command.on, data: { reason: command.reason } }];
}

/** What somebody enters, corrections apart. */
export type CaseEntry = Exclude<CaseCommand, { readonly type: "correct" }> | Answer;

const DECISION = citeConvention("docs/decisions/0006-cooperative-handling.md");

/**
 * What is taken once the cooperative has been dissolved, has gone bankrupt or has ended (Decree 92/2024 art. 27.5), each with
 * its text. Corrections of what was entered before are not asked here; nothing else is taken.
 */
const AFTER_THE_END = {
  /** Those who broke a prohibition stay liable. */
  "record-prohibited-act": L(100, 2),
  "close-case": DECISION,
  /** While the court's declaration is enforced: its acts, and who performs them; and what becomes of a compulsory decision (Law 23/2012 art. 54.6). */
  "record-act": citer("51/2014/QH13")(120),
  "assign-body": citer("51/2014/QH13")(120),
} as const;

function isTakenAfterEnd(state: CaseState, command: CaseEntry): boolean {
  const over = state.ended !== null;
  const named = (it: Proceeding) =>
    command.type === "record-act" && (it.id === command.proceeding || it.flow === command.proceeding);
  if (state.proceedings.some((it) => named(it) && goesOnAfterEnd(it))) return true;
  if (!over && statusOn(state.status, command.on) !== "ended") return true;
  if (command.type === "record-prohibited-act" || command.type === "close-case") return true;
  if (over || !Object.hasOwn(AFTER_THE_END, command.type)) return false;
  const bankruptcies = openProceedings(state).filter((it) => flowOf(it.flow)?.question === "bankruptcy");
  if (command.type !== "record-act") return bankruptcies.length > 0;
  return bankruptcies.some(named);
}

function decided(state: CaseState | null, command: CaseEntry, context: CaseContext): readonly CaseFact[] {
  if (command.on > context.today) {
    throw new KtttError(logProblem("command/in-future", ["on"], { on: command.on, today: context.today }));
  }
  if (command.type === "open-case") {
    if (state) throw new KtttError(caseProblem("cooperative/already-opened", ["case"], { case: command.case }));
    return open(command);
  }
  if (!state) {
    const id = command.type === "answer" ? (caseOfQuestion(command.question) ?? "–") : command.case;
    throw new KtttError(caseProblem("cooperative/not-opened", ["case"], { case: id }));
  }
  if (command.on < state.openedOn) {
    throw new KtttError(
      caseProblem("cooperative/before-opening", ["on"], { on: command.on, openedOn: state.openedOn }),
    );
  }
  if (state.closedOn !== null) throw new KtttError(caseProblem("cooperative/case-closed", [], { on: state.closedOn }));
  if (!isTakenAfterEnd(state, command)) throw new KtttError(caseProblem("cooperative/already-ended", [], {}, DECISION));
  switch (command.type) {
    case "record-facts":
      return [
        { type: "FactsRecorded", happenedOn: command.on, data: { facts: command.facts, papers: command.papers } },
      ];
    case "record-review": {
      const { step, papers, result, on } = command;
      return [{ type: "ReviewRecorded", happenedOn: on, data: { step, papers, result } }];
    }
    case "record-obstacle":
      return recordObstacle(state, command);
    case "lift-obstacle":
      return liftObstacle(state, command);
    case "open-proceeding":
      return [openProceeding(state, command)];
    case "record-act":
      return recordAct(state, command, context);
    case "record-prohibited-act":
      return prohibited(state, command);
    case "assign-body": {
      const { agency, papers, reason, role, on } = command;
      return [{ type: "BodyAssigned", happenedOn: on, data: { role, agency, papers, reason } }];
    }
    case "answer":
      return decideAnswerOfCase(state, command, context);
    case "close-case":
      return close(state, command);
  }
}

/**
 * What one entry leads to, corrections apart, with the marks it takes back.
 *
 * @throws KtttError with every problem found
 */
export function decideEntry(state: CaseState | null, command: CaseEntry, context: CaseContext): readonly CaseFact[] {
  const facts = decided(state, command, context);
  // Without a later mark there is none to take back, and the case after the entry need not be known.
  if (!state?.proceedings.some((it) => isMarkedAfter(it, command.on))) return facts;
  const after = facts.reduce<CaseState>(evolveCase, state);
  return [...facts, ...liftedMarks(state, after, command.on, context.calendar)];
}

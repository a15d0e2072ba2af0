import { z } from "zod";
import { actFormSchema } from "../cooperative/act-form.js";
import { openQuestionsOfCase } from "../cooperative/answer-of-case.js";
import { commandOf } from "../cooperative/decide-correction.js";
import { caseCommandSchema } from "../cooperative/case.commands.js";
import type { CaseState } from "../cooperative/case-state.js";
import { askedCompetence, competenceText } from "../cooperative/competence.js";
import { allFlows, flowOf } from "../cooperative/flows.js";
import { type NextAct, nextActs } from "../cooperative/next-acts.js";
import type { Citation, Trust } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import { type LegalDate, laterOf, shiftDays } from "../kernel/legal-date.js";
import type { OpenQuestion } from "../kernel/open-question.js";
import { isKtttError, type Problem, type ProblemPath, problemWords } from "../kernel/problem.js";
import { citeConvention } from "../law/cite.js";
import { isNeedsDecision } from "../law/needs-decision.js";
import type { Actor, Role } from "../log/actor.js";
import { answerSchema } from "../log/command.js";
import { type ObligationCommandType, obligationCommandSchema } from "../obligation/obligation.commands.js";
import { obligationTable } from "../obligation/obligation.machine.js";
import { openQuestionsOfObligation } from "../obligation/obligation-questions.js";
import { effectiveDay, obstaclesOf, type ObligationState, openObstacles } from "../obligation/obligation-state.js";
import { hasEnded, rosterOf } from "../province/roster/roster.js";
import type { Province } from "../province/province.schema.js";
import { PARTY_ROLES } from "../cooperative/party.js";
import { competentAgency } from "./case-authority.js";
import { CASE_COMMAND_LABELS } from "./command-labels.js";
import type { Entitled } from "./authority.js";
import type { CommandInput } from "./commands.js";

/** What is asked about: an obligation or a case, by its id. */
export type ActionTarget = { readonly obligation: string } | { readonly case: string };

/** A reason why an act is not possible now, in words. */
export interface ActionRefusal {
  readonly code: string;
  /** The field of the command it concerns; empty where it concerns the act as a whole. */
  readonly path: ProblemPath;
  readonly message: Bilingual;
  readonly hint: Bilingual;
  readonly basis: Citation | null;
}

/** One act which is known in the present state: whether somebody may do it now, and what it needs. */
export interface Action {
  /** The `type` of the command. */
  readonly command: CommandInput["type"];
  /** The act of a flow (`record-act`), the flow (`open-proceeding`), the question (`answer`); the command itself otherwise. */
  readonly act: string;
  /** The proceeding of a case it belongs to; `null` elsewhere. */
  readonly proceeding: string | null;
  readonly label: Bilingual;
  readonly basis: readonly Citation[];
  /** Whether the engine would take it from this actor today, its fields filled in and its papers there. */
  readonly allowed: boolean;
  /** Why not, every reason; empty when allowed. */
  readonly refused: readonly ActionRefusal[];
  /** Of an act of a case: which body is competent today, its question where no text at hand says it. */
  readonly competent: {
    readonly name: Bilingual;
    readonly asked: boolean;
    /** What a person is asked: which body, or which agency where none is named; `null` where one is. */
    readonly question: Bilingual | null;
    /** The agency of the roster, where the case names one for the role or only one can be meant; `null` else. */
    readonly agency: string | null;
    readonly basis: readonly Citation[];
    readonly trust: Trust;
  } | null;
  /** Who may, in which capacities. */
  readonly who: readonly { readonly agency: string; readonly roles: readonly Role[] }[];
  /** What must be filled in, as JSON Schema for a form; the command's `type`, subject, actor, basis and key aside. */
  readonly form: Readonly<Record<string, unknown>>;
}

/** What the engine says of one command: who may give it, and why this actor may not or it cannot be done. */
export interface Judged {
  readonly entitled: readonly Entitled[];
  readonly refused: readonly Problem[];
}
export type JudgeCommand = (command: CommandInput) => Judged;

/** Fields which the caller knows already: they are not part of a form. */
const KNOWN = [
  "type",
  "obligation",
  "case",
  "question",
  "proceeding",
  "act",
  "flow",
  "actor",
  "basis",
  "idempotencyKey",
];

type JsonObject = Readonly<Record<string, unknown>>;

function formOf(schema: z.ZodType): JsonObject {
  const {
    $schema: _,
    properties = {},
    required = [],
    ...rest
  } = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
  }) as { properties?: JsonObject; required?: readonly string[]; $schema?: string };
  const asked = Object.entries(properties).filter(([name]) => !KNOWN.includes(name));
  return {
    ...rest,
    properties: Object.fromEntries(asked),
    required: required.filter((name) => !KNOWN.includes(name)),
  };
}

/** A union of commands, made when it is first asked for. */
type Union = z.ZodLazy<z.ZodType & { readonly options: readonly z.ZodType[] }>;

function optionOf(union: Union, type: string): z.ZodType {
  const named = (it: z.ZodType) => (it as z.ZodObject<{ type: z.ZodLiteral<string> }>).shape.type.value;
  return union.unwrap().options.find((it) => named(it) === type) as z.ZodType;
}

const forms = new Map<string, JsonObject>();

/** The form of a command; made once for each type. */
function formOfCommand(union: Union | typeof answerSchema, type: string): JsonObject {
  const known = forms.get(type) ?? formOf(union === answerSchema ? union : optionOf(union as Union, type));
  forms.set(type, known);
  return known;
}

function refusalOf(it: Problem): ActionRefusal {
  const [vi, en] = [problemWords(it, "vi"), problemWords(it, "en")];
  return {
    code: it.code,
    path: it.path,
    message: { vi: vi.message, en: en.message },
    hint: { vi: vi.hint, en: en.hint },
    basis: it.basis ?? null,
  };
}

type Described = Omit<Action, "allowed" | "refused" | "who" | "competent"> & Partial<Pick<Action, "competent">>;

function judged(
  described: Described,
  judge: JudgeCommand,
  command: unknown,
  more: readonly ActionRefusal[] = [],
): Action {
  const { entitled, refused } = judge(command as CommandInput);
  const reasons = [...refused.map(refusalOf), ...more];
  return {
    competent: null,
    ...described,
    allowed: reasons.length === 0,
    refused: reasons,
    who: entitled.map(({ agency, roles }) => ({ agency, roles })),
  };
}

/** An answer which the question takes: its first choice, with what that needs. */
function sampleAnswer({ choices, id }: OpenQuestion, actor: Actor, on: LegalDate, body: string): unknown {
  const [first] = choices;
  const values = { day: shiftDays(on, 1), bodies: body, year: on.slice(0, 4) };
  const value = first?.needs ? { value: [values[first.needs]] } : {};
  return { type: "answer", question: id, choice: first?.id ?? "–", reason: "…", on, actor, ...value };
}

function answers(
  questions: readonly OpenQuestion[],
  judge: JudgeCommand,
  { actor, body, on }: { readonly actor: Actor; readonly body: string; readonly on: LegalDate },
): readonly Action[] {
  const form = formOfCommand(answerSchema, "answer");
  return questions.map((question) => {
    const choice = { enum: question.choices.map((it) => it.id) };
    const described: Described = {
      command: "answer",
      act: question.id,
      proceeding: null,
      label: question.text,
      basis: question.basis,
      form: { ...form, properties: { ...(form["properties"] as JsonObject), choice } },
    };
    return judged(described, judge, sampleAnswer(question, actor, on, body));
  });
}

const ACTS_OF_OBLIGATIONS: readonly ObligationCommandType[] = [
  "start",
  "report",
  "accept",
  "return",
  "extend",
  "reassign",
  "raise-obstacle",
  "answer-obstacle",
  "cancel",
];

type ObligationRow = (typeof obligationTable.transitions)[number];

/** A body of the roster in office on a day, other than this one. */
function anotherBody(province: Province, body: string, on: LegalDate): string {
  const found = [...rosterOf(province).bodies.values()].find((it) => it.id !== body && !hasEnded(it, on));
  return found?.id ?? body;
}

/** Every act which can be done with an obligation, as `actor` would do it today. */
export function actionsOfObligation(
  province: Province,
  state: ObligationState,
  actor: Actor,
  today: LegalDate,
  judge: JudgeCommand,
): readonly Action[] {
  const { id, basis } = state.obligation;
  const later = shiftDays(laterOf(today, effectiveDay(state) ?? today), 1);
  const open = openObstacles(state)[0]?.id ?? "–";
  const fields: Readonly<Partial<Record<ObligationCommandType, object>>> = {
    return: { reason: "…", correctBy: later },
    extend: { to: later, decision: "…" },
    reassign: { to: anotherBody(province, state.body, today), reason: "…" },
    "raise-obstacle": { obstacle: `–${obstaclesOf(state).length}`, text: "…" },
    "answer-obstacle": { obstacle: open, answer: "…" },
    cancel: { reason: "…" },
  };
  const acts = ACTS_OF_OBLIGATIONS.map((type) => {
    const { meta } = obligationTable.transitions.find((row) => row.event === type) as ObligationRow;
    const described: Described = {
      command: type,
      act: type,
      proceeding: null,
      label: meta.label,
      basis: [basis, meta.basis],
      form: formOfCommand(obligationCommandSchema, type),
    };
    return judged(described, judge, { type, obligation: id, on: today, actor, ...fields[type] });
  });
  const body = anotherBody(province, "", today);
  return [...acts, ...answers(openQuestionsOfObligation(state), judge, { actor, body, on: today })];
}

const HANDLING = citeConvention("docs/decisions/0006-cooperative-handling.md");

function unmetOf({ unmet }: NextAct): readonly ActionRefusal[] {
  return unmet.map(({ basis, code, hint, reason }) => ({ code, path: [], message: reason, hint, basis }));
}

/** Acts of the open proceedings. A paper and what it says are what the form asks for, not a reason against the act. */
function nextActsOf(
  province: Province,
  state: CaseState,
  actor: Actor,
  today: LegalDate,
  judge: JudgeCommand,
): readonly Action[] {
  return nextActs(state, today).map((next) => {
    const flow = flowOf(next.flow);
    const agency = competentAgency(province, next, today, state.commune);
    const question = askedCompetence(next.who, next.competent, agency)?.text ?? null;
    const described: Described = {
      command: "record-act",
      act: next.act,
      proceeding: next.proceeding,
      label: next.label,
      basis: next.cites,
      competent: next.competent
        ? {
            name: competenceText(next.competent),
            asked: isNeedsDecision(next.competent),
            question,
            agency,
            basis: next.competent.basis,
            trust: isNeedsDecision(next.competent) ? "unverified" : next.competent.trust,
          }
        : question && { name: PARTY_ROLES[next.who], asked: true, question, agency, basis: [], trust: "unverified" },
      form: (flow && actFormSchema(flow, next.act)) ?? {},
    };
    const command = {
      type: "record-act",
      case: state.id,
      proceeding: next.proceeding,
      act: next.act,
      on: today,
      actor,
    };
    const asked = { ...command, papers: [], payload: {} };
    // The engine's own word on papers and fields is left to the form; the conditions on the case are the flow's.
    const mayNot = judge(asked as CommandInput).refused.filter((it) => it.code.startsWith("authority/"));
    return judged(described, (sent) => ({ entitled: judge(sent).entitled, refused: mayNot }), asked, unmetOf(next));
  });
}

/** Every act which can be done with a case, as `actor` would do it today; of an unknown case only its opening. */
export function actionsOfCase(
  province: Province,
  id: string,
  state: CaseState | null,
  actor: Actor,
  today: LegalDate,
  judge: JudgeCommand,
): readonly Action[] {
  const said = { case: id, on: today, actor };
  const plain = (type: keyof typeof CASE_COMMAND_LABELS, fields: object): Action =>
    judged(
      {
        command: type,
        act: type,
        proceeding: null,
        label: CASE_COMMAND_LABELS[type],
        basis: [HANDLING],
        form: formOfCommand(caseCommandSchema, type),
      },
      judge,
      { type, ...said, ...fields },
    );
  if (!state) return [plain("open-case", { cooperative: { ref: "coop/x", kind: "cooperative" } })];
  const openings = allFlows().map((flow) => {
    const branch = flow.subject === "branch" ? (state.branches[0]?.id ?? null) : null;
    return judged(
      {
        command: "open-proceeding",
        act: flow.id,
        proceeding: null,
        label: flow.title,
        basis: [{ law: flow.law, trust: "verified" }],
        form: formOfCommand(caseCommandSchema, "open-proceeding"),
      },
      judge,
      { type: "open-proceeding", ...said, flow: flow.id, branch },
    );
  });
  // The latest entry which a person made: what time brought, and corrections, are not corrected.
  const entry = state.journal.findLast((it) => !it.superseded && commandOf(it.fact, state, actor))?.entry ?? 1;
  const questions = openQuestionsOfCase(state);
  return [
    ...nextActsOf(province, state, actor, today, judge),
    ...answers(questions, judge, { actor, body: actor.agency, on: today }),
    ...openings,
    plain("record-facts", { facts: {}, papers: [] }),
    plain("record-review", { step: "listed", papers: [] }),
    plain("record-obstacle", { obstacle: `–${state.obstacles.length}`, kind: "dispute", papers: [] }),
    plain("lift-obstacle", { obstacle: state.obstacles.find((it) => it.lifted === null)?.id ?? "–", papers: [] }),
    plain("record-prohibited-act", { point: "a", by: { role: "representative", ref: "party/x" }, papers: [] }),
    plain("assign-body", { role: "tax", agency: actor.agency, papers: [], reason: "…" }),
    plain("correct", { entry, reason: "…", instead: {} }),
    plain("close-case", { reason: "…" }),
  ];
}

/** What a command would be refused for, as problems; none when it would be taken. @throws what is no refusal */
export function refusedFor(attempt: () => unknown): readonly Problem[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (!isKtttError(error)) throw error;
    return error.problems;
  }
}

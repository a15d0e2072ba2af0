import { randomUUID } from "node:crypto";
import type { Child } from "hono/jsx";
import type { Answered, AnswerOf, Operations } from "@kttt/server/client";
import { pathOf } from "../address.js";
import { needed, type Visit } from "../context.js";
import { type Schema, type Typed, typedValue } from "../form/schema.js";
import type { FormContext, Option } from "../form/schema-form.js";
import { type Act, actAddress, isForOthers, type Subject, whoWords } from "./act-list.js";
import { ActForm, ActPage, type Outcome, refusalsOf } from "./act-page.js";
import { type Known, optionsFor } from "./options.js";
import type { SentForm } from "./typed-form.js";

type CommandAnswer = AnswerOf<Operations["sendCommands"]>;

/** What an act is done to, as its page needs it. */
export interface Target {
  readonly subject: Subject;
  readonly words: string;
  /** The programme it is of: where several are served a command must say. */
  readonly province: string;
  readonly version: number;
  readonly actions: readonly Act[];
  readonly known: Known;
  /** What happened lately, the latest last: shown where somebody else was faster. */
  readonly history: readonly { readonly version: number; readonly words: string }[];
}

/** Reads what an act is to be done to. @throws Refused */
export async function targetOf({ client, common }: Visit, subject: Subject): Promise<Target> {
  const { asOf: _, ...today } = common;
  const bodies = needed(await client.listBodies({ query: { ...today, limit: 1000 } }));
  const options: readonly Option[] = bodies.items.map((it) => ({ value: it.id, words: it.name }));
  const none: Known = { bodies: options, recipients: [], obstacles: [], choices: [] };
  if (subject.kind === "duties") {
    const detail = needed(await client.getDuty({ params: { id: subject.id }, query: today }));
    return {
      subject,
      words: detail.duty.text,
      province: detail.duty.province,
      version: detail.duty.version,
      actions: detail.actions,
      known: {
        ...none,
        recipients: detail.recipients.map((it) => ({ value: it.recipient.id, words: it.recipient.name })),
        obstacles: detail.obstacles
          .filter((it) => it.answeredOn === null)
          .map((it) => ({ value: it.id, words: it.text })),
      },
      history: detail.timeline.map((it) => ({
        version: it.version,
        words: `${it.label} · ${it.agency.name} · ${it.role.label}`,
      })),
    };
  }
  const detail = needed(await client.getCase({ params: { id: subject.id }, query: today }));
  return {
    subject,
    words: detail.case,
    province: detail.province,
    version: detail.version,
    actions: detail.actions,
    known: {
      ...none,
      obstacles: detail.view.obstacles.flatMap((it) =>
        it.obstacle === null ? [] : [{ value: it.obstacle, words: it.label }],
      ),
    },
    history: detail.timeline.map((it, index) => ({ version: index + 1, words: it.text })),
  };
}

/** Which act the address names. */
export function actNamed(target: Target, query: Visit["query"]): Act | undefined {
  const { command, act = command, proceeding } = query;
  return target.actions.find(
    (it) => it.command === command && it.act === act && (proceeding === undefined || it.proceeding === proceeding),
  );
}

/** Fields which the page knows: they are not asked. */
function hiddenOf(act: Act): readonly string[] {
  return [
    "synthetic",
    "earlier",
    "state",
    ...(act.command === "raise-obstacle" || act.command === "record-obstacle" ? ["obstacle"] : []),
  ];
}

/** The command which a form says. */
function commandOf(target: Target, act: Act, typed: Typed): Record<string, unknown> & { readonly type: string } {
  const said = typedValue(act.form as Schema, typed, "") as Record<string, unknown>;
  const { kind, id } = target.subject;
  const about = kind === "duties" ? { obligation: id } : { case: id };
  const named =
    act.command === "record-act"
      ? { proceeding: act.proceeding, act: act.act }
      : act.command === "open-proceeding"
        ? { flow: act.act }
        : act.command === "answer"
          ? { question: act.act }
          : {};
  const isNew = ["raise-obstacle", "record-obstacle"].includes(act.command);
  const obstacle = isNew ? { obstacle: `vm-${target.version + 1}` } : {};
  const withPapers =
    kind === "cases" && act.command !== "answer" && "papers" in ((act.form["properties"] ?? {}) as object);
  return {
    type: act.command,
    ...about,
    ...named,
    ...(withPapers ? { papers: [] } : {}),
    ...said,
    ...obstacle,
    actor: { role: act.role.id },
  };
}

/** How a form is shown: what was typed, and what became of it. */
export interface FormState {
  readonly typed: Typed;
  readonly outcome: Outcome;
  readonly seal: { readonly token: string; readonly key: string };
}

/** The page of an act. */
export function showAct(visit: Visit, target: Target, act: Act, state: FormState): Child {
  const { page } = visit;
  const { language } = page;
  const address = actAddress(page, target.subject, act);
  const back = page.link(pathOf(target.subject.kind, target.subject.id));
  const today = visit.session.programmes[0]?.today ?? "";
  const typed = state.typed.size === 0 ? new Map([["on", [today]]]) : state.typed;
  const problem = state.outcome.kind === "refused" ? state.outcome.problem : null;
  // What was typed is never thrown away: a form which was sent is shown again, whatever has become of it.
  const isNotTheirs = state.typed.size === 0 && isForOthers(act);
  const context: FormContext = {
    root: act.form as Schema,
    language,
    typed,
    refused: refusalsOf(problem).byPath,
    options: optionsFor(act.command, target.known, language),
    hidden: hiddenOf(act),
  };
  return (
    <ActPage
      page={page}
      here={target.subject.kind}
      title={act.label}
      subject={target.words}
      address={address}
      back={back}
      why={act.allowed ? [] : act.refused}
      others={isNotTheirs ? whoWords(act, language) : null}
    >
      {!isNotTheirs && (
        <ActForm
          language={language}
          action={address}
          back={back}
          context={context}
          seal={{ ...state.seal, version: String(target.version) }}
          outcome={state.outcome}
          role={act.role.label}
        />
      )}
    </ActPage>
  );
}

/** What the server answered to one command. */
export function outcomeOf(answer: Answered<CommandAnswer>, dryRun: boolean): Outcome | "done" {
  if (!answer.ok) return { kind: "refused", problem: answer.problem };
  const [first] = answer.data.results;
  if (first?.problem) return { kind: "refused", problem: first.problem };
  if (!dryRun) return "done";
  const foreseen = first?.foreseen;
  if (foreseen?.problem) return { kind: "refused", problem: foreseen.problem };
  return { kind: "foreseen", events: (foreseen?.events ?? []).map((it) => it.label) };
}

/** Sends what a form says. `done` where it was recorded; else what became of it, to be shown with all that was typed. */
export async function sendAct(visit: Visit, target: Target, act: Act, sent: SentForm): Promise<Outcome | "done"> {
  const { client, common } = visit;
  const { asOf: _, ...today } = common;
  const given = sent.version === undefined ? target.version : Number(sent.version);
  if (!sent.dryRun && given !== target.version) {
    return { kind: "changed", added: target.history.filter((it) => it.version > given).map((it) => it.words) };
  }
  const answer = await client.sendCommands({
    query: { ...today, province: target.province, ...(sent.dryRun ? { dryRun: true } : {}) },
    body: { command: commandOf(target, act, sent.typed) },
    headers: sent.dryRun ? {} : { "Idempotency-Key": sent.key ?? randomUUID(), "If-Match": `"${given}"` },
  });
  const outcome = outcomeOf(answer, sent.dryRun);
  if (outcome !== "done" && outcome.kind === "refused" && [409, 412].includes(outcome.problem.status)) {
    return { kind: "changed", added: [outcome.problem.detail] };
  }
  return outcome;
}

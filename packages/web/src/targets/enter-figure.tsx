import { randomUUID } from "node:crypto";
import type { Child } from "hono/jsx";
import { ActForm, ActPage, type Outcome, refusalsOf } from "../acts/act-page.js";
import { outcomeOf } from "../acts/do-act.js";
import type { SentForm } from "../acts/typed-form.js";
import { needed, type Visit } from "../context.js";
import { type Schema, type Typed, typedValue } from "../form/schema.js";
import { word } from "../words.js";
import { FIGURE_SCHEMA, type Target, unlikely } from "./show-targets.js";

const SAY = { title: { vi: "Nhập số liệu chỉ tiêu", en: "Enter a figure" } } as const;

async function targetsOf({ client, common }: Visit): Promise<readonly Target[]> {
  const { asOf: _, ...today } = common;
  return needed(await client.listTargets({ query: { ...today, limit: 1000 } })).items;
}

/** The page on which a figure is entered. */
export async function showFigureForm(
  visit: Visit,
  state: { readonly typed: Typed; readonly outcome: Outcome; readonly token: string },
): Promise<Child> {
  const { page, query } = visit;
  const { language, link } = page;
  const targets = await targetsOf(visit);
  const today = visit.session.programmes[0]?.today ?? "";
  const asked = targets.find((it) => it.id === query["target"]);
  const begun = new Map([
    ["on", [today]],
    ["asOf", [today]],
    ...(asked ? [["indicator", [asked.indicator.id]] as const] : []),
  ] as [string, string[]][]);
  const typed = state.typed.size === 0 ? begun : state.typed;
  const indicators = new Map(targets.map((it) => [it.indicator.id, `${it.indicator.name} (${it.unit})`]));
  const problem = state.outcome.kind === "refused" ? state.outcome.problem : null;
  const back = link("/targets");
  return (
    <ActPage
      page={page}
      here="targets"
      title={SAY.title[language]}
      subject={word("targets", language)}
      address="/targets/enter"
      back={back}
      why={[]}
    >
      <ActForm
        language={language}
        action={link("/targets/enter", { asOf: undefined, compare: undefined })}
        back={back}
        seal={{ token: state.token, version: state.typed.get("value")?.at(-1) ?? "", key: randomUUID() }}
        outcome={state.outcome}
        role={null}
        context={{
          root: FIGURE_SCHEMA as Schema,
          language,
          typed,
          refused: refusalsOf(problem).byPath,
          hidden: [],
          options: (path) =>
            path === "indicator" ? [...indicators].map(([value, words]) => ({ value, words })) : null,
        }}
      />
    </ActPage>
  );
}

/** Sends a figure; one which looks like a slip is asked about once, and taken when it is sent again as it is. */
export async function sendFigure(visit: Visit, sent: SentForm): Promise<Outcome | "done"> {
  const { client, common, page, session } = visit;
  const { asOf: _, ...today } = common;
  const said = typedValue(FIGURE_SCHEMA as Schema, sent.typed, "") as Record<string, unknown>;
  const targets = await targetsOf(visit);
  const target = targets.find((it) => it.indicator.id === said["indicator"]);
  const doubt = unlikely(target, said["value"], page.language);
  const isSure = sent.version === String(said["value"]);
  if (doubt !== null && !isSure) {
    const problem = { code: "web/unlikely", path: "value", detail: doubt, hint: "", basis: null };
    return {
      kind: "refused",
      problem: { ...problem, type: "about:blank", title: "", status: 422, instance: "", problems: [problem] },
    };
  }
  const measurement = `${String(said["asOf"])}-${String(said["indicator"])}-${(sent.key ?? randomUUID()).slice(0, 8)}`;
  let outcome: Outcome | "done" = "done";
  for (const { id: role } of session.account.roles) {
    const answer = await client.sendCommands({
      query: { ...today, ...(target ? { province: target.province } : {}), ...(sent.dryRun ? { dryRun: true } : {}) },
      body: { command: { type: "record-measurement", measurement, ...said, actor: { role } } },
      headers: sent.dryRun ? {} : { "Idempotency-Key": `${sent.key ?? randomUUID()}-${role}` },
    });
    outcome = outcomeOf(answer, sent.dryRun);
    if (outcome === "done" || outcome.kind !== "refused" || !outcome.problem.code.startsWith("authority/")) break;
  }
  return outcome;
}

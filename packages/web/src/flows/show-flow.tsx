import { cooperativeName } from "@kttt/core/cooperative";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { Child, FC } from "hono/jsx";
import { addressOf, pathOf } from "../address.js";
import { needed, type Visit } from "../context.js";
import { Page, type PageContext, PageHead } from "../frame.js";
import { Badge, LOOKS } from "../parts/shape.js";
import { type ListColumn, ListTable } from "../parts/table.js";
import { citationWords, filled, word } from "../words.js";
import { FlowMap, type MapStep } from "./flow-map.js";

type Flow = AnswerOf<Operations["getFlow"]>;
type Step = Flow["steps"][number];
type Way = Step["ways"][number];
type Standing = AnswerOf<Operations["getCase"]>["proceedings"][number];

const SAY = {
  flows: { vi: "Quy trình theo luật", en: "Flows under the law" },
  sub: { vi: "mọi bước, ai làm, điều kiện, thời hạn và căn cứ", en: "every step, who, conditions, time and basis" },
  map: { vi: "Toàn bộ quy trình", en: "The whole flow" },
  picture: { vi: "Sơ đồ quy trình: {title}", en: "Picture of the flow: {title}" },
  of: { vi: "Đánh dấu theo hồ sơ {case}", en: "Marked for case {case}" },
  first: { vi: "Bước đầu", en: "First step" },
  final: { vi: "Bước cuối", en: "Last step" },
  now: { vi: "Đang ở đây", en: "Here now" },
  done: { vi: "Đã qua", en: "Walked" },
  ways: { vi: "Việc làm được ở bước này", en: "What may be done in this step" },
  none: { vi: "Không còn việc nào ở bước này.", en: "Nothing is left to do in this step." },
  act: { vi: "Việc", en: "Act" },
  who: { vi: "Ai làm", en: "By" },
  needs: { vi: "Điều kiện, giấy tờ", en: "Conditions, papers" },
  time: { vi: "Thời hạn", en: "Time" },
  to: { vi: "Dẫn đến", en: "Leads to" },
  stays: { vi: "vẫn ở bước này", en: "stays in this step" },
  status: { vi: "Sổ đăng ký: {status}", en: "The register: {status}" },
  basis: { vi: "Căn cứ", en: "Basis" },
  papers: { vi: "Giấy tờ: {papers}", en: "Papers: {papers}" },
} as const;

const anchorOf = (step: string) => `step-${step}`;

/** What leads out of the step stands before what is done within it. */
const inOrder = ({ id, ways }: Step): readonly Way[] => [
  ...ways.filter((it) => it.to !== id),
  ...ways.filter((it) => it.to === id),
];

const StepPanel: FC<{ flow: Flow; step: Step; walked: MapStep["walked"]; page: PageContext }> = (props) => {
  const { flow, page, step, walked } = props;
  const { language } = page;
  const labelOf = (id: string) => flow.steps.find((it) => it.id === id)?.label ?? id;
  const columns: readonly ListColumn<Way>[] = [
    { key: "act", head: SAY.act[language], rowHead: true, cell: (it) => it.label },
    { key: "who", head: SAY.who[language], cell: (it) => it.who },
    {
      key: "needs",
      head: SAY.needs[language],
      cell: (it) =>
        it.conditions.length + it.papers.length === 0 ? (
          "–"
        ) : (
          <>
            {it.conditions.length > 0 && (
              <ul>
                {it.conditions.map((one) => (
                  <li>{one}</li>
                ))}
              </ul>
            )}
            {it.papers.length > 0 && (
              <small class="block">{filled(SAY.papers[language], { papers: it.papers.join("; ") })}</small>
            )}
          </>
        ),
    },
    { key: "time", head: SAY.time[language], cell: (it) => it.time ?? "–" },
    {
      key: "to",
      head: SAY.to[language],
      cell: (it) => (
        <>
          {it.to === step.id ? (
            <span class="soft">{SAY.stays[language]}</span>
          ) : (
            <a href={`#${anchorOf(it.to)}`}>{labelOf(it.to)}</a>
          )}
          {it.outcome !== null && <small class="block">{it.outcome}</small>}
          {it.status !== null && <small class="block">{filled(SAY.status[language], { status: it.status })}</small>}
        </>
      ),
    },
    {
      key: "basis",
      head: SAY.basis[language],
      cell: (it) => (
        <>
          <small class="block">{it.basis.map((one) => citationWords(one)).join("; ")}</small>
          {it.readings.map((one) => (
            <small class="block">
              <em>{one}</em>
            </small>
          ))}
        </>
      ),
    },
  ];
  return (
    <section class={`panel${walked === "now" ? " strong" : ""}`} id={anchorOf(step.id)}>
      <h2>{step.label}</h2>
      <div class="in">
        {(step.id === flow.initial || step.final || walked !== null) && (
          <p>
            {step.id === flow.initial && <Badge look={LOOKS.group}>{SAY.first[language]}</Badge>}
            {step.final && <Badge look={LOOKS.ended}>{SAY.final[language]}</Badge>}
            {walked === "done" && <Badge look={LOOKS.onTime}>{SAY.done[language]}</Badge>}
            {walked === "now" && <Badge look={LOOKS.awaiting}>{SAY.now[language]}</Badge>}
          </p>
        )}
        {step.ways.length === 0 ? (
          <p class="soft">{SAY.none[language]}</p>
        ) : (
          <ListTable
            css="ways"
            caption={<span class="sr">{SAY.ways[language]}</span>}
            label={word("wideTable", language, { name: step.label })}
            columns={columns}
            rows={inOrder(step)}
          />
        )}
      </div>
    </section>
  );
};

/** Where a case stands in this flow: its latest proceeding by it. */
async function standingOf({ client, common }: Visit, flow: string, id: string | undefined) {
  if (id === undefined) return null;
  const detail = needed(await client.getCase({ params: { id }, query: common }));
  const standing: Standing | undefined = detail.proceedings.find((it) => it.flow === flow);
  return standing ? { detail, standing } : null;
}

/** The page of one flow: its picture, then step by step what may be done, by whom, when, and by which text. */
export async function showFlow(visit: Visit, id: string): Promise<Child> {
  const { client, common, page, query } = visit;
  const { language, link } = page;
  const { asOf: _, ...today } = common;
  const flow = needed(await client.getFlow({ params: { id }, query: today }));
  const of = await standingOf(visit, id, query["case"]);
  const done = new Set(of?.standing.done.map((it) => it.step));
  const walkedOf = (step: string): MapStep["walked"] =>
    step === of?.standing.now.step ? "now" : done.has(step) ? "done" : null;
  return (
    <Page page={page} here="cases" title={flow.title}>
      <PageHead
        page={{ ...page, still: true }}
        title={flow.title}
        sub={`${flow.lawName} · ${SAY.sub[language]}`}
        action={pathOf("flows", id)}
        crumbs={[
          { words: word("cases", language), href: addressOf("/cases", page.kept) },
          ...(of
            ? [
                {
                  words: cooperativeName(of.detail.cooperative.ref, language),
                  href: link(pathOf("cases", of.detail.case)),
                },
              ]
            : [{ words: SAY.flows[language], href: link("/flows") }]),
          { words: flow.title },
        ]}
      />
      {flow.note !== null && <p class="small soft">{flow.note}</p>}
      <section class="panel">
        <h2>{SAY.map[language]}</h2>
        <div class="in">
          {of && <p class="small soft">{filled(SAY.of[language], { case: of.detail.case })}</p>}
          <div class="scroll" tabindex={0} role="region" aria-label={SAY.map[language]}>
            <FlowMap
              title={filled(SAY.picture[language], { title: flow.title })}
              language={language}
              steps={flow.steps.map(({ final, id: step, label }) => ({
                ...{ id: step, label, final },
                first: step === flow.initial,
                walked: walkedOf(step),
              }))}
              ways={flow.steps.flatMap((it) => it.ways.map(({ to }) => ({ from: it.id, to })))}
            />
          </div>
        </div>
      </section>
      {flow.steps.map((it) => (
        <StepPanel flow={flow} step={it} walked={walkedOf(it.id)} page={page} />
      ))}
    </Page>
  );
}

/** The page of all flows, by the text each follows. */
export async function showFlows({ client, common, page }: Visit): Promise<Child> {
  const { language, link } = page;
  const { asOf: _, ...today } = common;
  const { items } = needed(await client.listFlows({ query: { ...today, limit: 1000 } }));
  const laws = [...new Set(items.map((it) => it.lawName))];
  return (
    <Page page={page} here="cases" title={SAY.flows[language]}>
      <PageHead
        page={{ ...page, still: true }}
        title={SAY.flows[language]}
        sub={SAY.sub[language]}
        action="/flows"
        crumbs={[
          { words: word("cases", language), href: addressOf("/cases", page.kept) },
          { words: SAY.flows[language] },
        ]}
      />
      {laws.map((law) => (
        <section class="panel">
          <h2>{law}</h2>
          <div class="in">
            <ul class="papers">
              {items
                .filter((it) => it.lawName === law)
                .map((it) => (
                  <li>
                    <a href={link(pathOf("flows", it.id))}>{it.title}</a>
                  </li>
                ))}
            </ul>
          </div>
        </section>
      ))}
    </Page>
  );
}

import { formatDay, type LegalDate } from "@kttt/core";
import { cooperativeName } from "@kttt/core/cooperative";
import { daysBetween } from "@kttt/core/time";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { Child, FC } from "hono/jsx";
import { ActList } from "../acts/act-list.js";
import { addressOf, pathOf, type Query } from "../address.js";
import { needed, type Visit } from "../context.js";
import { Page, type PageContext, PageHead } from "../frame.js";
import { DoneBar } from "../parts/filter-bar.js";
import { FlowDrawing, waysOut } from "../parts/flow-drawing.js";
import { Badge, LOOKS, Shape } from "../parts/shape.js";
import { daysWords, filled, numberWords, word } from "../words.js";

export type CaseDetail = AnswerOf<Operations["getCase"]>;
type Standing = CaseDetail["proceedings"][number];
type Paper = AnswerOf<Operations["listCasePapers"]>["items"][number];

const SAY = {
  inThisStep: {
    vi: "Ngay trong bước này còn làm được {n} việc: xem “Việc có thể làm”.",
    en: "Within this step {n} more acts can be done: see “What may be done”.",
  },
  step: { vi: "Bước đang ở", en: "Stands at" },
  none: { vi: "Chưa mở thủ tục nào", en: "No proceeding yet" },
  since: { vi: "từ {day} ({days})", en: "since {day} ({days})" },
  legal: { vi: "Tình trạng pháp lý trong sổ", en: "Status in the register" },
  notKnown: { vi: "chưa ghi", en: "not recorded" },
  way: { vi: "Cách xử lý", en: "Measure" },
  law: { vi: "theo Luật {law}", en: "under Law {law}" },
  violations: { vi: "Vi phạm thời hạn", en: "Violations" },
  recorded: { vi: "{n} đã ghi", en: "{n} recorded" },
  overdueNow: { vi: "{n} bước đang quá hạn", en: "{n} acts overdue now" },
  where: { vi: "Hồ sơ đang ở đâu", en: "Where the case stands" },
  picture: { vi: "Sơ đồ: {title}", en: "Picture: {title}" },
  whole: { vi: "Xem toàn bộ quy trình và căn cứ từng bước", en: "The whole flow, with the basis of each step" },
  from: { vi: "từ {day}", en: "since {day}" },
  ended: { vi: "đã xong {day}", en: "ended {day}" },
  blocks: { vi: "Đang vướng gì", en: "What blocks" },
  who: { vi: "Ai gỡ được: {who}", en: "Who can lift it: {who}" },
  nothing: { vi: "Không vướng gì: bước tiếp theo làm được ngay.", en: "Nothing blocks: the next act may be done." },
  obstacle: { vi: "{label}, từ {day}", en: "{label}, since {day}" },
  done: { vi: "Việc đã làm ({n})", en: "Acts done ({n})" },
  day: { vi: "Ngày", en: "Day" },
  act: { vi: "Việc", en: "Act" },
  basis: { vi: "Căn cứ", en: "Basis" },
  violated: { vi: "Trái thời hạn hoặc trình tự", en: "A breach" },
  corrected: { vi: "đã sửa", en: "corrected" },
  questions: { vi: "Câu hỏi đang mở", en: "Open questions" },
  next: { vi: "Ngày sắp tới", en: "Next days" },
  noDays: { vi: "Không có ngày nào đang chạy.", en: "No day is running." },
  notBefore: { vi: "không trước ngày này", en: "not before this day" },
  lastDay: { vi: "ngày cuối", en: "last day" },
  left: { vi: "còn {days}", en: "{days} left" },
  passed: { vi: "đã qua {days}", en: "{days} ago" },
  limits: { vi: "Thời hạn, vi phạm", en: "Limits and violations" },
  byWhom: { vi: "phải làm: {by}", en: "owed by: {by}" },
  charge: {
    vi: "Vi phạm ghi cho cơ quan phải làm bước đó, không ghi cho hợp tác xã.",
    en: "A breach is charged to whoever had to act, not to the cooperative.",
  },
  mayDo: { vi: "Việc có thể làm", en: "What may be done" },
  past: {
    vi: "Đang xem ngày trước: không ghi được vào quá khứ.",
    en: "This is an earlier day: nothing can be recorded in the past.",
  },
  bodies: { vi: "Cơ quan của hồ sơ", en: "Bodies of the case" },
  papers: { vi: "Dự thảo giấy tờ", en: "Prepared documents" },
  papersWhat: {
    vi: "Cho các bước tiếp theo: căn cứ và ngày đã điền, phần còn lại để trống. Phải đối chiếu với mẫu ban hành.",
    en: "For the next acts: basis and days are filled in, the rest is left open. To be held against the official form.",
  },
  paperUntil: { vi: "hạn {day}", en: "due {day}" },
  paperFrom: { vi: "không trước {day}", en: "not before {day}" },
  invented: { vi: "hồ sơ giả định", en: "invented case" },
  facts: {
    vi: "Xã, phường: {commune} · Ngành: {trade} · Ngừng từ: {since}",
    en: "Commune: {commune} · Trade: {trade} · Stopped since: {since}",
  },
} as const;

const Panel: FC<{ title: string; strong?: boolean; children?: Child }> = ({ children, strong, title }) => (
  <section class={`panel${strong ? " strong" : ""}`}>
    <h2>{title}</h2>
    <div class="in">{children}</div>
  </section>
);

const Strip: FC<{ detail: CaseDetail; page: PageContext }> = ({ detail, page: { language } }) => {
  const [first] = detail.proceedings;
  const violations = detail.timeline.reduce((sum, it) => sum + it.violations, 0);
  const late = detail.proceedings.reduce((sum, it) => sum + it.overdue.length, 0);
  const days = (on: LegalDate) => daysWords(on < detail.asOf ? daysBetween(on, detail.asOf) : 0, language);
  const n = (it: number) => numberWords(it, language);
  return (
    <dl class={`strip ${late > 0 ? "red" : ""}`}>
      <div>
        <dt>{SAY.step[language]}</dt>
        <dd>{first?.now.label ?? SAY.none[language]}</dd>
        {first && (
          <dd class="note">
            {filled(SAY.since[language], { day: formatDay(first.now.since, language), days: days(first.now.since) })}
          </dd>
        )}
      </div>
      <div>
        <dt>{SAY.legal[language]}</dt>
        <dd>{detail.status?.label ?? SAY.notKnown[language]}</dd>
      </div>
      <div>
        <dt>{SAY.way[language]}</dt>
        <dd>{first?.title ?? "–"}</dd>
        {first && <dd class="note">{filled(SAY.law[language], { law: first.law })}</dd>}
      </div>
      <div>
        <dt>{SAY.violations[language]}</dt>
        <dd>{filled(SAY.recorded[language], { n: n(violations) })}</dd>
        {late > 0 && <dd class="note bad">{filled(SAY.overdueNow[language], { n: n(late) })}</dd>}
      </div>
    </dl>
  );
};

const Flow: FC<{ standing: Standing; of: string; page: PageContext }> = ({
  of,
  page: { language, link },
  standing,
}) => {
  const ended = standing.endedOn !== null;
  const here = standing.ways.filter((it) => it.possible && it.to === standing.now.label).length;
  return (
    <div>
      <h3>
        {standing.title} <span class="soft small">{filled(SAY.law[language], { law: standing.law })}</span>
      </h3>
      <div class="scroll">
        <FlowDrawing
          language={language}
          title={filled(SAY.picture[language], { title: standing.title })}
          ended={ended}
          done={standing.done.map((it) => ({ label: it.label, note: formatDay(it.on, language) }))}
          now={{
            label: standing.now.label,
            note:
              standing.endedOn === null
                ? filled(SAY.from[language], { day: formatDay(standing.now.since, language) })
                : filled(SAY.ended[language], { day: formatDay(standing.endedOn, language) }),
          }}
          ways={waysOut(
            standing.now.label,
            standing.ways.map((it) => ({ label: it.to, note: it.label, open: it.possible })),
          )}
        />
      </div>
      {here > 0 && <p class="small soft">{filled(SAY.inThisStep[language], { n: numberWords(here, language) })}</p>}
      <p class="no-print">
        <a href={link(pathOf("flows", standing.flow), { case: of })}>{SAY.whole[language]}</a>
      </p>
    </div>
  );
};

/** What holds the next acts up, each reason once, with who can lift it; and the obstacles somebody has recorded. */
const Blocks: FC<{ detail: CaseDetail; page: PageContext }> = ({ detail, page: { language } }) => {
  const seen = new Set<string>();
  const unmet = detail.proceedings
    .flatMap((it) => it.ways.flatMap((way) => way.unmet))
    .filter((it) => !seen.has(it.reason) && seen.add(it.reason));
  if (unmet.length === 0 && detail.view.obstacles.length === 0) return <p>{SAY.nothing[language]}</p>;
  return (
    <ul>
      {detail.view.obstacles.map((it) => (
        <li>
          <Shape name="diamond" />{" "}
          <strong>
            {filled(SAY.obstacle[language], {
              label: it.note === null ? it.label : `${it.label}: ${it.note}`,
              day: formatDay(it.since, language),
            })}
          </strong>
        </li>
      ))}
      {unmet.map((it) => (
        <li>
          <p>
            <Shape name="clock" /> <strong>{it.reason}</strong> {it.hint}
          </p>
          <p class="small soft">
            {it.basis} · {filled(SAY.who[language], { who: it.who })}
          </p>
        </li>
      ))}
    </ul>
  );
};

const NextDays: FC<{ detail: CaseDetail; page: PageContext }> = ({ detail, page: { language } }) => {
  const days = detail.proceedings
    .flatMap((it) => it.ways)
    .flatMap((it) => [
      ...(it.lastDay === null ? [] : [{ on: it.lastDay, words: `${it.label}: ${SAY.lastDay[language]}` }]),
      ...(it.notBefore === null ? [] : [{ on: it.notBefore, words: `${it.label}: ${SAY.notBefore[language]}` }]),
    ])
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  if (days.length === 0) return <p class="soft">{SAY.noDays[language]}</p>;
  return (
    <dl class="facts days">
      {days.map((it) => {
        const gone = it.on < detail.asOf;
        const many = gone ? daysBetween(it.on, detail.asOf) : daysBetween(detail.asOf, it.on);
        return (
          <>
            <dt>
              <strong>{formatDay(it.on, language)}</strong>
              <br />
              {filled((gone ? SAY.passed : SAY.left)[language], { days: daysWords(many, language) })}
            </dt>
            <dd>{it.words}</dd>
          </>
        );
      })}
    </dl>
  );
};

const Done: FC<{ detail: CaseDetail; page: PageContext }> = ({ detail, page: { language } }) => (
  <div class="scroll" tabindex={0} role="region" aria-label={filled(SAY.done[language], { n: detail.timeline.length })}>
    <table class="journal">
      <caption class="sr">{filled(SAY.done[language], { n: detail.timeline.length })}</caption>
      <thead>
        <tr>
          <th scope="col" class="d">
            {SAY.day[language]}
          </th>
          <th scope="col">{SAY.act[language]}</th>
          <th scope="col">{SAY.basis[language]}</th>
        </tr>
      </thead>
      <tbody>
        {[...detail.timeline].reverse().map((it) => (
          <tr>
            <td class="d">{formatDay(it.on, language)}</td>
            <th scope="row">
              {it.superseded ? <s>{it.text}</s> : it.text} {it.superseded && <small>({SAY.corrected[language]})</small>}{" "}
              {it.violations > 0 && <Badge look={LOOKS.late}>{SAY.violated[language]}</Badge>}
            </th>
            <td class="small">{it.basis.join("; ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** The drafts which can be had: for which act, on which form, by when. */
const Papers: FC<{ papers: readonly Paper[]; detail: CaseDetail; page: PageContext }> = ({ detail, page, papers }) => {
  const { kept, language } = page;
  const { asOf, lang, province } = kept;
  const at = `/api/v1${pathOf("cases", detail.case)}/papers`;
  return (
    <>
      <p class="small soft">{SAY.papersWhat[language]}</p>
      <ul class="papers">
        {papers.map((it) => (
          <li>
            <a href={addressOf(`${at}/${encodeURIComponent(it.file)}`, { asOf, lang, province })} download="">
              {it.paper?.label ?? it.act.label} (.docx)
            </a>
            <small class="block">
              {[
                ...(it.paper === null ? [] : [it.act.label]),
                ...(it.form === null ? [] : [it.form]),
                ...(it.notBefore === null
                  ? []
                  : [filled(SAY.paperFrom[language], { day: formatDay(it.notBefore, language) })]),
                ...(it.lastDay === null
                  ? []
                  : [filled(SAY.paperUntil[language], { day: formatDay(it.lastDay, language) })]),
              ].join(" · ")}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
};

const CasePage: FC<{
  page: PageContext;
  query: Query;
  detail: CaseDetail;
  papers: readonly Paper[];
  isToday: boolean;
}> = ({ detail, isToday, page, papers, query }) => {
  const { language, link } = page;
  const title = cooperativeName(detail.cooperative.ref, language);
  const { view } = detail;
  const late = detail.proceedings.flatMap((it) => it.overdue);
  const facts = filled(SAY.facts[language], {
    commune: view.commune ?? SAY.notKnown[language],
    trade: view.trade ?? SAY.notKnown[language],
    since: view.stoppedSince === null ? SAY.notKnown[language] : formatDay(view.stoppedSince, language),
  });
  return (
    <Page page={page} here="cases" title={title}>
      <PageHead
        page={page}
        title={title}
        sub={`${detail.case}${detail.synthetic ? ` · ${SAY.invented[language]}` : ""} · ${facts}`}
        action={pathOf("cases", detail.case)}
        crumbs={[{ words: word("cases", language), href: addressOf("/cases", page.kept) }, { words: detail.case }]}
      />
      <DoneBar language={language} query={query} />
      <Strip detail={detail} page={page} />
      <Panel title={SAY.where[language]}>
        {detail.proceedings.length === 0 ? (
          <p class="soft">{SAY.none[language]}</p>
        ) : (
          detail.proceedings.map((it) => <Flow standing={it} of={detail.case} page={page} />)
        )}
      </Panel>
      <div class="two">
        <div>
          <Panel title={SAY.blocks[language]}>
            <Blocks detail={detail} page={page} />
          </Panel>
          <Panel title={filled(SAY.done[language], { n: detail.timeline.length })}>
            <Done detail={detail} page={page} />
          </Panel>
        </div>
        <div>
          {detail.questions.length > 0 && (
            <Panel title={SAY.questions[language]} strong>
              <ul>
                {detail.questions.map((it) => (
                  <li>
                    <a href={link(pathOf("questions", it.id))}>{it.question}</a>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          <Panel title={SAY.next[language]}>
            <NextDays detail={detail} page={page} />
          </Panel>
          <section class="panel no-print" id="acts">
            <h2>{SAY.mayDo[language]}</h2>
            <div class="in">
              {isToday ? (
                <ActList page={page} subject={{ kind: "cases", id: detail.case }} actions={detail.actions} />
              ) : (
                <p class="soft">{SAY.past[language]}</p>
              )}
            </div>
          </section>
          {late.length > 0 && (
            <Panel title={SAY.limits[language]}>
              {late.map((it) => (
                <p>
                  <Badge look={LOOKS.overdue}>{formatDay(it.lastDay, language)}</Badge> {it.label}
                  <small class="block soft">
                    {filled(SAY.byWhom[language], { by: it.by })} · {it.basis}
                  </small>
                </p>
              ))}
              <p class="small soft">{SAY.charge[language]}</p>
            </Panel>
          )}
          {papers.length > 0 && (
            <Panel title={SAY.papers[language]}>
              <Papers papers={papers} detail={detail} page={page} />
            </Panel>
          )}
          <Panel title={SAY.bodies[language]}>
            <dl class="facts">
              {detail.bodies.map((it) => (
                <>
                  <dt>{it.label}</dt>
                  <dd>{it.agency.name}</dd>
                </>
              ))}
            </dl>
          </Panel>
        </div>
      </div>
    </Page>
  );
};

/** The page of one cooperative. */
export async function showCase({ client, common, page, query, session }: Visit, id: string): Promise<Child> {
  const asked = { params: { id }, query: common };
  const [detail, papers] = [needed(await client.getCase(asked)), needed(await client.listCasePapers(asked))];
  const today = session.programmes.find((it) => it.id === detail.province)?.today;
  return <CasePage page={page} query={query} detail={detail} papers={papers.items} isToday={detail.asOf === today} />;
}

import { formatDay, type Language } from "@kttt/core";
import { weekdayOf } from "@kttt/core/time";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { FC } from "hono/jsx";
import { addressOf, pathOf, type Query } from "../address.js";
import { ActList } from "../acts/act-list.js";
import { Page, type PageContext, PageHead } from "../frame.js";
import { DoneBar, Exports } from "../parts/filter-bar.js";
import { Timeline } from "../parts/timeline.js";
import { daysWords, filled, weekdayWords, word } from "../words.js";
import { backOf, dutyTitle, letterAddress, Standings } from "./duties-page.js";

export type DutyDetail = AnswerOf<Operations["getDuty"]>;

const SAY = {
  standing: { vi: "Tình trạng đến hết {day}", en: "Standing at the end of {day}" },
  letter: { vi: "Công văn đôn đốc", en: "Letter of reminder" },
  nextDay: { vi: "Ngày phải làm xong", en: "The day which presses" },
  mendBy: { vi: "Hạn bổ sung", en: "To be mended by" },
  dutyDay: { vi: "Thời hạn của nhiệm vụ", en: "Last day of the duty" },
  holder: { vi: "Đang giữ việc", en: "Who has it" },
  noDay: { vi: "Không có", en: "None" },
  sent: { vi: "đã gửi {day}", en: "sent {day}" },
  left: { vi: "còn {days}", en: "{days} left" },
  late: { vi: "đã qua {days}", en: "{days} ago" },
  since: { vi: "giao ngày {day}", en: "assigned {day}" },
  content: { vi: "Nội dung được giao", en: "What was ordered" },
  document: { vi: "Văn bản giao", en: "Ordered in" },
  deadline: { vi: "Thời gian ghi trong văn bản", en: "Deadline as printed" },
  notSaid: { vi: "Văn bản không nêu", en: "The document does not say" },
  issuer: { vi: "Nơi giao", en: "Issuer" },
  lead: { vi: "Chủ trì", en: "Lead" },
  jointly: { vi: "Cùng chủ trì", en: "Jointly with" },
  cooperating: { vi: "Phối hợp", en: "Cooperating" },
  monitor: { vi: "Theo dõi, đôn đốc", en: "Monitor" },
  recipients: { vi: "Nơi nhận", en: "Recipients" },
  delivered: { vi: "nhận {day}", en: "received {day}" },
  why: { vi: "Ngày đến hạn: vì sao là {day}", en: "Why the last day is {day}" },
  whyNone: { vi: "Vì sao không có ngày đến hạn", en: "Why there is no last day" },
  fromLog: {
    vi: "Mọi bước dựng từ nhật ký và lịch pháp lý, không nhập tay.",
    en: "Every step follows from the log and the legal calendar.",
  },
  timeline: { vi: "Diễn biến", en: "History" },
  newest: {
    vi: "Mới nhất ở trên. Việc người khác ghi thay mang chữ “ghi thay” và tên người ghi.",
    en: "The latest first. What somebody entered for another says so.",
  },
  papers: { vi: "Văn bản kèm theo", en: "Papers" },
  noPapers: { vi: "Chưa có văn bản nào được ghi.", en: "No paper has been recorded." },
  paper: { vi: "Văn bản", en: "Paper" },
  numberDay: { vi: "Số, ngày", en: "Number, day" },
  noNumber: { vi: "chưa ghi số", en: "no number recorded" },
  sender: { vi: "Cơ quan gửi", en: "From" },
  obstacles: { vi: "Khó khăn, vướng mắc", en: "Obstacles" },
  raised: { vi: "nêu ngày {day}", en: "raised {day}" },
  answered: { vi: "đã trả lời ngày {day}", en: "answered {day}" },
  open: { vi: "chưa trả lời", en: "not answered" },
  extension: { vi: "Gia hạn", en: "Extension" },
  extended: { vi: "gia hạn đến {day}", en: "extended to {day}" },
  decision: { vi: "theo {decision}", en: "by {decision}" },
  explanation: { vi: "Việc này của ai, vì sao", en: "Whose it is, and why" },
  toQuestions: { vi: "Câu hỏi đang mở", en: "Open questions" },
  list: { vi: "Nhiệm vụ", en: "Duties" },
  mayDo: { vi: "Việc có thể làm", en: "What may be done" },
  past: {
    vi: "Đang xem ngày trước: không ghi được vào quá khứ.",
    en: "This is an earlier day: nothing can be recorded in the past.",
  },
} as const;

type Event = DutyDetail["timeline"][number];

function fieldOf(event: Event, name: string): string | null {
  const value = event.data[name];
  return typeof value === "string" && value !== "" ? value : null;
}

const CSS: Readonly<Record<string, string>> = {
  OverdueMarked: "red",
  ReportReturned: "purple",
  ReportAccepted: "green",
  ObstacleRaised: "amber",
  DeadlineExtended: "amber",
  ObligationAssigned: "plain",
};

const Panel: FC<{ title: string; children?: unknown }> = ({ children, title }) => (
  <section class="panel">
    <h2>{title}</h2>
    <div class="in">{children}</div>
  </section>
);

const Strip: FC<{ detail: DutyDetail; page: PageContext }> = ({ detail, page }) => {
  const { language } = page;
  const { asOf, duty } = detail;
  const day = (it: typeof asOf) => `${formatDay(it, language)}, ${weekdayWords(weekdayOf(it), language)}`;
  const left =
    duty.daysLeft === null
      ? ""
      : filled((duty.daysLeft >= 0 ? SAY.left : SAY.late)[language], {
          days: daysWords(Math.abs(duty.daysLeft), language),
        });
  const css =
    duty.class.id === "inProgressOverdue"
      ? "red"
      : duty.class.id === "returned"
        ? "purple"
        : duty.completedOn !== null
          ? "green"
          : "";
  return (
    <dl class={`strip ${css}`}>
      <div>
        <dt>{filled(SAY.standing[language], { day: formatDay(asOf, language) })}</dt>
        <dd>
          <Standings duty={duty} language={language} />
        </dd>
        <dd class="note">{duty.class.label}</dd>
      </div>
      <div>
        <dt>{(duty.class.id === "returned" ? SAY.mendBy : SAY.nextDay)[language]}</dt>
        <dd>{duty.dueOn === null ? SAY.noDay[language] : day(duty.dueOn)}</dd>
        <dd class="note">{left}</dd>
      </div>
      <div>
        <dt>{SAY.dutyDay[language]}</dt>
        <dd>{duty.lastDay === null ? SAY.noDay[language] : day(duty.lastDay)}</dd>
        <dd class="note">
          {duty.reportedOn === null ? "" : filled(SAY.sent[language], { day: formatDay(duty.reportedOn, language) })}
        </dd>
      </div>
      <div>
        <dt>{SAY.holder[language]}</dt>
        <dd>{duty.body.name}</dd>
        <dd class="note">{filled(SAY.since[language], { day: formatDay(duty.assignedOn, language) })}</dd>
      </div>
    </dl>
  );
};

interface PaperRow {
  readonly name: string;
  readonly number: string | null;
  readonly event: Event;
}

/** The papers which acts named: the report itself, and what was attached. */
function papersOf(timeline: readonly Event[]): readonly PaperRow[] {
  return timeline.flatMap((event) => {
    const number = fieldOf(event, "documentNumber") ?? fieldOf(event, "decision");
    const attached = Array.isArray(event.data["attachments"])
      ? (event.data["attachments"] as { name?: unknown; reference?: unknown }[])
      : [];
    const own = ["Reported", "DeadlineExtended"].includes(event.type) ? [{ name: event.label, number, event }] : [];
    return [
      ...own,
      ...attached.map((it) => ({ name: String(it.name ?? ""), number: String(it.reference ?? ""), event })),
    ];
  });
}

const Papers: FC<{ detail: DutyDetail; language: Language }> = ({ detail, language }) => {
  const papers = papersOf(detail.timeline);
  if (papers.length === 0) return <p class="soft">{SAY.noPapers[language]}</p>;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={SAY.papers[language]}>
      <table>
        <caption class="sr">{SAY.papers[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{SAY.paper[language]}</th>
            <th scope="col">{SAY.numberDay[language]}</th>
            <th scope="col">{SAY.sender[language]}</th>
          </tr>
        </thead>
        <tbody>
          {papers.map((it) => (
            <tr>
              <th scope="row">{it.name}</th>
              <td>
                {it.number ?? <span class="unsure">{SAY.noNumber[language]}</span>},{" "}
                {formatDay(it.event.happenedOn, language)}
              </td>
              <td>{it.event.agency.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** A duty: state, day, words and place, how the day was counted, history, papers; and what may be done with it. */
export const DutyPage: FC<{ page: PageContext; query: Query; detail: DutyDetail; isToday: boolean }> = ({
  detail,
  isToday,
  page,
  query,
}) => {
  const { language, link } = page;
  const { duty, wording } = detail;
  const title = dutyTitle(duty);
  const extensions = detail.timeline.filter((it) => it.type === "DeadlineExtended");
  const names = (list: readonly { readonly name: string }[]) =>
    list.length === 0 ? SAY.notSaid[language] : list.map((it) => it.name).join("; ");
  return (
    <Page page={page} here="duties" title={title}>
      <PageHead
        page={page}
        title={title}
        sub={wording.place}
        action={pathOf("duties", duty.id)}
        crumbs={[
          { words: SAY.list[language], href: addressOf("/duties", { ...page.kept, ...backOf(query) }) },
          { words: duty.body.name },
        ]}
        side={
          <Exports
            language={language}
            label={word("export", language)}
            links={[
              {
                words: word("exportCalendar", language),
                href: addressOf("/api/v1/duties.ics", { ...page.kept, q: duty.id }),
              },
              ...(isToday && duty.class.id === "inProgressOverdue"
                ? [{ words: SAY.letter[language], href: letterAddress(page, duty.body.id, duty.id) }]
                : []),
            ]}
          />
        }
      />
      <DoneBar language={language} query={query} />
      <Strip detail={detail} page={page} />
      <div class="two">
        <div>
          <Panel title={SAY.content[language]}>
            <blockquote>“{wording.text}”</blockquote>
            <dl class="facts">
              <dt>{SAY.deadline[language]}</dt>
              <dd>{wording.deadline === null ? SAY.notSaid[language] : `“${wording.deadline}”`}</dd>
              <dt>{SAY.document[language]}</dt>
              <dd>{wording.basis}</dd>
              <dt>{SAY.issuer[language]}</dt>
              <dd>{detail.issuer.name}</dd>
              <dt>{SAY.lead[language]}</dt>
              <dd>{duty.body.name}</dd>
              {duty.jointWith.length > 0 && (
                <>
                  <dt>{SAY.jointly[language]}</dt>
                  <dd>{names(duty.jointWith)}</dd>
                </>
              )}
              <dt>{SAY.cooperating[language]}</dt>
              <dd>{names(detail.cooperating)}</dd>
              <dt>{SAY.monitor[language]}</dt>
              <dd>{detail.monitor.name}</dd>
              {detail.recipients.length > 0 && (
                <>
                  <dt>{SAY.recipients[language]}</dt>
                  <dd>
                    {detail.recipients
                      .map((it) =>
                        it.deliveredOn === null
                          ? it.recipient.name
                          : `${it.recipient.name} (${filled(SAY.delivered[language], { day: formatDay(it.deliveredOn, language) })})`,
                      )
                      .join("; ")}
                  </dd>
                </>
              )}
            </dl>
          </Panel>
          <Panel
            title={
              duty.lastDay === null
                ? SAY.whyNone[language]
                : filled(SAY.why[language], { day: formatDay(duty.lastDay, language) })
            }
          >
            <ol class="numbered">
              {detail.counted.map((it) => (
                <li>
                  <span>{it}</span>
                </li>
              ))}
            </ol>
            <p class="small soft">{SAY.fromLog[language]}</p>
          </Panel>
          <Panel title={SAY.timeline[language]}>
            <Timeline
              language={language}
              entries={[...detail.timeline].reverse().map((it) => ({
                day: formatDay(it.happenedOn, language),
                css: CSS[it.type] ?? "",
                words: it.label,
                who: it.agency.name === it.role.label ? it.role.label : `${it.agency.name} · ${it.role.label}`,
                instead: it.onBehalfOf,
                says: fieldOf(it, "reason") ?? fieldOf(it, "text") ?? fieldOf(it, "answer") ?? fieldOf(it, "summary"),
                number: fieldOf(it, "documentNumber") ?? fieldOf(it, "decision"),
              }))}
            />
            <p class="small soft">{SAY.newest[language]}</p>
          </Panel>
          <Panel title={SAY.papers[language]}>
            <Papers detail={detail} language={language} />
          </Panel>
        </div>
        <div>
          <section class="panel no-print" id="acts">
            <h2>{SAY.mayDo[language]}</h2>
            <div class="in">
              {isToday ? (
                <ActList page={page} subject={{ kind: "duties", id: duty.id }} actions={detail.actions} />
              ) : (
                <p class="soft">{SAY.past[language]}</p>
              )}
            </div>
          </section>
          {detail.questions.length > 0 && (
            <Panel title={SAY.toQuestions[language]}>
              <ul>
                {detail.questions.map((it) => (
                  <li>
                    <a href={link(pathOf("questions", it.id))}>{it.question}</a>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {detail.obstacles.length > 0 && (
            <Panel title={SAY.obstacles[language]}>
              {detail.obstacles.map((it) => (
                <div>
                  <p>{it.text}</p>
                  <p class="small soft">
                    {filled(SAY.raised[language], { day: formatDay(it.raisedOn, language) })} ·{" "}
                    {it.answeredOn === null
                      ? SAY.open[language]
                      : filled(SAY.answered[language], { day: formatDay(it.answeredOn, language) })}
                  </p>
                </div>
              ))}
            </Panel>
          )}
          {extensions.length > 0 && (
            <Panel title={SAY.extension[language]}>
              {extensions.map((it) => (
                <p>
                  {formatDay(it.happenedOn, language)}:{" "}
                  {filled(SAY.extended[language], { day: dayIn(it, "to", language) })}{" "}
                  {filled(SAY.decision[language], { decision: fieldOf(it, "decision") ?? SAY.noNumber[language] })}
                </p>
              ))}
            </Panel>
          )}
          {detail.explanation.length > 0 && (
            <Panel title={SAY.explanation[language]}>
              <ul>
                {detail.explanation.map((it) => (
                  <li>{it}</li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
      </div>
    </Page>
  );
};

function dayIn(event: Event, name: string, language: Language): string {
  const value = event.data[name];
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? formatDay(value as Event["happenedOn"], language)
    : "";
}

import type { AnswerOf, Operations } from "@kttt/server/client";
import type { Child, FC } from "hono/jsx";
import { needed, type Visit } from "../context.js";
import { type PageContext } from "../frame.js";
import { ListTable, Count, type ListColumn } from "../parts/table.js";
import { numberWords, percentWords, word } from "../words.js";

export type Overview = AnswerOf<Operations["overview"]>;

type Counts = Overview["total"];

const SAY = {
  each: { vi: "Từng chương trình", en: "Programme by programme" },
  order: { vi: "Việc quá hạn nhiều nhất ở trên.", en: "Most overdue first." },
  programme: { vi: "Chương trình", en: "Programme" },
  assigned: { vi: "Giao", en: "Assigned" },
  onTime: { vi: "Xong đúng hạn", en: "Done on time" },
  late: { vi: "Xong quá hạn", en: "Done late" },
  within: { vi: "Trong hạn", en: "Within time" },
  overdue: { vi: "Quá hạn", en: "Overdue" },
  returned: { vi: "Trả lại", en: "Returned" },
  share: { vi: "Đúng hạn / số có thời hạn", en: "On time, of those with a day" },
  waiting: { vi: "Chờ quyết định", en: "Waiting for a decision" },
} as const;

/** One programme of several, and where it stands. */
export interface ProgrammeLine {
  readonly id: string;
  readonly name: string;
  readonly total: Counts;
  readonly then: Counts | null;
  readonly waiting: number;
}

/** Where each programme stands on the day which is asked about. */
export async function programmeLines({ client, common, page, session }: Visit): Promise<readonly ProgrammeLine[]> {
  const { compare } = page;
  return Promise.all(
    session.programmes.map(async ({ id, name }) => {
      const query = { ...common, province: id, ...(compare === null ? {} : { compare }) };
      const { attention, then, total } = needed(await client.overview({ query }));
      return { id, name, total, then, waiting: attention.waiting.count };
    }),
  );
}

/** The counts of several programmes together; `null` where one of them has none. */
export function together(all: readonly (Counts | null)[]): Counts | null {
  const [first, ...rest] = all;
  if (!first || rest.some((it) => it === null)) return null;
  const names = Object.keys(first) as (keyof Counts)[];
  const sum = (name: keyof Counts) => all.reduce((count, it) => count + (it?.[name] ?? 0), 0);
  return Object.fromEntries(names.map((it) => [it, sum(it)])) as unknown as Counts;
}

/** Each programme with its counts; every count is the list behind it. */
export const Programmes: FC<{ page: PageContext; lines: readonly ProgrammeLine[] }> = ({ lines, page }) => {
  const { language, link } = page;
  const n = (it: number) => numberWords(it, language);
  const count = (
    key: "assigned" | "onTime" | "late" | "within" | "overdue" | "returned",
    of: keyof Counts,
    status: string | undefined,
  ): ListColumn<ProgrammeLine> => ({
    key,
    head: SAY[key][language],
    align: "n",
    cell: ({ id, total }): Child => (
      <Count
        value={total[of]}
        words={n(total[of])}
        none={word("none", language)}
        bad={key === "overdue"}
        href={link("/duties", { province: id, status, collective: "false" })}
      />
    ),
  });
  const ordered = [...lines].sort((a, b) => b.total.overdue - a.total.overdue);
  return (
    <>
      <div class="section">
        <h2>{SAY.each[language]}</h2>
      </div>
      <ListTable
        caption={SAY.order[language]}
        label={word("wideTable", language, { name: SAY.each[language] })}
        rows={ordered}
        columns={[
          {
            key: "programme",
            head: SAY.programme[language],
            rowHead: true,
            width: "c-who",
            cell: ({ id, name }) => <a href={link("/", { province: id })}>{name}</a>,
          },
          count("assigned", "assigned", undefined),
          count("onTime", "completedOnTime", "completedOnTime"),
          {
            key: "share",
            head: SAY.share[language],
            align: "n",
            cell: ({ total }) =>
              total.withDay === 0 ? "–" : percentWords(total.completedOnTime / total.withDay, language),
          },
          count("late", "completedLate", "completedLate"),
          count("within", "withinTime", "inProgressWithinTime"),
          count("overdue", "overdue", "inProgressOverdue"),
          count("returned", "returned", "returned"),
          {
            key: "waiting",
            head: SAY.waiting[language],
            align: "n",
            cell: ({ id, waiting }) => (
              <Count
                value={waiting}
                words={n(waiting)}
                none={word("none", language)}
                href={link("/questions", { province: id })}
              />
            ),
          },
        ]}
      />
    </>
  );
};

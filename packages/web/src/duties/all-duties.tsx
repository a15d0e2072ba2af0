import type { Child } from "hono/jsx";
import { needed, type Visit } from "../context.js";
import { Page, PageHead } from "../frame.js";
import { StatusLinks } from "../parts/filter-bar.js";
import { Shape } from "../parts/shape.js";
import { numberWords, word } from "../words.js";
import { type Duty, DutyList } from "./duties-page.js";
import { standingsOf } from "./duty-words.js";

const SAY = {
  standing: { vi: "Tình trạng", en: "Standing" },
  groups: {
    vi: "Nhóm chưa có danh sách: đứng riêng, không nằm trong tổng số",
    en: "Groups nobody has listed: apart, in no total",
  },
} as const;

/** The order in which the states stand below each other. */
const ORDER = [
  "inProgressOverdue",
  "returned",
  "inProgressWithinTime",
  "passed",
  "completedLate",
  "completedOnTime",
  "noDaySet",
  "notReported",
  "carriedOn",
  "cancelled",
];

/** All duties of a programme, page by page from the server. */
async function everyDuty({ client, common }: Visit): Promise<readonly Duty[]> {
  const all: Duty[] = [];
  let cursor: string | null = null;
  do {
    const more: object = cursor === null ? {} : { cursor };
    const page: { readonly items: readonly Duty[]; readonly next: string | null } = needed(
      await client.listDuties({ query: { ...common, limit: 1000, ...more } }),
    );
    all.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return all;
}

/** Every duty on one page, state by state: what a figure of the overview counts stands under its anchor. */
export async function showAllDuties(visit: Visit): Promise<Child> {
  const { page } = visit;
  const { language } = page;
  const all = await everyDuty(visit);
  const own = all.filter((it) => !it.collective);
  const groups = all.filter((it) => it.collective);
  const parts = ORDER.map((id) => ({ id, duties: own.filter((it) => it.class.id === id) })).filter(
    (it) => it.duties.length > 0,
  );
  const n = (it: number) => numberWords(it, language);
  const shapeOf = (duty: Duty | undefined) =>
    duty ? (standingsOf({ ...duty, daysLeft: null }, language)[0]?.look.shape ?? "ring") : "ring";
  return (
    <Page page={page} here="duties" title={word("duties", language)}>
      <PageHead page={page} title={word("duties", language)} sub={visit.document} action="" />
      <StatusLinks
        language={language}
        label={SAY.standing[language]}
        links={[
          ...parts.map((it) => ({
            words: it.duties[0]?.class.label ?? it.id,
            shape: shapeOf(it.duties[0]),
            count: it.duties.length,
            href: `#${it.id}`,
            here: false,
          })),
          ...(groups.length > 0
            ? [
                {
                  words: SAY.groups[language],
                  shape: "people" as const,
                  count: groups.length,
                  href: "#groups",
                  here: false,
                },
              ]
            : []),
        ]}
      />
      {parts.map((it) => (
        <section id={it.id}>
          <div class="section">
            <h2>
              <Shape name={shapeOf(it.duties[0])} /> {it.duties[0]?.class.label} ({n(it.duties.length)})
            </h2>
          </div>
          <DutyList page={page} query={{}} duties={it.duties} name={it.duties[0]?.class.label ?? it.id} />
        </section>
      ))}
      {groups.length > 0 && (
        <section id="groups">
          <div class="section">
            <h2>
              <Shape name="people" /> {SAY.groups[language]} ({n(groups.length)})
            </h2>
          </div>
          <DutyList page={page} query={{}} duties={groups} name={SAY.groups[language]} />
        </section>
      )}
    </Page>
  );
}

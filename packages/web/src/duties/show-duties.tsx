import type { Child } from "hono/jsx";
import { shiftDays } from "@kttt/core";
import { addressOf, type Query } from "../address.js";
import { needed, type Visit } from "../context.js";
import type { FilterField, SavedFilter, StatusLink } from "../parts/filter-bar.js";
import type { ShapeName } from "../parts/shape.js";
import { word } from "../words.js";
import { DutiesPage } from "./duties-page.js";

/** So many duties stand on a page. */
const ON_A_PAGE = 50;

const SAY = {
  all: { vi: "Tất cả", en: "All" },
  overdue: { vi: "Quá hạn", en: "Overdue" },
  soon: { vi: "Đến hạn 7 ngày", en: "Due in 7 days" },
  returned: { vi: "Trả lại", en: "Returned" },
  awaiting: { vi: "Chờ xác nhận", en: "Awaiting acceptance" },
  within: { vi: "Trong hạn", en: "Within time" },
  onTime: { vi: "Xong đúng hạn", en: "Done on time" },
  late: { vi: "Xong quá hạn", en: "Done late" },
  noDay: { vi: "Không thời hạn", en: "No day set" },
  passed: { vi: "Đã qua", en: "Passed" },
  long: { vi: "Quá hạn trên 90 ngày", en: "Overdue over 90 days" },
  openNoDay: { vi: "Không thời hạn, chưa xong", en: "No day, not done" },
  groups: { vi: "Cả nhóm chưa có danh sách", en: "With groups nobody has listed" },
  noGroups: { vi: "Không tính nhóm chưa có danh sách", en: "Without groups nobody has listed" },
  groupsOnly: { vi: "Chỉ nhóm chưa có danh sách", en: "Only groups nobody has listed" },
  oneProgramme: { vi: "Tất cả (chọn chương trình trước)", en: "All (choose a programme first)" },
  members: { vi: "Nhóm", en: "Groups" },
} as const;

/** Names of the filter of duties which the server knows. */
const FILTERS = ["body", "q", "status", "overdue", "dueBy", "noDay", "collective", "lateFrom", "kind", "sort"] as const;

/** What of the address the server is asked. */
export function dutiesQueryOf(query: Query): Record<string, string> {
  return Object.fromEntries(FILTERS.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])));
}

/** The server also takes `overdue=true`; to the page it is the state of that name. */
function oneStatus(query: Query): Query {
  const { overdue, ...others } = query;
  return overdue === "true" && others["status"] === undefined ? { ...others, status: "inProgressOverdue" } : query;
}

/** The bodies one may narrow a list to. */
export async function bodyField({ client, common, page, query, session }: Visit): Promise<FilterField> {
  const { language } = page;
  if (session.programmes.length > 1 && query["body"] === undefined) {
    // Bodies of several programmes have the same names: one programme first.
    const options = [{ value: "", words: SAY.oneProgramme[language] }];
    return { kind: "select", name: "body", label: word("body", language), options };
  }
  const bodies = needed(await client.listBodies({ query: { ...common, limit: 1000 } }));
  const options = bodies.items
    .filter((it) => it.open > 0 || it.inOffice)
    .map((it) => ({ value: it.id, words: it.name }));
  return {
    kind: "select",
    name: "body",
    label: word("body", language),
    options: [{ value: "", words: word("allBodies", language) }, ...options],
  };
}

/** The field to search in. */
export function searchField({ page: { language } }: Visit): FilterField {
  return { kind: "search", name: "q", label: word("search", language), hint: word("searchHere", language) };
}

/** The page of the list of duties. */
export async function showDuties(visit: Visit): Promise<Child> {
  const { client, common, page } = visit;
  const { language } = page;
  const query = oneStatus(visit.query);
  const narrowed = dutiesQueryOf(query);
  const { body, collective, q } = narrowed;
  const under = {
    ...common,
    ...(body === undefined ? {} : { body }),
    ...(q === undefined ? {} : { q }),
    ...(collective === undefined ? {} : { collective: collective as unknown as boolean }),
  };
  const cursor = query["cursor"] === undefined ? {} : { cursor: query["cursor"] };
  const [list, counts, bodies] = await Promise.all([
    client.listDuties({ query: { ...common, limit: ON_A_PAGE, ...cursor, ...(narrowed as object) } }).then(needed),
    client.countDuties({ query: under }).then(needed),
    bodyField(visit),
  ]);
  const asOf = list.asOf;
  const isToday = visit.session.programmes[0]?.today === asOf;
  const of = (id: string) => counts.classes.find((it) => it.id === id)?.count ?? 0;
  const base = {
    ...query,
    cursor: undefined,
    from: undefined,
    status: undefined,
    overdue: undefined,
    dueBy: undefined,
    noDay: undefined,
    lateFrom: undefined,
  };
  const { dueBy, lateFrom, noDay, status } = query;
  const link = (words: string, count: number, narrowing: Query, shape?: ShapeName): StatusLink => ({
    words,
    count,
    ...(shape === undefined ? {} : { shape }),
    href: addressOf("/duties", { ...base, ...narrowing }),
    here:
      narrowing["status"] === status &&
      narrowing["dueBy"] === dueBy &&
      narrowing["noDay"] === noDay &&
      lateFrom === undefined,
  });
  const soon = shiftDays(asOf, 7);
  const statuses = [
    link(SAY.all[language], counts.total, {}),
    link(SAY.overdue[language], of("inProgressOverdue"), { status: "inProgressOverdue" }, "warning"),
    link(SAY.soon[language], counts.dueSoon, { status: "inProgressWithinTime", dueBy: soon }, "clock"),
    link(SAY.returned[language], of("returned"), { status: "returned" }, "back"),
    link(SAY.awaiting[language], counts.awaiting, { status: "reported" }, "half"),
    link(SAY.within[language], of("inProgressWithinTime"), { status: "inProgressWithinTime" }, "ring"),
    link(SAY.onTime[language], of("completedOnTime"), { status: "completedOnTime" }, "tick"),
    link(SAY.late[language], of("completedLate"), { status: "completedLate" }, "late"),
    link(SAY.noDay[language], counts.noDay, { noDay: "true" }, "dash"),
    ...(of("passed") > 0 ? [link(SAY.passed[language], of("passed"), { status: "passed" }, "cross")] : []),
  ];
  const saved: readonly SavedFilter[] = [
    {
      words: SAY.long[language],
      count: counts.overdue.over90,
      href: addressOf("/duties", { ...base, lateFrom: "91" }),
      here: lateFrom === "91",
    },
    {
      words: SAY.openNoDay[language],
      count: of("noDaySet"),
      href: addressOf("/duties", { ...base, status: "noDaySet" }),
      here: status === "noDaySet",
    },
    {
      words: SAY.awaiting[language],
      count: counts.awaiting,
      href: addressOf("/duties", { ...base, status: "reported" }),
    },
  ];
  const fields: readonly FilterField[] = [
    bodies,
    {
      kind: "select",
      name: "noDay",
      label: word("noDayOnly", language),
      options: [
        { value: "", words: word("withOrWithoutDay", language) },
        { value: "true", words: word("withoutDayOnly", language) },
      ],
    },
    {
      kind: "select",
      name: "collective",
      label: SAY.members[language],
      options: [
        { value: "", words: SAY.groups[language] },
        { value: "false", words: SAY.noGroups[language] },
        { value: "true", words: SAY.groupsOnly[language] },
      ],
    },
    { kind: "day", name: "dueBy", label: word("dueBy", language) },
    searchField(visit),
  ];
  const kept = {
    ...page.kept,
    ...(status === undefined ? {} : { status }),
    ...(query["sort"] === undefined ? {} : { sort: query["sort"] }),
  };
  return (
    <DutiesPage
      page={page}
      query={query}
      list={list}
      statuses={statuses}
      saved={saved}
      filter={{ fields, kept }}
      document={visit.document}
      first={Number(query["from"] ?? 0)}
      chosen={isToday && list.items.length > 0}
      hasOverdue={of("inProgressOverdue") > 0}
    />
  );
}

import { conformanceProblem } from "./errors.js";
import {
  type Agency,
  bodyOf,
  documentSpan,
  type DutyGap,
  dutyGaps,
  type Group,
  type HeldDuty,
  isInOffice,
  type Obligation,
  type Province,
} from "@kttt/core/province";
import type { ProvinceCheck, Subject } from "./check.js";

type Body = Agency | Group;

function bodiesOf(province: Province): readonly { readonly body: Body; readonly path: readonly (string | number)[] }[] {
  return [
    ...province.agencies.map((body, index) => ({ body, path: ["agencies", index] })),
    ...province.groups.map((body, index) => ({ body, path: ["groups", index] })),
  ];
}

/** The duties of the whole plan as the roster sees them, each body and day once. */
function heldDuties({ plan, province }: Subject): readonly (HeldDuty & { readonly obligation: Obligation })[] {
  const scopes = new Map(province.tasks.map((task) => [task.id, task.scope]));
  const held = plan.obligations.map((obligation) => {
    const scope = scopes.get(obligation.duty);
    return { body: obligation.body, assignedOn: obligation.assignedOn, obligation, ...(scope ? { scope } : {}) };
  });
  return [...new Map(held.map((it) => [JSON.stringify([it.body, it.assignedOn, it.scope]), it])).values()];
}

function gapsOf(subject: Subject): readonly DutyGap<HeldDuty & { readonly obligation: Obligation }>[] {
  const end = subject.province.documents
    .map((it) => documentSpan(it).to)
    .sort()
    .at(-1);
  return end === undefined ? [] : dutyGaps(subject.province, heldDuties(subject), end);
}

/** Words by which a table may name a body: its name and aliases, spaces and case apart. */
function keysOf(body: Body): readonly string[] {
  return [body.name.vi, ...(body.aliases ?? [])].map((it) => it.toLocaleLowerCase("vi").replace(/\s+/g, " "));
}

function overlap(a: Body, b: Body): boolean {
  const before = (until: string | null | undefined, from: string | null | undefined) =>
    typeof until === "string" && typeof from === "string" && until < from;
  return !before(a.until, b.from) && !before(b.until, a.from);
}

/** Each document has its own way of naming: a group read from one is not meant in another. */
function ofOtherDocument(a: Body, b: Body): boolean {
  return "members" in a && "members" in b && a.source?.document !== b.source?.document;
}

function usedIds(province: Province): ReadonlySet<string> {
  const { documents, groups, reporting, successions, tasks } = province;
  return new Set([
    ...documents.flatMap((it) => [it.issuer, it.monitor]),
    ...groups.flatMap((it) => it.members),
    ...successions.flatMap((it) => [it.from, it.to]),
    ...tasks.flatMap((it) => [...it.leads, ...it.cooperating]),
    ...reporting.flatMap((it) => [
      ...it.reporters,
      ...it.recipients,
      ...it.through,
      ...it.consolidators,
      ...(it.finalRecipient === null ? [] : [it.finalRecipient]),
    ]),
  ]);
}

export const ROSTER_CHECKS: readonly ProvinceCheck[] = [
  {
    id: "roster/names-are-clear",
    title: { vi: "không tên nào chỉ hai cơ quan cùng lúc", en: "no name means two bodies at one time" },
    run({ province }) {
      const bodies = bodiesOf(province);
      const problems = bodies.flatMap(({ body, path }, at) =>
        bodies
          .slice(0, at)
          .filter(
            (other) =>
              overlap(body, other.body) &&
              !ofOtherDocument(body, other.body) &&
              keysOf(body).some((key) => keysOf(other.body).includes(key)),
          )
          .map((other) =>
            conformanceProblem("conformance/name-of-two-bodies", path, { id: body.id, other: other.body.id }),
          ),
      );
      return { examined: bodies.length, problems };
    },
  },
  {
    id: "roster/every-body-has-a-part",
    title: {
      vi: "cơ quan nào cũng có vai trò, hoặc có nguồn nêu tên",
      en: "every body has a part, or a source which names it",
    },
    run({ province }) {
      const used = usedIds(province);
      const bodies = bodiesOf(province);
      return {
        examined: bodies.length,
        problems: bodies.flatMap(({ body, path }) =>
          used.has(body.id) || body.source !== undefined
            ? []
            : [conformanceProblem("conformance/body-without-part", path, { id: body.id })],
        ),
      };
    },
  },
  {
    id: "roster/issuer-and-monitor-in-office",
    title: {
      vi: "cơ quan ban hành, theo dõi đang hoạt động khi có văn bản",
      en: "issuer and monitor are in office when the document comes",
    },
    run({ province }) {
      const problems = province.documents.flatMap((document, index) =>
        (["issuer", "monitor"] as const).flatMap((role) => {
          const day = documentSpan(document).from;
          return isInOffice(bodyOf(province, document[role]), day)
            ? []
            : [
                conformanceProblem("conformance/not-in-office", ["documents", index, role], {
                  id: document[role],
                  day,
                }),
              ];
        }),
      );
      return { examined: 2 * province.documents.length, problems };
    },
  },
  {
    id: "roster/duties-assigned-to-existing-bodies",
    title: {
      vi: "nhiệm vụ giao cho cơ quan đã thành lập",
      en: "duties are given to bodies which exist already",
    },
    run(subject) {
      const gaps = gapsOf(subject).filter((gap) => gap.kind === "not-yet");
      return {
        examined: heldDuties(subject).length,
        problems: gaps.map(({ body, duty, from }) =>
          conformanceProblem("conformance/given-too-early", ["tasks"], {
            id: body,
            duty: duty.obligation.duty,
            day: from,
          }),
        ),
      };
    },
  },
  {
    id: "roster/gaps-are-explained",
    title: {
      vi: "suốt kỳ của kế hoạch: chỗ không rõ ai kế thừa thì có ghi chú",
      en: "over the plan's whole span: where nobody certain holds a duty, a note says so",
    },
    run(subject) {
      const { province } = subject;
      const gaps = new Map(
        gapsOf(subject).flatMap((gap) => (gap.kind === "not-yet" ? [] : [[gap.body, gap] as const])),
      );
      const explained = (id: string) =>
        bodyOf(province, id).note !== undefined ||
        province.successions.some((it) => it.from === id && it.note !== undefined);
      return {
        examined: heldDuties(subject).length,
        problems: [...gaps.values()]
          .filter((gap) => !explained(gap.body))
          .map(({ body, duty, from }) =>
            conformanceProblem("conformance/unexplained-gap", ["agencies", body], {
              id: body,
              day: from,
              duty: duty.obligation.duty,
            }),
          ),
      };
    },
  },
];

import { conformanceProblem } from "./errors.js";
import { isKtttError, type Problem } from "@kttt/core/errors";
import { documentSpan, type PlanDocument, type Province, type TaskDefinition } from "@kttt/core/province";
import { type Deadline, expandDeadline, parseDeadlines } from "@kttt/core/deadline";
import { OPEN_NOTE } from "../import/open-note.js";
import type { ProvinceCheck } from "./check.js";

const each = (province: Province, check: (task: TaskDefinition, path: Problem["path"]) => readonly Problem[]) => ({
  examined: province.tasks.length,
  problems: province.tasks.flatMap((task, index) => check(task, ["tasks", index])),
});

const REMARKS = new Set(["inferred", "inferredNote"]);
/** What a deadline means, without the remarks on how it was read; the order of its fields does not matter. */
function meaning(deadline: Deadline): string {
  return JSON.stringify(deadline, (_, value: unknown) =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([name]) => !REMARKS.has(name))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );
}

/** The deadlines of words, in a document which speaks for these years; null where nobody can tell without asking. */
function readWords(words: string, { from, to }: PlanDocument["period"]): string | null {
  const [documentYear, lastDocumentYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  try {
    return parseDeadlines(words, { documentYear, lastDocumentYear })
      .map((it) => meaning(it.deadline))
      .join(" + ");
  } catch (error) {
    if (isKtttError(error)) return null;
    throw error;
  }
}

/** Kinds which name one time of their own; the others repeat as long as the document lasts. */
const ONE_TIME: readonly Deadline["kind"][] = ["date", "month", "quarter", "year", "all-year", "year-range"];

export const DEADLINE_CHECKS: readonly ProvinceCheck[] = [
  {
    id: "deadlines/match-their-words",
    title: {
      vi: "thời hạn đúng với chữ in, hoặc ghi chú nói vì sao khác",
      en: "a deadline means its words, or a note says why not",
    },
    run: ({ province }) =>
      each(province, (task, path) => {
        const words = task.deadlineText;
        const document = province.documents.find((it) => it.id === task.document);
        if (words === null || !document || task.note !== undefined || task.deadline.inferredNote !== undefined)
          return [];
        const read = readWords(words, document.period);
        const declared = [task.deadline, ...(task.alsoDue ?? [])].map(meaning).join(" + ");
        return read === declared
          ? []
          : [
              conformanceProblem("conformance/deadline-not-its-words", [...path, "deadline"], {
                words,
                read: read ?? "–",
                declared,
              }),
            ];
      }),
  },
  {
    id: "deadlines/nothing-invented",
    title: {
      vi: "không có chữ về thời gian thì không có thời hạn, trừ khi ghi là suy ra",
      en: "no words, no deadline, unless it says it is inferred",
    },
    run: ({ province }) =>
      each(province, ({ deadline, deadlineText }, path) =>
        deadlineText === null && deadline.kind !== "none" && deadline.inferred !== true
          ? [conformanceProblem("conformance/invented-deadline", [...path, "deadline"], { kind: deadline.kind })]
          : [],
      ),
  },
  {
    id: "deadlines/inferred-deadlines-explained",
    title: { vi: "thời hạn suy ra có ghi chú", en: "an inferred deadline has its note" },
    run: ({ province }) =>
      each(province, ({ deadline, note }, path) =>
        deadline.inferred === true && note === undefined && deadline.inferredNote === undefined
          ? [conformanceProblem("conformance/inferred-without-note", [...path, "deadline"])]
          : [],
      ),
  },
  {
    id: "deadlines/within-document-period",
    title: {
      vi: "ngày cuối nằm trong kỳ của văn bản, hoặc có ghi chú",
      en: "last days lie in the document's time, or a note says why not",
    },
    run: ({ province }) =>
      each(province, ({ deadline, document: id, note }, path) => {
        const document = province.documents.find((it) => it.id === id);
        if (!document || note !== undefined || !ONE_TIME.includes(deadline.kind)) return [];
        const documentSpanOf = documentSpan(document);
        const { occurrences } = expandDeadline(deadline, {
          documentSpan: documentSpanOf,
          within: documentSpanOf,
          reportingPeriod: "year",
        });
        const outside = occurrences.find(
          ({ lastDay }) => lastDay !== null && (lastDay > documentSpanOf.to || lastDay < documentSpanOf.from),
        );
        return outside
          ? [
              conformanceProblem("conformance/day-outside-document", [...path, "deadline"], {
                day: String(outside.lastDay),
              }),
            ]
          : [];
      }),
  },
  {
    id: "tasks/without-a-lead-are-explained",
    title: { vi: "nhiệm vụ không nêu cơ quan thì có ghi chú", en: "a task nobody is named for has a note" },
    run: ({ province }) =>
      each(province, ({ assignedIn, leads, note }, path) =>
        leads.length === 0 && note === undefined && assignedIn === undefined
          ? [conformanceProblem("conformance/no-lead-no-note", [...path, "leads"])]
          : [],
      ),
  },
  {
    id: "tasks/no-open-decision",
    title: {
      vi: "không nhiệm vụ nhập từ bảng nào còn chờ quyết định",
      en: "no task imported from a table still waits for a decision",
    },
    run: ({ province }) =>
      each(province, ({ note }, path) =>
        note?.startsWith(OPEN_NOTE) ? [conformanceProblem("conformance/left-open", [...path, "note"], { note })] : [],
      ),
  },
  {
    id: "tasks/no-repeated-body",
    title: { vi: "một nhiệm vụ nêu mỗi cơ quan một lần", en: "a task names a body once in a column" },
    run: ({ province }) =>
      each(province, ({ cooperating, leads }, path) =>
        [
          ["leads", leads],
          ["cooperating", cooperating],
        ].flatMap(([field, ids]) => {
          const twice = (ids as readonly string[]).find((id, at, all) => all.indexOf(id) !== at);
          return twice === undefined
            ? []
            : [conformanceProblem("conformance/body-named-twice", [...path, String(field)], { id: twice })];
        }),
      ),
  },
  {
    id: "targets/horizons-after-the-beginning",
    title: {
      vi: "mốc của chỉ tiêu không trước kỳ của văn bản, trừ khi có ghi chú",
      en: "no target's horizon lies before the document's period, unless a note says why",
    },
    run({ province }) {
      const problems = province.targets.flatMap((target, index) => {
        const period = province.documents.find((it) => it.id === target.document)?.period;
        return target.measures.flatMap((measure, at) =>
          period && measure.horizon < period.from && target.note === undefined && measure.note === undefined
            ? [
                conformanceProblem("conformance/horizon-before-document", ["targets", index, "measures", at], {
                  day: measure.horizon,
                }),
              ]
            : [],
        );
      });
      return { examined: province.targets.length, problems };
    },
  },
];

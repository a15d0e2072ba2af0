import { conformanceProblem } from "./errors.js";
import { canonicalJson } from "@kttt/core/log";
import { checkProvince, documentSpan, expandPlan, type Obligation } from "@kttt/core/province";
import type { ProvinceCheck, Subject } from "./check.js";

function wholeSpan({ province }: Subject) {
  const spans = province.documents.map(documentSpan);
  const [from] = spans.map((it) => it.from).sort();
  const to = spans
    .map((it) => it.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined || to < from ? null : { from, to };
}

/** The plan year by year instead of at once. */
function byYears(subject: Subject): readonly Obligation[] {
  const span = wholeSpan(subject);
  if (!span) return [];
  const [first, last] = [Number(span.from.slice(0, 4)), Number(span.to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => {
    const from = `${year}-01-01` > span.from ? (`${year}-01-01` as typeof span.from) : span.from;
    const to = `${year}-12-31` < span.to ? (`${year}-12-31` as typeof span.to) : span.to;
    return expandPlan(subject.province, { from, to }).obligations;
  });
}

export const PLAN_CHECKS: readonly ProvinceCheck[] = [
  {
    id: "plan/not-empty",
    title: { vi: "kế hoạch có việc để làm", en: "the plan comes to something" },
    run: ({ plan, province }) => ({
      examined: province.tasks.length + province.reporting.length,
      problems:
        plan.obligations.length + plan.questions.length === 0 ? [conformanceProblem("conformance/empty-plan", [])] : [],
    }),
  },
  {
    id: "plan/no-duty-lost",
    title: {
      vi: "nhiệm vụ nào cũng thành việc phải làm, hoặc thành câu hỏi cho người",
      en: "every duty comes to obligations, or to a question for a person",
    },
    run({ plan, province }) {
      const seen = new Set([
        ...plan.obligations.map((it) => it.duty),
        ...plan.questions.map((it) => it.duty),
        ...plan.onRequest,
      ]);
      const lost = [...province.tasks.filter((it) => !it.assignedIn), ...province.reporting].filter(
        (it) => !seen.has(it.id),
      );
      return {
        examined: province.tasks.length + province.reporting.length,
        problems: lost.map(({ id }) => conformanceProblem("conformance/duty-lost", ["tasks", id], { id })),
      };
    },
  },
  {
    id: "plan/obligation-ids-unique",
    title: { vi: "mỗi việc phải làm có mã riêng", en: "every obligation has an id of its own" },
    run({ plan }) {
      const first = new Set<string>();
      const twice = plan.obligations.filter(({ id }) => first.size === first.add(id).size);
      return {
        examined: plan.obligations.length,
        problems: twice.map(({ id }) => conformanceProblem("conformance/obligation-twice", [], { id })),
      };
    },
  },
  {
    id: "plan/same-every-time",
    title: {
      vi: "khai triển hai lần, từ bản gốc hay từ JSON, đều như nhau",
      en: "expanded twice, from the original or from JSON, it is the same",
    },
    run(subject) {
      const span = wholeSpan(subject);
      const copy = checkProvince(JSON.parse(JSON.stringify(subject.province)));
      if (!span || !copy.ok) return { examined: 0, problems: copy.problems };
      const texts = [subject.province, subject.province, copy.province].map((it) =>
        canonicalJson(expandPlan(it, span)),
      );
      return {
        examined: subject.plan.obligations.length,
        problems:
          new Set(texts).size === 1 ? [] : [conformanceProblem("conformance/plan-differs", [], { what: "JSON" })],
      };
    },
  },
  {
    id: "plan/same-in-parts",
    title: {
      vi: "khai triển từng năm hay cả kỳ cho cùng một việc với cùng mã",
      en: "year by year or at once, an obligation is the same under the same id",
    },
    run(subject) {
      const whole = new Map(subject.plan.obligations.map((it) => [it.id, canonicalJson(it)]));
      const parts = new Map(byYears(subject).map((it) => [it.id, canonicalJson(it)]));
      const differing = [...new Set([...whole.keys(), ...parts.keys()])].filter(
        (id) => whole.get(id) !== parts.get(id),
      );
      return {
        examined: whole.size,
        problems: differing.map((id) => conformanceProblem("conformance/plan-differs", [], { what: id })),
      };
    },
  },
  {
    id: "plan/nobody-accepts-own-work",
    title: { vi: "không cơ quan nào tự nhận kết quả của mình", en: "nobody accepts his own work" },
    run({ plan }) {
      const own = plan.obligations.filter((it) => it.monitor === it.body && it.issuer === it.body);
      return {
        examined: plan.obligations.length,
        problems: [...new Map(own.map((it) => [it.duty, it])).values()].map(({ body, duty }) =>
          conformanceProblem("conformance/own-monitor", ["tasks", duty], { id: body, duty }),
        ),
      };
    },
  },
];

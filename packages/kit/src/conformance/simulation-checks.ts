import { conformanceProblem } from "./errors.js";
import {
  createRegister,
  type LegalDate,
  type ObligationState,
  officialClass,
  type Province,
  type StoredEvent,
} from "@kttt/core";
import { mayActAlone } from "@kttt/core/law";
import { canonicalJson } from "@kttt/core/log";
import { holderOf } from "@kttt/core/province";
import type { Simulated } from "@kttt/core/simulation";
import type { ProvinceCheck } from "./check.js";

/**
 * The obligations by which a year can be judged: due in it, for one body which is there all the time, on a day that counts
 * by itself.
 */
function dated(province: Province, { register, span }: Simulated): readonly ObligationState[] {
  return [...register.obligations.values()].filter(({ dayTrust, lastDay, obligation }) => {
    const { assignedOn, body, collective, draft, pastDueAtAssignment } = obligation;
    if (lastDay === null || lastDay < span.from || lastDay > span.to) return false;
    if (draft || collective || pastDueAtAssignment || !mayActAlone(dayTrust)) return false;
    const holding = holderOf(province, { body, assignedOn }, laterOf(lastDay, assignedOn));
    return holding.kind === "held" && holding.chain.length === 0;
  });
}

function laterOf(a: LegalDate, b: LegalDate): LegalDate {
  return a > b ? a : b;
}

export const SIMULATION_CHECKS: readonly ProvinceCheck[] = [
  {
    id: "year/on-time-when-all-are-punctual",
    title: {
      vi: "một năm mô phỏng: mọi cơ quan đúng hạn thì không việc nào quá hạn",
      en: "a simulated year: when every body is punctual nothing is late",
    },
    async run(subject) {
      const run = await subject.punctual(1);
      const due = dated(subject.province, run);
      const late = due.filter((state) => officialClass(state, run.closedOn) === "inProgressOverdue" || state.late);
      return {
        examined: run.events.length,
        problems: late.map(({ obligation }) =>
          conformanceProblem("conformance/late-though-punctual", [], { id: obligation.id }),
        ),
      };
    },
  },
  {
    id: "year/silence-is-noticed",
    title: {
      vi: "một năm mô phỏng: không ai làm gì thì việc nào đến hạn cũng bị ghi quá hạn",
      en: "a simulated year: when nobody does anything all that falls due is overdue",
    },
    async run(subject) {
      const run = await subject.silent();
      const due = dated(subject.province, run);
      const unnoticed = due.filter((state) => officialClass(state, run.closedOn) !== "inProgressOverdue");
      return {
        examined: due.length,
        problems: unnoticed.map(({ obligation }) =>
          conformanceProblem("conformance/silence-unnoticed", [], { id: obligation.id }),
        ),
      };
    },
  },
  {
    id: "year/same-log-every-time",
    title: {
      vi: "mô phỏng hai lần cho cùng một sổ, từng chữ một",
      en: "simulated twice the log is the same, to the letter",
    },
    async run(subject) {
      const [first, second] = [await subject.punctual(1), await subject.punctual(2)];
      const at = first.events.findIndex((event, index) => canonicalJson(event) !== canonicalJson(second.events[index]));
      return {
        examined: first.events.length,
        problems:
          at < 0 && first.events.length === second.events.length
            ? []
            : [conformanceProblem("conformance/log-differs", [], { position: at + 1 })],
      };
    },
  },
  {
    id: "year/log-tells-everything",
    title: {
      vi: "đọc lại sổ qua JSON cho đúng tình trạng ấy",
      en: "the log read again from JSON gives the same standing",
    },
    async run(subject) {
      const { events, register } = await subject.punctual(1);
      const again = createRegister(subject.province.id);
      for (const event of JSON.parse(JSON.stringify(events)) as StoredEvent[]) again.apply(event);
      const differing = [...register.obligations].filter(
        ([id, state]) => canonicalJson(state) !== canonicalJson(again.obligations.get(id) ?? null),
      );
      return {
        examined: register.obligations.size,
        problems: differing.map(([id]) => conformanceProblem("conformance/standing-differs", [], { id })),
      };
    },
  },
];

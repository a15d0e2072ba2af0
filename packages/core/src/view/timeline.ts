import { formatDay } from "../kernel/instant.js";
import type { LegalDate } from "../kernel/legal-date.js";
import type { Citation } from "../kernel/citation.js";
import type { Bilingual, Language } from "../kernel/language.js";
import type { Violation } from "../cooperative/case.events.js";
import type { CaseState, JournalEntry } from "../cooperative/case-state.js";
import { OBSTACLE_KINDS } from "../cooperative/obstacle.js";
import { flowOf } from "../cooperative/flows.js";
import { PARTY_ROLES } from "../cooperative/party.js";
import { formatVnd } from "../cooperative/assets/render-settlement.js";
import { OUTCOMES } from "../cooperative/outcome.js";
import { BRANCH_STATUSES, LEGAL_STATUSES } from "../law/legal-status.js";

/** One line of a case's history. */
export interface TimelineEntry {
  readonly entry: number;
  readonly on: LegalDate;
  readonly text: Bilingual;
  readonly cites: readonly Citation[];
  readonly violations: readonly Violation[];
  /** A correction has taken its place. */
  readonly superseded: boolean;
}

const both = (vi: string, en: string): Bilingual => ({ vi, en });

const RECORDED = both("ghi nhận", "recorded for");

/** The name of an act in a state: the same act can be called differently on different ways. */
function actLabel(flow: string, act: string, from: string, to?: string): Bilingual {
  const rows =
    flowOf(flow)
      ?.steps.from(from)
      .filter((it) => it.event === act) ?? [];
  return (rows.find((it) => it.to === to) ?? rows[0])?.meta.label ?? both(act, act);
}

function flowOfProceeding(state: CaseState, id: string): string {
  return state.proceedings.find((it) => it.id === id)?.flow ?? id.split("/")[0] ?? id;
}

function textOf(state: CaseState, { fact }: JournalEntry): Omit<TimelineEntry, "entry" | "on" | "superseded"> {
  const plain = (text: Bilingual, cites: readonly Citation[] = []) => ({ text, cites, violations: [] });
  switch (fact.type) {
    case "CaseOpened":
      return plain(both("Mở hồ sơ", "Case opened"));
    case "FactsRecorded":
      return plain(both("Ghi nhận dữ kiện", "Facts recorded"));
    case "BodyAssigned": {
      const { agency, reason, role } = fact.data;
      const text = (language: Language) => `${PARTY_ROLES[role][language]}: ${agency} (${reason})`;
      return plain(both(text("vi"), text("en")));
    }
    case "ReviewRecorded":
      return plain(both(`Rà soát: ${fact.data.step}`, `Review: ${fact.data.step}`));
    case "ObstacleRecorded": {
      const kind = OBSTACLE_KINDS[fact.data.kind];
      const note = fact.data.note === null ? "" : ` (${fact.data.note})`;
      return plain(both(`Vướng mắc: ${kind.vi}${note}`, `Obstacle: ${kind.en}${note}`));
    }
    case "ObstacleLifted": {
      const kind = state.obstacles.find((it) => it.id === fact.data.obstacle)?.kind ?? "other";
      const note = fact.data.note === null ? "" : ` (${fact.data.note})`;
      return plain(
        both(`Đã gỡ vướng mắc: ${OBSTACLE_KINDS[kind].vi}${note}`, `Obstacle gone: ${OBSTACLE_KINDS[kind].en}${note}`),
      );
    }
    case "ProceedingOpened": {
      const title = flowOf(fact.data.flow)?.title;
      return plain(both(`Mở thủ tục: ${title?.vi ?? ""}`, `Proceeding opened: ${title?.en ?? ""}`));
    }
    case "ActRecorded": {
      const { flow, act, from, to, cites, violations, sets, outcome, recordedFor } = fact.data;
      const label = actLabel(flow, act, from, to);
      const status = sets ? LEGAL_STATUSES[sets].label : null;
      const end = outcome ? OUTCOMES[outcome] : null;
      const add = (language: "vi" | "en") =>
        [
          label[language],
          recordedFor && `[${RECORDED[language]}: ${PARTY_ROLES[recordedFor][language]}]`,
          status && `→ “${status[language]}”`,
          end && `(${end[language]})`,
        ]
          .filter(Boolean)
          .join(" ");
      return { text: both(add("vi"), add("en")), cites, violations };
    }
    case "AssetsSettled": {
      const { held, insufficient, payments, toMembers } = fact.data.settlement;
      const cites = [...new Map(payments.map(({ cite }) => [JSON.stringify(cite), cite])).values()];
      const sum = (amounts: readonly number[]) => formatVnd(amounts.reduce((total, it) => total + it, 0));
      const paid = sum(payments.map((it) => it.paid));
      const left = sum(toMembers.map((it) => it.amount));
      return plain(
        both(
          `Phân chia tài sản: trả nợ ${paid}, thành viên ${left}, chờ quyết định ${formatVnd(held)}${insufficient ? "; không đủ trả nợ" : ""}`,
          `Assets distributed: debts ${paid}, members ${left}, held ${formatVnd(held)}${insufficient ? "; not enough for the debts" : ""}`,
        ),
        cites,
      );
    }
    case "ProhibitedActRecorded": {
      const { violation } = fact.data;
      const point = violation.act.replace("prohibited-", "");
      return {
        text: both(`Hành vi bị cấm (điểm ${point})`, `Prohibited act (point ${point})`),
        cites: violation.cites,
        violations: [violation],
      };
    }
    case "QuestionRaised":
      return plain(fact.data.asked.text, fact.data.asked.basis);
    case "QuestionDecided":
      return plain(both(`Quyết định: ${fact.data.decision.choice}`, `Decided: ${fact.data.decision.choice}`));
    case "PeriodEnded": {
      const label = actLabel(flowOfProceeding(state, fact.data.proceeding), fact.data.act, fact.data.state);
      const by = (language: Language) => (fact.data.owedBy ? formatDay(fact.data.owedBy, language) : "–");
      return plain(
        both(
          `Hết thời hạn; cần: ${label.vi} (chậm nhất ${by("vi")})`,
          `Period over; owed: ${label.en} (by ${by("en")})`,
        ),
        [fact.data.cite],
      );
    }
    case "StatusFollowed": {
      const { branches, cites, part, sets } = fact.data;
      const status = sets ?? null;
      const words = (language: Language) => {
        const days = { begins: both("Ngày đầu", "First day"), ends: both("Hết thời gian", "Over") };
        const head = part === "begins" ? days.begins[language] : days.ends[language];
        const own = status ? ` → “${LEGAL_STATUSES[status].label[language]}”` : "";
        const parts = branches.flatMap((it) =>
          it.status ? [`${it.branch}: “${BRANCH_STATUSES[it.status].label[language]}”`] : [],
        );
        return `${head}${own}${parts.length > 0 ? ` (${parts.join("; ")})` : ""}`;
      };
      return plain(both(words("vi"), words("en")), cites);
    }
    case "StepOverdue": {
      const label = actLabel(flowOfProceeding(state, fact.data.proceeding), fact.data.act, fact.data.state);
      return plain(both(`Quá hạn: ${label.vi}`, `Overdue: ${label.en}`), [fact.data.cite]);
    }
    case "OverdueLifted": {
      const label = actLabel(flowOfProceeding(state, fact.data.proceeding), fact.data.act, fact.data.state);
      const { doneOn } = fact.data;
      return plain(
        both(
          `Bỏ đánh dấu quá hạn: ${label.vi} (giấy tờ ngày ${formatDay(doneOn, "vi")} được nhập sau)`,
          `Overdue mark lifted: ${label.en} (a paper of ${formatDay(doneOn, "en")} was entered later)`,
        ),
      );
    }
    case "PeriodEndLifted": {
      const label = actLabel(flowOfProceeding(state, fact.data.proceeding), fact.data.act, fact.data.state);
      const { doneOn, end } = fact.data;
      return plain(
        both(
          `Hết thời hạn ngày ${formatDay(end, "vi")} không còn phải: ${label.vi} (giấy tờ ngày ${formatDay(doneOn, "vi")} được nhập sau)`,
          `Not owed at the end of the period on ${formatDay(end, "en")} after all: ${label.en} (a paper of ${formatDay(doneOn, "en")} was entered later)`,
        ),
      );
    }
    case "EntryCorrected":
      return plain(
        both(
          `Sửa mục ${fact.data.entry}: ${fact.data.reason}`,
          `Entry ${fact.data.entry} corrected: ${fact.data.reason}`,
        ),
      );
    case "CaseClosed":
      return plain(both("Đóng hồ sơ", "Case closed"));
  }
}

/** The history of a case in order of entry, corrected lines included and marked. */
export function timelineOf(state: CaseState): readonly TimelineEntry[] {
  return state.journal.map((it) => ({
    entry: it.entry,
    on: it.fact.happenedOn,
    superseded: it.superseded,
    ...textOf(state, it),
  }));
}

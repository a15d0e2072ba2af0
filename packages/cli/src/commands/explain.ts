import { legalDate, type LegalDate, type Province } from "@kttt/core";
import {
  type Facts,
  factsOf,
  figureFact,
  judgeOf,
  type ProvinceRuleKind,
  renderVerdict,
  renderWhatWouldChange,
  type Verdict,
  whatWouldChange,
} from "@kttt/core/rules";
import { type Command, type Invocation, textOption } from "../command.js";
import { provinceFrom } from "../provinces.js";
import { UsageError } from "../usage-error.js";

/** A question to the rules of a province. */
interface Question {
  readonly kind: ProvinceRuleKind;
  readonly facts: Facts;
  readonly on: LegalDate;
  /** Only these groups are shown; all that decided, when left out. */
  readonly groups: ((group: string) => boolean) | null;
}

function figureOf(invocation: Invocation): number | undefined {
  const text = textOption(invocation, "figure");
  if (text === undefined) return undefined;
  const figure = Number(text);
  if (Number.isFinite(figure)) return figure;
  throw new UsageError(
    { vi: `“${text}” không phải là một số.`, en: `“${text}” is not a number.` },
    { vi: "Ghi số, dấu thập phân là dấu chấm, ví dụ --figure 4.5.", en: "Write a number such as --figure 4.5." },
  );
}

function targetQuestion(province: Province, id: string, invocation: Invocation, on: LegalDate | null): Question {
  const target = province.targets.find((it) => it.id === id || it.id.endsWith(`/${id}`));
  const [measure] = target?.measures ?? [];
  if (!target || !measure) {
    throw new UsageError(
      { vi: `Không có chỉ tiêu “${id}”.`, en: `There is no target “${id}”.` },
      {
        vi: `Các chỉ tiêu: ${province.targets.map((it) => it.id).join(", ")}.`,
        en: `Targets: ${province.targets.map((it) => it.id).join(", ")}.`,
      },
    );
  }
  const figure = figureOf(invocation);
  return {
    kind: "targets",
    facts: figure === undefined ? {} : { [figureFact(target.scope, measure.indicator)]: figure },
    on: on ?? measure.horizon,
    groups: (group) => group.startsWith(`${target.id}/`),
  };
}

function questionOf(province: Province, invocation: Invocation): Question {
  const day = textOption(invocation, "on");
  const on = day === undefined ? null : legalDate(day);
  const target = textOption(invocation, "target");
  if (target !== undefined) return targetQuestion(province, target, invocation, on);
  const body = textOption(invocation, "body");
  if (body !== undefined && on !== null) return { kind: "reporting", facts: { body }, on, groups: null };
  const given = textOption(invocation, "given-to");
  if (given !== undefined && on !== null) {
    const scope = textOption(invocation, "scope") ?? "none";
    const group = `roster/${given}/${scope}`;
    return { kind: "roster", facts: { "given-to": given, scope }, on, groups: (it) => it === group };
  }
  throw new UsageError(
    { vi: "Chưa rõ hỏi gì.", en: "It is not clear what is asked." },
    {
      vi: "Ghi --target MÃ [--figure SỐ], hoặc --body MÃ --on NGÀY (báo cáo phải gửi), hoặc --given-to MÃ [--scope PHẦN] --on NGÀY (ai giữ nhiệm vụ).",
      en: "Write --target ID [--figure N], or --body ID --on DAY (reports due), or --given-to ID [--scope PART] --on DAY (who holds it).",
    },
  );
}

/** The part of a verdict which answers the question: its groups, and the rules which had a say in them. */
function narrowed(verdict: Verdict, { groups }: Question): Verdict {
  const shown = verdict.groups.filter((it) => (groups ? groups(it.group) : it.status === "decided"));
  const names = new Set(shown.map((it) => it.group));
  return { ...verdict, groups: shown, rules: verdict.rules?.filter((rule) => names.has(rule.group)) ?? null };
}

export const explain: Command = {
  name: "explain",
  usage: "<tỉnh|tệp.json> [--target MÃ] [--figure SỐ] [--body MÃ] [--given-to MÃ] [--scope PHẦN] [--on NGÀY]",
  summary: {
    vi: "vì sao quy tắc kết luận như vậy: chỉ tiêu đạt hay chưa, báo cáo nào phải gửi, ai giữ nhiệm vụ",
    en: "why the rules conclude as they do: a target met or not, which reports are due, who holds a duty",
  },
  options: {
    target: { type: "string" },
    figure: { type: "string" },
    body: { type: "string" },
    "given-to": { type: "string" },
    scope: { type: "string" },
    on: { type: "string" },
  },
  async run(invocation) {
    const { host, language, words } = invocation;
    const province = await provinceFrom(words[0], host);
    const question = questionOf(province, invocation);
    const facts = factsOf(province, question.kind);
    const verdict = narrowed(
      judgeOf(province, question.kind)(question.facts, { on: question.on, explain: true }),
      question,
    );
    if (verdict.groups.length === 0) {
      host.write(language === "vi" ? "Không có quy tắc nào nói đến việc này.\n" : "No rule speaks of this.\n");
      return 0;
    }
    host.write(`${renderVerdict(verdict, { language, facts })}\n`);
    if (question.kind === "targets") {
      for (const rule of verdict.rules ?? []) {
        host.write(`\n${renderWhatWouldChange(whatWouldChange(verdict, rule.rule), { language, facts })}\n`);
      }
    }
    return 0;
  },
};

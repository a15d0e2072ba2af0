import { type Action, bodyName, type Language, type Province, renderCitation, roleLabel } from "@kttt/core";
import { trustMark } from "@kttt/core/law";
import { type Command, wantsJson, writeJson } from "../command.js";
import { readOffice } from "../office.js";
import { standingOf } from "../standing.js";
import { UsageError } from "../usage-error.js";
import { actorOption } from "./do.js";
import { noSuchId } from "./show.js";

function actionLines(action: Action, province: Province, language: Language): readonly string[] {
  const { act, allowed, basis, command, competent, form, label, refused, who } = action;
  const body = [
    competent?.name[language],
    competent?.agency ? bodyName(province, competent.agency, language) : null,
    competent && trustMark(competent.trust, language),
  ].filter((it) => it !== null && it !== undefined);
  const [cite] = basis;
  const askedOn = (competent?.basis ?? []).map((it) => renderCitation(it, language)).join("; ");
  const askedText = (text: string) => (askedOn === "" ? text : `${text} [${askedOn}]`);
  const name = act === command ? command : `${command}: ${act}`;
  const required = (form["required"] ?? []) as readonly string[];
  const bodies = who.map(
    ({ agency, roles }) =>
      `${bodyName(province, agency, language)} (${roles.map((it) => roleLabel(it, language)).join(", ")})`,
  );
  return [
    `${allowed ? "✓" : "✗"} ${label[language]} [${name}]${cite ? ` · ${renderCitation(cite, language)}` : ""}`,
    ...refused.map((it) => `    · ${it.message[language]} [${it.code}]`),
    ...(body.length === 0 ? [] : [`    ${language === "vi" ? "thẩm quyền" : "competent"}: ${body.join(", ")}`]),
    ...(competent?.question
      ? [`    ${language === "vi" ? "hỏi" : "asked"}: ${askedText(competent.question[language])}`]
      : []),
    ...(bodies.length === 0 ? [] : [`    ${language === "vi" ? "ai" : "who"}: ${bodies.join("; ")}`]),
    ...(required.length === 0 ? [] : [`    ${language === "vi" ? "cần" : "needs"}: ${required.join(", ")}`]),
  ];
}

export const actionsCommand: Command = {
  name: "actions",
  usage: "<mã> --folder THƯ-MỤC --as CƠ-QUAN --role VAI [--json]",
  summary: {
    vi: "làm được gì với một nhiệm vụ hay hồ sơ hôm nay: được hay chưa, vì sao chưa, ai được làm, cần gì",
    en: "what may be done about a duty or a case today: allowed or not, why not, who may, what it needs",
  },
  options: {
    folder: { type: "string" },
    as: { type: "string" },
    role: { type: "string" },
    person: { type: "string" },
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host, language, words } = invocation;
    const [id] = words;
    const actor = actorOption(invocation);
    if (id === undefined || actor === undefined) {
      throw new UsageError(
        id === undefined
          ? { vi: "Chưa nêu mã cần xem.", en: "No id is named." }
          : { vi: "Chưa rõ ai làm: thiếu --as và --role.", en: "Who acts is not said: --as and --role are missing." },
        {
          vi: "Ví dụ: kttt actions MÃ --as so-du-lich --role lead.",
          en: "For example: kttt actions ID --as so-du-lich --role lead.",
        },
      );
    }
    return readOffice(invocation, async (office) => {
      const { engine, province } = office;
      const standing = await standingOf(invocation, office);
      const { asOf, cases, register } = standing;
      const isDuty = register.obligations.has(id);
      if (!isDuty && !cases.has(id)) throw noSuchId(id, office, standing);
      const actions = await engine.actions(isDuty ? { obligation: id } : { case: id }, actor);
      if (wantsJson(invocation)) {
        writeJson(invocation, "kttt.actions/1", { province: province.id, asOf, id, actor, actions });
        return 0;
      }
      host.write(`${actions.flatMap((it) => actionLines(it, province, language)).join("\n")}\n`);
      return 0;
    });
  },
};

import type { Language } from "@kttt/core";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { FC } from "hono/jsx";
import { pathOf } from "../address.js";
import type { PageContext } from "../frame.js";
import { Shape } from "../parts/shape.js";
import { citationWords } from "../words.js";

export type Act = AnswerOf<Operations["dutyActions"]>["actions"][number];

/** What an act is done to. */
export interface Subject {
  readonly kind: "duties" | "cases";
  readonly id: string;
}

const SAY = {
  as: { vi: "Làm với tư cách: {role}", en: "In the capacity of {role}" },
  notYet: { vi: "Chưa được:", en: "Not yet:" },
  who: { vi: "Ai làm được:", en: "Who can:" },
  toDecide: { vi: "Phải xác định:", en: "To be decided:" },
  nobody: { vi: "chưa ai", en: "nobody yet" },
  open: { vi: "{act}…", en: "{act}…" },
  basis: { vi: "Căn cứ:", en: "Basis:" },
  refusedActs: { vi: "Chưa làm được ({n})", en: "Not possible now ({n})" },
  none: { vi: "Không có việc nào.", en: "None." },
  notYours: {
    vi: "Với tư cách của bạn, hôm nay chưa có việc nào làm được ở đây.",
    en: "In your capacity nothing can be done here today.",
  },
  do: { vi: "Ghi việc này…", en: "Record this…" },
  others: { vi: "Việc khác của hồ sơ ({n})", en: "Other acts of the case ({n})" },
} as const;

/** A longer name stands above its button, not in it. */
const LONG = 32;

/** Acts which are always there in a case: they stand behind those of its proceedings. */
const ASIDE: readonly string[] = [
  "open-proceeding",
  "record-facts",
  "record-obstacle",
  "lift-obstacle",
  "record-prohibited-act",
  "assign-body",
  "correct",
  "close-case",
];

/** The address at which an act is done. */
export function actAddress(
  page: PageContext,
  { id, kind }: Subject,
  act: Pick<Act, "act" | "command" | "proceeding">,
): string {
  const { asOf: _, compare: __, ...kept } = page.kept;
  const query = { command: act.command, act: act.act === act.command ? "" : act.act, proceeding: act.proceeding ?? "" };
  const search = new URLSearchParams(
    Object.entries({ ...kept, ...query }).filter(([, value]) => value !== ""),
  ).toString();
  return `${pathOf(kind, id)}/act?${search}`;
}

/** Refused to whoever asks, whatever they fill in: others may do it. */
export const isForOthers = (act: Act): boolean => act.refused.some((it) => it.code.startsWith("authority/"));

/** The agencies and capacities which may do it, in words. */
export function whoWords(act: Act, language: Language): string {
  if (act.who.length === 0) return act.competent?.agency?.name ?? act.competent?.name ?? SAY.nobody[language];
  return act.who
    .slice(0, 3)
    .map((it) => `${it.agency.name} (${it.roles.map((role) => role.label).join(", ")})`)
    .join("; ");
}

/** What the texts leave open about who is competent: it is asked, not assumed. */
const Competence: FC<{ act: Act; language: Language }> = ({ act: { competent }, language }) =>
  competent?.question ? (
    <p class="small soft">
      <strong>{SAY.toDecide[language]}</strong> {competent.question}
      {competent.basis[0] !== undefined && ` (${citationWords(competent.basis[0])})`}
    </p>
  ) : null;

const Allowed: FC<{ page: PageContext; subject: Subject; act: Act; first: boolean }> = ({
  act,
  first,
  page,
  subject,
}) => {
  const { language } = page;
  return (
    <li class="act">
      <h3>{act.label}</h3>
      <p class="sub">{SAY.as[language].replace("{role}", act.role.label)}</p>
      {act.basis[0] !== undefined && (
        <p class="small soft">
          {SAY.basis[language]} {citationWords(act.basis[0])}
        </p>
      )}
      <Competence act={act} language={language} />
      <a class={`button${first ? " main" : ""}`} href={actAddress(page, subject, act)}>
        {act.label.length <= LONG ? (
          SAY.open[language].replace("{act}", act.label)
        ) : (
          <>
            {SAY.do[language]}
            <span class="sr"> {act.label}</span>
          </>
        )}
      </a>
    </li>
  );
};

const RefusedAct: FC<{ act: Act; language: Language }> = ({ act, language }) => (
  <li class="act no">
    <h3>
      <Shape name="lock" /> {act.label}
    </h3>
    {act.refused.slice(0, 3).map((it) => (
      <p class="sub">
        <strong>{SAY.notYet[language]}</strong> {it.detail} {it.hint}
      </p>
    ))}
    <p class="sub">
      <strong>{SAY.who[language]}</strong> {whoWords(act, language)}
    </p>
    <Competence act={act} language={language} />
  </li>
);

/** What may be done: what is allowed with a button, what is refused with its reason and who can. Nothing is hidden. */
export const ActList: FC<{ page: PageContext; subject: Subject; actions: readonly Act[] }> = ({
  actions,
  page,
  subject,
}) => {
  const { language } = page;
  const asked = actions.filter((it) => it.command !== "answer");
  const may = asked.filter((it) => it.allowed);
  const begun = may.some((it) => it.command === "record-act");
  const aside = begun ? may.filter((it) => ASIDE.includes(it.command)) : [];
  const allowed = may.filter((it) => !aside.includes(it));
  const refused = asked.filter((it) => !it.allowed);
  if (asked.length === 0) return <p class="soft">{SAY.none[language]}</p>;
  const many = refused.length > 4;
  const list = (
    <ul class="acts">
      {refused.map((it) => (
        <RefusedAct act={it} language={language} />
      ))}
    </ul>
  );
  return (
    <>
      {may.length === 0 && <p class="soft">{SAY.notYours[language]}</p>}
      <ul class="acts">
        {allowed.map((it, index) => (
          <Allowed page={page} subject={subject} act={it} first={index === 0} />
        ))}
      </ul>
      {aside.length > 0 && (
        <details>
          <summary>{SAY.others[language].replace("{n}", String(aside.length))}</summary>
          <ul class="acts">
            {aside.map((it) => (
              <Allowed page={page} subject={subject} act={it} first={false} />
            ))}
          </ul>
        </details>
      )}
      {many ? (
        <details>
          <summary>{SAY.refusedActs[language].replace("{n}", String(refused.length))}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </>
  );
};

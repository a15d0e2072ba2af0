import { formatDay, type Language, type LegalDate } from "@kttt/core";
import type { ActMeta, Flow } from "@kttt/core/cooperative";
import { inForceOn, renderCitation, standsFrom, standsTo, trustMark } from "@kttt/core/law";

type PaperForm = ActMeta["forms"][number];

/** One version of an official form (mẫu): its text says from when until when it holds. */
export interface FormVersion {
  /** The text which prescribes it, and its number there. */
  readonly id: string;
  /** Its number, “Mẫu số 02”. */
  readonly form: string;
  readonly basis: PaperForm["basis"];
  /** `null` where the day is not known. */
  readonly inForceFrom: string | null;
  /** Last day; `null` while it is in force or where its end is not known. */
  readonly inForceTo: string | null;
  readonly trust: PaperForm["basis"]["trust"];
}

/** The version which holds on the day, or the nearest one known, which does not; `null` where no text at hand prescribes a form. */
export interface FormOnDay {
  readonly version: FormVersion;
  readonly inForce: boolean;
}

const OLD_LAW = "23/2012/QH13";

/** Every version of the form of a paper of an act, by the days of the legal index. Those of the law of 2012 were not read: unverified. */
function versionsOf(flow: Flow, act: string, paper: string): readonly FormVersion[] {
  const forms = flow.steps.transitions
    .filter((row) => row.event === act)
    .flatMap((row) => row.meta.forms)
    .filter((it) => it.paper === paper);
  const versions = forms.map(({ basis, form }): FormVersion => {
    const cited = "law" in basis;
    return {
      id: `${cited ? basis.law : renderCitation(basis, "vi")}#${form}`,
      form,
      basis,
      inForceFrom: cited ? standsFrom(basis) : null,
      inForceTo: cited ? standsTo(basis) : null,
      trust: flow.law === OLD_LAW && basis.trust === "verified" ? "unverified" : basis.trust,
    };
  });
  return [...new Map(versions.map((it) => [it.id, it])).values()];
}

/** The version of a form for a draft of a day: the latest which is in force on it, else the latest which has begun, else the first. */
export function formOn(flow: Flow | undefined, act: string, paper: string | null, day: LegalDate): FormOnDay | null {
  if (!flow || paper === null) return null;
  const versions = [...versionsOf(flow, act, paper)].sort((a, b) =>
    (a.inForceFrom ?? "") < (b.inForceFrom ?? "") ? -1 : 1,
  );
  const now = versions.findLast((it) => it.inForceFrom !== null && inForceOn(it.basis, day));
  if (now) return { version: now, inForce: true };
  const nearest = versions.findLast((it) => it.inForceFrom === null || it.inForceFrom <= day) ?? versions[0];
  return nearest ? { version: nearest, inForce: false } : null;
}

function span({ basis, inForceFrom, inForceTo, trust }: FormVersion, language: Language): string {
  const vi = language === "vi";
  const from =
    inForceFrom === null
      ? vi
        ? "chưa rõ ngày bắt đầu hiệu lực"
        : "first day not known"
      : `${vi ? "hiệu lực từ" : "in force from"} ${formatDay(inForceFrom as LegalDate, language)}`;
  const to = inForceTo === null ? "" : ` ${vi ? "đến hết" : "until"} ${formatDay(inForceTo as LegalDate, language)}`;
  const mark = trustMark(trust, language);
  const place = renderCitation({ ...basis, trust: "verified" }, language);
  return `${place}, ${from}${to}${mark ? ` (${mark})` : ""}`;
}

/** Which version a draft of the day takes, in words; plainly where none is known to hold on it. */
export function formWords(found: FormOnDay | null, day: LegalDate, language: Language): string {
  const vi = language === "vi";
  const on = formatDay(day, language);
  if (found === null) {
    return vi
      ? `Chưa biết mẫu nào có hiệu lực ngày ${on} cho giấy tờ này.`
      : `No form of this paper is known to be in force on ${on}.`;
  }
  const { inForce, version } = found;
  if (inForce) {
    return vi
      ? `${version.form} – bản có hiệu lực ngày ${on}: ${span(version, language)}`
      : `${version.form} – the version in force on ${on}: ${span(version, language)}`;
  }
  return vi
    ? `Chưa biết mẫu nào có hiệu lực ngày ${on} cho giấy tờ này; mẫu gần nhất: ${version.form}, ${span(version, language)}`
    : `No form of this paper is known to be in force on ${on}; the nearest: ${version.form}, ${span(version, language)}`;
}

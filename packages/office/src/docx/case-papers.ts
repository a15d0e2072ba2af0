import { formatDay, KtttError, type LegalDate } from "@kttt/core";
import {
  CASE_OUTCOMES,
  type CaseState,
  cooperativeName,
  flowOf,
  nextActs,
  PAPER_KINDS,
  type PaperKind,
} from "@kttt/core/cooperative";
import { LEGAL_STATUSES, renderCitation, statusOn, trustMark } from "@kttt/core/law";
import { officeProblem } from "../errors.js";
import { whoActs } from "../tables/cooperatives.js";
import type { ReportSource } from "../tables/report-source.js";
import { type FormOnDay, formOn, type FormVersion, formWords } from "./form-versions.js";
import { type Block, packed, pages, paragraph } from "./form.js";
import { closing, letterhead, type Letterhead } from "./letterhead.js";

/** One paper which a next act of a case needs: for which act, on which form, and under which name its draft is kept. */
export interface NeededPaper {
  readonly proceeding: string;
  readonly act: string;
  /** The kind of paper, as the act's command names it; `null` for an act without one. */
  readonly paper: string | null;
  /** Number of the official form in force on the day; `null` where none is known. */
  readonly form: string | null;
  /** The version of the form, with its days and how far it was read; the nearest one where none is known to hold (`form` is `null`). */
  readonly version: FormVersion | null;
  /** The name of the file: the same as long as the act is a next one. */
  readonly file: string;
}

/** A draft of one paper of a case. */
export interface CasePaper extends NeededPaper {
  readonly bytes: Uint8Array;
}

interface Needed {
  readonly state: CaseState;
  readonly act: Act;
  readonly form: FormOnDay | null;
  readonly needed: NeededPaper;
}

/** @throws KtttError `office/unknown-case` */
function neededIn({ cases, register }: ReportSource, caseId: string): readonly Needed[] {
  const state = cases?.get(caseId);
  if (!state) throw new KtttError(officeProblem("office/unknown-case", ["case"], { id: caseId }));
  const seen = new Map<string, number>();
  // An act which leads several ways comes several times.
  const fileOf = (name: string) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return `${name}${times === 1 ? "" : `-${times}`}.docx`;
  };
  return nextActs(state, register.asOf).flatMap((act) =>
    (act.papers.length === 0 ? [null] : act.papers).map((paper): Needed => {
      const form = formOn(flowOf(act.flow), act.act, paper, register.asOf);
      const file = [act.proceeding, act.act, ...(paper === null || paper === act.act ? [] : [paper])].join("-");
      const needed = {
        ...{ proceeding: act.proceeding, act: act.act, paper },
        form: form?.inForce ? form.version.form : null,
        version: form?.version ?? null,
        file: fileOf(file),
      };
      return { state, act, form, needed };
    }),
  );
}

/** What the drafts of a case are, in words, none of them made yet. */
export interface PaperInWords extends NeededPaper {
  /** The act, what is made for it, and the form, in the language of the source. */
  readonly words: { readonly act: string; readonly paper: string | null; readonly form: string | null };
  readonly notBefore: LegalDate | null;
  readonly lastDay: LegalDate | null;
}

/** The papers which {@link casePapers} drafts, in their order and in words. @throws KtttError `office/unknown-case` */
export function papersNeeded(source: ReportSource, caseId: string): readonly PaperInWords[] {
  const { language, register } = source;
  return neededIn(source, caseId).map(({ act, form, needed }) => ({
    ...needed,
    words: {
      act: act.label[language],
      paper: needed.paper === null ? null : PAPER_KINDS[needed.paper as PaperKind][language],
      form: needed.paper === null ? null : formWords(form, register.asOf, language),
    },
    notBefore: act.notBefore,
    lastDay: act.lastDay,
  }));
}

/** What a draft may be given by the office, and which of them is wanted; all where `file` is left out. */
export interface PaperOptions {
  readonly letterhead?: Partial<Letterhead>;
  readonly file?: string;
}

/**
 * Drafts of the papers which the next acts of a case need, one for each: the version of the official form which is in force on
 * the day, with its basis, its days and how far it was read (or plainly that none is known for the day), what the log knows filled in, everything else a gap. The wording of the official forms is not in this
 * library: each draft says that it must be held against the form itself.
 *
 * @throws KtttError `office/unknown-case`
 */
export async function casePapers(
  source: ReportSource,
  caseId: string,
  { file, ...options }: PaperOptions = {},
): Promise<readonly CasePaper[]> {
  const papers: CasePaper[] = [];
  for (const { act, form, needed, state } of neededIn(source, caseId)) {
    if (file !== undefined && needed.file !== file) continue;
    const bytes = await draftOf(source, state, act, { paper: needed.paper, form }, options);
    papers.push({ ...needed, bytes });
  }
  return papers;
}

type Act = ReturnType<typeof nextActs>[number];

function draftOf(
  source: ReportSource,
  state: CaseState,
  act: Act,
  { form, paper }: { readonly form: FormOnDay | null; readonly paper: string | null },
  { letterhead: head = {} }: { readonly letterhead?: Partial<Letterhead> },
): Promise<Uint8Array> {
  const { language, register } = source;
  const { asOf } = register;
  const vi = language === "vi";
  const issuer = whoActs(state, act.who, source);
  const status = statusOn(state.status, asOf);
  const flow = flowOf(act.flow);
  const acts = state.proceedings.find((it) => it.id === act.proceeding)?.acts ?? [];
  const basis = (it: Act["cites"][number]) => {
    const mark = trustMark(it.trust, language);
    return `${renderCitation(it, language)}${mark ? ` (${mark})` : ""}`;
  };
  const field = (name: string, value: string) => paragraph(`${name}: ${value}`, { running: true });
  const known = acts.map((it) => {
    const label = flow?.steps.transitions.find((row) => row.event === it.act)?.meta.label[language] ?? it.act;
    const numbers = it.papers.flatMap((paper) => ("number" in paper && paper.number ? [String(paper.number)] : []));
    return `- ${formatDay(it.on, language)}: ${label}${numbers.length === 0 ? "" : ` (${numbers.join(", ")})`}`;
  });
  const blocks: Block[] = [
    letterhead({ body: issuer, ...head }, language),
    ...(paper === null
      ? []
      : [paragraph(formWords(form, asOf, language), { align: "right", italic: true, size: 12, before: 6 })]),
    paragraph(vi ? "DỰ THẢO" : "DRAFT", { align: "center", italic: true, before: 6, after: 0 }),
    paragraph(act.label[language].toUpperCase(), { align: "center", bold: true, before: 6 }),
    ...(state.synthetic
      ? [
          paragraph(vi ? "Hồ sơ giả định, không phải hợp tác xã thật." : "An invented case, no real cooperative.", {
            align: "center",
            italic: true,
          }),
        ]
      : []),
    ...act.cites.map((it) => paragraph(`${vi ? "Căn cứ" : "Under"} ${basis(it)};`, { running: true, italic: true })),
    field(
      vi ? "Hợp tác xã (tên, mã số)" : "Cooperative (name, code)",
      cooperativeName(state.cooperative.ref, language),
    ),
    field(vi ? "Hồ sơ" : "Case", state.id),
    field(vi ? "Thủ tục" : "Proceeding", flow?.title[language] ?? act.flow),
    field(
      vi ? "Tình trạng pháp lý" : "Legal status",
      status === null ? (vi ? "chưa xác định" : "unknown") : LEGAL_STATUSES[status].label[language],
    ),
    ...(state.ended === null ? [] : [field(vi ? "Kết quả" : "Outcome", CASE_OUTCOMES[state.ended.outcome][language])]),
    field(vi ? "Người thực hiện" : "Done by", issuer),
    ...(act.notBefore === null
      ? []
      : [field(vi ? "Không sớm hơn hết ngày" : "Not before the end of", formatDay(act.notBefore, language))]),
    field(
      vi ? "Thời hạn" : "Last day",
      act.lastDay === null ? (vi ? "văn bản không ấn định" : "none is set") : formatDay(act.lastDay, language),
    ),
    ...(known.length === 0
      ? []
      : [
          paragraph(vi ? "Các việc đã ghi nhận:" : "Acts recorded:", { running: true, keep: true }),
          ...known.map((it) => paragraph(it, { running: true })),
        ]),
    ...act.unmet.map((it) =>
      paragraph(`${vi ? "Còn thiếu" : "Still missing"}: ${it.reason[language]}`, { running: true, italic: true }),
    ),
    paragraph(
      vi
        ? "[Nội dung: cơ quan, người thực hiện ghi theo mẫu ban hành; lời văn của mẫu không có trong tệp này và phải được đối chiếu với văn bản ban hành mẫu.]"
        : "[Content: to be written on the official form; its wording is not in this file and must be held against the text which prescribes it.]",
      { running: true, italic: true },
    ),
    closing([vi ? "Như trên" : "As above"], language),
  ];
  return packed(act.label[language], [pages("portrait", blocks, true)], asOf);
}

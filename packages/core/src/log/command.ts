import { z } from "zod";
import { citationSchema } from "../kernel/citation.schema.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { actorSchema } from "./actor.js";

/** Longest id of anything a command names. */
export const LONGEST_ID = 300;
/** Longest free text of a command. */
export const LONGEST_TEXT = 10_000;
/** Most papers of one command. */
export const MOST_ATTACHMENTS = 50;

/** An id of something: a duty, a body, a case. */
export const idText = z.string().min(1).max(LONGEST_ID);
/** Free text: not empty, no spaces around it. */
export const words = z.string().trim().min(1).max(LONGEST_TEXT);

/** A paper kept elsewhere, by reference; the log holds no bytes. `digest` is SHA-256 in 64 hexadecimal digits, `size` in bytes. */
export interface Attachment {
  readonly reference: string;
  readonly name: string;
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

export interface AttachmentSchema extends z.ZodType<Attachment, Attachment> {}

export const attachmentSchema: AttachmentSchema = z.lazy(() =>
  z.strictObject({
    reference: idText,
    name: z.string().trim().min(1).max(LONGEST_ID),
    mediaType: z
      .string()
      .max(127)
      .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    size: z.int().nonnegative(),
  }),
);

/** What every command says beside what it is about. */
export const commandFields = {
  /** The legal day of the act: the date of the paper. */
  on: legalDateSchema,
  actor: actorSchema,
  /** What the act rests on; what entitles its sender where it is left out. */
  basis: citationSchema.nullable().optional(),
  /** Give the same key when sending the same command again: it is then carried out once. */
  idempotencyKey: z.string().min(1).max(200).optional(),
  /** The papers of the act, by reference. */
  attachments: z.array(attachmentSchema).max(MOST_ATTACHMENTS).readonly().optional(),
};

/** What a person answers to an open question of any kind: a choice it offers, with what that choice needs. */
export const answerSchema = z.lazy(() =>
  z.strictObject({
    type: z.literal("answer"),
    ...commandFields,
    /** Id of the open question. */
    question: idText,
    choice: idText,
    /** Days, bodies or a year, where the choice needs them. */
    value: z.array(idText).max(5_000).readonly().optional(),
    /** Succession only: bodies for single obligations which go elsewhere. */
    routes: z.record(idText, idText).optional(),
    /** Succession only: where everything goes of which nothing says where. */
    rest: idText.optional(),
    /** Number of the deciding paper, where there is one. */
    decision: words.optional(),
    reason: words,
  }),
);
/** The one command which answers questions. */
export type Answer = z.output<typeof answerSchema>;

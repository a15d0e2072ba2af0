/** The media types of the files. */
export const MEDIA = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  csv: "text/csv; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
} as const;
export type FileKind = keyof typeof MEDIA;

/** Several files as one. */
export const ARCHIVE = "application/zip";

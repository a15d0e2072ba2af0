import { type DeadlineReading, deadlineReading, explainDeadline } from "@kttt/core/deadline";
import { isLegalDate, type Span } from "@kttt/core/time";
import { type Command, type Invocation, textOption } from "../command.js";
import { UsageError } from "../usage-error.js";

/** The phrase, as it was typed. */
function phraseOf({ words }: Invocation): string {
  const text = words.join(" ");
  if (text.trim() !== "") return text;
  throw new UsageError(
    { vi: "Chưa có lời văn về thời hạn.", en: "No deadline phrase is given." },
    {
      vi: 'Ví dụ: kttt deadline "trước ngày 15/12 hằng năm" --year 2024',
      en: 'For example: kttt deadline "trước ngày 15/12 hằng năm" --year 2024',
    },
  );
}

function yearOf(invocation: Invocation): number | null {
  const year = textOption(invocation, "year");
  if (year === undefined) return null;
  if (/^(19|2\d)\d\d$/.test(year)) return Number(year);
  throw new UsageError(
    { vi: `“${year}” không phải là một năm.`, en: `“${year}” is not a year.` },
    { vi: "Ghi năm của văn bản, ví dụ --year 2024.", en: "Write the document's year, for example --year 2024." },
  );
}

/** The time of the document, from the day it was issued; null where it is not given. */
function spanOf(invocation: Invocation): Span | null {
  const [from, to] = [textOption(invocation, "from"), textOption(invocation, "to")];
  if (from === undefined && to === undefined) return null;
  if (isLegalDate(from) && isLegalDate(to) && from <= to) return { from, to };
  throw new UsageError(
    { vi: "--from và --to phải là hai ngày theo thứ tự.", en: "--from and --to must be two days in order." },
    {
      vi: "Ghi ngày ban hành và ngày hết kỳ của văn bản, ví dụ --from 2023-08-31 --to 2030-12-31.",
      en: "Write the day the document was issued and the end of its time, for example --from 2023-08-31 --to 2030-12-31.",
    },
  );
}

/** The reading as JSON; the exit code says whether the phrase was read. */
function printJson({ host }: Invocation, reading: DeadlineReading): number {
  host.write(`${JSON.stringify(reading, null, 2)}\n`);
  return reading.status === "read" ? 0 : 1;
}

export const deadline: Command = {
  name: "deadline",
  usage: '"<cụm-từ>" [--year NĂM] [--from NGÀY --to NGÀY] [--json]',
  summary: {
    vi: "hiểu một thời hạn như công chức viết và nói ngày cuối đúng hạn",
    en: "reads a deadline as officials write it, and says the last day on time",
  },
  options: { year: { type: "string" }, from: { type: "string" }, to: { type: "string" }, json: { type: "boolean" } },
  run(invocation) {
    const { host, language, options } = invocation;
    const text = phraseOf(invocation);
    const span = spanOf(invocation);
    const year = yearOf(invocation) ?? (span ? Number(span.from.slice(0, 4)) : null);
    if (options["json"] === true) {
      if (year === null) {
        throw new UsageError(
          { vi: "--json cần --year.", en: "--json needs --year." },
          { vi: "Ghi năm cần biết ngày cuối, ví dụ --year 2024.", en: "Write the year, for example --year 2024." },
        );
      }
      return Promise.resolve(
        printJson(invocation, deadlineReading(text, { year, language, ...(span ? { span } : {}) })),
      );
    }
    const explained = explainDeadline(text, {
      language,
      ...(span ? { documentYear: Number(span.from.slice(0, 4)), lastDocumentYear: Number(span.to.slice(0, 4)) } : {}),
      ...(year !== null && !span ? { documentYear: year } : {}),
    });
    const rules = explained.deadlines.map((it) => JSON.stringify(it));
    host.write(`${[...explained.lines, ...rules].join("\n")}\n`);
    return Promise.resolve(0);
  },
};

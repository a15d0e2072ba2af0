import type { FC } from "hono/jsx";
import type { PageContext } from "../frame.js";

/** The list whose rows are ticked. A report is a duty too, and is acted on as one. */
export type ChosenOf = "duties" | "reports";

const SAY = {
  mark: {
    duties: { vi: "Đánh dấu các việc rồi bấm:", en: "Tick duties, then press:" },
    reports: { vi: "Đánh dấu các báo cáo rồi bấm:", en: "Tick reports, then press:" },
  },
  chosen: {
    duties: { vi: "Đã chọn {n} việc", en: "{n} duties ticked" },
    reports: { vi: "Đã chọn {n} báo cáo", en: "{n} reports ticked" },
  },
  act: {
    duties: { vi: "Đôn đốc, xử lý các việc đã chọn…", en: "Remind about, or act on, what is ticked…" },
    reports: { vi: "Đôn đốc, xử lý các báo cáo đã chọn…", en: "Remind about, or act on, what is ticked…" },
  },
  none: { vi: "Bỏ chọn", en: "Untick all" },
} as const;

/** The form which ticked rows belong to, wherever they stand. */
export const CHOSEN = "chosen";

/** What may be done with the ticked rows of a list: a form of its own in the line over it. */
export const ChosenBar: FC<{ page: PageContext; of?: ChosenOf }> = ({ of = "duties", page: { kept, language } }) => {
  const { asOf: _, compare: __, ...rest } = kept;
  return (
    <form class="selected no-print" id={CHOSEN} method="get" action="/duties/selected">
      {Object.entries(rest).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {of === "reports" && <input type="hidden" name="of" value={of} />}
      <span role="status" data-chosen={SAY.chosen[of][language]}>
        {SAY.mark[of][language]}
      </span>
      <button type="submit" class="main">
        {SAY.act[of][language]}
      </button>
      <button type="reset">{SAY.none[language]}</button>
    </form>
  );
};

/** The box of one row, called as what has this id says. */
export const ChosenBox: FC<{ id: string; called: string }> = ({ called, id }) => (
  <input type="checkbox" form={CHOSEN} name="duty" value={id} aria-labelledby={called} />
);

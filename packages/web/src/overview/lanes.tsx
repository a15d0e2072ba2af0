import type { Language } from "@kttt/core";
import type { FC } from "hono/jsx";
import { Badge, type Look, LOOKS } from "../parts/shape.js";
import { numberWords, word } from "../words.js";

/** A report of a body in a quarter, or how many duties are due in it and how they stand. */
export interface LaneCell {
  readonly look: Look;
  readonly words: string;
  readonly href?: string | undefined;
}

/** One line of a body: one kind of report, or its duties. */
export interface LaneRow {
  readonly kind: string;
  /** By quarter. */
  readonly cells: ReadonlyMap<string, readonly LaneCell[]>;
}

export interface Lane {
  readonly name: string;
  readonly href?: string | undefined;
  readonly rows: readonly LaneRow[];
}

/** A quarter as a column: its name, how many reports were sent of how many. */
export interface LaneQuarter {
  readonly id: string;
  readonly words: string;
  readonly sent: number;
  readonly owed: number;
}

const SAY = {
  caption: {
    vi: "Mỗi ô là báo cáo của một kỳ, ghi bằng chữ; mỗi loại báo cáo một dòng. Việc đến hạn trong quý ghi bằng số.",
    en: "Each cell is a report of a period, in words, one line for each kind; duties due in the quarter are counts.",
  },
  kind: { vi: "Loại", en: "Kind" },
  sent: { vi: "Đã gửi / phải gửi", en: "Sent / to be sent" },
} as const;

/** How a report stands, by its standing. */
export const LOOK_OF_REPORT: Readonly<Record<string, Look>> = {
  inTime: LOOKS.onTime,
  late: LOOKS.late,
  afterClose: LOOKS.late,
  returned: LOOKS.returned,
  notYet: LOOKS.within,
  notYetAtClose: LOOKS.notSent,
  passed: LOOKS.passed,
  overdue: LOOKS.overdueCell,
  cancelled: LOOKS.ended,
};

/** Reports quarter by quarter: a real table, body by body. */
export const Lanes: FC<{
  language: Language;
  legend: readonly LaneCell[];
  quarters: readonly LaneQuarter[];
  lanes: readonly Lane[];
}> = ({ lanes, language, legend, quarters }) => (
  <>
    <p class="legend">
      {legend.map((it) => (
        <Badge look={it.look}>{it.words}</Badge>
      ))}
    </p>
    <div
      class="scroll"
      tabindex={0}
      role="region"
      aria-label={word("wideTable", language, { name: word("reports", language) })}
    >
      <table class="lanes">
        <caption>{SAY.caption[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{word("body", language)}</th>
            <th scope="col">{SAY.kind[language]}</th>
            {quarters.map((it) => (
              <th scope="col">{it.words}</th>
            ))}
          </tr>
          <tr>
            <th scope="row" colspan={2}>
              {SAY.sent[language]}
            </th>
            {quarters.map((it) => (
              <td>{it.owed === 0 ? "–" : `${numberWords(it.sent, language)} / ${numberWords(it.owed, language)}`}</td>
            ))}
          </tr>
        </thead>
        {lanes.map((lane) => (
          <tbody>
            {lane.rows.map((row, index) => (
              <tr>
                {index === 0 && (
                  <th scope="rowgroup" rowspan={lane.rows.length}>
                    {lane.href === undefined ? lane.name : <a href={lane.href}>{lane.name}</a>}
                  </th>
                )}
                <th scope="row" class="small soft">
                  {row.kind}
                </th>
                {quarters.map((it) => (
                  <td>
                    {(row.cells.get(it.id) ?? []).map((cell) => (
                      <Badge look={cell.look} href={cell.href}>
                        {cell.words}
                      </Badge>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  </>
);

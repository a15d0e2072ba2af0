import type { Child, FC } from "hono/jsx";

/** A column of a list: its head, how it reads, and where its head leads when it can be sorted by. */
export interface ListColumn<Row> {
  readonly key: string;
  readonly head: Child;
  readonly align?: "n" | "d";
  readonly width?: string;
  readonly cell: (row: Row, index: number) => Child;
  /** The head of the row: who listens hears it before each cell. */
  readonly rowHead?: boolean;
  readonly sort?: { readonly href: string; readonly now: "ascending" | "descending" | null };
  readonly css?: string;
}

export interface ListTableProps<Row> {
  readonly caption: Child;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  /** A head over the rows which follow, where it changes. */
  readonly group?: (row: Row) => string | null;
  readonly rowClass?: (row: Row) => string | undefined;
  readonly css?: string;
  /** Name of the frame within which a wide table moves. */
  readonly label: string;
  readonly first?: number;
}

const MARK = { ascending: " ▲", descending: " ▼" } as const;

/** A list as a table with real heads; wider than its place it moves within its own frame, never the page. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { caption, columns, css = "", first = 0, group, label, rowClass, rows } = props;
  let before: string | null = null;
  const head = (it: ListColumn<Row>) => (
    <th
      scope="col"
      class={[it.align, it.css, it.width].filter(Boolean).join(" ")}
      {...(it.sort?.now ? { "aria-sort": it.sort.now } : {})}
    >
      {it.sort ? (
        <a href={it.sort.href}>
          {it.head}
          {it.sort.now && <span aria-hidden="true">{MARK[it.sort.now]}</span>}
        </a>
      ) : (
        it.head
      )}
    </th>
  );
  return (
    <div class="scroll free" tabindex={0} role="region" aria-label={label}>
      <table class={`sticky ${css}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>{columns.map(head)}</tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const name = group?.(row) ?? null;
            const isNew = name !== null && name !== before;
            before = name;
            return (
              <>
                {isNew && (
                  <tr class="group">
                    <th scope="rowgroup" colspan={columns.length}>
                      {name}
                    </th>
                  </tr>
                )}
                <tr class={rowClass?.(row)}>
                  {columns.map((it) => {
                    const classes = [it.align, it.css].filter(Boolean).join(" ");
                    const shown = it.cell(row, first + index);
                    return it.rowHead ? (
                      <th scope="row" class={classes}>
                        {shown}
                      </th>
                    ) : (
                      <td class={classes}>{shown}</td>
                    );
                  })}
                </tr>
              </>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A count in a table: nought is a dash which is read aloud as a word. */
export const Count: FC<{ value: number; href?: string | undefined; words: string; none: string; bad?: boolean }> = ({
  bad,
  href,
  none,
  value,
  words,
}) => {
  if (value === 0)
    return (
      <span class="zero">
        <span aria-hidden="true">–</span>
        <span class="sr">{none}</span>
      </span>
    );
  const css = bad ? "bad" : undefined;
  return href === undefined ? (
    <span class={css}>{words}</span>
  ) : (
    <a class={css} href={href}>
      {words}
    </a>
  );
};

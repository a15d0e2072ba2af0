import { formatDay, isLegalDate, type Language, type LegalDate } from "@kttt/core";
import type { Child, FC } from "hono/jsx";
import { addressOf, type Query } from "../address.js";
import { numberWords, word } from "../words.js";
import { Shape, type ShapeName } from "./shape.js";

/** A choice of a filter. */
export interface FilterOption {
  readonly value: string;
  readonly words: string;
}

/** One field of a filter. */
export type FilterField =
  | {
      readonly kind: "select";
      readonly name: string;
      readonly label: string;
      readonly options: readonly FilterOption[];
    }
  | { readonly kind: "day"; readonly name: string; readonly label: string }
  | { readonly kind: "search"; readonly name: string; readonly label: string; readonly hint: string };

export interface SavedFilter {
  readonly words: string;
  readonly href: string;
  readonly count: number;
  /** It is the one which is shown. */
  readonly here?: boolean;
}

export interface FilterBarProps {
  readonly language: Language;
  readonly action: string;
  /** What is asked for now, by name. */
  readonly query: Readonly<Record<string, string>>;
  readonly fields: readonly FilterField[];
  /** What the form keeps without asking. */
  readonly kept: Readonly<Record<string, string>>;
  /** The address without a filter. */
  readonly clear: string;
  readonly saved?: readonly SavedFilter[];
  /** The row of states beside it, all of them first: the one which is chosen is part of what is filtered. */
  readonly statuses?: readonly StatusLink[];
}

/** What a filter says, in words: for the telephone's summary and for paper. */
export function conditionsOf({
  fields,
  language,
  query,
  saved = [],
  statuses = [],
}: Pick<FilterBarProps, "fields" | "query" | "language" | "saved" | "statuses">): string {
  const chosen = [...statuses.slice(1), ...saved].find((it) => it.here)?.words;
  const asked = fields.flatMap((it) => {
    const value = query[it.name];
    if (value === undefined) return [];
    if (it.kind === "select")
      return it.options.filter((option) => option.value === value).map((option) => option.words);
    return [`${it.label}: ${it.kind === "day" && isLegalDate(value) ? formatDay(value, language) : value}`];
  });
  const said = chosen === undefined ? asked : [chosen, ...asked];
  return said.length === 0 ? word("noConditions", language) : said.join(" · ");
}

const FieldOf: FC<{ field: FilterField; value: string }> = ({ field, value }) => {
  const id = `filter-${field.name}`;
  return (
    <div class={field.kind === "search" ? "search" : undefined}>
      <label for={id}>{field.label}</label>
      {field.kind === "select" ? (
        <select id={id} name={field.name}>
          {field.options.map((it) => (
            <option value={it.value} selected={it.value === value}>
              {it.words}
            </option>
          ))}
        </select>
      ) : field.kind === "day" ? (
        <input type="date" id={id} name={field.name} value={value} />
      ) : (
        <input type="search" id={id} name={field.name} value={value} placeholder={field.hint} data-search />
      )}
    </div>
  );
};

/** A filter: a plain form of the address, with the filters people keep beside it. */
export const FilterBar: FC<FilterBarProps> = (props) => {
  const { action, clear, fields, kept, language, query, saved = [] } = props;
  const search = fields.find((it) => it.kind === "search");
  const rest = fields.filter((it) => it !== search);
  return (
    <>
      <form class="filter" method="get" action={action} role="search" data-filter>
        {Object.entries(kept).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="fields">
          {search && <FieldOf field={search} value={query[search.name] ?? ""} />}
          {rest.map((it) => (
            <FieldOf field={it} value={query[it.name] ?? ""} />
          ))}
          <div class="buttons">
            <button type="submit" class="main">
              {word("filter", language)}
            </button>
            <a class="button" href={clear}>
              {word("clearFilter", language)}
            </a>
          </div>
        </div>
        {saved.length > 0 && (
          <p class="saved">
            <span class="soft">{word("savedFilters", language)}</span>
            {saved.map((it) =>
              it.count === 0 ? (
                <span class="soft">{`${it.words} (0)`}</span>
              ) : (
                <a href={it.href}>{`${it.words} (${numberWords(it.count, language)})`}</a>
              ),
            )}
          </p>
        )}
      </form>
      <p class="only-print conditions" data-fresh="conditions">
        <strong>{word("conditions", language)}</strong> {conditionsOf(props)}
      </p>
    </>
  );
};

/** One state of a row of states: a link with its count; with none it stays, and leads nowhere. */
export interface StatusLink {
  readonly words: string;
  readonly shape?: ShapeName;
  readonly count: number;
  readonly href: string;
  readonly here: boolean;
}

export const StatusLinks: FC<{ language: Language; label: string; links: readonly StatusLink[] }> = (props) => (
  <nav aria-label={props.label} data-fresh="statuses">
    <div class="statuses">
      {props.links.map((it) => {
        const inside = (
          <>
            {it.shape && <Shape name={it.shape} />}
            <span>{it.words}</span> <b>{numberWords(it.count, props.language)}</b>
          </>
        );
        if (it.here)
          return (
            <a href={it.href} aria-current="true">
              {inside}
            </a>
          );
        return it.count === 0 ? <span class="none">{inside}</span> : <a href={it.href}>{inside}</a>;
      })}
    </div>
  </nav>
);

/** The files a list can be had as: exactly what is shown, on all pages. */
export const Exports: FC<{
  language: Language;
  label?: string;
  links: readonly { readonly words: string; readonly href: string }[];
  children?: Child;
}> = ({ children, label, language, links }) => (
  <div class="exports" data-fresh="exports">
    <span>{label ?? word("exportList", language)}</span>
    {links.map((it) => (
      <a class="button" href={it.href} download="">
        {it.words}
      </a>
    ))}
    <button type="button" data-print hidden>
      {word("print", language)}
    </button>
    {children}
  </div>
);

/** An empty list says what is missing from what. */
export const Empty: FC<{ title: string; scope?: string; children?: Child }> = ({ children, scope, title }) => (
  <div class="empty">
    <p>{title}</p>
    {scope !== undefined && <p class="soft">{scope}</p>}
    {children}
  </div>
);

/** A list without a row: nothing under this filter, or nothing with the words sought, which can be dropped. */
export const NothingFound: FC<{
  page: { readonly asOf: LegalDate | null; readonly language: Language };
  path: string;
  query: Query;
}> = ({ page: { asOf, language }, path, query }) => {
  const { q } = query;
  return (
    <Empty
      title={q === undefined ? word("nothingUnder", language) : word("notFoundWord", language, { q })}
      scope={asOf === null ? "" : word("toDay", language, { day: formatDay(asOf, language) })}
    >
      {q !== undefined && <a href={addressOf(path, { ...query, q: undefined })}>{word("dropWord", language)}</a>}
    </Empty>
  );
};

const DONE = { vi: "Đã ghi vào nhật ký.", en: "Recorded in the log." } as const;

/** Says that what was sent is recorded. */
export const DoneBar: FC<{ language: Language; query: Readonly<Record<string, string>> }> = ({ language, query }) =>
  query["done"] === undefined ? null : (
    <div class="bar green" role="status">
      <p>
        <strong>{DONE[language]}</strong>
      </p>
    </div>
  );

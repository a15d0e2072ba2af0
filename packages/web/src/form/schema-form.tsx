import type { Language } from "@kttt/core";
import type { FC } from "hono/jsx";
import { fieldHint, fieldWords, valueWords } from "./field-words.js";
import { kindOf, plainSchema, rowsAt, type Schema, type Typed } from "./schema.js";

/** A value which may be chosen, in words. */
export interface Option {
  readonly value: string;
  readonly words: string;
  /** What follows from it. */
  readonly says?: string | undefined;
}

/** What a form of a command knows beside its schema. */
export interface FormContext {
  readonly root: Schema;
  readonly language: Language;
  readonly typed: Typed;
  /** Why a field was refused, by its path. */
  readonly refused: ReadonlyMap<string, readonly string[]>;
  /** What a field may be, where the office knows it: bodies, papers, obstacles. */
  readonly options: (path: string, values: readonly string[]) => readonly Option[] | null;
  /** Paths which are not asked: what the page knows already. */
  readonly hidden: readonly string[];
}

const SAY = {
  choose: { vi: "– chọn –", en: "– choose –" },
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
  notSaid: { vi: "không ghi", en: "not said" },
  required: { vi: "bắt buộc", en: "required" },
  more: { vi: "Thêm dòng", en: "Add a row" },
  row: { vi: "dòng", en: "row" },
} as const;

/** The id of a field, from its path. */
export const idOf = (path: string) => `f-${path.replaceAll(".", "-")}`;

/** Fields of papers whose bytes are elsewhere: the file says what they are. */
const OF_FILE = ["mediaType", "digest", "size"];

/** Texts which are a number or a name: one line, however long they may be. */
const SHORT = ["documentNumber", "decision", "number", "unit", "newspaper", "ground", "source", "name"];

interface FieldProps {
  readonly schema: Schema;
  readonly path: string;
  readonly required: boolean;
  readonly context: FormContext;
  readonly depth: number;
}

const Why: FC<{ path: string; context: FormContext }> = ({ context, path }) => {
  const why = context.refused.get(path);
  return why ? (
    <p class="why" id={`${idOf(path)}-why`}>
      <span aria-hidden="true">▲ </span>
      {why.join(" ")}
    </p>
  ) : null;
};

function described(path: string, context: FormContext): Record<string, string> {
  const ids = [
    ...(fieldHint(path, context.language) === null ? [] : [`${idOf(path)}-hint`]),
    ...(context.refused.has(path) ? [`${idOf(path)}-why`] : []),
  ];
  return {
    ...(ids.length > 0 ? { "aria-describedby": ids.join(" ") } : {}),
    ...(context.refused.has(path) ? { "aria-invalid": "true" } : {}),
  };
}

const Label: FC<{ path: string; required: boolean; context: FormContext }> = ({ context, path, required }) => {
  const { language } = context;
  const hint = fieldHint(path, language);
  return (
    <>
      <label for={idOf(path)}>
        {fieldWords(path, language)}
        {required && <span class="soft"> ({SAY.required[language]})</span>}
      </label>
      {hint !== null && (
        <p class="hint" id={`${idOf(path)}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
};

const Select: FC<{ path: string; options: readonly Option[]; required: boolean; context: FormContext }> = (props) => {
  const { context, options, path, required } = props;
  const now = context.typed.get(path)?.at(-1) ?? "";
  return (
    <select id={idOf(path)} name={path} required={required} {...described(path, context)}>
      <option value="">{SAY.choose[context.language]}</option>
      {options.map((it) => (
        <option value={it.value} selected={it.value === now}>
          {it.words}
        </option>
      ))}
    </select>
  );
};

/** A choice with what follows from each: radio buttons. */
const Choice: FC<{ path: string; options: readonly Option[]; required: boolean; context: FormContext }> = (props) => {
  const { context, options, path, required } = props;
  const now = context.typed.get(path)?.at(-1) ?? "";
  return (
    <fieldset id={idOf(path)} {...described(path, context)}>
      <legend>
        {fieldWords(path, context.language)}
        {required && <span class="soft"> ({SAY.required[context.language]})</span>}
      </legend>
      {options.map((it, index) => (
        <div class="choice">
          <input
            type="radio"
            id={`${idOf(path)}-${index}`}
            name={path}
            value={it.value}
            checked={it.value === now}
            required={required}
          />
          <div>
            <label for={`${idOf(path)}-${index}`}>{it.words}</label>
            {it.says !== undefined && <p class="sub">{it.says}</p>}
          </div>
        </div>
      ))}
      <Why path={path} context={context} />
    </fieldset>
  );
};

/** Several of a list: boxes to tick. */
const Checks: FC<{ path: string; options: readonly Option[]; context: FormContext }> = ({ context, options, path }) => {
  const chosen = context.typed.get(path) ?? [];
  return (
    <fieldset id={idOf(path)} class="field">
      <legend>{fieldWords(path, context.language)}</legend>
      {options.map((it, index) => (
        <p class="check">
          <input
            type="checkbox"
            id={`${idOf(path)}-${index}`}
            name={path}
            value={it.value}
            checked={chosen.includes(it.value)}
          />
          <label for={`${idOf(path)}-${index}`}>{it.words}</label>
        </p>
      ))}
      <Why path={path} context={context} />
    </fieldset>
  );
};

function optionsOf(schema: Schema, path: string, context: FormContext): readonly Option[] {
  const values = (schema.enum ?? []).map(String);
  return (
    context.options(path, values) ?? values.map((value) => ({ value, words: valueWords(value, context.language) }))
  );
}

const Rows: FC<FieldProps> = ({ context, depth, path, schema }) => {
  const { language } = context;
  const item = plainSchema(schema.items ?? {}, context.root);
  const count = Math.max(rowsAt(context.typed, path), (schema.minItems ?? 0) > 0 ? 1 : 0);
  return (
    <fieldset id={idOf(path)} class="rows">
      <legend>{fieldWords(path, language)}</legend>
      {Array.from({ length: count }, (_, index) => (
        <fieldset>
          <legend
            class={depth > 0 ? "sr" : ""}
          >{`${fieldWords(path, language)}, ${SAY.row[language]} ${index + 1}`}</legend>
          <Fields schema={item} path={`${path}.${index}`} context={context} depth={depth + 1} />
        </fieldset>
      ))}
      <p>
        <button type="submit" name="more" value={path} formnovalidate>
          {SAY.more[language]}: {fieldWords(path, language).toLowerCase()}
        </button>
      </p>
      <Why path={path} context={context} />
    </fieldset>
  );
};

const Field: FC<FieldProps> = (props) => {
  const { context, depth, path, required, schema: given } = props;
  const { language, root, typed } = context;
  if (context.hidden.includes(path)) return null;
  const schema = plainSchema(given, root);
  const now = typed.get(path)?.at(-1) ?? "";
  const common = { id: idOf(path), name: path, ...described(path, context) };
  const known = context.options(path, []);
  const line = (input: unknown) => (
    <div class="field">
      <Label path={path} required={required} context={context} />
      {input}
      <Why path={path} context={context} />
    </div>
  );
  const kind = kindOf(schema, root);
  switch (kind === "long-text" && SHORT.includes(path.split(".").at(-1) ?? "") ? "text" : kind) {
    case "choice": {
      const options = optionsOf(schema, path, context);
      return options.some((it) => it.says !== undefined) ? (
        <Choice path={path} options={options} required={required} context={context} />
      ) : (
        line(<Select path={path} options={options} required={required} context={context} />)
      );
    }
    case "day":
      return line(<input type="date" value={now} required={required} {...common} />);
    case "number":
      return line(<input inputmode="decimal" value={now} required={required} {...common} />);
    case "yes-no":
      return line(
        <select {...common} required={required}>
          <option value="">{SAY.notSaid[language]}</option>
          <option value="yes" selected={now === "yes"}>
            {SAY.yes[language]}
          </option>
          <option value="no" selected={now === "no"}>
            {SAY.no[language]}
          </option>
        </select>,
      );
    case "long-text":
    case "pairs":
      return line(
        <textarea required={required} {...common}>
          {now}
        </textarea>,
      );
    case "lines":
      if (known) return <Checks path={path} options={known} context={context} />;
      return line(<textarea {...common}>{(typed.get(path) ?? []).join("\n")}</textarea>);
    case "choices":
      return (
        <Checks
          path={path}
          options={optionsOf(plainSchema(schema.items ?? {}, root), path, context)}
          context={context}
        />
      );
    case "rows":
      return <Rows {...props} schema={schema} />;
    case "group":
      return (
        <fieldset id={idOf(path)}>
          <legend>{fieldWords(path, language)}</legend>
          <Fields schema={schema} path={path} context={context} depth={depth + 1} />
          <Why path={path} context={context} />
        </fieldset>
      );
    case "text":
      return line(
        known ? (
          <Select path={path} options={known} required={required} context={context} />
        ) : (
          <input type="text" value={now} required={required} {...common} />
        ),
      );
    default:
      return null;
  }
};

/** The fields of an object, those first which must be filled in; a paper's file stands for what the file itself says. */
const Fields: FC<{ schema: Schema; path: string; context: FormContext; depth: number }> = (props) => {
  const { context, depth, path, schema } = props;
  const required = schema.required ?? [];
  const all = Object.entries(schema.properties ?? {});
  const isFile = OF_FILE.every((it) => schema.properties?.[it]);
  const shown = all.filter(([name]) => !(isFile && OF_FILE.includes(name)));
  const ordered = [
    ...shown.filter(([name]) => required.includes(name)),
    ...shown.filter(([name]) => !required.includes(name)),
  ];
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  return (
    <>
      {ordered.map(([name, it]) => (
        <Field
          schema={it}
          path={at(name)}
          required={required.includes(name) && depth === 0}
          context={context}
          depth={depth}
        />
      ))}
      {isFile && (
        <div class="field">
          <Label path={at("file")} required={false} context={context} />
          <input type="file" id={idOf(at("file"))} name={at("file")} {...described(at("file"), context)} />
          <Why path={at("file")} context={context} />
        </div>
      )}
    </>
  );
};

/** The fields of a command, from its schema. */
export const SchemaFields: FC<{ context: FormContext }> = ({ context }) => (
  <Fields schema={plainSchema(context.root, context.root)} path="" context={context} depth={0} />
);

/** What is wrong, first of all, with a link to each field; it takes the focus. */
export const Mistakes: FC<{
  title: string;
  refused: readonly { readonly path: string; readonly message: string; readonly hint?: string | undefined }[];
  language: Language;
}> = ({ language, refused, title }) =>
  refused.length === 0 ? null : (
    <div class="mistakes" role="alert" tabindex={-1} id="mistakes" autofocus>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {refused.map((it) => (
          <li>
            {it.path === "" ? (
              it.message
            ) : (
              <a href={`#${idOf(it.path)}`}>
                {fieldWords(it.path, language)}: {it.message}
              </a>
            )}
            {it.hint !== undefined && it.hint !== "" && <span> {it.hint}</span>}
          </li>
        ))}
      </ul>
    </div>
  );

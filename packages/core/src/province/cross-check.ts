import { provinceProblem } from "./errors.js";
import { isLegalDate, monthLength } from "../kernel/legal-date.js";
import { type Problem, type ProblemPath, renderPath } from "../kernel/problem.js";
import { suggest } from "../kernel/nearest.js";
import { indicatorIds, indicatorOf, INDICATORS, type OwnIndicator } from "./indicators.js";
import { isRow, type Row, rowsAt, stringsAt, textAt } from "./raw-rows.js";

/** Everything a check needs: the raw definition, and the names declared in it. */
interface Scope {
  readonly input: Row;
  readonly agencies: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

function idsOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => textAt(row, "id") ?? []));
}

function duplicateIds(lists: readonly (readonly [string, readonly Row[]])[]): Problem[] {
  const first = new Map<string, string>();
  const found: Problem[] = [];
  for (const [list, rows] of lists) {
    rows.forEach((row, index) => {
      const id = textAt(row, "id");
      if (id === undefined) return;
      const path = [list, index, "id"];
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, renderPath(path));
      else found.push(provinceProblem("province/duplicate-id", path, { id, first: earlier }));
    });
  }
  return found;
}

function unknownBody(id: string, path: ProblemPath, scope: Scope): Problem[] {
  if (scope.agencies.has(id) || scope.groups.has(id)) return [];
  return [
    provinceProblem("province/unknown-agency", path, { id, ...suggest(id, [...scope.agencies, ...scope.groups]) }),
  ];
}

function bodiesIn(row: Row, fields: readonly string[], path: ProblemPath, scope: Scope): Problem[] {
  return fields.flatMap((field) => {
    const single = textAt(row, field);
    if (single !== undefined) return unknownBody(single, [...path, field], scope);
    return stringsAt(row, field).flatMap(([id, index]) => unknownBody(id, [...path, field, index], scope));
  });
}

function documentOf(row: Row, path: ProblemPath, scope: Scope): Problem[] {
  const id = textAt(row, "document");
  if (id === undefined) return [];
  if (!scope.documents.has(id)) {
    return [
      provinceProblem("province/unknown-document", [...path, "document"], { id, ...suggest(id, [...scope.documents]) }),
    ];
  }
  const own = textAt(row, "id");
  return own === undefined || own.startsWith(`${id}/`)
    ? []
    : [provinceProblem("province/id-outside-document", [...path, "id"], { id: own, document: id })];
}

/** A duty handed out in other rows: they exist, and belong to the same document. */
function assignedElsewhere(row: Row, path: ProblemPath, tasks: readonly Row[]): Problem[] {
  const named = stringsAt(row, "assignedIn");
  if (named.length === 0) return [];
  const siblings = tasks.filter((task) => task["document"] === row["document"] && task !== row);
  const ids = siblings.flatMap((task) => textAt(task, "id") ?? []);
  return named.flatMap(([id, index]) =>
    ids.includes(id)
      ? []
      : [provinceProblem("province/unknown-task", [...path, "assignedIn", index], { id, ...suggest(id, ids) })],
  );
}

function sourceOf(row: Row, path: ProblemPath): Problem[] {
  const source = row["source"];
  const named = isRow(source) && ["lines", "file", "citation"].some((field) => source[field] !== undefined);
  return named ? [] : [provinceProblem("province/task-without-source", [...path, "source"])];
}

/** A row whose lines are those of another document names one that is declared. */
function sourceDocument(row: Row, path: ProblemPath, scope: Scope): Problem[] {
  const source = row["source"];
  const id = isRow(source) ? textAt(source, "document") : undefined;
  if (id === undefined || scope.documents.has(id)) return [];
  return [
    provinceProblem("province/unknown-document", [...path, "source", "document"], {
      id,
      ...suggest(id, [...scope.documents]),
    }),
  ];
}

function deadlineOf(value: unknown, path: ProblemPath): Problem[] {
  if (!isRow(value)) return [];
  const found: Problem[] = [];
  const { before, on, kind } = value;
  if (before !== undefined && on !== undefined) found.push(provinceProblem("province/two-days", path));
  if (kind === "date" && before === undefined && on === undefined) found.push(provinceProblem("province/no-day", path));
  if ((kind === "year-range" || kind === "annual") && Number(value["from"]) > Number(value["to"])) {
    found.push(provinceProblem("province/wrong-order", path, { from: String(value["from"]), to: String(value["to"]) }));
  }
  if (kind === "date") found.push(...orderOf(value["from"], on ?? before, path));
  for (const [field, day] of [
    ["before", before],
    ["on", on],
  ] as const) {
    if (
      typeof day === "string" &&
      /^\d\d-\d\d$/.test(day) &&
      Number(day.slice(3)) > monthLength(2000, Number(day.slice(0, 2)))
    ) {
      found.push(provinceProblem("province/day-not-in-period", [...path, field], { day }));
    }
  }
  return found;
}

function orderOf(from: unknown, to: unknown, path: ProblemPath): Problem[] {
  return isLegalDate(from) && isLegalDate(to) && from > to
    ? [provinceProblem("province/wrong-order", path, { from, to })]
    : [];
}

/** The indicators a definition declares, as far as their names and units can be read. */
function ownIndicators(input: Row): readonly OwnIndicator[] {
  return rowsAt(input, "indicators") as unknown as readonly OwnIndicator[];
}

/** An indicator of the catalogue means the same in all provinces: none may give it another meaning. */
function ownIndicatorOf(row: Row, path: ProblemPath): Problem[] {
  const id = textAt(row, "id");
  return id !== undefined && Object.hasOwn(INDICATORS, id)
    ? [provinceProblem("province/indicator-of-catalogue", [...path, "id"], { id })]
    : [];
}

function measureOf(measure: Row, path: ProblemPath, own: readonly OwnIndicator[]): Problem[] {
  const found: Problem[] = [];
  const id = textAt(measure, "indicator");
  const indicator = id === undefined ? undefined : indicatorOf(id, own);
  if (id !== undefined && !indicator) {
    found.push(
      provinceProblem("province/unknown-indicator", [...path, "indicator"], {
        id,
        ...suggest(id, indicatorIds(own)),
      }),
    );
  }
  const unit = textAt(measure, "unit");
  if (id !== undefined && indicator && unit !== undefined && unit !== indicator.unit) {
    found.push(
      provinceProblem("province/wrong-unit", [...path, "unit"], { indicator: id, unit: indicator.unit, given: unit }),
    );
  }
  const baseline = measure["baseline"];
  if (isRow(baseline)) found.push(...orderOf(baseline["asOf"], measure["horizon"], [...path, "baseline", "asOf"]));
  const comparator = textAt(measure, "comparator");
  if (comparator === undefined) return found;
  const { value, min, max } = measure;
  const isRange = comparator === "range";
  const right = isRange
    ? min !== undefined && max !== undefined && value === undefined
    : value !== undefined && min === undefined && max === undefined;
  if (!right) {
    found.push(provinceProblem("province/measure-value", path, { comparator, needed: isRange ? "min, max" : "value" }));
  } else if (isRange && Number(min) > Number(max)) {
    found.push(provinceProblem("province/wrong-order", path, { from: Number(min), to: Number(max) }));
  }
  return found;
}

function documentFields(document: Row, path: ProblemPath): Problem[] {
  const source = document["source"];
  if (!isRow(source) || !isRow(source["fields"])) return [];
  return Object.keys(source["fields"]).flatMap((field) => {
    const value = field
      .split(".")
      .reduce<unknown>(
        (at, step) => (Array.isArray(at) ? (at as unknown[])[Number(step)] : isRow(at) ? at[step] : undefined),
        document,
      );
    return value === undefined
      ? [provinceProblem("province/unknown-document-field", [...path, "source", "fields", field], { field })]
      : [];
  });
}

function printedTotals(document: Row, path: ProblemPath, input: Row): Problem[] {
  const tasks = rowsAt(input, "tasks").filter((task) => task["document"] === document["id"]);
  return rowsAt(document, "printedTotals").flatMap((total, index) => {
    const counted = tasks.filter((task) => {
      const section = isRow(task["section"])
        ? `${String(task["section"]["numeral"])} ${String(task["section"]["title"])}`
        : "";
      const lead = textAt(total, "lead");
      return (
        task["origin"] === total["origin"] &&
        (total["section"] === undefined || section === total["section"]) &&
        (lead === undefined || stringsAt(task, "leads").some(([id]) => id === lead))
      );
    }).length;
    return counted === total["count"]
      ? []
      : [
          provinceProblem("province/printed-total", [...path, "printedTotals", index], {
            what: textAt(total, "what") ?? "–",
            printed: Number(total["count"]),
            counted,
            line: Number(total["line"]),
          }),
        ];
  });
}

function documentRow(document: Row, path: ProblemPath, scope: Scope): Problem[] {
  const period = document["period"];
  const dated =
    document["issuedOn"] !== null || document["notBefore"] !== undefined || document["issuedOnNote"] !== undefined;
  return [
    ...bodiesIn(document, ["issuer", "monitor"], path, scope),
    ...(isRow(period) ? orderOf(period["from"], period["to"], [...path, "period"]) : []),
    ...(dated ? [] : [provinceProblem("province/draft-dated", [...path, "issuedOn"])]),
    ...documentFields(document, path),
    ...printedTotals(document, path, scope.input),
  ];
}

function groupRow(group: Row, path: ProblemPath, scope: Scope): Problem[] {
  const members = stringsAt(group, "members");
  const id = textAt(group, "id") ?? "";
  return [
    ...members.flatMap(([member, index]) =>
      scope.groups.has(member)
        ? [provinceProblem("province/group-in-group", [...path, "members", index], { id: member })]
        : unknownBody(member, [...path, "members", index], scope),
    ),
    ...(group["complete"] === true && members.length === 0
      ? [provinceProblem("province/empty-complete-group", path, { id })]
      : []),
    ...(group["membersKnownOn"] !== undefined && group["complete"] !== true
      ? [provinceProblem("province/members-never-known", [...path, "membersKnownOn"], { id })]
      : []),
  ];
}

/** "Đồng chủ trì" says that several hold one duty together. */
function jointLeads(row: Row, path: ProblemPath, scope: Scope): Problem[] {
  if (row["jointly"] !== true) return [];
  const leads = stringsAt(row, "leads").map(([id]) => id);
  return leads.length > 1 && leads.every((it) => !scope.groups.has(it))
    ? []
    : [provinceProblem("province/joint-leads", [...path, "jointly"])];
}

/** "Its own commune" is a member of a group. */
function ownRecipientOf(row: Row, path: ProblemPath, scope: Scope): Problem[] {
  const id = textAt(row, "ownRecipient");
  return id === undefined || scope.groups.has(id)
    ? []
    : [provinceProblem("province/unknown-group", [...path, "ownRecipient"], { id, ...suggest(id, [...scope.groups]) })];
}

/** Every text which is not NFC, wherever it stands; its path is put together on the way back. */
function notNfc(value: unknown): readonly ProblemPath[] {
  if (typeof value === "string") return value === value.normalize("NFC") ? [] : [[]];
  if (Array.isArray(value)) return value.flatMap((part, index) => notNfc(part).map((path) => [index, ...path]));
  return isRow(value) ? Object.keys(value).flatMap((name) => notNfc(value[name]).map((path) => [name, ...path])) : [];
}

/**
 * The cross-reference pass: what no schema can see. It reads the raw definition, so that it also runs (and finds
 * everything it can) when the structural pass failed.
 */
export function crossProblems(input: Row): readonly Problem[] {
  const agencies = rowsAt(input, "agencies");
  const groups = rowsAt(input, "groups");
  const documents = rowsAt(input, "documents");
  const tasks = rowsAt(input, "tasks");
  const targets = rowsAt(input, "targets");
  const reporting = rowsAt(input, "reporting");
  const scope: Scope = { input, agencies: idsOf(agencies), groups: idsOf(groups), documents: idsOf(documents) };
  const each = (list: string, rows: readonly Row[], check: (row: Row, path: ProblemPath) => readonly Problem[]) =>
    rows.flatMap((row, index) => check(row, [list, index]));

  return [
    ...duplicateIds([
      ["agencies", agencies],
      ["groups", groups],
    ]),
    ...duplicateIds([["documents", documents]]),
    ...duplicateIds([["indicators", rowsAt(input, "indicators")]]),
    ...duplicateIds([
      ["tasks", tasks],
      ["targets", targets],
      ["reporting", reporting],
    ]),
    ...each("documents", documents, (row, path) => documentRow(row, path, scope)),
    ...each("agencies", agencies, (row, path) => [
      ...orderOf(row["from"], row["until"], path),
      ...bodiesIn(row, ["within"], path, scope),
      ...sourceDocument(row, path, scope),
    ]),
    ...each("groups", groups, (row, path) => [...groupRow(row, path, scope), ...sourceDocument(row, path, scope)]),
    ...each("successions", rowsAt(input, "successions"), (row, path) => bodiesIn(row, ["from", "to"], path, scope)),
    ...each("tasks", tasks, (row, path) => [
      ...documentOf(row, path, scope),
      ...bodiesIn(row, ["leads", "cooperating"], path, scope),
      ...jointLeads(row, path, scope),
      ...assignedElsewhere(row, path, tasks),
      ...deadlineOf(row["deadline"], [...path, "deadline"]),
      ...rowsAt(row, "alsoDue").flatMap((it, at) => deadlineOf(it, [...path, "alsoDue", at])),
      ...sourceOf(row, path),
    ]),
    ...each("indicators", rowsAt(input, "indicators"), ownIndicatorOf),
    ...each("targets", targets, (row, path) => [
      ...documentOf(row, path, scope),
      ...rowsAt(row, "measures").flatMap((measure, index) =>
        measureOf(measure, [...path, "measures", index], ownIndicators(input)),
      ),
      ...sourceOf(row, path),
    ]),
    ...each("reporting", reporting, (row, path) => [
      ...documentOf(row, path, scope),
      ...bodiesIn(row, ["reporters", "recipients", "through", "finalRecipient", "consolidators"], path, scope),
      ...ownRecipientOf(row, path, scope),
      ...deadlineOf(row["due"], [...path, "due"]),
      ...rowsAt(row, "alsoDue").flatMap((it, at) => deadlineOf(it, [...path, "alsoDue", at])),
      ...sourceOf(row, path),
    ]),
    ...notNfc(input).map((path) => provinceProblem("province/not-nfc", path)),
  ];
}

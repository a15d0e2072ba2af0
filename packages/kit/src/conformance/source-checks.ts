import { conformanceProblem } from "./errors.js";
import { type Problem, renderPath } from "@kttt/core/errors";
import { type Citation, STATUTES } from "@kttt/core/law";
import type { PlanDocument, Province } from "@kttt/core/province";
import type { ProvinceCheck } from "./check.js";
import { objectsWith } from "./walk.js";

interface CitationFound {
  readonly citation: Citation;
  readonly path: Problem["path"];
}

/** Whether the row which holds a citation says something about it in a note. */
function noteBeside(province: Province, path: Problem["path"]): boolean {
  return path.some((_, depth) => {
    const at = path
      .slice(0, depth + 1)
      .reduce<unknown>((value, step) => (value as Readonly<Record<string | number, unknown>>)[step], province);
    return typeof at === "object" && at !== null && Object.hasOwn(at, "note");
  });
}

function citationsOf(province: Province): readonly CitationFound[] {
  return objectsWith(province, "trust").flatMap(({ path, value }) =>
    ["law", "document", "convention"].some((field) => Object.hasOwn(value, field))
      ? [{ citation: value as unknown as Citation, path }]
      : [],
  );
}

/** Every row with lines of a document, and whose they are. */
function linesOf(province: Province) {
  const duties = (["tasks", "targets", "reporting"] as const).flatMap((list) =>
    province[list].map((row, index) => ({
      document: row.document,
      id: row.id,
      lines: row.source.file === undefined ? (row.source.lines ?? []) : [],
      path: [list, index, "source", "lines"] as const,
    })),
  );
  const fields = province.documents.flatMap((document, index) =>
    Object.entries(document.source.fields ?? {}).map(([field, lines]) => ({
      document: document.id,
      id: field,
      lines,
      path: ["documents", index, "source", "fields", field] as const,
    })),
  );
  return { duties, all: [...duties, ...fields] };
}

function skippedOf(document: PlanDocument) {
  return document.source.skipped ?? [];
}

const perDocument = (
  province: Province,
  check: (document: PlanDocument, path: Problem["path"]) => readonly Problem[],
) => province.documents.flatMap((document, index) => check(document, ["documents", index, "source"]));

export const SOURCE_CHECKS: readonly ProvinceCheck[] = [
  {
    id: "sources/lines-rise",
    title: { vi: "số dòng của nguồn tăng dần, không lặp", en: "the lines of a source rise, each once" },
    run({ province }) {
      const { all } = linesOf(province);
      const unordered = all.filter(({ lines }) => lines.some((line, at) => at > 0 && line <= (lines[at - 1] ?? 0)));
      return {
        examined: all.length,
        problems: unordered.map(({ lines, path }) =>
          conformanceProblem("conformance/lines-out-of-order", path, { lines: lines.join(", ") }),
        ),
      };
    },
  },
  {
    id: "sources/skipped-in-order",
    title: { vi: "các đoạn bỏ qua không ngược, không chồng nhau", en: "skipped lines are in order and do not overlap" },
    run({ province }) {
      const problems = perDocument(province, (document, path) => {
        const ranges = [...skippedOf(document)].sort((a, b) => a.from - b.from);
        return ranges.flatMap(({ from, to }, at) => {
          const before = ranges[at - 1];
          return from > to || (before && before.to >= from)
            ? [conformanceProblem("conformance/skipped-lines", [...path, "skipped"], { from, to })]
            : [];
        });
      });
      return { examined: province.documents.reduce((sum, it) => sum + skippedOf(it).length, 0), problems };
    },
  },
  {
    id: "sources/no-line-both-used-and-skipped",
    title: { vi: "không dòng nào vừa dùng vừa bỏ qua", en: "no line is both used and skipped" },
    run({ province }) {
      const { all } = linesOf(province);
      const problems = all.flatMap(({ document, id, lines, path }) => {
        const ranges = skippedOf(
          province.documents.find((it) => it.id === document) ?? ({ source: {} } as PlanDocument),
        );
        const line = lines.find((it) => ranges.some(({ from, to }) => from <= it && it <= to));
        return line === undefined ? [] : [conformanceProblem("conformance/line-used-and-skipped", path, { line, id })];
      });
      return { examined: all.length, problems };
    },
  },
  {
    id: "sources/corrections-correct",
    title: { vi: "sửa lỗi quét thì có khác chữ in", en: "a correction changes what is printed" },
    run({ province }) {
      const problems = perDocument(province, (document, path) =>
        (document.source.corrections ?? []).flatMap(({ corrected, printed }, index) =>
          corrected === printed
            ? [
                conformanceProblem("conformance/correction-without-change", [...path, "corrections", index], {
                  printed,
                }),
              ]
            : [],
        ),
      );
      return {
        examined: province.documents.reduce((sum, it) => sum + (it.source.corrections?.length ?? 0), 0),
        problems,
      };
    },
  },
  {
    id: "sources/complete-groups-have-one",
    title: { vi: "nhóm ghi đầy đủ nêu nguồn của danh sách", en: "a complete group names where its list comes from" },
    run({ province }) {
      const complete = province.groups.filter((it) => it.complete);
      const bare = complete.filter(({ source }) => !source.lines && !source.citation && source.file === undefined);
      return {
        examined: complete.length,
        problems: bare.map(({ id }) =>
          conformanceProblem("conformance/group-without-source", ["groups", id, "source"], { id }),
        ),
      };
    },
  },
  {
    id: "citations/statutes-known",
    title: {
      vi: "luật được dẫn là đã kiểm chứng thì có trong danh mục",
      en: "a statute cited as verified is in the register",
    },
    run({ province }) {
      const cited = citationsOf(province).filter(({ citation }) => "law" in citation);
      const unknown = cited.filter(
        ({ citation }) => "law" in citation && citation.trust === "verified" && !Object.hasOwn(STATUTES, citation.law),
      );
      return {
        examined: cited.length,
        problems: unknown.map(({ citation, path }) =>
          conformanceProblem("conformance/unknown-statute", path, { law: "law" in citation ? citation.law : "" }),
        ),
      };
    },
  },
  {
    id: "citations/say-where-read",
    title: {
      vi: "trích dẫn chưa kiểm chứng nói đọc ở đâu, hoặc có ghi chú bên cạnh",
      en: "a citation that is not verified says where it was read, or a note beside it does",
    },
    run({ province }) {
      const cited = citationsOf(province);
      const silent = cited.filter(
        ({ citation, path }) => citation.trust !== "verified" && !citation.source && !noteBeside(province, path),
      );
      return {
        examined: cited.length,
        problems: silent.map(({ citation, path }) =>
          conformanceProblem("conformance/citation-without-source", path, { trust: citation.trust }, citation),
        ),
      };
    },
  },
  {
    id: "sources/no-duty-twice",
    title: {
      vi: "hai nhiệm vụ không cùng chữ và cùng nguồn",
      en: "no two duties say the same from the same lines",
    },
    run({ province }) {
      const first = new Map<string, string>();
      const problems = (["tasks", "targets", "reporting"] as const).flatMap((list) =>
        province[list].flatMap((row, index) => {
          const key = JSON.stringify([list, row.document, row.text, row.source.lines]);
          const path = [list, index];
          const earlier = first.get(key);
          first.set(key, earlier ?? renderPath(path));
          return earlier === undefined
            ? []
            : [conformanceProblem("conformance/same-duty-twice", path, { first: earlier })];
        }),
      );
      return { examined: linesOf(province).duties.length, problems };
    },
  },
];

import type { Province } from "@kttt/core/province";
import { type LintCheck, warning } from "./finding.js";

/** Every text anywhere in a value: rules name bodies in many places. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The bodies which a document, a task, a reporting duty or a rule names. */
function named(province: Province): readonly string[] {
  return [
    ...province.documents.flatMap((it) => [it.issuer, it.monitor]),
    ...province.tasks.flatMap((it) => [...it.leads, ...it.cooperating]),
    ...province.reporting.flatMap((it) => [
      ...it.reporters,
      ...it.recipients,
      ...it.through,
      ...it.consolidators,
      ...(it.finalRecipient === null ? [] : [it.finalRecipient]),
    ]),
    ...textsIn(province.rules),
  ];
}

/** What is named, what belongs to it, and who came before and after. */
function inUse(province: Province): ReadonlySet<string> {
  const used = new Set<string>();
  const waiting = [...named(province)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (used.has(id)) continue;
    used.add(id);
    waiting.push(...(province.groups.find((it) => it.id === id)?.members ?? []));
    for (const { from, to } of province.successions) {
      if (from === id) waiting.push(to);
      if (to === id) waiting.push(from);
    }
  }
  return used;
}

/** Bodies which stand in the roster and which nothing in the province uses, not even by succession. */
export const danglingFindings: LintCheck = ({ province }) => {
  const used = inUse(province);
  return (["agencies", "groups"] as const).flatMap((list) =>
    province[list].flatMap((body, index) =>
      used.has(body.id)
        ? []
        : [
            warning("lint/dangling-body", [list, index], {
              id: body.id,
              nameVi: body.name.vi,
              nameEn: body.name.en,
            }),
          ],
    ),
  );
};

import { z } from "zod";
import { paperSchema } from "./case.commands.js";
import { CASE_GUARDS, type CaseGuardName } from "./case.guards.js";
import { type ActField, payloadSchemaOf } from "./act-payload.js";
import type { Flow } from "./flow.machine.js";

type Row = Flow["steps"]["transitions"][number];

/** Fields which the paper of an act must have said for this way of taking it: those its conditions read. */
export function neededFields(row: Row): readonly ActField[] {
  return [...new Set(row.guards.flatMap((it) => CASE_GUARDS[it as CaseGuardName].reads))];
}

/**
 * What must be filled in to record an act of a flow, as JSON Schema for a form: its day, its papers and what they say.
 * Required is what every way of taking the act needs.
 *
 * @returns `null` for an act which the flow does not have
 */
export function actFormSchema(flow: Flow, act: string): Readonly<Record<string, unknown>> | null {
  const rows = flow.steps.of(act);
  if (rows.length === 0) return null;
  const inAll = <Item extends string>(of: (row: Row) => readonly Item[]) =>
    [...new Set(rows.flatMap(of))].filter((it) => rows.every((row) => of(row).includes(it)));
  const payload = z.toJSONSchema(payloadSchemaOf(act), { io: "input" });
  const papers = z.toJSONSchema(z.array(paperSchema).min(1), { io: "input" });
  const contains = inAll((row) => row.meta.papers).map((kind) => ({
    contains: { type: "object", properties: { kind: { const: kind } }, required: ["kind"] },
  }));
  return {
    type: "object",
    title: rows[0]?.meta.label.vi,
    properties: {
      on: { type: "string", format: "date" },
      papers: contains.length > 0 ? { ...papers, allOf: contains } : papers,
      payload: { ...payload, required: inAll(neededFields) },
    },
    required: ["on", "papers", ...(inAll(neededFields).length > 0 ? ["payload"] : [])],
    additionalProperties: false,
  };
}

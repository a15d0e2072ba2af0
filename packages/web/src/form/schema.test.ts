import { describe, expect, it } from "vitest";
import { dayText, kindOf, rowsAt, type Schema, typedValue } from "./schema.js";

const paper: Schema = {
  type: "object",
  properties: {
    kind: { enum: ["decision", "notice"] },
    number: { type: "string", maxLength: 300 },
    date: { type: "string", format: "date" },
  },
  required: ["kind", "number", "date"],
};
const form: Schema = {
  type: "object",
  properties: {
    on: { type: "string", format: "date" },
    nil: { type: "boolean" },
    value: { anyOf: [{ type: "number" }, { type: "null" }] },
    contents: { type: "array", items: { enum: ["reason", "labour"] } },
    deliveredTo: { type: "array", items: { type: "string" } },
    papers: { type: "array", items: { $ref: "#/$defs/paper" } },
    payload: { type: "object", properties: { note: { type: "string", maxLength: 10_000 } } },
  },
  $defs: { paper },
};
const typed = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  new Map(Object.entries(fields).map(([name, it]) => [name, typeof it === "string" ? [it] : it]));

describe("What is typed into a form of a command", () => {
  it("becomes the value which the schema describes: days, numbers with a comma, several choices, lines, rows of papers", () => {
    const value = typedValue(
      form,
      typed({
        on: "29/12/2023",
        nil: "yes",
        value: "90,5",
        contents: ["reason", "labour"],
        deliveredTo: "so-khdt\n ubnd \n\n",
        "papers.0.kind": "decision",
        "papers.0.number": " 12/QĐ ",
        "papers.0.date": "2023-12-29",
      }),
      "",
    );
    expect(value).toEqual({
      on: "2023-12-29",
      nil: true,
      value: 90.5,
      contents: ["reason", "labour"],
      deliveredTo: ["so-khdt", "ubnd"],
      papers: [{ kind: "decision", number: "12/QĐ", date: "2023-12-29" }],
    });
  });

  it("leaves out what was left empty, rows and groups too: an empty field is not an empty word", () => {
    const value = typedValue(
      form,
      typed({ on: "", nil: "", contents: [], "papers.0.kind": "", "papers.1.number": "7", "payload.note": "  " }),
      "",
    );
    expect(value).toEqual({ papers: [{ number: "7" }] });
  });

  it("keeps what is no day and no number, so that whoever typed it is told why it was refused", () => {
    expect(typedValue(form, typed({ on: "31/02", value: "nhiều" }), "")).toEqual({ on: "31/02", value: "nhiều" });
    expect(dayText("8/1/2024")).toBe("2024-01-08");
  });

  it("counts rows by their highest place", () => {
    expect(rowsAt(typed({ "papers.0.kind": "", "papers.2.kind": "" }), "papers")).toBe(3);
    expect(rowsAt(typed({}), "papers")).toBe(0);
  });

  it("asks for each kind of value in its own way", () => {
    const kind = (schema: Schema) => kindOf(schema, form);
    expect(kind({ type: "string", maxLength: 10_000 })).toBe("long-text");
    expect(kind({ type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" })).toBe("day");
    expect(kind({ type: "object", additionalProperties: { type: "string" } })).toBe("pairs");
    expect(kind({ type: "array", items: { $ref: "#/$defs/paper" } })).toBe("rows");
  });
});

import { type Province, type ProvinceInput, provinceSchema } from "../province.schema.js";

type Agency = ProvinceInput["agencies"][number];
type Succession = ProvinceInput["successions"][number];

/** For tests: an agency which is nothing but its id and its days. */
export function agency(id: string, from: string | null = null, until: string | null = null): Agency {
  return {
    id,
    name: { vi: `Cơ quan ${id}`, en: `Body ${id}` },
    aliases: [],
    kind: "department",
    level: "province",
    codes: {},
    from,
    until,
  };
}

/** For tests: a succession of an unread decision. */
export function succession(
  from: string,
  to: string,
  on: string,
  scope: string | null = null,
  trust: Succession["citation"]["trust"] = "unverified",
): Succession {
  return { from, to, on, scope, citation: { document: `QĐ ${from} → ${to}`, trust } };
}

/** For tests: a province with nothing in it but a roster, sound or not. */
export function provinceOf(agencies: readonly Agency[], successions: readonly Succession[]): Province {
  return provinceSchema.parse({
    format: "kttt.province/1",
    id: "roster-test",
    name: { vi: "Tỉnh thử", en: "Test province" },
    documents: [
      {
        id: "kh-1-2023",
        number: "1/KH-UBND",
        issuedOn: "2023-01-01",
        issuer: agencies[0]?.id ?? "",
        monitor: agencies[0]?.id ?? "",
        status: "issued",
        title: "Kế hoạch",
        signedBy: null,
        basis: [],
        period: { from: "2023-01-01", to: "2030-12-31" },
        source: { file: "none.txt" },
      },
    ],
    agencies: [...agencies],
    groups: [],
    successions: [...successions],
    tasks: [],
    targets: [],
    reporting: [],
    rules: { targets: [], reminders: [], handling: [] },
  });
}

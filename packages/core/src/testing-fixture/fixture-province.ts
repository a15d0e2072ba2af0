import type { Deadline } from "../deadline/deadline.schema.js";
import { defineProvince } from "../province/define-province.js";
import type { Province, ProvinceInput } from "../province/province.schema.js";

/** The document most rows of the fixture stand in. */
export const PLAN = "kh-10-2023";

type TaskInput = ProvinceInput["tasks"][number];
type ReportInput = ProvinceInput["reporting"][number];
type DocumentInput = ProvinceInput["documents"][number];

function agency(id: string, vi: string, en: string): ProvinceInput["agencies"][number] {
  return {
    id,
    name: { vi, en },
    aliases: [],
    kind: "department",
    level: "province",
    codes: {},
    from: null,
    until: null,
  };
}

/** A document of the fixture; what is not said is an issued plan of 12/4/2023 for the years to 2025. */
export function documentRow(overrides: Partial<DocumentInput> = {}): DocumentInput {
  return {
    id: PLAN,
    number: "10/KH-UBND",
    issuedOn: "2023-04-12",
    issuer: "ubnd",
    monitor: "so-khdt",
    status: "issued",
    title: "Kế hoạch phát triển kinh tế tập thể (hư cấu, để thử nghiệm)",
    signedBy: null,
    basis: [],
    period: { from: "2023-01-01", to: "2025-12-31" },
    source: { file: "none.txt" },
    ...overrides,
  };
}

/** A task of the fixture: `taskRow("I.1", { kind: "annual" })`. */
export function taskRow(place: string, deadline: Deadline, overrides: Partial<TaskInput> = {}): TaskInput {
  return {
    id: `${PLAN}/${place}`,
    document: PLAN,
    origin: "annex",
    section: { numeral: "I", title: "Nhiệm vụ" },
    number: place,
    text: `Nhiệm vụ ${place}`,
    leads: ["so-a"],
    cooperating: [],
    product: null,
    deadlineText: "…",
    deadline,
    act: "complete",
    source: { lines: [10] },
    ...overrides,
  };
}

/** A reporting duty of the fixture. */
export function reportRow(name: string, overrides: Partial<ReportInput> = {}): ReportInput {
  return {
    id: `${PLAN}/report.${name}`,
    document: PLAN,
    reporters: ["so-a", "so-b"],
    recipients: ["so-khdt"],
    through: [],
    finalRecipient: "ubnd",
    consolidators: ["so-khdt"],
    period: "quarter",
    due: null,
    text: "Báo cáo định kỳ hằng quý",
    source: { lines: [90] },
    ...overrides,
  };
}

const rest = {
  format: "kttt.province/1" as const,
  version: "7.0.0",
  id: "tinh-mau",
  name: { vi: "Tỉnh mẫu", en: "Sample province" },
  successions: [],
  targets: [],
  rules: { targets: [], reminders: [], handling: [] },
};

const agencies = [
  agency("ubnd", "Ủy ban nhân dân tỉnh", "Provincial People's Committee"),
  agency("so-khdt", "Sở Kế hoạch và Đầu tư", "Department of Planning and Investment"),
  agency("so-a", "Sở A", "Department A"),
  agency("so-b", "Sở B", "Department B"),
  agency("so-c", "Sở C", "Department C"),
  agency("huyen-1", "Huyện Một", "District One"),
  agency("huyen-2", "Huyện Hai", "District Two"),
  agency("huyen-3", "Huyện Ba", "District Three"),
  agency("lien-minh", "Liên minh Hợp tác xã", "Cooperative Alliance"),
];

const groups = [
  {
    id: "cac-huyen",
    name: { vi: "Ủy ban nhân dân các huyện", en: "District People's Committees" },
    members: ["huyen-1", "huyen-2", "huyen-3"],
    complete: true,
    source: { lines: [5] },
  },
  {
    id: "cac-so-nganh",
    name: { vi: "Các sở, ban, ngành", en: "Departments and sectors" },
    members: ["so-b", "so-c"],
    complete: false,
    source: { lines: [6] },
  },
];

/** The definition of a small invented province: its roster, and the rows which a test asks for. */
export function fixtureInput(
  rows: {
    readonly documents?: readonly DocumentInput[];
    readonly tasks?: readonly TaskInput[];
    readonly reporting?: readonly ReportInput[];
    readonly targets?: ProvinceInput["targets"];
  } = {},
): ProvinceInput {
  return {
    ...rest,
    agencies,
    groups,
    documents: [...(rows.documents ?? [documentRow()])],
    tasks: [...(rows.tasks ?? [])],
    reporting: [...(rows.reporting ?? [])],
    targets: [...(rows.targets ?? [])],
  };
}

/** The same, checked. */
export function fixtureProvince(rows: Parameters<typeof fixtureInput>[0] = {}): Province {
  return defineProvince(fixtureInput(rows));
}

/** A province in which something of everything happens: for tests of the engine, the simulation and the projections. */
export function livelyProvince(): Province {
  return fixtureProvince({
    documents: [
      documentRow(),
      documentRow({
        id: "kh-11-2024",
        number: null,
        issuedOn: null,
        issuedOnNote: "Dự thảo, chưa ban hành",
        notBefore: "2024-02-15",
        status: "draft",
        period: { from: "2024-01-01", to: "2024-12-31" },
      }),
    ],
    tasks: [
      taskRow(
        "I.1",
        { kind: "month", year: 2023, month: 12 },
        { leads: ["so-a", "so-b"], cooperating: ["cac-so-nganh"] },
      ),
      taskRow("I.2", { kind: "quarter", year: 2024, quarter: 2 }, { leads: ["cac-huyen"] }),
      taskRow("I.3", { kind: "annual" }, { leads: ["cac-so-nganh"] }),
      taskRow("I.4", { kind: "continuous" }, { leads: ["so-c"] }),
      taskRow("I.5", { kind: "none" }, { leads: ["so-b"] }),
      taskRow("I.6", { kind: "month", year: 2023, month: 3 }, { leads: ["so-a"] }),
      taskRow("I.7", { kind: "year", year: 2023 }, { leads: ["so-c"], act: "submit" }),
      taskRow("I.8", { kind: "month", year: 2024, month: 1 }, { source: { lines: [18], trust: "unverified" } }),
      taskRow("I.9", { kind: "year", year: 2024 }, { leads: [] }),
      taskRow("I.10", { kind: "every", years: 2 }, { leads: ["so-b"] }),
      taskRow("I.11", { kind: "annual", before: "12-15" }, { leads: ["so-khdt"] }),
      taskRow("II.1", { kind: "quarter", year: 2024, quarter: 3 }, { id: "kh-11-2024/II.1", document: "kh-11-2024" }),
      taskRow("II.2", { kind: "year", year: 2024 }, { id: "kh-11-2024/II.2", document: "kh-11-2024", leads: [] }),
    ],
    reporting: [
      reportRow("quarterly", { reporters: ["so-a", "so-b", "cac-huyen"] }),
      reportRow("yearly", {
        reporters: ["so-b", "so-c"],
        recipients: ["so-khdt", "lien-minh"],
        consolidators: ["so-khdt"],
        period: "year",
        due: { kind: "annual", before: "12-15" },
      }),
    ],
  });
}

import type { Bilingual } from "../messages/language.js";

/** A law, decree, circular or resolution which the library may cite. Days are `YYYY-MM-DD`, `null` where not known. */
export interface Statute {
  readonly name: Bilingual;
  /** First day in force. */
  readonly inForceFrom: string | null;
  /** Last day in force, `null` while it is in force or where the end is not known. */
  readonly inForceTo: string | null;
}

const statutes = {
  "17/2023/QH15": {
    name: { vi: "Luật Hợp tác xã", en: "Law on Cooperatives" },
    inForceFrom: "2024-07-01",
    inForceTo: null,
  },
  "23/2012/QH13": {
    name: { vi: "Luật Hợp tác xã", en: "Law on Cooperatives" },
    inForceFrom: "2013-07-01",
    inForceTo: "2024-06-30",
  },
  "51/2014/QH13": {
    name: { vi: "Luật Phá sản", en: "Law on Bankruptcy" },
    inForceFrom: "2015-01-01",
    inForceTo: "2026-02-28",
  },
  "142/2025/QH15": {
    name: { vi: "Luật Phục hồi, phá sản", en: "Law on Rehabilitation and Bankruptcy" },
    inForceFrom: "2026-03-01",
    inForceTo: null,
  },
  "92/2024/NĐ-CP": {
    name: { vi: "Nghị định", en: "Decree" },
    inForceFrom: "2024-07-18",
    inForceTo: null,
  },
  "193/2013/NĐ-CP": {
    name: { vi: "Nghị định", en: "Decree" },
    inForceFrom: null,
    inForceTo: null,
  },
  "09/2019/NĐ-CP": {
    name: { vi: "Nghị định", en: "Decree" },
    inForceFrom: "2019-03-12",
    inForceTo: null,
  },
  "91/2015/QH13": {
    name: { vi: "Bộ luật Dân sự", en: "Civil Code" },
    inForceFrom: "2017-01-01",
    inForceTo: null,
  },
  "45/2019/QH14": {
    name: { vi: "Bộ luật Lao động", en: "Labour Code" },
    inForceFrom: "2021-01-01",
    inForceTo: null,
  },
} as const satisfies Record<string, Statute>;

/** The register of statutes, by number. */
export const STATUTES: Readonly<Record<StatuteNumber, Statute>> = statutes;

/** The numbers which {@link STATUTES} knows. */
export type StatuteNumber = keyof typeof statutes;

import type { Trust } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import { type LegalDate, legalDate } from "../kernel/legal-date.js";
import { tableOf } from "../kernel/table.js";

/** What sort of text a statute is; it decides how the text is called in a citation. */
export type StatuteKind = "law" | "code" | "decree" | "circular" | "resolution";

/** A law, decree, circular or resolution which the library may cite. Days are `YYYY-MM-DD`, `null` where not known. */
export interface Statute {
  readonly kind: StatuteKind;
  /** How it is called in a citation, before its number. */
  readonly name: Bilingual;
  /** First day in force. */
  readonly inForceFrom: string | null;
  /** Last day in force, `null` while it is in force or where the end is not known. */
  readonly inForceTo: string | null;
  /** Clauses (`article.clause`) which begin on another day than the rest, and that day. */
  readonly later?: Readonly<Record<string, string>>;
  /** How far the two days may be relied on; left out where an official text at hand gives them (`verified`). */
  readonly trust?: Exclude<Trust, "verified">;
}

const DECREE: Bilingual = { vi: "Nghị định", en: "Decree" };
const CIRCULAR: Bilingual = { vi: "Thông tư", en: "Circular" };

/** The register of statutes, by number. */
export const STATUTES = /* @__PURE__ */ tableOf<Statute>()({
  "17/2023/QH15": {
    kind: "law",
    name: { vi: "Luật Hợp tác xã", en: "Law on Cooperatives" },
    inForceFrom: "2024-07-01",
    inForceTo: null,
  },
  "23/2012/QH13": {
    kind: "law",
    name: { vi: "Luật Hợp tác xã", en: "Law on Cooperatives" },
    inForceFrom: "2013-07-01",
    inForceTo: "2024-06-30",
  },
  "51/2014/QH13": {
    kind: "law",
    name: { vi: "Luật Phá sản", en: "Law on Bankruptcy" },
    inForceFrom: "2015-01-01",
    inForceTo: "2026-02-28",
  },
  "142/2025/QH15": {
    kind: "law",
    name: { vi: "Luật Phục hồi, phá sản", en: "Law on Rehabilitation and Bankruptcy" },
    inForceFrom: "2026-03-01",
    inForceTo: null,
    later: { "38.3": "2026-07-01" },
  },
  "85/2025/QH15": {
    kind: "law",
    name: { vi: "Luật", en: "Law" },
    inForceFrom: "2025-07-01",
    inForceTo: null,
    trust: "unverified",
  },
  "18/2003/QH11": {
    kind: "law",
    name: { vi: "Luật Hợp tác xã", en: "Law on Cooperatives" },
    inForceFrom: null,
    inForceTo: "2013-06-30",
  },
  "21/2004/QH11": {
    kind: "law",
    name: { vi: "Luật Phá sản", en: "Law on Bankruptcy" },
    inForceFrom: null,
    inForceTo: "2014-12-31",
  },
  "92/2024/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: "2024-07-18",
    inForceTo: null,
  },
  "113/2024/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: "2024-11-01",
    inForceTo: null,
  },
  "125/2025/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: "2025-07-01",
    inForceTo: null,
    trust: "unverified",
  },
  "187/2026/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: "2026-05-27",
    inForceTo: null,
  },
  "64/2026/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: "2026-03-01",
    inForceTo: null,
    trust: "unverified",
  },
  "65/2026/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: null,
    inForceTo: null,
  },
  "193/2013/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: "2014-01-27",
    inForceTo: null,
  },
  "107/2017/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: "2017-09-15",
    inForceTo: null,
  },
  "77/2019/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: "2019-11-25",
    inForceTo: null,
  },
  "09/2019/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: "2019-03-12",
    inForceTo: null,
    trust: "unverified",
  },
  "30/2020/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: "2020-03-05",
    inForceTo: null,
    trust: "unverified",
  },
  "03/2014/TT-BKHĐT": {
    kind: "circular",
    name: CIRCULAR,
    inForceFrom: "2014-08-01",
    inForceTo: null,
  },
  "07/2019/TT-BKHĐT": {
    kind: "circular",
    name: CIRCULAR,
    inForceFrom: "2019-05-28",
    inForceTo: null,
  },
  "09/2019/TT-BKHĐT": {
    kind: "circular",
    name: CIRCULAR,
    inForceFrom: "2019-09-16",
    inForceTo: null,
  },
  "86/2024/TT-BTC": {
    kind: "circular",
    name: CIRCULAR,
    inForceFrom: "2025-02-06",
    inForceTo: null,
  },
  "40/2025/TT-BTC": {
    kind: "circular",
    name: CIRCULAR,
    inForceFrom: "2025-07-01",
    inForceTo: null,
  },
  "31/2018/TT-BTC": {
    kind: "circular",
    name: CIRCULAR,
    inForceFrom: "2018-05-14",
    inForceTo: null,
  },
  "09/2024/TT-BKHĐT": {
    kind: "circular",
    name: CIRCULAR,
    inForceFrom: "2024-07-01",
    inForceTo: null,
  },
  "01/2020/TT-BKHĐT": {
    kind: "circular",
    name: CIRCULAR,
    inForceFrom: "2020-04-01",
    inForceTo: null,
    trust: "unverified",
  },
  "09/2017/TT-BNNPTNT": {
    kind: "circular",
    name: CIRCULAR,
    inForceFrom: "2017-05-31",
    inForceTo: null,
  },
  "91/2015/QH13": {
    kind: "code",
    name: { vi: "Bộ luật Dân sự", en: "Civil Code" },
    inForceFrom: "2017-01-01",
    inForceTo: null,
  },
  "33/2005/QH11": {
    kind: "code",
    name: { vi: "Bộ luật Dân sự", en: "Civil Code" },
    inForceFrom: "2006-01-01",
    inForceTo: "2016-12-31",
    trust: "unverified",
  },
  "45/2019/QH14": {
    kind: "code",
    name: { vi: "Bộ luật Lao động", en: "Labour Code" },
    inForceFrom: "2021-01-01",
    inForceTo: null,
    trust: "unverified",
  },
  "10/2012/QH13": {
    kind: "code",
    name: { vi: "Bộ luật Lao động", en: "Labour Code" },
    inForceFrom: "2013-05-01",
    inForceTo: "2020-12-31",
    trust: "unverified",
  },
  "35-L/CTN": {
    kind: "code",
    name: { vi: "Bộ luật Lao động", en: "Labour Code" },
    inForceFrom: "1995-01-01",
    inForceTo: "2013-04-30",
    trust: "unverified",
  },
  "84/2007/QH11": {
    kind: "law",
    name: { vi: "Luật", en: "Law" },
    inForceFrom: null,
    inForceTo: "2013-04-30",
  },
  "45/2013/NĐ-CP": {
    kind: "decree",
    name: DECREE,
    inForceFrom: null,
    inForceTo: null,
  },
  "28/2026/QH16": {
    kind: "resolution",
    name: { vi: "Nghị quyết", en: "Resolution" },
    inForceFrom: "2026-07-01",
    inForceTo: null,
    trust: "unverified",
  },
});

/** The numbers which {@link STATUTES} knows. */
export type StatuteNumber = keyof typeof STATUTES;

/** The first day a statute is in force. @throws TypeError for one whose first day is not known */
export function firstDayOf(law: StatuteNumber): LegalDate {
  const { inForceFrom } = STATUTES[law];
  if (inForceFrom === null) throw new TypeError(`the first day of ${law} is not known`);
  return legalDate(inForceFrom);
}

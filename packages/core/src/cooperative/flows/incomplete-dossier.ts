import type { Reading } from "../../law/reading.js";
import { citer } from "../../law/cite.js";
import { type ActText, type Step, to } from "../flow.js";
import { days, ofAct } from "../act-limit.js";
import type { CaseGuardName } from "../case.guards.js";

const D = citer("92/2024/NĐ-CP");
const SIXTY_DAYS = days(60, ofAct("request-amendment"));

const READING = {
  vi: "Khoản 6 Điều 19 viết cho hồ sơ đăng ký; áp dụng cho hồ sơ này",
  en: "Article 19.6 is written for registration dossiers and is applied to this one",
  other: { vi: "không áp dụng cho hồ sơ này", en: "it does not apply to this dossier" },
};

const request: ActText = {
  vi: "Thông báo yêu cầu sửa đổi, bổ sung hồ sơ",
  en: "Ask to amend or complete the dossier",
  who: "registry",
  papers: ["amendment-notice"],
  cites: [D(19, 6)],
  readings: [READING],
};
/** What ends a dossier which is not amended in its sixty days. */
export const VOID_DOSSIER: ActText = {
  vi: "Hết 60 ngày không sửa đổi, bổ sung: hồ sơ không còn giá trị, hủy hồ sơ",
  en: "Sixty days without an amended dossier: it is void and cancelled",
  who: "registry",
  papers: ["void-notice"],
  waits: SIXTY_DAYS,
  cites: [D(19, 6)],
  readings: [READING],
};

/** Asking for an amended dossier, in the state where a dossier is before the registry. */
export const requestAmendment = (state: string): Step => to(state, request);

/** The dossier again, within sixty days of the notice. What is read of its day is left out: it has another; the rest is read of it, too. */
export const amended = (file: ActText, ...kept: readonly Reading[]): ActText => ({
  ...file,
  vi: `${file.vi} đã sửa đổi, bổ sung`,
  en: `${file.en}, amended`,
  limit: SIXTY_DAYS,
  right: true,
  cites: [D(19, 6), ...file.cites],
  readings: [READING, ...kept],
});

/** What may follow: the dossier again, or its end. */
export function amending(
  filed: string,
  before: string,
  file: ActText,
  ...guards: readonly CaseGuardName[]
): Readonly<Record<string, Step>> {
  return { "file-dossier": to(filed, amended(file), ...guards), "void-dossier": to(before, VOID_DOSSIER) };
}

import { citer } from "../../law/cite.js";
import type { Reading } from "../../law/reading.js";
import { type ActText, once, type Step, to } from "../flow.js";
import { type ActLimit, days, ofAct, ofService, workingDays } from "../act-limit.js";
import type { CaseGuardName } from "../case.guards.js";

const D = citer("92/2024/NĐ-CP");
const SIXTY_DAYS = days(60, ofAct("request-amendment"));
/** What is done with one dossier, and again with the next once it is void or taken back. */
const OF_THE_DOSSIER = ["inform-tax", "tax-opinion", "stop-procedure", "upload-dossier"];

const readInto = (vi: string, en: string): Reading => ({
  vi: `${vi} viết cho hồ sơ đăng ký; áp dụng cho hồ sơ này`,
  en: `${en} is written for registration dossiers and is applied to this one`,
  other: { vi: "không áp dụng cho hồ sơ này", en: "it does not apply to this dossier" },
});
const AMENDING = readInto("Khoản 6 Điều 19", "Article 19.6");
const STOPPING = readInto("Khoản 7 Điều 19", "Article 19.7");
const WITHOUT_SYSTEM = readInto("Điều 20", "Article 20");

/** Where a dossier which is void, or was taken back, leaves the file. */
export type BackFrom = (text: ActText, ...guards: readonly CaseGuardName[]) => Step | readonly Step[];

/** What becomes of a dossier before the registry (Decree 92/2024 arts. 19.6, 19.7, 20). */
export interface DossierActs {
  /** In the state where it is before the registry; where a text has it ask within a time, that is owed only if something is missing. */
  filed(
    amending: string,
    applicant: ActText["who"],
    back: BackFrom,
    within?: Pick<ActText, "cites"> & { readonly limit: ActLimit },
  ): Readonly<Record<string, Step | readonly Step[]>>;
  /** In the state where it waits to be amended, beside its filing again. */
  amending(applicant: ActText["who"], back: BackFrom): Readonly<Record<string, Step | readonly Step[]>>;
  /** The dossier again, within sixty days of the notice. What is read of its first day is left out; the rest is `kept`. */
  amended(file: ActText, ...kept: readonly Reading[]): ActText;
}

function dossierActs(readOf: (reading: Reading) => readonly Reading[]): DossierActs {
  const request: ActText = {
    vi: "Thông báo yêu cầu sửa đổi, bổ sung hồ sơ",
    en: "Ask to amend or complete the dossier",
    who: "registry",
    papers: ["amendment-notice"],
    cites: [D(19, 6)],
    readings: readOf(AMENDING),
  };
  const cancel: ActText = {
    vi: "Hết 60 ngày không sửa đổi, bổ sung: hồ sơ không còn giá trị, hủy hồ sơ",
    en: "Sixty days without an amended dossier: it is void and cancelled",
    who: "registry",
    papers: ["void-notice"],
    waits: SIXTY_DAYS,
    again: OF_THE_DOSSIER,
    cites: [D(19, 6)],
    readings: readOf(AMENDING),
  };
  const stop: Omit<ActText, "who"> = {
    vi: "Đề nghị dừng thực hiện thủ tục khi hồ sơ chưa được chấp thuận",
    en: "Ask to stop the procedure while the dossier is not approved",
    papers: ["stop-request"],
    cites: [D(19, 7)],
    readings: readOf(STOPPING),
  };
  const confirm: ActText = {
    vi: "Thông báo dừng thực hiện thủ tục theo đề nghị",
    en: "Tell that the procedure is stopped as asked",
    who: "registry",
    papers: ["registry-notice"],
    limit: workingDays(3, ofService("stop-procedure", "registry")),
    again: OF_THE_DOSSIER,
    cites: [D(19, 7)],
    readings: readOf(STOPPING),
  };
  /** Thirty days from the Ministry's notice that the system works again, which is no paper of the file. */
  const upload: ActText = {
    vi: "Cập nhật vào hệ thống hồ sơ đã nhận theo quy trình dự phòng",
    en: "Enter a dossier received while the system was down",
    who: "registry",
    papers: ["recorded-paper"],
    cites: [D(20)],
    readings: readOf(WITHOUT_SYSTEM),
  };
  const stopped = (who: ActText["who"], back: BackFrom) => ({
    "stop-procedure": once({ ...stop, who } as ActText),
    "confirm-stop": back(confirm, "stopAsked"),
  });
  return {
    filed: (amending, applicant, back, within) => ({
      "request-amendment": to(
        amending,
        within
          ? { ...request, limit: within.limit, silent: true, cites: [...request.cites, ...within.cites] }
          : request,
      ),
      ...stopped(applicant, back),
      "upload-dossier": once(upload),
    }),
    amending: (applicant, back) => ({ "void-dossier": back(cancel), ...stopped(applicant, back) }),
    amended: (file, ...kept) => ({
      ...file,
      vi: `${file.vi} đã sửa đổi, bổ sung`,
      en: `${file.en}, amended`,
      limit: SIXTY_DAYS,
      right: true,
      cites: [D(19, 6), ...file.cites],
      readings: [...readOf(AMENDING), ...kept],
    }),
  };
}

/** Of a registration: articles 19 and 20 are written for it. */
export const REGISTRATION_DOSSIER = dossierActs(() => []);
/** Of a dissolution, a termination or a notice: that they are applied to it is a reading. */
export const DOSSIER = dossierActs((reading) => [reading]);

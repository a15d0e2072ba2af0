import { citeConvention, citer } from "../../law/cite.js";
import { type ActText, once, to } from "../flow.js";
import { days, ofAct, ofService, workingDays } from "../act-limit.js";
import { ASK_FOR_THE_REST, VOID_ONLINE } from "./incomplete-dossier-2012.js";
import { nonDivisibleWork } from "./non-divisible-2012.acts.js";

const L = citer("23/2012/QH13");
const D = citer("193/2013/NĐ-CP");
const C = citer("03/2014/TT-BKHĐT");

/** The act the sixty days of a dissolution of the 2012 law are counted from. */
export type Origin = "adopt-resolution" | "order-dissolution";

/** The work of the dissolution council, the same in both kinds but for its citations and the notice to the registry. */
export function councilWork(origin: Origin) {
  const sixty = days(60, ofAct(origin));
  const voluntary = origin === "adopt-resolution";
  const work = voluntary ? L(54, 1, "b") : L(54, 3, "c");
  const decree = voluntary ? D(19, 1, "c") : D(19, 2, "c");
  const advertise: ActText = {
    vi: voluntary
      ? "Đăng báo địa phương nơi hợp tác xã hoạt động trong 03 số liên tiếp"
      : "Đăng báo địa phương nơi hợp tác xã đã đăng ký trong 03 số liên tiếp",
    en: voluntary
      ? "Advertise in three consecutive issues where it operates"
      : "Advertise in three consecutive issues where it is registered",
    who: "council",
    papers: ["newspaper"],
    limit: sixty,
    cites: [voluntary ? L(54, 1, "a") : L(54, 3, "c"), decree],
  };
  const partners: ActText = {
    vi: voluntary
      ? "Thông báo thời hạn thanh toán nợ, thanh lý hợp đồng cho tổ chức, cá nhân có quan hệ kinh tế"
      : "Thông báo việc giải thể và thời hạn thanh toán nợ, thanh lý hợp đồng cho tổ chức, cá nhân có quan hệ kinh tế",
    en: voluntary
      ? "Tell partners the deadlines for debts and contracts"
      : "Tell partners of the dissolution and the deadlines for debts and contracts",
    who: "council",
    papers: ["partner-notice"],
    limit: sixty,
    cites: [work, decree],
  };
  const assets: ActText = {
    vi: "Xử lý tài sản và vốn theo Điều 49",
    en: "Handle assets and capital under Article 49",
    who: "council",
    papers: ["asset-report"],
    limit: sixty,
    cites: [work, L(49, 1), L(49, 2), decree],
  };
  const registry: ActText = {
    vi: "Thông báo về việc giải thể tới cơ quan đã cấp giấy chứng nhận đăng ký",
    en: "Notify the registry of the dissolution",
    who: "council",
    papers: ["registry-notice"],
    limit: sixty,
    cites: [L(54, 1, "a"), D(19, 1, "c")],
  };
  const complete: ActText = {
    vi: "Lập biên bản hoàn thành việc giải thể",
    en: "Draw up the minutes of completion",
    who: "council",
    papers: ["completion-minutes"],
    limit: sixty,
    cites: [decree],
  };
  return {
    ...(voluntary ? { "notify-registry": once(registry) } : {}),
    advertise: once(advertise, voluntary ? "consecutiveIssues" : "consecutiveIssuesByOrder"),
    "notify-partners": once(partners),
    "settle-assets": once(assets),
    ...nonDivisibleWork(voluntary),
    complete: voluntary
      ? to("completed", complete, "registryNotified", "advertised", "partnersNotified", "assetsSettled")
      : to("completed", complete, "advertisedByOrder", "partnersNotifiedByOrder", "assetsSettledByOrder"),
  };
}

const informTax: ActText = {
  vi: "Gửi thông tin về việc đăng ký giải thể cho cơ quan thuế",
  en: "Inform the tax authority",
  who: "registry",
  papers: ["tax-information"],
  cites: [C(17, 3)],
};
const taxOpinion: ActText = {
  vi: "Gửi ý kiến về việc giải thể",
  en: "Give the tax authority's opinion",
  who: "tax",
  papers: ["tax-opinion"],
  limit: workingDays(2, ofService("inform-tax", "tax")),
  cites: [C(17, 3)],
};
const refuse: ActText = {
  vi: "Cơ quan thuế có ý kiến từ chối",
  en: "The tax authority refuses",
  who: "tax",
  papers: ["objection"],
  limit: workingDays(2, ofService("inform-tax", "tax")),
  right: true,
  asks: "case.objection",
  cites: [C(17, 3)],
};
/** Of a compulsory dissolution no text names a status before Decree 92/2024: article 17 is headed "voluntary". */
const strikeOff: ActText = {
  vi: "Xóa tên trong sổ đăng ký, thu hồi giấy chứng nhận, ra thông báo về việc giải thể",
  en: "Strike off, withdraw the certificates, issue the notice of dissolution",
  who: "registry",
  papers: ["dissolution-notice", "revocation-decision"],
  limit: workingDays(5, ofService("file-dossier", "registry")),
  sets: "ended",
  branches: "closed",
  outcome: "struck-off",
  cites: [D(19, 3), L(54, 5)],
};
const strikeOffVoluntary: ActText = {
  ...strikeOff,
  vi: "Xóa tên, chuyển sang tình trạng giải thể, ra thông báo về việc giải thể và quyết định thu hồi giấy chứng nhận",
  en: "Strike off, set the status to dissolved, issue the notice and the revocation",
  statusBy: C(17, 3),
  cites: [D(19, 3), L(54, 5), C(17, 3)],
};
/** The tax authority is silent: what it has not refused within its two working days stands in nobody's way. */
const strikeOffUnanswered: ActText = {
  ...strikeOffVoluntary,
  waits: { ...workingDays(2, ofService("inform-tax", "tax")), by: [C(17, 3)] },
};
const decideObjection: ActText = {
  vi: "Quyết định xử lý ý kiến từ chối",
  en: "Decide on the refusal",
  who: "decision-maker",
  papers: ["decision-on-objection"],
  cites: [citeConvention("docs/decisions/0006-cooperative-handling.md")],
};

const struckOff = { vi: "Đã xóa tên trong sổ đăng ký", en: "Struck off" };
const filed = { vi: "Đã nộp hồ sơ giải thể", en: "Dossier handed over" };

/** Handing the dossier, the seal and the original certificate to the registry: at once, no number of days in law. */
export const VOLUNTARY_DOSSIER: ActText = {
  vi: "Nộp thông báo, hồ sơ giải thể và bản gốc giấy chứng nhận đăng ký ngay sau khi hoàn thành",
  en: "Hand notice, dossier and original certificate to the registry at once",
  who: "council",
  papers: [
    "registry-notice",
    "dissolution-resolution",
    "completion-minutes",
    "seal-cancellation",
    "newspaper",
    "original-certificate",
  ],
  cites: [L(54, 4), D(19, 3), C(17, 2)],
};
/**
 * The council of a compulsory dissolution is the People's Committee's: what it hands over is recorded, where certificate or
 * seal are gone with a breach beside it.
 */
export const COMPULSORY_DOSSIER: ActText = {
  vi: "Nộp hồ sơ giải thể, con dấu và bản gốc giấy chứng nhận đăng ký ngay sau khi hoàn thành",
  en: "Hand dossier, seal and original certificate to the registry at once",
  who: "council",
  papers: ["committee-decision", "completion-minutes"],
  recorded: true,
  cites: [L(54, 4), L(54, 3, "b"), D(19, 3)],
};
/** The full dossier, after the registry has asked for the rest. */
const refiled = (file: ActText): ActText => ({ ...file, vi: `${file.vi} (đã bổ sung)`, en: `${file.en}, completed` });

const AMENDING = { vi: "Chờ bổ sung hồ sơ giải thể", en: "Awaiting the full dossier" };

/** The registry's part of a voluntary dissolution: the tax authority is asked (Circular 03/2014 art. 17.3). */
export const REGISTRY_WORK = {
  filed: {
    ...filed,
    on: {
      "inform-tax": once(informTax),
      "tax-opinion": once(taxOpinion),
      object: to("objected", refuse),
      "strike-off": [
        to("struck-off", strikeOffVoluntary, "noRefusal2012", "taxAnswered2012"),
        to("struck-off", strikeOffUnanswered, "noRefusal2012", "taxInformed2012"),
      ],
      "request-amendment": to("amending", ASK_FOR_THE_REST),
    },
  },
  amending: {
    ...AMENDING,
    on: {
      "file-dossier": to("filed", refiled(VOLUNTARY_DOSSIER), "branchesClosed2012"),
      "void-dossier": to("completed", { ...VOID_ONLINE, again: ["inform-tax", "tax-opinion"] }),
      "tax-opinion": once(taxOpinion),
      object: to("amending-objected", refuse),
    },
  },
  "amending-objected": {
    vi: "Cơ quan thuế từ chối khi hồ sơ đang chờ bổ sung, chờ người có thẩm quyền quyết định",
    en: "Refused by tax while the dossier is not full, awaiting a decision",
    on: {
      "decide-objection": [
        to("amending", decideObjection, "choseToContinue"),
        to("stopped", { ...decideObjection, outcome: "other-route" }, "choseOtherRoute"),
      ],
    },
  },
  objected: {
    vi: "Cơ quan thuế từ chối, chờ người có thẩm quyền quyết định",
    en: "Refused by tax, awaiting a decision",
    on: {
      "decide-objection": [
        to("filed", decideObjection, "choseToContinue"),
        to("stopped", { ...decideObjection, outcome: "other-route" }, "choseOtherRoute"),
      ],
    },
  },
  "struck-off": struckOff,
  stopped: { vi: "Dừng, chuyển cách xử lý khác", en: "Stopped, another route" },
} as const;

/** The registry's part of a compulsory dissolution: no text asks the tax authority here. */
export const COMPULSORY_REGISTRY_WORK = {
  filed: {
    ...filed,
    on: { "strike-off": to("struck-off", strikeOff), "request-amendment": to("amending", ASK_FOR_THE_REST) },
  },
  amending: { ...AMENDING, on: { "file-dossier": to("filed", refiled(COMPULSORY_DOSSIER), "certificateAndSeal") } },
  "struck-off": struckOff,
} as const;

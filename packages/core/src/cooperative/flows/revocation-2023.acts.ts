import type { Citation } from "../../kernel/citation.js";
import { citer } from "../../law/cite.js";
import { type ActText, once, to } from "../flow.js";
import { days, ofAct, ofService, workingDays } from "../act-limit.js";

const D = citer("92/2024/NĐ-CP");

/** How a forgery is established (Decree art. 23): of a founding dossier, a branch's or a registered change alike. */
export const FORGERY = {
  askAuthority: {
    vi: "Gửi văn bản đề nghị cơ quan có thẩm quyền xác định giả mạo",
    en: "Ask the authority to determine the forgery",
    who: "registry",
    papers: ["verification-letter"],
    limit: workingDays(3, ofService("raise-forgery", "registry")),
    cites: [D(23, 1), D(23, 3)],
  },
  /** Without a verification whoever asks for the revocation hands the paper in. */
  handedIn: {
    vi: "Nhận giấy tờ xác định giả mạo do người đề nghị cung cấp",
    en: "Receive the paper establishing the forgery from whoever asks",
    who: "interested-party",
    papers: ["forgery-proof"],
    cites: [D(23, 1), D(23, 2)],
  },
  proved: {
    vi: "Nhận văn bản xác định nội dung kê khai là giả mạo",
    en: "Receive the paper establishing the forgery",
    who: "authority",
    papers: ["forgery-proof"],
    limit: days(30, ofService("ask-authority", "authority")),
    cites: [D(23, 3), D(23, 2)],
  },
  denied: {
    vi: "Nhận văn bản trả lời: nội dung kê khai không giả mạo",
    en: "Receive the reply that the declaration is not forged",
    who: "authority",
    papers: ["authority-reply"],
    limit: days(30, ofService("ask-authority", "authority")),
    outcome: "not-revoked",
    cites: [D(23, 3)],
  },
} as const satisfies Readonly<Record<string, ActText>>;

/**
 * What is the same in a revocation of the cooperative's certificate and of a branch's, each by its own article: the explanation is
 * weighed (`explained`: 53.2, 55.3), notice and decision are published (`published`: 53.6, 55.6).
 */
export function revocationActs(explained: Citation, published: Citation) {
  const publish = { who: "registry", papers: ["posting-record"], cites: [published] } as const;
  const weigh = { who: "registry", papers: ["explanation"], cites: [explained] } as const;
  const publishDecision: ActText = {
    ...publish,
    vi: "Đăng tải quyết định thu hồi, gửi đến trụ sở chính và cơ quan thuế",
    en: "Publish the revocation, send it to head office and tax authority",
    limit: workingDays(3, ofAct("revoke")),
    outcome: "revoked",
  };
  return {
    publishNotice: once({
      ...publish,
      vi: "Đăng tải thông báo vi phạm, gửi đến trụ sở chính và cơ quan thuế",
      en: "Publish the notice, send it to head office and tax authority",
      limit: workingDays(3, ofAct("notify-violation")),
    }),
    consult: once({
      ...weigh,
      papers: ["recorded-paper"],
      vi: "Phối hợp với cơ quan quản lý nhà nước có liên quan xem xét nội dung giải trình",
      en: "Consider the explanation with the State bodies concerned",
    }),
    accept: {
      ...weigh,
      vi: "Chấp nhận nội dung giải trình",
      en: "Accept the explanation",
      outcome: "not-revoked",
    },
    reject: { ...weigh, vi: "Không chấp nhận nội dung giải trình", en: "Reject the explanation" },
    publishDecision,
    publishForTax: { ...publishDecision, outcome: "tax-revoked" },
  } as const;
}

/** The acts of revoking, by the way which led there. */
interface Revoking {
  readonly forged: ActText;
  readonly absent: ActText;
  readonly unexplained: ActText;
  readonly court: ActText;
}

/** The states in which a revocation of the cooperative's certificate and of a branch's are alike: forgery, notice, court. */
export function sharedStates(shared: ReturnType<typeof revocationActs>, revoke: Revoking) {
  return {
    "forgery-raised": {
      vi: "Có đề nghị thu hồi do giả mạo",
      en: "Forgery alleged",
      on: {
        "ask-authority": to("verifying", FORGERY.askAuthority),
        "receive-proof": to("forgery-proved", FORGERY.handedIn),
      },
    },
    verifying: {
      vi: "Đang xác định giả mạo",
      en: "Forgery being verified",
      on: {
        "receive-proof": to("forgery-proved", FORGERY.proved),
        "receive-denial": to("not-revoked", FORGERY.denied),
      },
    },
    "forgery-proved": {
      vi: "Đã xác định giả mạo",
      en: "Forgery established",
      on: { revoke: to("decided", revoke.forged) },
    },
    notified: {
      vi: "Đã thông báo vi phạm, chờ giải trình",
      en: "Violation notified, explanation awaited",
      on: {
        "publish-notice": shared.publishNotice,
        "consult-agencies": shared.consult,
        "accept-explanation": to("not-revoked", shared.accept),
        "reject-explanation": to("unexplained", shared.reject),
        revoke: to("decided", revoke.absent),
      },
    },
    unexplained: {
      vi: "Giải trình không được chấp thuận",
      en: "Explanation rejected",
      on: { revoke: to("decided", revoke.unexplained), "publish-notice": shared.publishNotice },
    },
    "court-ordered": {
      vi: "Đã nhận quyết định của Tòa án",
      en: "Court decision received",
      on: { revoke: to("decided", revoke.court) },
    },
  } as const;
}

import { defineProblems, type Problem } from "../kernel/problem.js";
import { citer } from "../law/cite.js";
import type { CooperativeKind } from "../law/legal-status.js";
import type { ActPayload } from "./act-payload.js";

const voteProblem = defineProblems({
  "cooperative/impossible-count": {
    message: {
      vi: "Số liệu không thể có: {given} ({n}) lớn hơn {limit} ({most}).",
      en: "These numbers cannot be: {given} ({n}) is more than {limit} ({most}).",
    },
    hint: { vi: "Kiểm tra lại biên bản rồi ghi đúng số.", en: "Check the minutes and enter the numbers they give." },
  },
});

const L = citer("17/2023/QH15");

/**
 * Counts of a meeting which cannot be, whatever the law makes of them: more votes in favour than votes, more attending than
 * convened, more votes than members attending. The last does not hold for delegates, each of whom has the votes of the members
 * who sent him (art. 61.4), nor for unions, whose charter weighs votes (art. 61.5).
 */
export function impossibleVotes({ creditors, meeting, votes }: ActPayload, kind: CooperativeKind): readonly Problem[] {
  const problems: Problem[] = [];
  const atMost = (field: string, part: string, n: number, whole: string, of: number, basis?: ReturnType<typeof L>) => {
    if (n <= of) return;
    const params = { given: part, n, limit: whole, most: of };
    problems.push(voteProblem("cooperative/impossible-count", ["payload", field, part], params, basis));
  };
  if (votes) atMost("votes", "votes.for", votes.for, "votes.of", votes.of);
  if (meeting) atMost("meeting", "meeting.attending", meeting.attending, "meeting.convened", meeting.convened);
  if (votes && meeting && !meeting.delegates && kind !== "union") {
    atMost("votes", "votes.of", votes.of, "meeting.attending", meeting.attending, L(61, 4));
  }
  if (creditors) {
    const { debtInFavour, debtPresent, debtTotal, inFavour, present } = creditors;
    atMost("creditors", "creditors.inFavour", inFavour, "creditors.present", present);
    atMost("creditors", "creditors.debtPresent", debtPresent, "creditors.debtTotal", debtTotal);
    atMost("creditors", "creditors.debtInFavour", debtInFavour, "creditors.debtPresent", debtPresent);
  }
  return problems;
}

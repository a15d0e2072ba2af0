import { questionItem, questionOrder, questionRows } from "../lists/question-rows.js";
import { listQuestions } from "../operations/questions.js";
import { type Route, route } from "../route.js";
import { listReply, seenProvinces } from "./listing.js";

export const questionRoutes: readonly Route[] = [
  route(listQuestions, async ({ account, language, query }, desk) => {
    const seen = await seenProvinces(desk, listQuestions, { account, query });
    return listReply(questionRows(seen, query), {
      ...{ desk, language, query, seen },
      order: questionOrder(query.sort),
      item: (row) => questionItem(row, language),
    });
  }),
];

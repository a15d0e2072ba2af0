import type { Language } from "@kttt/core";
import { type Flow, flowOf, flowRows, allFlows } from "@kttt/core/cooperative";
import { STATUTES } from "@kttt/core/law";
import { folded, matches } from "../lists/fold.js";
import { getFlow, listFlows } from "../operations/flows.js";
import { unknownId } from "../request.js";
import { type Route, route } from "../route.js";
import { listReply, seenProvinces } from "./listing.js";

const flowItem = ({ id, law, title }: Flow, language: Language) => ({
  id,
  title: title[language],
  law,
  lawName: `${STATUTES[law].name[language]} ${law}`,
});

/** The flows are the law's and the same in every province; who may read nothing of one is told nothing here either. */
export const flowRoutes: readonly Route[] = [
  route(listFlows, async ({ account, language, query }, desk) => {
    const seen = await seenProvinces(desk, listFlows, { account, query });
    const words = query.q === undefined ? null : folded(query.q);
    const rows = allFlows()
      .map((flow, place) => ({ item: flowItem(flow, language), place }))
      .filter(({ item }) => words === null || matches(folded(`${item.title} ${item.lawName} ${item.id}`), words));
    return listReply(rows, {
      ...{ desk, language, query, seen },
      order: { key: (it) => it.place, id: ({ item }) => item.id },
      item: (it) => it.item,
    });
  }),
  route(getFlow, async ({ account, language, params, query }, desk) => {
    await seenProvinces(desk, getFlow, { account, query });
    const flow = flowOf(params.id);
    if (!flow) {
      throw unknownId(
        params.id,
        allFlows().map((it) => it.id),
      );
    }
    const rows = flowRows(flow, language);
    const steps = Object.entries(flow.states).map(([id, label]) => ({
      id,
      label: label[language],
      final: flow.steps.finals.includes(id),
      ways: rows
        .filter((it) => it.from === id)
        .map(({ from: _, basis, conditions, papers, readings, ...way }) => ({
          ...way,
          basis: [...basis],
          conditions: [...conditions],
          papers: [...papers],
          readings: [...readings],
        })),
    }));
    const note = flow.note?.[language] ?? null;
    return { data: { ...flowItem(flow, language), note, initial: flow.steps.initial, steps } };
  }),
];

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { renderCitation } from "../law/render-citation.js";
import { STATUTES } from "../law/statutes.js";
import { OUTCOMES } from "./outcome.js";
import { type Flow } from "./flow.machine.js";
import { allFlows } from "./flows.js";
import { flowDiagram, flowTable } from "../view/render-flow.js";
import { coveringPaths, neverTaken, type FlowPath, flowPaths } from "./testing/flow-paths.js";

const DOCS = fileURLToPath(new URL("../../../../docs/flows", import.meta.url));
const HOW = "<!-- Sinh ra từ mã nguồn: npx vitest run packages/core/src/cooperative/flow-docs.test.ts -u -->";

function pathText(flow: Flow, path: FlowPath, at: number): string {
  const proceeding = path.end.proceedings.find((it) => it.flow === flow.id);
  const outcome = proceeding?.outcome ? OUTCOMES[proceeding.outcome].vi : "–";
  const acts = path.acts.map(({ act, from, to }) => {
    const label =
      flow.steps.transitions.find((row) => row.event === act && row.from === from && row.to === to)?.meta.label.vi ??
      act;
    return label.split(",")[0];
  });
  const status = path.end.status.map((it) => it.status).join(" → ") || "–";
  return `${at + 1}. ${acts.join(" → ")}. **Kết quả:** ${outcome}. Tình trạng ghi trong sổ: \`${status}\`.`;
}

function page(flow: Flow, paths: readonly FlowPath[]): string {
  const shown = coveringPaths(paths);
  return [
    HOW,
    `# ${flow.title.vi}`,
    `*${flow.title.en}.* Mã: \`${flow.id}\`. ${STATUTES[flow.law].name.vi} số ${flow.law}.`,
    ...(flow.note ? [`> ${flow.note.vi}`] : []),
    "## Bảng các bước",
    flowTable(flow),
    "## Sơ đồ",
    `\`\`\`mermaid\n${flowDiagram(flow)}\n\`\`\``,
    "## Các đường đi",
    `Bộ máy đã chạy ${paths.length} đường đi đơn (không vào một bước hai lần); dưới đây là các đường đủ để thấy mọi việc.`,
    shown.map((path, at) => pathText(flow, path, at)).join("\n"),
    "",
  ].join("\n\n");
}

const walked = new Map(allFlows().map((flow) => [flow.id, flowPaths(flow)] as const));

describe.each(allFlows().map((flow) => [flow.id, flow] as const))("docs/flows/%s.md", (id, flow) => {
  it("is what the flow gives", async () => {
    await expect(page(flow, walked.get(id) ?? [])).toMatchFileSnapshot(join(DOCS, `${id}.md`));
  });

  it("has every transition taken by the engine, not only by the machine", () => {
    // An act which leaves the case where it is, is the same act in every state which has it.
    const key = (act: string, from: string, end: string) => (from === end ? act : `${act} ${end}`);
    const shown = new Set((walked.get(id) ?? []).flatMap((path) => path.acts.map((it) => key(it.act, it.from, it.to))));
    const left = flow.steps.transitions.filter((row) => !shown.has(key(row.event, row.from, row.to)));
    const never = neverTaken(flow, left).map((row) => `${row.from}/${row.event}`);
    expect(never).toEqual([]);
  });

  it("never enters a status twice in a row, nor after the end", () => {
    for (const { end } of walked.get(id) ?? []) {
      const statuses = end.status.map((it) => it.status);
      statuses.forEach((status, at) => {
        if (at > 0) expect(status).not.toBe(statuses[at - 1]);
        // Only a declaration of bankruptcy which is set aside is no end.
        const setAside = statuses[at + 1] === "bankruptcy-open" && flow.law === "51/2014/QH13";
        if (status === "ended" && !setAside) expect(at).toBe(statuses.length - 1);
      });
    }
  });
});

describe("docs/flows/README.md", () => {
  it("lists every flow", async () => {
    const rows = allFlows().map(
      (flow) =>
        `| [${flow.title.vi}](${flow.id}.md) | ${flow.title.en} | ${STATUTES[flow.law].name.vi} số ${flow.law} | ${flow.steps.states.length} | ${flow.steps.transitions.length} |`,
    );
    const grades = allFlows().flatMap((flow) => flow.steps.transitions.flatMap(({ meta }) => meta.cites));
    const places = new Set(grades.map((it) => renderCitation(it))).size;
    const text = [
      HOW,
      "# Các quy trình xử lý hợp tác xã",
      "Mỗi quy trình là một máy trạng thái; mỗi bước có người thực hiện, điều kiện, giấy tờ, thời hạn, tình trạng pháp lý và căn cứ.",
      ["| Quy trình | English | Luật | Số bước | Số chuyển bước |", "|---|---|---|---|---|", ...rows].join("\n"),
      `Các quy trình viện dẫn ${places} điểm, khoản, điều khác nhau.`,
      "",
    ].join("\n\n");
    await expect(text).toMatchFileSnapshot(join(DOCS, "README.md"));
  });
});

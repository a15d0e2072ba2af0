import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Host } from "../host.js";
import { readShape } from "../json-shapes.fixture.js";
import { run } from "../run.js";

const CASES = fileURLToPath(new URL("../../../../examples/handle-cooperative/cases/", import.meta.url));

async function kttt(change: (text: string) => string, ...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const host: Host = {
    write: (text) => void said.push(text),
    writeError: (text) => void complained.push(text),
    readFile: async (path) => change(await readFile(path, "utf8")),
    writeFile: () => Promise.resolve(),
    milliseconds: () => 0,
  };
  const code = await run(words, host);
  return { code, said: said.join(""), complained: complained.join("") };
}
const same = (text: string) => text;

describe("kttt case", () => {
  it("walks a case to the day of its file: review, history with citations, breaches", async () => {
    const { code, complained, said } = await kttt(same, "case", `${CASES}name-only.json`);
    expect([code, complained]).toEqual([0, ""]);
    expect(said).toContain("Đề nghị: Thu hồi Giấy chứng nhận đăng ký, sau đó giải thể bắt buộc");
    expect(said).toContain("khoản 3 Điều 51 Nghị định số 92/2024/NĐ-CP");
    expect(said).toContain("Vi phạm: thực hiện muộn (15/9/2025)");
  });

  it("says in English why an act is not possible yet, and who can change it", async () => {
    const only = (text: string) => {
      const file = JSON.parse(text) as { commands: readonly { act?: string }[] };
      const end = file.commands.findIndex((it) => it.act === "settle-assets");
      return JSON.stringify({ ...file, commands: file.commands.slice(0, end) });
    };
    const words = ["case", `${CASES}voluntary.json`, "--on", "2025-02-10", "--why", "file-dossier", "--lang", "en"];
    const { code, said } = await kttt(only, ...words);
    expect(code).toBe(0);
    expect(said).toContain("Not all debts are paid");
    expect(said).toContain("Papers needed: notice of dissolution by the cooperative");
  });

  it("gives all of it as kttt.case-view/1; of a refused command the view up to there, exit code 1", async () => {
    const whole = await kttt(same, "case", `${CASES}name-only.json`, "--json", "--lang", "en");
    const view = readShape(whole.said);
    expect([whole.code, whole.complained]).toEqual([0, ""]);
    expect(view).toMatchObject({ format: "kttt.case-view/1", refused: null });
    expect((view["timeline"] as readonly { readonly kind: string }[]).map((it) => it.kind)).toContain("violation");
    const few = (text: string) => text.replace('"for": 18', '"for": 12');
    const refused = await kttt(few, "case", `${CASES}voluntary.json`, "--json");
    expect(refused.code).toBe(1);
    expect(refused.complained).toContain("[cooperative/vote-too-low]");
    const commands = (
      JSON.parse(await readFile(`${CASES}voluntary.json`, "utf8")) as { commands: { payload?: unknown }[] }
    ).commands;
    const index = commands.findIndex((it) => JSON.stringify(it).includes('"for":18'));
    expect(readShape(refused.said)).toMatchObject({
      refused: { index, problems: [{ code: "cooperative/refused" }, { code: "cooperative/vote-too-low" }] },
    });
    expect(readShape(refused.said)["case"]).not.toBe("");
  });

  it("looks at the case on the day asked for: what comes later is not in it", async () => {
    const file = JSON.parse(await readFile(`${CASES}name-only.json`, "utf8")) as { on: string };
    const now = readShape((await kttt(same, "case", `${CASES}name-only.json`, "--json")).said);
    expect(now["on"]).toBe(file.on);
    const later = readShape((await kttt(same, "case", `${CASES}name-only.json`, "--on", "2030-01-01", "--json")).said);
    expect((later["timeline"] as readonly object[]).length).toBeGreaterThanOrEqual(
      (now["timeline"] as readonly object[]).length,
    );
    expect((await kttt(same, "case", `${CASES}name-only.json`, "--on", "30/6/2025", "--json")).code).toBe(2);
  });

  it("stops at a refused command with every reason, exit code 1", async () => {
    const few = (text: string) => text.replace('"for": 18', '"for": 12');
    const { code, complained } = await kttt(few, "case", `${CASES}voluntary.json`);
    expect(code).toBe(1);
    expect(complained).toContain("[cooperative/vote-too-low]");
    expect(complained).toContain("điểm d khoản 2 Điều 61 Luật Hợp tác xã số 17/2023/QH15");
  });

  it("refuses a file of another shape, exit code 2", async () => {
    const { code } = await kttt(() => '{"format":"kttt.case/9"}', "case", "x.json");
    expect(code).toBe(2);
  });
});

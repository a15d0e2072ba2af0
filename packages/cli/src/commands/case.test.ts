import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Host } from "../host.js";
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

import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";
import { kttt } from "./watched-host.fixture.js";

const VIETNAMESE = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
const COMMANDS = [...(await kttt(["--help"])).out.matchAll(/^ {2}kttt (\S+)/gm)].map((it) => it[1] ?? "");

describe("kttt --help", () => {
  it("names every command and the exit codes, in Vietnamese unless asked otherwise", async () => {
    const { code, err, out } = await kttt(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(COMMANDS).toEqual(expect.arrayContaining(["start", "simulate", "check", "coverage", "export"]));
    expect(out).toMatch(/Mã thoát: 0 .* 1 .* 2 /);
  });

  it("names the commands of the README, and no other", async () => {
    const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
    const named = [...readme.matchAll(/`kttt ([\w-]+)/g)].map((it) => it[1]);
    expect([...new Set(named)].sort()).toEqual([...COMMANDS].sort());
  });

  it("holds no Vietnamese when English is asked for", async () => {
    const { out } = await kttt(["--help", "--lang", "en"]);
    expect(out).toContain("Usage: kttt <command>");
    expect(out).not.toMatch(VIETNAMESE);
  });

  it.each(COMMANDS)("kttt %s --help says how it is called, in both languages", async (command) => {
    const vi = await kttt([command, "--help"]);
    const en = await kttt([command, "--help", "--lang=en"]);
    expect([vi.code, en.code]).toEqual([0, 0]);
    expect(vi.out).toContain(`kttt ${command}`);
    expect(en.out).toContain(`kttt ${command}`);
    expect(en.out).not.toMatch(VIETNAMESE);
  });
});

describe("A wrong call says what is wrong and how to call it, and ends with exit code 2", () => {
  it.each([
    ["nothing at all", [], "Cách dùng: kttt <lệnh>"],
    ["a misspelt command", ["simulat", "hcm"], "Có phải “simulate” không?"],
    ["an unheard-of command", ["xyzzy-frobnicate"], "Không có lệnh “xyzzy-frobnicate”"],
    ["a language there is not", ["--lang", "fr", "check", "hcm"], "Không có ngôn ngữ “fr”"],
    ["a language left out", ["check", "hcm", "--lang"], "Không có ngôn ngữ “”"],
    ["a misspelt option", ["check", "hcm", "--quite"], "Không có tuỳ chọn “--quite”"],
    ["an option meant for another", ["coverage", "hcm", "--sorce", "a.txt"], "Có phải “--source” không?"],
    ["an option without its value", ["coverage", "hcm", "--source"], "“--source” cần một giá trị"],
    ["a value for a flag", ["coverage", "hcm", "--quiet=yes"], "“--quiet” không nhận giá trị"],
    ["one province too many", ["check", "hcm", "hanoi"], "Thừa từ “hanoi”"],
    ["a province for the main job", ["start", "hcm"], "Thừa từ “hcm”"],
    ["a misspelt province", ["export", "hcmm"], "Có phải “hcm” không?"],
    ["an unheard-of province", ["export", "atlantis"], "hcm, hanoi, dongnai, quangngai"],
    ["no province", ["export"], "Thiếu tên tỉnh"],
    ["nothing to check", ["check"], "Chưa nêu tỉnh hay tệp"],
    ["nothing to look over", ["lint"], "Chưa nêu tỉnh hay tệp"],
    ["a file that is not there", ["check", "./none.json"], "Không đọc được tệp “./none.json”"],
    ["no span", ["simulate", "hcm"], "--year 2024"],
    ["half a span", ["simulate", "hcm", "--from", "2024-01-01"], "--from 2024-01-01 --to"],
    ["a year that is none", ["simulate", "hcm", "--year", "24"], "“24” không phải là một năm"],
    ["a year before the plan", ["simulate", "hcm", "--year", "1990"], "Chọn trong khoảng 12/4/2023 – 31/12/2030"],
    ["a day that is none", ["simulate", "hcm", "--from", "2024-02-30", "--to", "2024-12-31"], "calendar/not-a-date"],
    ["a span backwards", ["simulate", "hcm", "--from", "2024-12-31", "--to", "2024-01-01"], "calendar/empty-span"],
    ["a behaviour there is not", ["simulate", "hcm", "--year", "2024", "--behaviour", "lazy"], "“lazy”"],
    ["a seed that is none", ["simulate", "hcm", "--year", "2024", "--seed", "x1"], "“x1” không phải là hạt giống"],
    ["no document to cover", ["coverage", "hcm"], "Thiếu --source"],
    ["a document file that is not there", ["coverage", "hcm", "--source", "a.txt"], "Không đọc được tệp “a.txt”"],
  ])("%s", async (_, words, said) => {
    const { code, err, out, written } = await kttt(words);
    expect(err).toContain(said);
    expect([code, out, written.size]).toEqual([2, "", 0]);
  });

  it("says it in English, too, without a word of Vietnamese", async () => {
    const calls = [
      ["--lang", "en", "simulat"],
      ["check", "hcm", "--quite", "--lang", "en"],
      ["coverage", "hcm", "--source", "--lang=en"],
      ["check", "hcm", "hanoi", "--lang", "en"],
      ["export", "hcmm", "--lang", "en"],
      ["simulate", "hcm", "--lang", "en"],
      ["simulate", "hcm", "--year", "2024", "--seed", "x", "--lang", "en"],
      ["simulate", "hcm", "--from", "2024-02-30", "--to", "2024-12-31", "--lang", "en"],
      ["simulate", "hcm", "--year", "2024", "--behaviour", "lazy", "--lang", "en"],
    ];
    for (const words of calls) {
      const { code, err } = await kttt(words);
      expect(code).toBe(2);
      expect(err).not.toMatch(VIETNAMESE);
    }
  });

  it("a folder which cannot be written to", async () => {
    const err: string[] = [];
    const refused = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES", path: "/root/out" });
    const code = await run(["simulate", "quangngai", "--year", "2024", "--out", "/root/out"], {
      write: () => undefined,
      writeError: (text) => void err.push(text),
      readFile: () => Promise.reject(refused),
      writeFile: () => Promise.reject(refused),
      milliseconds: () => 0,
    });
    expect(code).toBe(2);
    expect(err.join("")).toContain("Không dùng được “/root/out” (EACCES)");
  });

  it("what is no mistake of the caller is not passed off as one", async () => {
    const broken = new TypeError("a mistake of ours");
    const calling = run(["simulate", "quangngai", "--year", "2024", "--out", "o"], {
      write: () => undefined,
      writeError: () => undefined,
      readFile: () => Promise.reject(broken),
      writeFile: () => Promise.reject(broken),
      milliseconds: () => 0,
    });
    await expect(calling).rejects.toBe(broken);
  });
});

import { sampleDefinition } from "@kttt/kit";
import { describe, expect, it } from "vitest";
import { kttt } from "./watched-host.fixture.js";

const ESC = "\u001b";
/** What sets a terminal's title, colours it, rings its bell, turns a line around, or hides in it. */
const HOSTILE = `Sở ${ESC}]0;x\u0007${ESC}[31mA\u009b2J\u202eB\u2066\u200b\u2028\r\u0085`;
const ACTING = /[^\P{Cc}\n\t]|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

const NAME = { vi: "tỉnh Mẫu", en: "Mẫu Province" };
/** The sample with a hostile text in one place. */
function definition(edit: (it: Record<string, unknown[]>) => void = () => undefined): string {
  const made = structuredClone(sampleDefinition({ id: "tinh-mau", name: NAME })) as unknown as Record<
    string,
    unknown[]
  >;
  edit(made);
  return JSON.stringify(made);
}
const FILES = {
  "name.json": JSON.stringify({ ...JSON.parse(definition()), name: { vi: HOSTILE, en: HOSTILE } }),
  "body.json": definition((it) => Object.assign(it["agencies"]?.[0] ?? {}, { aliases: [HOSTILE] })),
  "field.json": definition((it) => Object.assign(it["tasks"]?.[0] ?? {}, { [HOSTILE]: HOSTILE })),
  "text.json": definition((it) => Object.assign(it["tasks"]?.[0] ?? {}, { text: HOSTILE })),
  "broken.json": `{"${HOSTILE}`,
  "sound.json": definition(),
  "case.json": JSON.stringify({
    format: "kttt.case/1",
    ...{ case: HOSTILE, agency: "so-khdt", on: "2025-10-31", commands: [{ type: HOSTILE, on: "2025-01-01" }] },
  }),
  "log.jsonl": `{"id":"${HOSTILE}"}\n`,
  "table.tsv": `STT\tNhiệm vụ\tChủ trì\n1\t${HOSTILE}\t${HOSTILE}\n`,
  "source.txt": `${HOSTILE}\n`,
};

describe("Nothing in a name or a text acts on a terminal, as text or as JSON", () => {
  const provinces = ["name.json", "body.json", "field.json", "text.json", "broken.json"];
  const commands: readonly (readonly string[])[] = [
    ...provinces.flatMap((file) => [
      ["check", file],
      ["check", file, "--json"],
      ["lint", file],
      ["lint", file, "--json"],
      ["test", file],
      ["test", file, "--json"],
      ["export", file],
      ["calendar", file, "--year", "2025"],
      ["explain", file],
      ["simulate", file, "--year", "2024"],
      ["diff", file, "sound.json"],
      ["coverage", file, "--source", "source.txt"],
    ]),
    ["coverage", "sound.json", "--source", "source.txt"],
    ["coverage", "sound.json", "--source", "source.txt", "--json"],
    ["case", "case.json"],
    ["case", "case.json", "--json"],
    ["diff", "log.jsonl", "sound.json"],
    ["import", "table.tsv"],
    ["deadline", HOSTILE],
    ["deadline", HOSTILE, "--json"],
    [HOSTILE],
    ["check", HOSTILE],
    ["check", "hcm", `--${HOSTILE}`],
    ["diff", "hanoi", "hcm", "--subject", HOSTILE],
    ["list", HOSTILE, "--folder", HOSTILE],
    ["new-province", HOSTILE],
    ["audit", "--folder", HOSTILE],
    ["init", "--folder", HOSTILE],
  ];

  it.each(commands.map((words) => [words.map((it) => (it === HOSTILE ? "…" : it)).join(" "), words] as const))(
    "kttt %s",
    async (_, words) => {
      const { err, out, written } = await kttt(words, FILES);
      expect(out + err).not.toBe("");
      expect(out).not.toMatch(ACTING);
      expect(err).not.toMatch(ACTING);
      for (const text of written.values()) expect(text).not.toMatch(ACTING);
      if (words.includes("--json") && out !== "") expect(() => void JSON.parse(out)).not.toThrow();
    },
  );

  it.each(provinces.slice(0, 4))("kttt check names the place in %s: the code, the sign", async (file) => {
    const { code, out } = await kttt(["check", file, "--json"], FILES);
    expect(code).toBe(1);
    const { problems } = JSON.parse(out) as { problems: readonly { code: string; message: string }[] };
    const found = problems.filter((it) => it.code === "input/control-character");
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.message).toContain("U+001B");
  });

  it("the page escapes what a browser would act on, and its policy lets nothing run or be fetched", async () => {
    const { written } = await kttt(["simulate", "sound.json", "--year", "2024", "--out", "o"], FILES);
    const pages = [...written].filter(([name]) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(5);
    for (const [, page] of pages) {
      expect(page).toContain(
        `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;`,
      );
      expect(page).not.toMatch(ACTING);
    }
  });
});

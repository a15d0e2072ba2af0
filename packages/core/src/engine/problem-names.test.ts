import { describe, expect, it } from "vitest";
import { isKtttError } from "../kernel/problem.js";
import { renderProblem } from "../law/render-problem.js";
import { legalDate } from "../kernel/legal-date.js";
import { ROLES } from "../log/actor.js";
import { livelyProvince } from "../testing-fixture/fixture-province.js";
import { by, running } from "../testing-fixture/running-engine.js";
import { commandLabel } from "./command-labels.js";
import { commandSchema } from "./commands.js";

const province = livelyProvince();
const ids = [...province.agencies, ...province.groups].map((it) => it.id);
const nameOf = (id: string) => province.agencies.find((it) => it.id === id)?.name.vi ?? id;

async function atWork() {
  const run = running({ province });
  await run.advanceTo("2023-06-01");
  const { obligations } = await run.engine.register();
  const duty = [...obligations.values()].find((it) => it.body === "so-a" && it.status === "assigned");
  if (!duty) throw new Error("no duty");
  return { run, id: duty.obligation.id };
}

const saysAnId = (text: string) => ids.some((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text));

describe("What a refusal calls those it speaks of", () => {
  it("in Vietnamese a body by its name and an act by its label; in English, which programs read, by their ids", async () => {
    const { run, id } = await atWork();
    const sent = { type: "report", obligation: id, on: legalDate("2023-06-01"), actor: by("so-b", "lead") } as const;
    const error: unknown = await run.engine.execute(sent).catch((it: unknown) => it);
    if (!isKtttError(error) || !error.problems[0]) throw new Error("not refused");
    const [vi, en] = [renderProblem(error.problems[0], "vi"), renderProblem(error.problems[0], "en")];
    expect(vi.message).toBe(`“${nameOf("so-b")}” không có thẩm quyền thực hiện “Báo cáo” với nhiệm vụ này.`);
    expect(vi.hint).toBe(`Cơ quan có thẩm quyền: ${nameOf("so-a")}.`);
    expect(en.message).toContain("`so-b` is not entitled to `report`");
  });

  it("the same before it is sent: no act which is refused to anybody in any capacity names an id in Vietnamese", async () => {
    const { run, id } = await atWork();
    const said: string[] = [];
    for (const agency of [...province.agencies.map((it) => it.id), "so-kia"])
      for (const role of ROLES)
        for (const { refused } of await run.engine.actions({ obligation: id }, by(agency, role)))
          said.push(...refused.filter(() => agency !== "so-kia").map((it) => `${it.message.vi} ${it.hint.vi}`));
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(saysAnId)).toEqual([]);
  });

  it("every command has a label in both languages, and a type nobody knows has none", () => {
    const types = (commandSchema as unknown as { options: readonly { unwrap?: () => unknown }[] }).options.flatMap(
      typesOf,
    );
    expect(types.length).toBeGreaterThan(20);
    expect(types.filter((it) => commandLabel(it) === undefined)).toEqual([]);
    expect(commandLabel("sing")).toBeUndefined();
  });
});

/** The types which a schema of commands takes, unions and lazy ones opened. */
function typesOf(schema: unknown): readonly string[] {
  const it = schema as {
    readonly options?: readonly unknown[];
    readonly unwrap?: () => unknown;
    readonly shape?: { readonly type?: { readonly value?: string } };
  };
  if (it.shape?.type?.value !== undefined) return [it.shape.type.value];
  if (it.options) return it.options.flatMap(typesOf);
  return it.unwrap ? typesOf(it.unwrap()) : [];
}

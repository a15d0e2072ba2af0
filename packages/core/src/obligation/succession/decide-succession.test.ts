import { describe, expect, it } from "vitest";
import { agency, succession } from "../../province/roster/roster.fixture.js";
import { codesOfAsync } from "../../testing-fixture/codes-of.js";
import { atWork, confirm, DOCUMENT, planOf, reject, task } from "./succession.fixture.js";

const gone = (id: string, until = "2025-02-28") => agency(id, null, until);
const id = (place: string, body: string, occurrence = "once") => `${DOCUMENT}/${place}@${occurrence}#${body}`;

describe("a word on a succession is refused", () => {
  const province = planOf(
    [gone("so-a"), agency("so-b"), agency("so-moi", "2026-01-01")],
    [succession("so-a", "so-b", "2025-03-01")],
    [task("I.1", "so-a"), task("I.2", "so-b")],
  );
  const refused = (command: ReturnType<typeof confirm>, day?: string) =>
    codesOfAsync(() => atWork(province).execute(command, day));

  it("with everything that is wrong at once, and nothing moves", async () => {
    const wrong = confirm("so-a@2025-03-01", "2025-05-01", {
      routes: { [id("I.2", "so-b")]: "so-khong-co", [id("I.1", "so-a")]: "so-a" },
      rest: "so-moi",
    });
    expect(await refused(wrong, "2025-04-01")).toEqual([
      "command/in-future",
      "succession/not-affected",
      "roster/unknown-body",
      "succession/to-itself",
      "succession/not-in-office",
    ]);
  });

  it("before its day, or where the roster knows no such succession", async () => {
    expect(await refused(confirm("so-a@2025-03-01", "2025-02-01"))).toEqual(["succession/not-yet-in-force"]);
    expect(await refused(confirm("so-a@2025-03-02", "2025-04-01"))).toEqual(["succession/unknown"]);
  });

  it("from anybody but an issuer of the plan", async () => {
    const command = confirm("so-a@2025-03-01", "2025-04-01");
    expect(await refused({ ...command, actor: { agency: "so-b", person: null, role: "successor" } })).toEqual([
      "authority/not-entitled",
    ]);
  });

  it("as wrong where the roster knows no such thing, or when it has been confirmed", async () => {
    const plan = atWork(province);
    expect(await codesOfAsync(() => plan.execute(reject("so-b@2025-03-01", "2025-04-01")))).toEqual([
      "succession/unknown",
    ]);
    await plan.execute(confirm("so-a@2025-03-01", "2025-04-01"));
    expect(await codesOfAsync(() => plan.execute(reject("so-a@2025-03-01", "2025-04-02")))).toEqual([
      "succession/not-proposed",
    ]);
  });
});

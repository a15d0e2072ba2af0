import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SqlDriver } from "./driver.js";
import { grantProvinces } from "./grant-provinces.js";
import { migrate } from "./migrate.js";
import { actAs, openPglite } from "./pglite-driver.js";
import { checkRole, quotedName } from "./roles.js";

const CURIOUS = `ủy ban "1"; reset role; --`;

describe("acting as a role, on PGlite", { timeout: 60_000 }, () => {
  let driver: SqlDriver;
  const who = async () => (await driver.query<{ name: string }>("select current_user::text as name"))[0]?.name;
  beforeAll(async () => {
    driver = await openPglite();
    await migrate(driver);
    await grantProvinces(driver, CURIOUS, ["hcm"]);
  });
  afterAll(() => driver.end());

  it("is acting as that role, whatever its name holds, also after a transaction which failed", async () => {
    await actAs(driver, CURIOUS);
    expect(await who()).toBe(CURIOUS);
    await expect(driver.transaction((sql) => sql.script("select nonsense"))).rejects.toMatchObject({ code: "42703" });
    expect(await who()).toBe(CURIOUS);
    await expect(driver.query("delete from kttt.event")).rejects.toMatchObject({ code: "42501" });
    await driver.script("reset role");
  });

  it("is refused for a role there is none of, and the one before stays", async () => {
    await expect(actAs(driver, "nobody-at-all")).rejects.toMatchObject({ code: "22023" });
    expect(await who()).toBe("postgres");
  });

  it("is seen through where the connection acts as another", async () => {
    await expect(checkRole(driver, "kttt_all")).rejects.toMatchObject({
      code: "store/wrong-role",
      problems: [{ params: { role: "kttt_all", found: "postgres" } }],
    });
    await checkRole(driver, "postgres");
  });

  it("opens nothing and leaves nothing open when the role is refused", async () => {
    await expect(openPglite({ role: "nobody-at-all" })).rejects.toMatchObject({ code: "22023" });
  });
});

it("a name in SQL is quoted whole", () => {
  expect(quotedName(`a"b""c`)).toBe(`"a""b""""c"`);
});

import type { SqlDriver } from "@kttt/postgres";
import type { Authenticate } from "@kttt/server";

/** Who sends a request, by the token of this application's own users. */
export function ownSignIn(driver: SqlDriver): Authenticate {
  return async ({ headers }) => {
    const token = /^Bearer (\S+)$/.exec(headers.get("Authorization") ?? "")?.[1];
    if (token === undefined) return null;
    const [user] = await driver.query<{ agency: string; person: string; roles: string }>(
      "select agency, person, roles from app.account where token = $1",
      [token],
    );
    if (!user) return null;
    return { agency: user.agency, person: user.person, roles: user.roles.split(","), kind: "body" };
  };
}

import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** The cookie a form's token belongs to. */
export const FORM_COOKIE = "kttt-form";

/** Makes tokens of forms: a page elsewhere can make a browser send a form, but it cannot know its token. */
export function formTokens(secret: string) {
  const of = (cookie: string) => createHmac("sha256", secret).update(cookie).digest("base64url");
  return {
    /** A new value of the cookie. */
    newCookie: () => randomBytes(18).toString("base64url"),
    of,
    /** Whether a form was made for the browser which sends it. */
    holds(cookie: string | undefined, token: string | undefined): boolean {
      if (cookie === undefined || token === undefined) return false;
      const [wanted, given] = [Buffer.from(of(cookie)), Buffer.from(token)];
      return wanted.length === given.length && timingSafeEqual(wanted, given);
    },
  };
}

import { memoryLogger } from "@kttt/core";
import { describe, expect, it } from "vitest";
import { isSameSecret } from "./secret.js";
import { trustedHeader } from "./trusted-header.js";

const SECRET = "một khóa bí mật đủ dài để dùng được ở đây";
const OTHER = "khóa mới của cổng, đang được thay dần dần";
const request = (headers: Readonly<Record<string, string>>) => new Request("http://kttt/api/v1/duties", { headers });
const ascii = "0123456789abcdef0123456789abcdef";

describe("signing in by a gateway's headers", () => {
  it("must be switched on, with a secret of 32 characters at least", () => {
    expect(() => trustedHeader({ behindGateway: false, secrets: [ascii] })).toThrow(/sign-in\/not-switched-on/);
    for (const secrets of [[], [""], [ascii.slice(1)], [ascii, "short"]]) {
      expect(() => trustedHeader({ behindGateway: true, secrets })).toThrow(/sign-in\/weak-secret/);
    }
  });

  it("without the secret, or with a wrong one, nobody has signed in, and the wrong one is a line for the operator", async () => {
    const logger = memoryLogger();
    const authenticate = trustedHeader({ behindGateway: true, secrets: [ascii], logger });
    const who = { "X-Kttt-Agency": "so-du-lich", "X-Kttt-Roles": "issuer" };
    expect(await authenticate(request(who))).toBeNull();
    expect(logger.entries).toEqual([]);
    for (const wrong of ["", "x", ascii.slice(0, -1), `${ascii}0`, ascii.toUpperCase()]) {
      expect(await authenticate(request({ ...who, "X-Kttt-Gateway": wrong }))).toBeNull();
    }
    expect(logger.entries.map((it) => it.code)).toEqual(
      Array.from({ length: 5 }, () => "sign-in/wrong-gateway-secret"),
    );
    expect(JSON.stringify(logger.entries)).not.toContain(ascii.slice(0, -1));
  });

  it("with it the account is what the headers say: agency, person, roles, kind, province, in whose name", async () => {
    const authenticate = trustedHeader({ behindGateway: true, secrets: [OTHER + ascii, ascii] });
    const asked = (headers: Readonly<Record<string, string>>) =>
      authenticate(request({ "X-Kttt-Gateway": ascii, "X-Kttt-Agency": "so-du-lich", ...headers }));
    expect(await asked({})).toEqual({ agency: "so-du-lich", person: null, roles: [], kind: "body" });
    expect(
      await asked({
        ...{ "X-Kttt-Person": "p-an", "X-Kttt-Roles": "lead, monitor,", "X-Kttt-Kind": "province" },
        ...{ "X-Kttt-Province": "hcm", "X-Kttt-For": "p-binh; 2024-06-01; 2024-06-30" },
      }),
    ).toEqual({
      ...{ agency: "so-du-lich", person: "p-an", roles: ["lead", "monitor"], kind: "province", province: "hcm" },
      for: { person: "p-binh", from: "2024-06-01", to: "2024-06-30" },
    });
    await expect(asked({ "X-Kttt-Roles": "chief" })).rejects.toMatchObject({ code: "sign-in/bad-account" });
    await expect(asked({ "X-Kttt-For": "p-binh" })).rejects.toMatchObject({ code: "sign-in/bad-account" });
  });
});

it("secrets are compared whole, whatever their length and letters", () => {
  expect(isSameSecret(SECRET, SECRET)).toBe(true);
  for (const other of ["", SECRET.slice(1), `${SECRET} `, SECRET.normalize("NFD")]) {
    expect(isSameSecret(other, SECRET)).toBe(false);
  }
});

import { KtttError } from "@kttt/core/errors";
import { describe, expect, it } from "vitest";
import type { Host } from "../host.js";
import { run } from "../run.js";
import { readServeConfig } from "./serve-config.js";

const SECRET = "s".repeat(40);

/** A host on which these files stand, and what was said to its user. */
function hostOf(files: Readonly<Record<string, unknown>>) {
  const said: string[] = [];
  const host: Host = {
    write: (text) => void said.push(text),
    writeError: (text) => void said.push(text),
    readFile: (path) => {
      const found = Object.entries(files).find(([name]) => path.endsWith(name))?.[1];
      if (found === undefined) return Promise.reject(new Error("ENOENT"));
      return Promise.resolve(typeof found === "string" ? found : JSON.stringify(found));
    },
    writeFile: () => Promise.resolve(),
    milliseconds: () => 0,
  };
  return { host, said };
}

const OIDC = {
  format: "kttt.serve/1",
  publicUrl: "https://kttt.example.gov.vn",
  signIn: {
    way: "oidc",
    issuer: "https://dangnhap.example.gov.vn",
    clientId: "kttt",
    clientSecret: { file: "oidc-secret" },
    cookieSecrets: [{ env: "KTTT_COOKIE" }],
    claims: { agency: "donvi" },
  },
  mail: {
    host: "mail.example.gov.vn",
    port: 587,
    user: "kttt",
    password: { env: "MAIL" },
    from: "Nhắc việc <a@b.vn>",
    contacts: "contacts.json",
  },
  webhooks: { allowedHosts: ["gateway.local:8443"] },
};
const CONTACTS = {
  format: "kttt.contacts/1",
  contacts: [{ province: "hcm", body: "so-nnptnt", person: "p-1", address: "an@example.gov.vn" }],
};
const ENVIRONMENT = { KTTT_COOKIE: SECRET, MAIL: "m" };
const FILES = { "oidc-secret": `${SECRET}\n`, "contacts.json": CONTACTS };

async function refused(config: unknown, files: object = FILES, environment: Record<string, string> = ENVIRONMENT) {
  const { host } = hostOf({ ...files, "serve.json": config });
  const error: unknown = await readServeConfig("/etc/kttt/serve.json", host, environment).catch((it: unknown) => it);
  if (!(error instanceof KtttError)) throw new Error("it was taken");
  return error.problems.map((it) => [it.code, it.path.join(".")]);
}

describe("The one file which says how a service is run", () => {
  it("is read with its secrets, from files beside it and from the environment", async () => {
    const { host } = hostOf({ ...FILES, "serve.json": OIDC });
    expect(await readServeConfig("/etc/kttt/serve.json", host, ENVIRONMENT)).toMatchObject({
      publicUrl: "https://kttt.example.gov.vn",
      signIn: { way: "oidc", clientSecret: SECRET, cookieSecrets: [SECRET], claims: { agency: "donvi" } },
      mail: { host: "mail.example.gov.vn", password: "m", contacts: "/etc/kttt/contacts.json" },
      allowedHosts: ["gateway.local:8443"],
    });
    const gateway = { format: "kttt.serve/1", signIn: { way: "gateway", secrets: [{ env: "KTTT_COOKIE" }] } };
    const other = hostOf({ "serve.json": gateway });
    expect(await readServeConfig("serve.json", other.host, ENVIRONMENT)).toEqual({
      ...{ publicUrl: undefined, signIn: { way: "gateway", secrets: [SECRET] }, mail: null, allowedHosts: [] },
    });
  });

  const changed = (more: object, signIn: object = {}) => ({ ...OIDC, ...more, signIn: { ...OIDC.signIn, ...signIn } });
  it.each([
    ["no JSON", "{", [["serve/not-json", ""]]],
    ["a field nobody knows", changed({ maill: {} }), [["serve/unknown-field", "maill"]]],
    ["a secret written out", changed({}, { clientSecret: "abc" }), [["serve/secret-in-config", "signIn.clientSecret"]]],
    ["no issuer", changed({}, { issuer: undefined }), [["serve/missing-field", "signIn.issuer"]]],
    ["an issuer which is no address", changed({}, { issuer: "x" }), [["serve/bad-field", "signIn.issuer"]]],
    ["an issuer without TLS", changed({}, { issuer: "http://a.vn" }), [["serve/not-https", "signIn.issuer"]]],
    ["no public address", changed({ publicUrl: undefined }), [["serve/missing-field", "publicUrl"]]],
    ["an empty variable", changed({}, { clientSecret: { env: "NO" } }), [["serve/no-secret", "signIn.clientSecret"]]],
    [
      "a file there is not",
      changed({}, { clientSecret: { file: "no" } }),
      [["serve/no-secret", "signIn.clientSecret"]],
    ],
    [
      "a short key",
      changed({}, { cookieSecrets: [{ env: "MAIL" }] }),
      [["serve/short-secret", "signIn.cookieSecrets.0"]],
    ],
    [
      "a password without a user",
      changed({ mail: { ...OIDC.mail, user: undefined } }),
      [["serve/missing-field", "mail.user"]],
    ],
    [
      "mail without TLS to elsewhere",
      changed({ mail: { ...OIDC.mail, plain: true } }),
      [["serve/not-https", "mail.plain"]],
    ],
    ["contacts there are not", changed({ mail: { ...OIDC.mail, contacts: "no.json" } }), [["serve/no-config", ""]]],
  ] as const)("is refused with %s, in words which name the place", async (_, config, problems) => {
    expect(await refused(config)).toEqual(problems);
  });

  it("is refused for an address in it nobody can be written to, and for everything which is wrong at once", async () => {
    const contacts = { ...CONTACTS, contacts: [{ ...CONTACTS.contacts[0], address: "an" }] };
    const files = { "oidc-secret": "", "contacts.json": contacts };
    expect(await refused(OIDC, files, {})).toEqual([
      ["serve/no-secret", "signIn.clientSecret"],
      ["serve/no-secret", "signIn.cookieSecrets.0"],
      ["serve/no-secret", "mail.password"],
      ["serve/bad-field", "contacts.0.address"],
    ]);
  });

  it("stops kttt serve before anything is opened; no secret is repeated", async () => {
    const { host, said } = hostOf({ "serve.json": changed({}, { clientSecret: "rat-bi-mat" }) });
    const args = ["serve", "--folder", "/khong/co", "--config", "serve.json", "--port", "0"];
    expect(await run(args, host)).toBe(2);
    expect(said.join("")).toContain("ghi thẳng bí mật");
    expect(said.join("")).not.toContain("rat-bi-mat");
  });
});

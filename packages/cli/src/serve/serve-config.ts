import { isKtttError, type Problem } from "@kttt/core";
import { KtttError, nearest } from "@kttt/core/errors";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { cliProblem } from "../errors.js";
import type { Host } from "../host.js";

/** Where a secret is: in a file of its own, or in an environment variable. Never in the configuration itself. */
const secret = z.union([z.strictObject({ file: z.string().min(1) }), z.strictObject({ env: z.string().min(1) })]);
type SecretPlace = z.output<typeof secret>;
const secrets = z.array(secret).min(1).max(5);
const url = z.url({ protocol: /^https?$/ });

const oidc = z.strictObject({
  way: z.literal("oidc"),
  issuer: url,
  clientId: z.string().min(1).max(300),
  clientSecret: secret,
  scopes: z.array(z.string().min(1).max(100)).min(1).max(20).optional(),
  /** The provider's own names of what says who somebody is here. */
  claims: z
    .strictObject({
      agency: z.string().min(1).optional(),
      roles: z.string().min(1).optional(),
      kind: z.string().min(1).optional(),
      province: z.string().min(1).optional(),
      for: z.string().min(1).optional(),
    })
    .optional(),
  /** The first signs cookies; the others are still taken while keys are being changed. */
  cookieSecrets: secrets,
  hours: z.int().min(1).max(24).optional(),
  /** For a provider on this machine in a trial. */
  allowHttp: z.boolean().optional(),
});
const gateway = z.strictObject({ way: z.literal("gateway"), secrets });

const mail = z.strictObject({
  host: z.string().min(1).max(300),
  port: z.int().min(1).max(65_535),
  secure: z.boolean().optional(),
  /** For a mail server on this machine: without TLS. */
  plain: z.boolean().optional(),
  user: z.string().min(1).max(300).optional(),
  password: secret.optional(),
  from: z
    .string()
    .max(300)
    .regex(/^[^\r\n]*@[^\r\n]+$/),
  /** From which hour in Vietnam a day's mail goes out. */
  fromHour: z.int().min(0).max(23).optional(),
  /** The file which says who is told for which body; read anew each time, so that it may be changed while the service runs. */
  contacts: z.string().min(1),
});

const configSchema = z.strictObject({
  format: z.literal("kttt.serve/1"),
  publicUrl: url.optional(),
  signIn: z.discriminatedUnion("way", [oidc, gateway]),
  mail: mail.optional(),
  webhooks: z.strictObject({ allowedHosts: z.array(z.string().min(1).max(300)).max(100) }).optional(),
});

const contactsSchema = z.strictObject({
  format: z.literal("kttt.contacts/1"),
  contacts: z
    .array(
      z.strictObject({
        province: z.string().min(1),
        body: z.string().min(1),
        /** A reference, as in an actor. */
        person: z.string().min(1),
        address: z.email(),
        language: z.enum(["vi", "en"]).default("vi"),
      }),
    )
    .max(20_000),
});
export type Contacts = z.output<typeof contactsSchema>["contacts"];

type Config = z.output<typeof configSchema>;
type Oidc = z.output<typeof oidc>;

/** How a service is run: its secrets read, everything which could be checked before it opens checked. */
export interface ServeConfig {
  readonly publicUrl: string | undefined;
  readonly signIn:
    | (Omit<Oidc, "clientSecret" | "cookieSecrets"> & {
        readonly clientSecret: string;
        readonly cookieSecrets: readonly [string, ...string[]];
      })
    | { readonly way: "gateway"; readonly secrets: readonly string[] };
  readonly mail: (Omit<NonNullable<Config["mail"]>, "password"> & { readonly password: string | undefined }) | null;
  readonly allowedHosts: readonly string[];
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
const isLoopback = (address: string) => LOOPBACK.test(new URL(address).hostname);

/** Names of fields at a place of the schema, to say the nearest one of. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(configSchema.shape),
  signIn: [...new Set([...Object.keys(oidc.shape), ...Object.keys(gateway.shape)])],
  mail: Object.keys(mail.shape),
};

/** What of a file is not of the form, each with its place; a secret which is written out is told apart. */
function problemsOf(error: z.ZodError, said: unknown, file: string): readonly Problem[] {
  return error.issues.flatMap((issue): readonly Problem[] => {
    const path = issue.path.map((it) => (typeof it === "number" ? it : String(it)));
    const at = path.join(".");
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((name) => {
        const suggestion = nearest(name, [...(FIELDS[at] ?? [])]) ?? undefined;
        return cliProblem("serve/unknown-field", [...path, name], { name, file, suggestion });
      });
    }
    const value = issue.path.reduce<unknown>(
      (it, key) => (it as Record<PropertyKey, unknown> | undefined)?.[key],
      said,
    );
    const last = String(path.findLast((it) => typeof it === "string") ?? "");
    if (/secret|password/i.test(last) && typeof value === "string") {
      return [cliProblem("serve/secret-in-config", path, { name: at, file })];
    }
    if (value === undefined) return [cliProblem("serve/missing-field", path, { name: at, file })];
    return [cliProblem("serve/bad-field", path, { name: at, file })];
  });
}

async function readJson(path: string, host: Host): Promise<unknown> {
  let text: string;
  try {
    text = await host.readFile(path);
  } catch (cause) {
    throw new KtttError(cliProblem("serve/no-config", [], { file: path }), { cause });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new KtttError(cliProblem("serve/not-json", [], { file: path }), { cause });
  }
}

/** Who is told for which body. @throws KtttError `serve/…` which names the field */
export async function readContacts(path: string, host: Host): Promise<Contacts> {
  const said = await readJson(path, host);
  const read = contactsSchema.safeParse(said);
  if (!read.success) throw new KtttError([...problemsOf(read.error, said, path)]);
  return read.data.contacts;
}

/**
 * Reads the one file which says how people sign in, who is told by mail and where webhooks may lead.
 *
 * @param environment the variables in which secrets may be
 * @throws KtttError with everything that is wrong: `serve/…`, each with the field's place; no secret is repeated
 */
export async function readServeConfig(
  path: string,
  host: Host,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ServeConfig> {
  const said = await readJson(path, host);
  const read = configSchema.safeParse(said);
  if (!read.success) throw new KtttError([...problemsOf(read.error, said, path)]);
  const { mail: post, publicUrl, signIn, webhooks } = read.data;
  const problems: Problem[] = [];
  const beside = (it: string) => resolve(dirname(path), it);

  async function valueOf(place: SecretPlace, at: readonly (string | number)[], least: number): Promise<string> {
    const where = "env" in place ? place.env : place.file;
    const value =
      "env" in place ? environment[place.env] : await host.readFile(beside(place.file)).catch(() => undefined);
    const text = value?.trim() ?? "";
    if (text === "") problems.push(cliProblem("serve/no-secret", at, { where, name: at.join(".") }));
    else if (text.length < least) {
      problems.push(cliProblem("serve/short-secret", at, { where, name: at.join("."), least }));
    }
    return text;
  }
  const all = (places: readonly SecretPlace[], at: readonly (string | number)[]) =>
    Promise.all(places.map((it, index) => valueOf(it, [...at, index], 32)));

  let own: ServeConfig["signIn"];
  if (signIn.way === "gateway") own = { way: "gateway", secrets: await all(signIn.secrets, ["signIn", "secrets"]) };
  else {
    const clientSecret = await valueOf(signIn.clientSecret, ["signIn", "clientSecret"], 1);
    const [first = "", ...more] = await all(signIn.cookieSecrets, ["signIn", "cookieSecrets"]);
    own = { ...signIn, clientSecret, cookieSecrets: [first, ...more] };
    if (publicUrl === undefined) {
      problems.push(cliProblem("serve/missing-field", ["publicUrl"], { name: "publicUrl", file: path }));
    }
    for (const [name, address] of Object.entries({
      "signIn.issuer": signIn.issuer,
      publicUrl: publicUrl ?? "https://",
    })) {
      const isPlain = address.startsWith("http:");
      if (isPlain && !(isLoopback(address) && (name === "publicUrl" || signIn.allowHttp === true))) {
        problems.push(cliProblem("serve/not-https", name.split("."), { name, file: path }));
      }
    }
  }
  const password = post?.password && (await valueOf(post.password, ["mail", "password"], 1));
  if (post) {
    if ((post.user === undefined) !== (post.password === undefined)) {
      const name = post.user === undefined ? "mail.user" : "mail.password";
      problems.push(cliProblem("serve/missing-field", name.split("."), { name, file: path }));
    }
    if (post.plain === true && !/^(?:localhost|127(?:\.\d+){3}|::1)$/.test(post.host)) {
      problems.push(cliProblem("serve/not-https", ["mail", "plain"], { name: "mail.plain", file: path }));
    }
    try {
      await readContacts(beside(post.contacts), host);
    } catch (error) {
      if (!isKtttError(error)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new KtttError(problems);
  return {
    publicUrl,
    signIn: own,
    mail: post ? { ...post, contacts: beside(post.contacts), password } : null,
    allowedHosts: webhooks?.allowedHosts ?? [],
  };
}

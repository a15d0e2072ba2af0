import { type CommandInput, isKtttError, legalDayOf, type Role, roleLabel, type StoredEvent } from "@kttt/core";
import { KtttError } from "@kttt/core/errors";
import { ROLES } from "@kttt/core/plan";
import { eventWord } from "@kttt/office/tables";
import { z } from "@hono/zod-openapi";
import { type Account, actorOf } from "../account.js";
import { serverProblem } from "../errors.js";
import { eventItem } from "../lists/event-item.js";
import {
  type CommandAnswer,
  type ExecutedItem,
  MOST_COMMANDS,
  type SentCommand,
  sendCommands,
} from "../operations/commands.js";
import { problemDetails } from "../problem-details.js";
import { type Asking, type Desk, provinceNamed, type ReadableProvince } from "../request.js";
import { type Route, route } from "../route.js";
import { checkReadable, rolesOf } from "./single.js";

type CommandAsking = Pick<Asking, "account" | "headers" | "language" | "url"> & {
  readonly query: { readonly province?: string | undefined; readonly dryRun?: boolean | undefined };
};

const sentSchema = z.union([
  z.strictObject({ command: z.record(z.string(), z.unknown()) }),
  z.strictObject({ commands: z.array(z.record(z.string(), z.unknown())).min(1).max(MOST_COMMANDS) }),
]);

/** The commands of a body, and whether they came as a list. @throws KtttError `server/bad-body` */
function commandsOf(body: unknown): { readonly commands: readonly SentCommand[]; readonly bulk: boolean } {
  const read = sentSchema.safeParse(body);
  if (!read.success) {
    const said = { one: '{"command": {…}}', many: '{"commands": [{…}]}', most: MOST_COMMANDS };
    throw new KtttError(serverProblem("server/bad-body", [], said));
  }
  const sent = read.data;
  const commands = "commands" in sent ? sent.commands : [sent.command];
  return { bulk: "commands" in sent, commands: commands as unknown as readonly SentCommand[] };
}

/** The one province a command is for. @throws KtttError `server/province-wanted`, `server/unknown-province`, `server/not-yours` */
function provinceOf(desk: Desk, account: Account, named: string | undefined): ReadableProvince {
  const asked = named ?? account.province;
  const only = desk.provinces.size === 1 ? [...desk.provinces.keys()][0] : undefined;
  const id = asked ?? only;
  const known = [...desk.provinces.keys()].join(", ");
  if (id === undefined) throw new KtttError(serverProblem("server/province-wanted", ["province"], { known }));
  const reader = provinceNamed(desk, id);
  const question = { operation: sendCommands.id, province: id, writes: true };
  if (account.agency === null || !desk.policy.mayAct(account, question)) {
    throw new KtttError(serverProblem("server/not-yours", []));
  }
  return { reader, readable: desk.policy.readable(account, question) };
}

/** The sender: the account's agency and person, in the capacity the command names or the only one it holds. */
function senderOf(account: Account, { actor }: SentCommand, today: Parameters<typeof actorOf>[2]) {
  const mine = rolesOf(account);
  const said = (typeof actor === "object" && actor !== null ? actor : {}) as {
    readonly agency?: unknown;
    readonly person?: unknown;
    readonly role?: unknown;
  };
  const roles = mine.join(", ") || "–";
  const [only, ...more] = mine;
  const role = said.role ?? (more.length === 0 ? only : undefined);
  if (role === undefined) throw new KtttError(serverProblem("server/role-wanted", ["actor", "role"], { roles }));
  if (!mine.some((it) => it === role)) {
    const known = ROLES.find((it) => it === role);
    const words = {
      roleVi: known ? roleLabel(known) : String(role),
      rolesVi: mine.map((it) => roleLabel(it)).join(", "),
    };
    throw new KtttError(
      serverProblem("server/role-not-yours", ["actor", "role"], { role: String(role), roles, ...words }),
    );
  }
  const other = (name: "agency" | "person") => said[name] !== undefined && said[name] !== account[name];
  if (other("agency") || other("person")) throw new KtttError(serverProblem("server/another-sender", ["actor"]));
  return actorOf(account, role as Role, today);
}

/** The version somebody has seen. @throws KtttError `server/bad-header` */
function versionSeen(headers: Headers): number | undefined {
  const given = headers.get("If-Match");
  if (given === null || given.trim() === "*") return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(given.trim())?.[1];
  if (version !== undefined) return Number(version);
  throw new KtttError(serverProblem("server/bad-header", ["If-Match"], { name: "If-Match", expected: '"12"' }));
}

/** The key under which a command is carried out once. @throws KtttError `server/key-wanted`, `server/bad-header` */
function keyOf(headers: Headers): string {
  const key = headers.get("Idempotency-Key")?.trim() ?? "";
  if (key === "") throw new KtttError(serverProblem("server/key-wanted", ["Idempotency-Key"]));
  if (key.length <= 150 && /^[\x21-\x7e]+$/.test(key)) return key;
  const said = { name: "Idempotency-Key", expected: "1 – 150 A-Z a-z 0-9 - _ …" };
  throw new KtttError(serverProblem("server/bad-header", ["Idempotency-Key"], said));
}

/** The version of the stream a command was about, after it. */
function versionAfter(command: SentCommand, province: string, events: readonly StoredEvent[]): number | null {
  const about = [command["obligation"], command["case"]].find((it) => typeof it === "string");
  const own = events.filter((it) => it.province === province);
  const named = own.findLast((it) => about !== undefined && it.stream.endsWith(`/${String(about)}`));
  return (named ?? own.at(-1))?.version ?? null;
}

/** Carries out one command, or says what would happen. @throws KtttError when it is refused */
async function carriedOut(
  sent: SentCommand,
  { readable, reader }: ReadableProvince,
  key: string | undefined,
  { account, headers, language, query, today }: CommandAsking & { readonly today: Parameters<typeof actorOf>[2] },
): Promise<CommandAnswer["results"][number]> {
  const { engine, province } = reader;
  if (readable.kind !== "all") checkReadable(sent, { readable, standing: await reader.standing() });
  const actor = senderOf(account as Account, sent, today);
  const own = sent["idempotencyKey"] === undefined && key !== undefined ? { idempotencyKey: key } : {};
  // The engine reads it as from outside: whatever is wrong with it comes back with its place.
  const command = { on: today, ...sent, ...own, actor } as unknown as CommandInput;
  const seen = versionSeen(headers);
  const options = seen === undefined ? {} : { ifVersion: seen };
  if (query.dryRun) {
    const foreseen = await engine.dryRun(command, options);
    if (!foreseen.allowed) throw new KtttError(foreseen.problems);
    const events = foreseen.events.map(({ happenedOn, stream, type }) => ({
      ...{ stream, type, happenedOn },
      label: eventWord(type, language),
    }));
    return { executed: null, foreseen: { allowed: true, events, problem: null }, problem: null };
  }
  const { events, replayed } = await engine.execute(command, options);
  const executed: ExecutedItem = {
    replayed,
    events: events.map((it) => eventItem(it, province, language)),
    version: versionAfter(sent, province.id, events),
  };
  return { executed, foreseen: null, problem: null };
}

export const commandRoutes: readonly Route[] = [
  route(sendCommands, async (asking, desk) => {
    const { account, headers, language, query, url } = asking;
    const { bulk, commands } = commandsOf(asking.body);
    if (!account) throw new KtttError(serverProblem("server/not-signed-in", []));
    const province = provinceOf(desk, account, query.province);
    const dryRun = query.dryRun ?? false;
    const key = dryRun ? undefined : keyOf(headers);
    const today = legalDayOf(desk.now());
    const results: CommandAnswer["results"] = [];
    for (const [index, sent] of commands.entries()) {
      try {
        // A list sent again with its key: each of its commands has a key of its own, made from it.
        const own = key === undefined || !bulk ? key : `${key}/${index}`;
        results.push(await carriedOut(sent, province, own, { account, headers, language, query, today, url }));
      } catch (error) {
        // Alone it is the answer; in a list it is one result, and the others are carried out all the same.
        if (!isKtttError(error)) throw error;
        if (!bulk && !dryRun) throw error;
        const problem = problemDetails(error.problems, { instance: url.pathname, language });
        const foreseen = dryRun ? { allowed: false, events: [], problem } : null;
        results.push({ executed: null, foreseen, problem: dryRun ? null : problem });
      }
    }
    const version = bulk ? null : (results[0]?.executed?.version ?? null);
    return { data: { dryRun, results }, ...(version === null ? {} : { etag: String(version) }) };
  }),
];

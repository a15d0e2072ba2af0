// npm run shards -- [--small] [--json FILE]: provinces over two databases, and a national one which logical replication feeds and nobody writes to. A
// shard and then the national database are stopped under load; prints what was lost: nothing, or it ends with 1. Everything runs
// on 127.0.0.1 in temporary folders and is stopped and removed at the end.
import { parseArgs } from "node:util";
import { publicationStatements, readSideStatements, subscriptionStatement } from "./cluster/configuration.mjs";
import { supervise } from "./cluster/supervise.mjs";
import { startPostgres } from "./postgres-server.mjs";

const { values } = parseArgs({ options: { small: { type: "boolean" }, json: { type: "string" } } });
const NAMES = ["north", "south", "national"];
const passwords = { replication: "trusted", web: "trusted" };
const servers = new Map();
let stopping = false;

/** A server of its own with the database `kttt`. */
async function start(name) {
  const server = await startPostgres({ wal_level: "logical", max_connections: "60" });
  servers.set(name, server);
  if (stopping) throw new Error("the servers are being stopped");
}

const databaseOf = ({ url }, user = "postgres", database = "kttt") => {
  const address = new URL(url);
  address.username = user;
  address.pathname = `/${database}`;
  return address.href;
};

await supervise({
  entry: "packages/postgres/bench/shards.ts",
  words: [values.small ? "small" : "whole", ...(values.json ? [values.json] : [])],
  seconds: values.small ? 180 : 420,
  servers: {
    async stop() {
      stopping = true;
      const all = [...servers.values()];
      servers.clear();
      await Promise.all(all.map((it) => it.stop()));
    },
  },
  async begin() {
    for (const name of NAMES) await start(name);
    const of = (name) => servers.get(name);
    return {
      env: {
        KTTT_SUPERUSERS: JSON.stringify(
          Object.fromEntries(NAMES.map((it) => [it, databaseOf(of(it), "postgres", "postgres")])),
        ),
        KTTT_DATABASES: JSON.stringify(Object.fromEntries(NAMES.map((it) => [it, databaseOf(of(it))]))),
        KTTT_READER: databaseOf(of("national"), "kttt_reader"),
        KTTT_PUBLICATION: JSON.stringify(publicationStatements({ passwords })),
        KTTT_READ_SIDE: JSON.stringify(readSideStatements({ passwords })),
        KTTT_SUBSCRIPTIONS: JSON.stringify(
          NAMES.slice(0, 2).map((name) => {
            const { hostname, port } = new URL(of(name).url);
            return subscriptionStatement({ passwords }, { host: hostname, name, port });
          }),
        ),
      },
      answers: {
        halt: ({ name }) => of(name).halt("immediate"),
        start: ({ name }) => of(name).start(),
      },
    };
  },
});

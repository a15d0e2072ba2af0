// npm run failover -- [--kills N] [--small] [--json FILE]: three machines with Patroni, etcd and PostgreSQL, HAProxy and pgbouncer before them;
// writes through all of it, kills the leader's machine five times (--small: once), and prints what was lost: nothing, or it ends with 1.
// Everything runs on 127.0.0.1 in a temporary folder and is stopped and removed at the end.
import { parseArgs } from "node:util";
import { clusterHere } from "./cluster/cluster.mjs";
import { databaseStatements, loginStatements } from "./cluster/configuration.mjs";
import { supervise } from "./cluster/supervise.mjs";

const { values } = parseArgs({
  options: { kills: { type: "string" }, small: { type: "boolean" }, json: { type: "string" } },
});
const kills = Number(values.kills ?? (values.small ? 1 : 5));
if (!Number.isInteger(kills) || kills < 1 || kills > 50) {
  console.error("--kills is a number from 1 to 50");
  process.exit(2);
}

let cluster;
try {
  cluster = await clusterHere();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { plan } = cluster;
await supervise({
  entry: "packages/postgres/bench/failover.ts",
  words: [String(kills), ...(values.json ? [values.json] : [])],
  seconds: 120 + kills * 120,
  servers: cluster,
  async begin() {
    const began = Date.now();
    await cluster.start();
    const { name } = (await cluster.whole(60)).find(({ role }) => role === "leader");
    console.log(
      `three machines on 127.0.0.1, ${name} leads, one follower confirms: ${((Date.now() - began) / 1000).toFixed(1)} s`,
    );
    return {
      env: {
        KTTT_SUPERUSER: cluster.superuser,
        KTTT_OWNER: cluster.owner,
        KTTT_WAYS: JSON.stringify(cluster.urls),
        KTTT_MACHINES: JSON.stringify(
          plan.machines.map(({ host, name: machine, ports }) => ({
            name: machine,
            url: `postgresql://kttt_web:${plan.passwords.web}@${host}:${ports.postgres}/kttt`,
          })),
        ),
        KTTT_DATABASE: JSON.stringify(databaseStatements(plan)),
        KTTT_LOGIN: JSON.stringify(loginStatements(plan)),
      },
      answers: {
        kill: () => cluster.killLeader(),
        backUp: () => cluster.backUp(),
        restoreTo: ({ point }) => cluster.restoreTo(point),
        async comeBack({ name: machine }) {
          cluster.restart(machine);
          await cluster.whole(90);
        },
      },
    };
  },
});

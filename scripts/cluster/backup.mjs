// A backup of the cluster, and a server restored from it and from the archive up to a named point.
import { execFile } from "node:child_process";
import { appendFileSync, chownSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { backupCommand, recoveryFile } from "./configuration.mjs";

const run = promisify(execFile);

/** Makes the backup in `folder`, which must not be there yet. */
export async function backUp(plan, user, folder) {
  const [command, ...args] = backupCommand(plan, folder);
  const env = { PATH: "/usr/bin:/bin", LC_ALL: "C.UTF-8", PGPASSWORD: plan.passwords.replication };
  await run(command, args, { ...user, env, cwd: join(folder, ".."), timeout: 60_000 });
}

/** Starts a server on a backup, which then holds what had been accepted up to the point. Returns what to call to start it. */
export function restored(plan, user, { folder, point, port }) {
  const settings = join(folder, "postgresql.auto.conf");
  appendFileSync(settings, recoveryFile(plan, point));
  const signal = join(folder, "recovery.signal");
  writeFileSync(signal, "");
  if (user.uid !== undefined) chownSync(signal, user.uid, user.gid);
  const given = { port, listen_addresses: plan.listen, unix_socket_directories: join(folder, "..") };
  return {
    command: `${plan.bin}/postgres`,
    args: ["-D", folder, ...Object.entries(given).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
  };
}

import { startPostgres } from "./postgres-server.mjs";

/** For vitest: sets DATABASE_URL for the tests, from a cluster of their own unless it is set already. Fails when none starts. */
export default async function setup() {
  if (process.env["DATABASE_URL"]) return undefined;
  const server = await startPostgres();
  process.env["DATABASE_URL"] = server.url;
  return () => server.stop();
}

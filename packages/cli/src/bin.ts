#!/usr/bin/env node
import { nodeHost } from "./node-host.js";
import { run } from "./run.js";

// The reader (head, less) may go away before everything is said: that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), nodeHost);

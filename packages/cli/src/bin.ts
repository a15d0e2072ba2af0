#!/usr/bin/env node
import { nodeHost } from "./node-host.js";
import { run } from "./run.js";

// The reader (head, less) may go away before everything is said: that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

// Where nothing else keeps the loop alive, Node waits between two answers of the embedded database until its code is compiled to the
// end: half a second to a second of each command.
const awake = setInterval(() => undefined, 60_000);
process.exitCode = await run(process.argv.slice(2), nodeHost);
clearInterval(awake);

/** A process which takes a folder and holds it until it is ended. */
import { writeSync } from "node:fs";
import { takeFolder } from "./folder-lock.js";

await takeFolder(process.argv[2] ?? "").then(
  () => writeSync(1, "held\n"),
  (error: unknown) => writeSync(1, `${(error as { code: string }).code}\n`),
);
setInterval(() => undefined, 1000);

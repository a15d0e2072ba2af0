// npm start: sets up and runs the main job. Options go through: npm start -- --lang en
import { runKttt } from "./kttt.mjs";

process.exitCode = await runKttt(["start", ...process.argv.slice(2)]);

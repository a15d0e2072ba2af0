// Runs a program beside servers which were started for it. Whatever happens — an error, Ctrl-C, the time is over — the program is ended and the
// servers are stopped and removed.
import { fork } from "node:child_process";

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * `servers` may be stopped at any time: `stop()`. `begin()` starts them and gives the environment of the program and what it may ask for:
 * it sends `{ ask, ...}` and gets `{ answer }` or `{ error }`.
 *
 * `program` is a file which is made already, instead of `entry`. Sets the exit code: the program's, 1 after an error or when the time is over, and after a signal what a shell expects.
 */
export async function supervise({ entry, program: made, words = [], seconds, servers, begin }) {
  let child = null;
  let program = null;
  let code = null;
  let wake = () => undefined;
  const stopped = new Promise((resolve) => (wake = resolve));

  function end(with_, why) {
    if (code !== null) return;
    code = with_;
    if (why) console.error(why);
    wake();
  }
  const timer = setTimeout(() => end(1, `not done within ${seconds} s`), seconds * 1000);
  for (const [name, exit] of Object.entries(SIGNALS))
    process.on(name, () => end(exit, `${name}: stopping what was started`));

  async function work() {
    program = made ?? (await (await import("../bundle.mjs")).bundle(entry));
    if (code !== null) return;
    const { answers = {}, env } = await begin();
    if (code !== null) return;
    child = fork(program.file, words, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    child.on("message", async ({ ask, id, ...more }) => {
      const said = await Promise.resolve()
        .then(() => answers[ask](more))
        .then(
          (answer) => ({ id, answer: answer ?? null }),
          (error) => ({ id, error: error.message }),
        );
      if (child.connected) child.send(said);
    });
    child.once("error", (error) => end(1, error.message));
    child.once("exit", (exit, signal) => end(exit ?? 1, signal ? `the program was ended by ${signal}` : null));
  }

  const working = work().catch((error) => end(1, error.message));
  await stopped;
  clearTimeout(timer);
  if (child && child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
  await servers.stop();
  // What was being started meanwhile has failed or is there now.
  await Promise.race([working, new Promise((resolve) => setTimeout(resolve, 10_000))]);
  await servers.stop();
  program?.remove();
  process.exit(code);
}

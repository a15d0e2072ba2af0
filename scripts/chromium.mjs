/** A Chromium for tests in a browser: the one installed here, else Debian's, installed when we may. There is no test without it. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const APT = "/usr/bin/apt-get";

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync(APT)) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    execFileSync(APT, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  }
}

/** Starts it without a window. @throws Error when there is none and none can be installed */
export async function startChromium() {
  const found = () => process.env["CHROMIUM"] ?? PLACES.find((it) => existsSync(it));
  if (!found()) fromDebian();
  const executablePath = found();
  if (!executablePath) throw new Error("no Chromium here: install it, or name it in CHROMIUM");
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking"],
  });
}

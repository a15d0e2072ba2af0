// npm run picture: makes docs/images/hcm.vi.png and hcm.en.png, the head of the page `kttt simulate` writes for Ho Chi Minh
// City. Needs Chromium (CHROMIUM=path when it is not on the PATH); nothing else in the repository does.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setup } from "./setup.mjs";
import { ROOT } from "./workspace.mjs";

const SPAN = ["--from", "2023-04-12", "--to", "2024-12-31"];
const CHROMIUM = [process.env["CHROMIUM"], "chromium", "chromium-browser", "google-chrome"].filter(Boolean);
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--hide-scrollbars"];

function screenshot(page, image) {
  const args = [...FLAGS, "--window-size=1280,720", `--screenshot=${image}`, pathToFileURL(page).href];
  for (const program of CHROMIUM) {
    try {
      execFileSync(program, args, { stdio: "ignore", timeout: 120_000 });
      return;
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
  }
  throw new Error(`no Chromium found (tried ${CHROMIUM.join(", ")}): set CHROMIUM to its path`);
}

await setup("@kttt/cli");
const place = mkdtempSync(join(tmpdir(), "kttt-picture-"));
const images = join(ROOT, "docs", "images");
mkdirSync(images, { recursive: true });
try {
  for (const language of ["vi", "en"]) {
    const out = join(place, language);
    const kttt = join(ROOT, "packages", "cli", "dist", "bin.js");
    const words = ["simulate", "hcm", ...SPAN, "--lang", language, "--out", out];
    execFileSync(process.execPath, [kttt, ...words], { stdio: ["ignore", "ignore", "inherit"] });
    const image = join(images, `hcm.${language}.png`);
    screenshot(join(out, "index.html"), image);
    console.log(image);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}

// npm run picture:pages: makes the pictures of docs/for-officials.md from the pages themselves, over the simulated programme
// of Ho Chi Minh City as of 08/01/2024. Needs Chromium (scripts/chromium.mjs).
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startChromium } from "./chromium.mjs";
import { ROOT } from "./workspace.mjs";

const DUTY = "/duties/qd-1396-2023%2FX.1%40once%23so-du-lich";
const PICTURES = [
  ["toan-canh", "/", "monitor", 1366, 900],
  ["nhiem-vu", "/duties", "monitor", 1366, 900],
  ["mot-nhiem-vu", DUTY, "monitor", 1366, 900],
  ["ghi-viec", `${DUTY}/act?command=report`, "lead", 1366, 900],
  ["cho-quyet-dinh", "/questions", "leader", 1366, 900],
  ["lich", "/calendar", "monitor", 1366, 900],
  ["dien-thoai", "/", "monitor", 390, 844],
];

const program = [join(ROOT, "scripts", "run-ts.mjs"), join(ROOT, "packages", "web", "bench", "serve-pages.ts")];
const server = spawn(process.execPath, program, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
try {
  const url = await new Promise((resolve, reject) => {
    server.stdout.on("data", (text) => resolve(String(text).trim()));
    server.once("exit", (code) => reject(new Error(`the pages are not served: ${code}`)));
  });
  const folder = join(ROOT, "docs", "images", "pages");
  mkdirSync(folder, { recursive: true });
  const browser = await startChromium();
  for (const [name, path, who, width, height] of PICTURES) {
    const context = await browser.newContext({ viewport: { width, height }, locale: "vi-VN", baseURL: url });
    await context.addCookies([{ name: "who", value: who, url }]);
    const tab = await context.newPage();
    await tab.goto(path);
    const file = join(folder, `${name}.png`);
    await tab.screenshot({ path: file });
    console.log(file);
    await context.close();
  }
  await browser.close();
} finally {
  server.kill();
}

import { startChromium } from "./scripts/chromium.mjs";
const b = await startChromium(); const c = await b.newContext({ viewport: { width: Number(process.argv[3]??1366), height: 900 } }); const p = await c.newPage();
await p.goto(process.argv[2]); await p.screenshot({ path: process.argv[4], fullPage: true, clip: undefined }); await b.close();

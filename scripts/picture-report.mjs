// npm run picture:report: makes docs/images/report.vi.png and report.en.png, the first page of the report of Ho Chi Minh City's
// programme on quarter III/2024 as `kttt report` writes it. Needs LibreOffice and poppler (scripts/libreoffice.mjs).
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libreOffice } from "./libreoffice.mjs";
import { setup } from "./setup.mjs";
import { ROOT } from "./workspace.mjs";

await setup("@kttt/cli");
const place = mkdtempSync(join(tmpdir(), "kttt-picture-"));
const office = libreOffice();
mkdirSync(join(ROOT, "docs", "images"), { recursive: true });
try {
  for (const language of ["vi", "en"]) {
    const kttt = [join(ROOT, "packages", "cli", "dist", "bin.js"), "report", "hcm", "--period", "2024-Q3", "--docx"];
    execFileSync(process.execPath, [...kttt, "--out", place, "--lang", language], { stdio: "ignore" });
    const bytes = readFileSync(join(place, "bao-cao-hcm-2024-Q3.docx"));
    const { path } = office.saved("report.docx", bytes, "pdf");
    const image = join(ROOT, "docs", "images", `report.${language}`);
    execFileSync("/usr/bin/pdftoppm", ["-r", "70", "-f", "1", "-l", "1", "-singlefile", "-png", path, image]);
    console.log(`${image}.png`);
  }
} finally {
  office.close();
  rmSync(place, { recursive: true, force: true });
}

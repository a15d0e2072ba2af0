/** LibreOffice and the tools which look at what it prints: those installed here, else Debian's, installed when we may. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const APT = "/usr/bin/apt-get";
const PACKAGES = ["libreoffice-writer-nogui", "libreoffice-calc-nogui", "poppler-utils", "fonts-liberation2"];
const NEEDED = ["/usr/bin/soffice", "/usr/bin/pdftotext", "/usr/bin/pdffonts", "/usr/bin/pdftoppm"];

/** @throws Error when something is missing and cannot be installed */
function isThere() {
  if (NEEDED.every((it) => existsSync(it))) return;
  if (process.getuid?.() === 0 && existsSync(APT)) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...PACKAGES]]) {
      execFileSync(APT, args, { env, stdio: ["ignore", "ignore", "inherit"] });
    }
  }
  const missing = NEEDED.filter((it) => !existsSync(it));
  if (missing.length > 0) throw new Error(`missing: ${missing.join(", ")}; install ${PACKAGES.join(" ")}`);
}

const tool = (name, ...args) =>
  execFileSync(`/usr/bin/${name}`, args, {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });

/** A folder in which files are opened and saved, with a profile of its own. */
export function libreOffice() {
  isThere();
  const folder = mkdtempSync(join(tmpdir(), "kttt-render-"));
  const convert = (path, to) =>
    void tool(
      "soffice",
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      `${folder}/out`,
      path,
    );
  return {
    /** What a file is when LibreOffice has opened it and saved it again in another form, `pdf` or `xlsx`. */
    saved(name, bytes, to) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      convert(path, to);
      const made = join(folder, "out", `${basename(name).replace(/\.\w+$/, "")}.${to}`);
      return { path: made, bytes: new Uint8Array(readFileSync(made)) };
    },
    /** The words of each page of a PDF, as they stand on it. */
    pagesOf: (pdf) => tool("pdftotext", "-layout", pdf, "-").split("\f").slice(0, -1),
    /** The boxes of the words of a PDF and its pages, in points. */
    boxesOf: (pdf) => tool("pdftotext", "-bbox", pdf, "-"),
    fontsOf: (pdf) => tool("pdffonts", pdf),
    /** A picture (PNG) of the first page, as grey values: 0 is ink, 255 is paper. */
    greyOf(pdf) {
      execFileSync("/usr/bin/pdftoppm", ["-r", "40", "-f", "1", "-l", "1", "-singlefile", "-png", pdf, pdf]);
      execFileSync("/usr/bin/pdftoppm", ["-r", "40", "-f", "1", "-l", "1", "-singlefile", "-gray", pdf, pdf]);
      if (!existsSync(`${pdf}.png`)) throw new Error(`no picture of ${pdf}`);
      const bytes = readFileSync(`${pdf}.pgm`);
      const [head = ""] = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(bytes.subarray(0, 64).toString("latin1")) ?? [];
      return new Uint8Array(bytes.subarray(head.length));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

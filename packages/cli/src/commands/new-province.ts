import { cliProblem } from "../errors.js";
import { KtttError } from "@kttt/core";
import { newProvince } from "@kttt/kit";
import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { type Command, textOption } from "../command.js";
import { isFolder, textIfThere } from "../files.js";
import { UsageError } from "../usage-error.js";

/** Whether a folder is the root of this project's workspace: there a new package belongs among the others. */
function isWorkspace(folder: string): boolean {
  const manifest = textIfThere(join(folder, "package.json"));
  return manifest !== null && existsSync(join(folder, "packages", "core", "package.json")) && /"kttt"/.test(manifest);
}

/**
 * Our packages which the folder has from packed files, as seen from another folder: a package made there takes them from
 * there too, and can be moved together with them. Another province is nothing it needs.
 */
function packedHere(folder: string, out: string): Readonly<Record<string, string>> {
  const text = textIfThere(join(folder, "package.json"));
  const manifest = (text === null ? {} : JSON.parse(text)) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const all = { ...manifest["devDependencies"], ...manifest["dependencies"] };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, from]) =>
      name.startsWith("@kttt/") && !name.startsWith("@kttt/province-") && from.startsWith("file:")
        ? [[name, `file:${relative(resolve(out), resolve(folder, from.slice("file:".length))).replaceAll(sep, "/")}`]]
        : [],
    ),
  );
}

/** A name made of the id, where none is given: `binh-minh` is Binh Minh. */
function plainName(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

export const newProvinceCommand: Command = {
  name: "new-province",
  usage: "<mã> [--name TÊN] [--name-en TÊN] [--out THƯ-MỤC]",
  summary: {
    vi: "viết một gói tỉnh mới, chạy được và qua mọi kiểm tra ngay",
    en: "writes a new province package which runs and passes every check at once",
  },
  options: { name: { type: "string" }, "name-en": { type: "string" }, out: { type: "string" } },
  async run(invocation) {
    const { host, language, words } = invocation;
    const vi = language === "vi";
    const id = words[0];
    if (id === undefined) {
      throw new UsageError(
        { vi: "Thiếu mã của tỉnh.", en: "The id of the province is missing." },
        { vi: "Ví dụ: kttt new-province tinh-mau", en: "For example: kttt new-province tinh-mau" },
      );
    }
    const name = textOption(invocation, "name") ?? `tỉnh ${plainName(id)}`;
    const nameEn = textOption(invocation, "name-en") ?? `${plainName(id)} Province`;
    const inside = isWorkspace(".");
    const out = textOption(invocation, "out") ?? (inside ? join("packages", `province-${id}`) : id);
    const files = newProvince({ id, name: { vi: name, en: nameEn }, inside, packed: packedHere(".", out) });
    if (isFolder(out) && readdirSync(out).length > 0) {
      throw new KtttError(cliProblem("kit/folder-not-empty", [], { folder: out }));
    }
    for (const [path, text] of Object.entries(files)) await host.writeFile(join(out, ...path.split("/")), text, out);
    const next = inside
      ? ["npx --yes pnpm@10 install", `npx vitest run ${out}`]
      : [`cd ${out}`, "npm install", "npm test"];
    host.write(
      `${vi ? "Đã viết" : "Written"}: ${resolve(out)} (${Object.keys(files).length} ${vi ? "tệp" : "files"})\n` +
        `${vi ? "Tiếp theo" : "Next"}:\n${next.map((it) => `  ${it}\n`).join("")}`,
    );
    return 0;
  },
};

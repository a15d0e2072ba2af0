// The packages as a stranger gets them: packed, and installed by npm in an empty folder outside the workspace.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNPM, publishedPackages, ROOT } from "./workspace.mjs";

const shell = process.platform === "win32";
const quietly = { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell, maxBuffer: 64 * 1024 * 1024 };

/** Packs every published package into `folder`: `{ name, manifest, tarball }` each. */
export function packAll(folder) {
  const packages = publishedPackages();
  const filters = packages.flatMap((it) => ["--filter", it.name]);
  execFileSync("npx", [...PNPM, ...filters, "-r", "pack", "--pack-destination", folder], { ...quietly, cwd: ROOT });
  const tarballs = readdirSync(folder);
  return packages.map(({ dir, manifest, name }) => {
    const stem = `${name.replace("@", "").replace("/", "-")}-${manifest.version}.tgz`;
    if (!tarballs.includes(stem)) throw new Error(`${name} was not packed as ${stem}`);
    return { dir, name, manifest, tarball: join(folder, stem) };
  });
}

/** Vitest brings its own installation along; a package for tests is unpacked beside the workspace's vitest instead. */
const isForTests = (it) => "vitest" in (it.manifest.peerDependencies ?? {});

/**
 * Installs packed packages in `folder` with npm, peers included (optional ones too): `forTests` are those which only make
 * sense inside vitest, `others` the rest.
 */
export function installPacked(packed, folder) {
  const others = packed.filter((it) => !isForTests(it));
  const forTests = packed.filter(isForTests);
  const peers = others.flatMap(({ manifest }) =>
    Object.entries(manifest.peerDependencies ?? {}).map(([name, range]) => [
      name,
      manifest.devDependencies?.[name] ?? range,
    ]),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({
      name: "stranger",
      private: true,
      dependencies: Object.fromEntries([...peers, ...others.map((it) => [it.name, `file:${it.tarball}`])]),
    }),
  );
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  execFileSync("npm", ["install", ...flags], { ...quietly, cwd: folder });
  for (const { manifest, name, tarball } of forTests) {
    const home = join(folder, "node_modules", name);
    mkdirSync(home, { recursive: true });
    execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", home], quietly);
    for (const peer of Object.keys(manifest.peerDependencies)) {
      const place = join(folder, "node_modules", peer);
      if (!existsSync(place)) symlinkSync(join(ROOT, "node_modules", peer), place, "junction");
    }
  }
  return { others, forTests };
}

/** Every package npm has installed in `folder`, as its lock file lists them; ours left out. */
export function installedPackages(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path]) => path !== "" && !path.startsWith("node_modules/@kttt/"))
    .map(([path, it]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + 13),
      dir: join(folder, path),
      ...it,
    }));
}

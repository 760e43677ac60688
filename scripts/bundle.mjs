// Bundles a TypeScript entry for Node into the cache beside the packages, once, until a source is newer.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, "node_modules", ".cache", "loopsheet");

/** Returns the path of the bundle. `inputs` are the files and folders that it is made of. */
export async function bundle({ entry, name, inputs, external = false }) {
  const file = join(cache, name);
  const sources = [...inputs, "package-lock.json", "scripts/bundle.mjs"].map((path) => join(root, path));
  if (existsSync(file) && statSync(file).mtimeMs > newest(sources)) return file;
  const { build } = await import("vite");
  mkdirSync(cache, { recursive: true });
  // Made beside its place and then moved there: another run at the same time sees a whole file or none.
  const outDir = mkdtempSync(join(cache, "build-"));
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: "error",
      ssr: { noExternal: external ? undefined : true, target: "node" },
      build: {
        ssr: entry,
        outDir,
        target: "node20",
        rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
      },
    });
    renameSync(join(outDir, name), file);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return file;
}

/** The latest change of a file, or of a folder and all below it: a folder's own time shows what was removed. */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) continue;
    latest = Math.max(latest, stat.mtimeMs);
    if (stat.isDirectory())
      latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))));
  }
  return latest;
}

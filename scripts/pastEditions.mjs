// Writes the past editions of the published deals: those that a revision of this repository knows, and its present ones
// where the working tree calculates otherwise. Run it after such a change, with the revision before it:
//   node scripts/pastEditions.mjs REVISION
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, root } from "./bundle.mjs";

const [revision] = process.argv.slice(2);
if (revision === undefined) throw new Error("Name the revision before the change: pastEditions.mjs REVISION");
const PAST = join(root, "src/model/presets/past.ts");
const HELD = join(root, "test/model/presets/past.test.ts");

const load = async (folder, name) => {
  const [entry, sources] = ["scripts/editions.ts", "src"].map((path) => relative(root, join(folder, path)));
  return import(pathToFileURL(await bundle({ entry, name, inputs: [entry, sources] })).href);
};

// Below the packages, so that the old sources find them.
const old = join(root, "node_modules/.cache/loopsheet/old");
rmSync(old, { recursive: true, force: true });
mkdirSync(join(old, "scripts"), { recursive: true });
const archive = execFileSync("git", ["archive", revision, "src"], { cwd: root, maxBuffer: 1e9 });
execFileSync("tar", ["-x", "-C", old], { input: archive });
cpSync(join(root, "scripts/editions.ts"), join(old, "scripts/editions.ts"));
const before = await load(old, "editionsBefore.mjs");
rmSync(old, { recursive: true, force: true });
const now = await load(root, "editions.mjs");

const today = new Date().toISOString().slice(0, 10);
const past = now.pastFrom(before.editions, now.editions, today);
const rewrite = (file, start, value, end) => {
  const text = readFileSync(file, "utf8");
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${file} has no “${start}”.`);
  writeFileSync(
    file,
    `${text.slice(0, from)}${start}${JSON.stringify(value, undefined, 2)}${text.slice(to)}`,
  );
};
rewrite(PAST, "export const pastEditions: readonly PastEdition[] = ", past, ";\n");
rewrite(HELD, "const PRESENT: Readonly<Record<string, string>> = ", now.digestsOf(now.editions), ";\n");
execFileSync(
  process.execPath,
  [join(root, "node_modules/@biomejs/biome/bin/biome"), "check", "--write", PAST, HELD],
  {
    cwd: root,
    stdio: "inherit",
  },
);
console.log(`${past.length} past editions.`);

#!/usr/bin/env node
// The command line: installs and bundles what is missing, then hands over to src/cli.ts.
import "./setup.mjs";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";

// A reader that stops early, such as `head`, is no mistake.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

const cli = await bundle({ entry: "src/cli.ts", name: "cli.mjs", inputs: ["src"] });
// npm runs scripts in the package's folder; files are named from where the user stands.
if (process.env.npm_lifecycle_event === "loopsheet" && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD);
const { main } = await import(pathToFileURL(cli).href);
process.exitCode = await main(process.argv.slice(2));

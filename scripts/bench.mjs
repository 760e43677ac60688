// Runs the benches of test/bench, bundled for Node. The packages stay outside, as an application would use them.
import { pathToFileURL } from "node:url";
import { bundle, root } from "./bundle.mjs";

process.env.NODE_ENV = "production";
process.chdir(root);
const inputs = ["src", "test/bench", "test/support"];
const bench = await bundle({ entry: "test/bench/index.ts", name: "bench.mjs", inputs, external: true });
await import(pathToFileURL(bench).href);

import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin, runnerImport } from "vite";

const virtualId = "virtual:parsed-deal";
const resolvedId = `\0${virtualId}`;
const entry = fileURLToPath(new URL("./parseDeal.ts", import.meta.url));

/** Gives the page the built-in deal's formulas already parsed, so that the first picture needs no mathjs. */
export function parsedDeal(): Plugin {
  const madeFrom = new Set<string>();
  return {
    name: "loopsheet:parsed-deal",
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return;
      const { module, dependencies } = await runnerImport<typeof import("./parseDeal.ts")>(entry, {
        configFile: false,
        logLevel: "error",
      });
      for (const file of dependencies.map(normalizePath)) {
        madeFrom.add(file);
        this.addWatchFile(file);
      }
      return module.parsedDealSource();
    },
    hotUpdate({ file, modules }) {
      const parsed = madeFrom.has(file) && this.environment.moduleGraph.getModuleById(resolvedId);
      return parsed ? [...modules, parsed] : undefined;
    },
  };
}

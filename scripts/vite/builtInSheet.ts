import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin, runnerImport } from "vite";

const virtualId = "virtual:built-in-sheet";
const resolvedId = `\0${virtualId}`;
const entry = fileURLToPath(new URL("./packDeal.ts", import.meta.url));

/** Gives the page the built-in deal as a compiled sheet, so that the first picture needs neither mathjs nor the stages behind it. */
export function builtInSheet(): Plugin {
  const madeFrom = new Set<string>();
  return {
    name: "loopsheet:built-in-sheet",
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return;
      const { module, dependencies } = await runnerImport<typeof import("./packDeal.ts")>(entry, {
        configFile: false,
        logLevel: "error",
      });
      for (const file of dependencies.map(normalizePath)) {
        madeFrom.add(file);
        this.addWatchFile(file);
      }
      return module.packedDealSource();
    },
    hotUpdate({ file, modules }) {
      const packed = madeFrom.has(file) && this.environment.moduleGraph.getModuleById(resolvedId);
      return packed ? [...modules, packed] : undefined;
    },
  };
}

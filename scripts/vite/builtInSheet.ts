import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin, runnerImport } from "vite";

const virtualIds = ["virtual:built-in-sheet", "virtual:start-sheet"];
const resolved = (id: string): string => `\0${id}`;
const entry = fileURLToPath(new URL("./packDeal.ts", import.meta.url));

/** Gives the page the built-in deal as compiled sheets, the whole and a part to start with, so that it needs neither mathjs nor the stages behind it. */
export function builtInSheet(): Plugin {
  const madeFrom = new Set<string>();
  return {
    name: "loopsheet:built-in-sheet",
    resolveId: (id) => (virtualIds.includes(id) ? resolved(id) : undefined),
    async load(id) {
      const asked = virtualIds.find((known) => resolved(known) === id);
      if (asked === undefined) return;
      const { module, dependencies } = await runnerImport<typeof import("./packDeal.ts")>(entry, {
        configFile: false,
        logLevel: "error",
      });
      for (const file of dependencies.map(normalizePath)) {
        madeFrom.add(file);
        this.addWatchFile(file);
      }
      return module.packedDealSources()[asked];
    },
    hotUpdate({ file, modules }) {
      if (!madeFrom.has(file)) return;
      const graph = this.environment.moduleGraph;
      return [...modules, ...virtualIds.flatMap((id) => graph.getModuleById(resolved(id)) ?? [])];
    },
  };
}

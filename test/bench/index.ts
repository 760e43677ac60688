/** `npm run bench` runs every bench; `npm run bench -- NAME…` those named. Nothing here asserts a time. */
import { benchBridge } from "./bridge.ts";
import { benchBuilding } from "./building.ts";
import { benchGrowth } from "./growth.ts";
import { benchMemory } from "./memory.ts";
import { benchPage } from "./page.ts";
import { benchRecalculation } from "./recalculationTable.ts";
import { benchSheet } from "./sheet.ts";

const benches: Readonly<Record<string, () => Promise<void> | void>> = {
  recalculation: benchRecalculation,
  building: benchBuilding,
  growth: benchGrowth,
  memory: benchMemory,
  bridge: benchBridge,
  page: benchPage,
  sheet: benchSheet,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 2;
} else {
  for (const [name, bench] of Object.entries(benches))
    if (asked.length === 0 || asked.includes(name)) await bench();
}

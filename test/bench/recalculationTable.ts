/** One slider move on the built-in deal, in Node and in Chromium, as multiples of the same calculation by hand. */
import { runInChromium } from "./chromium.ts";
import { ratio, typical } from "./interleave.ts";
import { LIMIT, measureRecalculation, OURS, type Recalculation } from "./recalculation.ts";
import { duration, printTable, times } from "./table.ts";

export async function benchRecalculation(): Promise<void> {
  printRecalculation("in Node", measureRecalculation());
  printRecalculation(
    "in Chromium",
    (await runInChromium("test/bench/recalculation.page.ts")) as readonly Recalculation[],
  );
}

function printRecalculation(where: string, measured: readonly Recalculation[]): void {
  const peers = Object.keys(measured[0]?.times ?? {}).filter((name) => name !== LIMIT && name !== OURS);
  const rows = measured.map(({ input, dependents, times: found }) => [
    input,
    String(dependents),
    duration(typical(found, LIMIT)),
    ...[OURS, ...peers].map((name) => times(ratio(found, name, LIMIT))),
    ...peers.map((name) => times(ratio(found, name, OURS))),
    duration(typical(found, OURS) / dependents),
  ]);
  const leads = peers.map((name) => `${name} / ours`);
  const heads = ["input moved", "dependents", LIMIT, OURS, ...peers, ...leads, "ours, a cell"];
  printTable(`One slider move, dependents recalculated, ${where} (multiples of by hand)`, heads, rows);
}

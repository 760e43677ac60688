/** One slider move on the built-in deal, in Node and in Chromium, as multiples of the same calculation by hand. */
import { runInChromium } from "./chromium.ts";
import { LIMIT, measureRecalculation, OURS, type Recalculation } from "./recalculation.ts";
import { digits, duration, printTable, times } from "./table.ts";

export async function benchRecalculation(): Promise<void> {
  printRecalculation("in Node", measureRecalculation(15));
  printRecalculation(
    "in Chromium",
    (await runInChromium("test/bench/recalculation.page.ts")) as readonly Recalculation[],
  );
}

function printRecalculation(where: string, measured: readonly Recalculation[]): void {
  const peers = Object.keys(measured[0]?.times ?? {}).filter((name) => name !== LIMIT && name !== OURS);
  const rows = measured.map(({ input, dependents, times: seconds }) => {
    const [limit, ours] = [seconds[LIMIT] ?? 0, seconds[OURS] ?? 0];
    const ratios = [OURS, ...peers].map((name) => times((seconds[name] ?? 0) / limit));
    const leads = peers.map((name) => times((seconds[name] ?? 0) / ours));
    return [
      input,
      String(dependents),
      duration(limit),
      ...ratios,
      ...leads,
      digits((ours / dependents) * 1e9),
    ];
  });
  const heads = [
    "input moved",
    "dependents",
    "by hand",
    OURS,
    ...peers,
    ...peers.map((name) => `${name} / ours`),
    "ours, ns a cell",
  ];
  printTable(`One slider move, dependents recalculated, ${where} (multiples of by hand)`, heads, rows);
}

/** How well results are founded: by the weakest of the inputs behind them. */
import { nameOf, STATUSES, type Status } from "../../engine/index.ts";
import type { LiveCalculation } from "../../store/createCalculation.ts";
import type { Words } from "../locale/words.tsx";

/** The weakest status among inputs, a user's change being the weakest; where there is none at all, an assumption. Tracked. */
export function weakestStatus(
  inputs: Iterable<number>,
  { sheet, isSet }: Pick<LiveCalculation, "sheet" | "isSet">,
  { provenance }: Pick<Words, "provenance">,
): Status {
  let weakest = -1;
  for (const input of inputs) {
    const status = isSet(input) ? "yours" : (provenance(nameOf(sheet, input)).status ?? "assumption");
    weakest = Math.max(weakest, STATUSES.indexOf(status));
  }
  return STATUSES[weakest] ?? "assumption";
}

/** What is wrong in the sheet: at once when the sheet is another, and after changes of values when they have come to rest. */
import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, untrack } from "solid-js";
import { panels } from "../../model/panels.ts";
import type { LiveCalculation } from "../../store/createCalculation.ts";
import { isUnused } from "../panels/isUnused.ts";
import { causeGroups } from "./causeGroups.ts";
import { type Findings, findings } from "./findings.ts";

/** How long changes must have been at rest, in milliseconds. */
const REST = 150;

export function createFindings(calculation: LiveCalculation): Accessor<Findings> {
  const [rested, setRested] = createSignal(0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  createEffect(
    on(
      calculation.round,
      () => {
        clearTimeout(timer);
        timer = setTimeout(() => setRested((count) => count + 1), REST);
      },
      { defer: true },
    ),
  );
  onCleanup(() => clearTimeout(timer));
  return createMemo(() => {
    rested();
    const { sheet, isWhole } = calculation;
    return untrack(() => {
      const idle = new Set(panels.filter((panel) => isUnused(calculation, panel)).map(({ key }) => key));
      return findings({
        complaints: sheet.complaints,
        failed: calculation.failedChecks(),
        // What explains errors comes with the whole sheet.
        causes: isWhole ? causeGroups(calculation.current) : [],
        warnings: calculation.warnings(),
        isIdle: (variable) => idle.has(sheet.variables.get(variable)?.variable.section ?? ""),
      });
    });
  });
}

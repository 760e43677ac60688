/** What is wrong in the sheet: at once when it is looked at and the sheet is another, else when changes have come to rest. */
import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, untrack } from "solid-js";
import { panels } from "../../model/panels.ts";
import type { LiveCalculation } from "../../store/createCalculation.ts";
import { isUnused } from "../panels/isUnused.ts";
import { causeGroups } from "./causeGroups.ts";
import { type Findings, findings } from "./findings.ts";

/** How long changes must have been at rest, in milliseconds. */
const REST = 150;

/** `isShown` is whether somebody looks at them; where only their number is, that may wait. */
export function createFindings(calculation: LiveCalculation, isShown: Accessor<boolean>): Accessor<Findings> {
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
    if (isShown()) trackSheet(calculation);
    return untrack(() => {
      const { sheet, isWhole } = calculation;
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

/** Tells when the sheet is another. */
const trackSheet = ({ sheet, isWhole }: LiveCalculation): unknown => isWhole && sheet;

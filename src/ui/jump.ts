/** The way to an input from wherever it is named. */
import type { CellError, CellName, Sheet } from "../engine/index.ts";

/** The id of an input's control on the page. */
export function idOf({ variable, items }: CellName): string {
  return ["input", variable, ...items].join("-").replace(/[^\w-]+/g, "_");
}

/** Opens what the input is folded in, brings it into view and puts the focus on it. False if it is not on the page. */
export function jumpTo(place: CellName): boolean {
  const exact = idOf(place);
  const rough = idOf({ ...place, items: [] });
  const target =
    document.getElementById(exact) ??
    unfold(exact, exact) ??
    document.getElementById(rough) ??
    unfold(rough, exact);
  if (target === null) return false;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  target.scrollIntoView({ block: "center", behavior: isStill() ? "auto" : "smooth" });
  target.focus({ preventScroll: true });
  return true;
}

/** Opens what makes a control only when it is open, and says so in `data-inputs`; the exact one, or the first of its kind. */
function unfold(id: string, exact: string): HTMLElement | null {
  const fold = document.querySelector<HTMLDetailsElement>(`[data-inputs~="${id}"]`);
  if (fold === null) return null;
  fold.open = true;
  fold.dispatchEvent(new Event("toggle"));
  return (
    document.getElementById(exact) ??
    document.getElementById(id) ??
    fold.querySelector<HTMLElement>(`[id^="${id}-"]`) ??
    // What is loaded only when the fold opens is not there yet.
    fold.querySelector<HTMLElement>("summary")
  );
}

/** To the input beside which an error is said: that of the check that failed, or the one that began it. */
export function jumpToCause(sheet: Sheet, error: CellError): boolean {
  return jumpTo(causeOf(sheet, error));
}

/** The input an error leads back to, if it is one; else the cell where it began. */
export function causeOf({ workbook }: Sheet, error: CellError): CellName {
  const at = workbook.checks?.find(({ name }) => name === error.sentence)?.at;
  return at === undefined ? error.cause : { variable: at, items: error.cause.items };
}

const isStill = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The parts of the page that F6 goes through: elements marked data-region, in their order. */

const FOCUSABLE =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]";

/** Puts the focus on the next part, or the one before, round the ends; where there was none, on the first or last. */
export function walkRegions(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const start = at < 0 && by < 0 ? 0 : at;
  for (let step = 1; step <= regions.length; step++) {
    const next = regions[(start + by * step + regions.length * 2) % regions.length];
    if (next !== undefined && enter(next)) return;
  }
}

/** What has the tab stop gets the focus, else the part itself; false where nothing in it takes the focus. */
function enter(region: HTMLElement): boolean {
  const stops = [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );
  for (const stop of [stops[0], region]) {
    stop?.focus();
    if (stop !== undefined && document.activeElement === stop) return true;
  }
  return false;
}

/** On paper nothing can be opened: what is folded is unfolded for the print and folded again after it. */

/** Listens on the window; returns what stops it. */
export function makePrintUnfold(): () => void {
  let unfolded: HTMLDetailsElement[] = [];
  const unfold = (): void => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const details of unfolded) details.open = true;
  };
  const fold = (): void => {
    for (const details of unfolded.splice(0)) details.open = false;
  };
  window.addEventListener("beforeprint", unfold);
  window.addEventListener("afterprint", fold);
  return () => {
    window.removeEventListener("beforeprint", unfold);
    window.removeEventListener("afterprint", fold);
  };
}

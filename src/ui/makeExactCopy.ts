/** A figure that is copied by itself is copied with all its digits, not as it is rounded on the page. */

/** Listens on the document; returns what stops it. */
export function makeExactCopy(): () => void {
  const copy = (event: ClipboardEvent): void => {
    const exact = selectedFigure(document.getSelection())?.dataset.exact;
    if (exact === undefined || event.clipboardData === null) return;
    event.clipboardData.setData("text/plain", exact);
    event.preventDefault();
  };
  document.addEventListener("copy", copy);
  return () => document.removeEventListener("copy", copy);
}

/** The figure that a selection lies in and takes whole. */
function selectedFigure(selection: Selection | null): HTMLElement | undefined {
  const text = selection?.toString().trim() ?? "";
  const anchor = selection?.anchorNode;
  const start = anchor instanceof Element ? anchor : anchor?.parentElement;
  const element = start?.closest<HTMLElement>("[data-exact]");
  return element && text !== "" && text === element.innerText.trim() ? element : undefined;
}

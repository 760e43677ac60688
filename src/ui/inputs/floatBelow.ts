/** Notes that stand over the page just below a field, where no scrolling box cuts them off. */

/** Least distance to the edges of the window, in pixels. */
const MARGIN = 8;

/** Lays a note that is in the document below its field, and keeps it there while anything scrolls; returns what ends that. */
export function floatBelow(note: HTMLElement, field: Element): () => void {
  const place = (): void => {
    const box = field.getBoundingClientRect();
    const most = document.documentElement.clientWidth - note.offsetWidth - MARGIN;
    note.style.top = `${box.bottom + 2}px`;
    note.style.left = `${Math.max(MARGIN, Math.min(box.right - note.offsetWidth, most))}px`;
  };
  note.popover = "manual";
  note.showPopover();
  place();
  const resized = new ResizeObserver(place);
  resized.observe(note);
  window.addEventListener("scroll", place, true);
  window.addEventListener("resize", place);
  return () => {
    resized.disconnect();
    window.removeEventListener("scroll", place, true);
    window.removeEventListener("resize", place);
  };
}

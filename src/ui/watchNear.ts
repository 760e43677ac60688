/** Whether an element is on the screen or close to it: what nobody can see need not be drawn. */

/** How far beyond the screen counts as close, as a part of it. */
const MARGIN = "50%";

/** Tells when an element comes near the screen or leaves it, and of all elements when the page is printed. */
export function watchNear(element: Element, tell: (isNear: boolean) => void): () => void {
  const observer = new IntersectionObserver((entries) => tell(entries.at(-1)?.isIntersecting ?? true), {
    rootMargin: MARGIN,
  });
  const toPaper = (): void => tell(true);
  observer.observe(element);
  window.addEventListener("beforeprint", toPaper);
  return () => {
    observer.disconnect();
    window.removeEventListener("beforeprint", toPaper);
  };
}

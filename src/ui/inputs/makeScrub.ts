/** Dragging sideways over a word or a number moves a value: Shift ten steps for one, Alt a tenth. */

export interface Scrub {
  /** A drag begins. */
  begin?(): void;
  /** So many steps since the last call; fractions only with Alt. */
  move(steps: number): void;
  /** The drag is over. */
  end(): void;
  /** The drag is given up by Escape. */
  cancel?(): void;
  /** A press that did not become a drag. */
  press?(event: PointerEvent): void;
}

/** Sideways way to one step, in pixels; and what separates a drag from a press. */
const PIXELS = 3;
const SLACK = 4;

/** Listens on an element; returns what stops it. */
export function makeScrub(element: HTMLElement, scrub: Scrub): () => void {
  let last: { readonly id: number; x: number; rest: number } | undefined;
  let isDragging = false;
  let hasDragged = false;

  const finish = (how: "end" | "cancel"): void => {
    const was = isDragging;
    hasDragged = was;
    last = undefined;
    isDragging = false;
    delete document.documentElement.dataset.scrubbing;
    window.removeEventListener("keydown", giveUp, true);
    if (was) (how === "cancel" ? (scrub.cancel ?? scrub.end) : scrub.end)();
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    finish("cancel");
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    last = { id: event.pointerId, x: event.clientX, rest: 0 };
    hasDragged = false;
  };
  const move = (event: PointerEvent): void => {
    if (last?.id !== event.pointerId) return;
    const way = event.clientX - last.x;
    if (!isDragging) {
      if (Math.abs(way) < SLACK) return;
      isDragging = true;
      element.setPointerCapture(event.pointerId);
      document.documentElement.dataset.scrubbing = "";
      window.addEventListener("keydown", giveUp, true);
      scrub.begin?.();
      last.x = event.clientX;
      return;
    }
    const exact = last.rest + way / PIXELS;
    const whole = Math.trunc(exact);
    last.x = event.clientX;
    last.rest = exact - whole;
    if (whole !== 0) scrub.move(whole * paceOf(event));
  };
  const up = (event: PointerEvent): void => {
    if (last?.id !== event.pointerId) return;
    const wasPress = !isDragging;
    finish("end");
    if (wasPress) scrub.press?.(event);
  };
  const lost = (event: PointerEvent): void => {
    if (last?.id === event.pointerId) finish("end");
  };
  const click = (event: MouseEvent): void => {
    // A drag over a label must not end as a click on it.
    if (hasDragged) event.preventDefault();
    hasDragged = false;
  };

  const listeners = {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: lost,
    lostpointercapture: lost,
  };
  for (const [name, listener] of Object.entries(listeners))
    element.addEventListener(name, listener as EventListener);
  element.addEventListener("click", click);
  return () => {
    finish("end");
    for (const [name, listener] of Object.entries(listeners))
      element.removeEventListener(name, listener as EventListener);
    element.removeEventListener("click", click);
  };
}

/** How many steps a step is, with these keys held. */
export function paceOf({
  shiftKey,
  altKey,
}: {
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}): number {
  return shiftKey ? 10 : altKey ? 0.1 : 1;
}

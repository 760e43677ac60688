/** Dragging sideways over a word or a number moves a value: Shift ten steps for one, Alt a tenth. */

import { paceOf } from "./steps.ts";

export interface Scrub {
  /** So many steps since the last call; fractions only with Alt. */
  move(steps: number): void;
  /** The drag is over. */
  end(): void;
  /** The drag is given up by Escape. */
  cancel(): void;
  /** A press that did not become a drag. */
  press?(event: PointerEvent): void;
}

interface Drag {
  readonly id: number;
  x: number;
  /** Way that is not yet a whole step. */
  rest: number;
  hasMoved: boolean;
}

/** Sideways way to one step, in pixels; and what separates a drag from a press. */
const PIXELS = 3;
const SLACK = 4;

/** Listens on an element; returns what stops it. */
export function makeScrub(element: HTMLElement, scrub: Scrub): () => void {
  let drag: Drag | undefined;
  let hasDragged = false;

  const finish = (how: "end" | "cancel"): void => {
    hasDragged = drag?.hasMoved ?? false;
    drag = undefined;
    delete document.documentElement.dataset.scrubbing;
    window.removeEventListener("keydown", giveUp, true);
    if (hasDragged) scrub[how]();
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    finish("cancel");
  };
  const begin = (event: PointerEvent): void => {
    element.setPointerCapture(event.pointerId);
    document.documentElement.dataset.scrubbing = "";
    window.addEventListener("keydown", giveUp, true);
  };
  const lost = (event: PointerEvent): void => {
    if (drag?.id === event.pointerId) finish("end");
  };
  const stop = listen(element, {
    pointerdown: (event) => {
      hasDragged = false;
      if (event.button !== 0 || !event.isPrimary) return;
      drag = { id: event.pointerId, x: event.clientX, rest: 0, hasMoved: false };
    },
    pointermove: (event) => {
      if (drag?.id !== event.pointerId) return;
      const hadMoved = drag.hasMoved;
      const steps = advance(drag, event.clientX);
      if (!hadMoved && drag.hasMoved) begin(event);
      if (steps !== 0) scrub.move(steps * paceOf(event));
    },
    pointerup: (event) => {
      if (drag?.id !== event.pointerId) return;
      const wasPress = !drag.hasMoved;
      finish("end");
      if (wasPress) scrub.press?.(event);
    },
    pointercancel: lost,
    lostpointercapture: lost,
    // A drag over a label must not end as a click on it.
    click: (event) => {
      if (hasDragged) event.preventDefault();
      hasDragged = false;
    },
  });
  return () => {
    stop();
    finish("end");
  };
}

/** Takes the pointer's new place; the whole steps gone since the last. The first few pixels are a press still. */
function advance(drag: Drag, x: number): number {
  const way = x - drag.x;
  if (!drag.hasMoved) {
    if (Math.abs(way) < SLACK) return 0;
    drag.hasMoved = true;
    drag.x = x;
    return 0;
  }
  const exact = drag.rest + way / PIXELS;
  const whole = Math.trunc(exact + Math.sign(exact) * 1e-9);
  drag.x = x;
  drag.rest = exact - whole;
  return whole;
}

type Listeners = Readonly<Record<string, (event: PointerEvent) => void>>;

function listen(element: HTMLElement, listeners: Listeners): () => void {
  const all = Object.entries(listeners) as [string, EventListener][];
  for (const [name, listener] of all) element.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of all) element.removeEventListener(name, listener);
  };
}

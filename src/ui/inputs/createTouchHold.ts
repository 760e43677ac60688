/**
 * A finger that lands on a slider may be about to scroll the page. What the native control makes of it is held back until
 * the finger moves sideways or is lifted, and dropped when it scrolls.
 */

export interface TouchHold {
  /** Whether a value from the control is to wait. */
  readonly isHolding: () => boolean;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
}

/** Sideways way in pixels from which a touch is a drag. */
const SLACK = 6;

/** `take` reads the control's value now; `drop` puts the control back. */
export function createTouchHold(take: () => void, drop: () => void): TouchHold {
  let heldAt: number | undefined;
  const release = (then: () => void): void => {
    if (heldAt === undefined) return;
    heldAt = undefined;
    then();
  };
  return {
    isHolding: () => heldAt !== undefined,
    onPointerDown: (event) => {
      heldAt = event.pointerType === "touch" ? event.clientX : undefined;
    },
    onPointerMove: (event) => {
      if (heldAt !== undefined && Math.abs(event.clientX - heldAt) > SLACK) release(take);
    },
    onPointerUp: () => release(take),
    onPointerCancel: () => {
      heldAt = undefined;
      drop();
    },
  };
}

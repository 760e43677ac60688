/** States one after the other, with a way back and forth. */
import { type Accessor, createSignal } from "solid-js";

export interface History<T> {
  readonly present: Accessor<T>;
  /** Changes the present. All changes up to the next `commit` are one step. */
  set(next: T): void;
  /** Ends the step that is open; nothing if none is. True if there was one. */
  commit(): boolean;
  /** Takes back an open step, as if it had not been begun; the present as it was, or undefined if none is open. */
  cancel(): T | undefined;
  /** One step back, an open step first; the new present, or undefined at the beginning. */
  undo(): T | undefined;
  redo(): T | undefined;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
}

interface Steps<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The present is still being changed: it belongs to the last step of the past. */
  readonly open: boolean;
}

/** As many steps as anybody goes back. */
const MOST_STEPS = 1000;

/** A history that begins at `initial`; states are compared by identity. */
export function createHistory<T>(initial: T): History<T> {
  const [steps, setSteps] = createSignal<Steps<T>>({ past: [], present: initial, future: [], open: false });
  const move = (next: Steps<T>): T => {
    setSteps(next);
    return next.present;
  };
  return {
    present: () => steps().present,
    set: (next) => {
      const { past, present, open } = steps();
      if (next === present) return;
      const longer = open ? past : [...past, present].slice(-MOST_STEPS);
      setSteps({ past: longer, present: next, future: [], open: true });
    },
    commit: () => {
      const wasOpen = steps().open;
      if (wasOpen) setSteps((now) => ({ ...now, open: false }));
      return wasOpen;
    },
    cancel: () => {
      const { past, future, open } = steps();
      if (!open) return undefined;
      return move({ past: past.slice(0, -1), present: past.at(-1) as T, future, open: false });
    },
    undo: () => {
      const { past, present, future } = steps();
      const previous = past.at(-1);
      if (past.length === 0) return undefined;
      return move({
        past: past.slice(0, -1),
        present: previous as T,
        future: [present, ...future],
        open: false,
      });
    },
    redo: () => {
      const { past, present, future } = steps();
      if (future.length === 0) return undefined;
      return move({
        past: [...past, present],
        present: future[0] as T,
        future: future.slice(1),
        open: false,
      });
    },
    canUndo: () => steps().past.length > 0,
    canRedo: () => steps().future.length > 0,
  };
}

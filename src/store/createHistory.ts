/** States one after the other, each step with a note of what it did, and a way back and forth. */
import { type Accessor, createSignal } from "solid-js";

export interface Step<T, N> {
  readonly before: T;
  readonly after: T;
  readonly note: N;
}

export interface History<T, N> {
  readonly present: Accessor<T>;
  /** Changes the present. All changes up to the next `commit` are one step, whose notes are joined. */
  set(next: T, note: N): void;
  /** Ends the step that is open; nothing if none is. True if there was one. */
  commit(): boolean;
  /** Takes back an open step, as if it had not been begun. */
  cancel(): void;
  /** One step back, an open step first; nothing at the beginning. */
  undo(): void;
  redo(): void;
  /** To the state after so many steps; 0 is the beginning. */
  goTo(position: number): void;
  /** Changes every state there is, each once, without a step. */
  amend(change: (state: T) => T): void;
  /** All steps, undone ones too, oldest first. */
  readonly steps: Accessor<readonly Step<T, N>[]>;
  /** How many of them are done. */
  readonly position: Accessor<number>;
}

interface Course<T, N> {
  readonly steps: readonly Step<T, N>[];
  readonly position: number;
  /** The last step done is still being changed. */
  readonly open: boolean;
}

/** A history that begins at `initial`; states are compared by identity. `join` makes one note of two of the same step. */
export function createHistory<T, N>(initial: T, join: (earlier: N, later: N) => N): History<T, N> {
  const [course, setCourse] = createSignal<Course<T, N>>({ steps: [], position: 0, open: false });
  let beginning = initial;
  const present = (): T => {
    const { steps, position } = course();
    return steps[position - 1]?.after ?? steps[0]?.before ?? beginning;
  };
  const goTo = (position: number): void => {
    const { steps } = course();
    setCourse({ steps, position: Math.min(Math.max(position, 0), steps.length), open: false });
  };
  return {
    present,
    set: (next, note) => {
      const { steps, position, open } = course();
      const before = present();
      if (next === before) return;
      const last = open ? steps[position - 1] : undefined;
      const step: Step<T, N> = last
        ? { before: last.before, after: next, note: join(last.note, note) }
        : { before, after: next, note };
      const kept = [...steps.slice(0, last ? position - 1 : position), step];
      setCourse({ steps: kept, position: kept.length, open: true });
    },
    commit: () => {
      const wasOpen = course().open;
      if (wasOpen) setCourse((now) => ({ ...now, open: false }));
      return wasOpen;
    },
    cancel: () => {
      const { steps, position, open } = course();
      if (open) setCourse({ steps: steps.slice(0, -1), position: position - 1, open: false });
    },
    undo: () => goTo(course().position - 1),
    redo: () => goTo(course().position + 1),
    goTo,
    amend: (change) => {
      const amended = new Map<T, T>();
      const once = (state: T): T => {
        if (!amended.has(state)) amended.set(state, change(state));
        return amended.get(state) as T;
      };
      beginning = once(beginning);
      const inStep = ({ before, after, note }: Step<T, N>): Step<T, N> => ({
        before: once(before),
        after: once(after),
        note,
      });
      setCourse((now) => ({ ...now, steps: now.steps.map(inStep) }));
    },
    steps: () => course().steps,
    position: () => course().position,
  };
}

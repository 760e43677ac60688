/** Reading a chart's points one by one: by keyboard, by mouse and by touch. */
import { type Accessor, createMemo, createSignal } from "solid-js";

export interface Readout {
  readonly count: Accessor<number>;
  /** The point that is read; undefined when none is. */
  readonly selected: Accessor<number | undefined>;
  /** What the live region says: changes by keys and taps only, so that a drag elsewhere is not read out. */
  readonly announced: Accessor<string>;
  readonly press: (event: Pick<KeyboardEvent, "key" | "preventDefault">) => void;
  /** Reads a point; aloud where it was asked for by a tap. */
  readonly point: (index: number | undefined, aloud?: boolean) => void;
}

/** Points that a page key goes on. */
const PAGE = 3;

const MOVES: Readonly<Record<string, (now: number | undefined, last: number) => number>> = {
  ArrowRight: (now, last) => Math.min((now ?? -1) + 1, last),
  ArrowDown: (now, last) => Math.min((now ?? -1) + 1, last),
  ArrowLeft: (now, last) => Math.max((now ?? last + 1) - 1, 0),
  ArrowUp: (now, last) => Math.max((now ?? last + 1) - 1, 0),
  PageDown: (now, last) => Math.min((now ?? -PAGE) + PAGE, last),
  PageUp: (now, last) => Math.max((now ?? last + PAGE) - PAGE, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** `count` points, each of which `text` puts into words. */
export function createReadout(count: Accessor<number>, text: (index: number) => string): Readout {
  const [chosen, choose] = createSignal<number>();
  const [announced, announce] = createSignal("");
  const selected = createMemo(() => {
    const index = chosen();
    return index !== undefined && index < count() ? index : undefined;
  });
  const point: Readout["point"] = (index, aloud = false) => {
    choose(index);
    if (aloud) announce(index === undefined ? "" : text(index));
  };
  return {
    count,
    selected,
    announced,
    point,
    press: (event) => {
      if (event.key === "Escape" && selected() !== undefined) point(undefined, true);
      const move = Object.hasOwn(MOVES, event.key) ? MOVES[event.key] : undefined;
      if (move === undefined || count() === 0) return;
      event.preventDefault();
      point(move(selected(), count() - 1), true);
    },
  };
}

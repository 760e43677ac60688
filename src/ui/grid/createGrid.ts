/** The grid's state: its rows, where the spot is among them, what is selected, what is folded, and what is in sight. */
import { type Accessor, batch, createEffect, createMemo, createSignal, on, untrack } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { itemsInUse } from "../itemsInUse.ts";
import { type Spot, useSheetView, type Way } from "../sheet/createSheetView.ts";
import { type Measures, scrolledTo, widthsOf } from "./columns.ts";
import { type Layout, layoutOf } from "./layout.ts";
import {
  type Ground,
  isSideways,
  isSpot,
  type Move,
  moved,
  nearestPlace,
  type Place,
  placeOfSpot,
  placeShowing,
  slotAt,
  spotsOf,
  type Wanted,
} from "./navigation.ts";
import { cellsWithin, isSingle, type Range, rangeBetween, wholeBlock } from "./range.ts";
import { rowsOfPage, scrolledAround, scrolledToRow, type View } from "./rowWindow.ts";
import type { Slot } from "./slots.ts";

export interface Grid {
  readonly layout: Accessor<Layout>;
  readonly ground: Ground;
  /** Where the spot is; undefined while the grid has nothing to go to. */
  readonly place: Accessor<Place | undefined>;
  readonly slot: Accessor<Slot | undefined>;
  readonly range: Accessor<Range | undefined>;
  /** Goes there; `extends` selects up to there instead. */
  put(place: Place, extending?: boolean): void;
  /** Goes to a spot wherever it is, unfolding its section. */
  goTo(spot: Spot): void;
  move(move: Move, extending?: boolean): void;
  /** Moves by a page. */
  page(way: 1 | -1, extending?: boolean): void;
  /** As `Way` says; "stay" is no move. */
  walk(way: Way): void;
  selectBlock(): void;
  /** Selects the spot alone again; false where it was. */
  collapse(): boolean;
  fold(section: string, isFolded: boolean): void;
  /** What is seen, told by the element that scrolls. */
  readonly view: Accessor<View>;
  readonly measures: Accessor<Measures>;
  readonly left: Accessor<number>;
  see(seen: Partial<Seen>): void;
  /** How far to scroll for the spot to be in sight, asked for when it moves. */
  attach(scrollTo: (top: number, left: number) => void): void;
  /** Scrolls to the spot. */
  show(): void;
}

export interface Seen extends View, Measures {
  readonly left: number;
}

/** Before anything is measured. */
const UNSEEN: Seen = { top: 0, left: 0, height: 600, width: 1000, row: 28, rem: 16 };

export function createGrid(): Grid {
  const { calculation } = useWorkspace();
  const sheetView = useSheetView();
  const folding = createFolding();
  const layout = createMemo(() =>
    layoutOf({
      sheet: calculation.sheet,
      itemsOf: ({ name }) => itemsInUse(calculation, name),
      folded: folding.folded(),
    }),
  );
  const ground: Ground = {
    get sheet() {
      return calculation.sheet;
    },
    get layout() {
      return layout();
    },
  };
  const sight = createSight();
  const spots = createSpots(ground, folding.fold);
  const scroll = createScroll(ground, sight, spots.place);
  const selection = createSelection(ground, spots, scroll.show);
  createEffect(on([layout, sheetView.spot], () => void selection.collapse()));
  createEffect(() => {
    const selected = selection.range();
    sheetView.setSelected(selected === undefined ? [] : cellsWithin(ground, selected));
  });
  const { move } = selection;
  return {
    layout,
    ground,
    place: spots.place,
    slot: () => {
      const at = spots.place();
      return at && slotAt(ground, at);
    },
    ...selection,
    goTo: (spot) => {
      const before = sight.seen();
      spots.goTo(spot);
      const at = spots.place();
      if (at !== undefined) scroll.around(before, at);
    },
    page: (way, extending) => move({ to: way > 0 ? "down" : "up", by: rowsOfPage(sight.seen()) }, extending),
    walk: (way) => (way === "stay" ? scroll.show() : move({ to: way })),
    fold: folding.fold,
    view: sight.seen,
    measures: sight.measures,
    left: createMemo(() => sight.seen().left),
    see: sight.see,
    attach: scroll.attach,
    show: () => scroll.show(),
  };
}

/** Scrolls to the spot when it moves, or to another place when asked. */
function createScroll(
  ground: Ground,
  { seen, measures }: ReturnType<typeof createSight>,
  place: Accessor<Place | undefined>,
) {
  let scrollTo: ((top: number, left: number) => void) | undefined;
  const show = (at = place()): void => {
    const row = at && ground.layout.rows[at.row];
    if (at === undefined || row === undefined) return;
    const { left, width } = seen();
    scrollTo?.(scrolledToRow(seen(), at.row), scrolledTo(widthsOf(row, measures()), at.column, left, width));
  };
  createEffect(on(place, () => untrack(show)));
  return {
    show,
    /** To a place that was out of sight, with what stands around it. */
    around: (before: View, { row }: Place): void => {
      const top = scrolledAround(before, row);
      if (top !== before.top) scrollTo?.(top, seen().left);
    },
    attach: (scroll: typeof scrollTo): void => {
      scrollTo = scroll;
    },
  };
}

/** What is selected: from the spot to where it was extended to. */
function createSelection(
  ground: Ground,
  spots: ReturnType<typeof createSpots>,
  show: (place: Place) => void,
): Pick<Grid, "range" | "put" | "move" | "selectBlock" | "collapse"> {
  const [extent, setExtent] = createSignal<Place>();
  const range = createMemo((): Range | undefined => {
    const [from, to] = [spots.place(), extent()];
    return from && rangeBetween(ground, from, to ?? from);
  });
  const extend = (place: Place): void => {
    setExtent(place);
    show(place);
  };
  const goTo = (place: Place, isChosen: boolean): void => {
    setExtent(undefined);
    spots.put(place, isChosen);
  };
  return {
    range,
    put: (place, extending = false) => (extending ? extend(place) : goTo(place, true)),
    move: (way, extending = false) => {
      const from = (extending ? extent() : undefined) ?? spots.place();
      if (from === undefined) return;
      const next = moved(ground, from, way, extending ? undefined : spots.wanted());
      if (extending) extend(next);
      else goTo(next, isSideways(way));
    },
    selectBlock: () => {
      const from = spots.place();
      if (from !== undefined) selectWhole(ground, from, goTo, setExtent);
    },
    collapse: () => {
      const was = untrack(range);
      setExtent(undefined);
      return was !== undefined && !isSingle(was);
    },
  };
}

/** From the first place of a block that can be gone to, to its last corner. */
function selectWhole(
  ground: Ground,
  from: Place,
  put: (place: Place, isChosen: boolean) => void,
  extend: (place: Place) => void,
): void {
  const { rows, columns } = wholeBlock(ground, from);
  const row = Array.from({ length: rows[1] - rows[0] + 1 }, (_, i) => rows[0] + i).find(
    (one) => spotsOf(ground, one).length > 0,
  );
  const first = row === undefined ? undefined : spotsOf(ground, row)[0];
  put(row === undefined || first === undefined ? from : { row, column: first.column }, true);
  // The spot's move takes the old selection back first.
  queueMicrotask(() => extend({ row: rows[1], column: columns[1] }));
}

function createFolding() {
  const [folded, setFolded] = createSignal<ReadonlySet<string>>(new Set());
  return {
    folded,
    fold: (section: string, isFolded: boolean): void => {
      if (folded().has(section) === isFolded) return;
      const next = new Set(folded());
      if (isFolded) next.add(section);
      else next.delete(section);
      setFolded(next);
    },
  };
}

/** What is seen of the grid. */
function createSight() {
  const [seen, setSeen] = createSignal<Seen>(UNSEEN);
  const measures = createMemo((): Measures => ({ width: seen().width, rem: seen().rem }), undefined, {
    equals: (one, other) => one.width === other.width && one.rem === other.rem,
  });
  return { seen, measures, see: (part: Partial<Seen>): void => void setSeen((was) => ({ ...was, ...part })) };
}

/**
 * The spot among the rows. What the spot is counts, not where it was: rows may come and go around it. Where it is gone
 * itself, the nearest that is left takes its place.
 */
function createSpots(ground: Ground, fold: (section: string, isFolded: boolean) => void) {
  const { spot, setSpot } = useSheetView();
  const [chosen, setChosen] = createSignal<Place>({ row: 0, column: 0 });
  const [wanted, setWanted] = createSignal<Wanted>();
  const known = createMemo((): Place | undefined => {
    const [at, near] = [spot(), chosen()];
    if (at === undefined) return undefined;
    const there = slotAt(ground, near);
    return there?.spot !== undefined && isSpot(there.spot, at) ? near : placeOfSpot(ground, at, near.row);
  });
  // At first the value of the first variable, below the heads and the title of its section.
  const last = createMemo<Place>((before) => known() ?? before, { row: 2, column: 2 });
  const place = createMemo((): Place | undefined => known() ?? nearestPlace(ground, last()));
  /** Where it was put here; elsewhere it may be put too, and then no column is kept to. */
  let own: Spot | undefined;
  const put = (next: Place, isChosen: boolean): void => {
    const slot = slotAt(ground, next);
    if (slot?.spot === undefined) return;
    const { part } = slot.spot;
    own = slot.spot;
    batch(() => {
      setChosen(next);
      if (isChosen) setWanted({ part, place: next });
      setSpot(slot.spot);
    });
  };
  createEffect(() => {
    if (known() === undefined) {
      const at = place();
      if (at !== undefined) untrack(() => put(at, true));
    }
  });
  return {
    place,
    wanted: (): Wanted | undefined => {
      const now = spot();
      return own !== undefined && now !== undefined && isSpot(own, now) ? wanted() : undefined;
    },
    put,
    goTo: (to: Spot): void => {
      fold(to.section, false);
      const at = placeShowing(ground, to);
      if (at !== undefined) put(at, true);
    },
  };
}

/** Where a person is in the sheet: the spot in the grid, what is being typed, what stands beside it. Parts of the tab read it and ask it. */
import { type Accessor, createContext, createMemo, createSignal, useContext } from "solid-js";
import { type CellName, cellAt, dependentsOf, precedentsOf } from "../../engine/index.ts";
import type { Workspace } from "../../store/createWorkspace.ts";

/** What a spot of the grid shows. */
export type Part =
  | "section"
  | "label"
  | "name"
  | "value"
  | "unit"
  | "formula"
  | "status"
  /** The head of an item's row or column. */
  | "item"
  /** The empty row at the end of a section, where a variable is added. */
  | "add";

export interface Spot {
  readonly part: Part;
  readonly section: string;
  readonly variable?: string;
  /** Of a value: its items; of an item's head: that item. */
  readonly items?: readonly string[];
  /** Of an item's head. */
  readonly dimension?: string;
}

export type Way = "up" | "down" | "left" | "right" | "stay";

/** What stands beside the grid. */
export const SIDES = ["trace", "details", "dimensions", "checks", "history"] as const;
export type Side = (typeof SIDES)[number];

/** What the grid does for others. */
export interface GridControl {
  focus(): void;
  /** Moves the spot as arrow keys do. */
  move(way: Way): void;
  /** Unfolds, scrolls and puts the spot there. */
  goTo(spot: Spot): void;
}

/** A formula being typed, and the text that typing began with. */
export interface Typing {
  readonly variable: string;
  readonly text: string;
}

export interface Marks {
  readonly precedents: ReadonlySet<number>;
  readonly dependents: ReadonlySet<number>;
}

export interface SheetView {
  readonly spot: Accessor<Spot | undefined>;
  setSpot(spot: Spot | undefined): void;
  /** The variable at the spot. */
  readonly variable: Accessor<string | undefined>;
  /** The cell at the spot: of a value its own, elsewhere in a variable's row its first. */
  readonly cell: Accessor<number | undefined>;
  /** The values in the selected range, row by row. */
  readonly selected: Accessor<readonly number[]>;
  setSelected(cells: readonly number[]): void;
  /** Cells that the cell at the spot reads, and those that read it. */
  readonly marks: Accessor<Marks>;
  goTo(place: CellName, part?: Part): void;
  goToSpot(spot: Spot): void;
  focusGrid(): void;
  move(way: Way): void;
  readonly typing: Accessor<Typing | undefined>;
  /** Begins to type the formula at the spot, in the formula bar; without a text the present formula is edited. */
  type(text?: string): void;
  /** Ends it; the focus goes back to the grid, and on. Without a way it stays where it is. */
  endTyping(way?: Way): void;
  readonly side: Accessor<Side>;
  /** Shows it, and puts the focus there if asked. */
  showSide(side: Side, isFocused?: boolean): void;
  /** What the last action has to say: shown in the status line and spoken. */
  readonly said: Accessor<string>;
  say(text: string): void;
  /** Called by the grid when it is there. */
  attach(grid: GridControl): void;
}

export function createSheetView({ calculation }: Pick<Workspace, "calculation">): SheetView {
  const [spot, setSpot] = createSignal<Spot | undefined>(undefined, { equals: isSameSpot });
  const [selected, setSelected] = createSignal<readonly number[]>([]);
  const [typing, setTyping] = createSignal<Typing>();
  const [side, setSide] = createSignal<Side>("trace");
  const [said, setSaid] = createSignal("", { equals: false });
  let grid: GridControl | undefined;
  const cell = createMemo(() => cellOfSpot(calculation.sheet, spot()));
  const marks = createMemo(() => marksOf(calculation.sheet, cell()));
  return {
    spot,
    setSpot,
    variable: () => spot()?.variable,
    cell,
    selected,
    setSelected,
    marks,
    goTo: ({ variable, items }, part = "value") => {
      const section = calculation.sheet.variables.get(variable)?.variable.section ?? "";
      grid?.goTo({ part, section, variable, items });
    },
    goToSpot: (next) => grid?.goTo(next),
    focusGrid: () => grid?.focus(),
    move: (way) => grid?.move(way),
    typing,
    type: (text) => {
      const name = spot()?.variable;
      if (name === undefined) return;
      const present = calculation.sheet.variables.get(name)?.variable.formula ?? "";
      setTyping({ variable: name, text: text ?? present });
    },
    endTyping: (way) => {
      setTyping(undefined);
      if (way === undefined) return;
      grid?.focus();
      grid?.move(way);
    },
    side,
    showSide: (next, isFocused = false) => {
      setSide(next);
      if (isFocused) queueMicrotask(() => document.getElementById("sheet-side")?.focus());
    },
    said,
    say: setSaid,
    attach: (control) => {
      grid = control;
    },
  };
}

const isSameSpot = (one: Spot | undefined, other: Spot | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

type Sheet = Workspace["calculation"]["sheet"];

function cellOfSpot(sheet: Sheet, spot: Spot | undefined): number | undefined {
  if (spot?.variable === undefined) return undefined;
  if (spot.part === "value") return cellAt(sheet, spot.variable, spot.items);
  const placed = sheet.variables.get(spot.variable);
  return placed === undefined || placed.count === 0 ? undefined : placed.first;
}

function marksOf(sheet: Sheet, cell: number | undefined): Marks {
  if (cell === undefined) return { precedents: new Set(), dependents: new Set() };
  return { precedents: new Set(precedentsOf(sheet, cell)), dependents: new Set(dependentsOf(sheet, cell)) };
}

export const SheetViewContext = createContext<SheetView>();

export function useSheetView(): SheetView {
  const view = useContext(SheetViewContext);
  if (view === undefined) throw new Error("useSheetView needs a SheetViewContext.Provider above it.");
  return view;
}

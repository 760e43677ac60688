/** Where keys lead in the grid: from slot to slot, over rows and columns that hold nothing. */
import type { Sheet } from "../../engine/index.ts";
import type { Part, Spot } from "../sheet/createSheetView.ts";
import type { Layout, Row } from "./layout.ts";
import { type Slot, slotsOf } from "./slots.ts";

/** A place of the grid, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A grid to move in. */
export interface Ground {
  readonly sheet: Sheet;
  readonly layout: Layout;
}

/** The column that vertical moves keep to: that of the last sideways move. */
export interface Wanted {
  readonly part: Part;
  readonly place: Place;
}

export type Move =
  | { readonly to: "up" | "down"; readonly by?: number }
  | { readonly to: "left" | "right" }
  /** To the end of the row, of the grid. */
  | { readonly to: "rowStart" | "rowEnd" | "start" | "end" }
  /** To the edge of what stands together. */
  | { readonly to: "edgeUp" | "edgeDown" | "edgeLeft" | "edgeRight" };

export type GoneTo = Move["to"];

/** Moves that change the column, after which another one is kept to. */
export const isSideways = ({ to }: Move): boolean => !/^(up|down|edgeUp|edgeDown)$/.test(to);

/** The place that a move leads to; the same where there is no further. */
export function moved(ground: Ground, from: Place, move: Move, wanted?: Wanted): Place {
  switch (move.to) {
    case "up":
      return vertical(ground, from, -(move.by ?? 1), wanted);
    case "down":
      return vertical(ground, from, move.by ?? 1, wanted);
    case "left":
      return sideways(ground, from, -1);
    case "right":
      return sideways(ground, from, 1);
    case "rowStart":
      return endOfRow(ground, from, 0);
    case "rowEnd":
      return endOfRow(ground, from, -1);
    case "start":
      return endOfRow(ground, nextRow(ground, -1, 1, from.row), 0);
    case "end":
      return endOfRow(ground, nextRow(ground, ground.layout.rows.length, -1, from.row), 0);
    case "edgeUp":
      return verticalEdge(ground, from, -1, wanted);
    case "edgeDown":
      return verticalEdge(ground, from, 1, wanted);
    case "edgeLeft":
      return sidewaysEdge(ground, from, -1);
    case "edgeRight":
      return sidewaysEdge(ground, from, 1);
  }
}

/** The slot at a place, if something can be done there. */
export const slotAt = (ground: Ground, { row, column }: Place): Slot | undefined =>
  spotsOf(ground, row).find((slot) => slot.column === column);

/** The place of a spot; of several like it (a head of an item) the one nearest to a row. */
export function placeOfSpot(ground: Ground, spot: Spot, near = 0): Place | undefined {
  let found: Place | undefined;
  for (const [row, { section, kind }] of ground.layout.rows.entries()) {
    if (section !== spot.section || kind === "heads" || !mayHold(ground.layout.rows[row], spot)) continue;
    if (found !== undefined && Math.abs(row - near) >= Math.abs(found.row - near)) continue;
    const slot = spotsOf(ground, row).find((one) => one.spot !== undefined && isSpot(one.spot, spot));
    if (slot !== undefined) found = { row, column: slot.column };
  }
  return found;
}

/** Whether a row can hold a spot, told without laying out its slots. */
const mayHold = (row: Row | undefined, { variable }: Spot): boolean =>
  row?.kind !== "variable" || row.variable.variable.name === variable;

/** The place that shows a spot best: itself, else the same part of its variable, else the variable. */
export function placeShowing(ground: Ground, spot: Spot): Place | undefined {
  const exact = placeOfSpot(ground, spot);
  if (exact !== undefined || spot.variable === undefined) return exact;
  let found: Place | undefined;
  for (const row of ground.layout.rows.keys()) {
    for (const slot of spotsOf(ground, row)) {
      if (slot.spot?.variable !== spot.variable) continue;
      if (slot.spot.part === spot.part) return { row, column: slot.column };
      found ??= { row, column: slot.column };
    }
  }
  return found;
}

/** Slots of a row that can be gone to. */
export function spotsOf({ sheet, layout }: Ground, row: number): readonly Slot[] {
  const known = layout.rows[row];
  return known === undefined ? [] : slotsOf(sheet, known).filter(({ spot }) => spot !== undefined);
}

/** The nearest place to one that may be gone: what is left where something was deleted. */
export function nearestPlace(ground: Ground, { row, column }: Place): Place | undefined {
  const last = ground.layout.rows.length - 1;
  const at = nextRow(ground, Math.min(row, last) - 1, 1, -1);
  const near = at.row >= 0 ? at : nextRow(ground, last + 1, -1, -1);
  const slots = spotsOf(ground, near.row);
  // In the empty row a label comes first.
  const slot = ground.layout.rows[near.row]?.kind === "add" ? slots[0] : nearest(slots, column);
  return slot && { row: near.row, column: slot.column };
}

/** Whether two spots are one; a spot that names no dimension fits any. */
export const isSpot = (one: Spot, other: Spot): boolean =>
  one.part === other.part &&
  one.section === other.section &&
  one.variable === other.variable &&
  (one.dimension === undefined || other.dimension === undefined || one.dimension === other.dimension) &&
  (one.items ?? []).join("\n") === (other.items ?? []).join("\n");

/** What a row belongs to: its block, else itself. */
export const groupOf = (row: Row | undefined): unknown =>
  row !== undefined && "block" in row ? row.block : row;

/** The next row from one on, in a direction, that can be gone to; its column is not chosen yet. */
function nextRow(ground: Ground, from: number, way: 1 | -1, otherwise: number): Place {
  const { rows } = ground.layout;
  for (let row = from + way; row >= 0 && row < rows.length; row += way)
    if (spotsOf(ground, row).length > 0) return { row, column: 0 };
  return { row: otherwise, column: 0 };
}

function vertical(ground: Ground, from: Place, by: number, wanted: Wanted | undefined): Place {
  const way = by < 0 ? -1 : 1;
  let row = from.row;
  for (let left = Math.abs(by); left > 0; left--) row = nextRow(ground, row, way, row).row;
  return row === from.row ? from : inRow(ground, row, from, wanted);
}

/** The slot of a row that fits a vertical move: of the same column in its block, elsewhere of the same part. */
function inRow(ground: Ground, row: number, from: Place, wanted: Wanted | undefined): Place {
  const { rows } = ground.layout;
  const slots = spotsOf(ground, row);
  const keep = wanted?.place ?? from;
  const isWithin = (place: Place): boolean => groupOf(rows[place.row]) === groupOf(rows[row]);
  const like = slots.filter(({ spot }) => spot?.part === (wanted?.part ?? partAt(ground, from)));
  const column = isWithin(keep) || !isWithin(from) ? keep.column : from.column;
  const isOther = !isWithin(keep) && !isWithin(from);
  const slot = nearest(isOther && like.length > 0 ? like : slots, column);
  return { row, column: slot?.column ?? from.column };
}

const partAt = (ground: Ground, place: Place): Part | undefined => slotAt(ground, place)?.spot?.part;

function sideways(ground: Ground, { row, column }: Place, way: 1 | -1): Place {
  const columns = spotsOf(ground, row).map((slot) => slot.column);
  const next =
    way > 0 ? columns.find((one) => one > column) : columns.toReversed().find((one) => one < column);
  return { row, column: next ?? column };
}

function endOfRow(ground: Ground, { row, column }: Place, at: 0 | -1): Place {
  return { row, column: spotsOf(ground, row).at(at)?.column ?? column };
}

/** The last row of the block; from there the row that follows it. */
function verticalEdge(ground: Ground, from: Place, way: 1 | -1, wanted: Wanted | undefined): Place {
  const { rows } = ground.layout;
  let row = from.row;
  for (;;) {
    const next = nextRow(ground, row, way, row).row;
    if (next === row || groupOf(rows[next]) !== groupOf(rows[from.row])) break;
    row = next;
  }
  return row === from.row ? vertical(ground, from, way, wanted) : inRow(ground, row, from, wanted);
}

/** The last slot of the same part; from there the next. */
function sidewaysEdge(ground: Ground, from: Place, way: 1 | -1): Place {
  const part = partAt(ground, from);
  let place = from;
  for (;;) {
    const next = sideways(ground, place, way);
    if (next.column === place.column || partAt(ground, next) !== part) break;
    place = next;
  }
  return place.column === from.column ? sideways(ground, from, way) : place;
}

function nearest(slots: readonly Slot[], column: number): Slot | undefined {
  let best: Slot | undefined;
  for (const slot of slots)
    if (best === undefined || Math.abs(slot.column - column) < Math.abs(best.column - column)) best = slot;
  return best;
}

/** The ids of what stands in the dimensions panel, so that the focus finds its way. */

import type { Dimension } from "../../engine/index.ts";

/** A dimension, and its place among the dimensions. */
export interface PlacedDimension {
  readonly dimension: Dimension;
  readonly place: number;
}

export interface DimensionIds {
  readonly fold: string;
  readonly name: string;
  readonly add: string;
  item(index: number, part: "field" | "up" | "down" | "delete"): string;
}

/** By the dimension's place among the dimensions, which a rename does not change. */
export function dimensionIds(place: number): DimensionIds {
  const stem = `dimension-${place}`;
  return {
    fold: `${stem}-fold`,
    name: `${stem}-name`,
    add: `${stem}-add`,
    item: (index, part) => `${stem}-${index}-${part}`,
  };
}

/** The field that a new dimension's name is typed in. */
export const NEW_DIMENSION = "dimension-new";

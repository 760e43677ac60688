/** What both ways of splitting a difference give. */

/** A difference split over the players that made it. */
export interface Split {
  /** Of each player: what its change adds, on average over the orders in which the changes can be made one by one. */
  readonly contributions: readonly number[];
  /** Of each contribution its standard error; none where the split is exact. */
  readonly errors?: readonly number[];
  /** How many orders it is the average of, and how many pass through a combination without a result. */
  readonly orders: number;
  readonly leftOut: number;
}

/** So many combinations are calculated before there is a pause: some milliseconds. */
export const SLICE = 250;

/** Work in slices: gives how much of it is done, from 0 to 1, and in the end its result. */
export type Sliced<T> = Generator<number, T, void>;

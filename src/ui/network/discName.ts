/** A party's name inside its disc: as large as has room, else in two lines, else cut with an ellipsis. */
import { type Measure, wrap } from "../loop/text.ts";

export interface DiscName {
  readonly lines: readonly string[];
  /** Size of the letters in pixels. */
  readonly size: number;
}

/** Sizes to try, and the size of the voice that is measured. */
const SIZES = [13, 12, 11] as const;
const MEASURED = 13;
/** Air between the name and the rim. */
const AIR = 2;

export function discName(name: string, radius: number, measure: Measure): DiscName {
  for (const size of SIZES)
    if (widthOf(name, size, measure) <= chord(radius, size / 2)) return { lines: [name], size };
  for (const size of SIZES) {
    const lines = linesOf(name, radius, size, measure);
    if (lines.join(" ") === name) return { lines, size };
  }
  const smallest = SIZES[SIZES.length - 1] ?? MEASURED;
  return { lines: linesOf(name, radius, smallest, measure), size: smallest };
}

function linesOf(name: string, radius: number, size: number, measure: Measure): readonly string[] {
  const most = chord(radius, size) * (MEASURED / size);
  return wrap(name, "plain", most, measure, 2).flatMap((words) => words.map(({ text }) => text));
}

const widthOf = (text: string, size: number, measure: Measure): number =>
  (measure(text, "plain") * size) / MEASURED;

/** The width of a disc at a distance from its middle, without the air. */
const chord = (radius: number, distance: number): number =>
  2 * Math.sqrt(Math.max(radius ** 2 - distance ** 2, 0)) - 2 * AIR;

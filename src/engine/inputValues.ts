/** Values as people and files give them -> base values of a variable's cells. */

import type { SheetVariable } from "./places.ts";
import { complaintSentence } from "./quantityComplaints.ts";
import { readQuantity } from "./readQuantity.ts";
import { didYouMean } from "./suggest.ts";
import type { Dimension, InputValue, InputValues } from "./workbook.ts";

/** Why a value given for an input cannot be used. */
export interface InputComplaint {
  readonly variable: string;
  readonly items: readonly string[];
  /** An English sentence: what is wrong and what would be right. */
  readonly message: string;
}

/** A cell of an input, and its value in base units (of a choice: the option's place). */
export interface Edit {
  readonly cell: number;
  /** undefined: back to the workbook's own value. */
  readonly value: number | undefined;
}

/** The cells that some values set. One value for a variable with dimensions sets every item. */
export function readValues(
  variable: SheetVariable,
  values: InputValues,
): { edits: Edit[]; complaints: InputComplaint[] } {
  const edits: Edit[] = [];
  const complaints: InputComplaint[] = [];
  const {
    variable: { name },
    dimensions,
    first,
  } = variable;
  const visit = (part: InputValues, cell: number, depth: number, items: readonly string[]): void => {
    const dimension = dimensions[depth];
    if (typeof part !== "object") {
      const read = readOne(variable, part);
      if (typeof read === "string") complaints.push({ variable: name, items, message: read });
      else {
        const width = dimensions.slice(depth).reduce((product, { items: all }) => product * all.length, 1);
        for (let i = 0; i < width; i++) edits.push({ cell: first + cell * width + i, value: read });
      }
      return;
    }
    if (dimension === undefined) {
      complaints.push({ variable: name, items, message: "it takes one value here, not one per item." });
      return;
    }
    for (const [item, value] of Object.entries(part)) {
      const place = placeOf(dimension, item);
      if (place !== undefined)
        visit(value, cell * dimension.items.length + place, depth + 1, [...items, item]);
      else
        complaints.push({
          variable: name,
          items: [...items, item],
          message: `${dimension.name} has no item “${item}”.${didYouMean(item, dimension.items)}`,
        });
    }
  };
  visit(values, 0, 0, []);
  return { edits, complaints };
}

const placesByDimension = new WeakMap<Dimension, ReadonlyMap<string, number>>();

/** The place of an item; found at once, however many there are. */
function placeOf(dimension: Dimension, item: string): number | undefined {
  let places = placesByDimension.get(dimension);
  if (places === undefined) {
    places = new Map(dimension.items.map((name, place) => [name, place]));
    placesByDimension.set(dimension, places);
  }
  return places.get(item);
}

/** One value in base units, or what is wrong with it. */
function readOne({ choices, unit }: SheetVariable, value: InputValue): number | string {
  if (choices !== undefined) {
    const place = choices.indexOf(String(value));
    return place >= 0
      ? place
      : `“${value}” is none of ${choices.join(", ")}.${didYouMean(String(value), choices)}`;
  }
  const read = readQuantity(value, unit);
  if ("value" in read) return read.value;
  return complaintSentence(read);
}

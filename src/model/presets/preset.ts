/** A published deal: other parties and inputs for the built-in deal, each with its source, and results that its sources give. */
import type { InputValue, InputValues, Provenance } from "../../engine/index.ts";

/** A value as in a workbook file (a number in the variable's unit, a day, a choice, a text), and where it comes from. */
export interface PresetInput extends Provenance {
  readonly value: InputValue;
}

/**
 * Values by item, nested in the order of the variable's dimensions; "*" stands for every item that is not named. Without
 * "*" an item that is not named is 0, or follows the default formula.
 */
export interface PresetItems {
  readonly [item: string]: PresetInput | PresetItems;
}

/** By variable; an input that is not named keeps the deal's own value. */
export interface PresetInputs {
  readonly [variable: string]: PresetInput | PresetItems;
}

/** A result that can be reproduced by hand from what the deal's sources say. */
export interface Expected {
  readonly variable: string;
  readonly items?: readonly string[];
  /** In the variable's unit. */
  readonly value: number;
  /** How far off it may be, in the same unit. */
  readonly within: number;
  /** The sum by hand. */
  readonly because: string;
  /** Inputs that differ from the preset's own, such as `commitmentRung: "paid"`. */
  readonly with?: { readonly [variable: string]: InputValues };
}

export interface Preset {
  /** As `--preset` takes it: small letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** One or two sentences: what the deal is, and how it is laid out here. */
  readonly note: string;
  /** The day as of which it is shown. */
  readonly date: string;
  /** Key of the section to open first. */
  readonly shows?: string;
  /** By dimension: its items under other names, as many as before and in the same order. */
  readonly items?: { readonly [dimension: string]: readonly string[] };
  readonly inputs: PresetInputs;
  /** By variable: the usual range where the deal's own does not fit. */
  readonly sliders?: { readonly [variable: string]: readonly [number, number] };
  readonly expected: readonly Expected[];
}

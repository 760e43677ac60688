/** One input number: what it is, how it moves, and how it is written; for a slider, a field, a number in a sentence. */
import { untrack } from "solid-js";
import {
  type CellError,
  type CellName,
  cellAt,
  inUnit,
  type SheetVariable,
  toBase,
  type Unit,
  variableNamed,
} from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { decimalsOf } from "../decimals.ts";
import { useLocale } from "../locale/context.tsx";
import type { Scrub } from "./makeScrub.ts";
import { type Bounds, clamp, createScale, type Scale, stepped } from "./scale.ts";

export interface Quantity {
  readonly place: CellName;
  readonly cell: number;
  readonly unit: Unit;
  readonly scale: Scale;
  /** The hard range, in the unit. */
  readonly bounds: Bounds;
  /** The number in force, in the unit. Tracked. */
  number(): number;
  /** The same in base units. Tracked. */
  base(): number;
  /** The number exactly, with its unit. Tracked. */
  text(): string;
  /** The number exactly, without its unit. Tracked. */
  bareText(): string;
  /** The number as it is read out. Tracked. */
  spoken(): string;
  /** A number of this unit as text. */
  write(number: number): string;
  /** Whether the value is the user's. Tracked. */
  isSet(): boolean;
  /** Why the value cannot be used. Tracked. */
  error(): CellError | undefined;
  /** The workbook's own value, in the unit. Tracked. */
  readonly own: number;
  /** Whether the own value is a formula, which holds until a value is set. */
  readonly hasFormula: boolean;
  /** Whether it is calculated, so that nothing can be set. */
  readonly isResult: boolean;
  /** Whether the usual range is known, so that a slider makes sense. */
  readonly hasSlider: boolean;
  set(number: number): void;
  /** Sets what was read of a typed text. */
  take(base: number): void;
  /** Steps from the newest value, shown or not yet, inside the hard range and these bounds. */
  step(steps: number, within?: Bounds): void;
  commit(): void;
  /** Takes a drag back. */
  cancel(): void;
  reset(): void;
  /** What a drag over the label or the number does: one step of undo, given up by Escape. */
  readonly scrub: Scrub;
}

/** The input at a place; it must be a number input of the sheet. */
export function createQuantity(place: CellName): Quantity {
  const { calculation, ...workspace } = useWorkspace();
  const { format } = useLocale();
  const known = variableNamed(calculation.sheet, place.variable);
  const first = cellAt(calculation.sheet, place.variable, place.items);
  if (known === undefined || first === undefined) throw new Error(`There is no input ${place.variable}.`);
  const { unit, variable } = known;
  /** Its place can move when another sheet takes over. */
  const cell = (): number => cellAt(calculation.sheet, place.variable, place.items) ?? first;
  const own = (): number => inUnit(calculation.baseGiven(cell()), unit);
  const bounds = boundsOf(variable.range, variable.exclusiveMinimum);
  const scale = scaleOf(known, untrack(own), bounds);
  const isDate = unit.text === "date";
  const isWhole = isDate || variable.whole === true;
  const decimals = variable.whole === true ? 0 : decimalsOf(variable.name, unit.text);
  const newest = (): number => {
    const given = workspace.override(place);
    return typeof given === "number" ? given : inUnit(calculation.given(cell()), unit);
  };
  const set = (number: number): void => {
    if (number !== newest()) workspace.set(place, number);
  };
  const step = (steps: number, within: Bounds = bounds): void => {
    const from = newest();
    const way = scale.stepAt(from) * steps;
    if (isDate && from === 0) return;
    set(clamp(stepped(from, isWhole ? wholeStep(way) : way, bounds), within));
  };
  const { commit, cancel } = workspace;
  return {
    place,
    get cell() {
      return cell();
    },
    unit,
    scale,
    bounds,
    get own() {
      return own();
    },
    hasFormula: variable.default !== undefined,
    isResult: variable.formula !== undefined,
    hasSlider: variable.slider !== undefined,
    number: () => inUnit(calculation.given(cell()), unit),
    base: () => calculation.given(cell()),
    text: () => format.exact(calculation.given(cell()), unit.text, decimals),
    bareText: () => format.exactNumber(calculation.given(cell()), unit.text, decimals),
    spoken: () => format.spoken(calculation.given(cell()), unit.text),
    write: (number) => format.exact(toBase(number, unit), unit.text, 0),
    isSet: () => calculation.isSet(cell()),
    error: () => calculation.error(cell()),
    set,
    take: (base) => set(inUnit(base, unit)),
    step,
    commit,
    cancel,
    reset: () => workspace.reset(place),
    scrub: { move: (steps) => step(steps), end: commit, cancel },
  };
}

/** The hard range as two numbers; where the bound itself is excluded, the nearest round number inside. */
function boundsOf(
  range: readonly [number | null, number | null] | undefined,
  exclusiveMinimum: number | undefined,
): Bounds {
  const minimum = range?.[0] ?? Number.NEGATIVE_INFINITY;
  const above = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 0.1;
  return { minimum: Math.max(minimum, above), maximum: range?.[1] ?? Number.POSITIVE_INFINITY };
}

/** At least one, in whole numbers. */
const wholeStep = (way: number): number => Math.sign(way) * Math.max(1, Math.round(Math.abs(way)));

/** The way a value moves; days go one by one. */
function scaleOf({ unit, variable }: SheetVariable, own: number, bounds: Bounds): Scale {
  if (unit.text === "date") return { ...createScale(own, own, true), stepAt: () => 1 };
  const [low, high] = variable.slider ?? sliderRange(own, bounds);
  return createScale(low, high, variable.whole);
}

/** A usual range where the workbook names none. */
function sliderRange(own: number, { minimum, maximum }: Bounds): readonly [number, number] {
  const reach = Math.max(Math.abs(own) * 2, 1);
  const low = Number.isFinite(minimum) ? minimum : own < 0 ? -reach : 0;
  const high = Number.isFinite(maximum) && maximum <= reach * 50 ? maximum : reach;
  return [Math.min(low, own), Math.max(high, own)];
}

/** What a part of the Deal tab reads of the deal and an edited sheet no longer has, or has otherwise. */
import {
  axisOf,
  readUnit,
  type Sheet,
  type SheetVariable,
  type Variable,
  variableNamed,
  type Workbook,
} from "../../engine/index.ts";
import { builtInNameOf, variableIn } from "../builtIn.ts";

export interface Missing {
  /** Variables that are not there. */
  readonly gone: readonly string[];
  /** Variables that are there and measure something else: in another kind of unit, over other dimensions, no choice any more. */
  readonly changed: readonly string[];
}

const NONE: Missing = { gone: [], changed: [] };

/** What of these variables cannot be used as the published workbook has them, by the names that it has for them. */
export function missingFor(sheet: Sheet, published: Workbook | undefined, names: readonly string[]): Missing {
  if (published === undefined) return NONE;
  const gone = names.filter((name) => variableNamed(sheet, name) === undefined);
  if (gone.length === 0 && sheet.workbook === published) return NONE;
  const changed = names.filter((name) => {
    const [former, now] = [variableIn(published, name), variableNamed(sheet, name)];
    return former !== undefined && now !== undefined && !isLike(former, now);
  });
  return gone.length + changed.length === 0 ? NONE : { gone, changed };
}

export const isNothing = ({ gone, changed }: Missing): boolean => gone.length + changed.length === 0;

/** Those of some variables that can be used as the published workbook has them. */
export const usable = (
  sheet: Sheet,
  published: Workbook | undefined,
  names: readonly string[],
): readonly string[] => names.filter((name) => isNothing(missingFor(sheet, published, [name])));

function isLike(former: Variable, { variable, unit, dimensions, choices, count }: SheetVariable): boolean {
  const over = (former.over ?? []).map((entry) => axisOf(entry).dimension);
  const overNow = dimensions.map((dimension) => builtInNameOf(dimension));
  const powers = readUnit(former.unit ?? "")?.powers;
  return (
    JSON.stringify(over) === JSON.stringify(overNow) &&
    JSON.stringify(powers) === JSON.stringify(unit.powers) &&
    (former.unit === "date") === (unit.text === "date") &&
    (former.text === true) === (variable.text === true) &&
    (former.choice === undefined) === (choices === undefined) &&
    choices?.length !== 0 &&
    (former.text === true || count > 0)
  );
}

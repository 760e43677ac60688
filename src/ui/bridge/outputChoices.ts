/** Which results can be asked about: the main ones first, then all by section. */
import { cellAt, nameOf, type Sheet, type SheetVariable, variableNamed } from "../../engine/index.ts";
import { firstOutputs } from "../compare/outputs.ts";

/** A result: a variable by the name that formulas use, at some items. */
export interface AskedOutput {
  readonly variable: string;
  readonly items: readonly string[];
}

/** Results under one heading; the main ones have none. */
export interface OutputGroup {
  readonly section: string | undefined;
  readonly variables: readonly string[];
}

/** A number that a formula gives. */
const canBeAsked = ({ variable, choices, count, unit }: SheetVariable): boolean =>
  variable.formula !== undefined && choices === undefined && count > 0 && unit.text !== "date";

export function outputGroups(sheet: Sheet, isDeal: boolean): readonly OutputGroup[] {
  const main = firstOutputs(sheet, isDeal).flatMap(({ variable }) => {
    const placed = variableNamed(sheet, variable);
    return placed !== undefined && canBeAsked(placed) ? [placed.variable.name] : [];
  });
  const bySection = new Map<string, string[]>();
  for (const placed of sheet.variables.values()) {
    if (!canBeAsked(placed) || main.includes(placed.variable.name)) continue;
    const { name, section = "" } = placed.variable;
    bySection.set(section, [...(bySection.get(section) ?? []), name]);
  }
  return [
    ...(main.length > 0 ? [{ section: undefined, variables: main }] : []),
    ...Array.from(bySection, ([section, variables]) => ({ section, variables })),
  ];
}

/** The items at which a result can be asked about: those in use. */
export function itemChoices(
  sheet: Sheet,
  variable: string,
  isUsed: (placed: SheetVariable, cell: number) => boolean,
): readonly (readonly string[])[] {
  const placed = variableNamed(sheet, variable);
  if (placed === undefined || placed.dimensions.length === 0) return [];
  return Array.from({ length: placed.count }, (_, i) => placed.first + i)
    .filter((cell) => isUsed(placed, cell))
    .map((cell) => nameOf(sheet, cell).items);
}

/** The result that is asked about first. */
const USUAL = "effectiveValuation";

/** What is wanted, if the sheet has it; else the usual one, or the first. `at` are the items of one that has some. */
export function outputIn(
  sheet: Sheet,
  groups: readonly OutputGroup[],
  wanted: AskedOutput | undefined,
  at: (variable: string) => readonly string[],
): AskedOutput | undefined {
  const known = groups.flatMap(({ variables }) => variables);
  const usual = variableNamed(sheet, USUAL)?.variable.name ?? "";
  const asked = wanted && variableNamed(sheet, wanted.variable)?.variable.name;
  const variable = [asked, usual, known[0]].find((name) => name !== undefined && known.includes(name));
  if (variable === undefined) return undefined;
  if (wanted !== undefined && variable === asked && cellAt(sheet, variable, wanted.items) !== undefined)
    return { variable, items: wanted.items };
  return { variable, items: at(variable) };
}

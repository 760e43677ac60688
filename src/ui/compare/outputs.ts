/** Which variables are chosen as rows, and the rows that they come to. */
import { cellAt, nameOf, type Sheet, type SheetVariable, variableNamed } from "../../engine/index.ts";
import { builtInNameOf } from "../builtIn.ts";
import { lastIn, pinnedIn } from "../results/chosenResults.ts";
import type { Row } from "./rows.ts";

/** A variable as a row: at some items, at each, or at the one that is the supplier. Known by the name it was built in under. */
export interface Output {
  readonly variable: string;
  readonly items?: readonly string[] | "each" | "supplier";
}

export const isSameOutput = (one: Output, other: Output): boolean => outputId(one) === outputId(other);

export const outputId = ({ variable, items }: Output): string => JSON.stringify([variable, items ?? null]);

/** The deal's main results, the four key figures first. */
const MAIN: readonly string[] = [
  "wholeRoundRatio",
  "supplierOwnership",
  "passiveDilution",
  "effectiveCost",
  "hardwareRevenue",
  "ownDollarShare",
  "effectiveValuation",
  "impliedDiscount",
  "postMoneyValuation",
  "netPresentValue",
  "internalRateOfReturn",
  "paybackTime",
  "moic",
];

/** What is shown before anything is chosen: pinned results and the deal's main ones; of a sheet begun empty its last results. */
export function firstOutputs(sheet: Sheet, isDeal: boolean): readonly Output[] {
  const pinned = pinnedIn(sheet);
  const others = isDeal ? MAIN : pinned.length > 0 ? [] : lastIn(sheet);
  const names = [...pinned, ...others].flatMap((name) => variableNamed(sheet, name) ?? []);
  return [...new Set(names)].map(({ variable, dimensions }) => ({
    variable: builtInNameOf(variable) ?? variable.name,
    ...(dimensions.length > 0 && { items: "each" as const }),
  }));
}

/** The dimension that the supplier is one of, if the sheet has such. */
export const supplierDimension = (sheet: Sheet): string | undefined => {
  const { choice } = variableNamed(sheet, "supplier")?.variable ?? {};
  return typeof choice === "string" ? choice : undefined;
};

/** Whether a variable has a value for the supplier. */
export const hasSupplier = (sheet: Sheet, { dimensions }: SheetVariable): boolean =>
  dimensions.length === 1 && dimensions[0]?.name === supplierDimension(sheet);

/** Rows of one chosen variable at most. */
const MOST_ITEMS = 60;

/** The rows of a chosen variable; none where the sheet does not have it. `isUsed` says which of its cells are in use. */
export function outputRows(
  sheet: Sheet,
  { variable, items }: Output,
  isUsed: (placed: SheetVariable, cell: number) => boolean,
): readonly Row[] {
  const placed = variableNamed(sheet, variable);
  if (placed === undefined) return [];
  const row = (at: readonly string[], cell: number | undefined, isSupplier = false): Row => ({
    id: JSON.stringify([placed.variable.name, isSupplier ? "supplier" : at]),
    placed,
    items: at,
    cell,
    isSupplier,
  });
  if (placed.variable.text) return [row([], undefined)];
  if (items === "supplier") return hasSupplier(sheet, placed) ? [row([], placed.first, true)] : [];
  if (Array.isArray(items) || placed.dimensions.length === 0) {
    const at = Array.isArray(items) ? items : [];
    const cell = cellAt(sheet, placed.variable.name, at);
    return cell === undefined ? [] : [row(at, cell)];
  }
  return Array.from({ length: placed.count }, (_, i) => placed.first + i)
    .filter((cell) => isUsed(placed, cell))
    .slice(0, MOST_ITEMS)
    .map((cell) => row(nameOf(sheet, cell).items, cell));
}

/** What can be chosen of a variable: itself; of one with items each of them together, the supplier's, and one by one. */
export function choicesOf(sheet: Sheet, placed: SheetVariable): readonly Output[] {
  const variable = builtInNameOf(placed.variable) ?? placed.variable.name;
  const { dimensions, first, count } = placed;
  if (dimensions.length === 0) return [{ variable }];
  const cells = Array.from({ length: count }, (_, i) => nameOf(sheet, first + i).items);
  return [
    { variable, items: "each" },
    ...(hasSupplier(sheet, placed) ? [{ variable, items: "supplier" as const }] : []),
    ...cells.map((items) => ({ variable, items })),
  ];
}

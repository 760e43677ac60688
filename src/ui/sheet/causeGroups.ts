/** The cells that are errors, by their first cause: a list that a person can read however far an error reaches. */
import {
  type Calculation,
  type CellError,
  cellAt,
  cellText,
  errorOf,
  valueAt,
  variableOf,
} from "../../engine/index.ts";
import { inUse } from "../../io/inUse.ts";

export interface CauseGroup {
  /** As it is at the first cause. */
  readonly error: CellError;
  /** First causes of the same variable and kind: a column may be without a value for one reason at several items. */
  readonly causes: readonly CellError["cause"][];
  /** How many other cells are errors because of it. */
  readonly reach: number;
  /** The variables concerned, the cause's own among them. */
  readonly variables: ReadonlySet<string>;
}

/** Groups all errors among the cells in use, in the order of their causes in the sheet. */
export function causeGroups(calculation: Calculation): readonly CauseGroup[] {
  const { sheet } = calculation;
  const isUsed = inUse(calculation);
  const found = new Map<string, Collected>();
  const known = new Map<number, Collected>();
  // From the end: the way of an error passes through earlier cells, whose cause is then known.
  for (let cell = sheet.cells - 1; cell >= 0; cell--) {
    if (!Number.isNaN(valueAt(calculation, cell))) continue;
    const placed = variableOf(sheet, cell);
    if (!isUsed(placed, cell)) continue;
    const group = known.get(cell) ?? collect(calculation, cell, found, known);
    group?.cells.add(cell);
    group?.variables.add(placed.variable.name);
  }
  const firstOf = ({ causes }: Collected): number => Math.min(...causes.keys());
  return [...found.values()]
    .sort((one, other) => firstOf(one) - firstOf(other))
    .map(({ error, causes, cells, variables }) => ({
      error,
      causes: [...causes.values()].reverse(),
      reach: [...cells].filter((cell) => !causes.has(cell)).length,
      variables,
    }));
}

interface Collected {
  readonly error: CellError;
  readonly causes: Map<number, CellError["cause"]>;
  readonly cells: Set<number>;
  readonly variables: Set<string>;
}

/** The group of a cell's error, made if it is the first; the cells on the way to its cause belong to it as well. */
function collect(
  calculation: Calculation,
  cell: number,
  found: Map<string, Collected>,
  known: Map<number, Collected>,
): Collected | undefined {
  const error = errorOf(calculation, cell);
  if (error === undefined) return undefined;
  const { sheet } = calculation;
  const key = keyOf(error);
  const group = found.get(key) ?? {
    error: { ...error, path: [] },
    causes: new Map<number, CellError["cause"]>(),
    cells: new Set<number>(),
    variables: new Set<string>(),
  };
  found.set(key, group);
  const at = cellAt(sheet, error.cause.variable, error.cause.items);
  if (at !== undefined) group.causes.set(at, error.cause);
  for (const place of error.path) {
    const passed = cellAt(sheet, place.variable, place.items);
    if (passed !== undefined) known.set(passed, group);
  }
  return group;
}

/** What is one thing to a person: a circle, a check, or one way in which a variable fails. */
function keyOf({ sentence, facts, cause }: CellError): string {
  const cycle = facts.cycle;
  if (cycle !== undefined && "text" in cycle) return `${sentence}\n${cycle.text}`;
  return `${sentence}\n${cellText({ variable: cause.variable, items: [] })}`;
}

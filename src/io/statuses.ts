/** How well each value is founded: reported, assumption or yours. */
import {
  type Calculation,
  dependentsOf,
  isSet,
  nameOf,
  provenanceAt,
  type Sheet,
  STATUSES,
  type Status,
  type Variable,
} from "../engine/index.ts";

/**
 * Status by cell: of an input its own (one that was set is yours, one without a status an assumption), of a result the
 * weakest among the inputs behind it and the formulas that have a status of their own, such as a person's; of an input
 * that follows its default formula the weakest of both. A cell that nothing of these is behind has none. One walk over
 * the sheet, in its size.
 */
export function statusesOf(calculation: Calculation): readonly (Status | undefined)[] {
  const { sheet } = calculation;
  const statuses = new Array<Status | undefined>(sheet.cells).fill(undefined);
  const origins = originCells(sheet);
  for (const status of STATUSES.toReversed()) {
    const reached = origins.filter(
      (cell) => ownStatus(calculation, cell) === status && statuses[cell] === undefined,
    );
    for (const cell of reached) statuses[cell] = status;
    for (let cell = reached.pop(); cell !== undefined; cell = reached.pop())
      for (const dependent of dependentsOf(sheet, cell)) {
        if (statuses[dependent] !== undefined || standsAlone(calculation, dependent)) continue;
        statuses[dependent] = status;
        reached.push(dependent);
      }
  }
  return statuses;
}

function originCells({ variables }: Sheet): number[] {
  return [...variables.values()].flatMap(({ variable, first, count }) =>
    isInput(variable) || variable.status !== undefined
      ? Array.from({ length: count }, (_, i) => first + i)
      : [],
  );
}

const isInput = ({ formula, text }: Variable): boolean => formula === undefined && text !== true;

/** Whether the status of a cell has nothing to do with other cells: an input that does not follow a default formula. */
function standsAlone(calculation: Calculation, cell: number): boolean {
  const { inputOfCell, markOfCell, ownInputs } = calculation.sheet;
  if ((inputOfCell[cell] ?? -1) < 0) return false;
  const mark = markOfCell[cell] ?? -1;
  return mark < 0 || isSet(calculation, cell) || ownInputs[mark] !== 0;
}

/** Of an input, and of a formula that has one; undefined for other results, and for an input that follows its default formula without a status of its own. */
function ownStatus(calculation: Calculation, cell: number): Status | undefined {
  const { variable: name, items } = nameOf(calculation.sheet, cell);
  const variable = calculation.sheet.variables.get(name)?.variable;
  if (variable === undefined || variable.text) return undefined;
  if (variable.formula !== undefined) return variable.status;
  if (isSet(calculation, cell)) return "yours";
  const { status } = provenanceAt(variable, items);
  return status ?? (standsAlone(calculation, cell) ? "assumption" : undefined);
}

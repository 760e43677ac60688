/** The engine's door: text in, numbers out. Names stand in the order of the walk. `parseFormula` has its own file, since it brings mathjs. */

export { buildSheet } from "./buildSheet.ts";
export { checkOne, readOne, type Usable } from "./checkOne.ts";
export { readDate, writeDate } from "./dates.ts";
export {
  type CellError,
  type Complaint,
  cellLabel,
  describe,
  type Fact,
  type Fix,
  fill,
  type Problem,
  SENTENCES,
  type Sentence,
  type SentenceKey,
  type Warning,
} from "./errors.ts";
export {
  type Calculation,
  calculate,
  calculateBlock,
  circularGroups,
  type GroupReport,
  givenValue,
  isSet,
  recalculate,
  valueAt,
} from "./evaluate.ts";
export { errorOf } from "./explain.ts";
export { FUNCTION_NAMES, FUNCTIONS, type FunctionSpec } from "./functions.ts";
export { type ReadInputs, readInputs } from "./inputs.ts";
export type { Edit, InputComplaint } from "./inputValues.ts";
export type { Verdict } from "./iterate.ts";
export type { SheetComplaint } from "./names.ts";
export { rebase } from "./ownInputs.ts";
export { type PackedSheet, packSheet, unpackSheet } from "./packedSheet.ts";
export type { Expr, ParseResult } from "./parse.ts";
export { type Piece, piecesOf } from "./pieces.ts";
export type { SheetCheck, SheetVariable } from "./places.ts";
export {
  complaintSentence,
  QUANTITY_COMPLAINTS,
  type QuantityComplaint,
  type Unreadable,
} from "./quantityComplaints.ts";
export type { Habit } from "./readNumber.ts";
export { type Reading, readQuantity } from "./readQuantity.ts";
export { sameProgram } from "./sameProgram.ts";
export { cellAt, cellsOf, nameOf, type Sheet, variableNamed, variableOf } from "./sheet.ts";
export { type PackedStart, packStart, startOf, unpackStart } from "./startSheet.ts";
export { didYouMean, nearest } from "./suggest.ts";
export { dependentsOf, inputsBehind, precedentsOf } from "./trace.ts";
export { tryOne } from "./tryOne.ts";
export { type MathTree, typeset } from "./typeset.ts";
export { inUnit, powersText, readUnit, toBase, UNITS, type Unit } from "./units.ts";
export { type FailedCheck, failedChecks, warningsOf } from "./warnings.ts";
export {
  type Anchor,
  type Axis,
  axisOf,
  type CellName,
  type Check,
  cellText,
  DEFAULT_SETTINGS,
  type Dimension,
  formulasOf,
  hasValue,
  type InputValue,
  type InputValues,
  type Provenance,
  provenanceAt,
  type Scenario,
  type Settings,
  STATUSES,
  type Status,
  type Variable,
  type Workbook,
} from "./workbook.ts";
export { writeFact, writeNumber, writeQuantity } from "./writeQuantity.ts";

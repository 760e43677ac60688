/** What in a sheet cannot be used, each at its path in the workbook's file. */
import type { Sheet, SheetComplaint, Variable, Workbook } from "../engine/index.ts";
import type { FileComplaint } from "./fileComplaint.ts";
import { pathText } from "./readJson.ts";

type Path = readonly (string | number)[];
type Placed = readonly [path: Path, message: string];

export function sheetComplaints({ workbook, complaints }: Sheet): readonly FileComplaint[] {
  return complaints.map((complaint) => {
    const [path, engine] = placeIn(workbook, complaint);
    return { place: pathText(path), what: { engine } };
  });
}

/** Where a complaint belongs, and its words behind that. */
function placeIn({ variables, checks = [], dimensions }: Workbook, complaint: SheetComplaint): Placed {
  const { variable: name, kind, formula, message } = complaint;
  const at = variables.findIndex((one) => one.name === name);
  const variable = variables[at];
  const check = checks.findIndex((one) => one.name === name);
  const isOfCheck = formula === undefined ? variable === undefined : checks[check]?.formula === formula;
  const isOfVariable =
    formula === undefined || variable?.formula === formula || variable?.default === formula;
  if (variable !== undefined && isOfVariable) return ofVariable(variable, ["variables", at], complaint);
  if (check >= 0 && isOfCheck)
    return [["checks", check, formula === undefined ? "blocks" : "formula"], message];
  if (dimensions.some((one) => one.name === name)) return [["dimensions", name], message];
  return [kind === "invalid_setting" ? ["settings"] : [], message];
}

/** The fields that complaints of a kind are about; of another kind they are about the whole variable. */
const FIELDS: Readonly<Record<string, keyof Variable>> = {
  unknown_unit: "unit",
  invalid_dimension: "over",
  invalid_name: "name",
  name_clash: "name",
};

function ofVariable(variable: Variable, path: Path, { kind, formula, message }: SheetComplaint): Placed {
  if (formula !== undefined)
    return [[...path, variable.formula === formula ? "formula" : "default"], message];
  const [whole, items, rest] = /^input(?:\[(.*?)\])?: ([\s\S]+)$/.exec(message) ?? [];
  if (whole !== undefined) return [[...path, "input", ...itemsIn(variable, items)], rest ?? message];
  // Of a choice the dimension is looked up after those that it ranges over.
  if (kind === "unknown_name")
    return [[...path, message.includes(" is a choice ") ? "choice" : "over"], message];
  const field = FIELDS[kind];
  return [field === undefined ? path : [...path, field], message];
}

/** The items that the engine names in brackets. */
const itemsIn = ({ over = [] }: Variable, items: string | undefined): readonly string[] =>
  items === undefined ? [] : over.length === 1 ? [items] : items.split(", ");

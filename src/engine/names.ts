/** The one namespace of a workbook: variables with their cells, dimensions and their aliases. Clashes are complaints. */
import type { Complaint } from "./errors.ts";
import { FUNCTION_NAMES } from "./functions.ts";
import { MAX_CELLS } from "./limits.ts";
import type { SheetVariable } from "./places.ts";
import { didYouMean } from "./suggest.ts";
import { readUnit, UNITS, type Unit } from "./units.ts";
import { axisOf, type Dimension, hasValue, type Variable, type Workbook } from "./workbook.ts";

/** A complaint about one variable or check; `formula` is the text that `start` and `end` count in. */
export interface SheetComplaint extends Complaint {
  readonly variable: string;
  readonly formula?: string;
}

export interface Names {
  readonly variables: ReadonlyMap<string, SheetVariable>;
  /** Dimensions by every name that formulas have for them: their own and aliases. */
  readonly axes: ReadonlyMap<string, Dimension>;
  readonly cells: number;
}

type Complain = (variable: string, kind: string, message: string) => void;

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;
const RESERVED = new Set([
  ...FUNCTION_NAMES,
  ...UNITS.keys(),
  "year",
  "and",
  "or",
  "not",
  "mod",
  "xor",
  "in",
  "true",
  "false",
  "null",
]);
const PLAIN_UNIT = readUnit("") as Unit;

/** Names and places of all variables. A variable that cannot be placed is left out, and its name complained of. */
export function namesOf(workbook: Workbook): { names: Names; complaints: readonly SheetComplaint[] } {
  const complaints: SheetComplaint[] = [];
  const complain: Complain = (variable, kind, message) =>
    complaints.push({ variable, kind, message, start: 0, end: 0 });
  const axes = axesOf(workbook, complain);
  const variables = new Map<string, SheetVariable>();
  let cells = 0;
  for (const variable of workbook.variables) {
    if (!isFreeName(variable.name, complain)) continue;
    if (variables.has(variable.name) || axes.has(variable.name)) {
      complain(variable.name, "name_clash", `There are two things called ${variable.name}; rename one.`);
      continue;
    }
    const placed = placeVariable(variable, axes, cells, complain);
    if (placed === undefined) continue;
    if (cells + placed.count > MAX_CELLS) {
      complain(
        variable.name,
        "too_many_cells",
        `With ${variable.name} the workbook has more than ${MAX_CELLS} cells.`,
      );
      continue;
    }
    variables.set(variable.name, placed);
    cells += placed.count;
  }
  return { names: { variables, axes, cells }, complaints };
}

/** Names through which a prototype could be reached: no field, variable or item has one, since files refuse them. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a text has the form of a name: a letter, then letters, digits and _. */
export const isName = (text: string): boolean => NAME.test(text);

/** Whether a name is a function, a unit or a word of the formula language. */
export const isReserved = (name: string): boolean => RESERVED.has(name);

/** Why no variable or dimension can have a name; undefined where one can. */
export function complaintOfName(name: string): Pick<Complaint, "kind" | "message"> | undefined {
  if (!isName(name)) {
    const message = `“${name}” is not a name: it takes a letter first, then letters, digits and _.`;
    return { kind: "invalid_name", message };
  }
  if (!isReserved(name)) return undefined;
  const message = `${name} is a function, a unit or a word of the formula language; choose another name.`;
  return { kind: "name_clash", message };
}

function isFreeName(name: string, complain: Complain): boolean {
  const complaint = complaintOfName(name);
  if (complaint !== undefined) complain(name, complaint.kind, complaint.message);
  return complaint === undefined;
}

function axesOf({ dimensions, variables }: Workbook, complain: Complain): Map<string, Dimension> {
  const axes = new Map<string, Dimension>();
  for (const dimension of dimensions) {
    if (!isFreeName(dimension.name, complain)) continue;
    if (axes.has(dimension.name))
      complain(dimension.name, "name_clash", `There are two dimensions called ${dimension.name}.`);
    const seen = new Set<string>();
    const twice = dimension.items.find((item) => seen.size === seen.add(item).size);
    if (twice !== undefined)
      complain(dimension.name, "name_clash", `${dimension.name} names “${twice}” twice.`);
    if (dimension.items.length === 0) {
      complain(dimension.name, "invalid_dimension", `${dimension.name} has no items; it needs one at least.`);
      continue;
    }
    axes.set(dimension.name, dimension);
  }
  for (const entry of new Set(variables.flatMap(({ over }) => over ?? []))) {
    const { name, dimension } = axisOf(entry);
    const meant = axes.get(dimension);
    if (meant === undefined || name === dimension || !isFreeName(name, complain)) continue;
    const known = axes.get(name);
    if (known === undefined) axes.set(name, meant);
    else if (known !== meant)
      complain(name, "name_clash", `${name} is an alias of ${dimension}, and already means something else.`);
  }
  return axes;
}

function placeVariable(
  variable: Variable,
  axes: ReadonlyMap<string, Dimension>,
  first: number,
  complain: Complain,
): SheetVariable | undefined {
  const { name, over = [], text } = variable;
  const say = (kind: string, message: string): undefined => {
    complain(name, kind, message);
    return undefined;
  };
  const own = over.map(axisOf);
  if (own.length > 2)
    return say("invalid_dimension", `${name} ranges over ${own.length} dimensions; two are the most.`);
  const unknown = own.find(({ dimension }) => !axes.has(dimension));
  if (unknown !== undefined) {
    return say(
      "unknown_name",
      `${name} ranges over ${unknown.dimension}, which is not a dimension.${didYouMean(unknown.dimension, axes.keys())}`,
    );
  }
  if (own.length === 2 && own[0]?.name === own[1]?.name) {
    return say(
      "invalid_dimension",
      `${name} ranges over ${own[0]?.name} twice; give one an alias: "${own[0]?.dimension} as to".`,
    );
  }
  const isInput = variable.input !== undefined || variable.default !== undefined;
  if (!hasValue(variable)) say("no_value", `${name} has no value yet: give it a value or a formula.`);
  else if ((variable.formula !== undefined) === isInput)
    say("invalid_variable", `${name} has a formula and an input; it is one or the other.`);
  const unit = readUnit(variable.unit ?? "");
  if (unit === undefined) {
    say(
      "unknown_unit",
      `${name}: “${variable.unit}” is not a unit.${didYouMean(variable.unit ?? "", UNITS.keys())} Units are %, pp, ${[...UNITS.keys()].join(", ")}, joined by * and /.`,
    );
  }
  const choices = choicesOf(variable, axes);
  if (choices === null)
    return say("unknown_name", `${name} is a choice among ${variable.choice}, which is not a dimension.`);
  const dimensions = own.map(({ dimension }) => axes.get(dimension) as Dimension);
  const count = text ? 0 : dimensions.reduce((product, { items }) => product * items.length, 1);
  return {
    variable,
    unit: unit ?? PLAIN_UNIT,
    axes: own,
    dimensions,
    first,
    count,
    ...(choices && { choices }),
  };
}

/** The options of a choice; undefined where it is none, null where its dimension is not known. */
function choicesOf(
  { choice }: Variable,
  axes: ReadonlyMap<string, Dimension>,
): readonly string[] | undefined | null {
  if (choice === undefined) return undefined;
  if (typeof choice !== "string") return choice;
  return axes.get(choice)?.items ?? null;
}

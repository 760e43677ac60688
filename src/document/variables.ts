/** Variables added, renamed, duplicated, moved and deleted. */
import type { Check, Dimension, InputValues, Variable, Workbook } from "../engine/index.ts";
import { MAX_FORMULA_LENGTH } from "../engine/limits.ts";
import type { Change, Contents } from "./contents.ts";
import {
  grownTooLong,
  mapFormulas,
  mapOverrides,
  variableOf,
  withParts,
  withVariables,
} from "./everywhere.ts";
import { withName } from "./formulaNames.ts";
import { nameFor, nameRefusal } from "./freeNames.ts";
import { filterKept, inserted, mapEntries, mapKept, swapped, withField, withFields } from "./kept.ts";
import type { Overrides } from "./overrides.ts";
import { patchRefusal } from "./patchRefusal.ts";
import { refused } from "./refusals.ts";
import { endOfSection, keepSections } from "./sectionOrder.ts";

export { changeVariable } from "./changeVariable.ts";
export { dependentsOfVariable } from "./formulaNames.ts";
export { nameFor, nameRefusal } from "./freeNames.ts";
export type { VariablePatch } from "./patch.ts";
export { type CellValue, type SetOptions, setValue, setValues } from "./values.ts";

/** Adds a variable: before another, else after the last of its section. One without a value is allowed, and an error until it has one. */
export const addVariable =
  (variable: Variable, before?: string): Change =>
  (contents) => {
    const { workbook } = contents;
    const name = variable.name.trim();
    const refusal = nameRefusal(workbook, name) ?? patchRefusal(workbook, { name }, variable);
    if (refusal !== undefined) return { refusal };
    const next = before === undefined ? undefined : variableOf(workbook, before);
    if (before !== undefined && next === undefined) return refused("no_variable", { name: before });
    const section = (variable.section ?? next?.section) || undefined;
    const at = next === undefined ? endOfSection(workbook, section) : workbook.variables.indexOf(next);
    const added = withField({ ...variable, name }, "section", section);
    return {
      contents: withVariables(contents, inserted(workbook.variables, at, added)),
      done: { did: "added", noun: "variable", name },
    };
  };

/** Renames a variable; every formula, check, scenario and value follows, also where the formula is broken. */
export const renameVariable =
  (name: string, to: string): Change =>
  (contents) => {
    const { workbook } = contents;
    const variable = variableOf(workbook, name);
    if (variable === undefined) return refused("no_variable", { name });
    const wanted = to.trim();
    const refusal = nameRefusal(workbook, wanted, name);
    if (refusal !== undefined) return { refusal };
    const done = { did: "renamed", noun: "variable", from: name, to: wanted } as const;
    if (wanted === name) return { contents, done };
    const workbookAfter = withNewName(workbook, variable, wanted, builtInNameOf(contents, variable, wanted));
    const long = grownTooLong(workbook, workbookAfter);
    if (long !== undefined)
      return refused("name_makes_too_long", {
        name: wanted,
        variable: long,
        limit: `${MAX_FORMULA_LENGTH}`,
      });
    const renameKey = (values: Overrides): Overrides =>
      mapEntries(values, (key, value) => [key === name ? wanted : key, value]);
    return { contents: mapOverrides({ ...contents, workbook: workbookAfter }, renameKey), done };
  };

/** The name that the page's own screens go on to know it by; undefined where it has that name again, or never had one. */
function builtInNameOf({ base }: Contents, { name, builtIn }: Variable, to: string): string | undefined {
  const isKnown = base === undefined || variableOf(base, name) !== undefined;
  const first = builtIn ?? (isKnown ? name : undefined);
  return first === to ? undefined : first;
}

function withNewName(
  workbook: Workbook,
  variable: Variable,
  to: string,
  builtIn: string | undefined,
): Workbook {
  const from = variable.name;
  const renamed = (name: string): string => (name === from ? to : name);
  const inCheck = (check: Check): Check =>
    withFields(check, {
      at: check.at && renamed(check.at),
      blocks: check.blocks && mapKept(check.blocks, renamed),
      message: check.message.replaceAll(`{${from}}`, () => `{${to}}`),
    });
  const inDimension = (dimension: Dimension): Dimension =>
    withField(dimension, "inUse", dimension.inUse && renamed(dimension.inUse));
  const named = withFields<Variable>(variable, { name: to, builtIn });
  const { dimensions, variables, checks } = workbook;
  const moved = withParts(workbook, {
    dimensions: mapKept(dimensions, inDimension),
    variables: variables.map((one) => (one === variable ? named : one)),
    ...(checks && { checks: mapKept(checks, inCheck) }),
  });
  return mapFormulas(moved, (formula) => withName(formula, from, to));
}

/** A variable of the same kind right behind, under a name of its own; what names itself in its formula does so in the copy. */
export const duplicateVariable =
  (name: string, to?: string): Change =>
  (contents) => {
    const { workbook } = contents;
    const variable = variableOf(workbook, name);
    if (variable === undefined) return refused("no_variable", { name });
    const wanted = to?.trim() ?? nameFor(workbook, name);
    const refusal = nameRefusal(workbook, wanted);
    if (refusal !== undefined) return { refusal };
    const named = (formula: string | undefined): string | undefined =>
      formula === undefined ? undefined : withName(formula, name, wanted);
    const copy = withFields<Variable>(variable, {
      name: wanted,
      builtIn: undefined,
      pinned: undefined,
      label: variable.label === undefined ? undefined : nextLabel(workbook, variable.label),
      formula: named(variable.formula),
      default: named(variable.default),
    });
    const at = workbook.variables.indexOf(variable) + 1;
    const copyValues = (values: Overrides): Overrides =>
      Object.hasOwn(values, name) ? { ...values, [wanted]: values[name] as InputValues } : values;
    return {
      contents: mapOverrides(withVariables(contents, inserted(workbook.variables, at, copy)), copyValues),
      done: { did: "duplicated", noun: "variable", name },
    };
  };

/** "Cheque 2" for "Cheque"; the first number that no label has. */
function nextLabel({ variables }: Workbook, label: string): string {
  const taken = new Set(variables.map((one) => one.label));
  const stem = label.replace(/ \d{1,2}$/, "");
  for (let n = 2; ; n++) if (!taken.has(`${stem} ${n}`)) return `${stem} ${n}`;
}

/** Deletes variables and their values. Formulas that name them are kept, and cannot be used until they are mended. */
export const deleteVariables =
  (names: readonly string[]): Change =>
  (contents) => {
    const { workbook } = contents;
    const unknown = names.find((name) => variableOf(workbook, name) === undefined);
    if (unknown !== undefined) return refused("no_variable", { name: unknown });
    const gone = new Set(names);
    const counting = workbook.dimensions.find(({ inUse }) => inUse !== undefined && gone.has(inUse));
    if (counting?.inUse !== undefined)
      return refused("counts_items", { name: counting.inUse, dimension: counting.name });
    const [name = ""] = names;
    return {
      contents: gone.size === 0 ? contents : withoutVariables(contents, gone),
      done: { did: "deleted", noun: "variable", name, ...(gone.size > 1 && { more: gone.size - 1 }) },
    };
  };

/** Contents without some variables, their values, and their part in checks. */
function withoutVariables(contents: Contents, gone: ReadonlySet<string>): Contents {
  const { workbook } = contents;
  const without = (values: Overrides): Overrides =>
    mapEntries(values, (name, value) => (gone.has(name) ? undefined : [name, value]));
  const released = (check: Check): Check => {
    const blocks = check.blocks && filterKept(check.blocks, (name) => !gone.has(name));
    return withFields(check, {
      at: check.at !== undefined && gone.has(check.at) ? undefined : check.at,
      blocks: blocks?.length === 0 && check.blocks?.length !== 0 ? undefined : blocks,
    });
  };
  const left = withParts(workbook, {
    variables: filterKept(workbook.variables, ({ name }) => !gone.has(name)),
    ...(workbook.checks && { checks: mapKept(workbook.checks, released) }),
  });
  return mapOverrides({ ...contents, workbook: keepSections(workbook, left) }, without);
}

/** Moves a variable by one place among those of its section. */
export const moveVariable =
  (name: string, by: -1 | 1): Change =>
  (contents) => {
    const { variables } = contents.workbook;
    const at = variables.findIndex((one) => one.name === name);
    const variable = variables[at];
    if (variable === undefined) return refused("no_variable", { name });
    const places = variables.flatMap(({ section }, i) => (section === variable.section ? [i] : []));
    const other = places[places.indexOf(at) + by];
    if (other === undefined) return refused(by < 0 ? "is_first" : "is_last", { name });
    return {
      contents: withVariables(contents, swapped(variables, at, other)),
      done: { did: "moved", noun: "variable", name },
    };
  };

/** Fields of a variable changed: its formula or input, label, unit, dimensions, slider, source. */
import { type InputValue, readUnit, type Variable, type Workbook } from "../engine/index.ts";
import { BY_PERSON } from "./byPerson.ts";
import type { Change, Contents } from "./contents.ts";
import { mapOverrides, variableOf, withVariables } from "./everywhere.ts";
import { filterKept, inserted, mapEntries, withFields } from "./kept.ts";
import { movedOverrides, withOver } from "./overChange.ts";
import { withoutVariable } from "./overrides.ts";
import { cleanPatch, patchNote, type VariablePatch } from "./patch.ts";
import { patchRefusal } from "./patchRefusal.ts";
import { dimensionsByName, rangingOver } from "./ranging.ts";
import { refused } from "./refusals.ts";
import { endOfSection, keepSections } from "./sectionOrder.ts";
import { asWritten, unitChange } from "./unitChange.ts";
import { withUsualSlider } from "./usualSlider.ts";
import { mapValues } from "./valueTrees.ts";

/** What only an input has. */
const OF_INPUTS = {
  input: undefined,
  default: undefined,
  choice: undefined,
  text: undefined,
  range: undefined,
  exclusiveMinimum: undefined,
  rangeKind: undefined,
  whole: undefined,
  slider: undefined,
} as const satisfies VariablePatch;

/**
 * Sets fields. A formula takes the place of an input and an input that of a formula; numbers follow the unit where the
 * new one measures the same; values along dimensions that stay are kept.
 */
export const changeVariable =
  (name: string, patch: VariablePatch): Change =>
  (contents) => {
    const before = variableOf(contents.workbook, name);
    if (before === undefined) return refused("no_variable", { name });
    const wanted = cleanPatch(patch);
    const refusal = patchRefusal(contents.workbook, before, wanted);
    if (refusal !== undefined) return { refusal };
    const steps = [inOtherUnit, overOtherDimensions, ofNewKind, withFieldsSet, inOtherSection];
    const changed = steps.reduce((so, step) => step(so, name, wanted), contents);
    const after = variableOf(changed.workbook, name) ?? before;
    return {
      contents: changed,
      done: { did: "changed", variable: name, ...patchNote(wanted, before, after) },
    };
  };

type Step = (contents: Contents, name: string, patch: VariablePatch) => Contents;

function withVariable(contents: Contents, name: string, change: (variable: Variable) => Variable): Contents {
  const { variables } = contents.workbook;
  const at = variables.findIndex((one) => one.name === name);
  const before = variables[at];
  const after = before && change(before);
  return after === undefined || after === before
    ? contents
    : withVariables(contents, variables.with(at, after));
}

const inOtherUnit: Step = (contents, name, patch) => {
  const unit = "unit" in patch ? readUnit(patch.unit ?? "") : undefined;
  const variable = variableOf(contents.workbook, name);
  if (unit === undefined || variable === undefined) return contents;
  const change = unitChange(variable, unit);
  return mapOverrides(withVariable(contents, name, change.variable), change.overrides);
};

const overOtherDimensions: Step = (contents, name, patch) => {
  const { over = [] } = variableOf(contents.workbook, name) ?? {};
  const wanted = patch.over ?? [];
  if (!("over" in patch) || over.join() === wanted.join()) return contents;
  const byName = dimensionsByName(contents.workbook);
  const [before, after] = [rangingOver(over, byName), rangingOver(wanted, byName)];
  return mapOverrides(
    withVariable(contents, name, (variable) => withOver(variable, wanted, before, after)),
    (values) => movedOverrides(values, name, before, after),
  );
};

/**
 * Values as the variable's new kind has them. Of a choice those that are no options: the workbook's own become its
 * first, those set go. Of a number words go, and of a text numbers are words.
 */
const ofNewKind: Step = (contents, name, patch) => {
  const before = variableOf(contents.workbook, name);
  const fit = before && fittingOf(before, patch, contents.workbook);
  if (fit === undefined) return contents;
  return mapOverrides(
    withVariable(contents, name, (variable) =>
      withFields(variable, {
        input: variable.input === undefined ? undefined : mapValues(variable.input, fit.own),
      }),
    ),
    (values) =>
      mapEntries(values, (key, tree) => {
        const left = key === name ? mapValues(tree, fit.set) : tree;
        return left === undefined ? undefined : [key, left];
      }),
  );
};

type Fitting = (value: InputValue) => InputValue | undefined;

/** What becomes of the workbook's own values and of those set; undefined where all stay. */
function fittingOf(
  before: Variable,
  patch: VariablePatch,
  workbook: Workbook,
): { readonly own: Fitting; readonly set: Fitting } | undefined {
  const { choice, text } = { choice: before.choice, text: before.text, ...patch };
  if (choice !== undefined) {
    if (choice === before.choice) return undefined;
    const options = typeof choice === "string" ? dimensionsByName(workbook).get(choice)?.items : choice;
    const set: Fitting = (value) => (options?.includes(String(value)) ? value : undefined);
    return { own: (value) => set(value) ?? options?.[0], set };
  }
  if (text) return { own: String, set: String };
  if (before.choice === undefined && before.text === undefined) return undefined;
  const onlyNumbers: Fitting = (value) => (typeof value === "number" ? value : undefined);
  return { own: onlyNumbers, set: onlyNumbers };
}

const withFieldsSet: Step = (contents, name, patch) => {
  const { over: _, section: __, ...fields } = patch;
  const isInput = [patch.input, patch.default, patch.choice, patch.text].some((value) => value !== undefined);
  const others = patch.formula !== undefined ? OF_INPUTS : isInput ? { formula: undefined } : {};
  const isNew = patch.formula !== undefined || patch.input !== undefined;
  const founded = isNew ? BY_PERSON : {};
  const changed = withVariable(contents, name, (one) => {
    const unit = "unit" in patch ? patch.unit : one.unit;
    const input = patch.input && mapValues(patch.input, (value) => asWritten(value, unit));
    const next = withFields<Variable>(one, {
      ...founded,
      ...fields,
      ...(input !== undefined && { input }),
      ...others,
    });
    return input !== undefined && one.input === undefined ? withUsualSlider(next) : next;
  });
  return mapOverrides(changed, (values) =>
    isNew && Object.hasOwn(values, name) ? withoutVariable(values, name) : values,
  );
};

/** The last of its new section; its former one stays, though nothing be left in it. */
const inOtherSection: Step = (contents, name, patch) => {
  const { workbook } = contents;
  const variable = variableOf(workbook, name);
  if (!("section" in patch) || variable === undefined || variable.section === patch.section) return contents;
  const moved = withFields(variable, { section: patch.section });
  const others = { ...workbook, variables: filterKept(workbook.variables, (one) => one !== variable) };
  const at = endOfSection(others, patch.section);
  const next = { ...others, variables: inserted(others.variables, at, moved) };
  return { ...contents, workbook: keepSections(workbook, next) };
};

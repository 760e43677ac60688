/** The built-in deal with a preset's parties and inputs. */
import {
  axisOf,
  type Dimension,
  type InputValues,
  type Provenance,
  type Variable,
  type Workbook,
} from "../../engine/index.ts";
import type { Preset, PresetInput, PresetItems } from "./preset.ts";

/** Of a dimension: the new name of an item by its old one. */
type Names = ReadonlyMap<string, string>;
type Renames = ReadonlyMap<string, Names>;

/** Stands for every item that is not named. */
const OTHERS = "*";

/** The workbook with the preset's title, date, names of items and inputs; what the preset does not name stays as it is. */
export function withPreset(workbook: Workbook, preset: Preset): Workbook {
  const dimensions = workbook.dimensions.map((dimension) => renamedDimension(dimension, preset));
  const renames: Renames = new Map(
    workbook.dimensions.map(({ name, items }, i) => [
      name,
      new Map(items.map((item, k) => [item, dimensions[i]?.items[k] ?? item])),
    ]),
  );
  return {
    ...workbook,
    title: preset.title,
    date: preset.date,
    dimensions,
    variables: workbook.variables.map((variable) => {
      const renamed = renamedVariable(variable, renames);
      const slider = preset.sliders?.[variable.name];
      const given = withInput(renamed, preset.inputs[variable.name], dimensions);
      return slider === undefined ? given : { ...given, slider };
    }),
  };
}

function renamedDimension(dimension: Dimension, { items = {} }: Preset): Dimension {
  const others = items[dimension.name];
  return others === undefined ? dimension : { ...dimension, items: others };
}

const axesOf = ({ over = [] }: Variable): string[] => over.map((entry) => axisOf(entry).dimension);

/** The variable with its items, and the items that it chooses among, under their new names. */
function renamedVariable(variable: Variable, renames: Renames): Variable {
  const { input, items, choice } = variable;
  const axes = axesOf(variable).map((name) => renames.get(name) ?? new Map());
  const chosen = typeof choice === "string" ? renames.get(choice) : undefined;
  return {
    ...variable,
    ...(input !== undefined && { input: renamedValues(input, axes, chosen) }),
    ...(items !== undefined && { items: renamedKeys(items, (key) => renamedPath(key, axes)) }),
  };
}

function renamedValues(
  values: InputValues,
  [names = new Map(), ...others]: readonly Names[],
  chosen: Names | undefined,
): InputValues {
  if (typeof values !== "object") return chosen?.get(String(values)) ?? values;
  return Object.fromEntries(
    Object.entries(values).map(([item, value]) => [
      names.get(item) ?? item,
      renamedValues(value, others, chosen),
    ]),
  );
}

const renamedKeys = <T>(
  record: { readonly [key: string]: T },
  rename: (key: string) => string,
): { readonly [key: string]: T } =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));

const SEPARATOR = " × ";

/** "Nvidia × OpenAI", or an item alone. */
const renamedPath = (key: string, axes: readonly Names[]): string =>
  key
    .split(SEPARATOR)
    .map((item, i) => axes[i]?.get(item) ?? item)
    .join(SEPARATOR);

/** The variable with the values and sources that the preset gives it; its marks on the slider are the rival values. */
function withInput(
  variable: Variable,
  given: PresetInput | PresetItems | undefined,
  dimensions: readonly Dimension[],
): Variable {
  if (given === undefined) return variable;
  const { status, source, date, rivals, items, anchors, ...bare } = variable;
  if (isInput(given)) {
    return { ...bare, input: given.value, ...provenanceOf(given), ...marksOf(given, variable) };
  }
  const axes = axesOf(variable).map((name) => dimensions.find((dimension) => dimension.name === name));
  const others = given[OTHERS];
  const own: Provenance = {
    ...(status !== undefined && { status }),
    ...(source !== undefined && { source }),
    ...(date !== undefined && { date }),
  };
  const cells = cellsOf(given, axes);
  return {
    ...bare,
    ...(others === undefined ? own : provenanceOf(firstInput(others))),
    input: valuesOf(given, axes, variable.default === undefined),
    items: Object.fromEntries(cells),
  };
}

const isInput = (given: PresetInput | PresetItems): given is PresetInput =>
  "value" in given && typeof given.value !== "object";

const provenanceOf = ({ value, ...provenance }: PresetInput): Provenance => provenance;

function marksOf({ rivals = [] }: PresetInput, { slider }: Variable): Pick<Variable, "anchors"> {
  const marks = rivals.filter(
    ({ value }) => slider === undefined || (value >= slider[0] && value <= slider[1]),
  );
  return marks.length === 0 ? {} : { anchors: marks };
}

/** The first value given, however deep. */
function firstInput(given: PresetInput | PresetItems): PresetInput {
  if (isInput(given)) return given;
  const [first] = Object.values(given);
  if (first === undefined) throw new Error("A preset names an item without a value.");
  return firstInput(first);
}

type Axes = readonly (Dimension | undefined)[];

/** What is given of each item of a dimension, those under "*" included; of an item that does not exist too, for the sheet to complain of. */
function entriesOf(
  given: PresetItems,
  dimension: Dimension | undefined,
): [string, PresetInput | PresetItems][] {
  const named = Object.keys(given).filter((item) => item !== OTHERS);
  const others = given[OTHERS];
  const unnamed =
    others === undefined ? [] : (dimension?.items ?? []).filter((item) => !named.includes(item));
  return [...named, ...unnamed].flatMap((item) => {
    const part = given[item] ?? others;
    return part === undefined ? [] : [[item, part]];
  });
}

/** The values by item. A 0 that stands under "*" is left out where an item left out is 0. */
function valuesOf(
  given: PresetInput | PresetItems,
  [dimension, ...inner]: Axes,
  isBare: boolean,
): InputValues {
  if (isInput(given)) return given.value;
  const entries = entriesOf(given, dimension).filter(
    ([item, part]) => !isBare || Object.hasOwn(given, item) || !isInput(part) || part.value !== 0,
  );
  return Object.fromEntries(entries.map(([item, part]) => [item, valuesOf(part, inner, isBare)]));
}

/** Where the value of each named item comes from; an item of two dimensions answers for its cells that are left out. */
function cellsOf(given: PresetItems, [, inner]: Axes): [string, Provenance][] {
  return Object.entries(given)
    .filter(([item]) => item !== OTHERS)
    .flatMap(([item, part]) => {
      if (isInput(part)) return [[item, provenanceOf(part)] as [string, Provenance]];
      const { rivals, ...first } = provenanceOf(firstInput(part));
      const named = entriesOf(part, inner).map(([other, cell]): [string, Provenance] => [
        item + SEPARATOR + other,
        provenanceOf(firstInput(cell)),
      ]);
      return [[item, first] as [string, Provenance], ...named];
    });
}

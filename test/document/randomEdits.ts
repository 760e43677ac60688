/** Edits of every kind made at random on what a document holds at that moment. */
import fc from "fast-check";
import type { Change, Contents } from "../../src/document/contents.ts";
import {
  addDimension,
  addItem,
  deleteDimension,
  deleteItem,
  moveItem,
  renameDimension,
  renameItem,
  setYears,
} from "../../src/document/dimensions.ts";
import {
  addSection,
  deleteSection,
  moveSection,
  renameSection,
  sectionsOf,
} from "../../src/document/sections.ts";
import { changeSettings } from "../../src/document/settings.ts";
import {
  addVariable,
  changeVariable,
  deleteVariables,
  duplicateVariable,
  moveVariable,
  renameVariable,
  setValues,
  type VariablePatch,
} from "../../src/document/variables.ts";
import { parseFormula } from "../../src/engine/parse.ts";

/** Numbers from which an edit is made. */
export type Dice = readonly number[];

export const randomDice: fc.Arbitrary<readonly Dice[]> = fc.array(
  fc.array(fc.nat(9999), { minLength: 6, maxLength: 6 }),
  { minLength: 1, maxLength: 14 },
);

const NAMES = [
  "a",
  "fee",
  "e5",
  "stake",
  "sum",
  "two words",
  "holders",
  "v1",
  "v0",
  "owners",
  "years",
  "payer",
];
const TEXTS = [
  "p + q",
  "sum(h) * (",
  'h["A"]',
  "prev(y, 0)",
  '"v1" v1',
  "2e5 + 2p",
  "= p",
  "",
  "k == 'B' ? 1 : 2",
  "year * y",
  "fee",
];
const UNITS = ["", "%", "$B", "$M", "year", "month", "date", "furlong", "$B/GW"];

/** An edit of the contents that the dice say. */
export function editOf({ workbook }: Contents, dice: Dice): Change {
  const [kind = 0, a = 0, b = 0, c = 0, d = 0] = dice;
  const of = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
  const variable = of(workbook.variables, a)?.name ?? "none";
  const dimension = of(workbook.dimensions, a);
  const item = of(dimension?.items ?? [], b) ?? "none";
  const name = of(NAMES, b) ?? "";
  const section = of(sectionsOf(workbook), a) ?? "none";
  const by = c % 2 === 0 ? 1 : -1;
  const over = workbook.dimensions.flatMap((one, i) => ((c >> i) % 2 === 0 ? [] : [one.name]));
  const edits: readonly (() => Change)[] = [
    () => addVariable({ name, section: of(["One", "Two", ""], c) ?? "" }, d % 3 === 0 ? variable : undefined),
    () => addVariable({ name, formula: of(TEXTS, c) ?? "", over }),
    () => renameVariable(variable, name),
    () => duplicateVariable(variable),
    () => deleteVariables([variable, ...(d % 4 === 0 ? [of(workbook.variables, b)?.name ?? "none"] : [])]),
    () => moveVariable(variable, by),
    () => changeVariable(variable, patchOf(b, c, over, workbook.dimensions[0]?.name ?? "none")),
    () => changeVariable(variable, { unit: of(UNITS, c) }),
    () =>
      setValues(
        [
          {
            place: { variable, items: itemsOf(workbook, variable, c) },
            value: d % 7 === 0 ? undefined : d / 4,
          },
        ],
        {
          overFormulas: b % 2 === 0,
        },
      ),
    () =>
      setValues([
        { place: { variable, items: itemsOf(workbook, variable, c) }, value: of(["A", "B", "first"], d) },
      ]),
    () => addSection(of(["One", "Two", "Three"], b) ?? ""),
    () => renameSection(section, of(["One", "Deal"], b) ?? ""),
    () => moveSection(section, by),
    () => deleteSection(section),
    () => addDimension({ name, items: ["A", "x"].slice(0, c % 3) }),
    () => addDimension({ name, from: (c % 5) - 2, to: d % 5 }),
    () => renameDimension(dimension?.name ?? "none", name),
    () => deleteDimension(dimension?.name ?? "none"),
    () => addItem(dimension?.name ?? "none", of(["A", "D", 'a "b"', " "], b) ?? "", c % 3),
    () => renameItem(dimension?.name ?? "none", item, of(["Z", "A", "x y", "it's"], c) ?? "", parseFormula),
    () => moveItem(dimension?.name ?? "none", item, by),
    () => deleteItem(dimension?.name ?? "none", item),
    () => setYears(dimension?.name ?? "none", (b % 6) - 2, c % 6),
    () =>
      changeSettings(
        of([{ damping: 0.5 }, { iterations: c }, { change: 0 }, { iterate: b % 2 === 0 }], d) ?? {},
      ),
  ];
  return (edits[kind % edits.length] as () => Change)();
}

function itemsOf(
  { variables, dimensions }: Contents["workbook"],
  name: string,
  n: number,
): readonly string[] {
  const over = variables.find((one) => one.name === name)?.over ?? [];
  return over.map((entry, i) => {
    const items = dimensions.find((one) => one.name === entry.split(" ")[0])?.items ?? [];
    return items[(n + i) % Math.max(1, items.length)] ?? "none";
  });
}

function patchOf(b: number, c: number, over: readonly string[], dimension: string): VariablePatch {
  const patches: readonly VariablePatch[] = [
    { formula: TEXTS[c % TEXTS.length] },
    { formula: undefined },
    { input: c / 8 },
    { default: TEXTS[c % TEXTS.length] },
    { label: ["Label", "", " x "][c % 3] },
    { over },
    { over: [`${dimension} as payer`, dimension] },
    { choice: c % 2 === 0 ? ["first", "second"] : dimension },
    { choice: undefined },
    { range: [c % 5, c % 7] },
    { slider: [c % 5, c % 7] },
    { whole: c % 2 === 0, note: "A note." },
    { section: ["One", "Two", ""][c % 3] },
    { pinned: true },
    { anchors: [{ value: c / 4, label: "A source" }], status: "reported", source: "Somewhere" },
  ];
  return patches[b % patches.length] as VariablePatch;
}

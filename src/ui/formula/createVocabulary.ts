/** What can be named in the workbook that is open, in the page's language: for completion and colouring. */
import { type Accessor, createMemo } from "solid-js";
import { FUNCTION_NAMES, FUNCTIONS, type SheetVariable, UNITS } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useWords } from "../locale/words.tsx";
import type { Choice, ChoiceKind, Vocabulary } from "./completion.ts";
import type { Meanings } from "./tokens.ts";

const choice = (kind: ChoiceKind, name: string, label = "", detail = ""): Choice => ({
  kind,
  name,
  label,
  detail,
});

/** The first form of each usage: "sum(x)". */
const functions: readonly Choice[] = FUNCTION_NAMES.map((name) =>
  choice("function", name, "", /^\w+\([^)]*\)/.exec(FUNCTIONS.get(name)?.usage ?? "")?.[0]),
);

const units: readonly Choice[] = [...UNITS.keys()].map((name) => choice("unit", name));

/** Made when it is first asked for, and again when the sheet or the language changes. */
export function createVocabulary(): Accessor<Vocabulary & Meanings> {
  const { calculation } = useWorkspace();
  const words = useWords();
  return createMemo(() => {
    const { variables, workbook } = calculation.sheet;
    const aliases = new Set([...variables.values()].flatMap(({ axes }) => axes.map(({ name }) => name)));
    const dimensions = new Map(workbook.dimensions.map((dimension) => [dimension.name, dimension]));
    const labelled = (items: readonly string[], label: (item: string) => string): readonly Choice[] =>
      items.map((name) => {
        const said = label(name);
        return choice("item", name, said === name ? "" : said);
      });
    return {
      variables: [...variables.values()]
        .filter(({ variable }) => variable.text !== true)
        .map((placed) => named(placed, words.label(placed.variable.name))),
      functions,
      dimensions: [...new Set([...dimensions.keys(), ...aliases])].map((name) =>
        choice("dimension", name, dimensions.get(name)?.label),
      ),
      units,
      itemsOf: (name) => {
        const placed = variables.get(name);
        if (placed?.choices !== undefined && placed.axes.length === 0)
          return labelled(placed.choices, words.option);
        const over = placed?.dimensions ?? [dimensions.get(name)];
        return labelled([...new Set(over.flatMap((dimension) => dimension?.items ?? []))], words.item);
      },
      isVariable: (name) => variables.has(name),
      isDimension: (name) => dimensions.has(name) || aliases.has(name),
    };
  });
}

/** Its label, and its unit and dimensions: "$B · holders". */
function named({ variable, unit, axes }: SheetVariable, label: string): Choice {
  const over = axes.map(({ name }) => name);
  const detail = [unit.text, ...over].filter((part) => part !== "").join(" · ");
  return choice("variable", variable.name, label === variable.name ? "" : label, detail);
}

/** The places in formulas that mean an item of a dimension: `x["Nvidia"]`, `pick(x, holders, "Nvidia")`, `item(holders) == "Nvidia"`. */

import { checkFormula } from "../engine/check.ts";
import type { Expr, ParseResult, Workbook } from "../engine/index.ts";
import type { Checked } from "../engine/meaning.ts";
import { type Names, namesOf } from "../engine/names.ts";
import { piecesOf } from "../engine/pieces.ts";

export type Parse = (text: string) => ParseResult;

/** Formulas of a workbook, asked about the items that they name. */
export interface ItemTexts {
  /** The formula with another text at every place that means the item. */
  replaced(formula: string, item: string, to: string): string;
  /** Whether a formula means something: it parses, and all its names and items are known. */
  isSound(formula: string): boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The item texts of a dimension. In a formula that cannot be understood a text is the item if nothing else has that name. */
export function itemTextsOf(workbook: Workbook, dimension: string, parse: Parse): ItemTexts {
  // Lists of their own: by its list of items a choice is told from another dimension's.
  const dimensions = workbook.dimensions.map((one) => ({ ...one, items: [...one.items] }));
  const { names } = namesOf({ ...workbook, dimensions });
  const isOnly = (item: string): boolean =>
    !dimensions.some(({ name, items }) => name !== dimension && items.includes(item)) &&
    !workbook.variables.some(({ choice }) => typeof choice === "object" && choice.includes(item));
  const placesOf = (formula: string, item: string): readonly Place[] => {
    if (!mayMean(formula, item)) return [];
    const parsed = parse(formula);
    if ("complaint" in parsed) return isOnly(item) ? textsIn(formula, item) : [];
    const checked = checkFormula(parsed.tree, formula, names);
    return placesIn({ checked, formula, names, dimension, item, isOnly: isOnly(item) });
  };
  return {
    replaced: (formula, item, to) => {
      const places = [...placesOf(formula, item)].sort((one, other) => one.start - other.start);
      let text = "";
      let at = 0;
      for (const { start, end } of places) {
        text += formula.slice(at, start) + quoted(to, formula.charAt(start));
        at = end;
      }
      return text + formula.slice(at);
    },
    isSound: (formula) => {
      const parsed = parse(formula);
      return "tree" in parsed && checkFormula(parsed.tree, formula, names).complaints.length === 0;
    },
  };
}

/** Only a formula that holds the item's text can mean it, or its number where the item is one. */
const mayMean = (formula: string, item: string): boolean =>
  formula.includes(item) || textsIn(formula, item).length > 0;

/** The quoted texts of a formula that say an item's name. */
function textsIn(formula: string, item: string): readonly Place[] {
  return piecesOf(formula).filter(
    ({ kind, text }) => kind === "text" && text.slice(1, -1).replace(/\\(.)/g, "$1") === item,
  );
}

/** The name as a text, in the quotation marks that stood there. */
function quoted(name: string, before: string): string {
  const mark = before === "'" ? "'" : '"';
  return `${mark}${name.replace(/[\\"']/g, (sign) => (sign === mark || sign === "\\" ? `\\${sign}` : sign))}${mark}`;
}

interface Search {
  readonly checked: Checked;
  readonly formula: string;
  readonly names: Names;
  readonly dimension: string;
  readonly item: string;
  readonly isOnly: boolean;
}

/** The places of a formula's tree that mean the item. */
function placesIn(search: Search): readonly Place[] {
  const { checked, formula, names, dimension, item, isOnly } = search;
  const texts = textsIn(formula, item);
  const items = names.axes.get(dimension)?.items;
  const isMeant = (axis: string | undefined): boolean =>
    axis === undefined ? isOnly : names.axes.get(axis)?.name === dimension;
  const placeOf = ({ kind, start, end }: Expr): readonly Place[] =>
    kind === "text" ? texts.filter((text) => text.start >= start && text.end <= end) : [{ start, end }];
  const picked = (part: Expr, axis: string | undefined): readonly Place[] =>
    itemName(part) !== item ? walk(part) : isMeant(axis) ? placeOf(part) : [];
  const compared = (part: Expr, other: Expr | undefined): readonly Place[] => {
    if (part.kind !== "text") return walk(part);
    const options = other && checked.meanings.get(other)?.options;
    const isItem = options === undefined ? isOnly : options === items;
    return part.text === item && isItem ? placeOf(part) : [];
  };
  const walk = (expr: Expr): readonly Place[] => {
    if (expr.kind === "text") return expr.text === item && isOnly ? placeOf(expr) : [];
    if (expr.kind === "item") {
      const picks = checked.picks.get(expr);
      return [...walk(expr.of), ...expr.items.flatMap((part, i) => picked(part, picks?.[i]?.axis))];
    }
    if (expr.kind !== "call" || expr.name === "fail") return [];
    const { args } = expr;
    if (expr.name === "==" || expr.name === "!=")
      return args.flatMap((part, i) => compared(part, args[1 - i]));
    if (expr.name !== "pick") return args.flatMap(walk);
    return args.flatMap((part, i) => {
      const axis = args[i - 1];
      return i > 0 && i % 2 === 0 && axis?.kind === "name" ? picked(part, axis.name) : walk(part);
    });
  };
  return walk(checked.tree);
}

/** The item that a part names: a text, or a number written out. */
function itemName(part: Expr): string | undefined {
  if (part.kind === "text") return part.text;
  if (part.kind === "number") return String(part.value);
  const [arg] = part.kind === "call" && part.name === "u-" ? part.args : [];
  return arg?.kind === "number" ? String(-arg.value) : undefined;
}

/** Engines that build a sheet of some shape and move its input: ours and the peers. */
import {
  buildSheet,
  type Calculation,
  calculate,
  cellAt,
  recalculate,
  valueAt,
  type Workbook,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { addressOf, hyperFormulaValue, openHyperFormula, reference } from "../support/peers/hyperFormula.ts";
import { createMathjs } from "../support/peers/mathjs.ts";
import { formulaText, inputName, rangedChain, type Shape, workbookOf } from "./shapes.ts";

/** A sheet in some engine, calculated. */
export interface Built {
  /** Sets the input and recalculates. */
  readonly move: (value: number) => void;
  /** The value of the last cell. */
  readonly last: () => number;
}

/** An engine, told the shape beforehand in its own words. */
export interface Engine {
  readonly name: string;
  readonly prepare: (shape: Shape, n: number) => () => Built;
}

export const ours: Engine = {
  name: "ours",
  prepare: (shape, n) => {
    const workbook = workbookOf(shape, n);
    return () => builtByUs(workbook);
  },
};

/** Only of a chain. */
export const oursRanged: Engine = {
  name: "ours, one variable",
  prepare: (_, n) => {
    const workbook = rangedChain(n - 1);
    return () => builtByUs(workbook);
  },
};

function builtByUs(workbook: Workbook): Built {
  const sheet = buildSheet(workbook, parseFormula);
  const calculation: Calculation = calculate(sheet);
  const cell = cellAt(sheet, inputName) as number;
  return {
    move: (value) => void recalculate(calculation, [{ cell, value }]),
    last: () => valueAt(calculation, sheet.cells - 1),
  };
}

const mathjsInstance = createMathjs();

export const mathjs: Engine = {
  name: "mathjs",
  prepare: (shape, n) => {
    const name = (cell: number): string => `x${cell}`;
    const texts = Array.from({ length: n - 1 }, (_, i) => formulaText(shape, i + 1, n, name));
    return () => {
      const scope: Record<string, number> = { [inputName]: 2 };
      const steps = texts.map((text, i) => ({ name: name(i + 1), code: mathjsInstance.compile(text) }));
      const run = (): void => {
        for (const { name: cell, code } of steps) scope[cell] = code.evaluate(scope);
      };
      run();
      return {
        move: (value) => {
          scope[inputName] = value;
          run();
        },
        last: () => Number(scope[name(n - 1)]),
      };
    };
  },
};

export const hyperFormula: Engine = {
  name: "HyperFormula",
  prepare: (shape, n) => {
    const page: (number | string)[][] = [];
    for (let i = 0; i < n; i++) {
      const { row, col } = addressOf(i);
      page[row] ??= [];
      (page[row] as (number | string)[])[col] =
        i === 0 ? 2 : `=${inItsWords(formulaText(shape, i, n, reference))}`;
    }
    return () => {
      const engine = openHyperFormula(page);
      return {
        move: (value) => void engine.setCellContents(addressOf(0), value),
        last: () => hyperFormulaValue(engine, n - 1),
      };
    };
  },
};

/** `a ? b : c` has another form there; nothing else in the shapes has. */
const inItsWords = (formula: string): string => formula.replace(/^(.*) \? (.*) : (.*)$/, "IF($1,$2,$3)");

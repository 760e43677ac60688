/** Sheets of any size with one known shape, in words that every engine can be told. */
import type { Variable, Workbook } from "../../src/engine/index.ts";

/** A shape: the formula of the i-th cell, i from 1, over cells named by `name`. Cell 0 is the input. */
export interface Shape {
  readonly name: string;
  readonly formula: (i: number, n: number, name: (cell: number) => string) => string;
}

export const chain: Shape = {
  name: "chain",
  formula: (i, _, name) => `${name(i - 1)} * 0.999 + 1`,
};

export const fanOut: Shape = {
  name: "fan-out",
  formula: (i, _, name) => `${name(0)} * ${1 + (i % 7)} + ${i}`,
};

/** Each cell reads the one above and the one to the left. */
export const grid: Shape = {
  name: "grid",
  formula: (i, n, name) => {
    const width = Math.round(Math.sqrt(n));
    const above = i >= width ? i - width : 0;
    const left = i % width > 0 ? i - 1 : 0;
    return `${name(above)} * 0.5 + ${name(left)} * 0.25 + 1`;
  },
};

/** Formulas like those of the built-in deal, over cells anywhere before. */
export const mixed: Shape = {
  name: "mixed",
  formula: (i, _, name) => {
    const [a, b, c] = [before(i, 1), before(i, 2), before(i, 3)].map(name) as [string, string, string];
    const forms = [
      `${a} / (1 + ${b} * ${b})`,
      `(1 - 0.15) * ${a} + ${b} / 1000`,
      `max(0, ${a} - ${b}) + min(${b}, ${c})`,
      `${a} > ${b} ? ${a} - ${b} : (${b} - ${a}) / 2`,
      `abs(${a} - 2 * ${b}) / (1 + ${c}^2)`,
      `${a} * 0.999 + 1`,
    ];
    return forms[i % forms.length] as string;
  },
};

/** Every formula of a shape of its own, none growing its values. */
export const various: Shape = {
  name: "various",
  formula: (i, _, name) => {
    let salt = 0;
    const draw = (below: number): number => {
      salt += 1;
      return (Math.imul(i * 31 + salt, 2246822519) >>> 8) % below;
    };
    const leaf = (): string => (draw(5) === 0 ? `${1 + draw(9)}` : name(draw(i)));
    const part = (depth: number): string => {
      if (depth === 0) return leaf();
      const [a, b] = [part(depth - 1), part(depth - 1)];
      const forms = [
        `min(${a}, ${b})`,
        `max(${a}, ${b})`,
        `(${a} + ${b}) / 2`,
        `(${a}) * 0.5`,
        `abs(${a} - (${b}))`,
        `(${a}) / (1 + ${b})`,
      ];
      return forms[draw(forms.length)] as string;
    };
    return part(2 + (i % 2));
  },
};

/** Some cell before the i-th: always the same one. */
function before(i: number, salt: number): number {
  return (Math.imul(i + salt * 977, 2654435761) >>> 0) % i;
}

/** The i-th cell's formula in one piece, as if read from a file, and not as the pieces it is put together from. */
export const formulaText = (shape: Shape, i: number, n: number, name: (cell: number) => string): string =>
  JSON.parse(JSON.stringify(shape.formula(i, n, name)));

export const inputName = "x0";

/** A workbook in which every cell is a variable with a formula of its own. */
export function workbookOf(shape: Shape, n: number): Workbook {
  const name = (cell: number): string => `x${cell}`;
  const variables: Variable[] = [{ name: inputName, input: 2 }];
  for (let i = 1; i < n; i++) variables.push({ name: name(i), formula: formulaText(shape, i, n, name) });
  return { title: shape.name, dimensions: [], variables };
}

/** A workbook in which a chain is one variable over a dimension of n steps. */
export function rangedChain(n: number): Workbook {
  return {
    title: "chain over a dimension",
    dimensions: [{ name: "steps", items: Array.from({ length: n }, (_, i) => String(i)), from: 0 }],
    variables: [
      { name: inputName, input: 2 },
      { name: "x", over: ["steps"], formula: `prev(x, ${inputName}, steps) * 0.999 + 1` },
    ],
  };
}

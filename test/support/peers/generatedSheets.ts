/**
 * Generated acyclic workbooks for comparing engines: inputs, then formulas over what stands before them. Amounts are
 * positive and only ever added, or taken from something larger, so that no two engines may differ by more than rounding.
 */
import type { Variable, Workbook } from "../../../src/engine/index.ts";

/** A whole number from 0, less than `below`. */
export type Draw = (below: number) => number;

const ITEMS = ["North", "East", "South"];
const DIMENSIONS = [
  { name: "regions", items: ITEMS },
  { name: "years", items: ["-1", "0", "1", "2", "3"], from: -1 },
];
const OVER: readonly (readonly string[])[] = [[], ["regions"], ["years"], ["regions", "years"]];

/** What a formula may name where it stands. */
interface Scope {
  readonly draw: Draw;
  /** Positive amounts made so far, with the dimensions they range over. */
  readonly known: readonly { readonly name: string; readonly over: readonly string[] }[];
  /** The dimensions that the formula may range over. */
  readonly over: readonly string[];
}

export function generatedWorkbook(draw: Draw): Workbook {
  const variables: Variable[] = [
    { name: "region", choice: "regions", input: ITEMS[draw(3)] as string },
    { name: "nothing", input: 0 },
  ];
  const known: { name: string; over: readonly string[] }[] = [];
  for (let i = 0; i < 4; i++) {
    const over = OVER[i] as readonly string[];
    const isPercent = draw(3) === 0;
    variables.push({
      name: `input${i}`,
      over,
      input: inputValues(over, draw),
      ...(isPercent && { unit: "%" }),
    });
    known.push({ name: `input${i}`, over });
  }
  const nFormulas = 4 + draw(9);
  for (let i = 0; i < nFormulas; i++) {
    const over = OVER[draw(4)] as readonly string[];
    const name = `amount${i}`;
    variables.push({ name, over, formula: formulaFor(name, { draw, known, over }) });
    known.push({ name, over });
  }
  variables.push(...flowsAndRates(draw, known));
  return { title: "Generated", dimensions: DIMENSIONS, variables };
}

const amount = (draw: Draw): number => (1 + draw(999)) / 10 ** draw(4);

function inputValues(over: readonly string[], draw: Draw): Variable["input"] & {} {
  const [axis, ...rest] = over;
  const items = DIMENSIONS.find(({ name }) => name === axis)?.items;
  if (items === undefined) return amount(draw);
  return Object.fromEntries(items.map((item) => [item, inputValues(rest, draw)]));
}

function formulaFor(name: string, scope: Scope): string {
  if (scope.over.includes("years") && scope.draw(3) === 0) {
    const start = positive({ ...scope, over: scope.over.filter((axis) => axis !== "years") }, 2);
    return `prev(${name}, ${start}) * (1 + ${positive(scope, 0)} / 1000) + ${positive(scope, 2)}`;
  }
  return scope.draw(12) === 0 ? oddity(scope) : positive(scope, 4);
}

/** An outlay and returns that bring from 22 % to 47 % a year, and questions about them at rates well below. */
function flowsAndRates(draw: Draw, known: Scope["known"]): readonly Variable[] {
  const scope = { draw, known, over: ["years"] };
  const x = positive(scope, 2);
  return [
    { name: "flows", over: ["years"], formula: `year == -1 year ? -1000 : 400 + 200 * (${x}) / (1 + ${x})` },
    { name: "rate", formula: "irr(flows)" },
    { name: "netValue", formula: `npv(${1 + draw(10)}%, flows)` },
    {
      name: "value",
      formula: `presentValue(${1 + draw(5)}% + 1 / (20 + ${positive({ ...scope, over: [] }, 1)}), flows)`,
    },
    { name: "earnedBack", unit: "year", formula: "payback(flows)" },
  ];
}

/** A formula that is an error, or may be. */
function oddity(scope: Scope): string {
  const x = positive(scope, 2);
  return pickOf(scope.draw, [
    () => `${x} / nothing`,
    () => `sqrt(-(${x}))`,
    () => `log(nothing * ${x})`,
    () => `${condition(scope, 1)} ? fail("odd", "An odd thing.") : ${x}`,
    () => `(1e200 * (1 + ${x}))^2`,
    () => `${condition(scope, 1)} ? 1 / nothing : ${x}`,
    () => `max(${x}, 1 / nothing)`,
    () => `mod(${x}, nothing)`,
    () => `nothing^-1 + ${x}`,
  ]);
}

const pickOf = (draw: Draw, makers: readonly (() => string)[]): string =>
  (makers[draw(makers.length)] as () => string)();

/** A positive amount, if nothing in it is an error. */
function positive(scope: Scope, depth: number): string {
  const { draw } = scope;
  if (depth === 0 || draw(6) === 0) return leaf(scope);
  const deeper = (): string => positive(scope, depth - 1);
  return pickOf(draw, [
    () => `(${deeper()} + ${deeper()})`,
    () => `(${deeper()} * ${deeper()})`,
    () => `${deeper()} / ${atom(scope)}`,
    () => partOf(deeper(), deeper()),
    () => `(${deeper()})^${["2", "3", "0.5", "-1", "1.5", "-2"][draw(6)]}`,
    () => `sqrt(${deeper()})`,
    () => `abs(${signed(scope, depth - 1)})`,
    () => `min(${deeper()}, ${deeper()})`,
    () => `max(${deeper()}, ${signed(scope, depth - 1)}, ${deeper()})`,
    // Never halfway: there we round as the decimals are read, HyperFormula as they are held.
    () => `(1 + round(0.7310585786300049 * ${deeper()}, ${draw(4)}))`,
    () => `(1 + floor(${deeper()}) + ceil(${deeper()}))`,
    () => `(${condition(scope, depth - 1)} ? ${deeper()} : ${deeper()})`,
    () => `if(${condition(scope, depth - 1)}, ${deeper()}, ${deeper()})`,
    () => `log(2 + ${deeper()})`,
    () => `(1 + log10(1 + ${deeper()}))`,
    () => `exp(1 / (1 + ${deeper()}))`,
    () => together(scope),
    () => together(scope),
    () => elsewhere(scope),
    () => elsewhere(scope),
  ]);
}

/** a less a part of it: a subtraction that keeps at least half of a. */
const partOf = (a: string, b: string): string => `(${a} - min(${a}, ${b}) / 2)`;

function signed(scope: Scope, depth: number): string {
  const x = positive(scope, depth);
  return pickOf(scope.draw, [() => `-(${x})`, () => `(-2)^3 * (${x})`, () => `-${atom(scope)}^2`, () => x]);
}

function leaf(scope: Scope): string {
  return scope.draw(3) === 0 ? `${amount(scope.draw)}` : atom(scope);
}

/** A variable that fits, or a number, that needs no brackets. */
function atom({ draw, known, over }: Scope): string {
  const fitting = known.filter((it) => it.over.every((axis) => over.includes(axis)));
  const chosen = draw(5) === 0 ? undefined : fitting[draw(fitting.length)];
  if (chosen !== undefined) return chosen.name;
  return `${1 + draw(50)}${["", "", "%"][draw(3)]}`;
}

/** A variable taken together over all its items, or over one of its dimensions. */
function together({ draw, known, over }: Scope): string {
  const { name, over: axes } = known[draw(known.length)] as Scope["known"][number];
  const rest = axes.filter((axis) => !over.includes(axis));
  const reduce = ["sum", "mean", "min", "max", "sum"][draw(5)];
  const [axis] = rest;
  if (rest.length === 1 && axes.length === 2) return `${reduce}(${name}, ${axis})`;
  if (draw(4) === 0) return `(1 + count(${name} > ${amount(draw)}))`;
  return axes.length === 1 && draw(3) === 0 ? `${reduce}(${name}, ${axes[0]})` : `${reduce}(${name} + 1)`;
}

/** A variable at another item than the formula's own. */
function elsewhere(scope: Scope): string {
  const { draw, known, over } = scope;
  const byRegion = known.filter((it) => it.over.includes("regions") && fits(it.over, over, "regions"));
  const byYear = known.filter((it) => it.over.includes("years") && fits(it.over, over, "years"));
  const region = byRegion[draw(byRegion.length)]?.name;
  const year = byYear[draw(byYear.length)]?.name;
  const places = [
    ...(region === undefined ? [] : [`${region}["${ITEMS[draw(3)]}"]`, `${region}[region]`]),
    ...(year === undefined ? [] : [`first(${year}, years)`, `last(${year}, years)`, `${year}[${draw(4)}]`]),
    ...(year === undefined || !over.includes("years")
      ? []
      : [`prev(${year}, 7)`, `(1 + shift(${year}, ${draw(4) - 1}))`, `cumulative(${year}, years)`]),
  ];
  return places[draw(places.length)] ?? atom(scope);
}

/** Whether a variable fits once an item is named along one of its dimensions. */
const fits = (own: readonly string[], over: readonly string[], named: string): boolean =>
  own.every((axis) => axis === named || over.includes(axis));

function condition(scope: Scope, depth: number): string {
  const { draw, over } = scope;
  const deeper = Math.max(0, depth - 1);
  const compare = ["<", "<=", ">", ">=", "==", "!="][draw(6)];
  return pickOf(draw, [
    () => `${positive(scope, deeper)} ${compare} ${positive(scope, deeper)}`,
    () => `${atom(scope)} < ${atom(scope)} <= ${atom(scope)}`,
    () => `(${condition(scope, deeper)} and ${condition(scope, deeper)})`,
    () => `(${condition(scope, deeper)} or not (${condition(scope, deeper)}))`,
    () => `region == "${ITEMS[draw(3)]}"`,
    () => (over.includes("regions") ? `item(regions) != region` : `any(input1 > ${amount(draw)})`),
    () => (over.includes("years") ? `index(years) > ${draw(5)}` : `all(input2 > ${amount(draw)})`),
  ]);
}

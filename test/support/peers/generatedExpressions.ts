/**
 * Generated expressions that mean the same to mathjs and to us: no percent sign, nothing that mathjs gives as infinite or
 * complex. Brackets are left out wherever the text stays an expression, so that precedence is compared too.
 */
import type { Draw } from "./generatedSheets.ts";

/** The variables, all positive. */
export const VALUES: Readonly<Record<string, number>> = { a: 0.75, b: 2, c: 3.5, d: 12, e1: 40.25, f: 1e3 };

const NAMES = Object.keys(VALUES);

const oneOf = <T>(draw: Draw, all: readonly T[]): T => all[draw(all.length)] as T;

function atom(draw: Draw): string {
  const name = oneOf(draw, NAMES);
  return oneOf(draw, [
    name,
    name,
    `${draw(40) / 4}`,
    `${1 + draw(9)}e${draw(4) - 2}`,
    `${name}^${exponent(draw)}`,
  ]);
}

const exponent = (draw: Draw): string => oneOf(draw, ["2", "3", "-1", "0.5", "2^0.5", "-2"]);

export function generatedExpression(draw: Draw, depth = 4): string {
  if (depth === 0 || draw(8) === 0) return atom(draw);
  const part = (): string => generatedExpression(draw, depth - 1);
  const makers: readonly (() => string)[] = [
    () =>
      `${part()} ${oneOf(draw, ["+", "-", "*", "+", "-", "*", "<", "<=", ">", ">=", "==", "!="])} ${part()}`,
    () => `${part()} ${oneOf(draw, ["+", "-", "*"])} ${part()}`,
    () => `(${part()}) ${oneOf(draw, ["+", "-", "*"])} (${part()})`,
    () => `${part()} / ${oneOf(draw, NAMES)}`,
    () => `(${part()}) / (1 + abs(${part()}))`,
    () => `-${part()}`,
    () => `+${part()}`,
    () => `not ${part()}`,
    () => `-(${part()})^${oneOf(draw, ["2", "3"])}`,
    () => `${part()} and ${part()}`,
    () => `(${part()} or ${part()})`,
    () => `${atom(draw)} < ${atom(draw)} <= ${part()}`,
    () => `(${part()} ? (${part()}) : ${part()})`,
    () => `${part()} ? (${part()}) : ${part()}`,
    () => `min(${part()}, ${part()}, ${part()})`,
    () => `max(${part()}, ${part()})`,
    () => `abs(${part()})`,
    () => `sqrt(abs(${part()}))`,
    () => `exp(-abs(${part()}) / f)`,
    () => `log(1 + abs(${part()}))`,
    () => `log10(1 + abs(${part()}))`,
    () => `round(${part()}, ${draw(5)})`,
    () => `floor(${part()})`,
    () => `ceil(${part()})`,
    () => `mod(${part()}, ${oneOf(draw, NAMES)})`,
    () => `${oneOf(draw, NAMES)} mod ${oneOf(draw, NAMES)}`,
  ];
  return oneOf(draw, makers)();
}

/** Sheets made at random, for tests of what must hold in any sheet. */
import fc from "fast-check";
import type { Variable } from "../../src/engine/index.ts";
import type { Given, SmallSheet } from "./sheets.ts";

export interface RandomOptions {
  /** Whether a formula may name variables after its own, and so itself. */
  readonly circular: boolean;
}

const DIMENSIONS = { holders: ["A", "B", "C"], years: [0, 3] } as const;
const AXES = [[], [], ["holders"], ["years"], ["holders", "years"]] as const;

/** The inputs that every random sheet has. */
const INPUTS: Readonly<Record<string, Given>> = {
  p: 3,
  q: { input: 0.5, range: [-50, 50] },
  r: { default: "p + q" },
  h: { over: ["holders"], input: { A: 1, B: 2, C: 4 } },
  y: { over: ["years"], input: { "0": -10, "1": 4, "2": 5, "3": 6 } },
  k: { choice: "holders", input: "B" },
};

/** A random sheet of 3 to 12 formulas over inputs of every kind. */
export const randomSheet = ({ circular }: RandomOptions): fc.Arbitrary<SmallSheet> =>
  fc
    .tuple(fc.integer({ min: 3, max: 12 }), fc.array(fc.nat(9999), { minLength: 40, maxLength: 400 }))
    .map(([count, stream]) => {
      let at = 0;
      const pick = (n: number): number => (stream[at++ % stream.length] as number) % n;
      const own = Array.from({ length: count }, (_, i) => ({
        name: `v${i}`,
        over: AXES[pick(AXES.length)] ?? [],
      }));
      const known: Known[] = [
        { name: "p", over: [] },
        { name: "q", over: [] },
        { name: "r", over: [] },
        { name: "h", over: ["holders"] },
        { name: "y", over: ["years"] },
      ];
      const formulas = own.map(({ name, over }, i): [string, Omit<Variable, "name">] => [
        name,
        { over, formula: writeFormula([...known, ...own.slice(0, circular ? count : i)], over, 3, pick) },
      ]);
      const checks = { limit: { formula: `${own[0]?.name} < 40`, blocks: [own.at(-1)?.name ?? ""] } };
      return {
        dimensions: DIMENSIONS,
        variables: { ...INPUTS, ...Object.fromEntries(formulas) },
        ...(circular ? {} : { checks }),
      };
    });

interface Known {
  readonly name: string;
  readonly over: readonly string[];
}

type PickNumber = (n: number) => number;

/** A formula that ranges over these dimensions at most. */
function writeFormula(
  known: readonly Known[],
  over: readonly string[],
  depth: number,
  pick: PickNumber,
): string {
  const part = (axes: readonly string[] = over): string => writeFormula(known, axes, depth - 1, pick);
  if (depth === 0) return writeName(known, over, pick);
  const forms: (() => string)[] = [
    () => `${part()} + ${part()}`,
    () => `(${part()}) * (${part()})`,
    () => `(${part()} - ${part()}) / 2`,
    () => `(${part()}) / (${part()})`,
    () => `max(${part()}, ${part()})`,
    () => `min(${part()}, 7)`,
    () => `(${part()} < ${part()} ? ${part()} : ${part()})`,
    () => `if(k == "A", ${part()}, ${part()})`,
    () => `abs(${part()})`,
    () => `(${part()}) ^ 2`,
    () => `sum(h + ${part(["holders"])}, holders)`,
    () => `sum(${part(["years"])})`,
    () => `(h + ${part(["holders"])})[k]`,
    () => `(y + ${part(["years"])})[2]`,
    () => `sqrt(${part()})`,
    () => `mod(${part()}, 3)`,
    () => `round(${part()}, 1)`,
    () => `npv(10%, y + ${part(["years"])})`,
  ];
  if (over.includes("years")) {
    forms.push(
      () => `prev(y + ${part()}, ${part(over.filter((axis) => axis !== "years"))}, years)`,
      () => `shift(y + ${part()}, round(q), years)`,
      () => `cumulative(y - (${part()}), years)`,
    );
  }
  return (forms[pick(forms.length)] ?? part)();
}

function writeName(known: readonly Known[], over: readonly string[], pick: PickNumber): string {
  const fitting = known.filter((one) => one.over.every((axis) => over.includes(axis)));
  const one = fitting[pick(fitting.length + 2)];
  return one?.name ?? `${pick(9) - 2}`;
}

/** Changes of inputs, as people give them. */
export const randomEdits: fc.Arbitrary<readonly Readonly<Record<string, number | string>>[]> = fc.array(
  fc.oneof(
    fc.record({ p: fc.integer({ min: -3, max: 9 }) }),
    fc.record({ q: fc.integer({ min: -60, max: 60 }).map((n) => n / 4) }),
    fc.record({ r: fc.integer({ min: -5, max: 5 }) }),
    fc.record({ h: fc.integer({ min: -2, max: 6 }) }),
    fc.record({ y: fc.integer({ min: -9, max: 9 }) }),
    fc.record({ k: fc.constantFrom("A", "B", "C") }),
    fc.record({ p: fc.integer({ min: 0, max: 2 }), k: fc.constantFrom("A", "C") }),
  ),
  { minLength: 1, maxLength: 6 },
);

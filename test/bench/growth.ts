/** Time against size: building a sheet and recalculating all of it, from 100 to 100,000 cells. */
import { type Built, type Engine, hyperFormula, mathjs, ours, oursRanged } from "./contestants.ts";
import { median } from "./interleave.ts";
import { chain, fanOut, grid, type Shape } from "./shapes.ts";
import { digits, duration, printTable } from "./table.ts";

const SIZES = [100, 1_000, 10_000, 100_000];

/** Seconds for a sheet of some size. */
interface Sample {
  readonly build: number;
  readonly firstMove: number;
  readonly move: number;
}

export function benchGrowth(): void {
  for (const shape of [chain, fanOut, grid]) {
    const engines = [ours, ...(shape === chain ? [oursRanged] : []), mathjs, hyperFormula];
    const samples = new Map(engines.map((engine) => [engine, [] as (Sample | undefined)[]]));
    for (const size of SIZES)
      for (const [engine, sample] of sampleAll(shape, size, engines)) samples.get(engine)?.push(sample);
    for (const stage of ["build", "firstMove", "move"] as const) printStage(shape, stage, samples);
  }
}

const STAGES = {
  build: "built from text and calculated",
  firstMove: "input moved, the first time",
  move: "input moved, all recalculated",
} as const;

function printStage(
  shape: Shape,
  stage: keyof typeof STAGES,
  samples: ReadonlyMap<Engine, readonly (Sample | undefined)[]>,
): void {
  const rows = [...samples].map(([{ name }, found]) => {
    const seconds = found.map((sample) => sample?.[stage] ?? Number.NaN);
    const cells = seconds.map((time, i) => (Number.isNaN(time) ? "fails" : duration(time / (SIZES[i] ?? 1))));
    return [name, ...cells, digits(slope(SIZES, seconds)), duration(seconds.at(-1) ?? Number.NaN)];
  });
  const heads = [
    "time a cell",
    ...SIZES.map((size) => `${size.toLocaleString("en")} cells`),
    "slope",
    "largest, whole",
  ];
  printTable(`Growth, ${shape.name}: ${STAGES[stage]}`, heads, rows);
}

/** All engines at one size, in turns; undefined where an engine fails. */
function sampleAll(shape: Shape, size: number, engines: readonly Engine[]): Map<Engine, Sample | undefined> {
  const rounds = size > 10_000 ? 3 : 7;
  const makers = new Map(engines.map((engine) => [engine, engine.prepare(shape, size)]));
  const found = new Map(engines.map((engine) => [engine, [] as Sample[]]));
  const lasts = new Set<string>();
  for (let round = 0; round <= rounds; round++) {
    for (const [engine, make] of makers) {
      try {
        const { sample, last } = sampleOnce(make, size);
        lasts.add(last.toPrecision(9));
        // The first round warms up.
        if (round > 0) found.get(engine)?.push(sample);
      } catch (failure) {
        if (!(failure instanceof RangeError)) throw failure;
        makers.delete(engine);
      }
    }
  }
  if (lasts.size !== 1)
    throw new Error(`${shape.name} of ${size}: the engines differ: ${[...lasts].join(", ")}.`);
  const middle = (samples: readonly Sample[], stage: keyof Sample): number =>
    median(samples.map((sample) => sample[stage]));
  return new Map(
    [...found].map(([engine, all]) => [
      engine,
      makers.has(engine)
        ? { build: middle(all, "build"), firstMove: middle(all, "firstMove"), move: middle(all, "move") }
        : undefined,
    ]),
  );
}

/** Builds, moves once, then moves as often as takes a few milliseconds. */
function sampleOnce(make: () => Built, size: number): { readonly sample: Sample; readonly last: number } {
  const start = performance.now();
  const { move, last } = make();
  const built = performance.now();
  move(3);
  const moved = performance.now();
  const nMoves = Math.max(4, Math.round(20_000 / size));
  for (let i = 0; i < nMoves; i++) move(4 + (i % 4));
  const done = performance.now();
  const seconds = (from: number, to: number): number => (to - from) / 1000;
  const sample = {
    build: seconds(start, built),
    firstMove: seconds(built, moved),
    move: seconds(moved, done) / nMoves,
  };
  return { sample, last: last() };
}

/** Least squares in the logarithms: 1 is time in proportion to size. */
function slope(sizes: readonly number[], seconds: readonly number[]): number {
  const points = sizes.flatMap((size, i) => {
    const time = seconds[i] ?? Number.NaN;
    return Number.isNaN(time) ? [] : [{ x: Math.log(size), y: Math.log(time) }];
  });
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const [over, under] = points.reduce(
    ([o, u], { x, y }) => [o + (x - mx) * (y - my), u + (x - mx) ** 2],
    [0, 0],
  );
  return over / under;
}

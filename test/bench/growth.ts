/** Time against size: building a sheet and recalculating all of it, from 100 to 100,000 cells. */
import { type Built, type Engine, hyperFormula, mathjs, ours, oursRanged } from "./contestants.ts";
import { median } from "./interleave.ts";
import { chain, fanOut, grid, type Shape } from "./shapes.ts";
import { digits, duration, printTable } from "./table.ts";

const SIZES = [100, 1_000, 10_000, 100_000];

/** Seconds for a sheet of some size, each taken several times. */
interface Samples {
  readonly build: number[];
  readonly firstMove: number[];
  readonly move: number[];
}

export function benchGrowth(): void {
  for (const shape of [chain, fanOut, grid]) {
    const engines = [ours, ...(shape === chain ? [oursRanged] : []), mathjs, hyperFormula];
    const bySize = SIZES.map((size) => sampleAll(shape, size, engines));
    for (const stage of ["build", "firstMove", "move"] as const) printStage(shape, stage, engines, bySize);
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
  engines: readonly Engine[],
  bySize: readonly ReadonlyMap<Engine, Samples>[],
): void {
  const rows = engines.map((engine) => {
    const seconds = bySize.map((samples) => median(samples.get(engine)?.[stage] ?? []));
    const cells = seconds.map((time, i) => (Number.isNaN(time) ? "fails" : duration(time / (SIZES[i] ?? 1))));
    return [engine.name, ...cells, digits(slope(SIZES, seconds)), duration(seconds.at(-1) ?? Number.NaN)];
  });
  const heads = [
    "time a cell",
    ...SIZES.map((size) => `${size.toLocaleString("en")} cells`),
    "slope",
    "largest, whole",
  ];
  printTable(`Growth, ${shape.name}: ${STAGES[stage]}`, heads, rows);
}

/** All engines at one size, in turns; one that overflows its stack is left out. */
function sampleAll(shape: Shape, size: number, engines: readonly Engine[]): ReadonlyMap<Engine, Samples> {
  const rounds = size > 10_000 ? 3 : 7;
  const makers = engines.map((engine) => ({ engine, make: engine.prepare(shape, size) }));
  const found = new Map(engines.map((engine) => [engine, { build: [], firstMove: [], move: [] } as Samples]));
  const lasts = new Set<string>();
  for (let round = 0; round <= rounds; round++) {
    for (const { engine, make } of makers) {
      // The first round warms up.
      const samples = round === 0 ? { build: [], firstMove: [], move: [] } : found.get(engine);
      if (samples === undefined) continue;
      try {
        lasts.add(sampleOnce(make, size, samples).toPrecision(9));
      } catch (failure) {
        if (!(failure instanceof RangeError)) throw failure;
        found.delete(engine);
      }
    }
  }
  if (lasts.size !== 1)
    throw new Error(`${shape.name} of ${size}: the engines differ: ${[...lasts].join(", ")}.`);
  return found;
}

/** Builds, moves once, then moves in batches that take a fraction of a millisecond or more. Returns the last cell's value. */
function sampleOnce(make: () => Built, size: number, samples: Samples): number {
  const start = performance.now();
  const { move, last } = make();
  const built = performance.now();
  move(3);
  samples.build.push((built - start) / 1000);
  samples.firstMove.push((performance.now() - built) / 1000);
  const nMoves = Math.max(1, Math.round(10_000 / size));
  for (let batch = 0; batch < 9; batch++) {
    const before = performance.now();
    for (let i = 0; i < nMoves; i++) move(4 + ((batch + i) % 5));
    samples.move.push((performance.now() - before) / 1000 / nMoves);
  }
  move(4);
  return last();
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

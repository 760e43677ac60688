/** Times contestants in turns, so that what else the machine does falls on all of them alike. */

export interface Contestant {
  readonly name: string;
  /** One operation. */
  readonly run: () => void;
}

/** Seconds of one operation, round by round, by contestant. */
export type Times = Readonly<Record<string, readonly number[]>>;

/**
 * Every round runs every contestant for about `slice` seconds, each round in another order. Slices are shorter than a
 * processor's turns among busy neighbours, so that most run undisturbed; the middle of many rounds is then their time.
 */
export function interleave(contestants: readonly Contestant[], rounds = 61, slice = 0.004): Times {
  for (const { run } of contestants) warmUp(run);
  const counts = contestants.map(({ run }) => countFor(run, slice));
  const samples = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const i = (turn + round) % contestants.length;
      const [{ run }, count] = [contestants[i] as Contestant, counts[i] as number];
      samples[i]?.push(secondsOf(run, count) / count);
    }
  }
  return Object.fromEntries(contestants.map(({ name }, i) => [name, samples[i] ?? []]));
}

/** The middle of one contestant's times. */
export const typical = (times: Times, name: string): number => median(times[name] ?? []);

/** How many times as long one takes as another: the middle of the rounds' ratios, since neighbours slow a round as a whole. */
export const ratio = (times: Times, name: string, other: string): number =>
  median((times[name] ?? []).map((time, round) => time / (times[other]?.[round] ?? Number.NaN)));

/** Long enough that the compiler has done with it, also where neighbours hold the compiler up. */
function warmUp(run: () => void): void {
  const end = performance.now() + 400;
  while (performance.now() < end) run();
}

/** How many operations fill a slice, found by doubling; the quickest of a few tries counts, which no neighbour slowed. */
function countFor(run: () => void, slice: number): number {
  for (let count = 1; ; count *= 2) {
    const seconds = Math.min(...[1, 2, 3].map(() => secondsOf(run, count)));
    if (seconds > slice / 2) return Math.max(1, Math.round((count * slice) / seconds));
  }
}

function secondsOf(run: () => void, count: number): number {
  const start = performance.now();
  for (let i = 0; i < count; i++) run();
  return (performance.now() - start) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

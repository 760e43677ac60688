/** Where a value stands on a slider, and how far one press of a key goes. All in the unit of the field. */

export interface Scale extends Bounds {
  /** One press of an arrow key, where the value is `at`: 1 or 5 times a power of ten, or a whole number. */
  stepAt(at: number): number;
  /** What the native control counts in: the value itself, or thousandths of the way where the way is logarithmic. */
  readonly track: Bounds;
  toTrack(value: number): number;
  /** The value at a place of the control, rounded to whole steps. */
  fromTrack(place: number): number;
}

/** How far along the slider a value is, from 0 to 1; values beyond the ends stay at the ends. */
export function positionOf({ track, toTrack }: Scale, value: number): number {
  const span = track.maximum - track.minimum;
  return span > 0 ? (toTrack(value) - track.minimum) / span : 0;
}

/** At least so many steps from end to end. */
const STEPS = 60;
/** Ranges over this many times their beginning are logarithmic. */
const DECADES = 1000;
/** Places of a logarithmic control. */
const PLACES = 1000;

/** The scale of a slider between two values. */
export function createScale(minimum: number, maximum: number, whole = false): Scale {
  return minimum > 0 && maximum / minimum >= DECADES
    ? logarithmic(minimum, maximum, whole)
    : linear(minimum, maximum, whole);
}

/** A value after some steps, at most as far as the bounds. Digits below the step stay as they are. */
export function stepped(value: number, step: number, bounds: Bounds): number {
  return clamp(tidy(value + step), bounds);
}

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

export const clamp = (value: number, { minimum, maximum }: Bounds): number =>
  Math.min(Math.max(value, minimum), maximum);

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
export function tidy(value: number): number {
  const clean = Number(value.toPrecision(12));
  return clean === 0 ? 0 : clean;
}

function linear(minimum: number, maximum: number, whole: boolean): Scale {
  const nice = roundStep((maximum - minimum) / STEPS);
  const step = whole ? Math.max(1, Math.round(nice)) : nice;
  const track = { minimum, maximum };
  return {
    ...track,
    track,
    stepAt: () => step,
    toTrack: (value) => clamp(value, track),
    fromTrack: (place) => clamp(tidy(onStep(place, step)), track),
  };
}

function logarithmic(minimum: number, maximum: number, whole: boolean): Scale {
  const [low, high] = [Math.log10(minimum), Math.log10(maximum)];
  const ends = { minimum, maximum };
  const stepAt = (at: number): number => {
    const tenth = 10 ** (Math.floor(Math.log10(clamp(Math.abs(at), ends)) + 1e-9) - 1);
    return whole ? Math.max(1, tenth) : tenth;
  };
  return {
    ...ends,
    track: { minimum: 0, maximum: PLACES },
    stepAt,
    toTrack: (value) => ((Math.log10(clamp(value, ends)) - low) / (high - low)) * PLACES,
    fromTrack: (place) => {
      const value = 10 ** (low + (place / PLACES) * (high - low));
      return clamp(tidy(onStep(value, stepAt(value))), ends);
    },
  };
}

/** The largest of 1 and 5 times a power of ten that is not above the size. */
function roundStep(size: number): number {
  if (!(size > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9);
  return size / power >= 5 - 1e-9 ? tidy(5 * power) : tidy(power);
}

/** Whole steps, by division where the step is below one: 29 × 0.1 is 2.9000000000000004, 29 / 10 is 2.9. */
function onStep(value: number, step: number): number {
  const count = Math.round(value / step);
  const perOne = Math.round(1 / step);
  return step < 1 ? count / perOne : count * step;
}

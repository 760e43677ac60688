/** How many decimals a variable is shown with. */

/** By unit, where a variable has no rule of its own. */
const BY_UNIT: Readonly<Record<string, number>> = { $: 2, "$/share": 2, Mshare: 0 };
/** Parts of a company are told to a hundredth of a percent. */
const OWNERSHIP = /ownership|dilution|stake|gap$|publishedTotal/i;
/** Ratios of money back to money in: whole percents say enough. */
const WHOLE = new Set(["wholeRoundRatio", "incrementalRatio"]);

export function decimalsOf(variable: string, unit: string): number {
  if (WHOLE.has(variable)) return 0;
  if ((unit === "%" || unit === "pp") && OWNERSHIP.test(variable)) return 2;
  return BY_UNIT[unit] ?? 1;
}

/** Plain numbers that are no multiples: counts, and factors whose third digit counts. */
const NUMBERS: Readonly<Record<string, number>> = {
  loopFactor: 3,
  feedbackSlope: 3,
  feedbackDampedSlope: 3,
  loopRoundsNeeded: 0,
  tranchesDue: 0,
  claimsMade: 0,
  claimsBroken: 0,
};

/** Decimals of a result that is a plain number; undefined where it is a multiple. */
export const numberDecimals = (variable: string): number | undefined =>
  Object.hasOwn(NUMBERS, variable) ? NUMBERS[variable] : undefined;

/** Digits behind the point of a number as it is written. */
export function decimalsIn(number: number): number {
  const [, digits = ""] = String(number).split(".");
  return digits.length;
}

/** How many decimals a variable is shown with. */

/** By unit, where a variable has no rule of its own. */
const BY_UNIT: Readonly<Record<string, number>> = { "$/share": 2, Mshare: 0 };
/** Parts of a company are told to a hundredth of a percent. */
const OWNERSHIP = /ownership|dilution|stake/i;
/** Ratios of money back to money in: whole percents say enough. */
const WHOLE = new Set(["wholeRoundRatio", "incrementalRatio"]);

export function decimalsOf(variable: string, unit: string): number {
  if (WHOLE.has(variable)) return 0;
  if ((unit === "%" || unit === "pp") && OWNERSHIP.test(variable)) return 2;
  return BY_UNIT[unit] ?? 1;
}

/** Stated limits of files and links, so that a hostile one is refused at once. */
import type { Limits } from "../engine/demand.ts";

/** Largest workbook file, in characters. */
export const MAX_FILE_LENGTH = 5_000_000;
/** Deepest nesting of brackets and braces in a workbook file; a workbook needs seven. */
export const MAX_FILE_DEPTH = 20;
/** Most complaints about one file that are listed. */
export const MAX_FILE_COMPLAINTS = 100;

/**
 * Most that the page opens from a file: what takes a slow machine no more than two or three seconds. The command line has
 * the engine's own limits alone. The deal has 3,145 cells, takes 41,404 steps, and costs 365,131.
 */
export const FILE_LIMITS: Limits = { items: 10_000, cells: 60_000, steps: 2_000_000, cost: 100_000_000 };
/** The same of a link, which comes from a stranger: looking at it takes well under a second. */
export const LINK_LIMITS: Limits = { items: 5_000, cells: 20_000, steps: 250_000, cost: 10_000_000 };

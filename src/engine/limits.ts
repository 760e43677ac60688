/** Stated limits: each has a clear error of its own, found in milliseconds, so that a hostile formula cannot hang a page. */

/** Longest formula, in characters. */
export const MAX_FORMULA_LENGTH = 2_000;
/** Deepest nesting of brackets in a formula. */
export const MAX_NESTING = 60;
/** Most prefix signs in a row, conditions `?`, and powers `^` in a formula: what makes its tree deep without brackets. */
export const MAX_CHAIN = 60;
/** Most tokens of a formula. */
export const MAX_TOKENS = 1_500;
/** Most cells of a workbook after lowering. */
export const MAX_CELLS = 1_000_000;
/** Most instructions of a workbook, so that a short formula cannot ask for a huge program. */
export const MAX_INSTRUCTIONS = 4_000_000;
/** Most steps that lowering all formulas may take; counted before it is done. */
export const MAX_STEPS = 10_000_000;
/** Most iterations a document may ask for. */
export const MAX_ITERATIONS = 10_000;
/** Most instructions that solving all circles of a workbook may come to, about: where it is large, iterations are fewer than asked for. */
export const MAX_SOLVING = 200_000_000;
/** Largest circular group, in unknowns, that is also solved directly. */
export const MAX_DIRECT_UNKNOWNS = 100;
/** Most items of a dimension over which a matrix is solved: each item of the answer reads the whole matrix. */
export const MAX_NETWORK = 40;

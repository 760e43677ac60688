/** Stated limits of files, so that a hostile one is refused at once. */

/** Largest workbook file, in characters. */
export const MAX_FILE_LENGTH = 5_000_000;
/** Deepest nesting of brackets and braces in a workbook file; a workbook needs seven. */
export const MAX_FILE_DEPTH = 20;
/** Most complaints about one file that are listed. */
export const MAX_FILE_COMPLAINTS = 100;

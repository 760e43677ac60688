/** English of the sheet: paste. */
export const pasteEnglish = {} as const;

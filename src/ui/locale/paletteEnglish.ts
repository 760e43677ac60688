/** English of the sheet: palette. */
export const paletteEnglish = {} as const;

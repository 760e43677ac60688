/** English of the sheet: grid. */
export const gridEnglish = {} as const;

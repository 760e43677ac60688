/** English of the sheet: dimensions. */
export const dimensionsEnglish = {} as const;

/** English of the sheet: formula. */
export const formulaEnglish = {} as const;

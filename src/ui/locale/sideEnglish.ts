/** English of the sheet: side. */
export const sideEnglish = {} as const;

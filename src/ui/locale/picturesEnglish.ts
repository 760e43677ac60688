/** The English of the pictures and charts. */
export const picturesEnglish = {
  "loop.title": "Where the money goes",
} as const satisfies Record<string, string>;

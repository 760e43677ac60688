/** English of the Sheet tab's frame. */
export const sheetEnglish = {
  "sheet.loading": "The sheet is being laid out …",
  "sheet.missing":
    "What reads formulas could not be loaded. Check the connection and open the page again; nothing that you made is lost.",
  "sheet.tools": "Sheet",
  "sheet.add": "Add a variable",
  "sheet.find": "Find or do …",
  "sheet.shortcuts": "Keys",
  "sheet.findKeys": "Ctrl+K",
  "sheet.shortcutsKeys": "?",
  "sheet.empty": "Begin an empty sheet",
} as const;

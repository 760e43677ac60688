/** Dutch of the Sheet tab's frame. */
import type { sheetEnglish } from "./sheetEnglish.ts";

export const sheetDutch: Readonly<Record<keyof typeof sheetEnglish, string>> = {
  "sheet.loading": "Het rekenblad wordt klaargezet …",
  "sheet.missing":
    "Wat formules leest, kon niet worden geladen. Controleer de verbinding en open de pagina opnieuw; niets van wat u maakte is verloren.",
  "sheet.tools": "Rekenblad",
  "sheet.add": "Variabele toevoegen",
  "sheet.find": "Zoeken of doen …",
  "sheet.shortcuts": "Toetsen",
  "sheet.findKeys": "Ctrl+K",
  "sheet.shortcutsKeys": "?",
  "sheet.empty": "Begin een leeg blad",
};

/** The Dutch of the Deal tab where the sheet was edited or begun empty. */
import type { editedEnglish } from "./editedEnglish.ts";

export const editedDutch: Readonly<Record<keyof typeof editedEnglish, string>> = {
  "edited.headline": "De zin",
  "edited.loop": "Het beeld van de kringloop",
  "edited.capTable": "De tabel van aandeelhouders",
  "edited.ownership": "De grafiek van eigenaren",
  "edited.cash": "De grafiek van betalingen",
  "edited.network": "Het geldnetwerk",
  "edited.panel": "Dit deel van de deal",
  "edited.gone": "{{part}} heeft {{names}} nodig, en dat staat niet meer in dit rekenblad.",
  "edited.changed":
    "{{part}} heeft {{names}} nodig zoals het gepubliceerd is; hier heeft het een andere eenheid, andere dimensies, of is het van een andere soort.",
  "edited.more": "nog {{count}}",
  "edited.inSheet": "Nog {{count}}: in het rekenblad",
  "edited.openSheet": "Naar het rekenblad",
  "edited.openCell": "Naar {{name}} in het rekenblad",
  "edited.incomplete": "onvolledig",
  "edited.pinned": "Vastgezet",
  "edited.results": "Uitkomsten",
  "edited.inputs": "Invoer",
  "edited.otherInputs": "Overige invoer",
  "edited.formula": "Formule",
  "edited.emptyTitle": "Een leeg rekenblad",
  "edited.ownTitle": "Uw eigen rekenblad",
  "edited.emptyNote": "Nog geen variabelen: een rekenblad van uzelf, vanaf niets.",
  "edited.ownNote": "Een rekenblad van uzelf, vanaf niets.",
  "edited.begunEmpty": "leeg begonnen",
  "edited.ownLead": "De zin en het beeld van de kringloop horen bij de ingebouwde deal.",
  "edited.openDeal": "Open die",
  "edited.noVariables":
    "Er staat nog niets in dit rekenblad. Variabelen die u op het tabblad Rekenblad toevoegt, verschijnen hier: invoer met schuiven, en uitkomsten.",
  "edited.unplaced": "{{count}} variabelen van dit rekenblad zijn niet te berekenen en staan hier niet:",
  "edited.unplacedOne": "1 variabele van dit rekenblad is niet te berekenen en staat hier niet:",
  "edited.noInputs": "Dit rekenblad heeft nog geen invoer.",
  "edited.noResults": "Dit rekenblad heeft nog geen formules.",
  "edited.unpinned":
    "Er is geen uitkomst vastgezet: dit zijn die welke geen andere formule leest. Zet op het tabblad Rekenblad uitkomsten vast om te kiezen.",
};

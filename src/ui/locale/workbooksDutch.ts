/** Dutch of the workbooks kept in this browser, and how keeping them stands. */
import type { workbooksEnglish } from "./workbooksEnglish.ts";

export const workbooksDutch: Readonly<Record<keyof typeof workbooksEnglish, string>> = {
  "workbooks.title": "Werkmappen in deze browser",
  "workbooks.close": "Sluiten",
  "workbooks.note": "Elke wijziging wordt hier vanzelf bewaard, alleen op dit apparaat.",
  "workbooks.noteOff":
    "Wijzigingen worden hier nu niet bewaard: de opslag van deze browser is vol of gaat niet open.",
  "workbooks.loading": "De lijst wordt gelezen …",
  "workbooks.unlisted": "De lijst kan niet worden gelezen: de opslag van deze browser gaat niet open.",
  "workbooks.none": "Nog geen: een werkmap wordt hier bewaard zodra u er iets in wijzigt.",
  "workbooks.search": "Zoek een werkmap",
  "workbooks.found": "{{count}} van {{all}}",
  "workbooks.nothingFound": "Geen werkmap heet “{{typed}}”.",
  "workbooks.openFile": "Bestand openen …",
  "workbooks.beginEmpty": "Begin een leeg rekenblad",
  "workbooks.opened": "geopend",
  "workbooks.open": "Open “{{name}}”",
  "workbooks.begunEmpty": "leeg begonnen",
  "workbooks.began": "begonnen als {{deal}}",
  "workbooks.edited": "rekenblad bewerkt",
  "workbooks.input": "1 invoer gewijzigd",
  "workbooks.inputs": "{{count}} invoerwaarden gewijzigd",
  "workbooks.scenario": "1 scenario",
  "workbooks.scenarios": "{{count}} scenario's",
  "workbooks.changed": "gewijzigd {{time}}",
  "workbooks.created": "gemaakt {{time}}",
  "workbooks.rename": "Hernoemen",
  "workbooks.renameNamed": "Hernoemen: “{{name}}”",
  "workbooks.name": "Naam van de werkmap",
  "workbooks.keepName": "Naam bewaren",
  "workbooks.leaveName": "Annuleren",
  "workbooks.nameLong": "Een naam heeft hoogstens {{limit}} tekens.",
  "workbooks.duplicate": "Dupliceren",
  "workbooks.duplicateNamed": "Dupliceren: “{{name}}”",
  "workbooks.download": "Downloaden",
  "workbooks.downloadNamed": "Downloaden als bestand: “{{name}}”",
  "workbooks.delete": "Verwijderen",
  "workbooks.deleteNamed": "Verwijderen: “{{name}}”",
  "workbooks.deleted": "Verwijderd",
  "workbooks.deletedCount": "Verwijderd ({{count}})",
  "workbooks.restore": "Terugzetten",
  "workbooks.restoreNamed": "Terugzetten: “{{name}}”",
  "workbooks.erase": "Voorgoed verwijderen",
  "workbooks.eraseNamed": "Voorgoed verwijderen: “{{name}}”",
  "workbooks.unreadable": "Een werkmap die niet kan worden gelezen",
  "workbooks.corrupt": "Ze is beschadigd. Ze blijft staan zoals ze is.",
  "workbooks.newer":
    "Ze is geschreven door een nieuwere versie van deze pagina. Ze blijft staan zoals ze is.",
  "workbooks.downloadRaw": "Downloaden zoals ze is",
  "workbooks.didDelete": "“{{name}}” staat nu bij de verwijderde.",
  "workbooks.didRestore": "“{{name}}” staat weer in de lijst.",
  "workbooks.didErase": "“{{name}}” is voorgoed weg.",
  "workbooks.didDuplicate": "“{{name}}” is toegevoegd.",
  "workbooks.didRename": "Ze heet nu “{{name}}”.",
  "workbooks.didFail": "Dat lukte niet: de opslag van deze browser is vol of gaat niet open.",
  "workbooks.saved.failed":
    "Niet bewaard: de opslag van deze browser is vol of geblokkeerd. Download de werkmap voordat u de pagina sluit. Bij elke wijziging wordt het opnieuw geprobeerd.",
  "workbooks.saved.off":
    "Niet bewaard: deze browser laat de pagina niets opslaan. Download de werkmap voordat u de pagina sluit.",
  "workbooks.unsaved":
    "Ook “{{name}}”, die eerder open was, is nog niet bewaard. Download die voordat u de pagina sluit.",
  "workbooks.downloadNotOpen": "Die downloaden",
  "workbooks.downloadOpen": "Werkmap downloaden",
  "workbooks.retry": "Opnieuw proberen",
  "workbooks.elsewhere":
    "“{{name}}” is in een ander tabblad gewijzigd. Als u haar hier ook wijzigt, gaat uw werk verder als kopie.",
  "workbooks.showElsewhere": "Toon die wijzigingen",
  "workbooks.deletedElsewhere":
    "“{{name}}” is in een ander tabblad verwijderd. Uw volgende wijziging brengt haar terug.",
  "workbooks.copied":
    "“{{name}}” is ook in een ander tabblad gewijzigd. Uw werk gaat verder als “{{copy}}”; er is niets overschreven.",
  "workbooks.openOther": "Open de andere",
  "workbooks.aside.corrupt":
    "Wat een eerdere versie van deze pagina hier bewaarde, kon niet worden gelezen. Het blijft in deze browser staan onder “{{key}}”.",
  "workbooks.aside.newer":
    "Wat hier eerder is bewaard, komt uit een nieuwere versie van deze pagina. Het blijft in deze browser staan onder “{{key}}”.",
  "workbooks.notFound":
    "De werkmap van dit adres staat niet in deze browser. De deal staat er zoals gepubliceerd.",
  "workbooks.isDeleted": "De werkmap van dit adres staat bij de verwijderde. U ziet een gepubliceerde deal.",
  "workbooks.unanswered":
    "De werkmap die geopend zou worden, is er nog niet: de opslag van deze browser antwoordt niet. Tot die tijd ziet u een gepubliceerde deal.",
  "workbooks.notRead":
    "De werkmap van dit adres kon niet worden gelezen en blijft staan zoals ze is: {{place}} {{complaint}}",
  "workbooks.wholeFile": "ze",
  "workbooks.revised":
    "De gepubliceerde deal is herzien nadat deze werkmap werd bewaard. Ze opent met haar oude betekenis, als bewerkt blad.",
  "workbooks.revisedNames":
    "De gepubliceerde deal is herzien nadat deze werkmap werd bewaard. Ze opent met haar oude betekenis, als bewerkt blad; vandaag zouden {{names}} anders zijn.",
  "workbooks.revisedUnknown":
    "De gepubliceerde deal is herzien nadat deze werkmap werd bewaard, en hoe hij toen was, is hier niet bekend: uitkomsten kunnen verschillen van wat u zag.",
  "workbooks.dropped": "Sommige bewaarde invoer staat niet in dit blad en verandert niets: {{names}}",
  "workbooks.all": "Alle werkmappen …",
  "workbooks.dismiss": "Sluit dit bericht",
};

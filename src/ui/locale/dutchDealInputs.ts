/** The Dutch of the deal's inputs. */
import type { VariableWords } from "./variableWords.ts";

export const dutchDealInputs: Readonly<Record<string, VariableWords>> = {
  customer: {
    label: "Afnemer",
    note: "Het bedrijf dat het geld ophaalt en de hardware van de leverancier koopt.",
  },
  supplier: {
    label: "Leverancier",
    note: "De investeerder die ook hardware aan de afnemer verkoopt; elke houder kan die rol hebben.",
  },
  roundSize: {
    label: "Omvang van de ronde",
    note: "Nieuw geld dat het bedrijf zelf ontvangt voor nieuwe aandelen; verkopen tussen houders tellen niet mee.",
  },
  valuation: {
    label: "Waardering",
    note: "De waarde van het bedrijf die bij de ronde wordt genoemd, vóór of na het nieuwe geld zoals hieronder gekozen.",
  },
  valuationBasis: {
    label: "Grondslag van de waardering",
    note: "Of de waardering vóór het nieuwe geld is bedoeld (pre-money) of met het geld erbij (post-money).",
  },
  chequeMode: {
    label: "Als cheques en ronde verschillen",
    note: "Sluitend laat nieuwe investeerders nemen wat de anderen overlaten, strikt weigert te veel, korten verlaagt alle cheques naar rato, vergroten laat de ronde meegroeien.",
  },
  cheque: {
    label: "Cheque",
    note: "Wat elke investeerder voor de ronde aanbiedt; in de stand sluitend nemen nieuwe investeerders wat de anderen overlaten en telt hun eigen bedrag niet.",
  },
  sharesBefore: {
    label: "Aandelen vóór de ronde",
    note: "Volledig verwaterd aantal aandelen vóór de ronde, inclusief een bestaande optiepool; het werkelijke aantal is niet openbaar.",
  },
  poolTarget: {
    label: "Doel voor de optiepool",
    note: "Niet-toegekende opties als deel van alle aandelen na de ronde; bij 0 speelt de pool geen rol.",
  },
  poolExisting: {
    label: "Bestaande optiepool",
    note: "Niet-toegekende opties die al in de aandelen vóór de ronde zitten; ze tellen mee voor het doel.",
  },
  poolPlacement: {
    label: "Plaats van de optiepool",
    note: "In de pre-money waardering betalen de huidige houders de pool; na het geld betaalt iedereen mee, ook nieuwe investeerders.",
  },
  stakeBefore: {
    label: "Belang vóór de ronde",
    note: "Het deel van elke houder in de volledig verwaterde aandelen vóór de ronde; samen 100 %.",
  },
  votes: {
    label: "Stemrecht",
    note: "1 als de aandelen van de houder stemrecht hebben, 0 als dat niet zo is; het raakt alleen de zeggenschap, nooit het economische belang.",
  },
  proRataTakeUp: {
    label: "Gebruik van het pro-ratarecht",
    note: "Het deel van zijn pro-ratarecht dat een houder zou gebruiken; het bepaalt de pro-ratacheque, die naast de echte staat.",
  },
  secondary: {
    label: "Secundaire verkoop",
    note: "Bestaande aandelen die tegen de prijs van de ronde naar kopers buiten de tabel gaan; het geld is voor de verkoper.",
  },
  secondarySeller: {
    label: "Verkoper van de bestaande aandelen",
    note: "De houder wiens bestaande aandelen secundair worden verkocht.",
  },
  spendMode: {
    label: "Opgave van de chipbestedingen",
    note: "Rechtstreeks als één deel van de ronde, of opgebouwd uit rekenkracht, routes en doorgifte.",
  },
  chipSpendShare: {
    label: "Chipaandeel",
    note: "Het deel van de ronde dat de afnemer aan hardware van de leverancier besteedt; aankopen boven de ronde horen bij de hefboom.",
  },
  computeShare: {
    label: "Aandeel rekenkracht",
    note: "Het deel van de ronde dat naar rekenkracht van welke soort ook gaat; gebruikt als de chipbestedingen per route zijn opgebouwd.",
  },
  directCapture: {
    label: "Deel van directe rekenkracht",
    note: "Het deel van rechtstreeks gekochte rekenkracht dat hardware van de leverancier is; de rest is gebouw, stroom en andere makers.",
  },
  routeShare: {
    label: "Aandeel van de route",
    note: "Het deel van de rekenkracht dat via elke cloud loopt; Direct neemt wat de clouds overlaten, dus het eigen cijfer daarvan telt niet.",
  },
  passThrough: {
    label: "Doorgifte aan de leverancier",
    note: "Het deel van de betaling aan een cloud dat die aan hardware van de leverancier besteedt; voor Direct geldt het deel van directe rekenkracht.",
  },
  spendSchedule: {
    label: "Bestedingsschema",
    note: "Het deel van de chipbestedingen in elk jaar na de afronding (jaar 0); samen 100 %.",
  },
  routeDelay: {
    label: "Vertraging van de route",
    note: "Hele jaren tussen de besteding van de afnemer en de omzet van de leverancier; negatief als een cloud op krediet chips koopt vóór hij betaald wordt.",
  },
  leaseLife: {
    label: "Leaseduur",
    note: "Jaren waarin hardware in gelijke delen wordt betaald, vanaf het jaar van levering; 0 bij koop ineens.",
  },
  baselineShare: {
    label: "Basisaandeel",
    note: "Het deel van die hardware dat de afnemer toch al had gekocht; meestal de invoer die het antwoord het meest beweegt.",
  },
  supplierRevenue: {
    label: "Omzet van de leverancier, referentiejaar",
    note: "De totale omzet van de leverancier in één jaar, om de deal mee te vergelijken.",
  },
  grossMargin: {
    label: "Brutomarge",
    note: "De brutomarge van de leverancier op deze hardware: wat er van een dollar omzet overblijft na de kostprijs.",
  },
  taxRate: {
    label: "Belastingtarief",
    note: "Het belastingtarief van de leverancier op de winst; een verlies levert geen belasting op.",
  },
  gigawatts: {
    label: "Geplande capaciteit",
    note: "De capaciteit die de afnemer met hardware van de leverancier wil uitrusten.",
  },
  hardwarePerGigawatt: {
    label: "Hardware per gigawatt",
    note: "De hardware van de leverancier in één gigawatt capaciteit; gepubliceerde cijfers lopen ver uiteen.",
  },
  investmentPerGigawatt: {
    label: "Investering per gigawatt",
    note: "Wat de leverancier per hele uitgerolde gigawatt zou investeren, zoals in de intentieverklaring.",
  },
  fundingMix: {
    label: "Financiering van de aankopen",
    note: "Hoe de geplande aankopen worden betaald; zoals ingevuld, ook als het niet optelt: het gat wordt getoond.",
  },
  discountRate: {
    label: "Disconteringsvoet",
    note: "Jaarlijkse voet waarmee later geld minder telt; de afronding is jaar 0 en elke kasstroom valt aan het eind van zijn jaar.",
  },
  exitYear: {
    label: "Jaar van de exit",
    note: "Hele jaren na de afronding waarna het belang wordt verkocht.",
  },
  exitValue: {
    label: "Aandelenwaarde bij de exit",
    note: "De waarde van alle aandelen van het bedrijf bij de exit.",
  },
  laterDilution: {
    label: "Latere verwatering",
    note: "Relatieve verwatering door latere rondes, tussen deze ronde en de exit.",
  },
  exitFee: {
    label: "Kosten van de exit",
    note: "Het deel van de opbrengst dat de verkoop van het belang kost.",
  },
};

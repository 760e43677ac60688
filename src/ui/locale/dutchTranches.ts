/** The Dutch of the tranches: their terms, and what they come to. */
import type { VariableWords } from "./variableWords.ts";

export const dutchTranches: Readonly<Record<string, VariableWords>> = {
  trancheCount: {
    label: "Aantal tranches",
    note: "In hoeveel betalingen de ronde, en daarmee de cheque van de leverancier, is verdeeld; bij 1 wordt alles ineens betaald.",
  },
  trancheTrigger: {
    label: "Tranches worden opeisbaar",
    note: "Op datums, of telkens als er genoeg gigawatts zijn bijgekomen.",
  },
  trancheShare: {
    label: "Deel van de tranche",
    note: "Het deel van de ronde in elke tranche; gelijk tot er eigen cijfers zijn ingevuld, die over de gebruikte tranches 100 % moeten zijn.",
  },
  closingDate: {
    label: "Datum van de afronding",
    note: "De dag van de afronding, dat is jaar 0; de datums van tranches tellen vanaf die dag.",
  },
  trancheDate: {
    label: "Datum van de tranche",
    note: "De dag waarop elke tranche opeisbaar wordt, als tranches op datum gaan; de afronding tot er een eigen dag is ingevuld.",
  },
  gigawattsPerTranche: {
    label: "Gigawatts per tranche",
    note: "De capaciteit die er voor elke tranche bij moet komen, als tranches per gigawatt gaan; tot er iets is ingevuld de geplande capaciteit in gelijke delen.",
  },
  gigawattsByYear: {
    label: "Geplaatste gigawatts per jaar",
    note: "De capaciteit met hardware van de leverancier die er in elk jaar na de afronding bij komt.",
  },
  trancheCondition: {
    label: "Voorwaarde van de tranche",
    note: "Of de voorwaarde van elke tranche is vervuld; een tranche waarvan de voorwaarde faalt wordt niet betaald.",
  },
  tranchePricing: {
    label: "Prijsgrondslag van de tranche",
    note: "Tegen de prijs van de ronde, tegen de prijs van de vorige tranche plus een stap, of tegen een eigen pre-money waardering.",
  },
  trancheStep: {
    label: "Prijsstap",
    note: "Hoeveel de prijs stijgt ten opzichte van de vorige tranche, waar een tranche een stap heeft; de eerste heeft de prijs van de ronde.",
  },
  trancheValuation: {
    label: "Pre-money waardering van de tranche",
    note: "De waarde van het bedrijf vóór elke tranche, waar een tranche een eigen waardering heeft; die van de ronde tot er iets is ingevuld.",
  },
  trancheInUse: {
    label: "Tranche in gebruik",
    note: "1 voor zoveel tranches als de ronde heeft, 0 voor de rest.",
  },
  trancheShareTotal: {
    label: "Som van de delen van de tranches",
    note: "Som van de delen van de gebruikte tranches zoals ingevuld; moet 100 % zijn.",
  },
  gigawattsToDate: {
    label: "Geplaatste gigawatts tot en met het jaar",
    note: "De capaciteit die er aan het eind van elk jaar staat.",
  },
  trancheReached: {
    label: "Jaar waarin de gigawatts van de tranche er zijn",
    note: "Het eerste jaar aan het eind waarvan er voor elke tranche genoeg hele delen staan; het jaar na het laatste als dat nooit gebeurt.",
  },
  trancheTime: {
    label: "Tijd tot de tranche",
    note: "De tijd van de afronding tot elke tranche; een tranche die niet in gebruik is komt na alle andere.",
  },
  trancheOrder: {
    label: "Tranche naar vervaldag",
    note: "Welke tranche, naar haar nummer, als eerste opeisbaar wordt, als tweede enzovoort.",
  },
  trancheRank: {
    label: "Plaats van de tranche naar vervaldag",
    note: "Of elke tranche als eerste opeisbaar wordt, als tweede enzovoort.",
  },
  priceInOrder: {
    label: "Prijs per aandeel op volgorde van vervaldag",
    note: "Wat een aandeel kost in de tranche die als eerste opeisbaar wordt, als tweede enzovoort; een eigen waardering wordt gedeeld door de aandelen die er dan al zijn.",
  },
  issuedInOrder: {
    label: "Nieuwe aandelen tot dan op volgorde van vervaldag",
    note: "De aandelen die de tranche koopt die als eerste opeisbaar wordt, die de eerste twee kopen enzovoort.",
  },
  supplierPaidInOrder: {
    label: "Betaald door de leverancier tot dan op volgorde van vervaldag",
    note: "Het geld van de leverancier dat wordt betaald in de tranche die als eerste opeisbaar wordt, in de eerste twee enzovoort.",
  },
  supplierIssuedInOrder: {
    label: "Nieuwe aandelen van de leverancier tot dan op volgorde van vervaldag",
    note: "De aandelen die de leverancier heeft gekocht in de tranche die als eerste opeisbaar wordt, in de eerste twee enzovoort.",
  },
  trancheYear: {
    label: "Jaar van de tranche",
    note: "Het hele jaar, het dichtst bij haar datum, waarin elke tranche opeisbaar wordt.",
  },
  trancheDue: {
    label: "Tranche wordt opeisbaar",
    note: "1 als een tranche binnen de jaren van het blad opeisbaar wordt, 0 als dat niet zo is.",
  },
  tranchePays: {
    label: "Tranche wordt betaald",
    note: "1 als een tranche opeisbaar wordt en haar voorwaarde is vervuld: alleen hele tranches.",
  },
  trancheShareInForce: {
    label: "Geldend deel van de tranche",
    note: "Het deel van de ronde in elke gebruikte tranche.",
  },
  trancheMoney: {
    label: "Geld in de tranche",
    note: "Het deel van elke tranche in de geldende ronde, alle investeerders samen.",
  },
  trancheSupplierMoney: {
    label: "Geld van de leverancier in de tranche",
    note: "Het deel van elke tranche in de cheque van de leverancier.",
  },
  tranchePaid: {
    label: "Betaald in de tranche",
    note: "Het geld van elke tranche dat wordt betaald, alle investeerders samen.",
  },
  trancheSupplierPaid: {
    label: "Betaald door de leverancier in de tranche",
    note: "Het geld van de leverancier in elke tranche dat wordt betaald.",
  },
  tranchePrice: {
    label: "Prijs per aandeel van de tranche",
    note: "Wat een aandeel in elke tranche kost.",
  },
  trancheShares: {
    label: "Nieuwe aandelen van de tranche",
    note: "De aandelen die elke tranche koopt, alle investeerders samen; geen als zij niet wordt betaald.",
  },
  trancheIssued: {
    label: "Nieuwe aandelen tot en met de tranche",
    note: "De aandelen die elke tranche en die ervoor hebben gekocht.",
  },
  sharesAfterTranche: {
    label: "Aandelen na de tranche",
    note: "Volledig verwaterd aantal na elke tranche, met de opties die de ronde toevoegt.",
  },
  tranchePostMoney: {
    label: "Post-money waardering van de tranche",
    note: "De waarde van het bedrijf tegen de prijs van elke tranche met haar geld erbij; lager als een tranche wordt overgeslagen.",
  },
  supplierOwnershipAfterTranche: {
    label: "Belang van de leverancier na de tranche",
    note: "Wat de leverancier na elke tranche bezit, een eerder belang meegerekend.",
  },
  tranchesByYear: {
    label: "Opeisbare tranches tot en met het jaar",
    note: "Hoeveel tranches er aan het eind van elk jaar opeisbaar zijn geworden.",
  },
  supplierPaidToDateByYear: {
    label: "Betaald door de leverancier tot en met het jaar",
    note: "Het geld van de leverancier in de tranches die aan het eind van elk jaar zijn betaald.",
  },
  supplierPaidByYear: {
    label: "Betaald door de leverancier per jaar",
    note: "Het geld van de leverancier in de tranches die in elk jaar worden betaald.",
  },
  supplierSharesByYear: {
    label: "Nieuwe aandelen van de leverancier per jaar",
    note: "De aandelen die de leverancier aan het eind van elk jaar in tranches heeft gekocht.",
  },
  sharesIssuedByYear: {
    label: "Nieuwe aandelen per jaar, alle investeerders",
    note: "De aandelen die alle tranches aan het eind van elk jaar hebben gekocht.",
  },
  supplierStakeByYear: {
    label: "Gekocht belang van de leverancier per jaar",
    note: "Het deel dat de gekochte aandelen van de leverancier aan het eind van elk jaar zijn, vóór latere rondes.",
  },
  tranchesDue: {
    label: "Tranches die opeisbaar worden",
    note: "Hoeveel tranches er binnen de jaren van het blad opeisbaar worden.",
  },
  roundPaidShare: {
    label: "Deel van de ronde dat wordt betaald",
    note: "De tranches die worden betaald als deel van de geldende ronde.",
  },
  stagedPaid: {
    label: "In tranches betaalde cheque van de leverancier",
    note: "Het deel van de cheque van de leverancier waarvan de tranches worden betaald.",
  },
  stagedUnpaid: {
    label: "Niet betaalde cheque van de leverancier",
    note: "Het deel van de cheque van de leverancier waarvan de tranches niet opeisbaar worden of waarvan de voorwaarde faalt.",
  },
  averageEntryValuation: {
    label: "Gemiddelde instapwaardering",
    note: "De ene post-money waardering waartegen het betaalde geld evenveel zou kopen als alle tranches tegen de hunne: hun harmonisch gemiddelde naar bedrag.",
  },
  stagedOwnership: {
    label: "Belang van de leverancier na alle tranches",
    note: "Wat de leverancier na de laatste tranche bezit, een eerder belang meegerekend, vóór een secundaire verkoop.",
  },
};

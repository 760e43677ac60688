/** The Dutch of warrants, vendor finance and published stakes. */
import type { DealWords } from "./dealWords.ts";

const variables: DealWords["variables"] = {
  warrantShares: {
    label: "Aandelen onder de warrant",
    note: "Hoeveel eigen aandelen de uitgever, meestal de leverancier, de afnemer laat kopen naarmate diens aankopen geleverd zijn; 0 is geen warrant.",
  },
  warrantStrike: {
    label: "Uitoefenprijs",
    note: "Wat de afnemer voor elk aandeel onder de warrant betaalt.",
  },
  issuerShares: {
    label: "Aandelen van de uitgever",
    note: "De aandelen van de uitgever voordat er een is overgedragen.",
  },
  issuerPrice: {
    label: "Aandelenkoers van de uitgever",
    note: "Wat één aandeel van de uitgever waard is; stappen van de warrant kunnen daarop wachten.",
  },
  warrantGigawatts: {
    label: "Geleverd onder de warrant",
    note: "Gigawatts die tot nu toe zijn geleverd en voor de warrant tellen: de geplande capaciteit tot een cijfer is ingevuld.",
  },
  vestingGigawatts: {
    label: "Gigawatts van de stap",
    note: "Het aantal gigawatts vanaf waar elke stap van de warrant als verdiend telt.",
  },
  vestingPrice: {
    label: "Aandelenkoers van de stap",
    note: "De koers van de uitgever vanaf waar elke stap van de warrant als verdiend telt.",
  },
  vestingShare: {
    label: "Deel van de warrant in de stap",
    note: "Hoeveel van de warrant elke stap is; samen 100 %, en 0 voor een stap die niet wordt gebruikt.",
  },
  warrantPurchases: {
    label: "Aankopen onder de warrant",
    note: "Hardware die voor de warrant is gekocht: de geleverde gigawatts maal hardware per gigawatt tot een cijfer is ingevuld.",
  },
  vestingTotal: {
    label: "Som van de stappen",
    note: "Som van de delen van de warrant zoals ingevuld; moet 100 % zijn.",
  },
  vestedByGigawatts: {
    label: "Verdiend naar gigawatts",
    note: "Het deel van de warrant waarvan de gigawatts zijn geleverd.",
  },
  vestedByPrice: {
    label: "Verdiend naar koers",
    note: "Het deel van de warrant waarvan de uitgever de koers heeft gehaald.",
  },
  vestedShare: {
    label: "Verdiend deel van de warrant",
    note: "Het deel waarvoor zowel de gigawatts als de koers er zijn: de kleinste van de twee.",
  },
  vestedShares: {
    label: "Verdiende aandelen",
    note: "De aandelen onder de warrant maal het verdiende deel.",
  },
  warrantGainPerShare: {
    label: "Winst op elk aandeel van de warrant",
    note: "De koers min de uitoefenprijs, en niets als de uitoefenprijs hoger is.",
  },
  warrantValue: {
    label: "Overgedragen waarde",
    note: "Wat de verdiende aandelen de afnemer waard zijn boven wat hij ervoor betaalt.",
  },
  warrantFullValue: {
    label: "Waarde van de hele warrant",
    note: "Hetzelfde voor alle aandelen onder de warrant, verdiend of niet, tegen de koers van de uitgever.",
  },
  hardwareDiscount: {
    label: "Werkelijke korting op hardware",
    note: "De overgedragen waarde als deel van de aankopen: wat de warrant van de prijs van de hardware afhaalt.",
  },
  discountedHardwarePerGigawatt: {
    label: "Hardware per gigawatt na de warrant",
    note: "Hardware per gigawatt min de werkelijke korting; negatief als de warrant meer waard is dan de aankopen.",
  },
  warrantDilution: {
    label: "Verwatering van de uitgever door verdiende aandelen",
    note: "Verdiende aandelen als deel van alle aandelen van de uitgever samen met die: n / (S + n).",
  },
  warrantFullDilution: {
    label: "Verwatering van de uitgever door de hele warrant",
    note: "Alle aandelen onder de warrant als deel van alle aandelen van de uitgever samen met die.",
  },
  warrantTreasuryShares: {
    label: "Verdiende aandelen na aftrek van de uitoefenprijs",
    note: "Verdiende aandelen min de aandelen die het uitoefengeld tegen de koers zou terugkopen: de treasury-stock-methode.",
  },
  warrantDilutionTreasury: {
    label: "Verwatering van de uitgever, treasury-stock-methode",
    note: "Hetzelfde deel voor de aandelen na aftrek van de uitoefenprijs.",
  },
  otherExposure: {
    label: "Blootstelling naast de ronde",
    note: "Leningen, garanties, vangnetten en andere belangen waarmee de leverancier afnemers helpt betalen, naast zijn cheque in deze ronde.",
  },
  otherExposureStatus: {
    label: "Status van de blootstelling naast de ronde",
    note: "Hoe vast de blootstelling naast de ronde is.",
  },
  supplierRevenueDate: {
    label: "Einde van het referentiejaar van de leverancier",
    note: "De laatste dag van het jaar van de omzet waartegen de blootstelling wordt afgezet.",
  },
  peerExposure: {
    label: "Leningen van de telecomleverancier aan afnemers",
    note: "Wat elke telecomleverancier op het hoogtepunt van de hausse aan zijn afnemers had geleend of toegezegd.",
  },
  peerRevenue: {
    label: "Omzet van de telecomleverancier",
    note: "De omzet van elke telecomleverancier in het jaar waartegen zijn leningen worden afgezet.",
  },
  peerRevenueDate: {
    label: "Einde van het jaar van de telecomleverancier",
    note: "De laatste dag van het jaar van de omzet van elke telecomleverancier.",
  },
  peerUncollected: {
    label: "Niet geïnd",
    note: "Het deel van de leningen van elke telecomleverancier dat zijn afnemers niet hebben terugbetaald.",
  },
  headlineExposure: {
    label: "Blootstelling volgens de kop",
    note: "De afgesproken cheque van de leverancier plus zijn blootstelling naast de ronde, hoe vast ze ook zijn.",
  },
  countedExposure: {
    label: "Blootstelling die telt",
    note: "De geldende cheque van de leverancier plus zijn blootstelling naast de ronde als die vast genoeg is om te tellen.",
  },
  paidExposure: {
    label: "Betaalde blootstelling",
    note: "Het deel van de blootstelling volgens de kop dat is betaald.",
  },
  headlineExposureRatio: {
    label: "Blootstelling volgens de kop op omzet",
    note: "De blootstelling volgens de kop als deel van de omzet van de leverancier in het referentiejaar.",
  },
  countedExposureRatio: {
    label: "Blootstelling die telt op omzet",
    note: "De blootstelling die telt als deel van de omzet van de leverancier in het referentiejaar.",
  },
  paidExposureRatio: {
    label: "Betaalde blootstelling op omzet",
    note: "De betaalde blootstelling als deel van de omzet van de leverancier in het referentiejaar.",
  },
  peerExposureRatio: {
    label: "Leningen van de telecomleverancier op omzet",
    note: "De leningen van elke telecomleverancier aan afnemers als deel van zijn omzet van dat jaar.",
  },
  peerDivisor: {
    label: "Verhouding van de telecomleverancier als deler",
    note: "De leningen op omzet van elke telecomleverancier waar een veelvoud daarvan wordt genomen; een fout als die 0 zijn.",
  },
  exposureToPeer: {
    label: "Blootstelling volgens de kop, maal de telecomleverancier",
    note: "De blootstelling van de leverancier volgens de kop op omzet als veelvoud van die van elke telecomleverancier.",
  },
  paidExposureToPeer: {
    label: "Betaalde blootstelling, maal de telecomleverancier",
    note: "De betaalde blootstelling van de leverancier op omzet als veelvoud van die van elke telecomleverancier.",
  },
  peerLoss: {
    label: "Verlies van de telecomleverancier",
    note: "Het deel van de leningen van elke telecomleverancier aan afnemers dat niet is geïnd.",
  },
  yearsAfterPeer: {
    label: "Jaren na de telecomleverancier",
    note: "De tijd van het einde van het jaar van elke telecomleverancier tot het einde van het referentiejaar van de leverancier.",
  },
  publishedStake: {
    label: "Gepubliceerd belang",
    note: "Het belang dat elke houder volgens een publicatie heeft; 0 als er geen is gepubliceerd.",
  },
  publishedDate: {
    label: "Datum van het gepubliceerde belang",
    note: "De dag waarop het belang van elke houder is gepubliceerd; leeg als die niet bekend is.",
  },
  publishedValuation: {
    label: "Bij het belang gepubliceerde waardering",
    note: "De waardering die bij elk belang staat, met het nieuwe geld erbij: die van de hele ronde tot een cijfer is ingevuld.",
  },
  publishedCheque: {
    label: "Bij het belang gepubliceerde cheque",
    note: "De cheque die bij elk belang staat: de afgesproken cheque tot een cijfer is ingevuld.",
  },
  reconcileTolerance: {
    label: "Speling van gepubliceerde belangen",
    note: "Hoe ver een gepubliceerd belang ernaast mag zitten en nog hetzelfde is; gedrukte cijfers zijn afgerond.",
  },
  readingMoney: {
    label: "Cheque die de lezing telt",
    note: "Hoeveel van de cheque van elke houder de lezing voor betaald houdt: alles, wat is toegezegd of betaald, of wat is betaald.",
  },
  readingRound: {
    label: "Ronde die de lezing telt",
    note: "Hoeveel van de ronde de lezing voor betaald houdt.",
  },
  publishedPreMoney: {
    label: "Gepubliceerde waardering min de ronde",
    note: "De waardering die bij elk belang staat, min de hele ronde: wat een lezer krijgt die het geld er weer uit haalt.",
  },
  stakeByReading: {
    label: "Belang volgens de lezing",
    note: "Wat het belang van elke houder zou zijn als het gepubliceerde cijfer dit betekende: zijn aandelen met het geld dat telt, zijn belang vóór de ronde, of zijn cheque op een waardering.",
  },
  readingGap: {
    label: "Verschil met de lezing",
    note: "Het gepubliceerde belang min het belang volgens deze lezing; niets als er geen belang is gepubliceerd.",
  },
  readingFits: {
    label: "Lezing klopt",
    note: "1 als deze lezing binnen de speling het gepubliceerde belang geeft, 0 als dat niet zo is of er geen is gepubliceerd.",
  },
  claimGap: {
    label: "Verschil met de ronde zoals ingevuld",
    note: "Het gepubliceerde belang min het belang na de hele ronde; niets als er geen belang is gepubliceerd.",
  },
  claimHolds: {
    label: "Gepubliceerd belang klopt",
    note: "1 als het gepubliceerde belang uit de ronde zoals ingevuld volgt of er geen is gepubliceerd; 0 als het er niet uit volgt.",
  },
  closestGap: {
    label: "Kleinste verschil van alle lezingen",
    note: "Hoe ver het gepubliceerde belang af is van de lezing die het dichtst erbij komt, zonder teken.",
  },
  preRoundFigure: {
    label: "Cijfer van vóór de ronde",
    note: "1 als een belang dat op of na de afronding is gedrukt het belang van vóór de ronde is en niet uit de ronde volgt.",
  },
  publishedTotal: {
    label: "Som van gepubliceerde belangen",
    note: "Som van de gepubliceerde belangen; boven 100 % kunnen ze niet alle kloppen, welke ronde ook.",
  },
  claimsMade: {
    label: "Aantal gepubliceerde belangen",
    note: "Hoeveel houders een gepubliceerd belang hebben.",
  },
  claimsBroken: {
    label: "Belangen die niet kloppen",
    note: "Hoeveel gepubliceerde belangen niet volgen uit de ronde zoals ingevuld.",
  },
  readingFitCount: {
    label: "Belangen die de lezing verklaart",
    note: "Hoeveel gepubliceerde belangen deze lezing geeft; een lezing die ze alle geeft verklaart ze alle.",
  },
  readingWorstGap: {
    label: "Grootste verschil van de lezing",
    note: "Hoe ver deze lezing ernaast zit bij het gepubliceerde belang waarbij ze het slechtst past, zonder teken.",
  },
};

export const dutchFinance: Partial<DealWords> = {
  variables,
  sentences: {
    vestingStepsWhole: "De stappen van de warrant tellen op tot {vestingTotal}; dat moet 100 % zijn.",
    "Nothing is bought under the warrant, so its value is no discount on anything.":
      "Onder de warrant wordt niets gekocht, dus de waarde ervan is nergens een korting op.",
    "This maker lent its customers nothing, so no multiple of it can be taken.":
      "Deze leverancier leende zijn afnemers niets, dus een veelvoud daarvan bestaat niet.",
    "The published valuation of {publishedValuation} is no more than the round of {roundAgreed}, so nothing is left before the money.":
      "De gepubliceerde waardering van {publishedValuation} is niet meer dan de ronde van {roundAgreed}, dus vóór het geld blijft niets over.",
    stakesWithinWhole:
      "De gepubliceerde belangen tellen op tot {publishedTotal}; ze kunnen dus niet alle tegelijk kloppen.",
    stakesReconcile:
      "Van de {claimsMade} gepubliceerde belangen volgen er {claimsBroken} niet uit de ronde zoals ingevuld, met een speling van {reconcileTolerance}.",
  },
  sources: {
    "Assumption: no warrant is part of this deal": "Aanname: bij deze deal hoort geen warrant",
    "Assumption: next to nothing, as in AMD's warrant of October 2025":
      "Aanname: bijna niets, zoals in de warrant van AMD van oktober 2025",
    "Assumption: about 24.3 billion shares of Nvidia; counts only where there is a warrant":
      "Aanname: ongeveer 24,3 miljard aandelen Nvidia; telt alleen als er een warrant is",
    "Assumption: about the price of Nvidia's share in January 2026; counts only where there is a warrant":
      "Aanname: ongeveer de koers van Nvidia in januari 2026; telt alleen als er een warrant is",
    "Assumption: the whole plan is delivered": "Aanname: het hele plan wordt geleverd",
    "Assumption: all that is delivered counts": "Aanname: alles wat is geleverd telt",
    "Assumption: only the round is counted": "Aanname: alleen de ronde telt",
    "Assumption: the fiscal year 1999 that the summary names ended in September":
      "Aanname: het boekjaar 1999 dat de samenvatting noemt liep tot en met september",
    "Assumption: the lower end of the 33 to 80 % that is published for all of them together":
      "Aanname: de onderkant van de 33 tot 80 % die voor alle samen is gepubliceerd",
    "Assumption: no stake after this round has been published":
      "Aanname: een belang van na deze ronde is niet gepubliceerd",
    "Assumption: the post-money valuation of the whole round":
      "Aanname: de post-money waardering van de hele ronde",
    "Assumption: the cheque agreed in this round": "Aanname: de in deze ronde afgesproken cheque",
    "Assumption: half of the last digit of a stake printed with one decimal":
      "Aanname: de helft van het laatste cijfer van een belang met één decimaal",
    "Nvidia 10-Q, October 2025, qncnews.com": "10-Q van Nvidia, oktober 2025, qncnews.com",
    "SEC filing of September 2025, evadaily.com": "melding bij de SEC van september 2025, evadaily.com",
    "Nortel's report of 2000, bloomberg.com": "verslag van Nortel over 2000, bloomberg.com",
    "Cisco's annual report of 2000, letter to shareholders, cisco.com":
      "jaarverslag 2000 van Cisco, brief aan de aandeelhouders, cisco.com",
    "T. Tunguz, summary at hackersqueeze.com": "T. Tunguz, samenvatting op hackersqueeze.com",
  },
  anchors: {
    "AMD to OpenAI, October 2025": "AMD aan OpenAI, oktober 2025",
    "CoreWeave's unsold capacity, to April 2032": "onverkochte capaciteit van CoreWeave, tot april 2032",
    "cloud that Nvidia rents back": "cloud die Nvidia terughuurt",
    "lowest published": "laagste gepubliceerde",
    "highest published": "hoogste gepubliceerde",
    "commitments in the second half of 2000": "toezeggingen in de tweede helft van 2000",
  },
};

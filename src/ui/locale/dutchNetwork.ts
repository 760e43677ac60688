/** The Dutch of the money network. */
import type { DealWords } from "./dealWords.ts";

const STATUS_NOTE = "Hoe vast elke betaling van deze soort is; wat niet vast genoeg is telt niet mee.";

const variables: DealWords["variables"] = {
  equityFlow: {
    label: "Aandelenkapitaal",
    note: "Wat elke partij (omlaag) in een jaar voor aandelen in een andere (opzij) steekt.",
  },
  equityFlowStatus: { label: "Status van aandelenkapitaal", note: STATUS_NOTE },
  hardwareFlow: {
    label: "Hardware",
    note: "Wat elke partij (omlaag) een andere (opzij) in een jaar voor chips en servers betaalt.",
  },
  hardwareFlowStatus: { label: "Status van hardware", note: STATUS_NOTE },
  cloudFlow: {
    label: "Cloud",
    note: "Wat elke partij (omlaag) een andere (opzij) in een jaar voor rekenkracht in diens datacenters betaalt.",
  },
  cloudFlowStatus: { label: "Status van cloud", note: STATUS_NOTE },
  loanFlow: {
    label: "Leningen en garanties",
    note: "Wat elke partij (omlaag) een andere (opzij) in een jaar leent, of onder een garantie zou betalen.",
  },
  loanFlowStatus: { label: "Status van leningen en garanties", note: STATUS_NOTE },
  rentBackFlow: {
    label: "Teruggehuurde cloud",
    note: "Wat elke partij (omlaag) een andere (opzij) in een jaar betaalt om chips te gebruiken die zij aan haar verkocht.",
  },
  rentBackFlowStatus: { label: "Status van teruggehuurde cloud", note: STATUS_NOTE },
  equityFlowCounted: {
    label: "Aandelenkapitaal dat telt",
    note: "Aandelenkapitaal tussen partijen dat vast genoeg is om te tellen.",
  },
  hardwareFlowCounted: {
    label: "Hardware die telt",
    note: "Hardware tussen partijen die vast genoeg is om te tellen.",
  },
  cloudFlowCounted: {
    label: "Cloud die telt",
    note: "Cloud tussen partijen die vast genoeg is om te tellen.",
  },
  loanFlowCounted: {
    label: "Leningen en garanties die tellen",
    note: "Leningen en garanties tussen partijen die vast genoeg zijn om te tellen.",
  },
  rentBackFlowCounted: {
    label: "Teruggehuurde cloud die telt",
    note: "Teruggehuurde cloud tussen partijen die vast genoeg is om te tellen.",
  },
  moneyFlow: {
    label: "Geld tussen partijen",
    note: "Alles wat elke partij (omlaag) een andere (opzij) in een jaar betaalt en wat telt, van elke soort.",
  },
  grossFlow: {
    label: "Bruto stroom",
    note: "Alles wat de partijen elkaar in een jaar betalen.",
  },
  circularFlow: {
    label: "Geld dat rondgaat",
    note: "De grootste stroom die terugkomt waar zij begon en onder elke betaling past: maximale circulariteit, Homs-Dones, MacKay, Sansom en Zhou, “Circular Directional Flow Decomposition of Networks”, arXiv 2506.12546.",
  },
  acyclicFlow: {
    label: "Geld dat doorstroomt",
    note: "Wat van elke betaling overblijft zonder het geld dat rondgaat; niets daarvan komt terug waar het begon.",
  },
  circularTotal: {
    label: "Som van wat rondgaat",
    note: "Alle betalingen van het jaar die deel zijn van het geld dat rondgaat.",
  },
  acyclicTotal: {
    label: "Som van wat erdoor stroomt",
    note: "Alle betalingen van het jaar zonder het geld dat rondgaat.",
  },
  circularShare: {
    label: "Circulair deel",
    note: "Geld dat rondgaat als deel van de bruto stroom, van 0 tot 100 %: maximale circulariteit volgens Homs-Dones, MacKay, Sansom en Zhou, arXiv 2506.12546. Een maat voor de stromen, geen oordeel erover.",
  },
  partyIn: {
    label: "Betaald aan de partij",
    note: "Wat de andere partijen elke partij in een jaar betalen.",
  },
  partyOut: {
    label: "Betaald door de partij",
    note: "Wat elke partij de andere partijen in een jaar betaalt.",
  },
  partyNet: {
    label: "Saldo van de partij",
    note: "Ontvangen min betaald: wat elke partij van het geld van de anderen houdt, of eraan toevoegt als het negatief is.",
  },
  netFlow: {
    label: "Netto stroom",
    note: "Wat de partijen die winnen samen winnen: wat van de bruto stroom overblijft als de betalingen van elke partij worden verrekend.",
  },
  partyThroughput: {
    label: "Geld door de partij, ten minste",
    note: "Het grootste van wat aan elke partij wordt betaald en wat zij betaalt.",
  },
  passOnShare: {
    label: "Doorgegeven",
    note: "Het deel van het geld door elke partij (omlaag) dat zij een andere (opzij) betaalt.",
  },
  outsideMoney: {
    label: "Geld van buiten",
    note: "Wat elke partij in een jaar van buiten het netwerk krijgt: wat zij betaalt boven wat de anderen haar betalen, tot een cijfer is ingevuld.",
  },
  moneyThrough: {
    label: "Geld door de partij",
    note: "Wat in een jaar bij elke partij komt als al het geld van buiten wordt doorgegeven, ronde na ronde: x = A x + b, rechtstreeks opgelost.",
  },
  moneyThroughIterated: {
    label: "Geld door de partij, door herhaling",
    note: "Hetzelfde ronde na ronde gevonden, als kringverwijzing: geld van buiten plus wat de andere partijen van het hunne doorgeven.",
  },
  networkDisagreement: {
    label: "Verschil binnen het netwerk",
    note: "Het grootste verschil tussen de rechtstreekse oplossing en de herhaling, als deel van het meeste dat door een partij gaat.",
  },
  networkMultiplier: {
    label: "Vermenigvuldiger van het netwerk",
    note: "Hoe vaak een dollar van buiten gemiddeld door een partij gaat voordat hij het netwerk verlaat.",
  },
};

export const dutchNetwork: Partial<DealWords> = {
  variables,
  sentences: {
    partiesPayOthers: "{item} betaalt zichzelf. Een betaling vraagt twee partijen: zet haar op 0.",
    networkAgrees:
      "De rechtstreekse oplossing van het netwerk en de herhaling schelen {networkDisagreement}.",
    "The parties pay each other nothing that counts, so no part of it goes round.":
      "De partijen betalen elkaar niets dat telt, dus er gaat geen deel van rond.",
    "No money comes from outside, so nothing is passed on.":
      "Er komt geen geld van buiten, dus er wordt niets doorgegeven.",
  },
  sources: {
    "Assumption: no payment of this kind between these two is published":
      "Aanname: een betaling van deze soort tussen deze twee is niet gepubliceerd",
    "Assumption: read from the report of the amount; a letter of intent where there is none":
      "Aanname: opgemaakt uit het bericht over het bedrag; een intentieverklaring als er geen is",
    "Assumption: a quarter of the $26 billion that Nvidia rents back over six years (10-Q of October 2025, qncnews.com); the clouds are not named":
      "Aanname: een kwart van de 26 miljard dollar die Nvidia over zes jaar terughuurt (10-Q van oktober 2025, qncnews.com); de clouds zijn niet genoemd",
    "Assumption: 6 GW at $17.5 billion each (Bernstein: 15 to 20) over five years; only the first is bound":
      "Aanname: 6 GW van elk 17,5 miljard dollar (Bernstein: 15 tot 20) over vijf jaar; alleen de eerste is bindend",
    "Assumption: the order of about $40 billion (The Register via factorytechnews.com, November 2025) falls within one year":
      "Aanname: de bestelling van ongeveer 40 miljard dollar (The Register via factorytechnews.com, november 2025) valt binnen één jaar",
    "Assumption: no published figure; about twice its revenue of 2025":
      "Aanname: er is geen gepubliceerd cijfer; ongeveer tweemaal de omzet van 2025",
    "Assumption: no published figure; about a tenth of Nvidia's revenue of fiscal year 2026":
      "Aanname: er is geen gepubliceerd cijfer; ongeveer een tiende van de omzet van Nvidia in boekjaar 2026",
    "Assumption: no published figure; half of what is taken for Microsoft":
      "Aanname: er is geen gepubliceerd cijfer; de helft van wat voor Microsoft is genomen",
    "Assumption: $300 billion over about five years (verdict.co.uk, September 2025), in equal years":
      "Aanname: 300 miljard dollar over ongeveer vijf jaar (verdict.co.uk, september 2025), in gelijke jaren",
    "Assumption: contracts of $22.4 billion (bakshi-finance.co.il) over five years, in equal years":
      "Aanname: contracten van 22,4 miljard dollar (bakshi-finance.co.il) over vijf jaar, in gelijke jaren",
    "Assumption: $250 billion of Azure (RTTNews at nasdaq.com, 28 October 2025) over eight years, in equal years":
      "Aanname: 250 miljard dollar aan Azure (RTTNews op nasdaq.com, 28 oktober 2025) over acht jaar, in gelijke jaren",
    "Assumption: $38 billion and $100 billion over eight years (airealist.ai; 3dtested.com), in equal years":
      "Aanname: 38 en 100 miljard dollar over acht jaar (airealist.ai; 3dtested.com), in gelijke jaren",
    "Assumption: 67 % of CoreWeave's revenue of $5.13 billion in 2025 (bakshi-finance.co.il)":
      "Aanname: 67 % van de omzet van CoreWeave van 5,13 miljard dollar in 2025 (bakshi-finance.co.il)",
    "Assumption: the backstop of up to $6.3 billion to April 2032 (SEC filing of September 2025, evadaily.com) over 6.6 years, called in full":
      "Aanname: het vangnet van hoogstens 6,3 miljard dollar tot april 2032 (melding bij de SEC van september 2025, evadaily.com) over 6,6 jaar, volledig gebruikt",
    "Assumption: customers, lenders and markets outside pay what the parties' own payments do not":
      "Aanname: afnemers, geldschieters en markten van buiten betalen wat de partijen elkaar niet betalen",
    "Goldman: Nvidia's revenue from OpenAI in 2026, benzinga.com, October 2025":
      "Goldman: de omzet van Nvidia uit OpenAI in 2026, benzinga.com, oktober 2025",
    "announced 27 February 2026, livemint.com, channelnewsasia.com":
      "aangekondigd op 27 februari 2026, livemint.com, channelnewsasia.com",
    "15 at once, 35 if conditions are met, fashionunited.uk":
      "15 ineens, 35 als aan voorwaarden is voldaan, fashionunited.uk",
    "three times $10 billion in 2026, japan.co.jp, wpnews.pro, July 2026":
      "driemaal 10 miljard dollar in 2026, japan.co.jp, wpnews.pro, juli 2026",
    "$2 billion at $87.20 a share, CNBC copy at trendinginfo.blog":
      "2 miljard dollar tegen $ 87,20 per aandeel, kopie van CNBC op trendinginfo.blog",
  },
  anchors: { "with the 35 that depend on conditions": "met de 35 die van voorwaarden afhangen" },
};

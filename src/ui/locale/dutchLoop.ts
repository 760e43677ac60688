/** The Dutch of the money loop and the feedback. */
import type { DealWords } from "./dealWords.ts";

export const dutchLoop: Partial<DealWords> = {
  variables: {
    whatReturns: {
      label: "Wat in de kringloop terugkomt",
      note: "Of een ingelegde dollar hardwareomzet terugbrengt, de brutowinst daarop, of die winst na belasting; de antwoorden schelen een veelvoud.",
    },
    returnedPerDollar: {
      label: "Terug per ingelegde dollar",
      note: "Het deel van elke ingelegde dollar dat terugkomt, naar wat hierboven is gekozen, tot een eigen cijfer is ingevuld.",
    },
    reinvestedShare: {
      label: "Opnieuw ingelegd",
      note: "Het deel van wat terugkomt dat de leverancier opnieuw in de afnemer steekt.",
    },
    loopPrecision: {
      label: "Rest van de kringloop die klein genoeg is",
      note: "Het deel van het totaal van de kringloop dat mag ontbreken als de rondes worden geteld.",
    },
    loopFactor: {
      label: "Kringloopfactor",
      note: "Wat een dollar van de ene ronde in de volgende is: terug per dollar maal het deel dat opnieuw wordt ingelegd; onder 1 komt de kringloop tot een eind.",
    },
    loopDollarBack: {
      label: "Teruggebracht door elke dollar",
      note: "De kringloopfactor in geld: wat een ingelegde dollar terugbrengt om opnieuw in te leggen.",
    },
    loopRoundAmount: {
      label: "Ingelegd per ronde",
      note: "Wat de leverancier inlegt: in ronde 1 zijn cheque, en in elke volgende ronde wat de vorige terugbracht.",
    },
    loopRoundHardware: {
      label: "Hardwareomzet per ronde",
      note: "Het chipaandeel van wat in elke ronde wordt ingelegd.",
    },
    loopPartialSum: {
      label: "Tot nu toe ingelegd, door optellen",
      note: "Som van wat tot en met elke ronde is ingelegd.",
    },
    loopPartialClosed: {
      label: "Tot nu toe ingelegd, met de formule",
      note: "Hetzelfde met de som van een meetkundige reeks: I (1 - q^n) / (1 - q), en n I als q gelijk is aan 1.",
    },
    loopMultiplier: {
      label: "Vermenigvuldiger van de kringloop",
      note: "Waar één ingelegde dollar over alle rondes op uitkomt: 1 / (1 - q).",
    },
    loopTotal: {
      label: "Totaal van de kringloop",
      note: "Alles wat de leverancier over alle rondes inlegt: zijn cheque maal de vermenigvuldiger.",
    },
    loopTotalIterated: {
      label: "Totaal van de kringloop, door herhaling",
      note: "Het totaal langs een andere weg: het bedrag dat de cheque is plus wat het bedrag zelf terugbrengt, een kringverwijzing.",
    },
    loopDisagreement: {
      label: "Verschil binnen de kringloop",
      note: "Het grootste verschil tussen optellen, formule en herhaling, als deel van het totaal; afronding alleen laat bijna niets over.",
    },
    loopHardwareRevenue: {
      label: "Hardwareomzet van de kringloop",
      note: "Het chipaandeel van alles wat de leverancier over alle rondes inlegt.",
    },
    loopRoundsNeeded: {
      label: "Rondes tot de kringloop klaar is",
      note: "Hoeveel rondes het duurt tot wat nog komt een klein genoeg deel van het totaal is.",
    },
    feedbackOn: {
      label: "Terugkoppeling",
      note: "Of winst op het belang opnieuw wordt ingelegd en de waardering verhoogt, wat weer winst toont: een kringverwijzing.",
    },
    valuationSensitivity: {
      label: "Waardering per ingelegde dollar",
      note: "Hoeveel dollar de waardering stijgt voor elke dollar die de leverancier inlegt.",
    },
    reinvestedGain: {
      label: "Opnieuw ingelegde winst",
      note: "Het deel van de winst op het belang dat de leverancier boven op zijn cheque inlegt.",
    },
    entryValuation: {
      label: "Waardering bij instap",
      note: "De waardering vanaf waar de winst telt: de post-money waardering van deze ronde tot een cijfer is ingevuld.",
    },
    feedbackDamping: {
      label: "Gewicht van de demping",
      note: "Het gewicht van de nieuwe waarde in elke stap van de herhaling; 1 is geen demping, minder brengt een schommelende terugkoppeling tot rust, nooit een die wegloopt.",
    },
    feedbackValuation: {
      label: "Waardering binnen de terugkoppeling",
      note: "De post-money waardering plus wat het geld van de leverancier toevoegt, elke stap gewogen met de demping; zonder terugkoppeling de post-money waardering.",
    },
    feedbackGain: {
      label: "Winst binnen de terugkoppeling",
      note: "Het gekochte belang maal de stijging van de waardering boven die bij instap; niets zonder terugkoppeling.",
    },
    feedbackInvestment: {
      label: "Ingelegd binnen de terugkoppeling",
      note: "De cheque van de leverancier plus het deel van de winst dat hij opnieuw inlegt.",
    },
    feedbackSlope: {
      label: "Helling van de terugkoppeling",
      note: "Als wat een dollar waardering na één omloop terugkomt: gevoeligheid maal opnieuw ingelegde winst maal gekocht belang; dat moet onder 1 zijn.",
    },
    feedbackDampedSlope: {
      label: "Helling na demping",
      note: "De helling van de stap die werkelijk wordt gezet, 1 - w + w maal de helling; de herhaling komt tot rust als die tussen -1 en 1 ligt.",
    },
    feedbackDollarBack: {
      label: "Toegevoegd door elke dollar waardering",
      note: "De helling van de terugkoppeling in geld: de verdere waardering die elke dollar waardering brengt.",
    },
    valuationNow: {
      label: "Waardering nu",
      note: "De waardering waarbij de terugkoppeling tot rust komt; zonder terugkoppeling de post-money waardering.",
    },
    unrealisedGain: {
      label: "Ongerealiseerde winst op het belang",
      note: "Wat het gekochte belang bij de waardering van nu waard is, min de cheque: winst op papier, geen deel van wat terugkomt.",
    },
  },
  sentences: {
    loopAgrees:
      "Het optellen van de rondes, de formule en de herhaling schelen {loopDisagreement} van het totaal: {loopTotal} met de formule, {loopTotalIterated} door herhaling.",
    "Each dollar put in brings back {loopDollarBack}, so the loop never ends and has no total.":
      "Elke ingelegde dollar brengt {loopDollarBack} terug; de kringloop eindigt dus nooit en heeft geen totaal.",
    "Each dollar put in comes back as {loopDollarBack}, so the loop never settles and has no total.":
      "Elke ingelegde dollar komt terug als {loopDollarBack}; de kringloop komt dus nooit tot rust en heeft geen totaal.",
    "The loop has no total, so no number of rounds comes near it.":
      "De kringloop heeft geen totaal, dus geen enkel aantal rondes komt erbij in de buurt.",
    "Each dollar of valuation brings {feedbackDollarBack} more, so the valuation never comes to rest. After damping the slope is {feedbackDampedSlope}; it must lie between -1 and 1.":
      "Elke dollar waardering brengt er {feedbackDollarBack} bij, dus de waardering komt nooit tot rust. Na demping is de helling {feedbackDampedSlope}; die moet tussen -1 en 1 liggen.",
  },
  choices: {
    revenue: "omzet",
    grossProfit: "brutowinst",
    afterTax: "na belasting",
    off: "uit",
    on: "aan",
  },
  sources: {
    "Assumption: only profit after tax is the supplier's to put in again":
      "Aanname: alleen winst na belasting kan de leverancier opnieuw inleggen",
    "Assumption: follows from the chip-spend share, the gross margin and the tax rate":
      "Aanname: volgt uit het chipaandeel, de brutomarge en het belastingtarief",
    "Assumption: all of it; Goldman expects that of $13 billion of revenue in 2026 the gross profit of about $10 billion is put in again, benzinga.com":
      "Aanname: alles; Goldman verwacht dat van 13 miljard dollar omzet in 2026 de brutowinst van ongeveer 10 miljard opnieuw wordt ingelegd, benzinga.com",
    "Goldman, October 2025, benzinga.com": "Goldman, oktober 2025, benzinga.com",
    "Assumption: the last hundredth is left out": "Aanname: het laatste honderdste blijft buiten beschouwing",
    "Assumption: nobody has said that gains on paper are put in again":
      "Aanname: niemand heeft gezegd dat papieren winst opnieuw wordt ingelegd",
    "Assumption: a dollar for a dollar": "Aanname: een dollar voor een dollar",
    "Assumption: all of it, the most that the feedback can do":
      "Aanname: alles, het meeste wat de terugkoppeling kan doen",
    "Assumption: the supplier came in at the price of this round":
      "Aanname: de leverancier is tegen de prijs van deze ronde ingestapt",
    "Assumption: no damping": "Aanname: geen demping",
  },
  anchors: { "Goldman: 10 of 13 of revenue": "Goldman: 10 van 13 aan omzet" },
};

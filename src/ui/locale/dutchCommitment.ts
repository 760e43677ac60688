/** The Dutch of the commitment ladder and the tranches. */
import type { DealWords } from "./dealWords.ts";
import { dutchTranches } from "./dutchTranches.ts";

export const dutchCommitment: Partial<DealWords> = {
  variables: {
    ...dutchTranches,
    commitmentRung: {
      label: "Geld dat meetelt",
      note: "Geld en aankopen tellen mee vanaf deze status: intentieverklaring telt alles, betaald alleen wat betaald is.",
    },
    chequeStatusShare: {
      label: "Status van de cheque",
      note: "Hoeveel van de cheque van elke investeerder elke status heeft; per investeerder samen 100 %.",
    },
    chequeDate: {
      label: "Datum van de status van de cheque",
      note: "De dag vanaf welke de status van elke cheque bekend is; leeg als er geen is.",
    },
    purchaseStatus: {
      label: "Status van de aankopen",
      note: "Hoe vast de hardwareaankopen via elke route zijn; als één deel van de ronde opgegeven lopen alle via Direct.",
    },
    purchaseDate: {
      label: "Datum van de status van de aankopen",
      note: "De dag vanaf welke de status van de aankopen via elke route bekend is; leeg als er geen is.",
    },
    rungCounts: {
      label: "Status telt mee",
      note: "1 als geld met die status meetelt, 0 als het niet vast genoeg is.",
    },
    chequeStatusTotal: {
      label: "Som van de statussen van de cheque",
      note: "Som van de delen van elke cheque zoals ingevuld; moet 100 % zijn.",
    },
    chequeCountedShare: {
      label: "Deel van de cheque dat meetelt",
      note: "Het deel van elke cheque dat de gekozen status heeft of vaster is.",
    },
    chequeByStatus: {
      label: "Cheque naar status",
      note: "Hoeveel van elke cheque elke status heeft, wat er ook meetelt.",
    },
    roundByStatus: {
      label: "Ronde naar status",
      note: "Hoeveel van de ronde elke status heeft; niet-toegewezen geld geldt als intentieverklaring.",
    },
    roundCountedShare: {
      label: "Deel van de ronde dat meetelt",
      note: "De geldende ronde als deel van de afgesproken ronde.",
    },
    purchaseCounted: {
      label: "Aankopen tellen mee",
      note: "1 als de aankopen via een route vast genoeg zijn om mee te tellen, 0 als ze dat niet zijn.",
    },
    newestStatusDate: {
      label: "Nieuwste status die meetelt",
      note: "De laatste dag onder de statussen van cheques en aankopen die meetellen: hoe actueel het antwoord is.",
    },
    roundAgreed: {
      label: "Afgesproken omvang van de ronde",
      note: "De ronde als al het geld komt: de ingevulde omvang, of bij vergroten de som van de cheques als die hoger is.",
    },
    chequeAgreed: {
      label: "Afgesproken cheque",
      note: "Wat elke investeerder in de ronde zou steken, hoe vast dat ook is; niets als er geen ronde is.",
    },
    unallocatedAgreed: {
      label: "Niet-toegewezen deel van de afgesproken ronde",
      note: "Het deel van de ronde dat geen cheque dekt; anderen, hier niet genoemd, worden geacht het te vullen.",
    },
    supplierChequeAgreed: {
      label: "Afgesproken cheque van de leverancier",
      note: "Wat de leverancier in de ronde zou steken, hoe vast dat ook is.",
    },
    supplierPaidAfterExit: {
      label: "Betaald door de leverancier na de exit",
      note: "Tranches van de cheque die na het jaar van de exit opeisbaar worden: ze worden betaald en kopen niets dat wordt verkocht.",
    },
    valueAtEntry: {
      label: "Instapwaarde bij de afronding",
      note: "Wat het hele bedrijf een koper van dezelfde tranches kost, gerekend bij de afronding; alle aandelen tegen de prijs van de ronde als er niets wordt gekocht.",
    },
  },
  sentences: {
    chequeStatusWhole:
      "De statussen van de cheque van {item} tellen op tot {chequeStatusTotal}; dat moet 100 % zijn.",
    moneyCounts:
      "Niets van de ronde van {roundAgreed} is vast genoeg om als {commitmentRung} mee te tellen: geen ronde, geen aankopen. Kies een zwakkere status, of maak een cheque vaster.",
    trancheSharesWhole:
      "De delen van de gebruikte tranches tellen op tot {trancheShareTotal}; dat moet 100 % zijn.",
    tranchesWithinYears:
      "Een tranche wordt opeisbaar vóór de jaren van het blad, die drie jaar vóór de afronding op {closingDate} beginnen. Verbeter haar datum of die van de afronding.",
    tranchesInOrder:
      "De datums van de tranches staan niet op volgorde; de tranches worden genomen in de volgorde waarin ze opeisbaar worden.",
    tranchesPaidInFull:
      "Van de cheque van de leverancier van {supplierCheque} wordt {stagedUnpaid} niet betaald: een tranche wordt niet opeisbaar, of haar voorwaarde faalt. Het rendement telt wat betaald is; de aandeelhouders en wat er terugkomt tellen de hele ronde.",
    paidBeforeExit:
      "{supplierPaidAfterExit} van de cheque wordt opeisbaar na de exit in jaar {exitYear}: het wordt betaald, en wat het koopt wordt niet verkocht.",
    "The supplier's cheque is not firm enough to count, so nothing can be measured per dollar of it.":
      "De cheque van de leverancier is niet vast genoeg om mee te tellen, dus per dollar daarvan valt niets te meten.",
    "No round is held, so no part of it counts.": "Er is geen ronde, dus er telt geen deel van mee.",
    "The supplier pays no tranche, so there is no entry valuation.":
      "De leverancier betaalt geen tranche, dus er is geen instapwaardering.",
    "No tranche of the supplier's cheque is paid, so nothing can be measured per dollar paid in.":
      "Geen tranche van de cheque van de leverancier is betaald, dus per ingelegde dollar valt niets te meten.",
  },
  choices: {
    dates: "op datum",
    gigawatts: "per gigawatt",
    holds: "is vervuld",
    fails: "faalt",
    round: "prijs van de ronde",
    step: "stap op de vorige",
    valuation: "eigen waardering",
  },
  sources: {
    "Assumption: the deal as announced, whether or not it is binding":
      "Aanname: de deal zoals aangekondigd, bindend of niet",
    "Assumption: talks, nothing firmer is reported": "Aanname: gesprekken, iets vasters is niet gemeld",
    "Huang: “It was never a commitment”, Bloomberg via business-standard.com":
      "Huang: “It was never a commitment” (het was nooit een toezegging), Bloomberg via business-standard.com",
    "Dutch press report: in talks": "Nederlands persbericht: in gesprek",
    "Assumption: the day of the report": "Aanname: de dag van het bericht",
    "Assumption: as firm as the letter of intent of September 2025":
      "Aanname: zo vast als de intentieverklaring van september 2025",
    "Assumption: no date of this route's purchases is known":
      "Aanname: van de aankopen via deze route is geen datum bekend",
    "Letter of intent, openai.com/index/openai-nvidia-systems-partnership":
      "Intentieverklaring, openai.com/index/openai-nvidia-systems-partnership",
    "Assumption: one payment at the closing": "Aanname: één betaling bij de afronding",
    "Assumption: on the day of the closing": "Aanname: op de dag van de afronding",
    "Assumption: tranches of equal size": "Aanname: tranches van gelijke omvang",
    "Assumption: the day on which the round was reported closed, after the report":
      "Aanname: de dag waarop de ronde volgens latere berichten is afgerond",
    "Assumption: at the closing": "Aanname: bij de afronding",
    "Assumption: the planned capacity in equal parts": "Aanname: de geplande capaciteit in gelijke delen",
    "Assumption: the rest of the planned 10 at an even pace":
      "Aanname: de rest van de geplande 10 in gelijkmatig tempo",
    "Letter of intent: the first gigawatt in the second half of 2026, openai.com/index/openai-nvidia-systems-partnership":
      "Intentieverklaring: de eerste gigawatt in de tweede helft van 2026, openai.com/index/openai-nvidia-systems-partnership",
    "Assumption: every condition is met": "Aanname: aan elke voorwaarde is voldaan",
    "Assumption: one price for the whole round, as for SoftBank's three instalments":
      "Aanname: één prijs voor de hele ronde, zoals bij de drie termijnen van SoftBank",
    "Assumption: no step": "Aanname: geen stap",
    "Assumption: the pre-money valuation of the round": "Aanname: de pre-money waardering van de ronde",
  },
  anchors: {
    "SoftBank: three times 10 in 2026": "SoftBank: drie keer 10 in 2026",
    "letter of intent: about 10 a gigawatt": "intentieverklaring: ongeveer 10 per gigawatt",
    "letter of intent: about 10 $B a gigawatt": "intentieverklaring: ongeveer 10 miljard dollar per gigawatt",
    "first 10 of the letter of intent: about 2 %": "eerste 10 van de intentieverklaring: ongeveer 2 %",
    "SoftBank's three instalments, all alike": "drie termijnen van SoftBank, alle gelijk",
  },
};

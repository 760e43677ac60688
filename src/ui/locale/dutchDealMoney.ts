/** The Dutch of the deal's results about the money: chip spend, timing, cost of the stake, funding, returns. */
import type { VariableWords } from "./variableWords.ts";

export const dutchDealMoney: Readonly<Record<string, VariableWords>> = {
  cloudShare: {
    label: "Aandeel via clouds",
    note: "Som van de aandelen van alle routes behalve Direct; hoogstens 100 %.",
  },
  routeShareInForce: {
    label: "Geldend aandeel van de route",
    note: "Het deel van de rekenkracht op elke route, met als Direct wat de clouds overlaten.",
  },
  passThroughInForce: {
    label: "Geldende doorgifte",
    note: "Het deel van de bestedingen op elke route dat hardwareomzet van de leverancier wordt.",
  },
  builtUpShareByRoute: {
    label: "Opgebouwde chipbestedingen per route",
    note: "Aandeel rekenkracht maal aandeel van de route maal doorgifte: het deel van de ronde dat over elke route terugkomt.",
  },
  builtUpChipSpendShare: {
    label: "Opgebouwd chipaandeel",
    note: "Het chipaandeel waarop de routes uitkomen, welke opgave hierboven ook is gekozen.",
  },
  chipShareByRoute: {
    label: "Chipaandeel per route",
    note: "Het deel van de ronde dat terugkomt over elke route waarvan de aankopen meetellen; als één deel opgegeven loopt alles via Direct.",
  },
  chipSpendShareInForce: {
    label: "Geldend chipaandeel",
    note: "Het deel van de ronde dat als hardwareomzet terugkomt, zoals opgegeven of opgebouwd.",
  },
  hardwareRevenueByRoute: {
    label: "Hardwareomzet per route",
    note: "De hardwareomzet die over elke route terugkomt, alle jaren samen.",
  },
  hardwareRevenue: {
    label: "Teruggekomen hardwareomzet",
    note: "Wat de afnemer uit de hele ronde aan hardware van de leverancier besteedt, niet alleen uit diens cheque.",
  },
  spentElsewhere: {
    label: "Elders besteed",
    note: "Het deel van de ronde dat niet als hardwareomzet terugkomt.",
  },
  spendTotal: {
    label: "Som van het bestedingsschema",
    note: "Som van het bestedingsschema zoals ingevuld; moet 100 % zijn.",
  },
  spendToDate: {
    label: "Bestedingsschema tot en met het jaar",
    note: "Het deel van de chipbestedingen dat aan het eind van elk jaar is geleverd.",
  },
  paymentSchedule: {
    label: "Betaalschema",
    note: "Het deel van de chipbestedingen dat elk jaar wordt betaald, met de levering van elk jaar verdeeld over de leaseduur.",
  },
  paymentByRoute: {
    label: "Betaalschema per route",
    note: "Het betaalschema van elke route, verschoven met de vertraging daarvan.",
  },
  paymentCovered: {
    label: "Betalingen binnen de jaren",
    note: "Het deel van de betalingen van elke route dat binnen de jaren van het blad valt.",
  },
  hardwareRevenueByRouteAndYear: {
    label: "Hardwareomzet per route en jaar",
    note: "De hardwareomzet die in elk jaar over elke route terugkomt.",
  },
  hardwareRevenueByYear: {
    label: "Hardwareomzet per jaar",
    note: "De hardwareomzet die in elk jaar terugkomt; samen de teruggekomen hardwareomzet.",
  },
  baselineRevenue: {
    label: "Omzet die er toch was gekomen",
    note: "Basisaandeel van de teruggekomen hardwareomzet.",
  },
  incrementalRevenue: {
    label: "Extra omzet",
    note: "Hardwareomzet die er door de deal is: wat toch al was gekocht telt niet mee.",
  },
  wholeRoundRatio: {
    label: "Ratio over de hele ronde",
    note: "Hardwareomzet uit de hele ronde per dollar van de cheque van de leverancier; boven 100 % omdat ook andermans geld chips koopt.",
  },
  incrementalRatio: {
    label: "Ratio van de extra omzet",
    note: "Extra omzet per dollar van de cheque van de leverancier.",
  },
  ownDollarShare: {
    label: "Deel van de eigen dollars, naar rato",
    note: "Het deel van de eigen dollars van de leverancier dat terugkomt als elke dollar van de ronde gelijk wordt besteed: het chipaandeel.",
  },
  ownDollarShareLow: {
    label: "Deel van de eigen dollars, minimaal",
    note: "Geld heeft geen naam: het minste dat van de eigen dollars kan zijn teruggekomen, als andermans geld het eerst chips kocht.",
  },
  ownDollarShareHigh: {
    label: "Deel van de eigen dollars, maximaal",
    note: "Geld heeft geen naam: het meeste dat van de eigen dollars kan zijn teruggekomen, als die het eerst chips kochten.",
  },
  referenceRevenue: {
    label: "Referentieomzet als deler",
    note: "De omzet van de leverancier waar een deel daarvan wordt genomen; een fout als die 0 is.",
  },
  revenueConcentration: {
    label: "Omzetconcentratie, hele deal op één jaar",
    note: "De hardwareomzet van alle jaren op de omzet van de leverancier in één jaar: een bovengrens als de deal langer duurt.",
  },
  revenueConcentrationByYear: {
    label: "Omzetconcentratie per jaar",
    note: "De hardwareomzet van elk jaar als deel van het totaal van dat jaar, met de referentieomzet als rest van elk jaar.",
  },
  grossProfit: {
    label: "Brutowinst, alle hardware",
    note: "Brutomarge op alle teruggekomen hardwareomzet.",
  },
  incrementalGrossProfit: {
    label: "Extra brutowinst",
    note: "Brutomarge op de extra omzet; de bedrijfskosten worden geacht gelijk te blijven.",
  },
  afterTaxProfit: {
    label: "Extra winst na belasting",
    note: "Extra brutowinst min belasting; een verlies wordt niet door belasting verzacht.",
  },
  costAndTax: {
    label: "Kostprijs en belasting",
    note: "Wat er van de extra omzet opgaat aan kostprijs en belasting.",
  },
  effectiveCost: {
    label: "Effectieve kosten van het belang",
    note: "De cheque van de leverancier min de extra winst na belasting; negatief als de marge meer dan het belang betaalt.",
  },
  impliedDiscount: {
    label: "Impliciete korting",
    note: "Extra winst na belasting per dollar van de cheque: de korting op de prijs die andere investeerders betalen.",
  },
  effectiveValuation: {
    label: "Effectieve waardering",
    note: "De waardering waarbij de effectieve kosten hetzelfde belang zouden kopen: wat de leverancier werkelijk voor het geheel betaalt.",
  },
  grossCashProfit: {
    label: "Winst na belasting, alle hardware",
    note: "Brutowinst op alle hardware min belasting, alsof er anders niets zou zijn verkocht.",
  },
  grossCashCost: {
    label: "Kosten van het belang als er anders niets was verkocht",
    note: "De cheque van de leverancier min de winst na belasting op alle hardware: de effectieve kosten bij een basisaandeel van 0.",
  },
  plannedPurchases: {
    label: "Geplande aankopen",
    note: "Hardware voor de hele geplande capaciteit, wie die ook betaalt.",
  },
  wholeGigawatts: {
    label: "Hele gigawatts",
    note: "Gigawatts die voor de investering tellen: alleen hele.",
  },
  gigawattsWaiting: {
    label: "Wachtende gigawatts",
    note: "Het deel van een gigawatt dat wacht tot het een hele is.",
  },
  plannedInvestment: {
    label: "Geplande investering",
    note: "Wat de leverancier voor de hele gigawatts van het plan zou investeren.",
  },
  leverageMultiple: {
    label: "Hefboom, alle financieringsbronnen",
    note: "Gekochte hardware per dollar die de leverancier investeert, per gigawatt; het meeste is geen geld uit de ronde.",
  },
  vendorFinancedShare: {
    label: "Door de leverancier gefinancierd deel",
    note: "De geplande investering van de leverancier als deel van de geplande aankopen; de rest betaalt de afnemer zelf.",
  },
  purchaseMultiple: {
    label: "Geplande aankopen per dollar van de cheque",
    note: "Geplande aankopen gedeeld door de cheque van de leverancier in deze ronde; de meeste worden niet uit de ronde betaald.",
  },
  fundingByKind: {
    label: "Financiering naar soort",
    note: "Geplande aankopen maal de financieringsmix.",
  },
  fundingTotal: {
    label: "Som van de financiering",
    note: "Som van de financieringsmix zoals ingevuld; 100 % betaalt alle aankopen.",
  },
  fundingGap: {
    label: "Financieringsgat",
    note: "Geplande aankopen die de financieringsmix niet betaalt; negatief als die meer betaalt.",
  },
  otherFundingShare: {
    label: "Niet door de leverancier gefinancierd",
    note: "Het deel van de financieringsmix dat geen aandelenkapitaal van de leverancier is.",
  },
  quarterlyRate: {
    label: "Disconteringsvoet per kwartaal",
    note: "De kwartaalvoet die samengesteld de jaarlijkse geeft; niet een kwart daarvan.",
  },
  discountFactor: {
    label: "Disconteringsfactor",
    note: "De waarde bij de afronding van één dollar in elk jaar; boven 1 vóór de afronding.",
  },
  incrementalProfitByYear: {
    label: "Extra brutowinst per jaar",
    note: "Brutomarge op het extra deel van de hardwareomzet van elk jaar.",
  },
  afterTaxProfitByYear: {
    label: "Extra winst na belasting per jaar",
    note: "De extra brutowinst van elk jaar min belasting; een verlies wordt niet door belasting verzacht.",
  },
  keptAtExit: {
    label: "Behouden deel bij de exit",
    note: "Het deel van de waarde van een belang dat overblijft na latere verwatering en de kosten van de exit.",
  },
  exitShare: {
    label: "Deel van de leverancier in de exitwaarde",
    note: "Het belang dat tot en met het jaar van de exit in tranches is gekocht, na latere verwatering en de kosten van de exit.",
  },
  exitProceeds: {
    label: "Opbrengst van de exit",
    note: "Wat het tot en met het jaar van de exit gekochte belang dan opbrengt.",
  },
  profitEarnedByYear: {
    label: "Verdiende winst na belasting, per jaar",
    note: "De extra winst na belasting van elk jaar, voor zover de ronde betaald is: wat niet betaald is, koopt geen hardware.",
  },
  flowsBeforeExit: {
    label: "Kasstromen zonder de exit",
    note: "De tranches van de cheque en de extra winst na belasting van elk jaar, voor zover de ronde wordt betaald.",
  },
  supplierFlows: {
    label: "Kasstromen van de leverancier",
    note: "Alle kasstromen van de deal voor de leverancier: cheque, winst na belasting, exit.",
  },
  cumulativeFlows: {
    label: "Kasstromen van de leverancier, cumulatief",
    note: "Som van de kasstromen van de leverancier tot en met elk jaar.",
  },
  paybackTime: {
    label: "Terugverdientijd",
    note: "De tijd tot de extra winst na belasting, zonder de exit, de cheque heeft terugbetaald.",
  },
  discountedPaybackTime: {
    label: "Terugverdientijd, verdisconteerd",
    note: "De tijd tot de verdisconteerde extra winst na belasting, zonder de exit, de cheque heeft terugbetaald.",
  },
  netPresentValue: {
    label: "Netto contante waarde",
    note: "Alle kasstromen van de leverancier tegen hun waarde bij de afronding.",
  },
  netPresentValueBeforeExit: {
    label: "Netto contante waarde zonder de exit",
    note: "Cheque en winst na belasting tegen hun waarde bij de afronding, zonder de exit.",
  },
  internalRateOfReturn: {
    label: "Interne rentevoet (IRR)",
    note: "De disconteringsvoet waarbij de netto contante waarde 0 is.",
  },
  firstFlowYear: {
    label: "Jaar van de eerste kasstroom",
    note: "Het eerste jaar waarin de leverancier iets betaalt of ontvangt.",
  },
  lastFlowYear: {
    label: "Jaar van de laatste kasstroom",
    note: "Het laatste jaar waarin de leverancier iets betaalt of ontvangt; op zijn vroegst het jaar van de exit.",
  },
  valuePaid: {
    label: "Contante waarde van wat wordt betaald",
    note: "De negatieve kasstromen van de leverancier tegen hun waarde bij de afronding, als positief bedrag.",
  },
  valueReceived: {
    label: "Contante waarde van wat wordt ontvangen",
    note: "De positieve kasstromen van de leverancier tegen hun waarde bij de afronding.",
  },
  modifiedRateOfReturn: {
    label: "Aangepaste interne rentevoet (MIRR)",
    note: "Het jaarlijkse rendement van eerste tot laatste kasstroom als ontvangen geld tegen de disconteringsvoet wordt uitgezet en betaald geld ertegen geleend.",
  },
  paidIn: {
    label: "Ingelegd",
    note: "De tranches van de cheque die worden betaald, en verlies op de hardware als de marge negatief is.",
  },
  distributions: {
    label: "Uitgekeerd vóór de exit",
    note: "De extra winst na belasting, als die geen verlies is, voor zover de ronde wordt betaald.",
  },
  moic: {
    label: "Multiple op de inleg (MOIC)",
    note: "Extra winst na belasting en exitopbrengst per ingelegde dollar, niet verdisconteerd.",
  },
  dpi: {
    label: "Uitgekeerd per ingelegde dollar (DPI)",
    note: "Extra winst na belasting per ingelegde dollar, vóór de exit.",
  },
  totalReturn: {
    label: "Totaalrendement",
    note: "Multiple op de inleg min 1; -100 % is een totaal verlies.",
  },
  breakEvenExit: {
    label: "Break-even exitwaarde, als leverancier",
    note: "De aandelenwaarde bij de exit waarbij de netto contante waarde 0 is; negatief als de hardwarewinst alleen al genoeg is.",
  },
  breakEvenExitFinancial: {
    label: "Break-even exitwaarde, puur financiële investeerder",
    note: "De aandelenwaarde bij de exit die een investeerder in dezelfde tranches zonder hardwarewinst nodig heeft voor een netto contante waarde van 0.",
  },
  breakEvenRatio: {
    label: "Break-even als leverancier ten opzichte van financieel",
    note: "De break-even exitwaarde van de leverancier als deel van die van een financiële investeerder: hoe lager, hoe meer het waard is leverancier te zijn.",
  },
  peakExposure: {
    label: "Hoogste uitstaande bedrag",
    note: "Het meeste dat de leverancier aan het eind van enig jaar in de deal heeft uitstaan.",
  },
};

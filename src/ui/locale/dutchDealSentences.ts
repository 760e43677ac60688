/** The Dutch of the deal's checks, by the check's name, and of its named errors, by their English text. */

export const dutchDealSentences: Readonly<Record<string, string>> = {
  chequeWithinRound:
    "De cheque van {item}, {cheque}, is meer dan de hele ronde van {roundSize}. Verlaag de cheque of vergroot de ronde.",
  chequesFitRound:
    "De cheques tellen op tot {chequesOffered}; dat is {oversubscription} meer dan de ronde van {roundSize}. Verlaag een cheque, vergroot de ronde, of kies voor korten of vergroten.",
  chequesScaledBack:
    "De cheques tellen op tot {chequesOffered} voor een ronde van {roundSize}; elke cheque wordt gekort tot {scaleBackFactor} van het aanbod.",
  roundUpsized:
    "De cheques tellen op tot {chequesOffered}; de ronde groeit daarom van {roundSize} naar {roundAgreed}.",
  roundFilled:
    "De cheques tellen op tot {chequesOffered} voor een ronde van {roundSize}; {unallocatedAgreed} staat als niet-toegewezen investeerders in de tabel.",
  roundHeld:
    "De omvang van de ronde is 0; er is dus geen ronde en de cheques van {chequesOffered} worden niet gebruikt.",
  roundBelowValuation:
    "Een post-money waardering van {valuation} met een ronde van {roundAgreed} laat vóór het geld niets over. Verhoog de waardering, verklein de ronde, of lees de waardering als pre-money.",
  stakesSumToWhole:
    "De belangen vóór de ronde tellen op tot {stakeTotal}; dat moet 100 % zijn. Wijzig een belang, of schaal ze alle naar 100 %.",
  existingPoolWithinShares:
    "De bestaande pool van {poolExisting} is deel van de aandelen vóór de ronde, maar dat zijn er maar {sharesBefore}. Verlaag de pool of verhoog het aantal aandelen.",
  poolFeasible:
    "Een optiepool van {poolTarget} laat niets over voor de huidige houders: nieuw geld alleen al neemt {newMoneyShare}. Verlaag het doel voor de pool of verklein de ronde.",
  poolBelowTarget:
    "De bestaande optiepool ligt al boven het doel van {poolTarget}: er vervallen geen opties en er komen er geen bij.",
  secondaryWithinStake:
    "De secundaire verkoop van {secondary} is meer dan het belang van de verkoper, dat tegen de prijs van de ronde {secondaryLimit} waard is.",
  routesFitCompute:
    "De aandelen van de clouds tellen op tot {cloudShare}; dat kan hoogstens 100 % zijn. Verlaag er een.",
  spendScheduleWhole: "Het bestedingsschema telt op tot {spendTotal}; dat moet 100 % zijn.",
  paymentsWithinYears:
    "Slechts {paymentCovered} van wat via {item} loopt valt binnen de jaren van het blad. Verkort de vertraging of de lease, of verschuif het bestedingsschema.",
  marginPositive:
    "Een brutomarge van {grossMargin} is een verlies op elke verkoop: het belang kost meer dan de cheque, en over het verlies komt geen belasting terug.",
  stakeCostsMoney:
    "De winst van {afterTaxProfit} betaalt de hele cheque van {supplierCheque}: het belang kost {effectiveCost}.",
  fundingAddsUp:
    "De financieringsmix telt op tot {fundingTotal} van de geplande aankopen; het gat is {fundingGap}.",
  "The supplier puts no money into the round, so nothing can be measured per dollar of its cheque.":
    "De leverancier steekt geen geld in de ronde, dus per dollar van zijn cheque valt niets te meten.",
  "A new holder held nothing before the round, so it cannot be diluted.":
    "Een nieuwe houder had vóór de ronde niets en kan dus niet verwateren.",
  "No holder of shares has votes, so voting power cannot be divided.":
    "Geen houder van aandelen heeft stemrecht, dus er valt geen zeggenschap te verdelen.",
  "Read as a post-money valuation, {valuation} leaves nothing before a round of {roundAgreed}.":
    "Gelezen als post-money waardering laat {valuation} niets over vóór een ronde van {roundAgreed}.",
  "Read the other way, new money and option pool leave nothing for the present holders.":
    "In de andere lezing laten nieuw geld en optiepool niets over voor de huidige houders.",
  "The supplier's revenue is 0, so no share of it can be taken.":
    "De omzet van de leverancier is 0, dus er valt geen deel van te nemen.",
  "The investment per gigawatt is 0, so there is no dollar invested to compare with.":
    "De investering per gigawatt is 0, dus er is geen geïnvesteerde dollar om mee te vergelijken.",
  "No purchases are planned, so there is nothing to finance.":
    "Er zijn geen aankopen gepland, dus er valt niets te financieren.",
  "No flow is negative, so there is no outlay to earn a return on.":
    "Geen kasstroom is negatief, dus er is geen uitgave om rendement op te maken.",
  "Nothing of the exit value reaches the supplier, so no exit value breaks even.":
    "Van de exitwaarde bereikt niets de leverancier, dus geen enkele exitwaarde is break-even.",
  "Later dilution and the exit fee leave nothing of the exit value, so no exit value breaks even.":
    "Latere verwatering en de kosten van de exit laten niets van de exitwaarde over, dus geen enkele exitwaarde is break-even.",
};

/**
 * What a move of one input changes in the built-in deal, written by hand for speed: the limit that recalculation is held
 * against. Every function recalculates what stands in its name, in the order that the model's formulas ask for.
 */
import type { DealState } from "./dealState.ts";
import { feedback, loop } from "./loopByHand.ts";
import { exposure, readings } from "./readingsByHand.ts";
import { exit, flows, flowsBeforeExit, paidByYear, profitByYear, returns } from "./returnsByHand.ts";
import { trancheMoney, tranchePrices } from "./tranchesByHand.ts";

/** Nothing is set that has a default of the model's own, so that those are followed here. */

/** Places of options: "post" of the valuation basis, and the modes of cheques. */
const POST = 1;
const [BALANCE, STRICT, SCALE_BACK, UPSIZE] = [0, 1, 2, 3];
const NEW_INVESTORS = 6;
/** Place of "pre" among the placements of the pool. */
const POOL_BEFORE = 0;
const BY_ROUTES = 1;
const DIRECT = 0;
const N_YEARS = 14;

export function moveRoundSize(deal: DealState, roundSize: number): void {
  deal.roundSize = roundSize;
  cheques(deal);
  statuses(deal);
  price(deal);
  ownership(deal);
  otherReading(deal);
  revenue(deal);
  newestStatus(deal);
  moneyBack(deal);
  stakeCost(deal);
  deal.purchaseMultiple = deal.plannedPurchases / deal.dollarsInvested;
  trancheMoney(deal);
  paidByYear(deal);
  tranchePrices(deal);
  profitByYear(deal);
  exit(deal);
  flowsBeforeExit(deal);
  flows(deal);
  returns(deal);
  loop(deal);
  feedback(deal);
  exposure(deal);
  readings(deal);
}

export function moveValuation(deal: DealState, valuation: number): void {
  deal.valuation = valuation;
  price(deal);
  ownership(deal);
  otherReading(deal);
  otherEffectiveValuation(deal);
  deal.effectiveValuation = (1 - deal.impliedDiscount) * deal.valueAtRoundPrice;
  tranchePrices(deal);
  exit(deal);
  flows(deal);
  returns(deal);
  feedback(deal);
  readings(deal);
}

export function moveChipSpendShare(deal: DealState, chipSpendShare: number): void {
  deal.chipSpendShare = chipSpendShare;
  revenueBy(DIRECT, deal);
  sumRevenue(deal);
  newestStatus(deal);
  moneyBack(deal);
  stakeCost(deal);
  profitByYear(deal);
  flowsBeforeExit(deal);
  flows(deal);
  returns(deal);
  loop(deal);
}

function cheques(d: DealState): void {
  const { roundSize, chequeMode, chequesOffered } = d;
  const fits = chequesOffered <= roundSize;
  d.oversubscription = Math.max(0, chequesOffered - roundSize);
  d.roundAgreed = chequeMode === UPSIZE ? Math.max(roundSize, chequesOffered) : roundSize;
  d.chequesFitRound = roundSize === 0 || chequeMode === SCALE_BACK || chequeMode === UPSIZE || fits ? 1 : 0;
  d.chequesScaledBack = roundSize > 0 && chequeMode === SCALE_BACK && !fits ? 0 : 1;
  d.roundUpsized = chequeMode === UPSIZE && !fits ? 0 : 1;
  d.roundFilled = chequeMode === BALANCE || chequesOffered >= roundSize ? 1 : 0;
  d.roundHeld = d.roundAgreed > 0 || chequesOffered === 0 ? 1 : 0;
  let isAllowed = d.chequesFitRound === 1;
  for (let i = 0; i < d.cheque.length; i++) {
    const isWithin = chequeMode !== STRICT || roundSize <= 0 || at(d.cheque, i) <= roundSize;
    d.chequeWithinRound[i] = isWithin ? 1 : 0;
    isAllowed &&= isWithin;
  }
  const factor = chequeMode === SCALE_BACK && !fits ? roundSize / chequesOffered : 1;
  d.scaleBackFactor = isAllowed ? factor : Number.NaN;
  let counted = 0;
  for (let i = 0; i < d.cheque.length; i++) {
    const takesRest = chequeMode === BALANCE && i === NEW_INVESTORS;
    const wanted = takesRest ? Math.max(0, roundSize - d.otherCheques) : at(d.cheque, i);
    d.chequeWanted[i] = wanted;
    const agreed = d.roundAgreed === 0 ? 0 : wanted * d.scaleBackFactor;
    const allotted = agreed * at(d.chequeCountedShare, i);
    d.chequeAgreed[i] = agreed;
    d.chequeAllotted[i] = allotted;
    counted += allotted;
  }
  d.roundInForce = d.commitmentRung === 0 ? d.roundAgreed : counted;
  d.unallocatedAgreed = chequeMode === BALANCE ? 0 : Math.max(0, d.roundAgreed - chequesOffered);
  if (d.chequesFitRound === 0) d.unallocatedAgreed = Number.NaN;
  d.unallocated = d.unallocatedAgreed * at(d.rungCounts, 0);
  d.supplierChequeAgreed = at(d.chequeAgreed, d.supplier);
  d.supplierCheque = at(d.chequeAllotted, d.supplier);
  d.otherMoney = d.roundInForce - d.supplierCheque;
  d.dollarsInvested = d.supplierCheque > 0 ? d.supplierCheque : Number.NaN;
}

const at = (values: Float64Array, i: number): number => values[i] as number;

/** How much money stands at each status. */
function statuses(d: DealState): void {
  const nRungs = d.rungCounts.length;
  d.roundByStatus.fill(0);
  for (let i = 0; i < d.chequeAgreed.length; i++) {
    for (let rung = 0; rung < nRungs; rung++) {
      const share = at(d.chequeStatusShare, i * nRungs + rung);
      const amount = (at(d.chequeAgreed, i) * share) / at(d.chequeStatusTotal, i);
      d.chequeByStatus[i * nRungs + rung] = amount;
      d.roundByStatus[rung] = at(d.roundByStatus, rung) + amount;
    }
  }
  d.roundByStatus[0] = at(d.roundByStatus, 0) + d.unallocatedAgreed;
  d.roundCountedShare = d.roundAgreed > 0 ? d.roundInForce / d.roundAgreed : Number.NaN;
  d.moneyCounts = d.roundAgreed === 0 || d.roundInForce > 0 ? 1 : 0;
}

function newestStatus(d: DealState): void {
  let newest = 0;
  for (let i = 0; i < d.chequeAllotted.length; i++)
    if (at(d.chequeAllotted, i) > 0) newest = Math.max(newest, at(d.chequeDate, i));
  for (let i = 0; i < d.chipShareByRoute.length; i++)
    if (at(d.chipShareByRoute, i) > 0) newest = Math.max(newest, at(d.purchaseDate, i));
  d.newestStatusDate = newest;
}

function price(d: DealState): void {
  const { roundInForce, sharesBefore, poolTarget } = d;
  const isPost = d.valuationBasis === POST;
  const poolFirst = d.poolPlacement === POOL_BEFORE;
  d.roundBelowValuation = !isPost || d.valuation > d.roundAgreed ? 1 : 0;
  const preMoney = isPost ? d.valuation - d.roundAgreed : d.valuation;
  d.preMoneyValuation = d.roundBelowValuation === 1 ? preMoney : Number.NaN;
  d.postMoneyValuation = d.preMoneyValuation + roundInForce;
  d.newMoneyShare = roundInForce / d.postMoneyValuation;
  d.poolRoom = 1 - poolTarget - (poolFirst ? d.newMoneyShare : 0);
  d.poolFeasible = poolTarget === 0 || d.poolRoom > 0 ? 1 : 0;
  const withoutPool = poolFirst ? sharesBefore : sharesBefore / (1 - d.newMoneyShare);
  const isFeasible = d.poolFeasible === 1 && d.existingPoolWithinShares === 1;
  d.sharesWithPool = isFeasible ? (withoutPool - d.poolExisting) / d.poolRoom : Number.NaN;
  d.poolIncrease = poolTarget === 0 ? 0 : poolTarget * d.sharesWithPool - d.poolExisting;
  d.poolBelowTarget = d.poolIncrease >= -1e-9 * sharesBefore ? 1 : 0;
  d.poolAdded = Math.max(0, d.poolIncrease);
  d.sharesPriced = sharesBefore + (poolFirst ? d.poolAdded : 0);
  d.pricePerShare = d.preMoneyValuation / d.sharesPriced;
  d.effectivePreMoney = d.pricePerShare * sharesBefore;
  d.sharesIssued = roundInForce / d.pricePerShare;
  d.sharesAfter = sharesBefore + d.poolAdded + d.sharesIssued;
  d.valueAtRoundPrice = d.pricePerShare * d.sharesAfter;
}

function ownership(d: DealState): void {
  const { pricePerShare, sharesAfter, poolAdded, secondary, supplier } = d;
  d.secondaryLimit = at(d.sharesHeld, d.secondarySeller) * pricePerShare;
  d.secondaryWithinStake = secondary === 0 || secondary <= d.secondaryLimit ? 1 : 0;
  d.secondaryShares = d.secondaryWithinStake === 1 ? secondary / pricePerShare : Number.NaN;
  let [total, votes] = [0, 0];
  for (let i = 0; i < d.newShares.length; i++) {
    const held = at(d.sharesHeld, i);
    const bought = at(d.chequeAllotted, i) / pricePerShare;
    const sold = i === d.secondarySeller ? d.secondaryShares : 0;
    const fromIssue = (held + bought) / sharesAfter;
    const after = (held + bought - sold) / sharesAfter;
    const before = at(d.ownershipBefore, i);
    d.newShares[i] = bought;
    d.ownershipBought[i] = bought / sharesAfter;
    d.ownershipFromIssue[i] = fromIssue;
    d.sharesSold[i] = sold;
    d.ownershipAfter[i] = after;
    d.dilution[i] = before > 0 ? 1 - fromIssue / before : Number.NaN;
    d.dilutionPoints[i] = before - fromIssue;
    d.proRataCheque[i] = at(d.proRataTakeUp, i) * before * (d.roundInForce + pricePerShare * poolAdded);
    total += after;
    votes += at(d.votes, i) * after;
  }
  for (let i = 0; i < d.votes.length; i++)
    d.votingPower[i] = votes > 0 ? (at(d.votes, i) * at(d.ownershipAfter, i)) / votes : Number.NaN;
  d.passiveDilution = (poolAdded + d.sharesIssued) / sharesAfter;
  d.supplierOwnership = at(d.ownershipAfter, supplier);
  d.supplierOwnershipBought = at(d.ownershipBought, supplier);
  d.unallocatedOwnership = d.unallocated / pricePerShare / sharesAfter;
  d.secondaryBuyersOwnership = d.secondaryShares / sharesAfter;
  d.poolOwnershipAdded = poolAdded / sharesAfter;
  d.poolOwnership = (d.poolExisting + poolAdded) / sharesAfter;
  d.ownershipTotal = total + d.unallocatedOwnership + d.secondaryBuyersOwnership + d.poolOwnershipAdded;
}

function otherReading(d: DealState): void {
  const { roundInForce, roundAgreed, sharesBefore, poolTarget, poolExisting } = d;
  const poolFirst = d.poolPlacement === POOL_BEFORE;
  const before = d.valuation > roundAgreed ? d.valuation - roundAgreed : Number.NaN;
  const preMoney = d.valuationBasis === POST ? d.valuation : before;
  const postMoney = preMoney + roundInForce;
  const newMoneyShare = roundInForce / postMoney;
  const taken = poolTarget + (poolFirst ? newMoneyShare : 0);
  const room = taken < 1 ? 1 - poolTarget - (poolFirst ? newMoneyShare : 0) : Number.NaN;
  const withoutPool = poolFirst ? sharesBefore : sharesBefore / (1 - newMoneyShare);
  const withPool = (withoutPool - poolExisting) / room;
  const poolAdded = poolTarget === 0 ? 0 : Math.max(0, poolTarget * withPool - poolExisting);
  const pricePerShare = preMoney / (sharesBefore + (poolFirst ? poolAdded : 0));
  const sharesAfter = sharesBefore + poolAdded + roundInForce / pricePerShare;
  d.otherBasisPostMoney = postMoney;
  d.otherBasisPreMoney = preMoney;
  d.otherBasisNewMoneyShare = newMoneyShare;
  d.otherBasisPoolRoom = room;
  d.otherBasisSharesWithPool = withPool;
  d.otherBasisPoolAdded = poolAdded;
  d.otherBasisPricePerShare = pricePerShare;
  d.otherBasisSharesAfter = sharesAfter;
  d.otherBasisPassiveDilution = (sharesAfter - sharesBefore) / sharesAfter;
  const bought = (d.supplierCheque - d.otherBasisSupplierSale) / pricePerShare;
  d.otherBasisSupplierOwnership = (at(d.sharesHeld, d.supplier) + bought) / sharesAfter;
}

function otherEffectiveValuation(d: DealState): void {
  d.otherBasisEffectiveValuation =
    (1 - d.impliedDiscount) * d.otherBasisPricePerShare * d.otherBasisSharesAfter;
}

function revenue(d: DealState): void {
  for (let route = 0; route < d.chipShareByRoute.length; route++) revenueBy(route, d);
  sumRevenue(d);
}

function revenueBy(route: number, d: DealState): void {
  const given = route === DIRECT ? d.chipSpendShare : 0;
  const whole = d.spendMode === BY_ROUTES ? at(d.builtUpShareByRoute, route) : given;
  const share = whole * at(d.purchaseCounted, route);
  const isPaid = share === 0 || Math.abs(at(d.paymentCovered, route) - d.spendTotal) <= 1e-9;
  const amount = share * d.roundInForce;
  d.chipShareByRoute[route] = share;
  d.paymentsWithinYears[route] = isPaid ? 1 : 0;
  d.hardwareRevenueByRoute[route] = amount;
  const counted = isPaid && d.spendScheduleWhole === 1 ? amount : Number.NaN;
  for (let i = route * N_YEARS; i < (route + 1) * N_YEARS; i++)
    d.hardwareRevenueByRouteAndYear[i] = counted * at(d.paymentByRoute, i);
}

function sumRevenue(d: DealState): void {
  const byRouteAndYear = d.hardwareRevenueByRouteAndYear;
  for (let year = 0; year < N_YEARS; year++) {
    let sum = 0;
    for (let i = year; i < byRouteAndYear.length; i += N_YEARS) sum += at(byRouteAndYear, i);
    d.hardwareRevenueByYear[year] = sum;
  }
  let inForce = 0;
  for (let route = 0; route < d.chipShareByRoute.length; route++) inForce += at(d.chipShareByRoute, route);
  d.chipSpendShareInForce = inForce;
  d.hardwareRevenue = inForce * d.roundInForce;
  d.spentElsewhere = d.roundInForce - d.hardwareRevenue;
}

function moneyBack(d: DealState): void {
  const { hardwareRevenue, dollarsInvested, referenceRevenue } = d;
  d.baselineRevenue = d.baselineShare * hardwareRevenue;
  d.incrementalRevenue = (1 - d.baselineShare) * hardwareRevenue;
  d.wholeRoundRatio = hardwareRevenue / dollarsInvested;
  d.incrementalRatio = d.incrementalRevenue / dollarsInvested;
  d.ownDollarShare = d.chipSpendShareInForce;
  d.ownDollarShareLow = Math.max(0, hardwareRevenue - d.otherMoney) / dollarsInvested;
  d.ownDollarShareHigh = Math.min(hardwareRevenue, d.supplierCheque) / dollarsInvested;
  d.revenueConcentration = hardwareRevenue / referenceRevenue;
  for (let year = 0; year < N_YEARS; year++) {
    const revenue = at(d.hardwareRevenueByYear, year);
    d.revenueConcentrationByYear[year] = revenue / (referenceRevenue + revenue);
  }
}

function stakeCost(d: DealState): void {
  const { taxRate, supplierCheque } = d;
  d.grossProfit = d.grossMargin * d.hardwareRevenue;
  d.incrementalGrossProfit = d.grossMargin * d.incrementalRevenue;
  d.afterTaxProfit =
    Math.max(d.incrementalGrossProfit, 0) * (1 - taxRate) + Math.min(d.incrementalGrossProfit, 0);
  d.costAndTax = d.incrementalRevenue - d.afterTaxProfit;
  d.effectiveCost = supplierCheque - d.afterTaxProfit;
  d.impliedDiscount = d.afterTaxProfit / d.dollarsInvested;
  d.effectiveValuation = (1 - d.impliedDiscount) * d.valueAtRoundPrice;
  d.grossCashProfit = Math.max(d.grossProfit, 0) * (1 - taxRate) + Math.min(d.grossProfit, 0);
  d.grossCashCost = supplierCheque - d.grossCashProfit;
  d.stakeCostsMoney = supplierCheque === 0 || d.effectiveCost > 0 ? 1 : 0;
  otherEffectiveValuation(d);
}

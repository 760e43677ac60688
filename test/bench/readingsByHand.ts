/** What is at stake over revenue, and published stakes in every reading, by hand. Part of dealByHand.ts. */
import type { DealState } from "./dealState.ts";

/** Places of statuses and of readings. */
const [COMMITTED, PAID] = [2, 3];
const [ALL_MONEY, FIRM_MONEY, PAID_MONEY, BEFORE_ROUND, OVER_POST, OVER_PRE] = [0, 1, 2, 3, 4, 5];

const at = (values: Float64Array, i: number): number => values[i] as number;

export function exposure(d: DealState): void {
  const nRungs = d.rungCounts.length;
  const isPaid = d.otherExposureStatus === PAID;
  d.headlineExposure = d.supplierChequeAgreed + d.otherExposure;
  d.countedExposure = d.supplierCheque + at(d.rungCounts, d.otherExposureStatus) * d.otherExposure;
  d.paidExposure = at(d.chequeByStatus, d.supplier * nRungs + PAID) + (isPaid ? d.otherExposure : 0);
  d.headlineExposureRatio = d.headlineExposure / d.referenceRevenue;
  d.countedExposureRatio = d.countedExposure / d.referenceRevenue;
  d.paidExposureRatio = d.paidExposure / d.referenceRevenue;
  for (let peer = 0; peer < d.peerDivisor.length; peer++) {
    d.exposureToPeer[peer] = d.headlineExposureRatio / at(d.peerDivisor, peer);
    d.paidExposureToPeer[peer] = d.paidExposureRatio / at(d.peerDivisor, peer);
  }
}

export function readings(d: DealState): void {
  const nReadings = d.readingRound.length;
  d.readingRound[ALL_MONEY] = d.roundAgreed;
  d.readingRound[FIRM_MONEY] = at(d.roundByStatus, COMMITTED) + at(d.roundByStatus, PAID);
  d.readingRound[PAID_MONEY] = at(d.roundByStatus, PAID);
  d.readingFitCount.fill(0);
  d.readingWorstGap.fill(0);
  d.claimsBroken = 0;
  for (let holder = 0; holder < d.publishedStake.length; holder++) {
    stakesOf(d, holder);
    let closest = Number.POSITIVE_INFINITY;
    for (let reading = 0; reading < nReadings; reading++) {
      const gap = Math.abs(gapOf(d, holder, reading));
      d.readingFitCount[reading] =
        at(d.readingFitCount, reading) + at(d.readingFits, holder * nReadings + reading);
      d.readingWorstGap[reading] = Math.max(at(d.readingWorstGap, reading), gap);
      closest = Math.min(closest, gap);
    }
    d.closestGap[holder] = closest;
    judge(d, holder);
  }
  d.stakesReconcile = d.claimsBroken === 0 ? 1 : 0;
}

/** What a holder's stake is in each reading. */
function stakesOf(d: DealState, holder: number): void {
  const [nReadings, nRungs] = [d.readingRound.length, d.rungCounts.length];
  const first = holder * nReadings;
  const paid = at(d.chequeByStatus, holder * nRungs + PAID);
  const agreed = at(d.chequeAgreed, holder);
  d.readingMoney[first + ALL_MONEY] = agreed;
  d.readingMoney[first + FIRM_MONEY] = at(d.chequeByStatus, holder * nRungs + COMMITTED) + paid;
  d.readingMoney[first + PAID_MONEY] = paid;
  const valuation = d.preMoneyValuation + d.roundAgreed;
  const preMoney = valuation > d.roundAgreed ? valuation - d.roundAgreed : Number.NaN;
  d.publishedValuation[holder] = valuation;
  d.publishedPreMoney[holder] = preMoney;
  d.publishedCheque[holder] = agreed;
  const kept = at(d.sharesHeld, holder) - at(d.sharesSold, holder);
  for (const reading of [ALL_MONEY, FIRM_MONEY, PAID_MONEY]) {
    const bought = at(d.readingMoney, first + reading) / d.pricePerShare;
    const shares = d.sharesBefore + d.poolAdded + at(d.readingRound, reading) / d.pricePerShare;
    d.stakeByReading[first + reading] = (kept + bought) / shares;
  }
  d.stakeByReading[first + BEFORE_ROUND] = at(d.ownershipBefore, holder);
  d.stakeByReading[first + OVER_POST] = agreed / valuation;
  d.stakeByReading[first + OVER_PRE] = agreed / preMoney;
}

function gapOf(d: DealState, holder: number, reading: number): number {
  const i = holder * d.readingRound.length + reading;
  const published = at(d.publishedStake, holder);
  const gap = published > 0 ? published - at(d.stakeByReading, i) : 0;
  d.readingGap[i] = gap;
  d.readingFits[i] = published > 0 && Math.abs(gap) <= d.reconcileTolerance + 1e-12 ? 1 : 0;
  return gap;
}

function judge(d: DealState, holder: number): void {
  const first = holder * d.readingRound.length;
  const fits = at(d.readingFits, first + ALL_MONEY) === 1;
  const holds = at(d.publishedStake, holder) === 0 || fits;
  const isLater = at(d.publishedDate, holder) >= d.closingDate;
  d.claimGap[holder] = at(d.readingGap, first + ALL_MONEY);
  d.claimHolds[holder] = holds ? 1 : 0;
  d.preRoundFigure[holder] = isLater && at(d.readingFits, first + BEFORE_ROUND) === 1 && !fits ? 1 : 0;
  if (!holds) d.claimsBroken += 1;
}

/** The tranches by hand: what each is of the round, and what it buys at its price. Part of dealByHand.ts. */
import type { DealState } from "./dealState.ts";

/** Places of the ways to price a tranche. */
const [STEP, OWN_VALUATION] = [1, 2];

const at = (values: Float64Array, i: number): number => values[i] as number;

/** What each tranche is of the round and the cheque, and what of it is paid. */
export function trancheMoney(d: DealState): void {
  let [paid, unpaid, toDate] = [0, 0, 0];
  for (let i = 0; i < d.trancheMoney.length; i++) {
    const share = at(d.trancheShareInForce, i);
    const pays = at(d.tranchePays, i);
    const ofSupplier = share * d.supplierCheque;
    d.trancheMoney[i] = share * d.roundInForce;
    d.trancheSupplierMoney[i] = ofSupplier;
    d.tranchePaid[i] = share * d.roundInForce * pays;
    d.trancheSupplierPaid[i] = ofSupplier * pays;
    paid += ofSupplier * pays;
    unpaid += ofSupplier - ofSupplier * pays;
  }
  for (let place = 0; place < d.trancheOrder.length; place++) {
    toDate += at(d.trancheSupplierPaid, at(d.trancheOrder, place) - 1);
    d.supplierPaidInOrder[place] = toDate;
  }
  d.stagedPaid = paid;
  d.stagedUnpaid = unpaid;
  d.tranchesPaidInFull = unpaid === 0 ? 1 : 0;
}

/** What a share costs in each tranche, and who owns what after it and by year. */
export function tranchePrices(d: DealState): void {
  d.trancheValuation.fill(d.preMoneyValuation);
  issueInOrder(d);
  const base = d.sharesBefore + d.poolAdded;
  const held = at(d.sharesHeld, d.supplier);
  let bought = 0;
  for (let i = 0; i < d.tranchePrice.length; i++) {
    const place = at(d.trancheRank, i) - 1;
    const [price, issued] = [at(d.priceInOrder, place), at(d.issuedInOrder, place)];
    d.tranchePrice[i] = price;
    d.trancheShares[i] = at(d.tranchePaid, i) / price;
    d.trancheIssued[i] = issued;
    d.sharesAfterTranche[i] = base + issued;
    d.tranchePostMoney[i] = price * (d.sharesPriced + issued);
    d.supplierOwnershipAfterTranche[i] = (held + at(d.supplierIssuedInOrder, place)) / (base + issued);
    bought += at(d.trancheSupplierPaid, i) / at(d.tranchePostMoney, i);
  }
  const last = d.issuedInOrder.length - 1;
  d.averageEntryValuation = d.stagedPaid > 0 ? d.stagedPaid / bought : Number.NaN;
  d.stagedOwnership = (held + at(d.supplierIssuedInOrder, last)) / (base + at(d.issuedInOrder, last));
  stakeByYear(d, base);
}

function issueInOrder(d: DealState): void {
  let [issued, ofSupplier, price] = [0, 0, d.pricePerShare];
  for (let place = 0; place < d.trancheOrder.length; place++) {
    const tranche = at(d.trancheOrder, place) - 1;
    const pricing = at(d.tranchePricing, tranche);
    if (pricing === OWN_VALUATION) price = at(d.trancheValuation, tranche) / (d.sharesPriced + issued);
    else if (pricing !== STEP) price = d.pricePerShare;
    else if (place > 0) price *= 1 + d.trancheStep;
    issued += at(d.tranchePaid, tranche) / price;
    ofSupplier += at(d.trancheSupplierPaid, tranche) / price;
    d.priceInOrder[place] = price;
    d.issuedInOrder[place] = issued;
    d.supplierIssuedInOrder[place] = ofSupplier;
  }
}

function stakeByYear(d: DealState, base: number): void {
  for (let year = 0; year < d.tranchesByYear.length; year++) {
    const due = at(d.tranchesByYear, year);
    const issued = due === 0 ? 0 : at(d.issuedInOrder, due - 1);
    const ofSupplier = due === 0 ? 0 : at(d.supplierIssuedInOrder, due - 1);
    d.sharesIssuedByYear[year] = issued;
    d.supplierSharesByYear[year] = ofSupplier;
    d.supplierStakeByYear[year] = ofSupplier / (base + issued);
  }
}

/** Operations that solve a problem rather than combine numbers. */
import { netPresentValue, payback, presentValue } from "./finance.ts";
import { internalRate, internalRateByDays } from "./internalRate.ts";
import { circulationAt, solveAt } from "./network.ts";
import { OP, type Reduce, settle } from "./operations.ts";
import { sortedAt } from "./sorting.ts";

export const SOLVERS: Readonly<Record<number, Reduce>> = {
  [OP.npv]: (args) => settle(netPresentValue(args)),
  [OP.presentValue]: (args) => settle(presentValue(args)),
  [OP.irr]: internalRate,
  [OP.xirr]: internalRateByDays,
  [OP.payback]: payback,
  [OP.solve]: solveAt,
  [OP.circulation]: circulationAt,
  [OP.sorted]: (args) => settle(sortedAt(args)),
};

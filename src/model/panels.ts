/** What the panels below the columns show: a panel a part of the deal, in reading order. Names and keys only, as in screen.ts. */

/** A column of a table: one variable over the items that stand down the table. */
export interface PanelColumn {
  readonly variable: string;
  /** The variable's second dimension: a column for each of its items. */
  readonly across?: string;
  /** A result over the same items, shown small under each value. */
  readonly under?: string;
  /** How numbers are read: 1 and 0 as yes and no, or a multiple. */
  readonly as?: "flag" | "multiple";
  /** The sum at the foot: over nothing, or over `across`. */
  readonly total?: string;
  /** Values are marked where this variable is 1. */
  readonly markedBy?: string;
  /** Where the unit's usual number of decimals is not enough. */
  readonly decimals?: number;
}

/** Items down, variables across: inputs are typed in place. */
export interface PanelTable {
  /** The dimension that stands down. */
  readonly down: string;
  /** Key of the title in the dictionaries. */
  readonly key: string;
  readonly columns: readonly PanelColumn[];
  /** Items at which all of these are 0 are folded away, down and across. */
  readonly foldedBy?: readonly string[];
  /** Most cells that are shown; left out, all are. */
  readonly most?: number;
  /** Items from the one after this number on are folded away. */
  readonly upTo?: string;
  /** Key of the words before the sums, where they are no total. */
  readonly foot?: string;
}

/** Parts with a component of their own. */
export type OwnPart = "rungs" | "circles" | "claims" | "network";

/** Charts, which come with the chart library. */
export type PanelChart = "loopRounds" | "tranches" | "routes" | "yardstick";

export type PanelPart =
  | { readonly table: PanelTable }
  | { readonly own: OwnPart }
  | { readonly chart: PanelChart }
  | { readonly results: readonly string[] };

export interface Panel {
  readonly key: string;
  /** The result that a closed panel shows. */
  readonly figure: string;
  /** The panel's part of the deal is not used while this variable has this value. */
  readonly unused?: { readonly variable: string; readonly is: string | number };
  /** Results that the panel's opening sentence names. */
  readonly finding?: readonly string[];
  /** Lays the inputs out above the rest, which needs the whole width. */
  readonly isStacked?: true;
  /** Inputs over no dimension, at the side. */
  readonly inputs: readonly string[];
  /** Inputs that its own parts hold. */
  readonly within?: readonly string[];
  /** Below the inputs, at the side. */
  readonly side?: readonly PanelPart[];
  readonly parts: readonly PanelPart[];
}

const ladder: Panel = {
  key: "ladder",
  figure: "roundInForce",
  finding: ["roundInForce", "roundAgreed", "commitmentRung"],
  inputs: ["commitmentRung"],
  side: [
    {
      table: {
        down: "routes",
        key: "purchases",
        columns: [{ variable: "purchaseStatus" }, { variable: "purchaseDate" }],
      },
    },
  ],
  parts: [
    { own: "rungs" },
    {
      table: {
        down: "holders",
        key: "statuses",
        foldedBy: ["chequeAgreed"],
        columns: [
          { variable: "chequeStatusShare", across: "rungs", under: "chequeByStatus", total: "roundByStatus" },
          { variable: "chequeDate" },
          { variable: "chequeAgreed", total: "roundAgreed" },
          { variable: "chequeAllotted", total: "roundInForce" },
        ],
      },
    },
  ],
};

const tranches: Panel = {
  key: "tranches",
  figure: "stagedOwnership",
  unused: { variable: "trancheCount", is: 1 },
  finding: ["tranchesDue", "trancheCount", "averageEntryValuation"],
  isStacked: true,
  inputs: ["trancheCount", "trancheTrigger", "closingDate", "gigawattsPerTranche", "trancheStep"],
  parts: [
    {
      table: {
        down: "tranches",
        key: "tranches",
        columns: [
          { variable: "trancheShare" },
          { variable: "trancheDate" },
          { variable: "trancheCondition" },
          { variable: "tranchePricing" },
          { variable: "trancheValuation" },
          { variable: "trancheYear" },
          { variable: "tranchePays", as: "flag" },
          { variable: "trancheSupplierPaid", total: "stagedPaid" },
          { variable: "tranchePrice" },
          { variable: "tranchePostMoney" },
          { variable: "supplierOwnershipAfterTranche", total: "stagedOwnership" },
        ],
      },
    },
    { chart: "tranches" },
    {
      results: ["stagedPaid", "stagedUnpaid", "tranchesDue", "stagedOwnership", "averageEntryValuation"],
    },
    {
      table: {
        down: "years",
        key: "trancheYears",
        foldedBy: ["gigawattsByYear", "supplierPaidByYear"],
        columns: [
          { variable: "gigawattsByYear" },
          { variable: "supplierPaidByYear", total: "stagedPaid" },
          { variable: "supplierStakeByYear" },
        ],
      },
    },
  ],
};

const routes: Panel = {
  key: "routes",
  figure: "hardwareRevenue",
  inputs: [],
  parts: [
    { chart: "routes" },
    {
      table: {
        down: "routes",
        key: "routeYears",
        foldedBy: ["hardwareRevenueByRouteAndYear"],
        columns: [
          {
            variable: "hardwareRevenueByRouteAndYear",
            across: "years",
            total: "hardwareRevenueByYear",
          },
          { variable: "hardwareRevenueByRoute", total: "hardwareRevenue" },
        ],
      },
    },
  ],
};

const loop: Panel = {
  key: "loop",
  figure: "loopMultiplier",
  finding: ["loopHardwareRevenue", "loopRoundsNeeded"],
  inputs: ["whatReturns", "returnedPerDollar", "reinvestedShare", "loopPrecision"],
  side: [{ own: "circles" }],
  parts: [
    { chart: "loopRounds" },
    {
      table: {
        down: "loopRounds",
        key: "loopRounds",
        upTo: "loopRoundsNeeded",
        columns: [
          { variable: "loopRoundAmount", decimals: 2 },
          { variable: "loopRoundHardware", decimals: 2 },
          { variable: "loopPartialSum", decimals: 2 },
          { variable: "loopPartialClosed", decimals: 2 },
        ],
      },
    },
    {
      results: [
        "loopTotal",
        "loopTotalIterated",
        "loopDisagreement",
        "loopMultiplier",
        "loopFactor",
        "loopHardwareRevenue",
        "loopRoundsNeeded",
      ],
    },
  ],
};

const feedback: Panel = {
  key: "feedback",
  figure: "valuationNow",
  unused: { variable: "feedbackOn", is: "off" },
  finding: ["valuationNow", "postMoneyValuation", "feedbackDollarBack"],
  inputs: ["feedbackOn", "valuationSensitivity", "reinvestedGain", "entryValuation", "feedbackDamping"],
  parts: [
    { own: "circles" },
    {
      results: [
        "valuationNow",
        "unrealisedGain",
        "feedbackInvestment",
        "feedbackGain",
        "feedbackSlope",
        "feedbackDampedSlope",
      ],
    },
  ],
};

const warrants: Panel = {
  key: "warrants",
  figure: "warrantValue",
  unused: { variable: "warrantShares", is: 0 },
  finding: ["vestedShare", "warrantValue", "hardwareDiscount", "warrantPurchases", "warrantDilution"],
  inputs: [
    "warrantShares",
    "warrantStrike",
    "issuerShares",
    "issuerPrice",
    "warrantGigawatts",
    "warrantPurchases",
  ],
  parts: [
    {
      table: {
        down: "vestingSteps",
        key: "vesting",
        foldedBy: ["vestingShare"],
        columns: [
          { variable: "vestingGigawatts" },
          { variable: "vestingPrice" },
          { variable: "vestingShare" },
        ],
      },
    },
    {
      results: [
        "warrantValue",
        "warrantFullValue",
        "vestedShare",
        "vestedByGigawatts",
        "vestedByPrice",
        "vestedShares",
        "hardwareDiscount",
        "discountedHardwarePerGigawatt",
        "warrantDilution",
        "warrantFullDilution",
        "warrantDilutionTreasury",
      ],
    },
  ],
};

const vendorFinance: Panel = {
  key: "vendorFinance",
  figure: "headlineExposureRatio",
  inputs: ["otherExposure", "otherExposureStatus", "supplierRevenueDate"],
  parts: [
    { chart: "yardstick" },
    {
      table: {
        down: "peers",
        key: "peers",
        columns: [
          { variable: "peerExposure" },
          { variable: "peerRevenue" },
          { variable: "peerRevenueDate" },
          { variable: "peerUncollected" },
          { variable: "peerExposureRatio" },
          { variable: "peerLoss" },
          { variable: "exposureToPeer", as: "multiple" },
          { variable: "paidExposureToPeer", as: "multiple" },
        ],
      },
    },
    {
      results: [
        "headlineExposure",
        "headlineExposureRatio",
        "countedExposure",
        "countedExposureRatio",
        "paidExposure",
        "paidExposureRatio",
      ],
    },
  ],
};

const reconciler: Panel = {
  key: "reconciler",
  figure: "claimsBroken",
  unused: { variable: "claimsMade", is: 0 },
  inputs: ["reconcileTolerance"],
  parts: [
    { own: "claims" },
    {
      table: {
        down: "holders",
        key: "claims",
        foldedBy: ["publishedStake"],
        columns: [
          { variable: "publishedStake", total: "publishedTotal" },
          { variable: "publishedDate" },
          { variable: "publishedValuation" },
          { variable: "publishedCheque" },
          { variable: "claimGap" },
          { variable: "claimHolds", as: "flag" },
        ],
      },
    },
    {
      table: {
        down: "holders",
        key: "readings",
        foldedBy: ["publishedStake"],
        foot: "fits",
        columns: [
          {
            variable: "stakeByReading",
            across: "readings",
            under: "readingGap",
            markedBy: "readingFits",
            total: "readingFitCount",
          },
        ],
      },
    },
    { results: ["claimsBroken", "publishedTotal"] },
  ],
};

const network: Panel = {
  key: "network",
  figure: "circularShare",
  unused: { variable: "grossFlow", is: 0 },
  inputs: [],
  within: ["equityFlow", "hardwareFlow", "cloudFlow", "loanFlow", "rentBackFlow", "outsideMoney"],
  parts: [{ own: "network" }, { own: "circles" }],
};

/** In the order of the page. */
export const panels: readonly Panel[] = [
  ladder,
  tranches,
  routes,
  loop,
  feedback,
  warrants,
  vendorFinance,
  reconciler,
  network,
];

/** Sections whose inputs are in panels, in the order of the panels. */
export const panelSections: readonly string[] = [
  "ladder",
  "tranches",
  "loop",
  "feedback",
  "warrants",
  "vendorFinance",
  "reconciler",
  "network",
];

/** Results that are compared over the four rungs, the most asked for first. */
export const rungOutputs: readonly string[] = [
  "roundInForce",
  "supplierCheque",
  "postMoneyValuation",
  "supplierOwnership",
  "passiveDilution",
  "hardwareRevenue",
  "wholeRoundRatio",
  "incrementalRatio",
  "effectiveCost",
  "effectiveValuation",
  "netPresentValue",
  "countedExposureRatio",
];

/** The option pool: how many shares the round adds to it, before or after the money (the option-pool shuffle). */
import type { Section } from "./section.ts";

export const pool: Section = {
  key: "pool",
  variables: [
    {
      name: "poolTarget",
      label: "Option pool target",
      note: "Unallocated options as a part of all shares after the round; 0 leaves the pool out.",
      unit: "%",
      range: [0, null],
      slider: [0, 25],
      input: 0,
      status: "assumption",
      source: "Assumption: no new option pool is reported",
    },
    {
      name: "poolExisting",
      label: "Existing option pool",
      note: "Unallocated options that are already in the shares before the round; they count towards the target.",
      unit: "Mshare",
      range: [0, null],
      slider: [0, 200],
      input: 0,
      status: "assumption",
      source: "Assumption: the company's unallocated options are not public",
    },
    {
      name: "poolPlacement",
      label: "Option pool placed",
      note: "In the pre-money valuation the present holders pay for the pool; after the money everybody does, new investors too.",
      choice: ["pre", "post"],
      input: "pre",
      status: "assumption",
      source: "Assumption: in the pre-money valuation, as investors usually ask",
    },
    {
      name: "poolRoom",
      label: "Room beside the pool",
      note: "The part of all shares after the round that pool and, for a pool before the money, new money leave to the others.",
      unit: "%",
      formula: '1 - poolTarget - (poolPlacement == "pre" ? newMoneyShare : 0)',
    },
    {
      name: "sharesWithPool",
      label: "Shares with the pool at its target",
      note: "Fully diluted shares after the round if the unallocated options are exactly the target part of them.",
      unit: "Mshare",
      formula:
        '((poolPlacement == "pre" ? sharesBefore : sharesBefore / (1 - newMoneyShare)) - poolExisting) / poolRoom',
    },
    {
      name: "poolIncrease",
      label: "Options short of the target",
      note: "Options wanted less those that exist; negative when the existing pool is above its target.",
      unit: "Mshare",
      formula: "poolTarget == 0 ? 0 : poolTarget * sharesWithPool - poolExisting",
    },
    {
      name: "poolAdded",
      label: "Options added",
      note: "Shares by which the round enlarges the option pool; existing options are never cancelled.",
      unit: "Mshare",
      formula: "max(0, poolIncrease)",
    },
    {
      name: "poolOwnershipAdded",
      label: "Ownership of the added options",
      note: "The added options as a part of all shares after the round.",
      unit: "%",
      formula: "poolAdded / sharesAfter",
    },
    {
      name: "poolOwnership",
      label: "Ownership of the whole option pool",
      note: "Unallocated options, existing and added, as a part of all shares after the round.",
      unit: "%",
      formula: "(poolExisting + poolAdded) / sharesAfter",
    },
  ],
  checks: [
    {
      name: "existingPoolWithinShares",
      formula: "poolExisting <= sharesBefore",
      severity: "error",
      kind: "invalid_input",
      message:
        "The existing pool of {poolExisting} is part of the shares before the round, but those are only {sharesBefore}. Lower the pool or raise the shares.",
      blocks: ["sharesWithPool", "poolOwnership", "otherBasisSharesWithPool"],
      at: "poolExisting",
    },
    {
      name: "poolFeasible",
      formula: "poolTarget == 0 ? 1 : poolRoom > 0",
      severity: "error",
      kind: "infeasible_pool",
      message:
        "An option pool of {poolTarget} leaves nothing for the present holders: new money alone takes {newMoneyShare}. Lower the pool target or the round.",
      blocks: ["sharesWithPool"],
      at: "poolTarget",
    },
    {
      name: "poolBelowTarget",
      formula: "poolIncrease >= -1e-9 * sharesBefore",
      severity: "warning",
      kind: "pool_already_above_target",
      message:
        "The existing option pool is already above the target of {poolTarget}: none are cancelled and none are added.",
      at: "poolTarget",
    },
  ],
};

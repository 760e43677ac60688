/** The variables of the option pool, in an empty sheet. */
import { createRoot } from "solid-js";
import { addVariable } from "../../../src/document/variables.ts";
import type { Variable } from "../../../src/engine/index.ts";
import { createStartSheet } from "../../../src/store/createStartSheet.ts";
import { createWorkspace, type Workspace } from "../../../src/store/createWorkspace.ts";
import { createDealSheets } from "../../../src/store/dealSheets.ts";
import { explainer } from "../../../src/store/explainer.ts";

const variables: readonly Variable[] = [
  { name: "preMoney", label: "Pre-money valuation", unit: "$B", input: 700 },
  { name: "newMoney", label: "New money", unit: "$B", input: 100 },
  { name: "poolShare", label: "Pool share", unit: "%", input: 10 },
  { name: "postMoney", label: "Post-money valuation", unit: "$B", formula: "preMoney + newMoney" },
  { name: "poolValue", label: "Value of the pool", unit: "$B" },
  { name: "power", unit: "GW", input: 3 },
];

export async function createPoolWorkspace(): Promise<Workspace> {
  const workspace = createRoot(() => createWorkspace(createStartSheet(), { schedule: (run) => run() }));
  await workspace.complete({ explainer, sheets: createDealSheets() });
  await workspace.prepare();
  workspace.openEmpty();
  for (const variable of variables) {
    const refusal = workspace.change(addVariable(variable));
    if (refusal !== undefined) throw new Error(refusal.key);
  }
  return workspace;
}

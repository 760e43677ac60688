/** Inputs that deals of other companies share: what the built-in deal says of OpenAI is taken out. */
import type { Provenance } from "../../engine/index.ts";
import type { PresetInputs } from "./preset.ts";

const noRoute: Provenance = {
  status: "assumption",
  source: "Assumption: no cloud stands between customer and supplier",
};
/** Of flows in the money network that a deal does not have. */
export const noFlow: Provenance = {
  status: "assumption",
  source: "Assumption: no such flow is part of this deal",
};
/** Of cheques and purchases that a deal does not have. */
export const noDate: Provenance = {
  status: "assumption",
  source: "Assumption: nothing to date",
};
const noSale: Provenance = {
  status: "assumption",
  source: "Assumption: no sale between holders is part of this deal",
};

/** Nothing flows between the parties, no clouds, votes for all, no sale between holders. */
export const otherDeal: PresetInputs = {
  votes: {
    value: 1,
    status: "assumption",
    source: "Assumption: shares carry votes unless reported otherwise",
  },
  secondary: { value: 0, ...noSale },
  routeShare: { "*": { value: 0, ...noRoute } },
  passThrough: { "*": { value: 0, ...noRoute } },
  purchaseDate: { "*": { value: 0, ...noDate } },
  spendSchedule: {
    "1": {
      value: 100,
      status: "assumption",
      source: "Assumption: all in the first year after the closing",
    },
    "*": {
      value: 0,
      status: "assumption",
      source: "Assumption: all in the first year after the closing",
    },
  },
  equityFlow: { "*": { value: 0, ...noFlow } },
  hardwareFlow: { "*": { value: 0, ...noFlow } },
  cloudFlow: { "*": { value: 0, ...noFlow } },
  loanFlow: { "*": { value: 0, ...noFlow } },
  rentBackFlow: { "*": { value: 0, ...noFlow } },
  equityFlowStatus: { "*": { value: "letterOfIntent", ...noFlow } },
  hardwareFlowStatus: { "*": { value: "letterOfIntent", ...noFlow } },
  cloudFlowStatus: { "*": { value: "letterOfIntent", ...noFlow } },
  loanFlowStatus: { "*": { value: "letterOfIntent", ...noFlow } },
  rentBackFlowStatus: { "*": { value: "letterOfIntent", ...noFlow } },
};

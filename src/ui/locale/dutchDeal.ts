/** The built-in deal in Dutch: everything that the model says in words, under the names and texts of the model. */
import { dutchDealInputs } from "./dutchDealInputs.ts";
import { dutchDealMoney } from "./dutchDealMoney.ts";
import { dutchDealRound } from "./dutchDealRound.ts";
import { dutchDealSentences } from "./dutchDealSentences.ts";
import { dutchDealAnchors, dutchDealSources } from "./dutchDealSources.ts";
import type { VariableWords } from "./variableWords.ts";

export interface DealWords {
  /** By the variable's name. */
  readonly variables: Readonly<Record<string, VariableWords>>;
  /** Of checks by the check's name, of `fail` by its English text; with the same places `{name}`. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Sources that have words of their own, by the English text; others stay as they are. */
  readonly sources: Readonly<Record<string, string>>;
  /** Marks on sliders, by the English text. */
  readonly anchors: Readonly<Record<string, string>>;
}

export const dutchDeal: DealWords = {
  variables: { ...dutchDealInputs, ...dutchDealRound, ...dutchDealMoney },
  sentences: dutchDealSentences,
  sources: dutchDealSources,
  anchors: dutchDealAnchors,
  items: {
    Foundation: "Stichting",
    Microsoft: "Microsoft",
    SoftBank: "SoftBank",
    "Employees and others": "Werknemers en anderen",
    Nvidia: "Nvidia",
    Amazon: "Amazon",
    "New investors": "Nieuwe investeerders",
    Direct: "Direct",
    Oracle: "Oracle",
    CoreWeave: "CoreWeave",
    "Vendor equity": "Aandelenkapitaal van de leverancier",
    "Other equity": "Ander aandelenkapitaal",
    Debt: "Schuld",
    "Own revenue": "Eigen omzet",
  },
  choices: {
    pre: "pre-money",
    post: "post-money",
    balance: "sluitend",
    strict: "strikt",
    scaleBack: "korten",
    upsize: "vergroten",
    direct: "één deel",
    routes: "per route",
  },
  sections: {
    terms: "De ronde",
    cheques: "Cheques",
    round: "Prijs en aandelen",
    capTable: "Aandeelhouders",
    pool: "Optiepool",
    secondary: "Secundaire verkoop",
    otherReading: "De andere lezing van de waardering",
    chipSpend: "Chipbestedingen",
    timing: "Timing",
    moneyBack: "Wat er terugkomt",
    stakeCost: "Wat het belang werkelijk kost",
    plan: "Gigawatts en financiering",
    returns: "Rendement",
  },
  dimensions: {
    holders: "Houders",
    routes: "Routes",
    funding: "Financiering van aankopen",
    years: "Jaren na de afronding",
  },
};

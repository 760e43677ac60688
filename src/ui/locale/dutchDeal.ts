/** The built-in deal in Dutch: everything that the model says in words, under the names and texts of the model. */
import type { DealWords } from "./dealWords.ts";
import { dutchCommitment } from "./dutchCommitment.ts";
import { dutchDealInputs } from "./dutchDealInputs.ts";
import { dutchDealMoney } from "./dutchDealMoney.ts";
import { dutchDealRound } from "./dutchDealRound.ts";
import { dutchDealSentences } from "./dutchDealSentences.ts";
import { dutchDealAnchors, dutchDealSources } from "./dutchDealSources.ts";
import { dutchFinance } from "./dutchFinance.ts";
import { dutchLoop } from "./dutchLoop.ts";
import { dutchNetwork } from "./dutchNetwork.ts";
import { dutchPresets } from "./dutchPresets.ts";
import { dutchPresetTitles } from "./dutchPresetTitles.ts";

const round: Partial<DealWords> = {
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
    letterOfIntent: "intentieverklaring",
    conditional: "voorwaardelijk",
    committed: "toegezegd",
    paid: "betaald",
    Lucent: "Lucent",
    Nortel: "Nortel",
    Cisco: "Cisco",
    allMoney: "na de ronde, al het geld",
    firmMoney: "na de ronde, toegezegd en betaald",
    paidMoney: "na de ronde, alleen betaald",
    beforeRound: "vóór de ronde",
    chequeOverPost: "cheque op post-money",
    chequeOverPre: "cheque op pre-money",
    OpenAI: "OpenAI",
    AMD: "AMD",
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
    ladder: "Toezeggingen",
    tranches: "Tranches",
    loop: "De geldkringloop",
    feedback: "Terugkoppeling via de waardering",
    warrants: "Warrants",
    vendorFinance: "Leveranciersfinanciering",
    reconciler: "Gepubliceerde belangen",
    network: "Het geldnetwerk",
  },
  dimensions: {
    holders: "Houders",
    routes: "Routes",
    funding: "Financiering van aankopen",
    years: "Jaren na de afronding",
    rungs: "Toezegging",
    tranches: "Tranches",
    loopRounds: "Rondes van de kringloop",
    vestingSteps: "Stappen van verkrijging",
    peers: "Telecomleveranciers",
    readings: "Lezingen van een gepubliceerd belang",
    parties: "Partijen",
  },
};

const parts: readonly Partial<DealWords>[] = [
  round,
  dutchCommitment,
  dutchLoop,
  dutchFinance,
  dutchNetwork,
  dutchPresets,
];

const merged = <K extends keyof DealWords>(key: K): DealWords[K] =>
  Object.assign({}, ...parts.map((part) => part[key] ?? {}));

export const dutchDeal: DealWords = {
  variables: merged("variables"),
  sentences: merged("sentences"),
  sources: merged("sources"),
  anchors: merged("anchors"),
  items: merged("items"),
  choices: merged("choices"),
  sections: merged("sections"),
  dimensions: merged("dimensions"),
  presets: dutchPresetTitles,
};

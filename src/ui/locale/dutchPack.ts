/** All of the Dutch; loaded when it is asked for. */
import { dutch } from "./dutch.ts";
import { dutchDeal } from "./dutchDeal.ts";
import { inDutch } from "./dutchFormulaComplaints.ts";
import { dutchRefusals } from "./dutchRefusals.ts";
import { dutchComplaints, dutchSentences } from "./dutchSentences.ts";
import type { LanguagePack } from "./languagePack.ts";

export const dutchPack: LanguagePack = {
  dictionary: dutch,
  deal: dutchDeal,
  sentences: dutchSentences,
  complaints: dutchComplaints,
  refusals: dutchRefusals,
  formulaComplaint: inDutch,
};

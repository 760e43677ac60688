/** All of the Dutch; loaded when it is asked for. */
import { dutch } from "./dutch.ts";
import { dutchDeal } from "./dutchDeal.ts";
import { dutchFileSentences } from "./dutchFileSentences.ts";
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
  fileSentences: dutchFileSentences,
  formulaComplaint: inDutch,
};

/** The Dutch of the published deals: their parties, sources and rival values. */
import type { DealWords } from "./dealWords.ts";
import { dutchPresetSources } from "./dutchPresetSources.ts";

export const dutchPresets: Partial<DealWords> = {
  sources: dutchPresetSources,
  anchors: {
    "the first payment alone": "alleen de eerste betaling",
    "Barclays, compute part, lowest": "Barclays, rekendeel, laagste",
    "Barclays, compute part, highest": "Barclays, rekendeel, hoogste",
    "fiscal year 2026": "boekjaar 2026",
    "fiscal year 2024": "boekjaar 2024",
    "press of early February 2026": "pers van begin februari 2026",
    "at once": "meteen",
    "if conditions are met": "als aan voorwaarden is voldaan",
    "cash and compute, not plain equity": "geld en rekenkracht, geen gewone aandelen",
    "fiscal year 2026, non-GAAP": "boekjaar 2026, zonder GAAP",
    "first quarter of fiscal year 2027": "eerste kwartaal van boekjaar 2027",
    "SoftBank: about 13 % once all is paid": "SoftBank: ongeveer 13 % als alles is betaald",
    "AWS alone, yearly rate of the fourth quarter of 2025":
      "AWS alleen, jaartempo van het vierde kwartaal van 2025",
    "with a backlog of 66.8": "bij een orderportefeuille van 66,8",
    "from a stake of 6.3 %": "uit een belang van 6,3 %",
    Reuters: "Reuters",
    FactSet: "FactSet",
    "year 2025, non-GAAP": "jaar 2025, zonder GAAP",
    "Bernstein, lowest": "Bernstein, laagste",
    "Bernstein, highest": "Bernstein, hoogste",
    "opening price after the news": "openingskoers na het nieuws",
    "the last price goal": "het laatste koersdoel",
    "a fifth of the growth of Oracle's backlog, from 138 to 455":
      "een vijfde van de groei van de orderportefeuille van Oracle, van 138 naar 455",
    "round of September 2025": "ronde van september 2025",
    "executives, whole centre, lowest": "bestuurders, hele datacentrum, laagste",
    "executives, whole centre, highest": "bestuurders, hele datacentrum, hoogste",
    "Nvidia's 2 beside the 7.5": "de 2 van Nvidia naast de 7,5",
    "as the vehicle buys: at once": "zoals het vehikel koopt: ineens",
  },
  items: {
    Lenders: "Geldschieters",
    "Other shareholders": "Andere aandeelhouders",
    "Other customers": "Andere afnemers",
    Google: "Google",
    "Founders and staff": "Oprichters en personeel",
    "Other investors": "Andere investeerders",
    Anthropic: "Anthropic",
    "Vehicle's sponsor": "Initiatiefnemer van het vehikel",
    xAI: "xAI",
    "Leasing vehicle": "Leasevehikel",
    "Other holders": "Andere houders",
    Bondholders: "Obligatiehouders",
  },
};

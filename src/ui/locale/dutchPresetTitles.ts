/** The published deals in Dutch, by name: title and note. */
import type { PresetText } from "./dealWords.ts";

export const dutchPresetTitles: Readonly<Record<string, PresetText>> = {
  "seed-2026-01": {
    title: "OpenAI-ronde, januari 2026",
    note: "Het nieuws van 31 januari 2026: een ronde tot $ 100 mld. bij een waarde van circa $ 800 mld., met Nvidia's grootste investering ooit. Er wordt geen cheque genoemd, dus de verdeling is een aanname.",
  },
  "letter-of-intent-2025": {
    title: "OpenAI en Nvidia, intentieverklaring, september 2025",
    note: "Tot $ 100 mld. van Nvidia naarmate minstens 10 gigawatt van zijn systemen wordt uitgerold: $ 10 mld. per gigawatt. Niet bindend, en in februari 2026 vervangen; Nvidia's kwartaalbericht van november 2025 gaf geen zekerheid over een definitieve overeenkomst.",
  },
  "announced-2026-02": {
    title: "OpenAI-ronde zoals aangekondigd, 27 februari 2026",
    note: "$ 110 mld.: Amazon 50, Nvidia 30, SoftBank 30, bij $ 730 mld. vóór het geld. Die van Nvidia is gewoon aandelenkapitaal dat de intentieverklaring vervangt; 35 van Amazons 50 hangt van voorwaarden af.",
  },
  "closed-2026-03": {
    title: "OpenAI-ronde zoals afgerond, 31 maart 2026",
    note: "$ 122 mld. toegezegd bij $ 852 mld. na het geld. Op die dag had Amazon 15 van zijn 50 betaald en moesten SoftBanks drie termijnen van 10 nog komen: de ladder van toezeggingen zet de kop naast wat betaald is.",
  },
  "amazon-loop": {
    title: "Amazon en OpenAI: 50 erin, 138 terug in acht jaar",
    note: "Amazon speelt hier de leverancier: tot $ 50 mld. in OpenAI (15 meteen, 35 op voorwaarden), en cloudcontracten van $ 138 mld. die bij AWS terugkomen. “Hardware” staat hier voor cloudcapaciteit.",
  },
  "coreweave-backstop": {
    title: "CoreWeave: Nvidia's $ 2 mld. en zijn vangnet",
    note: "Nvidia koopt voor $ 2 mld. aandelen van zijn afnemer CoreWeave tegen $ 87,20, en heeft beloofd onverkochte capaciteit te kopen tot $ 6,3 mld. De waardering is de prijs maal de aandelen die uit een belang van 7 % volgen.",
  },
  "amd-warrant": {
    title: "AMD en OpenAI: een warrant op 160 miljoen aandelen",
    note: "AMD geeft OpenAI het recht op 160 miljoen van zijn aandelen tegen $ 0,01, te verdienen naarmate OpenAI tot 6 gigawatt van zijn chips koopt en AMD's koers naar $ 600 stijgt. Meta kreeg in februari 2026 dezelfde voorwaarden.",
  },
  "oracle-chain": {
    title: "De keten via Oracle, september 2025",
    note: "Nvidia's intentieverklaring voor $ 100 mld., OpenAI's contract met Oracle voor $ 300 mld. over zo'n vijf jaar vanaf 2027, en de hardware die Oracle daarvoor bij Nvidia koopt, de helft van wat het betaald krijgt.",
  },
  "anthropic-three": {
    title: "Anthropic, Microsoft en Nvidia, november 2025",
    note: "Nvidia steekt tot $ 10 mld. en Microsoft tot $ 5 mld. in Anthropic, dat $ 30 mld. aan Azure besteedt, met tot een gigawatt van Nvidia's chips: een kring van drie partijen.",
  },
  "xai-lease": {
    title: "xAI's leasevehikel, oktober 2025",
    note: "Een vehikel haalt $ 20 mld. op, waarvan 7,5 aandelenkapitaal met tot 2 van Nvidia, koopt Nvidia's chips en least die vijf jaar aan xAI. De omzet staat hier zoals xAI ervoor betaalt; het vehikel zelf koopt ineens.",
  },
  "lucent-1999": {
    title: "Lucent 1999: de maatstaf",
    note: "Lucent leende $ 8,1 mld. aan de telecombedrijven die zijn apparatuur kochten, op een omzet van $ 37,92 mld. 47 van zulke bedrijven gingen failliet, 33 tot 80 % van de leningen werd niet geïnd, en de omzet daalde tot 2002 met 69 %.",
  },
};

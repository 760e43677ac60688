/** The Dutch of the About page. */
import type { englishAbout } from "./englishAbout.ts";

export const dutchAbout: Readonly<Record<keyof typeof englishAbout, string>> = {
  "about.title": "Over Loopsheet",
  "about.what":
    "Loopsheet is een wat-als-rekenblad voor circulaire deals tussen chipmakers, clouds en AI-labs: een leverancier investeert in zijn afnemer, en een deel van het geld komt terug als hardwareverkoop. Beweeg de voorwaarden en zie meteen wie wat bezit, wie verwatert, en hoeveel van de investering terugkomt.",
  "about.legal":
    "Een circulaire deal met inhoud is legaal en gewoon: de chips worden geleverd en gebruikt, en de aandelen zijn aandelen.",
  "about.advice":
    "Dit is een rekenhulp en geen beleggingsadvies. De beginwaarden zijn gepubliceerde cijfers en aannames, als zodanig gemerkt, en geen voorspellingen.",
  "about.seedTitle": "Wat het nieuws zei, en wat niet",
  "about.seed":
    "De deal waarmee de pagina het eerst opent is die van een Nederlands persbericht van 31 januari 2026; tien andere gepubliceerde deals staan achter de titel.",
  "about.statesTitle": "Het bericht zegt",
  "about.states":
    "een ronde van maximaal 100 miljard dollar; een waarde van circa 800 miljard dollar; dat Nvidia meedoet, waarschijnlijk met zijn grootste investering ooit, al is die niet in de orde van 100 miljard, en geen bedrag; de intentieverklaring van september 2025 over maximaal 100 miljard dollar, niet bindend; minimaal 10 gigawatt, volledig uitgerust met hardware van Nvidia; dat OpenAI een van de grootste kopers van Nvidia-chips is; dat Amazon tientallen miljarden overweegt, gekoppeld aan meer cloudcapaciteit; dat Microsoft in gesprek is; dat CoreWeave een vergelijkbare constructie heeft.",
  "about.statesNotTitle": "Het bericht zegt niet",
  "about.statesNot":
    "of de waarde vóór of na het geld is; enige cheque; een prijs per aandeel, aantal aandelen, huidige houders of optiepool; welk deel van de ronde aan chips opgaat, en via welke route; marge, belasting of timing; de omvang van tranches; wat toch al zou zijn gekocht; een exitwaarde.",
  "about.assumed":
    "Alles in de tweede lijst is een aanname of komt van elders, en elke invoerwaarde zegt welke van de twee.",
  "about.notTitle": "Wat niet is gemodelleerd",
  "about.not":
    "Converteerbare leningen en SAFE's; bescherming tegen verwatering; liquidatiepreferenties; dividend; de boeking van omzet bij een afnemer van wie men mede-eigenaar is (ASC 606: aandelen gekocht boven hun reële waarde, of warrants voor een afnemer, verlagen de gemelde omzet); de mijlpaalwarrant van de stichting; het kredietrisico van de clouds; afschrijving en doorverkoop van chips; valuta; mededinging.",
  "about.notLetter":
    "De intentieverklaring van september 2025 was niet bindend en is in februari 2026 vervangen door een gewone aandelencheque.",
  "about.howTitle": "Hoe het rekent",
  "about.how":
    "Elk cijfer is een formule met een naam over invoer met een naam; open een uitkomst om de formule te lezen met de huidige getallen. Gemelde invoer heeft een bron en een datum. Wijzigt u een invoerwaarde, dan wordt die als van u gemerkt, en elke uitkomst die ervan afhangt zegt dat ook.",
  "about.circles":
    "Kringverwijzingen worden opgelost en gemeld: hoeveel ronden, hoeveel er nog bewoog, of het tot rust komt. Wat niet tot rust komt toont geen getal. Het kringaandeel van een geldnetwerk is de grootste stroom die rondgaat zonder dat een partij er iets aan verliest, gedeeld door alle stromen, volgens de ontleding met de grootste kringloop van Homs-Dones, MacKay, Sansom en Zhou (arXiv 2506.12546).",
  "about.privacyTitle": "Privacy",
  "about.privacy":
    "Niets verlaat deze browser: er is geen account, geen server en geen bezoekersteller. Uw invoer wordt bewaard in de opslag van deze browser, en is weg als u die wist.",
};

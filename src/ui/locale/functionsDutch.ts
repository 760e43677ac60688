/** Dutch of what each function of formulas does. */
import type { functionsEnglish } from "./functionsEnglish.ts";

export const functionsDutch: Readonly<Record<keyof typeof functionsEnglish, string>> = {
  "function.if": "Het tweede waar de voorwaarde geldt, anders het derde; beide meten hetzelfde.",
  "function.mod":
    "Wat er van a overblijft na delen door b. Het teken is dat van b, zoals in Excel: mod(-7, 3) is 2.",
  "function.abs": "Het bedrag zonder zijn teken.",
  "function.sqrt": "De vierkantswortel; van een negatief getal is die een fout.",
  "function.exp": "e tot de macht x; x is een gewoon getal.",
  "function.log": "De natuurlijke logaritme, LN in Excel. LOG van Excel heet hier log10.",
  "function.log10": "De logaritme met grondtal 10: log10(1000) is 3. LOG van Excel met één argument.",
  "function.round":
    "Afgerond op zoveel decimalen, halven van nul af: round(2.345, 2) is 2.35. Voor gewone getallen; deel eerst door een eenheid.",
  "function.floor":
    "Het gehele getal op of onder x: floor(-2.5) is -3. Voor gewone getallen; deel eerst door een eenheid.",
  "function.ceil":
    "Het gehele getal op of boven x: ceil(-2.5) is -2. Voor gewone getallen; deel eerst door een eenheid.",
  "function.sum":
    "Alles van x opgeteld, of x opgeteld langs één dimensie: sum(cheque, holders). Celbereiken zijn er niet.",
  "function.min":
    "Het kleinste van x, van x langs een dimensie, of van meer: min(a, b). Een 0 telt mee; er valt niets weg.",
  "function.max":
    "Het grootste van x, van x langs een dimensie, of van meer: max(a, b). Een 0 telt mee; er valt niets weg.",
  "function.mean":
    "De som van alle onderdelen gedeeld door hun aantal. Anders dan bij GEMIDDELDE in Excel telt elk onderdeel, ook 0.",
  "function.product": "Alles van x vermenigvuldigd: product(1 + growth, years). Voor gewone getallen.",
  "function.count": "Bij hoeveel onderdelen de voorwaarde geldt: count(cheque > 0 $B).",
  "function.any": "Of de voorwaarde bij minstens één onderdeel geldt; OF over een bereik in Excel.",
  "function.all": "Of de voorwaarde bij elk onderdeel geldt; EN over een bereik in Excel.",
  "function.prev":
    "x bij het onderdeel ervoor, en bij het eerste onderdeel het begin: prev(balance, 0 $B). Leest langs de jaren, anders langs de enige of de genoemde dimensie.",
  "function.shift":
    "x zoals het n onderdelen eerder was, en 0 waar er geen is: shift(spend, 2) is wat twee jaar eerder is uitgegeven.",
  "function.cumulative": "x opgeteld van het eerste onderdeel tot en met dit.",
  "function.sortBy": "x op volgorde van de sleutel, de kleinste eerst; gelijke sleutels houden hun volgorde.",
  "function.first": "x bij het eerste onderdeel van de dimensie.",
  "function.last": "x bij het laatste onderdeel van de dimensie.",
  "function.npv":
    "De stromen verdisconteerd, de eerste al één periode, zoals NHW in Excel. Valt de eerste vandaag, schrijf dan presentValue.",
  "function.presentValue":
    "De stromen verdisconteerd, de eerste niet: stroom k gedeeld door (1 + rate)^k, met k vanaf 0.",
  "function.irr":
    "Het rendement waarbij de stromen niets waard zijn, van -99,99 % tot 1.000 %. Zijn er meer, dan dat het dichtst bij 10 % ligt, met een melding; Excel geeft er één, afhankelijk van zijn schatting.",
  "function.xirr":
    "Het jaarrendement waarbij bedragen op hun dagen niets waard zijn. Dagen tellen vanaf de eerste stroom, in dagen of jaren; een jaar is 365 dagen, zoals in Excel.",
  "function.payback":
    "De tijd waarna terug is wat is uitbetaald, lineair binnen een periode. Stromen worden niet verdisconteerd.",
  "function.solve":
    "De x die A x + b is: wat ieder krijgt als allen er delen A van doorgeven. A heeft twee dimensies met dezelfde onderdelen.",
  "function.circulation":
    "Welk deel van de stromen tussen partijen rondgaat: het grootste deel waarin ieder uitbetaalt wat er binnenkomt.",
  "function.item": 'Het onderdeel hier, om te vergelijken: if(item(holders) == "Nvidia", a, b).',
  "function.index": "De plaats van het onderdeel hier: index(years) is 1 bij het eerste.",
  "function.pick": 'x bij één onderdeel van de genoemde dimensie: pick(flow, from, "Nvidia", to, "OpenAI").',
  "function.relabel":
    "x langs een andere naam van dezelfde dimensie: relabel(x, from, to). Er wordt niets opgeteld.",
  "function.fail":
    'Een eigen fout, met zijn soort en zijn zin: if(a > b, fail("too_much", "a is groter dan b."), a).',
};

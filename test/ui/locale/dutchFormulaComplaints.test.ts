import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildSheet, FUNCTIONS, type Workbook } from "../../../src/engine/index.ts";
import { parseFormula } from "../../../src/engine/parse.ts";
import { inDutch } from "../../../src/ui/locale/dutchFormulaComplaints.ts";
import { DUTCH_PARTS, DUTCH_TEMPLATES } from "../../../src/ui/locale/dutchFormulaTemplates.ts";
import { complaintsOf, type SmallSheet } from "../../support/sheets.ts";
import { isSyntax, readSources, type Source, type Syntax, walk } from "../../support/sources.ts";

const small: Partial<SmallSheet> = {
  dimensions: {
    holders: ["Founders", "Fund"],
    routes: ["Direct", "Fund"],
    years: [0, 3],
    crowd: Array.from({ length: 41 }, (_, i) => `c${i}`),
  },
  variables: {
    cheque: { unit: "$B", over: ["holders"], input: {} },
    grid: { over: ["holders", "routes"], input: {} },
    net: { over: ["holders as from", "holders as to"], input: {} },
    wide: { over: ["crowd as here", "crowd as there"], input: {} },
    flow: { unit: "$B", over: ["years"], input: {} },
    price: { unit: "$B", input: 5 },
    part: 1,
    supplier: { choice: "holders", input: "Fund" },
    company: { text: true, input: "Acme" },
  },
};

/** Formulas that cannot be used, and what is said of each in Dutch. */
const broken: readonly (readonly [formula: string, dutch: string])[] = [
  ["", "De formule is leeg."],
  ["1 +", "De formule houdt te vroeg op: er ontbreekt een waarde."],
  ["(1 + 2", "Een haakje is niet gesloten."],
  ["cheque[", "Een haakje is niet gesloten."],
  ["1 + * 2", "“*” wordt hier niet verwacht."],
  ["1)", "“)” wordt hier niet verwacht."],
  ["1,5", "Schrijf de decimale punt: 1.5; een komma scheidt argumenten."],
  ["1,000", "Schrijf 1000 of 1.000: een komma scheidt argumenten, en niets scheidt duizendtallen."],
  [
    "x%",
    "% mag alleen achter een getal staan: schrijf 40%, of x / 100; de rest van een deling is mod(a, b).",
  ],
  ["1e999", "1e999 is een te groot getal."],
  ["1e305 $T", "Het getal is te groot in deze eenheid."],
  ["part <> 1", "“<>” betekent hier niets: schrijf != voor “niet gelijk”."],
  ["part && 1", "“&&” betekent hier niets: schrijf “and”."],
  ["part || 1", "“||” betekent hier niets: schrijf “or”."],
  ["max(1; 2)", "“;” betekent hier niets: scheid argumenten door een komma."],
  [
    "part = 1",
    "“=” betekent hier niets: schrijf == om te vergelijken; een formule is één uitdrukking en kent niets toe.",
  ],
  ["3!", "“!” betekent hier niets: schrijf “not”; faculteiten zijn er niet."],
  ["{a: 1}", "“{” betekent hier niets: lijsten en objecten zijn er niet in formules."],
  ["1 # one", "“#” betekent hier niets: opmerkingen horen in de notitie van de variabele."],
  ["cheque.Fund", '“.” betekent hier niets: schrijf x["onderdeel"] om een onderdeel te kiezen.'],
  ['cheque["Fund]', '“"” betekent hier niets: de tekst heeft geen aanhalingsteken aan het eind.'],
  ["2 × 3", "“×” betekent hier niets: schrijf *."],
  ["6 ÷ 3", "“÷” betekent hier niets: schrijf /."],
  ["6 − 3", "“−” betekent hier niets: schrijf -."],
  ["“Fund”", '““” betekent hier niets: schrijf rechte aanhalingstekens: ".'],
  ["1 @ 2", "“@” betekent niets in een formule."],
  ["1 \u0000 2", "Het teken U+0000 betekent niets in een formule."],
  ["1/2 year", "Hier zijn haakjes nodig: (1/2) year, of 1/(2 year)?"],
  [
    "5 year^part",
    "Zet haakjes om wat tot de macht wordt verheven; de macht van een eenheid zelf is een heel getal.",
  ],
  ["1:2", "Een formule is één uitdrukking; een bereik (a:b) hoort daar niet in."],
  ["[1, 2]", "Een formule is één uitdrukking; een lijst tussen haken hoort daar niet in."],
  ["2 part", "“part” is geen eenheid. Schrijf * om te vermenigvuldigen"],
  ["2 apples", "“apples” is geen eenheid. Schrijf * om te vermenigvuldigen; eenheden zijn $, $K, "],
  ["2 (3)", "Schrijf * om te vermenigvuldigen."],
  ["(1 + 2)(3)", "Schrijf * om te vermenigvuldigen."],
  ["1 xor 2", "“xor” is geen bewerking in formules."],
  ["prt", "Onbekende naam prt. Bedoelt u part?"],
  ["nothing", "Onbekende naam nothing."],
  ["nothing(1)", "Onbekende functie nothing."],
  ["summ(cheque)", "Onbekende functie summ. Bedoelt u sum?"],
  ["SUM(cheque)", "Onbekende functie SUM. Schrijf sum(x) of sum(x, dimension)."],
  ["MIN(cheque)", "Onbekende functie MIN. Schrijf min(x), min(x, dimension) of min(a, b)."],
  ["LN(2)", "Onbekende functie LN. Schrijf log(x)."],
  ["LOG(2)", "Onbekende functie LOG. Schrijf log10(x); log(x) is de natuurlijke logaritme."],
  ["POWER(2, 3)", "Onbekende functie POWER. Schrijf a ^ b."],
  ["OR(1, 2)", "Onbekende functie OR. Schrijf a or b."],
  ["sum", "sum is een functie: schrijf sum(x) of sum(x, dimension)."],
  ["holders", "holders is een dimensie: schrijf item(holders) of index(holders)."],
  ["company", "company is een tekst; formules kunnen die niet gebruiken."],
  ["abs(1, 2)", "abs wordt aangeroepen als abs(x); hier zijn het 2 argumenten."],
  ["round()", "round wordt aangeroepen als round(x, digits); hier zijn het 0 argumenten."],
  ["fail(1, 2)", 'fail neemt twee teksten: fail("soort", "bericht").'],
  [
    'pick(grid, holders, "Fund", routes)',
    'pick neemt een dimensie en een onderdeel, of van elk twee: pick(x, dimensie, "onderdeel").',
  ],
  ["supplier + 1", "“supplier” is een keuze; keuzes kennen alleen == en !=."],
  ["sum(item(holders))", "“item(holders)” is een keuze; vergelijk die eerst met ==."],
  ['sum("Fund")', '“"Fund"” is een tekst, geen getal.'],
  ["supplier == 1", "Een keuze is alleen te vergelijken met een keuze of een tekst."],
  ['supplier == "Found"', "“Found” is geen van Founders, Fund. Bedoelt u Fund?"],
  ['supplier == "Zzz"', "“Zzz” is geen van Founders, Fund."],
  ["sqrt(price)", "De wortel van $ is geen eenheid."],
  ["2 ^ price", "De macht “price” is $; die moet een getal zijn of in jaren staan."],
  ["price ^ part", "“price” is $; de macht ervan moet een uitgeschreven heel getal zijn."],
  ["price + 1", "“price” is $ en “1” is een gewoon getal; zij moeten hetzelfde meten."],
  ["price + 5 year", "“price” is $ en “5 year” is year; zij moeten hetzelfde meten."],
  [
    "exp(price)",
    "“price” is $; er is een gewoon getal of een voorwaarde nodig. Deel het eerst door een eenheid.",
  ],
  [
    "price ? 1 : 2",
    "“price” is $; er is een gewoon getal of een voorwaarde nodig. Deel het eerst door een eenheid.",
  ],
  [
    "npv(year / (1 year), flow)",
    "De rente “year / (1 year)” loopt langs years; er is één rente voor alle kasstromen nodig.",
  ],
  [
    "sum(circulation(grid))",
    '“grid” moet twee keer langs één dimensie lopen, onder twee namen: "over": ["parties as from", "parties as to"].',
  ],
  ["sum(solve(net, part))", "“part” moet langs from of to lopen."],
  ["sum(circulation(wide))", "circulation neemt hoogstens 40 onderdelen; here heeft er 41."],
  ["shift(flow, price)[1]", "“price” moet een heel aantal onderdelen of jaren zijn."],
  ["xirr(flow, flow)", "“flow” moet in dagen of jaren zijn."],
  ["sum(cheque, holder)", "“holder” is geen dimensie. Bedoelt u holders?"],
  ["sum(cheque, 2)", "“2” is geen dimensie."],
  ["sum(cheque, routes)", "“cheque” loopt niet langs routes."],
  ["sum(relabel(net, from, to))", "“net” loopt al langs to."],
  ["sum(relabel(cheque, holders, routes))", "holders en routes zijn verschillende dimensies."],
  ["prev(part)", "prev leest langs een dimensie: dit loopt langs geen dimensie."],
  ["sum(prev(grid))", "prev leest langs een dimensie: noem de dimensie: holders of routes."],
  ["cumulative(cheque, 2)", "“2” is geen dimensie."],
  ['sum(grid["Fund"])', '“"Fund"” komt voor in holders en routes: schrijf pick(grid, holders, …).'],
  ['part["Fund"]', '“part” heeft geen onderdeel “"Fund"”. Het loopt langs geen dimensie.'],
  ['cheque["Found"]', '“cheque” heeft geen onderdeel “"Found"”. Het loopt langs holders. Bedoelt u Fund?'],
  ['sum(grid["Zzz"])', '“grid” heeft geen onderdeel “"Zzz"”. Het loopt langs holders en routes.'],
  ['pick(cheque, holders, "Fnd")', "holders heeft geen onderdeel “Fnd”. Bedoelt u Fund?"],
  ["pick(cheque, holders, part)", "“part” is geen onderdeel van holders."],
  ["supplier", "De uitkomst is een keuze of een tekst; zij moet een getal of een voorwaarde zijn."],
  ["price", "De uitkomst is $, maar result is een gewoon getal."],
  [
    "cheque / (1 $B)",
    "De formule loopt langs holders, maar result niet: tel op langs holders, kies een onderdeel, of laat result erlangs lopen.",
  ],
  [
    "grid",
    "De formule loopt langs holders en routes, maar result niet: tel op langs holders en routes, kies een onderdeel, of laat result erlangs lopen.",
  ],
  ["(".repeat(70), "De formule is meer dan 60 diep genest. Verdeel haar over meer variabelen."],
  ["1+".repeat(1000), "De formule heeft meer dan 1500 delen. Verdeel haar over meer variabelen."],
  [
    "1 ".repeat(1001),
    "De formule heeft 2002 tekens; er mogen er hoogstens 2000 zijn. Verdeel haar over meer variabelen.",
  ],
];

/** What is said of a workbook, in English. */
const said = (workbook: Partial<Workbook>): readonly string[] =>
  buildSheet({ title: "", dimensions: [], variables: [], ...workbook }, parseFormula).complaints.map(
    ({ message }) => message,
  );

const holders = { name: "holders", items: ["A"] };
const check = { name: "c", formula: "1", severity: "error", kind: "c", message: "" } as const;

/** Workbooks of which something is said, and that in Dutch. */
const wrong: readonly (readonly [dutch: string, workbook: Partial<Workbook>])[] = [
  [
    "Twee dingen heten a; hernoem er een.",
    {
      variables: [
        { name: "a", input: 1 },
        { name: "a", input: 1 },
      ],
    },
  ],
  ["Twee controles heten c; hernoem er een.", { checks: [check, check] }],
  ["Twee dimensies heten holders.", { dimensions: [holders, holders] }],
  [
    "“a b” is geen naam: die begint met een letter, dan volgen letters, cijfers en _.",
    { variables: [{ name: "a b", input: 1 }] },
  ],
  [
    "sum is een functie, een eenheid of een woord van de formuletaal; kies een andere naam.",
    { variables: [{ name: "sum", input: 1 }] },
  ],
  ["d noemt “A” twee keer.", { dimensions: [{ name: "d", items: ["A", "A"] }] }],
  ["d heeft geen onderdelen, en heeft er minstens één nodig.", { dimensions: [{ name: "d", items: [] }] }],
  [
    "b is een andere naam van d, en betekent al iets anders.",
    {
      dimensions: [holders, { name: "d", items: ["B"] }],
      variables: [
        { name: "x", over: ["holders as b"], input: 1 },
        { name: "y", over: ["d as b"], input: 1 },
      ],
    },
  ],
  [
    "x loopt langs 3 dimensies; twee is het meeste.",
    {
      dimensions: [holders],
      variables: [{ name: "x", over: ["holders", "holders as b", "holders as c"], input: 1 }],
    },
  ],
  [
    "x loopt langs holdrs, en dat is geen dimensie. Bedoelt u holders?",
    { dimensions: [holders], variables: [{ name: "x", over: ["holdrs"], input: 1 }] },
  ],
  [
    'x loopt twee keer langs holders; geef er een een andere naam: "holders as to".',
    { dimensions: [holders], variables: [{ name: "x", over: ["holders", "holders"], input: 1 }] },
  ],
  ["x heeft nog geen waarde: geef een waarde of een formule.", { variables: [{ name: "x" }] }],
  [
    "x heeft een formule en een invoer; het is het een of het ander.",
    { variables: [{ name: "x", formula: "1", input: 1 }] },
  ],
  [
    "x: “yea” is geen eenheid. Bedoelt u year? Eenheden zijn %, pp, $, $K, $M, $B, $T, W, kW, MW, GW, share, Mshare, year, month, day, verbonden door * en /.",
    { variables: [{ name: "x", unit: "yea", input: 1 }] },
  ],
  [
    "x: “furlong” is geen eenheid. Eenheden zijn %, pp, $, $K, $M, $B, $T, W, kW, MW, GW, share, Mshare, year, month, day, verbonden door * en /.",
    { variables: [{ name: "x", unit: "furlong", input: 1 }] },
  ],
  ["x is een keuze uit d, en dat is geen dimensie.", { variables: [{ name: "x", choice: "d", input: "A" }] }],
  [
    "x is een keuze; dat is een invoer, geen formule.",
    { variables: [{ name: "x", choice: ["A"], formula: "1" }] },
  ],
  [
    "De uitkomst is een gewoon getal, maar x is in $B.",
    { variables: [{ name: "x", unit: "$B", formula: "1" }] },
  ],
  ["Een controle moet een voorwaarde zijn, zoals a <= b.", { checks: [{ ...check, formula: "1 $B" }] }],
  ["De controle houdt x tegen, en dat is geen variabele.", { checks: [{ ...check, blocks: ["x"] }] }],
  [
    "De controle hangt af van x, die zij tegenhoudt; laat haar toetsen waaruit x bestaat.",
    { variables: [{ name: "x", input: 1 }], checks: [{ ...check, formula: "x > 1", blocks: ["x"] }] },
  ],
  [
    "iterations moet een heel getal van 1 tot en met 10000 zijn; 100 wordt gebruikt.",
    { settings: { iterations: 0 } },
  ],
  ["change moet meer dan 0 en minder dan 1 zijn; 1e-9 wordt gebruikt.", { settings: { change: 2 } }],
  ["damping moet meer dan 0 en hoogstens 2 zijn; 1 wordt gebruikt.", { settings: { damping: 3 } }],
  [
    "invoer[A]: “much” is geen getal. Schrijf er een zoals 40 $B.",
    {
      dimensions: [holders],
      variables: [{ name: "x", unit: "$B", over: ["holders"], input: { A: "much" } }],
    },
  ],
  [
    "invoer[B]: holders heeft geen onderdeel “B”.",
    { dimensions: [holders], variables: [{ name: "x", over: ["holders"], input: { B: 1 } }] },
  ],
  ["invoer: hier hoort één waarde, niet een per onderdeel.", { variables: [{ name: "x", input: { A: 1 } }] }],
  ["invoer: “C” is geen van A, B.", { variables: [{ name: "x", choice: ["A", "B"], input: "C" }] }],
];

describe("Every complaint has its Dutch:", () => {
  test.each(broken)("%j", (formula, dutch) => {
    const messages = complaintsOf(formula, small).map(({ message }) => message);
    expect(messages).not.toEqual([]);
    const translated = messages.map((message) => inDutch(message) ?? `English: ${message}`);
    expect(translated.filter((one) => one.startsWith("English"))).toEqual([]);
    expect(translated[0]).toContain(dutch);
  });

  test.each(wrong)("%j", (dutch, workbook) => {
    const messages = said(workbook).map((message) => inDutch(message) ?? `English: ${message}`);
    expect(messages).toContain(dutch);
    expect(messages.filter((one) => one.startsWith("English"))).toEqual([]);
  });

  test("what is thrown together at random", () => {
    const words = [
      ..."+ - * / ^ ( ) [ ] , ? : % == != < > ; = ! . × @ and or not mod xor".split(" "),
      ..."1 2.5 1e999 cheque grid net flow price part supplier company holders routes from years year".split(
        " ",
      ),
      ..."sum min prev shift irr npv pick item solve circulation fail SUM LOG shar nothing $B GW".split(" "),
      '"Fund"',
      '"',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 9 }), (tokens) => {
        const said = complaintsOf(tokens.join(" "), small).map(({ message }) => message);
        expect(said.filter((message) => inDutch(message) === undefined)).toEqual([]);
      }),
      { seed: 4, numRuns: 400 },
    );
  });

  test("what is no complaint has none", () => {
    expect(inDutch("The quick brown fox.")).toBeUndefined();
    expect(inDutch("The quick brown fox. Did you mean the dog?")).toBeUndefined();
  });
});

/** The files of the engine in which complaints are said. */
const SPEAKING =
  /\/(scan|joinUnits|parse|names|check|checkCalls|checkNetwork|checkOne|meaning|understand|buildSheet|lowerSheet|inputs|inputValues|functions)\.ts$/;

/** A template's text with facts in its places, and nothing where something is offered behind the sentence. */
function textOf({ text }: Source, syntax: Syntax): string | undefined {
  if (syntax.type === "Literal") return typeof syntax.value === "string" ? syntax.value : undefined;
  if (syntax.type !== "TemplateLiteral") return undefined;
  const parts = [syntax.quasis, syntax.expressions].flatMap((list) =>
    Array.isArray(list) ? list.filter(isSyntax) : [],
  );
  return parts
    .sort((one, other) => one.start - other.start)
    .map((part) => {
      const source = text.slice(part.start, part.end);
      return part.type === "TemplateElement" ? source.replaceAll(/[`}]|\$\{/g, "") : factFor(source);
    })
    .join("");
}

/** A fact as it may stand in a sentence, by the code that gives it. */
function factFor(source: string): string {
  if (/offer|didYouMean|^message$/.test(source)) return "";
  const examples: Readonly<Record<string, string>> = {
    where: "It ranges over fact.",
    what: "a text, not a number",
    wanted: "in days or years",
    fix: "it ranges over no dimension",
    "fix[1]": "write *",
    "RANGES[name]": "more than 0 and less than 1",
    a: "“fact”",
    b: "“fact”",
    shown: "“fact”",
  };
  if (Object.hasOwn(examples, source)) return examples[source] as string;
  if (source.startsWith("NOT_ALLOWED")) return "this form";
  return source.startsWith("quoted") ? "“fact”" : "fact";
}

/** Of which sentences are put together; formulas above are complained of by every one of them. */
const PARTS = [
  /^it ranges over no dimension$/,
  /^name the dimension: fact$/,
  /^It ranges over (no dimension|fact)\.$/,
  /^ Write fact\.$/,
  /^The character U\+fact$/,
  /^in fact$/,
  /^a whole number from 1 to fact$/,
];

test("Every sentence in the engine's source that says what is wrong has its Dutch", () => {
  const usages = new Set([...FUNCTIONS.values()].map(({ usage }) => usage));
  const sentences = readSources("src/engine")
    .filter(({ path }) => SPEAKING.test(path))
    .flatMap((source) => [...walk(source.program)].flatMap(({ syntax }) => textOf(source, syntax) ?? []))
    .filter((text) => /[A-Za-z”)] [A-Za-z“]/.test(text) && !usages.has(text));
  expect(sentences.length).toBeGreaterThan(100);
  const isKnown = (text: string): boolean =>
    Object.hasOwn(DUTCH_PARTS, text) || inDutch(text) !== undefined || PARTS.some((part) => part.test(text));
  expect(sentences.filter((text) => !isKnown(text))).toEqual([]);
});

test("Every sentence is still said by the engine: none is left over", () => {
  const source = readSources("src/engine")
    .map(({ text }) => text)
    .join("\n");
  const stretches = DUTCH_TEMPLATES.flatMap(([english]) => english.split(/\{\w+\}|[.:;?](?= |$)/)).map(
    (stretch) => stretch.replace(/^[”“ ]+|[”“ ]+$/g, ""),
  );
  const gone = stretches.filter(
    (stretch) => / /.test(stretch) && !/["'(]/.test(stretch) && !source.includes(stretch),
  );
  expect(gone).toEqual([]);
});

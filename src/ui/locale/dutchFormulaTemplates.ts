/**
 * Complaints about formulas in Dutch, each behind the English that the engine says. A place whose name begins with
 * `measure`, `list`, `usage` or `word` holds English too, and is translated by its own table; names and quotations pass as they are.
 */

/** [English, Dutch]. What is more particular stands before what would hold for it as well. */
export const DUTCH_TEMPLATES: readonly (readonly [english: string, dutch: string])[] = [
  // What a formula may hold.
  [
    "The formula has {count} characters; at most {most} are allowed. Split it into several variables.",
    "De formule heeft {count} tekens; er mogen er hoogstens {most} zijn. Verdeel haar over meer variabelen.",
  ],
  [
    "The formula has more than {most} parts. Split it into several variables.",
    "De formule heeft meer dan {most} delen. Verdeel haar over meer variabelen.",
  ],
  [
    "The formula is nested more than {most} deep. Split it into several variables.",
    "De formule is meer dan {most} diep genest. Verdeel haar over meer variabelen.",
  ],
  ["The formula is nested too deep.", "De formule is te diep genest."],
  ["The formula is empty.", "De formule is leeg."],
  ["{number} is too large a number.", "{number} is een te groot getal."],
  ["The number is too large in this unit.", "Het getal is te groot in deze eenheid."],
  [
    "% may follow a number only: write 40%, or x / 100; the remainder is mod(a, b).",
    "% mag alleen achter een getal staan: schrijf 40%, of x / 100; de rest van een deling is mod(a, b).",
  ],
  ["The character {code} has no meaning in a formula.", "Het teken {code} betekent niets in een formule."],
  ["“{sign}” has no meaning in a formula.", "“{sign}” betekent niets in een formule."],
  ["“{sign}” has no meaning here: {wordFix}.", "“{sign}” betekent hier niets: {wordFix}."],

  // How it is put together.
  [
    "Brackets are needed: ({one}) {unit}, or {other})?",
    "Hier zijn haakjes nodig: ({one}) {unit}, of {other})?",
  ],
  [
    "Brackets are needed around what the exponent belongs to; a unit's own is a whole number.",
    "Zet haakjes om wat tot de macht wordt verheven; de macht van een eenheid zelf is een heel getal.",
  ],
  ["A bracket is not closed.", "Een haakje is niet gesloten."],
  [
    "The formula ends too early: a value is missing.",
    "De formule houdt te vroeg op: er ontbreekt een waarde.",
  ],
  ["A value is missing.", "Er ontbreekt een waarde."],
  ["“{text}” is not expected here.", "“{text}” wordt hier niet verwacht."],
  [
    "Write {one} or {other}: a comma separates arguments, and nothing separates thousands.",
    "Schrijf {one} of {other}: een komma scheidt argumenten, en niets scheidt duizendtallen.",
  ],
  [
    "Write the decimal point: {number}; a comma separates arguments.",
    "Schrijf de decimale punt: {number}; een komma scheidt argumenten.",
  ],
  [
    "A formula is one expression; {wordForm} is not part of it.",
    "Een formule is één uitdrukking; {wordForm} hoort daar niet in.",
  ],
  [
    "“{name}” is not a unit. To multiply, write *; units are {units}.",
    "“{name}” is geen eenheid. Schrijf * om te vermenigvuldigen; eenheden zijn {units}.",
  ],
  ["Write * to multiply.", "Schrijf * om te vermenigvuldigen."],
  ["“{sign}” is not an operator of formulas.", "“{sign}” is geen bewerking in formules."],
  ["Only a function can be called.", "Alleen een functie kan worden aangeroepen."],
  ["Name an item between the brackets.", "Noem een onderdeel tussen de haken."],

  // Names.
  ["There are two things called {name}; rename one.", "Twee dingen heten {name}; hernoem er een."],
  ["There are two checks called {name}; rename one.", "Twee controles heten {name}; hernoem er een."],
  ["There are two dimensions called {name}.", "Twee dimensies heten {name}."],
  [
    "“{name}” is not a name: it takes a letter first, then letters, digits and _.",
    "“{name}” is geen naam: die begint met een letter, dan volgen letters, cijfers en _.",
  ],
  [
    "{name} is a function, a unit or a word of the formula language; choose another name.",
    "{name} is een functie, een eenheid of een woord van de formuletaal; kies een andere naam.",
  ],
  ["{dimension} names “{item}” twice.", "{dimension} noemt “{item}” twee keer."],
  [
    "{dimension} has no items; it needs one at least.",
    "{dimension} heeft geen onderdelen, en heeft er minstens één nodig.",
  ],
  [
    "{name} is an alias of {dimension}, and already means something else.",
    "{name} is een andere naam van {dimension}, en betekent al iets anders.",
  ],
  [
    "{name} ranges over {count} dimensions; two are the most.",
    "{name} loopt langs {count} dimensies; twee is het meeste.",
  ],
  [
    "{name} ranges over {dimension}, which is not a dimension.",
    "{name} loopt langs {dimension}, en dat is geen dimensie.",
  ],
  [
    '{name} ranges over {dimension} twice; give one an alias: "{example}".',
    '{name} loopt twee keer langs {dimension}; geef er een een andere naam: "{example}".',
  ],
  [
    "{name} has no value yet: give it a value or a formula.",
    "{name} heeft nog geen waarde: geef een waarde of een formule.",
  ],
  [
    "{name} has a formula and an input; it is one or the other.",
    "{name} heeft een formule en een invoer; het is het een of het ander.",
  ],
  [
    "{name}: “{unit}” is not a unit. Did you mean {near}? Units are %, pp, {units}, joined by * and /.",
    "{name}: “{unit}” is geen eenheid. Bedoelt u {near}? Eenheden zijn %, pp, {units}, verbonden door * en /.",
  ],
  [
    "{name}: “{unit}” is not a unit. Units are %, pp, {units}, joined by * and /.",
    "{name}: “{unit}” is geen eenheid. Eenheden zijn %, pp, {units}, verbonden door * en /.",
  ],
  [
    "{name} is a choice among {dimension}, which is not a dimension.",
    "{name} is een keuze uit {dimension}, en dat is geen dimensie.",
  ],
  ["{name} is a text; formulas cannot use it.", "{name} is een tekst; formules kunnen die niet gebruiken."],
  ["{name} is a dimension: write {one} or {other}.", "{name} is een dimensie: schrijf {one} of {other}."],
  ["{name} is a function: write {usage}.", "{name} is een functie: schrijf {usage}."],
  ["Unknown name {name}.", "Onbekende naam {name}."],
  ["Unknown function {name}. Write {usage}.", "Onbekende functie {name}. Schrijf {usage}."],
  ["Unknown function {name}.", "Onbekende functie {name}."],

  // Functions, units and dimensions.
  [
    "{name} is called as {usage}; it has {count} here.",
    "{name} wordt aangeroepen als {usage}; hier zijn het {count} argumenten.",
  ],
  ['fail takes two texts: fail("kind", "message").', 'fail neemt twee teksten: fail("soort", "bericht").'],
  [
    'pick takes a dimension and an item, or two of each: pick(x, dimension, "item").',
    'pick neemt een dimensie en een onderdeel, of van elk twee: pick(x, dimensie, "onderdeel").',
  ],
  [
    "“{part}” is a choice; choices know only == and !=.",
    "“{part}” is een keuze; keuzes kennen alleen == en !=.",
  ],
  ["“{part}” is {wordWhat}.", "“{part}” is {wordWhat}."],
  [
    "A choice can be compared only with a choice or a text.",
    "Een keuze is alleen te vergelijken met een keuze of een tekst.",
  ],
  ["“{text}” is none of {options}.", "“{text}” is geen van {options}."],
  ["The square root of {measure} is no unit.", "De wortel van {measure} is geen eenheid."],
  [
    "The exponent “{part}” is {measure}; it must be a number or in years.",
    "De macht “{part}” is {measure}; die moet een getal zijn of in jaren staan.",
  ],
  [
    "“{part}” is {measure}; its exponent must be a whole number written out.",
    "“{part}” is {measure}; de macht ervan moet een uitgeschreven heel getal zijn.",
  ],
  [
    "“{part}” is {measureOne} and “{other}” is {measureOther}; they must measure the same.",
    "“{part}” is {measureOne} en “{other}” is {measureOther}; zij moeten hetzelfde meten.",
  ],
  [
    "“{part}” is {measure}; a plain number or a condition is needed. Divide it by a unit first.",
    "“{part}” is {measure}; er is een gewoon getal of een voorwaarde nodig. Deel het eerst door een eenheid.",
  ],
  [
    "The rate “{part}” ranges over {dimension}; one rate for all flows is needed.",
    "De rente “{part}” loopt langs {dimension}; er is één rente voor alle kasstromen nodig.",
  ],
  [
    "“{part}” must range over one dimension twice, under two names: {example}.",
    "“{part}” moet twee keer langs één dimensie lopen, onder twee namen: {example}.",
  ],
  ["“{part}” must range over {listOr}.", "“{part}” moet langs {listOr} lopen."],
  ["“{part}” must be {wordWanted}.", "“{part}” moet {wordWanted} zijn."],
  ["“{part}” is not a dimension.", "“{part}” is geen dimensie."],
  ["“{part}” does not range over {dimension}.", "“{part}” loopt niet langs {dimension}."],
  ["“{part}” ranges over {dimension} already.", "“{part}” loopt al langs {dimension}."],
  ["{one} and {other} are different dimensions.", "{one} en {other} zijn verschillende dimensies."],
  [
    "{name} reads along a dimension: it ranges over no dimension.",
    "{name} leest langs een dimensie: dit loopt langs geen dimensie.",
  ],
  [
    "{name} reads along a dimension: name the dimension: {listOr}.",
    "{name} leest langs een dimensie: noem de dimensie: {listOr}.",
  ],
  ["“{part}” stands in {listAnd}: write {example}.", "“{part}” komt voor in {listAnd}: schrijf {example}."],
  [
    "“{part}” has no item “{item}”. It ranges over no dimension.",
    "“{part}” heeft geen onderdeel “{item}”. Het loopt langs geen dimensie.",
  ],
  [
    "“{part}” has no item “{item}”. It ranges over {listAnd}.",
    "“{part}” heeft geen onderdeel “{item}”. Het loopt langs {listAnd}.",
  ],
  ["{dimension} has no item “{item}”.", "{dimension} heeft geen onderdeel “{item}”."],
  ["“{part}” is no item of {dimension}.", "“{part}” is geen onderdeel van {dimension}."],
  [
    "{name} takes at most {most} items; {dimension} has {count}.",
    "{name} neemt hoogstens {most} onderdelen; {dimension} heeft er {count}.",
  ],

  // What a variable or a check asks for.
  [
    "{name} is a choice, which is an input, not a formula.",
    "{name} is een keuze; dat is een invoer, geen formule.",
  ],
  [
    "The result is a choice or a text; it must be a number or a condition.",
    "De uitkomst is een keuze of een tekst; zij moet een getal of een voorwaarde zijn.",
  ],
  [
    "The result is {measureOne}, but {name} is {measureOther}.",
    "De uitkomst is {measureOne}, maar {name} is {measureOther}.",
  ],
  [
    "It ranges over {listAnd}, but {name} does not: sum over {listSum}, pick an item, or let {again} range over it.",
    "De formule loopt langs {listAnd}, maar {name} niet: tel op langs {listSum}, kies een onderdeel, of laat {again} erlangs lopen.",
  ],
  [
    "It asks for too many steps: with the formulas before it more than {most}. Make its dimensions smaller, or sum over fewer.",
    "De formule vraagt te veel stappen: met de formules ervoor meer dan {most}. Maak haar dimensies kleiner, of tel langs minder op.",
  ],
  ["A check must be a condition, such as a <= b.", "Een controle moet een voorwaarde zijn, zoals a <= b."],
  [
    "The check blocks {name}, which is not a variable.",
    "De controle houdt {name} tegen, en dat is geen variabele.",
  ],
  [
    "The check depends on {name}, which it blocks; let it test what {again} is made of.",
    "De controle hangt af van {name}, die zij tegenhoudt; laat haar toetsen waaruit {again} bestaat.",
  ],

  // The whole sheet.
  [
    "With this check the workbook has more than {most} cells.",
    "Met deze controle heeft de werkmap meer dan {most} cellen.",
  ],
  [
    "With {name} the workbook has more than {most} cells.",
    "Met {name} heeft de werkmap meer dan {most} cellen.",
  ],
  [
    "The workbook needs more than {most} operations; make its dimensions smaller.",
    "De werkmap heeft meer dan {most} bewerkingen nodig; maak de dimensies kleiner.",
  ],
  ["{name} must be {wordRange}; {usual} is used.", "{name} moet {wordRange} zijn; {usual} wordt gebruikt."],
  ["the formula cannot be used.", "de formule is niet bruikbaar."],

  // Values given.
  ["there is no variable {name}.", "er is geen variabele {name}."],
  [
    "{name} is a formula ({formula}); only inputs can be set.",
    "{name} is een formule ({formula}); alleen invoer heeft een waarde die te geven is.",
  ],
  ["it takes one value here, not one per item.", "hier hoort één waarde, niet een per onderdeel."],
];

/** Parts of those sentences that are English words themselves. */
export const DUTCH_PARTS: Readonly<Record<string, string>> = {
  "write != for “not equal”": "schrijf != voor “niet gelijk”",
  "write “and”": "schrijf “and”",
  "write “or”": "schrijf “or”",
  "separate arguments by a comma": "scheid argumenten door een komma",
  "write == to compare; a formula is one expression and assigns nothing":
    "schrijf == om te vergelijken; een formule is één uitdrukking en kent niets toe",
  "write “not”; there are no factorials": "schrijf “not”; faculteiten zijn er niet",
  "there are no lists or objects in formulas": "lijsten en objecten zijn er niet in formules",
  "comments belong in the variable's note": "opmerkingen horen in de notitie van de variabele",
  'write x["item"] to pick an item': 'schrijf x["onderdeel"] om een onderdeel te kiezen',
  "the text has no closing quotation mark": "de tekst heeft geen aanhalingsteken aan het eind",
  "write *": "schrijf *",
  "write /": "schrijf /",
  "write -": "schrijf -",
  'write straight quotation marks: "': 'schrijf rechte aanhalingstekens: "',

  "a range (a:b)": "een bereik (a:b)",
  "a list in brackets": "een lijst tussen haken",
  "an assignment": "een toekenning",
  "a function definition": "een functiedefinitie",
  "a second expression": "een tweede uitdrukking",
  "this form": "deze vorm",

  "a choice; compare it with == first": "een keuze; vergelijk die eerst met ==",
  "a text, not a number": "een tekst, geen getal",
  "a whole number of items or years": "een heel aantal onderdelen of jaren",
  "in days or years": "in dagen of jaren",
  "a plain number": "een gewoon getal",

  "more than 0 and less than 1": "meer dan 0 en minder dan 1",
  "more than 0 and at most 2": "meer dan 0 en hoogstens 2",

  // How a function is called, and what to write for what is called otherwise elsewhere.
  "log10(x); log(x) is the natural logarithm": "log10(x); log(x) is de natuurlijke logaritme",
};

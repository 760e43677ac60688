/** What is wrong in files and in what was kept, as the page says it in Dutch. */
import { describe, expect, test } from "vitest";
import { type DealReading, readDealFile } from "../../../src/io/dealFile.ts";
import { complaintLine, type FileComplaint, said } from "../../../src/io/fileComplaint.ts";
import { readKept } from "../../../src/io/keptWorkbook.ts";
import { EMPTY_PRESET, OWN_PRESET } from "../../../src/store/dealState.ts";
import { publishedWorkbook } from "../../../src/store/publishedWorkbook.ts";
import { useFileWords } from "../../../src/ui/locale/useFileWords.ts";
import { insideDeal } from "../insideDeal.ts";

const dutch = insideDeal(() => useFileWords(), "nl");
const english = insideDeal(() => useFileWords());
const linesOf = (complaints: readonly FileComplaint[]): string[] =>
  complaints.map((complaint) => complaintLine(complaint, dutch()));

const deals = { own: OWN_PRESET, empty: EMPTY_PRESET, workbookOf: publishedWorkbook };
const ofText = (text: string): string[] => {
  const reading: DealReading = readDealFile(text, "one", deals);
  return "complaints" in reading ? linesOf(reading.complaints) : [];
};
const ofFile = (file: object): string[] => ofText(JSON.stringify({ loopsheet: 1, title: "Test", ...file }));
const ofVariable = (variable: object): string[] => ofFile({ variables: [{ name: "a", ...variable }] });
const ofKept = (kept: unknown): string[] => {
  const reading = readKept(kept, "one", publishedWorkbook);
  return "complaints" in reading ? linesOf(reading.complaints) : [];
};

describe("Wrong text is told of in Dutch:", () => {
  test.each<[string, string]>([
    ["", "regel 1, kolom 1: Dit is geen JSON: de tekst houdt te vroeg op."],
    ["a;b", "regel 1, kolom 1: Dit is geen JSON: hier staat “a”, maar er hoort een waarde."],
    [
      '{"a": 1,\n}',
      "regel 2, kolom 1: Dit is geen JSON: hier staat “}”, maar er hoort een veldnaam tussen dubbele aanhalingstekens.",
    ],
    [
      "[1 2]",
      "regel 1, kolom 4: Dit is geen JSON: hier staat “2”, maar er hoort een komma of het sluithaakje.",
    ],
    [
      "[".repeat(30),
      `${"[0]".repeat(20)}: is dieper genest dan 20 niveaus, en dieper kan in een bestand niet.`,
    ],
    [" ".repeat(5_000_001), "is langer dan 5.000.000 tekens, en meer kan een bestand niet hebben."],
    ['{"a": 1,\n "a": 2}', "a: staat er twee keer, opnieuw op regel 2, kolom 2. Laat er een staan."],
    ['{"a": 1e999}', "a: is 1e999, een te groot getal om mee te rekenen."],
    ["{}", 'is geen werkmap van Loopsheet: die begint met { "loopsheet": 1, … }.'],
    [
      '{"loopsheet": 2}',
      "loopsheet: is 2: het bestand is geschreven door een nieuwere Loopsheet. Deze leest versie 1; open het met de nieuwere.",
    ],
  ])("%#", (text, line) => expect(ofText(text)).toEqual([line]));
});

describe("A wrong workbook is told of in Dutch, each mistake with its path:", () => {
  test.each<[readonly string[], readonly string[]]>([
    [ofFile({ title: 5 }), ["title: moet een tekst zijn, niet 5."]],
    [
      ofFile({ variables: [{}], checks: [{}], scenarios: [{}] }),
      [
        "scenarios[0].name: ontbreekt: de naam van het scenario.",
        "scenarios[0].overrides: ontbreekt: waarden van invoer die anders is, per variabele.",
        "variables[0].name: ontbreekt: de naam die formules gebruiken.",
        "checks[0].name: ontbreekt: de naam van de controle.",
        "checks[0].formula: ontbreekt: de formule die moet gelden.",
        "checks[0].severity: ontbreekt: of een fout resultaten tegenhoudt of alleen wordt gemeld.",
        "checks[0].kind: ontbreekt: de soort waaronder een fout bekend is.",
        "checks[0].message: ontbreekt: wat er bij een fout wordt gezegd.",
      ],
    ],
    [
      ofVariable({ anchors: [{}] }),
      [
        "variables[0].anchors[0].value: ontbreekt: de waarde.",
        "variables[0].anchors[0].label: ontbreekt: wat het is.",
      ],
    ],
    [ofVariable({ formul: "1" }), ['variables[0].formul: is hier geen bekend veld. Bedoelt u "formula"?']],
    [
      ofFile({ settings: { pace: 1, zeal: 2 } }),
      [
        'settings.pace: is hier geen bekend veld. Ook "zeal" niet. Bekend zijn iterate, iterations, change, damping.',
      ],
    ],
    [
      ofFile({ settings: { iterations: 0.5, change: 0, damping: 3 } }),
      [
        "settings.iterations: moet een heel getal van 1 tot en met 10.000 zijn, niet 0.5.",
        "settings.change: moet meer dan 0 zijn, niet 0.",
        "settings.damping: mag hoogstens 2 zijn, niet 3.",
      ],
    ],
    [
      ofVariable({ slider: [1], range: [0, 1, 2], choice: ["a", 5] }),
      [
        "variables[0].choice[1]: moet een tekst zijn, niet 5.",
        "variables[0].range[2]: moet uit twee grenzen bestaan, zoals [0, 100] of [0, null], niet 2.",
        "variables[0].slider[1]: moet een getal zijn, niet weggelaten.",
      ],
    ],
    [
      ofVariable({ formula: "1", range: [5, 0.5] }),
      [
        "variables[0].range: hoort bij een invoer, en deze variabele heeft een formule.",
        "variables[0].range: moet van de kleinere naar de grotere lopen, niet van 5 naar 0.5.",
      ],
    ],
    [
      ofFile({ variables: [], dimensions: { d: ["x", "x"], e: { from: 3, to: 1 } } }),
      [
        'dimensions.d[1]: staat er twee keer: "x". Geef elk onderdeel een eigen naam.',
        "dimensions.e: moet oplopen over hoogstens 1.000.000 getallen, niet van 3 naar 1 gaan.",
      ],
    ],
    [
      ofFile({ open: "Larg", scenarios: [{ name: "Large", overrides: {} }] }),
      ['open: is geen van de scenario\'s in het bestand: "Larg". Bedoelt u Large?'],
    ],
  ])("%#", (lines, expected) => expect(lines).toEqual(expected));

  test("what the engine says of values too", () => {
    const overrides = { roundSiez: 1, postMoneyValuation: 2, cheque: { Nobody: 3 }, roundSize: "much" };
    const [unknown, formula, item, value] = ofFile({ changes: overrides });
    expect(unknown).toBe("changes.roundSiez: er is geen variabele roundSiez. Bedoelt u roundSize?");
    expect(formula).toMatch(
      /^changes\.postMoneyValuation: postMoneyValuation is een formule \(.+\); alleen invoer heeft een waarde die te geven is\.$/,
    );
    expect(item).toBe("changes.cheque.Nobody: holders heeft geen onderdeel “Nobody”.");
    expect(value).toBe("changes.roundSize: “much” is geen getal. Schrijf er een zoals 40 $B.");
  });
});

test("What was kept, or came in a link, is told of in Dutch", () => {
  expect(ofKept({ loopsheet: 1 })).toEqual([
    "preset: ontbreekt: de gepubliceerde deal waarmee het begon.",
    "edition: ontbreekt: de uitgave van die deal.",
    "overrides: ontbreekt: waarden van invoer die anders is, per variabele.",
  ]);
  const kept = { loopsheet: 1, preset: OWN_PRESET, edition: "e", overrides: {} };
  expect(ofKept({ ...kept, title: " " })).toEqual(["title: mag niet leeg zijn."]);
  expect(ofKept({ ...kept, preset: "none" })).toEqual([
    'preset: is geen gepubliceerde deal die hier bekend is: "none".',
  ]);
  expect(
    ofKept({ ...kept, difference: { variables: { start: 0, end: 0, between: [{ name: "a", unit: 5 }] } } }),
  ).toEqual(["difference: variables[0].unit: moet een tekst zijn, niet 5."]);
});

test("English has its own numbers on the page", () => {
  const complaint = { place: "", what: said("file_too_long", { limit: 5_000_000 }) };
  expect(complaintLine(complaint, english())).toBe(
    "is longer than 5,000,000 characters, the limit of a file.",
  );
});

/** From words to a calculation: file, preset or built-in deal, scenario, inputs set; with every complaint on the way. */
import {
  buildSheet,
  type Calculation,
  calculate,
  didYouMean,
  type Edit,
  type InputValues,
  readInputs,
  type Sheet,
  type Workbook,
} from "../engine/index.ts";
import { parseFormula } from "../engine/parse.ts";
import { pathText } from "../io/readJson.ts";
import { readWorkbookFile } from "../io/workbookFile.ts";
import { deal } from "../model/deal.ts";
import { presets } from "../model/presets/presets.ts";
import { withPreset } from "../model/presets/withPreset.ts";
import { complaintText } from "./complaintText.ts";
import { readSetting, valuesOf } from "./readSetting.ts";
import type { Terminal } from "./terminal.ts";

/** The scenario without overrides. */
export const BASE = "Base";

/** Where a workbook comes from: a file, a published deal by name, or the built-in deal when neither is given. */
export interface Origin {
  readonly file?: string | undefined;
  readonly preset?: string | undefined;
}

/** A workbook with its compiled sheet. Its complaints are about formulas and names: the rest of it works. */
export interface OpenSheet {
  readonly sheet: Sheet;
  readonly complaints: readonly string[];
}

/** A calculation of one scenario with inputs set. */
export interface OpenCalculation extends OpenSheet {
  readonly calculation: Calculation;
  readonly scenario: string;
  /** The inputs set, of the scenario and further ones. */
  readonly edits: readonly Edit[];
  readonly texts: Readonly<Record<string, string>>;
}

/** Why there is nothing to go on with. */
export interface Refusal {
  readonly refusal: readonly string[];
}

interface Inputs {
  readonly edits: readonly Edit[];
  readonly texts: Readonly<Record<string, string>>;
}

/** Reads and compiles a workbook. */
export function openSheet(terminal: Terminal, origin: Origin): OpenSheet | Refusal {
  const workbook = readWorkbook(terminal, origin);
  if ("refusal" in workbook) return workbook;
  const sheet = buildSheet(workbook, parseFormula);
  const prefix = prefixOf(origin);
  return { sheet, complaints: sheet.complaints.map((complaint) => prefix + complaintText(complaint)) };
}

/** What stands before a complaint: the file or preset that it is about. */
export function prefixOf({ file, preset }: Origin): string {
  const name = file ?? preset;
  return name === undefined ? "" : `${name}: `;
}

function readWorkbook(terminal: Terminal, { file, preset }: Origin): Workbook | Refusal {
  if (file !== undefined) return readFile(terminal, file);
  const published = publishedDeal(preset);
  if (published !== undefined) return published;
  const names = presets.map(({ name }) => name);
  return {
    refusal: [
      `--preset: there is no preset “${preset}”.${didYouMean(preset ?? "", names)} Presets are ${names.join(", ")}.`,
    ],
  };
}

/** A published deal by name; the built-in one without. */
function publishedDeal(preset: string | undefined): Workbook | undefined {
  if (preset === undefined) return deal;
  const found = presets.find(({ name }) => name === preset);
  return found && withPreset(deal, found);
}

function readFile(terminal: Terminal, file: string): Workbook | Refusal {
  const read = terminal.read(file);
  if ("complaint" in read) return { refusal: [`${file}: ${read.complaint}`] };
  const reading = readWorkbookFile(read.text, publishedDeal);
  if ("workbook" in reading) return reading.workbook;
  return {
    refusal: reading.complaints.map(({ place, message }) =>
      [file, place, message].filter((part) => part !== "").join(": "),
    ),
  };
}

/** Opens a sheet and calculates a scenario of it, with further inputs set. */
export function openCalculation(
  terminal: Terminal,
  origin: Origin,
  scenario: string | undefined,
  settings: readonly string[],
): OpenCalculation | Refusal {
  const open = openSheet(terminal, origin);
  if ("refusal" in open) return open;
  const chosen = scenarioInputs(open.sheet, scenario);
  const set = settings.map((text) => settingInputs(open.sheet, text));
  const ofScenario = "refusal" in chosen ? chosen.refusal.map((line) => prefixOf(origin) + line) : [];
  const refusal = [...ofScenario, ...set.flatMap((inputs) => ("refusal" in inputs ? inputs.refusal : []))];
  if (refusal.length > 0) return { refusal: [...open.complaints, ...refusal] };
  const inputs = [chosen, ...set].filter((part): part is Inputs => "edits" in part);
  const edits = inputs.flatMap((part) => part.edits);
  return {
    ...open,
    calculation: calculate(open.sheet, edits),
    scenario: scenario ?? BASE,
    edits,
    texts: Object.assign({}, ...inputs.map(({ texts }) => texts)),
  };
}

/** The inputs of a named scenario. */
export function scenarioInputs(sheet: Sheet, name: string | undefined): Inputs | Refusal {
  const scenarios = sheet.workbook.scenarios ?? [];
  const at = scenarios.findIndex((scenario) => scenario.name === (name ?? BASE));
  const found = scenarios[at];
  if (found !== undefined)
    return inputsOf(sheet, found.overrides, (path) => pathText(["scenarios", at, "overrides", ...path]));
  if (name === undefined || name === BASE) return { edits: [], texts: {} };
  const known = [...new Set([BASE, ...scenarios.map((scenario) => scenario.name)])];
  return {
    refusal: [`There is no scenario “${name}”.${didYouMean(name, known)} Scenarios are ${known.join(", ")}.`],
  };
}

function settingInputs(sheet: Sheet, text: string): Inputs | Refusal {
  const setting = readSetting(text);
  if (setting !== undefined) return inputsOf(sheet, valuesOf(setting), () => `--set “${text}”`);
  const right = "write name=value or name[item]=value, such as roundSize=110 or cheque[Nvidia]=25.";
  return { refusal: [`--set “${text}”: ${right}`] };
}

function inputsOf(
  sheet: Sheet,
  values: { readonly [variable: string]: InputValues },
  placeOf: (path: readonly string[]) => string,
): Inputs | Refusal {
  const { edits, texts, complaints } = readInputs(sheet, values);
  if (complaints.length === 0) return { edits, texts };
  return {
    refusal: complaints.map(({ variable, items, message }) => `${placeOf([variable, ...items])}: ${message}`),
  };
}

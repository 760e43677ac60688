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
import { complaintLine } from "../io/fileComplaint.ts";
import { pathText } from "../io/readJson.ts";
import { type FileSession, readFile } from "../io/workbookFile.ts";
import { deal } from "../model/deal.ts";
import { presets } from "../model/presets/presets.ts";
import { withPreset } from "../model/presets/withPreset.ts";
import { complaintText } from "./complaintText.ts";
import { readSetting, valuesOf } from "./readSetting.ts";
import type { Terminal } from "./terminal.ts";

/** The scenario without overrides. */
export const BASE = "Base";
/** What a file changes without giving it a name, called as on the page. */
export const UNNAMED = "Unsaved changes";

/** Where a workbook comes from: a file, a published deal by name, or the built-in deal when neither is given. */
export interface Origin {
  readonly file?: string | undefined;
  readonly preset?: string | undefined;
}

interface OpenFile {
  readonly workbook: Workbook;
  readonly session: FileSession;
}

/** A workbook with its compiled sheet. Its complaints are about formulas and names: the rest of it works. */
export interface OpenSheet {
  readonly sheet: Sheet;
  /** How it was open on the page where the file was written. */
  readonly session: FileSession;
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
  const opened = openOrigin(terminal, origin);
  if ("refusal" in opened) return opened;
  const sheet = buildSheet(opened.workbook, parseFormula);
  const prefix = prefixOf(origin);
  return {
    sheet,
    session: opened.session,
    complaints: sheet.complaints.map((complaint) => prefix + complaintText(complaint)),
  };
}

/** What stands before a complaint: the file or preset that it is about. */
export function prefixOf({ file, preset }: Origin): string {
  const name = file ?? preset;
  return name === undefined ? "" : `${name}: `;
}

function openOrigin(terminal: Terminal, { file, preset }: Origin): OpenFile | Refusal {
  if (file !== undefined) return openFile(terminal, file);
  const published = publishedDeal(preset);
  if (published !== undefined) return { workbook: published, session: {} };
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

function openFile(terminal: Terminal, file: string): OpenFile | Refusal {
  const read = terminal.read(file);
  if ("complaint" in read) return { refusal: [`${file}: ${read.complaint}`] };
  const reading = readFile(read.text, publishedDeal);
  if ("workbook" in reading) return reading;
  return { refusal: reading.complaints.map((complaint) => `${file}: ${complaintLine(complaint)}`) };
}

/** Opens a sheet and calculates a scenario of it, without a name as the file was open, with further inputs set. */
export function openCalculation(
  terminal: Terminal,
  origin: Origin,
  scenario: string | undefined,
  settings: readonly string[],
): OpenCalculation | Refusal {
  const open = openSheet(terminal, origin);
  if ("refusal" in open) return open;
  const name = scenario ?? openScenario(open);
  const chosen = scenarioInputs(open, name);
  const set = settings.map((text) => settingInputs(open.sheet, text));
  const ofScenario = "refusal" in chosen ? chosen.refusal.map((line) => prefixOf(origin) + line) : [];
  const refusal = [...ofScenario, ...set.flatMap((inputs) => ("refusal" in inputs ? inputs.refusal : []))];
  if (refusal.length > 0) return { refusal: [...open.complaints, ...refusal] };
  const inputs = [chosen, ...set].filter((part): part is Inputs => "edits" in part);
  const edits = inputs.flatMap((part) => part.edits);
  return {
    ...open,
    calculation: calculate(open.sheet, edits),
    scenario: name,
    edits,
    texts: Object.assign({}, ...inputs.map(({ texts }) => texts)),
  };
}

/** The scenario that was open on the page where the file was written. */
const openScenario = ({ session }: OpenSheet): string =>
  session.open ?? (session.changes === undefined ? BASE : UNNAMED);

/** The inputs of a named scenario. */
export function scenarioInputs({ sheet, session }: OpenSheet, name: string): Inputs | Refusal {
  const scenarios = sheet.workbook.scenarios ?? [];
  const at = scenarios.findIndex((scenario) => scenario.name === name);
  const found = scenarios[at];
  if (found !== undefined)
    return inputsOf(sheet, found.overrides, (path) => pathText(["scenarios", at, "overrides", ...path]));
  if (name === UNNAMED && session.changes !== undefined)
    return inputsOf(sheet, session.changes, (path) => pathText(["changes", ...path]));
  if (name === BASE) return { edits: [], texts: {} };
  const unnamed = session.changes === undefined ? [] : [UNNAMED];
  const known = [...new Set([BASE, ...unnamed, ...scenarios.map((scenario) => scenario.name)])];
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

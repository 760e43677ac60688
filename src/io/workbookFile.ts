/**
 * The workbook file: JSON text to a workbook, with every complaint at its path, and back. Formulas, names and values
 * are checked by the sheet; here everything else, so that what comes out is well formed by the engine's types.
 */
import * as v from "valibot";
import type { Overrides } from "../document/overrides.ts";
import { type Dimension, nearest, type Scenario, type Variable, type Workbook } from "../engine/index.ts";
import { MAX_CELLS } from "../engine/limits.ts";
import { complaintOfName, FORBIDDEN_NAMES } from "../engine/names.ts";
import { type FileComplaint, type Said, said } from "./fileComplaint.ts";
import { MAX_FILE_COMPLAINTS } from "./fileLimits.ts";
import { prettyJson } from "./prettyJson.ts";
import { pathText, readJson } from "./readJson.ts";
import { schemaComplaints } from "./schemaComplaints.ts";
import { offered, quoted } from "./schemaParts.ts";
import { FILE_VERSION, type WorkbookFile, workbookFileSchema } from "./workbookSchema.ts";

export type WorkbookReading =
  | { readonly workbook: Workbook }
  | { readonly complaints: readonly FileComplaint[] };

/** What a file says besides the workbook: how it was open on the page. */
export interface FileSession {
  /** The published deal that it began as, and a digest of that as it was. */
  readonly preset?: string;
  readonly edition?: string;
  /** The open scenario. */
  readonly open?: string;
  /** The values in force where no scenario is open. */
  readonly changes?: Overrides;
}

export type FileReading =
  | { readonly workbook: Workbook; readonly session: FileSession; readonly isWhole: boolean }
  | { readonly complaints: readonly FileComplaint[] };

type Complain = (place: string, what: Said) => void;

/** Gives the workbook of a published deal, and the built-in deal where none is named. */
export type BaseOf = (preset: string | undefined) => Workbook | undefined;

/**
 * Reads a workbook file. A file without variables holds scenarios of `base`, the built-in deal or the one that it names:
 * it gives the title, the scenarios and, if it has them, date and settings.
 */
export function readWorkbookFile(text: string, base: Workbook | BaseOf): WorkbookReading {
  const reading = readFile(text, typeof base === "function" ? base : () => base);
  return "complaints" in reading ? reading : { workbook: reading.workbook };
}

/** The workbook and how it was open; `isWhole` where the file holds all of the workbook itself. */
export function readFile(text: string, baseOf: BaseOf): FileReading {
  const json = readJson(text);
  if ("complaints" in json) return json;
  const strange = strangeFile(json.value);
  if (strange !== undefined) return { complaints: [strange] };
  const parsed = v.safeParse(workbookFileSchema, json.value, { abortPipeEarly: true });
  if (!parsed.success) return { complaints: schemaComplaints(parsed.issues) };
  const complaints: FileComplaint[] = [];
  const complain: Complain = (place, what) => complaints.push({ place, what });
  const file = parsed.output;
  const crowded = crowdedDimension(file);
  if (crowded !== undefined) return { complaints: [crowded] };
  const base = baseOf(file.variables === undefined ? file.preset : undefined);
  if (base === undefined) complain("preset", said("unknown_preset", { value: quoted(file.preset) }));
  const workbook = workbookOf(file, base ?? EMPTY, complain);
  checkSession(file, complain);
  if (complaints.length > 0) return { complaints: complaints.slice(0, MAX_FILE_COMPLAINTS) };
  return { workbook, session: sessionOf(file), isWhole: file.variables !== undefined };
}

const EMPTY: Workbook = { title: "", dimensions: [], variables: [] };

function sessionOf({ preset, edition, open, changes }: WorkbookFile): FileSession {
  return {
    ...(preset !== undefined && { preset }),
    ...(edition !== undefined && { edition }),
    ...(open !== undefined && { open }),
    ...(changes !== undefined && { changes }),
  };
}

function checkSession({ open, changes, scenarios = [] }: WorkbookFile, complain: Complain): void {
  if (open === undefined) return;
  const names = scenarios.map(({ name }) => name);
  if (!names.includes(open))
    complain("open", said("no_scenario", { value: quoted(open), instead: offered(nearest(open, names)) }));
  if (changes !== undefined) complain("changes", said("changes_and_scenario"));
}

/** A file that is no workbook of this version is answered with that alone. */
function strangeFile(value: unknown): FileComplaint | undefined {
  if (typeof value !== "object" || value === null || !("loopsheet" in value) || Array.isArray(value))
    return {
      place: "",
      what: said("not_workbook", { beginning: `{ "loopsheet": ${FILE_VERSION}, … }` }),
    };
  const version = value.loopsheet;
  if (version === FILE_VERSION) return undefined;
  const isNewer = typeof version === "number" && version > FILE_VERSION;
  const what = said(isNewer ? "newer_file" : "other_file", {
    version: FILE_VERSION,
    value: quoted(version),
  });
  return { place: "loopsheet", what };
}

function workbookOf(file: WorkbookFile, base: Workbook, complain: Complain): Workbook {
  const own = { title: file.title, ...(file.date === undefined ? {} : { date: file.date }) };
  checkScenarios(file.scenarios, complain);
  const shared = {
    ...(file.settings === undefined ? {} : { settings: file.settings }),
    ...(file.scenarios === undefined ? {} : { scenarios: file.scenarios }),
  };
  if (file.variables === undefined) {
    for (const part of ["dimensions", "sections", "checks"] as const)
      if (file[part] !== undefined) complain(part, said("needs_variables"));
    return { ...base, ...own, ...shared };
  }
  checkNames(file, complain);
  file.variables.forEach((variable, i) => {
    checkVariable(variable, `variables[${i}]`, complain);
  });
  return {
    ...own,
    dimensions: Object.entries(file.dimensions ?? {}).map(([name, given]) =>
      dimensionOf(name, given, complain),
    ),
    ...shared,
    ...(file.sections === undefined ? {} : { sections: file.sections }),
    variables: file.variables,
    ...(file.checks === undefined ? {} : { checks: file.checks }),
  };
}

/** The dimension with which all together have more items than any sheet may: they are counted before they are made. */
function crowdedDimension({ dimensions = {} }: WorkbookFile): FileComplaint | undefined {
  let count = 0;
  for (const [name, given] of Object.entries(dimensions)) {
    const own = Array.isArray(given) || "items" in given ? 0 : given.to - given.from + 1;
    // One that is too long by itself is told so where it is made.
    if (own > 0 && own <= MAX_CELLS) count += own;
    if (count > MAX_CELLS)
      return {
        place: pathText(["dimensions", name]),
        what: said("too_many_items", { most: MAX_CELLS }),
      };
  }
  return undefined;
}

type GivenDimension = NonNullable<WorkbookFile["dimensions"]>[string];

function dimensionOf(name: string, given: GivenDimension, complain: Complain): Dimension {
  const place = pathText(["dimensions", name]);
  if (Array.isArray(given) || "items" in given) {
    const { items } = Array.isArray(given) ? { items: given } : given;
    const where = Array.isArray(given) ? place : `${place}.items`;
    const seen = new Set<string>();
    items.forEach((item, i) => {
      if (seen.has(item)) complain(`${where}[${i}]`, said("item_twice", { value: quoted(item) }));
      if (item.trim() === "") complain(`${where}[${i}]`, said("item_unnamed"));
      if (FORBIDDEN_NAMES.has(item)) complain(`${where}[${i}]`, said("forbidden_name"));
      seen.add(item);
    });
    if (items.length === 0) complain(where, said("no_items"));
    return { name, ...(Array.isArray(given) ? { items } : given) };
  }
  const { from, to, ...more } = given;
  const count = to - from + 1;
  const isSound = count >= 1 && count <= MAX_CELLS;
  if (!isSound) complain(place, said("span_turned", { most: MAX_CELLS, from: `${from}`, to: `${to}` }));
  const items = isSound ? Array.from({ length: count }, (_, i) => String(from + i)) : [];
  return { name, ...more, items, from };
}

function checkScenarios(scenarios: readonly Scenario[] | undefined, complain: Complain): void {
  const seen = new Set<string>();
  scenarios?.forEach(({ name }, i) => {
    const place = `scenarios[${i}].name`;
    if (name.trim() === "") complain(place, said("empty"));
    if (seen.has(name)) complain(place, said("scenario_twice", { value: quoted(name) }));
    seen.add(name);
  });
}

/** Names that formulas cannot have, and those that are given twice: which of the two would be meant cannot be told. */
function checkNames(
  { dimensions = {}, variables = [], checks = [] }: WorkbookFile,
  complain: Complain,
): void {
  const check = (name: string, place: string, seen: Set<string>): void => {
    const wrong = complaintOfName(name);
    if (FORBIDDEN_NAMES.has(name)) complain(place, said("forbidden_name"));
    else if (wrong !== undefined) complain(place, { engine: wrong.message });
    else if (seen.has(name)) complain(place, said("name_twice", { value: quoted(name) }));
    seen.add(name);
  };
  const seen = new Set<string>();
  for (const name of Object.keys(dimensions)) check(name, pathText(["dimensions", name]), seen);
  variables.forEach(({ name }, i) => {
    check(name, `variables[${i}].name`, seen);
  });
  const called = new Set<string>();
  checks.forEach(({ name }, i) => {
    if (called.has(name)) complain(`checks[${i}].name`, said("name_twice", { value: quoted(name) }));
    called.add(name);
  });
}

/** What one field says of another. Which of formula, input and default there may be is for the sheet to say. */
function checkVariable(variable: Variable, place: string, complain: Complain): void {
  const { formula, range, slider } = variable;
  for (const field of ["choice", "text", "range", "slider"] as const)
    if (formula !== undefined && variable[field] !== undefined)
      complain(`${place}.${field}`, said("inputs_only"));
  if (range !== undefined && range[0] !== null && range[1] !== null && range[0] > range[1])
    complain(`${place}.range`, boundsTurned(range[0], range[1]));
  if (slider !== undefined && slider[0] >= slider[1])
    complain(`${place}.slider`, boundsTurned(slider[0], slider[1]));
}

const boundsTurned = (from: number, to: number): Said =>
  said("bounds_turned", { from: `${from}`, to: `${to}` });

/** Writes a workbook as a file that reads back the same. What changes when an input is set stands a value a line. */
export function writeWorkbookFile(workbook: Workbook, session: FileSession = {}): string {
  const { title, date, dimensions, settings, sections, variables, checks, scenarios } = workbook;
  const { preset, edition, open, changes } = session;
  const given = dimensions.map((dimension) => [dimension.name, givenDimension(dimension)]);
  const fields: readonly (readonly [name: string, value: unknown, open: number])[] = [
    ["loopsheet", FILE_VERSION, 0],
    ["title", title, 0],
    ["date", date, 0],
    ["preset", preset, 0],
    ["edition", edition, 0],
    ["open", open, 0],
    ["changes", changes, EVERY_LEVEL],
    ["scenarios", scenarios, EVERY_LEVEL],
    ["dimensions", Object.fromEntries(given), 1],
    ["settings", settings, 0],
    ["sections", sections, 0],
    ["variables", variables, 2],
    ["checks", checks, 2],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value, levels]) => `  "${name}": ${prettyJson(value, levels, "  ", name.length + 4)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** Deeper than any value is nested. */
const EVERY_LEVEL = 9;

function givenDimension({ name, items, from, ...more }: Dimension): unknown {
  if (from !== undefined) return { ...more, from, to: from + items.length - 1 };
  return Object.keys(more).length === 0 ? items : { ...more, items };
}

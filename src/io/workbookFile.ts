/**
 * The workbook file: JSON text to a workbook, with every complaint at its path, and back. Formulas, names and values
 * are checked by the sheet; here everything else, so that what comes out is well formed by the engine's types.
 */
import * as v from "valibot";
import type { Dimension, Scenario, Variable, Workbook } from "../engine/index.ts";
import { MAX_CELLS } from "../engine/limits.ts";
import { MAX_FILE_COMPLAINTS } from "./fileLimits.ts";
import { type FileComplaint, pathText, readJson } from "./readJson.ts";
import { schemaComplaints } from "./schemaComplaints.ts";
import { valueText } from "./schemaParts.ts";
import { FILE_VERSION, type WorkbookFile, workbookFileSchema } from "./workbookSchema.ts";

export type WorkbookReading =
  | { readonly workbook: Workbook }
  | { readonly complaints: readonly FileComplaint[] };

type Complain = (place: string, message: string) => void;

/**
 * Reads a workbook file. A file without variables holds scenarios of `base`, the built-in deal: it gives the title, the
 * scenarios and, if it has them, date and settings.
 */
export function readWorkbookFile(text: string, base: Workbook): WorkbookReading {
  const json = readJson(text);
  if ("complaints" in json) return json;
  const strange = strangeFile(json.value);
  if (strange !== undefined) return { complaints: [strange] };
  const parsed = v.safeParse(workbookFileSchema, json.value, { abortPipeEarly: true });
  if (!parsed.success) return { complaints: schemaComplaints(parsed.issues) };
  const complaints: FileComplaint[] = [];
  const complain: Complain = (place, message) => complaints.push({ place, message });
  const workbook = workbookOf(parsed.output, base, complain);
  return complaints.length > 0 ? { complaints: complaints.slice(0, MAX_FILE_COMPLAINTS) } : { workbook };
}

/** A file that is no workbook of this version is answered with that alone. */
function strangeFile(value: unknown): FileComplaint | undefined {
  if (typeof value !== "object" || value === null || !("loopsheet" in value) || Array.isArray(value))
    return {
      place: "",
      message: `is not a Loopsheet workbook: it must begin with { "loopsheet": ${FILE_VERSION}, … }.`,
    };
  const version = value.loopsheet;
  if (version === FILE_VERSION) return undefined;
  const message =
    typeof version === "number" && version > FILE_VERSION
      ? `is ${version}: the file was written by a newer Loopsheet. This one reads version ${FILE_VERSION}; open it with the newer one.`
      : `must be ${FILE_VERSION}, the version of the file's form, not ${valueText(version)}.`;
  return { place: "loopsheet", message };
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
      if (file[part] !== undefined)
        complain(part, "needs variables in the same file: without them it holds only scenarios.");
    return { ...base, ...own, ...shared };
  }
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

type GivenDimension = NonNullable<WorkbookFile["dimensions"]>[string];

function dimensionOf(name: string, given: GivenDimension, complain: Complain): Dimension {
  const place = pathText(["dimensions", name]);
  if (Array.isArray(given) || "items" in given) {
    const { items } = Array.isArray(given) ? { items: given } : given;
    const where = Array.isArray(given) ? place : `${place}.items`;
    const seen = new Set<string>();
    items.forEach((item, i) => {
      if (seen.has(item))
        complain(`${where}[${i}]`, `stands twice: ${valueText(item)}. Give each item a name of its own.`);
      if (item.trim() === "") complain(`${where}[${i}]`, "must have a name.");
      seen.add(item);
    });
    if (items.length === 0) complain(where, "must have at least one item.");
    return { name, ...(Array.isArray(given) ? { items } : given) };
  }
  const { from, to, ...more } = given;
  const count = to - from + 1;
  const isSound = count >= 1 && count <= MAX_CELLS;
  if (!isSound)
    complain(place, `must run upwards over at most ${MAX_CELLS} numbers, not from ${from} to ${to}.`);
  const items = isSound ? Array.from({ length: count }, (_, i) => String(from + i)) : [];
  return { name, ...more, items, from };
}

function checkScenarios(scenarios: readonly Scenario[] | undefined, complain: Complain): void {
  const seen = new Set<string>();
  scenarios?.forEach(({ name }, i) => {
    const place = `scenarios[${i}].name`;
    if (name.trim() === "") complain(place, "must not be empty.");
    if (seen.has(name))
      complain(place, `stands twice: ${valueText(name)}. Give each scenario a name of its own.`);
    seen.add(name);
  });
}

/** What one field says of another. Which of formula, input and default there may be is for the sheet to say. */
function checkVariable(variable: Variable, place: string, complain: Complain): void {
  const { formula, range, slider } = variable;
  for (const field of ["choice", "text", "range", "slider"] as const)
    if (formula !== undefined && variable[field] !== undefined)
      complain(`${place}.${field}`, "belongs to an input, and this variable has a formula.");
  if (range !== undefined && range[0] !== null && range[1] !== null && range[0] > range[1])
    complain(
      `${place}.range`,
      `must run from the smaller to the larger, not from ${range[0]} to ${range[1]}.`,
    );
  if (slider !== undefined && slider[0] >= slider[1])
    complain(
      `${place}.slider`,
      `must run from the smaller to the larger, not from ${slider[0]} to ${slider[1]}.`,
    );
}

/** Writes a workbook as a file that reads back the same. */
export function writeWorkbookFile(workbook: Workbook): string {
  const { title, date, dimensions, settings, sections, variables, checks, scenarios } = workbook;
  const file = {
    loopsheet: FILE_VERSION,
    title,
    date,
    dimensions: Object.fromEntries(
      dimensions.map((dimension) => [dimension.name, givenDimension(dimension)]),
    ),
    settings,
    sections,
    variables,
    checks,
    scenarios,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function givenDimension({ name, items, from, ...more }: Dimension): unknown {
  if (from !== undefined) return { ...more, from, to: from + items.length - 1 };
  return Object.keys(more).length === 0 ? items : { ...more, items };
}

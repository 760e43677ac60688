/**
 * How a workbook is written in the browser's list and in links: what differs from the published deal that it began as.
 * Whatever comes from there is read here, as strictly as a file; nothing that is wrong is used.
 */
import * as v from "valibot";
import type { DealState } from "../document/dealState.ts";
import { type Difference, differenceOf, withDifference } from "../document/difference.ts";
import type { Overrides } from "../document/overrides.ts";
import type { Scenario, Workbook } from "../engine/index.ts";
import { type PastEdition, pastEditions } from "../model/presets/past.ts";
import { editionOf } from "./edition.ts";
import { type FileComplaint, said } from "./fileComplaint.ts";
import { MAX_FILE_COMPLAINTS } from "./fileLimits.ts";
import { KEPT_VERSION, type KeptFields, keptSchema } from "./keptSchema.ts";
import { fitted } from "./otherEdition.ts";
import { withOwnTitle } from "./ownTitle.ts";
import { pathText, readJson } from "./readJson.ts";
import { schemaComplaints } from "./schemaComplaints.ts";
import { quoted } from "./schemaParts.ts";
import { readWorkbookFile, writeWorkbookFile } from "./workbookFile.ts";

/** Plain JSON; nothing in it is undefined. */
export interface KeptWorkbook {
  readonly loopsheet: typeof KEPT_VERSION;
  readonly preset: string;
  /** The edition of the published deal that the rest differs from. */
  readonly edition: string;
  readonly title?: string;
  /** The values in force: those of the open scenario, where one is open. */
  readonly overrides: Overrides;
  readonly scenario?: string;
  readonly scenarios?: readonly Scenario[];
  readonly difference?: Difference;
}

/** That the published deal is not what it was when this was kept. */
export interface Revision {
  /** The edition that it was kept on. */
  readonly edition: string;
  /** Whether that is a past edition known here: then it opens with its old meaning, as an edited sheet. */
  readonly isKnown: boolean;
  /** Variables of the past edition that the present one has otherwise, by name; none where the edition is not known. */
  readonly changed: readonly string[];
}

export type KeptReading =
  | { readonly state: DealState; readonly revised?: Revision }
  | { readonly complaints: readonly FileComplaint[] };

/** A workbook as it is kept; `base` is the published deal that it began as. */
export function keptOf(state: DealState, base: Workbook): KeptWorkbook {
  const { preset, title, overrides, scenario, scenarios, workbook } = state;
  return {
    loopsheet: KEPT_VERSION,
    preset,
    edition: editionOf(base),
    ...(title !== undefined && { title }),
    overrides,
    ...(scenario !== undefined && { scenario }),
    ...(scenarios.length > 0 && { scenarios }),
    ...(workbook && { difference: differenceOf(base, workbook) }),
  };
}

/** Reads what was kept, of whatever kind it is. `workbookOf` gives a published deal, undefined where there is none of that name. */
export function readKept(
  value: unknown,
  id: string,
  workbookOf: (preset: string) => Workbook | undefined,
  past: readonly PastEdition[] = pastEditions,
): KeptReading {
  const json = plainJson(value);
  if ("complaints" in json) return json;
  const strange = strangeKept(json.value);
  if (strange !== undefined) return { complaints: [strange] };
  const parsed = v.safeParse(keptSchema, json.value, { abortPipeEarly: true });
  if (!parsed.success) return { complaints: schemaComplaints(parsed.issues) };
  const kept = parsed.output;
  const base = workbookOf(kept.preset);
  const complaints = [...presetComplaints(kept, base), ...scenarioComplaints(kept)];
  if (base === undefined || complaints.length > 0) return { complaints };
  const sheet = readSheet(kept, base, past);
  if ("complaints" in sheet) return sheet;
  const state = withOwnTitle(stateOf(kept, id, sheet.workbook), base);
  return { state, ...(sheet.revised && { revised: sheet.revised }) };
}

/** The value as text and back: objects of any make become fresh plain ones, checked for depth, size and forbidden names. */
function plainJson(value: unknown): ReturnType<typeof readJson> {
  try {
    return readJson(JSON.stringify(value) ?? "null");
  } catch {
    return { complaints: [{ place: "", what: said("not_plain") }] };
  }
}

function strangeKept(value: unknown): FileComplaint | undefined {
  if (typeof value !== "object" || value === null || !("loopsheet" in value) || Array.isArray(value))
    return { place: "", what: said("not_kept") };
  const version = value.loopsheet;
  if (version === KEPT_VERSION) return undefined;
  const isNewer = typeof version === "number" && version > KEPT_VERSION;
  const what = said(isNewer ? "newer_kept" : "other_kept", {
    version: KEPT_VERSION,
    value: quoted(version),
  });
  return { place: "loopsheet", what };
}

function presetComplaints({ preset }: KeptFields, base: Workbook | undefined): FileComplaint[] {
  if (base !== undefined) return [];
  return [{ place: "preset", what: said("unknown_preset", { value: quoted(preset) }) }];
}

function scenarioComplaints({ scenario, scenarios = [] }: KeptFields): FileComplaint[] {
  const seen = new Set<string>();
  const twice = scenarios.flatMap(({ name }, i): FileComplaint[] => {
    if (seen.size !== seen.add(name).size) return [];
    return [{ place: `scenarios[${i}].name`, what: said("kept_twice", { value: quoted(name) }) }];
  });
  if (scenario === undefined || seen.has(scenario)) return twice;
  return [...twice, { place: "scenario", what: said("no_kept_scenario", { value: quoted(scenario) }) }];
}

interface ReadSheet {
  /** Left out where it is the published deal's own. */
  readonly workbook?: Workbook;
  readonly revised?: Revision;
}

/** The sheet with the meaning that it was kept with: on a past edition of the deal where it was kept on one. */
function readSheet(
  { preset, edition, difference }: KeptFields,
  base: Workbook,
  pastOnes: readonly PastEdition[],
): ReadSheet | { complaints: readonly FileComplaint[] } {
  const isPresent = edition === editionOf(base);
  const past = pastOnes.find((one) => one.preset === preset && one.edition === edition);
  const change = past?.difference as Difference | undefined;
  const began = isPresent || change === undefined ? base : withDifference(base, change);
  const revised = isPresent
    ? undefined
    : { edition, isKnown: past !== undefined, changed: changedIn(change) };
  if (difference === undefined)
    return { ...(began !== base && { workbook: began }), ...(revised && { revised }) };
  const read = readEdited(began, difference as Difference, isPresent || past !== undefined);
  return "complaints" in read ? read : { workbook: read.workbook, ...(revised && { revised }) };
}

const changedIn = (difference: Difference | undefined): readonly string[] => {
  const { changed = {}, between = [] } = difference?.variables ?? {};
  const added = between.flatMap((one) => (typeof one === "string" ? [] : [one.name]));
  return [...new Set([...Object.keys(changed), ...added])];
};

/** The workbook that differs so, written and read again as a file. */
function readEdited(
  base: Workbook,
  difference: Difference,
  isItsBase: boolean,
): ReturnType<typeof readWorkbookFile> {
  const complaints = repeated(difference);
  if (complaints.length > 0) return { complaints };
  try {
    const { scenarios: _, ...claimed } = withDifference(
      base,
      isItsBase ? difference : fitted(base, difference),
    );
    const reading = readWorkbookFile(writeWorkbookFile(claimed), base);
    if ("workbook" in reading) return reading;
    return {
      complaints: reading.complaints.map(({ place, ...rest }) => ({ place: inSheet(place), ...rest })),
    };
  } catch {
    return { complaints: [{ place: "difference", what: said("makes_no_workbook") }] };
  }
}

const inSheet = (place: string): string => (place === "" ? "difference" : `difference: ${place}`);

/** What stands twice between start and end: it would make one large thing of the deal a thousand. */
function repeated(difference: Difference): readonly FileComplaint[] {
  return (["dimensions", "variables", "checks"] as const)
    .flatMap((part) => {
      const names = (difference[part]?.between ?? []).filter((one): one is string => typeof one === "string");
      const seen = new Set<string>();
      const place = pathText(["difference", part, "between"]);
      return names
        .filter((name) => seen.size === seen.add(name).size)
        .map((name) => ({ place, what: said("named_twice", { value: quoted(name) }) }));
    })
    .slice(0, MAX_FILE_COMPLAINTS);
}

function stateOf(
  { preset, title, overrides, scenario, scenarios = [] }: KeptFields,
  id: string,
  workbook: Workbook | undefined,
): DealState {
  return {
    id,
    preset,
    ...(title !== undefined && { title }),
    overrides,
    ...(scenario !== undefined && { scenario }),
    scenarios: scenarios.map((one) => (one.name === scenario ? { ...one, overrides } : one)),
    ...(workbook && { workbook }),
  };
}

/** A document as a workbook file, and back: the sheet whole, so that the file keeps its meaning whatever Loopsheet opens it. */
import type { DealState } from "../document/dealState.ts";
import { MAX_NAME } from "../document/dealState.ts";
import { isAlike } from "../document/fieldsDifference.ts";
import type { Overrides } from "../document/overrides.ts";
import { MAX_SCENARIOS } from "../document/scenarios.ts";
import { crowdOf } from "../engine/crowd.ts";
import type { Scenario, Workbook } from "../engine/index.ts";
import { editionOf, wholeDigestOf } from "./edition.ts";
import { excessComplaint } from "./excess.ts";
import { type FileComplaint, said } from "./fileComplaint.ts";
import { FILE_LIMITS, MAX_FILE_COMPLAINTS } from "./fileLimits.ts";
import { countValues, createOverridesReader, usableOverrides } from "./fileOverrides.ts";
import { withOwnTitle } from "./ownTitle.ts";
import { type FileReading, type FileSession, readFile, writeWorkbookFile } from "./workbookFile.ts";

/** The published deals that files are of. */
export interface Deals {
  /** The name of the one that a file without variables holds scenarios of, and of the sheet that was begun empty. */
  readonly own: string;
  readonly empty: string;
  /** Undefined where there is none of that name. */
  workbookOf(preset: string): Workbook | undefined;
}

export type DealReading =
  | {
      readonly state: DealState;
      /** The deal that the file began as, where that is not known here: its sheet opens as one of its own. */
      readonly unknownPreset?: string;
    }
  | { readonly complaints: readonly FileComplaint[] };

/** The file; `base` is the published deal that the document began as. Values without effect stay out: a file may have none. */
export function writeDealFile(state: DealState, base: Workbook): string {
  const { preset, title, scenario, workbook = base } = state;
  const overrides = usableOverrides(workbook, state.overrides);
  const scenarios = state.scenarios.map((one) => ({
    ...one,
    overrides: usableOverrides(workbook, one.overrides),
  }));
  const session: FileSession = {
    preset,
    edition: wholeDigestOf(base),
    ...(scenario !== undefined && { open: scenario }),
    ...(scenario === undefined && Object.keys(overrides).length > 0 && { changes: overrides }),
  };
  const { scenarios: _, ...sheet } = workbook;
  return writeWorkbookFile(
    { ...sheet, title: title ?? sheet.title, ...(scenarios.length > 0 && { scenarios }) },
    session,
  );
}

/** Reads a file as a document that is called `id` in this browser. */
export function readDealFile(text: string, id: string, deals: Deals): DealReading {
  const file = readFile(text, (preset) => deals.workbookOf(preset ?? deals.own));
  if ("complaints" in file) return file;
  const { scenarios: given = [], ...workbook } = file.workbook;
  const { open, changes = {} } = file.session;
  const large =
    crowdOf(workbook, FILE_LIMITS) ??
    manyValues(workbook, [changes, ...given.map(({ overrides }) => overrides)]);
  if (large !== undefined) return { complaints: [excessComplaint(large)] };
  const complaints = limitComplaints(given);
  const read = createOverridesReader(workbook, (complaint) => complaints.push(complaint));
  const scenarios = given.map(({ name, overrides }, i) => ({
    name,
    overrides: read(overrides, ["scenarios", i, "overrides"]),
  }));
  const unnamed = read(changes, ["changes"]);
  const began = beganAs(file, deals);
  if (file.workbook.title.length > MAX_NAME) complaints.push({ place: "title", what: TOO_LONG });
  if (complaints.length > 0) return { complaints: complaints.slice(0, MAX_FILE_COMPLAINTS) };
  const { unknownPreset, ...rest } = began;
  const overrides = scenarios.find(({ name }) => name === open)?.overrides ?? unnamed;
  return {
    state: { id, ...rest, overrides, ...(open !== undefined && { scenario: open }), scenarios },
    ...(unknownPreset !== undefined && { unknownPreset }),
  };
}

/** More values than a sheet may have cells. */
function manyValues(
  workbook: Workbook,
  each: readonly Overrides[],
): Parameters<typeof excessComplaint>[0] | undefined {
  const [count, most] = [countValues(workbook, each), FILE_LIMITS.cells];
  return count > most ? { of: "values", count, most } : undefined;
}

const TOO_LONG = said("too_long", { most: MAX_NAME });

function limitComplaints(scenarios: readonly Scenario[]): FileComplaint[] {
  const long = scenarios.flatMap(({ name }, i): FileComplaint[] => {
    if (name.length <= MAX_NAME) return [];
    return [{ place: `scenarios[${i}].name`, what: TOO_LONG }];
  });
  if (scenarios.length <= MAX_SCENARIOS) return long;
  return [...long, { place: "scenarios", what: said("too_many_scenarios", { most: MAX_SCENARIOS }) }];
}

type Began = Pick<DealState, "preset" | "title" | "workbook"> & { readonly unknownPreset?: string };

/** The published deal that a file's sheet is, or began as; the sheet is left out where it is the deal's own. */
function beganAs(file: Exclude<FileReading, { complaints: unknown }>, deals: Deals): Began {
  const { session, isWhole } = file;
  const { scenarios: _, ...workbook } = file.workbook;
  const preset = session.preset ?? (isWhole ? deals.empty : deals.own);
  const base = deals.workbookOf(preset);
  if (base === undefined || (session.preset === undefined && isWhole)) {
    const own = withOwnTitle({ preset: deals.empty, workbook }, deals.workbookOf(deals.empty));
    return base === undefined ? { ...own, unknownPreset: preset } : own;
  }
  const sheet = { ...workbook, title: base.title };
  return {
    preset,
    ...(workbook.title !== base.title && { title: workbook.title }),
    ...(!isDeal(sheet, base, session.edition) && { workbook: sheet }),
  };
}

/** Whether a sheet is the deal as it is published, or was when the file was written, if it calculates the same. */
const isDeal = (sheet: Workbook, base: Workbook, edition: string | undefined): boolean =>
  isAlike(sheet, base) || (wholeDigestOf(sheet) === edition && editionOf(sheet) === editionOf(base));

/** The built-in deal's sheets, and an empty one. */
import { packed } from "virtual:built-in-sheet";
import { unpackSheet, type Workbook } from "../engine/index.ts";
import { deal } from "../model/deal.ts";
import { presets } from "../model/presets/presets.ts";
import { withPreset } from "../model/presets/withPreset.ts";
import { createSheets, type Sheets } from "./createSheets.ts";
import { EMPTY_PRESET } from "./dealState.ts";

export const createDealSheets = (): Sheets => createSheets(unpackSheet(deal, packed), workbookOf);

/** The deal on a published deal's inputs; as it is where there is none of that name. */
export function workbookOf(name: string): Workbook {
  if (name === EMPTY_PRESET) return { title: "New sheet", dimensions: [], variables: [] };
  const preset = presets.find((one) => one.name === name);
  return preset === undefined ? deal : withPreset(deal, preset);
}

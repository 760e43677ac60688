/** The workbooks of published deals, and the empty one: each the same object at every call. */
import type { Workbook } from "../engine/index.ts";
import { deal } from "../model/deal.ts";
import { presets } from "../model/presets/presets.ts";
import { withPreset } from "../model/presets/withPreset.ts";
import { EMPTY_PRESET } from "./dealState.ts";

const known = new Map<string, Workbook>([
  [EMPTY_PRESET, { title: "New sheet", dimensions: [], variables: [] }],
]);

/** The deal on a published deal's inputs; undefined where there is none of that name. */
export function publishedWorkbook(name: string): Workbook | undefined {
  const preset = known.has(name) ? undefined : presets.find((one) => one.name === name);
  if (preset !== undefined) known.set(name, withPreset(deal, preset));
  return known.get(name);
}

/** The start sheet on a published deal: loaded only by a page that opens with another deal than its own. */
import { rebase, type Sheet } from "../engine/index.ts";
import { presets } from "../model/presets/presets.ts";
import { withPreset } from "../model/presets/withPreset.ts";

/** The sheet as it is where there is no deal of that name. */
export function startOnPreset(sheet: Sheet, name: string): Sheet {
  const preset = presets.find((one) => one.name === name);
  return preset === undefined ? sheet : rebase(sheet, withPreset(sheet.workbook, preset));
}

/** The border: values as people and files give them, by the names of variables and items. */
import { type Edit, type InputComplaint, readValues } from "./inputValues.ts";
import type { Sheet } from "./sheet.ts";
import { didYouMean } from "./suggest.ts";
import type { InputValues } from "./workbook.ts";

/** Values understood: edits of cells, free texts by variable, and what could not be used. */
export interface ReadInputs {
  readonly edits: readonly Edit[];
  readonly texts: Readonly<Record<string, string>>;
  readonly complaints: readonly InputComplaint[];
}

/** Reads values for a sheet's inputs. One value for a variable with dimensions sets all its items. */
export function readInputs(
  sheet: Pick<Sheet, "variables">,
  values: { readonly [variable: string]: InputValues },
): ReadInputs {
  const edits: Edit[] = [];
  const texts: [string, string][] = [];
  const complaints: InputComplaint[] = [];
  for (const [name, value] of Object.entries(values)) {
    const placed = sheet.variables.get(name);
    const complain = (message: string): number => complaints.push({ variable: name, items: [], message });
    if (placed === undefined)
      complain(`there is no variable ${name}.${didYouMean(name, sheet.variables.keys())}`);
    else if (placed.variable.formula !== undefined)
      complain(`${name} is a formula (${placed.variable.formula}); only inputs can be set.`);
    else if (placed.variable.text && typeof value !== "object") texts.push([name, String(value)]);
    else {
      const read = readValues(placed, value);
      edits.push(...read.edits);
      complaints.push(...read.complaints);
    }
  }
  return { edits, texts: Object.fromEntries(texts), complaints };
}

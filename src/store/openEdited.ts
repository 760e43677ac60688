/** The sheet of a document whose workbook was edited, or begun empty: loaded only by a page that was left on one. */
import { type Difference, withDifference } from "../document/difference.ts";
import type { Dimension, Sheet, Workbook } from "../engine/index.ts";
import { readWorkbookFile, writeWorkbookFile } from "../io/workbookFile.ts";
import { buildWorkbook } from "./buildWorkbook.ts";
import { createStartSheet } from "./createStartSheet.ts";
import { workbookOf } from "./dealSheets.ts";
import { type Found, layAsideSaved, type Storage } from "./savedInputs.ts";

/** What was saved with its sheet; what cannot be read is laid aside, and the page begins with its own deal. */
export function openEdited(found: Found, storage: Storage | undefined): { sheet: Sheet; found: Found } {
  const { structure, state } = found;
  const base = workbookOf(state.preset);
  if (structure === undefined) return { sheet: buildWorkbook(base), found };
  const workbook = editedWorkbook(base, structure);
  if (workbook === undefined) return { sheet: createStartSheet(), found: layAsideSaved(storage) };
  return { sheet: buildWorkbook(workbook), found: { ...found, state: { ...state, workbook } } };
}

type Structure = NonNullable<Found["structure"]>;

/** The workbook that was saved, read as strictly as a file; undefined if anything in it is not as it should be. */
function editedWorkbook(base: Workbook, structure: Structure): Workbook | undefined {
  try {
    const reading = readWorkbookFile(writeWorkbookFile(claimedWorkbook(base, structure)), base);
    return "workbook" in reading ? reading.workbook : undefined;
  } catch {
    return undefined;
  }
}

function claimedWorkbook(base: Workbook, { difference, added }: Structure): Workbook {
  return added === undefined
    ? withDifference(base, difference as Difference)
    : withItems(base, added as Items);
}

type Items = Readonly<Record<string, readonly string[]>>;

/** Version 2 had items added at the end of dimensions. */
function withItems(workbook: Workbook, added: Items): Workbook {
  const longer = (dimension: Dimension): Dimension => ({
    ...dimension,
    items: [...dimension.items, ...(added[dimension.name] ?? [])],
  });
  return { ...workbook, dimensions: workbook.dimensions.map(longer) };
}

/** The built-in deal's sheet in every shape: on each published deal's inputs, and with items that the user has added. */
import { packed } from "virtual:built-in-sheet";
import { rebase, type Sheet, unpackSheet, type Workbook } from "../engine/index.ts";
import { deal } from "../model/deal.ts";
import { presets } from "../model/presets/presets.ts";
import { withPreset } from "../model/presets/withPreset.ts";
import { type Added, type Shape, shapeKey } from "./dealState.ts";

export interface DealSheets {
  /** The sheet of a shape, if nothing has to be built for it. */
  sheetOf(shape: Shape): Sheet | undefined;
  /** The same when it has been built, which brings the parser. */
  build(shape: Shape): Promise<Sheet>;
}

export function createDealSheets(): DealSheets {
  const bases = new Map<string, Sheet>([[keyOf({}), unpackSheet(deal, packed)]]);
  const made = new Map<string, Sheet>();
  const sheetOf = (shape: Shape): Sheet | undefined => {
    const key = shapeKey(shape);
    const known = made.get(key);
    if (known !== undefined) return known;
    const base = bases.get(keyOf(shape.added));
    if (base === undefined) return undefined;
    const sheet = rebase(base, withItems(workbookOf(shape.preset), shape.added));
    made.set(key, sheet);
    return sheet;
  };
  return {
    sheetOf,
    build: async (shape) => {
      if (!bases.has(keyOf(shape.added))) {
        const { buildDeal } = await import("./buildDeal.ts");
        bases.set(keyOf(shape.added), buildDeal(withItems(deal, shape.added)));
      }
      return sheetOf(shape) as Sheet;
    },
  };
}

const keyOf = (added: Added): string => shapeKey({ preset: "", added });

/** The deal on a published deal's inputs; as it is where there is none of that name. */
function workbookOf(name: string): Workbook {
  const preset = presets.find((one) => one.name === name);
  return preset === undefined ? deal : withPreset(deal, preset);
}

/** The workbook with items added at the end of its dimensions. */
function withItems(workbook: Workbook, added: Added): Workbook {
  if (Object.keys(added).length === 0) return workbook;
  const dimensions = workbook.dimensions.map((dimension) => ({
    ...dimension,
    items: [...dimension.items, ...(added[dimension.name] ?? [])],
  }));
  return { ...workbook, dimensions };
}

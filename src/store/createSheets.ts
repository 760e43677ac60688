/**
 * The sheets of a document in every state: on each published deal's inputs, and as edited. What has the same program is
 * put on other inputs; only edits of formulas and of what they range over are built, which brings the parser.
 */
import type { DealState } from "../document/dealState.ts";
import type { Excess } from "../engine/crowd.ts";
import type { Limits } from "../engine/demand.ts";
import { type ParseResult, rebase, type Sheet, sameProgram, type Workbook } from "../engine/index.ts";
import { keepsPlaces } from "./keepsPlaces.ts";

export type Limited = { readonly sheet: Sheet } | { readonly excess: Excess };

export interface Sheets {
  /** The workbook of a published deal; the same object at every call. */
  workbookOf(preset: string): Workbook;
  /** The sheet of a state; undefined where it has to be built and what builds is not there. `near` is one that may be like it. */
  sheetOf(state: Pick<DealState, "preset" | "workbook">, near?: Sheet): Sheet | undefined;
  /** The same of a workbook from elsewhere, once prepared; or what of it is beyond the limits. */
  sheetWithin(state: Pick<DealState, "preset" | "workbook">, limits: Limits): Limited | undefined;
  /** Loads what builds sheets. */
  prepare(): Promise<void>;
  readonly isPrepared: () => boolean;
  /** Whether parts of the page that hold cells of one sheet may go on with the other. */
  readonly keepsPlaces: (before: Sheet, after: Sheet) => boolean;
  /** A formula's tree, once prepared. */
  parse(text: string): ParseResult;
}

/** Sheets built lately are kept for undo and redo. */
const MOST_KEPT = 12;

/** Sheets of workbooks, of which `base` is one that is compiled already. */
export function createSheets(base: Sheet, workbookOf: (preset: string) => Workbook): Sheets {
  let builder: typeof import("./buildWorkbook.ts") | undefined;
  const workbooks = new Map<string, Workbook>();
  const kept = new Map<Workbook, Sheet>();
  const keep = (workbook: Workbook, sheet: Sheet): Sheet => {
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(workbook, sheet);
    return sheet;
  };
  const workbookNamed = (preset: string): Workbook => {
    const workbook = workbooks.get(preset) ?? workbookOf(preset);
    workbooks.set(preset, workbook);
    return workbook;
  };
  return {
    workbookOf: workbookNamed,
    sheetOf: ({ preset, workbook = workbookNamed(preset) }, near = base) => {
      const known = kept.get(workbook);
      if (known !== undefined) return known;
      const alike = [near, base].find((sheet) => sameProgram(sheet.workbook, workbook));
      if (alike !== undefined) return keep(workbook, rebase(alike, workbook));
      return builder && keep(workbook, builder.buildWorkbook(workbook));
    },
    sheetWithin: ({ preset, workbook = workbookNamed(preset) }, limits) => {
      const known = kept.get(workbook);
      if (known !== undefined) return { sheet: known };
      const built = builder?.buildLimited(workbook, limits);
      if (built !== undefined && "sheet" in built) keep(workbook, built.sheet);
      return built;
    },
    prepare: async () => {
      builder ??= await import("./buildWorkbook.ts");
    },
    keepsPlaces,
    isPrepared: () => builder !== undefined,
    parse: (text) => {
      if (builder === undefined) throw new Error("Formulas are parsed once the sheets are prepared.");
      return builder.parse(text);
    },
  };
}

/** The built-in deal as a sheet that was compiled when the page was built, without what only the rest of the page reads. */
import { packed, workbook } from "virtual:built-in-sheet";
import { type Sheet, unpackSheet } from "../engine/index.ts";

export const createDealSheet = (): Sheet => unpackSheet(workbook, packed);

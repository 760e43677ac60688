/** The built-in deal's sheets, and an empty one. */
import { packed } from "virtual:built-in-sheet";
import { unpackSheet, type Workbook } from "../engine/index.ts";
import { deal } from "../model/deal.ts";
import { createSheets, type Sheets } from "./createSheets.ts";
import { publishedWorkbook } from "./publishedWorkbook.ts";

export const createDealSheets = (): Sheets => createSheets(unpackSheet(deal, packed), workbookOf);

/** The deal on a published deal's inputs; as it is where there is none of that name. */
export const workbookOf = (name: string): Workbook => publishedWorkbook(name) ?? deal;

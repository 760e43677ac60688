/** The built-in deal as a sheet that was compiled when the page was built. */
import { packed } from "virtual:built-in-sheet";
import { type Sheet, unpackSheet } from "../engine/index.ts";
import { deal } from "../model/deal.ts";

export const createDealSheet = (): Sheet => unpackSheet(deal, packed);

/** The part of the built-in deal that the first picture needs, compiled when the page was built. */
import { start } from "virtual:start-sheet";
import { type Sheet, unpackStart } from "../engine/index.ts";

export const createStartSheet = (): Sheet => unpackStart(start);

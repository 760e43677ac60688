/**
 * What a document holds, and what an edit of it says. Edits are functions from contents to contents, plain data on both
 * sides: undo, what is saved and what is shown of an edit fall out of that. An edit that changes nothing gives the
 * contents that it was given.
 */
import type { CellName, InputValue, Scenario, Workbook } from "../engine/index.ts";
import type { Overrides } from "./overrides.ts";
import type { Refusal } from "./refusals.ts";

export interface Contents {
  readonly workbook: Workbook;
  /** Values that differ from the workbook's own, in each variable's unit. */
  readonly overrides: Overrides;
  /** The name of the open scenario, if one is. */
  readonly scenario?: string;
  /** The named scenarios, the open one among them. */
  readonly scenarios?: readonly Scenario[];
  /** What the workbook was before all edits: the page's own screens know its names. Left out, they may know any. */
  readonly base?: Workbook;
}

/** What can be added, renamed, moved and deleted. */
export type Noun = "variable" | "section" | "dimension" | "item" | "scenario" | "workbook";

/** What an edit did, for the history: data, put into words where it is shown. */
export type Done =
  /** A published deal, an empty sheet, or a workbook by its title; from a link or a file too. */
  | { readonly did: "opened"; readonly preset: string; readonly title?: string }
  /** A scenario; without a name the workbook as it is. */
  | { readonly did: "openedScenario"; readonly name?: string }
  /** Changes that had no name were made a scenario. */
  | { readonly did: "saved"; readonly name: string }
  /** One input. `from` and `to` are in the unit; `undefined` is no value, or the workbook's own formula. */
  | {
      readonly did: "set";
      readonly place: CellName;
      readonly unit: string;
      readonly from: InputValue | undefined;
      readonly to: InputValue | undefined;
    }
  /** Several cells at once: pasted, cleared. */
  | { readonly did: "setMany"; readonly count: number }
  | { readonly did: "reset"; readonly variable: string }
  | { readonly did: "resetAll" }
  | {
      readonly did: "added" | "duplicated" | "deleted" | "moved";
      readonly noun: Noun;
      /** Several variables deleted at once are named by the first; `more` counts the others. */
      readonly name: string;
      readonly more?: number;
    }
  | { readonly did: "renamed"; readonly noun: Noun; readonly from: string; readonly to: string }
  /** A field of a variable: its formula, label, unit, slider. Texts as a person reads them; "" is none, "true" a mark. */
  | {
      readonly did: "changed";
      readonly variable: string;
      readonly field: string;
      readonly from: string;
      readonly to: string;
    }
  /** A setting of how circular references are solved. */
  | { readonly did: "setting"; readonly name: string; readonly from: string; readonly to: string };

/** What an edit makes of contents, or why it is refused. */
export type Outcome = { readonly contents: Contents; readonly done: Done } | { readonly refusal: Refusal };

/** An edit, ready to be made. */
export type Change = (contents: Contents) => Outcome;

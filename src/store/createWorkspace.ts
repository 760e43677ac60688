/** The user's workspace: the document, its calculation, and its copy in the browser. */
import { type Accessor, createSignal } from "solid-js";
import { cellText, type Sheet } from "../engine/index.ts";
import { createCalculation, type LiveCalculation, type Schedule } from "./createCalculation.ts";
import { createDocument, type Document } from "./createDocument.ts";
import { overrideAt, readOverrides, textsOf } from "./overrides.ts";
import { type Found, type Overrides, readSaved, type Storage, writeSaved } from "./savedInputs.ts";

export interface Workspace extends Document {
  readonly calculation: LiveCalculation;
  /** Of a text input: the user's text or the workbook's own. Tracked. */
  text(variable: string): string;
  /** Text inputs that the user has set. */
  texts(): Readonly<Record<string, string>>;
  readonly saving: Accessor<Saving>;
  /** Saves what is not saved yet, now. */
  save(): void;
}

/** How the copy in the browser stands. `aside`: something saved earlier could not be used and was laid aside. */
export interface Saving {
  readonly state: "saved" | "waiting" | "failed" | "off";
  readonly aside?: Found["aside"];
  /** Saved inputs that this sheet does not have, as formulas name them. */
  readonly dropped: readonly string[];
}

export interface WorkspaceOptions {
  readonly storage?: Storage | undefined;
  readonly schedule?: Schedule;
  /** How long a change waits for the next before it is saved, in milliseconds. */
  readonly wait?: number;
}

export function createWorkspace(sheet: Sheet, options: WorkspaceOptions = {}): Workspace {
  const found = readSaved(options.storage);
  const opening = readOverrides(sheet, found.overrides);
  const calculation = createCalculation(sheet, opening.edits, options.schedule);
  const document = createDocument(sheet, found.overrides, (edits) => {
    calculation.edit(edits);
    saver.wait();
  });
  const saver = createSaver(document.overrides, found, options);
  const dropped = opening.dropped.map(cellText);
  return {
    ...document,
    calculation,
    text: (variable) => {
      const given = overrideAt(document.overrides(), { variable, items: [] });
      return String(given ?? ownText(sheet, variable));
    },
    texts: () => textsOf(sheet, document.overrides()),
    saving: () => ({ state: saver.state(), dropped, ...(found.aside && { aside: found.aside }) }),
    save: saver.save,
  };
}

function ownText(sheet: Sheet, variable: string): string {
  const own = sheet.variables.get(variable)?.variable.input;
  return typeof own === "string" ? own : "";
}

/** Keeps a copy of the document in the browser: a while after the last change, or when told to. */
function createSaver(
  overrides: Accessor<Overrides>,
  found: Found,
  { storage, wait = 400 }: WorkspaceOptions,
) {
  const isOff = found.unusable === true || storage === undefined;
  const [state, setState] = createSignal<Saving["state"]>(isOff ? "off" : "saved");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = (): void => {
    clearTimeout(timer);
    if (isOff || state() === "saved") return;
    setState(writeSaved(storage, overrides()) ? "saved" : "failed");
  };
  return {
    state,
    save,
    wait: (): void => {
      if (isOff) return;
      if (state() !== "failed") setState("waiting");
      clearTimeout(timer);
      timer = setTimeout(save, wait);
    },
  };
}

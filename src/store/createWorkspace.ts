/** The user's document: what differs from the workbook's own values; edits, undo, and its copy in the browser. */
import { type Accessor, createSignal } from "solid-js";
import { type CellName, cellText, type InputValue, type Sheet } from "../engine/index.ts";
import { createCalculation, type LiveCalculation, type Schedule } from "./createCalculation.ts";
import { createHistory } from "./createHistory.ts";
import { editsBetween, overrideAt, readOverrides, textsOf, withoutVariable, withValue } from "./overrides.ts";
import { type Found, type Overrides, readSaved, type Storage, writeSaved } from "./savedInputs.ts";

export interface Workspace {
  readonly calculation: LiveCalculation;
  readonly overrides: Accessor<Overrides>;
  /** The user's value at a place, in the variable's unit; undefined where the workbook's own holds. Tracked. */
  override(place: CellName): InputValue | undefined;
  /** Changes one input. Changes up to the next `commit` are one step of undo. */
  set(place: CellName, value: InputValue): void;
  /** Ends a step: a drag, a typed value. */
  commit(): void;
  /** Takes back an open step: a drag that is given up. */
  cancel(): void;
  /** Back to the workbook's own value, as one step. */
  reset(place: CellName): void;
  resetVariable(variable: string): void;
  resetAll(): void;
  undo(): void;
  redo(): void;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  readonly isChanged: Accessor<boolean>;
  /** Counts finished steps, undo and redo among them. */
  readonly steps: Accessor<number>;
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
  const history = createHistory<Overrides>(found.overrides);
  const [steps, setSteps] = createSignal(0);
  const saver = createSaver(history.present, found, options);
  const dropped = opening.dropped.map(cellText);
  const step = (): void => void setSteps((n) => n + 1);

  const change = (next: Overrides): void => {
    const edits = editsBetween(sheet, history.present(), next);
    history.set(next);
    calculation.edit(edits);
    saver.wait();
  };
  const commit = (): void => {
    if (history.commit()) step();
  };
  const changeAtOnce = (next: Overrides): void => {
    commit();
    change(next);
    commit();
  };
  const travel = (go: () => Overrides | undefined): boolean => {
    const before = history.present();
    const after = go();
    if (after === undefined) return false;
    calculation.edit(editsBetween(sheet, before, after));
    saver.wait();
    return true;
  };
  const travelStep = (go: () => Overrides | undefined): void => {
    commit();
    if (travel(go)) step();
  };

  return {
    calculation,
    overrides: history.present,
    override: (place) => overrideAt(history.present(), place),
    set: (place, value) => change(withValue(history.present(), place, value)),
    commit,
    reset: (place) => changeAtOnce(withValue(history.present(), place, undefined)),
    resetVariable: (variable) => changeAtOnce(withoutVariable(history.present(), variable)),
    resetAll: () => {
      if (Object.keys(history.present()).length > 0) changeAtOnce({});
    },
    cancel: () => void travel(history.cancel),
    undo: () => travelStep(history.undo),
    redo: () => travelStep(history.redo),
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    isChanged: () => Object.keys(history.present()).length > 0,
    steps,
    text: (variable) => {
      const given = overrideAt(history.present(), { variable, items: [] });
      return String(given ?? ownText(sheet, variable));
    },
    texts: () => textsOf(sheet, history.present()),
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

/** What the user changed, as one plain object a step: set, reset, undone, redone; told to the calculation as edits. */
import { type Accessor, createSignal } from "solid-js";
import type { CellName, Edit, InputValue, Sheet } from "../engine/index.ts";
import { createHistory } from "./createHistory.ts";
import { editsBetween, overrideAt, withoutVariable, withValue } from "./overrides.ts";
import type { Overrides } from "./savedInputs.ts";

/** The document and what is done to it. Reads are tracked. */
export interface Document {
  readonly overrides: Accessor<Overrides>;
  /** The user's value at a place, in the variable's unit; undefined where the workbook's own holds. */
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
}

/** A document that begins with these overrides; `apply` is told the edits of every change. */
export function createDocument(
  sheet: Sheet,
  initial: Overrides,
  apply: (edits: readonly Edit[]) => void,
): Document {
  const history = createHistory(initial);
  const [steps, setSteps] = createSignal(0);
  const isChanged = (): boolean => Object.keys(history.present()).length > 0;
  const move = (go: () => unknown): boolean => {
    const before = history.present();
    go();
    const after = history.present();
    if (after !== before) apply(editsBetween(sheet, before, after));
    return after !== before;
  };
  const change = (next: Overrides): boolean => move(() => history.set(next));
  const commit = (): void => {
    if (history.commit()) setSteps(steps() + 1);
  };
  const changeAtOnce = (next: Overrides): void => {
    commit();
    change(next);
    commit();
  };
  const travel = (go: () => unknown): void => {
    commit();
    if (move(go)) setSteps(steps() + 1);
  };
  const override: Document["override"] = (place) => overrideAt(history.present(), place);
  return {
    overrides: history.present,
    override,
    set: (place, value) => void change(withValue(history.present(), place, value)),
    commit,
    cancel: () => void move(history.cancel),
    reset: (place) => {
      if (override(place) !== undefined) changeAtOnce(withValue(history.present(), place, undefined));
    },
    resetVariable: (variable) => {
      const overrides = history.present();
      if (Object.hasOwn(overrides, variable)) changeAtOnce(withoutVariable(overrides, variable));
    },
    resetAll: () => {
      if (isChanged()) changeAtOnce({});
    },
    undo: () => travel(history.undo),
    redo: () => travel(history.redo),
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    isChanged,
    steps,
  };
}

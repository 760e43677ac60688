/** What the user changed, as one plain object a step: set, reset, undone, redone; told to the calculation as edits. */
import { type Accessor, batch, createSignal } from "solid-js";
import type { CellName, Edit, InputValue, Sheet } from "../engine/index.ts";
import { createHistory, type History } from "./createHistory.ts";
import { type DealState, type Shape, shapeKey } from "./dealState.ts";
import {
  editsBetween,
  type Overrides,
  overrideAt,
  withoutItem,
  withoutVariable,
  withValue,
} from "./overrides.ts";

/** The document and what is done to it. Reads are tracked. */
export interface Document {
  readonly state: Accessor<DealState>;
  readonly overrides: Accessor<Overrides>;
  /** Opens a published deal as one step, without what was changed in the one before. */
  openPreset(name: string): void;
  /** The items that the user has added to a dimension. */
  added(dimension: string): readonly string[];
  /** Adds or removes an item of the user's own, as one step. The sheet of that shape must be at hand. */
  changeItems(dimension: string, items: readonly string[]): void;
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

/** What a document is told to: the sheet that it is about, and who calculates. */
export interface Calculating {
  readonly sheet: Sheet;
  edit(edits: readonly Edit[]): void;
  /** Another deal, or other items: another sheet is to be calculated. */
  reshape(state: DealState): void;
}

/** A document that begins in this state; the calculation is told of every change. */
export function createDocument(calculating: Calculating, initial: DealState): Document {
  const history = createHistory(initial);
  const { change, changeAtOnce, travel, move, commit, steps } = createSteps(calculating, history);
  const overrides = (): Overrides => history.present().overrides;
  const override: Document["override"] = (place) => overrideAt(overrides(), place);
  const isChanged = (): boolean => Object.keys(overrides()).length > 0;
  const added: Document["added"] = (dimension) => history.present().added[dimension] ?? [];
  return {
    state: history.present,
    overrides,
    openPreset: (preset) => {
      if (preset !== history.present().preset) changeAtOnce({ preset, added: {}, overrides: {} });
    },
    added,
    changeItems: (dimension, items) => {
      const gone = added(dimension).filter((item) => !items.includes(item));
      const kept = gone.reduce(
        (left, item) => withoutItem(calculating.sheet, left, dimension, item),
        overrides(),
      );
      const { [dimension]: _, ...others } = history.present().added;
      changeAtOnce({
        added: items.length === 0 ? others : { ...others, [dimension]: items },
        overrides: kept,
      });
    },
    override,
    set: (place, value) => void change({ overrides: withValue(overrides(), place, value) }),
    commit,
    cancel: () => void move(history.cancel),
    reset: (place) => {
      if (override(place) !== undefined)
        changeAtOnce({ overrides: withValue(overrides(), place, undefined) });
    },
    resetVariable: (variable) => {
      if (Object.hasOwn(overrides(), variable))
        changeAtOnce({ overrides: withoutVariable(overrides(), variable) });
    },
    resetAll: () => {
      if (isChanged()) changeAtOnce({ overrides: {} });
    },
    undo: () => travel(history.undo),
    redo: () => travel(history.redo),
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    isChanged,
    steps,
  };
}

/** Changes of the state, each told to the calculation, and the steps that they make up. */
function createSteps(calculating: Calculating, history: History<DealState>) {
  const [steps, setSteps] = createSignal(0);
  const move = (go: () => unknown): boolean => {
    const before = history.present();
    go();
    const after = history.present();
    if (after === before) return false;
    if (isSameShape(before, after))
      calculating.edit(editsBetween(calculating.sheet, before.overrides, after.overrides));
    else calculating.reshape(after);
    return true;
  };
  const change = (next: Partial<DealState>): boolean =>
    move(() => history.set({ ...history.present(), ...next }));
  const commit = (): void => {
    if (history.commit()) setSteps(steps() + 1);
  };
  return {
    steps,
    move,
    change,
    commit,
    /** The document, the sheet in force and the count of steps change together for all who follow them. */
    changeAtOnce: (next: Partial<DealState>): void =>
      batch(() => {
        commit();
        change(next);
        commit();
      }),
    travel: (go: () => unknown): void =>
      batch(() => {
        commit();
        if (move(go)) setSteps(steps() + 1);
      }),
  };
}

const isSameShape = (a: Shape, b: Shape): boolean =>
  (a.preset === b.preset && a.added === b.added) || shapeKey(a) === shapeKey(b);

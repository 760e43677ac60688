/**
 * Editing in place: one slot at a time. A text that cannot be taken stays in its slot with the reason, also when a person
 * goes on elsewhere; the last good value stays in force.
 */
import { type Accessor, createSignal } from "solid-js";
import { gridEnglish } from "../locale/gridEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { type Spot, useSheetView, type Way } from "../sheet/createSheetView.ts";
import type { CellText } from "./createCellText.ts";
import type { Grid } from "./createGrid.ts";
import type { Taking } from "./createTaking.ts";
import type { Slot } from "./slots.ts";

/** A text that was not taken. */
export interface Wrong {
  readonly text: string;
  readonly complaint: string;
}

export interface Editing {
  readonly slot: Slot;
  /** What stood there when editing began. */
  readonly before: string;
  readonly text: string;
  /** Whether a typed sign began it: then arrow keys up and down end it. */
  readonly isTyped: boolean;
}

export interface Editor {
  readonly editing: Accessor<Editing | undefined>;
  /** Begins to edit the slot of the spot; with a text, that text replaces what is there. */
  begin(text?: string): void;
  type(text: string): void;
  /** Takes the text and goes on that way; where it cannot be taken, it stays open. */
  end(way: Way): void;
  /** Goes on from what was edited: down to where a run of Tabs began, as in a spreadsheet. */
  goOn(way: Way): void;
  /** Takes the text because the focus goes elsewhere; where it cannot be taken, it is kept with its reason. */
  leave(): void;
  cancel(): void;
  /** What a slot holds that was not taken. Tracked. */
  wrong(slot: Slot): Wrong | undefined;
  /** Gives up what was not taken; false where there is nothing. */
  giveUp(slot: Slot): boolean;
}

export function createEditor(grid: Grid, cellText: CellText, taking: Taking): Editor {
  const view = useSheetView();
  const [editing, setEditing] = createSignal<Editing>();
  const wrongs = createWrongs();
  const isElsewhere = useElsewhere(taking, cellText);
  const run = createRun();
  const taken = useTaken(taking, wrongs);
  const goOn = (way: Way): void => {
    const start = way === "down" ? run.startOf(view.spot()) : undefined;
    if (start !== undefined) view.setSpot(start);
    grid.walk(way);
  };
  return {
    editing,
    goOn,
    wrong: wrongs.of,
    giveUp: (slot) => {
      const had = wrongs.of(slot) !== undefined;
      wrongs.set(slot, undefined);
      return had;
    },
    begin: (text) => {
      const slot = grid.slot();
      if (slot === undefined || isElsewhere(slot, text)) return;
      const before = cellText.typed(slot);
      grid.show();
      const now = text ?? wrongs.of(slot)?.text ?? before;
      setEditing({ slot, before, text: now, isTyped: text !== undefined });
    },
    type: (text) => setEditing((now) => now && { ...now, text }),
    end: (way) => {
      const now = editing();
      const spot = now && taken.by(now);
      if (now === undefined || spot === undefined) return;
      // Before the spot moves: the field that goes then loses the focus, which is no leaving.
      setEditing(undefined);
      // Below what was added stands the empty row again, for the next.
      const isDone = way === "down" && now.slot.variable === undefined && spot.variable !== undefined;
      setEditing(undefined);
      view.setSpot(isDone ? now.slot.spot : spot);
      view.focusGrid();
      if (way === "right") run.note(now.slot, spot);
      if (!isDone) goOn(way);
    },
    leave: () => {
      const now = editing();
      if (now === undefined || taken.isBusy()) return;
      setEditing(undefined);
      const spot = taken.by(now);
      const here = grid.slot();
      if (spot !== undefined && here !== undefined && wrongs.isSame(here, now.slot)) view.setSpot(spot);
    },
    cancel: () => {
      const now = editing();
      if (now !== undefined) wrongs.set(now.slot, undefined);
      setEditing(undefined);
      view.focusGrid();
    },
  };
}

/** Takes a text; the spot that its slot is then, or undefined where it was refused, which is kept and said. */
function useTaken({ take }: Taking, wrongs: ReturnType<typeof createWrongs>) {
  const { t } = useLearned(gridEnglish);
  const view = useSheetView();
  // An edit can move the field that it was typed in, which then loses the focus: that is no second edit.
  let isBusy = false;
  const tryTake = ({ slot, text, before }: Editing): Spot | undefined => {
    const isSame = text === before && wrongs.of(slot) === undefined;
    const isNothing = slot.variable === undefined && text.trim() === "" && slot.spot?.part !== "section";
    const taken = isSame || isNothing ? undefined : take(slot, text);
    if (taken !== undefined && "complaint" in taken) {
      wrongs.set(slot, { text, complaint: taken.complaint });
      view.say(t("grid.refused", { reason: taken.complaint }));
      return undefined;
    }
    wrongs.set(slot, undefined);
    return taken === undefined ? slot.spot : taken.spot;
  };
  return {
    isBusy: (): boolean => isBusy,
    by: (editing: Editing): Spot | undefined => {
      isBusy = true;
      const spot = tryTake(editing);
      isBusy = false;
      return spot;
    },
  };
}

/** Whether a slot is not edited in place: goes to the formula bar with it, or says where it is changed. */
function useElsewhere({ add }: Taking, cellText: CellText) {
  const { t } = useLearned(gridEnglish);
  const words = useWords();
  const view = useSheetView();
  const typeFormula = ({ spot, variable }: Slot, text: string | undefined): void => {
    const own = variable?.variable;
    if (spot?.part === "value" && own?.formula !== undefined && text !== undefined && text !== "=")
      view.say(t("grid.said.formula", { label: words.label(own.name) }));
    if (variable === undefined && spot !== undefined) {
      const added = add({ section: spot.section });
      if ("complaint" in added) {
        view.say(added.complaint);
        return;
      }
      view.setSpot({ part: "formula", section: spot.section, variable: added.name });
    }
    view.type(text);
  };
  return (slot: Slot, text: string | undefined): boolean => {
    const { spot, dimension } = slot;
    if (spot?.part === "status") {
      if (text === undefined) view.showSide("details", true);
      return true;
    }
    if (isFormula(slot) || (text === "=" && takesFormula(slot))) {
      typeFormula(slot, text);
      return true;
    }
    // Numbers of a dimension follow from the first and the last.
    if (spot?.part !== "item" || dimension?.from === undefined) return false;
    view.say(
      t("grid.said.years", {
        dimension: cellText.shown({ column: 0, span: 1, role: "gridcell", dimension }),
      }),
    );
    return true;
  };
}

/** Whether a slot is edited in the formula bar: formulas, values that follow from one, the formula of what is to be added. */
const isFormula = ({ spot, variable }: Slot): boolean =>
  spot?.part === "formula" || (spot?.part === "value" && variable?.variable.formula !== undefined);

/** Whether a value may become a formula by `=`: one over no dimension, and no choice or text. */
const takesFormula = ({ spot, variable }: Slot): boolean =>
  spot?.part === "value" &&
  (variable === undefined ||
    (variable.dimensions.length === 0 && variable.choices === undefined && !variable.variable.text));

/** Where a run of Tabs through the row of a variable began: Enter goes on below that. */
function createRun() {
  let start: Spot | undefined;
  return {
    note: ({ spot: from }: Slot, { variable, section }: Spot): void => {
      const part = from?.part === "add" ? "label" : from?.part;
      const isRunning = start !== undefined && start.variable === variable;
      if (isRunning || variable === undefined || (part !== "label" && part !== "name")) return;
      start = { part, section, variable };
    },
    startOf: (spot: Spot | undefined): Spot | undefined => {
      const found = start;
      start = undefined;
      return found !== undefined && found.variable === spot?.variable ? found : undefined;
    },
  };
}

/** Texts that were not taken, by where they stand. */
function createWrongs() {
  const [wrongs, setWrongs] = createSignal<ReadonlyMap<string, Wrong>>(new Map());
  const keyOf = ({ spot }: Slot): string => JSON.stringify(spot);
  return {
    of: (slot: Slot): Wrong | undefined => wrongs().get(keyOf(slot)),
    isSame: (one: Slot, other: Slot): boolean => keyOf(one) === keyOf(other),
    set: (slot: Slot, wrong: Wrong | undefined): void => {
      if (wrong === undefined && !wrongs().has(keyOf(slot))) return;
      const next = new Map(wrongs());
      if (wrong === undefined) next.delete(keyOf(slot));
      else next.set(keyOf(slot), wrong);
      setWrongs(next);
    },
  };
}

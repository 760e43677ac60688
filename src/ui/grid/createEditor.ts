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

export function createEditor(grid: Grid, cellText: CellText, { take, add }: Taking): Editor {
  const { t } = useLearned(gridEnglish);
  const words = useWords();
  const view = useSheetView();
  const [editing, setEditing] = createSignal<Editing>();
  const wrongs = createWrongs();
  const run = createRun();
  let isTaking = false;
  const close = (): void => {
    setEditing(undefined);
    view.focusGrid();
  };
  const tryTake = ({ slot, text, before }: Editing): Spot | undefined => {
    const isSame = text === before && wrongs.of(slot) === undefined;
    const isNothing = slot.variable === undefined && text.trim() === "" && slot.spot?.part !== "section";
    if (isSame || isNothing) {
      wrongs.set(slot, undefined);
      return slot.spot;
    }
    // What is taken can make the row anew, field and all: that is no leaving.
    isTaking = true;
    const taken = take(slot, text);
    isTaking = false;
    if ("complaint" in taken) {
      wrongs.set(slot, { text, complaint: taken.complaint });
      view.say(t("grid.refused", { reason: taken.complaint }));
      return undefined;
    }
    wrongs.set(slot, undefined);
    return taken.spot;
  };
  const formula = (slot: Slot, text: string | undefined): void => {
    const label = slot.variable === undefined ? "" : words.label(slot.variable.variable.name);
    const { spot, variable } = slot;
    if (
      spot?.part === "value" &&
      text !== undefined &&
      text !== "=" &&
      variable?.variable.formula !== undefined
    )
      view.say(t("grid.said.formula", { label }));
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
  const goOn = (way: Way): void => {
    const start = way === "down" ? run.startOf(view.spot()) : undefined;
    if (start !== undefined) view.setSpot(start);
    grid.walk(way);
  };
  return {
    editing,
    wrong: wrongs.of,
    giveUp: (slot) => {
      const had = wrongs.of(slot) !== undefined;
      wrongs.set(slot, undefined);
      return had;
    },
    begin: (text) => {
      const slot = grid.slot();
      const refusal = slot && whyNot(slot);
      if (slot === undefined || slot.spot?.part === "status") return;
      if (isFormula(slot) || (text === "=" && takesFormula(slot))) {
        formula(slot, text);
        return;
      }
      if (refusal === "years") {
        const { spot: _, ...head } = slot;
        view.say(t("grid.said.years", { dimension: cellText.shown(head) }));
        return;
      }
      const before = cellText.typed(slot);
      grid.show();
      setEditing({
        slot,
        before,
        text: text ?? wrongs.of(slot)?.text ?? before,
        isTyped: text !== undefined,
      });
    },
    type: (text) => setEditing((now) => now && { ...now, text }),
    end: (way) => {
      const now = editing();
      if (now === undefined) return;
      const spot = tryTake(now);
      if (spot === undefined) return;
      setEditing(undefined);
      const isAdded = now.slot.variable === undefined && spot.variable !== undefined;
      // Below what was added stands the empty row again, for the next.
      const isDone = isAdded && way === "down";
      view.setSpot(isDone ? now.slot.spot : spot);
      close();
      if (way === "right") run.note(now.slot, spot);
      if (!isDone) goOn(way);
    },
    goOn,
    leave: () => {
      const now = editing();
      if (now === undefined || isTaking) return;
      setEditing(undefined);
      const spot = tryTake(now);
      const isHere = grid.slot() !== undefined && wrongs.isSame(grid.slot() as Slot, now.slot);
      if (spot !== undefined && isHere) view.setSpot(spot);
    },
    cancel: () => {
      const now = editing();
      if (now !== undefined) wrongs.set(now.slot, undefined);
      close();
    },
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

/** Numbers of a dimension follow from the first and the last. */
const whyNot = ({ spot, dimension }: Slot): "years" | undefined =>
  spot?.part === "item" && dimension?.from !== undefined ? "years" : undefined;

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

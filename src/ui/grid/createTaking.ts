/** What a text does that is typed into a slot: a value set, a name changed, a variable added; or why it cannot. */
import { changeVariable } from "../../document/changeVariable.ts";
import { nameFor } from "../../document/freeNames.ts";
import { inTurn } from "../../document/inTurn.ts";
import { cleanItem, renameItem } from "../../document/items.ts";
import { withUsualSlider } from "../../document/usualSlider.ts";
import { setValue } from "../../document/values.ts";
import { addVariable, renameVariable } from "../../document/variables.ts";
import {
  complaintSentence,
  hasValue,
  inUnit,
  readQuantity,
  type SheetVariable,
  type Unreadable,
  type Variable,
} from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { gridEnglish } from "../locale/gridEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import type { Spot } from "../sheet/createSheetView.ts";
import { useChange } from "../sheet/useChange.ts";
import { nameSection } from "./nameSection.ts";
import { readFirst } from "./readFirst.ts";
import type { Slot } from "./slots.ts";

/** The spot that the slot is afterwards, or why the text was not taken. */
export type Taken = { readonly spot: Spot } | { readonly complaint: string };

export interface Taking {
  /** Takes a text that was typed into a slot. */
  take(slot: Slot, text: string): Taken;
  /** Adds a variable to a section, before another or as the last; its name, or why not. */
  add(fields: Partial<Variable>, before?: string): { readonly name: string } | { readonly complaint: string };
}

export function createTaking(): Taking {
  const { t, language } = useLearned(gridEnglish);
  const workspace = useWorkspace();
  const change = useChange();
  const complain = useComplain();
  const takeValue = useTakeValue();
  const outcome = (spot: Spot, complaint: string | undefined): Taken =>
    complaint === undefined ? { spot } : { complaint };
  const add: Taking["add"] = (fields, before) => {
    const { workbook } = workspace.contents();
    const name = fields.name ?? nameFor(workbook, fields.label ?? t("grid.newName"));
    const { section, ...others } = fields;
    const known = section === undefined || section === "" ? {} : { section };
    const variable = withUsualSlider({ ...others, ...known, name, status: "yours" });
    const complaint = change(addVariable(variable, before));
    return complaint === undefined ? { name } : { complaint };
  };
  const addFrom = ({ part, section }: Spot, text: string): Taken => {
    const fields = fieldsOf(part, text, language());
    if ("complaint" in fields) return complain(fields);
    const added = add({ ...fields, section });
    if ("complaint" in added) return added;
    const now = part === "add" ? "label" : part;
    return { spot: { part: now, section, variable: added.name, ...(now === "value" && { items: [] }) } };
  };
  const take = (slot: Slot, spot: Spot, text: string): Taken => {
    const { variable, dimension } = slot;
    const [to, item] = [text.trim(), spot.items?.[0] ?? ""];
    if (spot.part === "section")
      return outcome({ ...spot, section: to }, change(nameSection(spot.section, to)));
    if (spot.part === "item" && dimension !== undefined) {
      const made = change(renameItem(dimension.name, item, to, workspace.parse));
      return outcome({ ...spot, items: [cleanItem(to)] }, made);
    }
    if (variable === undefined) return addFrom(spot, text);
    const { name } = variable.variable;
    if (spot.part === "value") return takeValue(variable, spot, text);
    if (spot.part === "name") return outcome({ ...spot, variable: to }, change(renameVariable(name, to)));
    if (spot.part === "unit") return outcome(spot, change(changeVariable(name, { unit: to })));
    const named = isUnnamed(variable.variable, t("grid.newName"))
      ? nameFor(workspace.contents().workbook, to)
      : name;
    const labelled = inTurn(changeVariable(name, { label: to }), renameVariable(name, named));
    return outcome({ ...spot, variable: named }, change(labelled));
  };
  return {
    add,
    take: (slot, text) => (slot.spot === undefined ? { complaint: "" } : take(slot, slot.spot, text)),
  };
}

/** Whether a variable was put in with a name that says nothing, and takes that of its label. */
const isUnnamed = (variable: Variable, general: string): boolean =>
  variable.label === undefined && !hasValue(variable) && variable.name.replace(/\d+$/, "") === general;

/** Why a text could not be read, in the page's language. */
function useComplain(): (unreadable: Unreadable) => { readonly complaint: string } {
  const { pack } = useLearned(gridEnglish);
  return (unreadable) => ({ complaint: complaintSentence(unreadable, pack()?.complaints) });
}

/** Sets a value from a text: over the workbook's own as an input of the deal is set, else as a first value. */
function useTakeValue(): (known: SheetVariable, spot: Spot, text: string) => Taken {
  const { language } = useLearned(gridEnglish);
  const workspace = useWorkspace();
  const change = useChange();
  const complain = useComplain();
  const made = (spot: Spot, complaint: string | undefined): Taken =>
    complaint === undefined ? { spot } : { complaint };
  return ({ variable, unit, choices }, spot, text) => {
    const place = { variable: variable.name, items: spot.items ?? [] };
    const set = (value: number | string): Taken => {
      if (!hasValue(variable)) return made(spot, change(setValue(place, value)));
      workspace.set(place, value);
      workspace.commit();
      return { spot };
    };
    if (variable.text || choices !== undefined) return set(text);
    if (!hasValue(variable) && unit.text === "" && place.items.length === 0) {
      const first = readFirst(text, language());
      if ("complaint" in first) return complain(first);
      const brought = first.unit === undefined ? {} : { unit: first.unit };
      return made(spot, change(changeVariable(variable.name, { input: first.value, ...brought })));
    }
    const read = readQuantity(text, unit, language());
    return "complaint" in read ? complain(read) : set(inUnit(read.value, unit));
  };
}

/** What a text gives a new variable, by the column that it is typed in. */
function fieldsOf(
  part: Spot["part"],
  text: string,
  language: Parameters<typeof readFirst>[1],
): Partial<Variable> | Unreadable {
  if (part === "name") return { name: text.trim() };
  if (part !== "value") return { label: text.trim() };
  const first = readFirst(text, language);
  if ("complaint" in first) return first;
  return { input: first.value, ...(first.unit !== undefined && { unit: first.unit }) };
}

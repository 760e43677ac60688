/** What a text does that is typed into a slot: a value set, a name changed, a variable added; or why it cannot. */
import { changeVariable } from "../../document/changeVariable.ts";
import { nameFor } from "../../document/freeNames.ts";
import { cleanItem, renameItem } from "../../document/items.ts";
import { setValue } from "../../document/values.ts";
import { addVariable, renameVariable } from "../../document/variables.ts";
import {
  complaintSentence,
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
import { useChange } from "../side/useChange.ts";
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
  const { t, language, pack } = useLearned(gridEnglish);
  const workspace = useWorkspace();
  const change = useChange();
  const complain = (unreadable: Unreadable) => ({
    complaint: complaintSentence(unreadable, pack()?.complaints),
  });
  const outcome = (spot: Spot, complaint: string | undefined): Taken =>
    complaint === undefined ? { spot } : { complaint };
  const add: Taking["add"] = (fields, before) => {
    const { workbook } = workspace.contents();
    const name = fields.name ?? nameFor(workbook, fields.label ?? t("grid.newName"));
    const section = fields.section === "" ? undefined : fields.section;
    const complaint = change(
      addVariable({ ...fields, name, status: "yours", ...(section !== undefined && { section }) }, before),
    );
    return complaint === undefined ? { name } : { complaint };
  };
  const addFrom = (spot: Spot, text: string): Taken => {
    const { part, section } = spot;
    const fields = fieldsOf(part, text, language());
    if ("complaint" in fields) return complain(fields);
    const added = add({ ...fields, section });
    if ("complaint" in added) return added;
    const now = part === "add" ? "label" : part;
    return { spot: { part: now, section, variable: added.name, ...(now === "value" && { items: [] }) } };
  };
  const setText = (spot: Spot, name: string, text: string): Taken => {
    const given = changeVariable(name, spot.part === "unit" ? { unit: text } : { label: text });
    return outcome(spot, change(given));
  };
  return {
    add,
    take: (slot, text) => {
      const { spot, variable, dimension } = slot;
      if (spot === undefined) return { complaint: "" };
      if (spot.part === "section") {
        const to = text.trim();
        return outcome({ ...spot, section: to }, change(nameSection(spot.section, to)));
      }
      if (spot.part === "item" && dimension !== undefined) {
        const [from = "", to] = [spot.items?.[0], cleanItem(text)];
        return outcome(
          { ...spot, items: [to] },
          change(renameItem(dimension.name, from, to, workspace.parse)),
        );
      }
      if (variable === undefined) return addFrom(spot, text);
      const { name } = variable.variable;
      if (spot.part === "name") {
        const to = text.trim();
        return outcome({ ...spot, variable: to }, change(renameVariable(name, to)));
      }
      return spot.part === "value" ? takeValue(variable, spot, text) : setText(spot, name, text);
    },
  };

  function takeValue(known: SheetVariable, spot: Spot, text: string): Taken {
    const { variable, unit } = known;
    const place = { variable: variable.name, items: spot.items ?? [] };
    const set = (value: number | string): Taken => {
      if (hasOwnValue(variable)) {
        workspace.set(place, value);
        workspace.commit();
        return { spot };
      }
      return outcome(spot, change(setValue(place, value)));
    };
    if (variable.text || known.choices !== undefined) return set(text);
    if (!hasOwnValue(variable) && (variable.unit ?? "") === "" && place.items.length === 0) {
      const first = readFirst(text, language());
      if ("complaint" in first) return complain(first);
      const { value: input, unit: brought } = first;
      return outcome(
        spot,
        change(changeVariable(variable.name, { input, ...(brought !== undefined && { unit: brought }) })),
      );
    }
    const read = readQuantity(text, unit, language());
    return "complaint" in read ? complain(read) : set(inUnit(read.value, unit));
  }
}

/** Whether an input has a value of its own, over which a person's goes. */
const hasOwnValue = ({ input, default: initial }: Variable): boolean =>
  input !== undefined || initial !== undefined;

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

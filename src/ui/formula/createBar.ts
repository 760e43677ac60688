/** The formula bar's state: the cell that it is about, the text being typed, and how that is taken or given up. */
import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from "solid-js";
import { type Refusal, refusalText } from "../../document/refusals.ts";
import { changeVariable } from "../../document/variables.ts";
import { type CellName, inUnit, nameOf, readOne } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import type { Workspace } from "../../store/createWorkspace.ts";
import { useLocale } from "../locale/context.tsx";
import { useSheetView, type Way } from "../sheet/createSheetView.ts";
import { createShown, type Shown } from "./createShown.ts";
import { type Meant, meantBy } from "./meantBy.ts";

/** A text being typed, the cell that it is for, and the text that stood there. */
interface Draft {
  readonly place: CellName;
  readonly from: string;
  readonly text: string;
}

export interface Bar {
  readonly shown: Accessor<Shown | undefined>;
  /** What stands in the field. */
  readonly text: Accessor<string>;
  readonly isOpen: Accessor<boolean>;
  /** A text is being typed that differs from what stood there. */
  readonly isChanged: Accessor<boolean>;
  /** What is typed there would be taken; a choice and a text are set elsewhere. */
  readonly isTypable: Accessor<boolean>;
  /** How the text is meant, while it is typed. */
  readonly meant: Accessor<Meant | undefined>;
  /** Why the text was not taken. */
  readonly refusal: Accessor<string | undefined>;
  type(text: string): void;
  /** Takes the text, and goes on that way; where it cannot be taken it stays, with the reason. */
  take(way: Way): void;
  drop(): void;
  /** The focus has gone elsewhere: what is typed stays. */
  leave(): void;
}

/** Drafts of bars that are not shown now: another tab of the page is open. */
const kept = new WeakMap<Workspace, Draft>();

/** `wake` puts the focus in the field. */
export function createBar(wake: () => void): Bar {
  const workspace = useWorkspace();
  const view = useSheetView();
  const { language, t, pack } = useLocale();
  const { draft, setDraft, isChanged } = createDraft(workspace);
  const [refusal, setRefusal] = createSignal<string>();
  const shown = createShown(() => draft()?.place ?? placeOfSpot(workspace, view.spot(), view.cell()));
  const close = (way?: Way): void => {
    setDraft(undefined);
    setRefusal(undefined);
    view.endTyping(way);
  };
  const meant = createMemo(() => {
    const [typed, here] = [draft(), shown()];
    return typed && here && meantBy(typed.text, typed.from, here.placed, language());
  });
  const refuse = (reason: Refusal | undefined): boolean => {
    setRefusal(reason && refusalText(reason, pack()?.refusals));
    return reason !== undefined;
  };
  const take = (way: Way): void => {
    const [wanted, here] = [meant(), shown()];
    if (wanted === undefined || here === undefined || wanted.kind === "same") close(way);
    else if (wanted.kind === "empty") setRefusal(t("formula.needed"));
    else if (!refuse(taken(workspace, here, wanted))) close(way);
  };
  const begin = (text: string, here = shown()): void => {
    if (here === undefined || !isTypable(here)) return;
    setRefusal(undefined);
    setDraft((before) => ({ place: here.place, from: here.text, ...before, text }));
  };
  createEffect(
    on(view.typing, (typing) => {
      if (typing === undefined) return;
      if (draft() !== undefined && draft()?.place.variable !== typing.variable) take("stay");
      if (draft() === undefined) begin(typing.text);
      wake();
    }),
  );
  // What is typed for a variable that is there no more has nowhere to go.
  createEffect(() => draft() !== undefined && shown() === undefined && close());
  return {
    shown,
    text: () => draft()?.text ?? shown()?.text ?? "",
    isOpen: () => draft() !== undefined,
    isChanged,
    isTypable: () => isTypable(shown()),
    meant,
    refusal,
    type: (text) => {
      begin(text);
      if (view.typing() === undefined) view.type(text);
    },
    take,
    drop: () => close("stay"),
    leave: () => {
      if (draft() !== undefined && !isChanged()) close();
    },
  };
}

/** The draft of a workspace, which outlives the bar. */
function createDraft(workspace: Workspace) {
  const [draft, setDraft] = createSignal<Draft | undefined>(kept.get(workspace));
  const isChanged = (): boolean => draft() !== undefined && draft()?.text !== draft()?.from;
  onCleanup(() => {
    const left = draft();
    if (left !== undefined && isChanged()) kept.set(workspace, left);
    else kept.delete(workspace);
  });
  return { draft, setDraft, isChanged };
}

const isTypable = (here: Shown | undefined): boolean =>
  here !== undefined && here.standing !== "choice" && here.standing !== "text";

/** The cell at the spot: elsewhere in a variable's row its first. */
function placeOfSpot(
  { calculation }: Workspace,
  spot: { readonly variable?: string } | undefined,
  cell: number | undefined,
): CellName | undefined {
  if (spot?.variable === undefined) return undefined;
  return cell === undefined ? { variable: spot.variable, items: [] } : nameOf(calculation.sheet, cell);
}

/** Takes what is meant; the reason if it is refused. */
function taken(
  workspace: Workspace,
  { place, placed, standing }: Shown,
  meant: Extract<Meant, { kind: "value" | "formula" }>,
): Refusal | undefined {
  const { variable } = place;
  if (meant.kind === "formula") {
    const field = standing === "default" ? "default" : "formula";
    const { workbook } = workspace.contents();
    const read = readOne(workbook, variable, meant.text, workspace.parse);
    const measure = "measure" in read ? read.measure : {};
    return workspace.change(changeVariable(variable, { ...measure, [field]: meant.text }));
  }
  const value = inUnit(meant.value, placed.unit);
  if (standing === "none") return workspace.change(changeVariable(variable, { input: value }));
  workspace.set(place, value);
  workspace.commit();
  return undefined;
}

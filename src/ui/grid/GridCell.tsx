/** One cell: a head, a text, a number, a sign of how well it is founded; or the field that it is edited in. */
import { createMemo, createUniqueId, Match, Show, Switch } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { gridEnglish } from "../locale/gridEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { useSheetView } from "../sheet/createSheetView.ts";
import { CellEditor } from "./CellEditor.tsx";
import type { Row } from "./layout.ts";
import type { Place } from "./navigation.ts";
import type { Parts } from "./parts.ts";
import { isWithin } from "./range.ts";
import type { Slot } from "./slots.ts";

export interface GridCellProps {
  readonly slot: Slot;
  readonly parts: Parts;
  readonly id: string;
  readonly place: Place;
  readonly isHere: boolean;
  /** Where it begins and how wide it is, in pixels. */
  readonly start: number;
  readonly size: number;
}

export function GridCell(props: GridCellProps) {
  const { grid, editor, cellText } = props.parts;
  const view = useSheetView();
  const words = useWords();
  const { calculation } = useWorkspace();
  const reasonId = createUniqueId();
  const part = () => props.slot.spot?.part;
  const isEditing = (): boolean => props.isHere && editor.editing() !== undefined;
  const wrong = createMemo(() => editor.wrong(props.slot));
  const error = createMemo(() => cellText.error(props.slot));
  const isSelected = createMemo((): boolean => {
    const range = grid.range();
    return range !== undefined && isWithin(range, props.place);
  });
  const isMarked = (which: "precedents" | "dependents"): boolean =>
    props.slot.cell !== undefined && view.marks()[which].has(props.slot.cell);
  const text = createMemo(() => wrong()?.text ?? cellText.shown(props.slot));
  const isNumber = (): boolean => isAmount(props.slot) && error() === undefined;
  const reason = (): string | undefined => {
    const found = props.slot.cell === undefined ? undefined : calculation.error(props.slot.cell);
    return found && words.problem(found).message;
  };
  return (
    <div
      role={props.slot.role}
      id={props.id}
      class="grid-cell"
      classList={{
        [`grid-${part() ?? "head"}`]: true,
        "is-first": props.place.column === 0,
        "is-spot": props.isHere,
        "is-selected": isSelected(),
        "is-number": isNumber(),
        "is-input": isInput(props.slot),
        "is-changed": isChanged(props.slot, calculation),
        "is-error": error() !== undefined,
        "is-nothing": isNothing(props.slot, calculation),
        "is-wrong": wrong() !== undefined,
        "is-precedent": isMarked("precedents"),
        "is-dependent": isMarked("dependents"),
        "is-only": part() === "add" && titleRow(props.parts, props.slot)?.count === 0,
      }}
      aria-colindex={props.place.column + 1}
      aria-colspan={props.slot.span > 1 ? props.slot.span : undefined}
      aria-selected={part() === undefined ? undefined : isSelected()}
      aria-readonly={isResult(props.slot) || part() === "status" ? true : undefined}
      aria-expanded={part() === "section" ? !isFolded(props.parts, props.slot) : undefined}
      aria-invalid={wrong() !== undefined || undefined}
      aria-describedby={wrong() === undefined ? undefined : reasonId}
      data-column={props.place.column}
      title={isEditing() ? undefined : (reason() ?? titleOf(props.slot, text()))}
      style={{ "--x": `${props.start}px`, "--w": `${props.size}px` }}
    >
      <Show
        when={isEditing()}
        fallback={
          <Shown slot={props.slot} parts={props.parts} text={text()} isWrong={wrong() !== undefined} />
        }
      >
        <CellEditor slot={props.slot} editor={editor} reasonId={reasonId} />
      </Show>
      <Show when={wrong()}>
        {(found) => (
          <span class="cell-reason" classList={{ "is-shown": props.isHere }} id={reasonId}>
            {found().complaint}
          </span>
        )}
      </Show>
    </div>
  );
}

interface ShownProps {
  readonly slot: Slot;
  readonly parts: Parts;
  readonly text: string;
  readonly isWrong: boolean;
}

function Shown(props: ShownProps) {
  const { t } = useLearned(gridEnglish);
  const { cellText } = props.parts;
  const count = (): number => titleRow(props.parts, props.slot)?.count ?? 0;
  return (
    <Switch fallback={<span class="cell-text">{props.text}</span>}>
      <Match when={props.slot.spot?.part === "section"}>
        <span class="fold-sign" data-fold aria-hidden="true">
          {isFolded(props.parts, props.slot) ? "▸" : "▾"}
        </span>
        <span class="cell-text">{props.text}</span>
        <span class="section-count">
          {t(count() === 1 ? "grid.countOne" : "grid.count", { count: count() })}
        </span>
      </Match>
      <Match when={props.slot.spot?.part === "add"}>
        <span class="add-sign" aria-hidden="true">
          +
        </span>
        <span class="cell-text">{props.text}</span>
      </Match>
      <Match when={props.slot.spot?.part === "status"}>
        <span class="status-mark" classList={{ [`status-${cellText.status(props.slot)}`]: true }} />
        <span class="cell-text">{props.text}</span>
      </Match>
    </Switch>
  );
}

/** A result says how it is calculated; so does what only follows from a formula. */
const isResult = ({ spot, variable }: Slot): boolean =>
  spot?.part === "value" && variable?.variable.formula !== undefined;

const isInput = ({ spot, variable }: Slot): boolean =>
  spot?.part === "value" && variable !== undefined && variable.variable.formula === undefined;

/** Numbers stand right; words, days and choices as words do. */
const isAmount = ({ spot, variable, cell }: Slot): boolean =>
  spot?.part === "value" && cell !== undefined && variable?.choices === undefined;

function isChanged({ cell, spot, variable }: Slot, { isSet }: { isSet(cell: number): boolean }): boolean {
  return (
    spot?.part === "value" && cell !== undefined && variable?.variable.formula === undefined && isSet(cell)
  );
}

/** A 0 among many numbers steps back. */
const isNothing = (slot: Slot, { value }: { value(cell: number): number }): boolean =>
  isAmount(slot) &&
  slot.cell !== undefined &&
  (slot.variable?.dimensions.length ?? 0) > 0 &&
  value(slot.cell) === 0;

const isFolded = (parts: Parts, slot: Slot): boolean => titleRow(parts, slot)?.isFolded === true;

/** The title of the section that a slot stands in. */
function titleRow({ grid }: Parts, { spot }: Slot): Extract<Row, { kind: "section" }> | undefined {
  const { rows, placeOf } = grid.layout();
  const row = rows[placeOf.get(`section ${spot?.section}`) ?? -1];
  return row?.kind === "section" ? row : undefined;
}

/** Texts that may be cut. */
const titleOf = ({ spot }: Slot, text: string): string | undefined =>
  spot?.part === "formula" || spot?.part === "label" || spot?.part === "name" ? text || undefined : undefined;

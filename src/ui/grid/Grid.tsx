/**
 * The grid of the sheet: every variable with its values, formula and status, by keyboard as in a spreadsheet. It is no
 * table element: only rows near the view exist, each in its own place, and the focus stays on the grid, which names the
 * cell that is meant. So it survives that a cell is scrolled away.
 */
import "../styles/dialog.css";
import "./grid.css";
import "./editing.css";
import { createEffect, createMemo, createUniqueId, For, on, onCleanup, onMount, Show } from "solid-js";
import { gridEnglish } from "../locale/gridEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { type SheetView, useSheetView } from "../sheet/createSheetView.ts";
import { sum, widthsOf } from "./columns.ts";
import { createActions } from "./createActions.ts";
import { createCellText } from "./createCellText.ts";
import { createEditor } from "./createEditor.ts";
import { createGrid, type Grid as GridState } from "./createGrid.ts";
import { createPointer } from "./createPointer.ts";
import { createTaking } from "./createTaking.ts";
import { DeleteDialog } from "./DeleteDialog.tsx";
import { GridRow } from "./GridRow.tsx";
import { makeGridCommands } from "./gridCommands.ts";
import type { Row } from "./layout.ts";
import { makePress } from "./makePress.ts";
import { cellId, type Parts } from "./parts.ts";
import { frozenHead, rowsNear } from "./rowWindow.ts";

export function Grid() {
  const { t } = useLearned(gridEnglish);
  const view = useSheetView();
  const grid = createGrid();
  const cellText = createCellText();
  const taking = createTaking();
  const editor = createEditor(grid, cellText, taking);
  const actions = createActions(grid, editor, cellText, taking);
  const pointer = createPointer(grid, editor);
  const parts: Parts = { grid, editor, cellText, id: createUniqueId() };
  const press = quieting(view, makePress(grid, editor, actions));
  makeGridCommands(grid, actions);
  let scroller: HTMLDivElement | undefined;
  const focus = (): void => scroller?.focus({ preventScroll: true });
  view.attach({ focus, move: editor.goOn, goTo: grid.goTo });
  onMount(() => {
    if (scroller !== undefined) onCleanup(watchSight(scroller, grid));
  });
  const pinned = createMemo(() => frozenHead(grid.view(), grid.layout().headOf));
  const shown = createShown(grid, pinned);
  const widest = createWidest(grid);
  const copy = (event: ClipboardEvent, isCut: boolean): void => {
    if (event.target !== scroller || event.clipboardData === null) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", actions.copied(isCut));
  };
  const active = (): string | undefined => {
    const at = grid.place();
    return at && cellId(parts, at.row, at.column);
  };
  return (
    <>
      <div
        ref={scroller}
        class="grid"
        classList={{ "is-picking": view.typing() !== undefined }}
        role="grid"
        tabIndex={0}
        aria-label={t("grid.title")}
        aria-multiselectable="true"
        aria-rowcount={grid.layout().rows.length}
        aria-colcount={widest.columns()}
        aria-activedescendant={active()}
        onScroll={(event) => see(event.currentTarget, grid)}
        onKeyDown={(event) => event.target === scroller && press(event)}
        onMouseDown={pointer.onMouseDown}
        onDblClick={pointer.onDblClick}
        onClick={pointer.onClick}
        onCopy={(event) => copy(event, false)}
        onCut={(event) => copy(event, true)}
        onPaste={(event) => {
          if (event.target !== scroller) return;
          event.preventDefault();
          actions.paste(event.clipboardData?.getData("text/plain") ?? "");
        }}
      >
        <Body parts={parts} shown={shown()} pinned={pinned()} width={widest.width()} />
      </div>
      <Show when={actions.question()}>
        {(question) => <DeleteDialog question={question()} answer={actions.answer} />}
      </Show>
    </>
  );
}

/** A key that does something and says nothing takes back what was said before. */
function quieting(view: SheetView, press: (event: KeyboardEvent) => void): (event: KeyboardEvent) => void {
  let isSaid = false;
  createEffect(
    on(
      view.said,
      () => {
        isSaid = true;
      },
      { defer: true },
    ),
  );
  return (event) => {
    isSaid = false;
    press(event);
    if (event.defaultPrevented && !isSaid && view.said() !== "") view.say("");
  };
}

interface BodyProps {
  readonly parts: Parts;
  readonly shown: readonly string[];
  readonly pinned: number;
  readonly width: number;
}

function Body(props: BodyProps) {
  const layout = () => props.parts.grid.layout();
  return (
    <div
      class="grid-body"
      role="rowgroup"
      style={{ "--rows": String(layout().rows.length), "--wide": `${props.width}px` }}
    >
      <For each={props.shown}>
        {(id) => <GridRow id={id} parts={props.parts} isPinned={layout().placeOf.get(id) === props.pinned} />}
      </For>
    </div>
  );
}

/** Ids of the rows near the view, with the one that names its columns and the one of the spot, in order. */
function createShown(grid: GridState, pinned: () => number) {
  return createMemo(
    (): readonly string[] => {
      const { rows } = grid.layout();
      const [first, last] = rowsNear(grid.view(), rows.length);
      const near = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
      const kept = new Set([...near, pinned(), ...(grid.place() ? [grid.place()?.row ?? 0] : [])]);
      return [...kept].sort((a, b) => a - b).flatMap((place) => rows[place]?.id ?? []);
    },
    undefined,
    { equals: (one, other) => one.join("\n") === other.join("\n") },
  );
}

/** The width of the widest row, and the most columns of any. */
function createWidest(grid: GridState) {
  const sizes = createMemo(() => {
    const known = new Map(grid.layout().rows.map((row) => [shapeOf(row), row]));
    return [...known.values()].map((row) => widthsOf(row, grid.measures()));
  });
  return {
    width: createMemo(() => Math.max(...sizes().map(sum))),
    columns: createMemo(() => Math.max(...sizes().map(({ length }) => length))),
  };
}

/** What rows of the same columns have in common. */
function shapeOf(row: Row): unknown {
  if (!("block" in row) || row.block.kind === "list") return "list";
  return row.block.kind === "matrix" && row.kind === "variable" ? "list" : row.block;
}

/** Tells how much of the grid is seen, now and when that changes; returns what stops it. */
function watchSight(scroller: HTMLElement, grid: GridState): () => void {
  grid.attach((top, left) => {
    scroller.scrollTop = top;
    scroller.scrollLeft = left;
    see(scroller, grid);
  });
  const measure = (): void => {
    // The room that the frozen head takes, which is a row.
    const row = Number.parseFloat(getComputedStyle(scroller).scrollPaddingBlockStart);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    grid.see({ height: scroller.clientHeight, width: scroller.clientWidth });
    if (row > 0 && rem > 0) grid.see({ row, rem });
  };
  const watcher = new ResizeObserver(measure);
  watcher.observe(scroller);
  measure();
  return () => watcher.disconnect();
}

const see = ({ scrollTop, scrollLeft }: HTMLElement, grid: GridState): void =>
  grid.see({ top: scrollTop, left: scrollLeft });

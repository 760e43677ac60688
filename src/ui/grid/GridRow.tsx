/** One row: the first column stays in sight, of the others those that are seen. */
import { createMemo, For, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { columnsInSight, widthsOf } from "./columns.ts";
import { GridCell } from "./GridCell.tsx";
import type { Row } from "./layout.ts";
import { cellId, type Parts } from "./parts.ts";
import { type Slot, slotsOf } from "./slots.ts";

export interface GridRowProps {
  readonly id: string;
  readonly parts: Parts;
  /** It names the columns of what is below it, and stays at the top. */
  readonly isPinned: boolean;
}

export function GridRow(props: GridRowProps) {
  const { calculation } = useWorkspace();
  const { grid } = props.parts;
  const place = createMemo<number>((before) => grid.layout().placeOf.get(props.id) ?? before, 0);
  const row = createMemo<Row | undefined>((before) => {
    const known = grid.layout().rows[place()];
    return known?.id === props.id ? known : before;
  });
  const isHere = (): boolean => grid.place()?.row === place();
  const slots = createMemo((): ReadonlyMap<number, Slot> => {
    const known = row();
    const all = known === undefined ? [] : slotsOf(calculation.sheet, known);
    return new Map(all.map((slot) => [slot.column, slot]));
  });
  const sizes = createMemo((): readonly number[] => {
    const known = row();
    return known === undefined ? [] : widthsOf(known, grid.measures());
  });
  const starts = createMemo(() => startsOf(sizes()));
  const columns = createMemo(
    (): readonly number[] => {
      const [first, last] = columnsInSight(sizes(), grid.left(), grid.measures().width);
      const kept = isHere() ? grid.place()?.column : 0;
      return [...slots().keys()].filter(
        (column) => column === 0 || column === kept || (column >= first && column <= last),
      );
    },
    undefined,
    { equals: (one, other) => one.join() === other.join() },
  );
  return (
    <div
      role="row"
      class="grid-row"
      classList={{
        [`grid-row-${row()?.kind}`]: true,
        "grid-row-across": isAcross(row()),
        "is-pinned": props.isPinned,
        "is-here": isHere(),
      }}
      aria-rowindex={place() + 1}
      data-row={place()}
      style={{ "--at": String(place()) }}
    >
      <For each={columns()}>
        {(column) => (
          <Show when={slots().get(column)}>
            {(slot) => (
              <GridCell
                slot={slot()}
                parts={props.parts}
                id={cellId(props.parts, place(), column)}
                isHere={isHere() && grid.place()?.column === column}
                place={{ row: place(), column }}
                start={starts()[column] ?? 0}
                size={(starts()[column + slot().span] ?? 0) - (starts()[column] ?? 0)}
              />
            )}
          </Show>
        )}
      </For>
    </div>
  );
}

const isAcross = (row: Row | undefined): boolean =>
  row !== undefined && (row.kind === "heads" || row.kind === "across");

/** Where columns begin, and where the last ends. */
function startsOf(sizes: readonly number[]): readonly number[] {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  return starts;
}

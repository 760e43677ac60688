/** A table of the deal: items down, variables across. Inputs are typed in place; what is 0 throughout is folded away. */
import { createUniqueId, For, Show } from "solid-js";
import { type CellName, cellAt, type Dimension, nameOf, variableNamed } from "../../engine/index.ts";
import type { PanelTable } from "../../model/panels.ts";
import { useWorkspace } from "../../store/context.ts";
import { InSheet } from "../deal/InSheet.tsx";
import { Problems } from "../inputs/Problems.tsx";
import { useLocale } from "../locale/context.tsx";
import type { Key } from "../locale/english.ts";
import { useItemName } from "../locale/itemNames.ts";
import { useWords } from "../locale/words.tsx";
import { TableCell } from "./TableCell.tsx";
import { TableFoot } from "./TableFoot.tsx";
import { TableHead } from "./TableHead.tsx";
import { TableSources } from "./TableSources.tsx";
import { createTableShape, type ShownColumn } from "./tableShape.ts";

export interface ItemTableProps {
  readonly table: PanelTable;
  /** What it is called where the head of its only column says it: heard, not seen. */
  readonly title?: string;
}

export function ItemTable(props: ItemTableProps) {
  const { t } = useLocale();
  const { calculation } = useWorkspace();
  const shape = createTableShape(props.table);
  const titleId = createUniqueId();
  const noteId = (variable: string): string => `${titleId}-${variable}`;
  const inputs = (): readonly string[] =>
    [...new Set(shape.columns().map(({ column }) => column.variable))].filter((name) => {
      const known = variableNamed(calculation.sheet, name)?.variable;
      return known !== undefined && known.formula === undefined;
    });
  const first = (): CellName => {
    const variable = shape.columns()[0]?.column.variable ?? "";
    return nameOf(calculation.sheet, variableNamed(calculation.sheet, variable)?.first ?? 0);
  };
  return (
    <Show when={shape.columns().length > 0 && (inputs().length > 0 || !shape.isIdle())}>
      <div class="panel-table">
        <h4 class={props.title === undefined ? "panel-title" : "visually-hidden"} id={titleId}>
          {props.title ?? t(`table.${props.table.key}` as Key)}
        </h4>
        <section
          class="table-scroll"
          aria-labelledby={titleId}
          tabindex={inputs().length > 0 ? undefined : 0}
        >
          <table class={`item-table table-${props.table.key}`}>
            <TableHead table={props.table} columns={shape.columns()} />
            <tbody>
              <For each={shape.items()}>
                {(item) => (
                  <Row item={item} dimension={shape.dimension()} columns={shape.columns()} noteId={noteId} />
                )}
              </For>
            </tbody>
            <TableFoot foot={props.table.foot ?? "total"} columns={shape.columns()} />
          </table>
        </section>
        <ColumnNotes variables={inputs()} noteId={noteId} />
        <Show when={shape.nIdle() > 0}>
          <button
            type="button"
            class="link table-more"
            aria-expanded={shape.isWhole()}
            onClick={() => shape.showWhole(!shape.isWhole())}
          >
            {t(shape.isWhole() ? "table.less" : "table.more", { count: shape.nIdle() })}
          </button>
        </Show>
        <InSheet count={shape.nHidden()} first={first()} />
        <For each={inputs()}>{(variable) => <Problems variable={variable} />}</For>
        <Show when={inputs().length > 0}>
          <TableSources variables={inputs()} />
        </Show>
      </div>
    </Show>
  );
}

/** What each column's inputs are, for fields to point at. */
function ColumnNotes(props: {
  readonly variables: readonly string[];
  readonly noteId: (variable: string) => string;
}) {
  const words = useWords();
  return (
    <div class="visually-hidden">
      <For each={props.variables}>
        {(variable) => <p id={props.noteId(variable)}>{words.note(variable)}</p>}
      </For>
    </div>
  );
}

interface RowProps {
  readonly item: string;
  readonly dimension: Dimension | undefined;
  readonly columns: readonly ShownColumn[];
  readonly noteId: (variable: string) => string;
}

function Row(props: RowProps) {
  const { t } = useLocale();
  const words = useWords();
  const itemName = useItemName();
  const { calculation } = useWorkspace();
  const itemsOf = ({ column, across }: ShownColumn): readonly string[] =>
    (variableNamed(calculation.sheet, column.variable)?.dimensions ?? []).map((_, axis, all) =>
      across !== undefined && axis === all.findLastIndex(({ name }) => name === across.dimension.name)
        ? across.item
        : props.item,
    );
  const isMarked = (shown: ShownColumn): boolean => {
    const variable = variableNamed(calculation.sheet, shown.column.markedBy ?? "");
    return (
      variable !== undefined &&
      calculation.value(cellAt(calculation.sheet, variable.variable.name, itemsOf(shown)) ?? 0) === 1
    );
  };
  const label = ({ column, across }: ShownColumn): string =>
    [
      words.label(column.variable),
      itemName(props.dimension, props.item),
      ...(across === undefined ? [] : [itemName(across.dimension, across.item)]),
    ].join(", ");
  return (
    <tr>
      <th scope="row">{itemName(props.dimension, props.item)}</th>
      <For each={props.columns}>
        {(shown) => (
          <td classList={{ "is-marked": isMarked(shown) }}>
            <Show when={isMarked(shown)}>
              <span class="visually-hidden">{t("table.fits")}</span>
            </Show>
            <TableCell
              column={shown.column}
              decimals={shown.decimals}
              items={itemsOf(shown)}
              label={label(shown)}
              describedBy={props.noteId(shown.column.variable)}
            />
          </td>
        )}
      </For>
    </tr>
  );
}

/** What a cell is made of, or what is made of it: a tree that unfolds as far as one asks, every row with its value. */
import { createUniqueId, For, Show } from "solid-js";
import { nameOf } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { createValueText } from "../results/createValueText.ts";
import { useGo } from "../sheet/useGo.ts";
import { createTree, type Tree } from "./createTree.ts";
import { type Direction, type TraceRow, traceRows } from "./traceRows.ts";

export interface TraceTreeProps {
  readonly cell: number;
  readonly direction: Direction;
}

export function TraceTree(props: TraceTreeProps) {
  const { t } = useLocale();
  const { calculation } = useWorkspace();
  const titleId = createUniqueId();
  const tree = createTree((unfolded) => traceRows(calculation.sheet, props.cell, props.direction, unfolded));
  return (
    <section class="side-part">
      <h3 class="side-heading" id={titleId}>
        {t(`side.trace.${props.direction}`)}
      </h3>
      <Show
        when={tree.keys().length > 0}
        fallback={<p class="note">{t(`side.trace.${props.direction}.none`)}</p>}
      >
        <div class="trace-tree" role="tree" aria-labelledby={titleId}>
          <For each={tree.keys()}>
            {(key) => <Show when={tree.row(key)}>{(row) => <Row tree={tree} row={row()} />}</Show>}
          </For>
        </div>
      </Show>
    </section>
  );
}

function Row(props: { readonly tree: Tree; readonly row: TraceRow }) {
  const { t } = useLocale();
  const { calculation } = useWorkspace();
  const go = useGo();
  let element: HTMLDivElement | undefined;
  const enter = (): void => {
    const { cell } = props.row;
    if (cell === undefined) {
      // The first of those that come takes the place, and the focus, of the row that stood for them.
      const before = props.tree.keys().indexOf(props.row.key);
      const list = element?.parentElement;
      props.tree.more(props.row);
      focusAt(list, before);
    } else go.to(nameOf(calculation.sheet, cell));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      enter();
      return;
    }
    const list = element?.parentElement;
    const next = props.tree.press(event.key, props.row);
    if (next === undefined) return;
    event.preventDefault();
    focusAt(list, props.tree.keys().indexOf(next));
  };
  const isFolder = (): boolean => props.row.state === "open" || props.row.state === "closed";
  return (
    <div
      ref={element}
      class="trace-row"
      role="treeitem"
      tabIndex={props.tree.current() === props.row.key ? 0 : -1}
      aria-level={props.row.level}
      aria-posinset={props.row.place}
      aria-setsize={props.row.size}
      aria-expanded={isFolder() ? props.row.state === "open" : undefined}
      aria-selected="false"
      style={{ "--level": `${props.row.level - 1}` }}
      onFocus={() => props.tree.setCurrent(props.row.key)}
      onKeyDown={press}
      onClick={(event) => {
        const isTwist = (event.target as Element).closest(".trace-twist") !== null;
        if (isTwist && isFolder()) props.tree.toggle(props.row.key);
        else enter();
      }}
    >
      <span class="trace-twist" aria-hidden="true">
        <Show when={isFolder()}>{props.row.state === "open" ? "−" : "+"}</Show>
      </span>
      <Show
        when={props.row.cell !== undefined}
        fallback={<span class="trace-more">{t("side.more", { count: props.row.hidden })}</span>}
      >
        <RowCell row={props.row} />
      </Show>
    </div>
  );
}

function RowCell(props: { readonly row: TraceRow }) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const text = createValueText();
  const cell = (): number => props.row.cell ?? 0;
  return (
    <>
      <span class="trace-name">
        {words.cell(nameOf(calculation.sheet, cell()))}
        <Show when={props.row.state === "circular"}>
          {" "}
          <span class="trace-circular">{t("side.trace.circular")}</span>
        </Show>
      </span>{" "}
      <span
        class="trace-value"
        classList={{ "trace-wrong": Number.isNaN(calculation.value(cell())) }}
        title={text.full(cell())}
      >
        {text.shown(cell())}
      </span>
    </>
  );
}

/** Puts the focus on a row of the tree. */
function focusAt(list: Element | null | undefined, index: number): void {
  const row = list?.children[index];
  if (row instanceof HTMLElement) row.focus();
}

/** The head of a column: what it is, its name that opens it, and a menu that moves it, takes it away or makes it the base. */
import { Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import type { Column } from "../../store/createComparison.ts";
import { compareEnglish } from "../locale/compareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useScenarios } from "../scenarios/useScenarios.ts";
import { useColumnKind, useColumnName } from "./compareWords.ts";
import { useCompare } from "./createCompare.ts";
import { DropList } from "./DropList.tsx";
import { FEWEST_COLUMNS } from "./shownColumns.ts";

export function ColumnHead(props: { readonly column: Column }) {
  const { t } = useLearned(compareEnglish);
  const compare = useCompare();
  const nameOf = useColumnName();
  const kindOf = useColumnKind();
  const name = (): string => nameOf(props.column.key);
  const isBase = (): boolean => compare.base()?.key === props.column.key;
  let head: HTMLTableCellElement | undefined;
  /** What was pressed may be gone, or have moved: the focus goes on at this column's menu, else at the first. */
  const focusMenu = (): void =>
    queueMicrotask(() => {
      const row = head?.isConnected ? head : document.querySelector(".compare-table > thead");
      row?.querySelector<HTMLElement>(".compare-more")?.focus();
    });
  return (
    <th
      scope="col"
      ref={head}
      class="compare-head"
      classList={{ "is-base": isBase(), "is-open": props.column.isOpen }}
      abbr={name()}
    >
      <span class="compare-kind">
        <Show when={isBase()}>
          <span class="compare-tag compare-tag-base">{t("compare.isBase")}</span> ·{" "}
        </Show>
        <Show when={props.column.isOpen} fallback={kindOf(props.column)}>
          <span class="compare-tag compare-tag-open">{t("compare.isOpen")}</span>
        </Show>
      </span>
      <span class="compare-title">
        <ColumnName column={props.column} name={name()} focusMenu={focusMenu} />
        <ColumnMenu column={props.column} name={name()} focusMenu={focusMenu} isBase={isBase()} />
      </span>
    </th>
  );
}

interface NamedColumn {
  readonly column: Column;
  readonly name: string;
  readonly focusMenu: () => void;
}

/** A press opens the scenario, or the published deal in the place of the workbook, which stays kept. */
function ColumnName(props: NamedColumn) {
  const { t } = useLearned(compareEnglish);
  const { openPreset } = useWorkspace();
  const scenarios = useScenarios();
  const open = (): void => {
    const { source } = props.column;
    if (source.kind === "preset") openPreset(source.name);
    else scenarios.show(source.kind === "scenario" ? source.name : undefined);
    props.focusMenu();
  };
  const title = (): string =>
    t(props.column.source.kind === "preset" ? "compare.openPreset" : "compare.open", { name: props.name });
  return (
    <Show
      when={!props.column.isOpen}
      fallback={
        <span class="compare-name" title={t("compare.openNow")}>
          {props.name}
        </span>
      }
    >
      <button type="button" class="compare-name" title={title()} onClick={open}>
        {props.name}
      </button>
    </Show>
  );
}

function ColumnMenu(props: NamedColumn & { readonly isBase: boolean }) {
  const { t } = useLearned(compareEnglish);
  const compare = useCompare();
  const at = (): number => compare.columns().indexOf(props.column);
  const item = (text: string, act: () => void, close: () => void, isOff = false) => (
    <li>
      <button
        type="button"
        class="drop-item"
        disabled={isOff}
        onClick={() => {
          close();
          act();
          props.focusMenu();
        }}
      >
        {text}
      </button>
    </li>
  );
  return (
    <DropList
      class="compare-more"
      width={16}
      label={t("compare.column", { name: props.name })}
      text={<span aria-hidden="true">⋯</span>}
    >
      {(close) => (
        <ul>
          {item(t("compare.makeBase"), () => compare.setBase(props.column.key), close, props.isBase)}
          {item(t("compare.moveLeft"), () => compare.move(props.column.key, -1), close, at() === 0)}
          {item(
            t("compare.moveRight"),
            () => compare.move(props.column.key, 1),
            close,
            at() === compare.columns().length - 1,
          )}
          {item(
            t("compare.remove"),
            () => compare.remove(props.column.key),
            close,
            props.column.isOpen || compare.columns().length <= FEWEST_COLUMNS,
          )}
        </ul>
      )}
    </DropList>
  );
}

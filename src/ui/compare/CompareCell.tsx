/** A value in a column, the difference to the base under it, and a thin bar; an error by its kind, and never nothing. */
import { Match, Show, Switch } from "solid-js";
import { nameOf, provenanceAt, type Status, variableOf } from "../../engine/index.ts";
import type { Column } from "../../store/createComparison.ts";
import { ErrorMark } from "../ErrorMark.tsx";
import { compareEnglish } from "../locale/compareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { useColumnName, useItemThere } from "./compareWords.ts";
import { useCompare } from "./createCompare.ts";
import type { ShownRow } from "./createRow.ts";
import { decimalParts } from "./decimalParts.ts";
import type { Difference } from "./difference.ts";
import { cellOfRow, type Row, textNameOf } from "./rows.ts";

export interface CompareCellProps {
  readonly row: Row;
  readonly shown: ShownRow;
  readonly column: Column;
  /** What the row is called. */
  readonly label: string;
}

export function CompareCell(props: CompareCellProps) {
  const { t } = useLearned(compareEnglish);
  const compare = useCompare();
  const name = useColumnName();
  const isThere = (): boolean => props.shown.value(props.column) !== undefined;
  return (
    <td classList={{ "is-base": compare.base() === props.column, "is-open": props.column.isOpen }}>
      <Show
        when={isThere()}
        fallback={
          <span class="compare-value" title={t("compare.notThere", { name: name(props.column.key) })}>
            <span aria-hidden="true">–</span>
            <span class="visually-hidden">{t("compare.notThereWord")}</span>
          </span>
        }
      >
        <Value {...props} />
        <ItemThere {...props} />
        <Show when={props.shown.difference(props.column)}>
          {(difference) => <DifferenceText difference={difference()} shown={props.shown} />}
        </Show>
        <BarMark shown={props.shown} column={props.column} />
      </Show>
    </td>
  );
}

function Value(props: CompareCellProps) {
  const { format } = useLearned(compareEnglish);
  const words = useWords();
  const isText = (): boolean =>
    typeof props.shown.value(props.column) === "string" || props.row.placed.choices !== undefined;
  const parts = () => decimalParts(props.shown.text(props.column), format.decimalSign);
  const isInput = props.row.placed.variable.formula === undefined;
  return (
    <span class="compare-value">
      <Show when={isInput}>
        <StatusMark row={props.row} column={props.column} />
      </Show>
      <Show
        when={props.shown.error(props.column)}
        fallback={
          <Show
            when={!isText()}
            fallback={<span class="compare-word">{props.shown.text(props.column)}</span>}
          >
            <span
              class="compare-number"
              title={props.shown.full(props.column)}
              data-exact={props.shown.exactNumber(props.column)}
            >
              <span>{parts()[0]}</span>
              <span class="compare-tail">{parts()[1]}</span>
            </span>
          </Show>
        }
      >
        {(error) => (
          <ErrorMark
            error={error()}
            label={props.label}
            word={words.kind(error().kind)}
            isElsewhere={!props.column.isOpen}
          />
        )}
      </Show>
    </span>
  );
}

/** How well an input is founded in its column: a guess never looks like a published number. */
function StatusMark(props: { readonly row: Row; readonly column: Column }) {
  const words = useWords();
  const known = () => {
    const { sheet } = props.column;
    const cell = cellOfRow(props.row, props.column);
    if (cell === undefined) return { variable: props.row.placed.variable, items: [], isSet: isTextSet() };
    const items = nameOf(sheet, cell).items;
    return { variable: variableOf(sheet, cell).variable, items, isSet: props.column.isSet(cell) };
  };
  const isTextSet = (): boolean =>
    Object.hasOwn(props.column.texts, textNameOf(props.row, props.column) ?? "");
  const origin = () => provenanceAt(known().variable, known().items);
  const status = (): Status => (known().isSet ? "yours" : (origin().status ?? "assumption"));
  const title = (): string => {
    const source = known().isSet ? undefined : origin().source;
    return source === undefined
      ? words.status(status())
      : `${words.status(status())}: ${words.source(source)}`;
  };
  return (
    <span class="badge-mark" classList={{ [`badge-${status()}`]: true }} title={title()}>
      <span class="visually-hidden">{words.status(status())} </span>
    </span>
  );
}

/** The item in this column's own words, where another stands at the same place. */
function ItemThere(props: CompareCellProps) {
  const { t } = useLearned(compareEnglish);
  const itemThere = useItemThere();
  return (
    <Show when={itemThere(props.row, props.column)}>
      {(item) => <span class="compare-there">{t("compare.there", { item: item() })}</span>}
    </Show>
  );
}

function DifferenceText(props: { readonly difference: Difference; readonly shown: ShownRow }) {
  const { t, format } = useLearned(compareEnglish);
  const parts = () => decimalParts(props.shown.differenceText(props.difference), format.decimalSign);
  const reason = () => (props.difference.kind === "none" ? props.difference.reason : undefined);
  return (
    <span class="compare-difference" classList={{ "is-nothing": props.difference.kind === "same" }}>
      <Switch
        fallback={
          <span class="compare-number">
            <span>{parts()[0]}</span>
            <span class="compare-tail">{parts()[1]}</span>
          </span>
        }
      >
        <Match when={props.difference.kind === "same"}>
          <span class="compare-number">
            <span aria-hidden="true">=</span>
            <span class="visually-hidden">{t("compare.same")}</span>
            <span class="compare-tail" />
          </span>
        </Match>
        <Match when={props.difference.kind === "other"}>{t("compare.other")}</Match>
        <Match when={reason()}>
          {(why) => (
            <abbr class="compare-reason" title={t(`compare.reason.${why()}`)}>
              {t("compare.none")}
              <span class="visually-hidden">: {t(`compare.reason.${why()}`)}</span>
            </abbr>
          )}
        </Match>
      </Switch>
    </span>
  );
}

/** The value once more, for the eye alone. */
function BarMark(props: { readonly shown: ShownRow; readonly column: Column }) {
  const bar = () => props.shown.bar(props.column);
  return (
    <span
      class="compare-bar"
      classList={{ "is-negative": bar()?.isNegative === true }}
      aria-hidden="true"
      style={{ "--from": String(bar()?.from ?? 0), "--size": String(bar()?.size ?? 0) }}
    />
  );
}

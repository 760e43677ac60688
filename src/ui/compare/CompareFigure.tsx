/** The chart of one result, chosen among the rows of the table. */
import { createMemo, createUniqueId, For, Show } from "solid-js";
import { CompareChart, type ComparedColumn } from "../charts/CompareChart.tsx";
import { compareEnglish } from "../locale/compareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { createMeasures } from "../results/createMeasures.ts";
import { useColumnName, useRowLabel } from "./compareWords.ts";
import { useCompare } from "./createCompare.ts";
import { createRow } from "./createRow.ts";
import type { Row } from "./rows.ts";

/** Rows that have numbers of one kind can stand on an axis. */
const isOnAxis = ({ placed }: Row): boolean =>
  placed.choices === undefined && !placed.variable.text && placed.unit.text !== "date";

export function CompareFigure(props: { readonly theme: "light" | "dark" }) {
  const { t } = useLearned(compareEnglish);
  const compare = useCompare();
  const labelOf = useRowLabel();
  const fieldId = createUniqueId();
  const rows = createMemo(() => compare.results().filter(isOnAxis));
  const charted = createMemo(() => rows().find(({ id }) => id === compare.charted()) ?? rows()[0]);
  return (
    <Show when={charted()}>
      <section class="compare-figure" aria-label={t("compare.chart")}>
        <p class="compare-charted">
          <label for={fieldId}>{t("compare.chartOf")}</label>
          <select class="select" id={fieldId} onChange={(event) => compare.chart(event.currentTarget.value)}>
            <For each={rows()}>
              {(row) => (
                <option value={row.id} selected={row === charted()}>
                  {labelOf(row)}
                </option>
              )}
            </For>
          </select>
        </p>
        <Show when={charted()} keyed>
          {(row) => <Charted row={row} theme={props.theme} />}
        </Show>
      </section>
    </Show>
  );
}

function Charted(props: { readonly row: Row; readonly theme: "light" | "dark" }) {
  const { t } = useLearned(compareEnglish);
  const words = useWords();
  const compare = useCompare();
  const measures = createMeasures();
  const nameOf = useColumnName();
  const labelOf = useRowLabel();
  const shown = createRow(props.row);
  const columns = createMemo(() =>
    compare.columns().map((column): ComparedColumn => {
      const value = shown.value(column);
      const difference = shown.difference(column);
      const isKnown = typeof value === "number" && !Number.isNaN(value);
      const kind = shown.error(column)?.kind;
      return {
        name: nameOf(column.key),
        value: isKnown ? value : undefined,
        text: isKnown
          ? shown.text(column)
          : kind === undefined
            ? t("compare.notThereWord")
            : words.kind(kind),
        isOpen: column.isOpen,
        isBase: compare.base() === column,
        difference: difference === undefined ? "" : shown.differenceText(difference),
      };
    }),
  );
  return (
    <CompareChart
      label={labelOf(props.row)}
      measure={measures.of(props.row.placed)}
      columns={columns()}
      theme={props.theme}
    />
  );
}

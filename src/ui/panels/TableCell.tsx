/** One place of a panel's table: a field, a choice, or a result with the result that belongs under it. */
import { Show } from "solid-js";
import { cellAt, variableNamed } from "../../engine/index.ts";
import type { PanelColumn } from "../../model/panels.ts";
import { useWorkspace } from "../../store/context.ts";
import { Cell } from "../capTable/Cell.tsx";
import { useUsable } from "../deal/useUsable.ts";
import { decimalsOf } from "../decimals.ts";
import { ErrorMark } from "../ErrorMark.tsx";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { TableChoice } from "./TableChoice.tsx";
import { TableField } from "./TableField.tsx";

export interface TableCellProps {
  readonly column: PanelColumn;
  readonly decimals: number;
  /** In the order of the variable's dimensions. */
  readonly items: readonly string[];
  /** What the place is called: "Share, Tranche 2". */
  readonly label: string;
  readonly describedBy?: string | undefined;
}

export function TableCell(props: TableCellProps) {
  const { calculation } = useWorkspace();
  const known = () => variableNamed(calculation.sheet, props.column.variable);
  const place = { variable: props.column.variable, items: props.items };
  const isInput = (): boolean => known()?.variable.formula === undefined;
  return (
    <Show
      when={isInput()}
      fallback={
        <Show
          when={props.column.as === "flag"}
          fallback={
            <ResultCell
              unit={known()?.unit.text ?? ""}
              column={props.column}
              decimals={props.decimals}
              items={props.items}
            />
          }
        >
          <Flag variable={props.column.variable} items={props.items} label={props.label} />
        </Show>
      }
    >
      <Show
        when={known()?.choices === undefined}
        fallback={<TableChoice place={place} label={props.label} describedBy={props.describedBy} />}
      >
        <TableField
          place={place}
          label={props.label}
          decimals={props.decimals}
          describedBy={props.describedBy}
        />
      </Show>
      <Under column={props.column} items={props.items} />
    </Show>
  );
}

interface ResultCellProps {
  readonly unit: string;
  readonly column: PanelColumn;
  readonly decimals: number;
  readonly items: readonly string[];
}

function ResultCell(props: ResultCellProps) {
  const { format } = useLocale();
  return (
    <>
      <Cell
        variable={props.column.variable}
        items={props.items}
        unit={props.unit}
        decimals={props.decimals}
        sign={props.unit === "pp" ? "exceptZero" : "negative"}
        write={props.column.as === "multiple" ? format.multiple : undefined}
        isQuiet={props.unit !== "year"}
      />
      <Under column={props.column} items={props.items} />
    </>
  );
}

/** The result under a value, in small. */
function Under(props: { readonly column: PanelColumn; readonly items: readonly string[] }) {
  const { format } = useLocale();
  const { calculation } = useWorkspace();
  const usable = useUsable();
  const known = () => {
    const name = props.column.under ?? "";
    return usable.has(name) ? variableNamed(calculation.sheet, name) : undefined;
  };
  const write = (value: number): string => {
    const { name = "", unit } = { name: known()?.variable.name, unit: known()?.unit.text ?? "" };
    return format.number(value, unit, decimalsOf(name, unit), unit === "pp" ? "exceptZero" : "negative");
  };
  return (
    <Show when={known()}>
      {(variable) => (
        <span class="table-under">
          <Cell
            variable={variable().variable.name}
            items={props.items}
            unit={variable().unit.text}
            decimals={decimalsOf(variable().variable.name, variable().unit.text)}
            write={(value) => (value === 0 && variable().unit.text !== "pp" ? "" : write(value))}
          />
        </span>
      )}
    </Show>
  );
}

/** Yes or no. */
function Flag(props: {
  readonly variable: string;
  readonly items: readonly string[];
  readonly label: string;
}) {
  const { t } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const cell = (): number => cellAt(calculation.sheet, props.variable, props.items) ?? 0;
  const isYes = (): boolean => calculation.value(cell()) === 1;
  return (
    <Show
      when={calculation.error(cell())}
      fallback={
        <span class="table-flag" classList={{ "is-nothing": !isYes() }}>
          {t(isYes() ? "table.yes" : "table.no")}
        </span>
      }
    >
      {(error) => <ErrorMark error={error()} label={props.label} word={words.kind(error().kind)} />}
    </Show>
  );
}

/** The sums at the foot of a panel's table, where a column has one. */

import { For, Show } from "solid-js";
import type { SheetVariable } from "../../engine/index.ts";
import { variableNamed } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { Cell } from "../capTable/Cell.tsx";
import { useUsable } from "../deal/useUsable.ts";
import { useLocale } from "../locale/context.tsx";
import type { Key } from "../locale/english.ts";
import { columnDecimals } from "./columnDecimals.ts";
import type { ShownColumn } from "./tableShape.ts";

export function TableFoot(props: { readonly foot: string; readonly columns: readonly ShownColumn[] }) {
  const { t } = useLocale();
  const { calculation } = useWorkspace();
  const usable = useUsable();
  const sumOf = ({ column: { total = "" } }: ShownColumn) =>
    usable.has(total) ? variableNamed(calculation.sheet, total) : undefined;
  return (
    <Show when={props.columns.some((shown) => sumOf(shown) !== undefined)}>
      <tfoot>
        <tr>
          <th scope="row">{t(`table.foot.${props.foot}` as Key)}</th>
          <For each={props.columns}>
            {(shown) => (
              <td>{<Show when={sumOf(shown)}>{(sum) => <Sum sum={sum()} shown={shown} />}</Show>}</td>
            )}
          </For>
        </tr>
      </tfoot>
    </Show>
  );
}

/** A sum in another unit than its column names its own. */
function Sum(props: { readonly sum: SheetVariable; readonly shown: ShownColumn }) {
  const { format } = useLocale();
  const { calculation } = useWorkspace();
  const unit = (): string => props.sum.unit.text;
  const isAlike = (): boolean =>
    variableNamed(calculation.sheet, props.shown.column.variable)?.unit.text === unit();
  const decimals = (): number =>
    isAlike() ? props.shown.decimals : columnDecimals(calculation, { variable: props.sum.variable.name });
  return (
    <Cell
      variable={props.sum.variable.name}
      items={props.shown.across === undefined ? [] : [props.shown.across.item]}
      unit={unit()}
      decimals={decimals()}
      write={isAlike() ? undefined : (value) => format.amount(value, unit(), decimals())}
    />
  );
}

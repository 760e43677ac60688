/** A row of the table: what it is, and its cells. */
import { For } from "solid-js";
import { useWords } from "../locale/words.tsx";
import { CompareCell } from "./CompareCell.tsx";
import { useRowLabel } from "./compareWords.ts";
import { useCompare } from "./createCompare.ts";
import { createRow } from "./createRow.ts";
import type { Row } from "./rows.ts";

export function CompareRow(props: { readonly row: Row }) {
  const words = useWords();
  const compare = useCompare();
  const labelOf = useRowLabel();
  const shown = createRow(props.row);
  const label = (): string => labelOf(props.row);
  return (
    <tr>
      <th scope="row" title={words.note(props.row.placed.variable.name)}>
        {label()}
      </th>
      <For each={compare.columns()}>
        {(column) => <CompareCell row={props.row} shown={shown} column={column} label={label()} />}
      </For>
    </tr>
  );
}

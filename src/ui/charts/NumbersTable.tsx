/** A picture's numbers as a table: the same figures for those who would rather read them. */
import { createMemo, Index, Show } from "solid-js";

export interface Numbers {
  /** What all of them are: "Billions of dollars". */
  readonly caption?: string;
  /** The head of each column, that of the rows' names first. */
  readonly heads: readonly string[];
  /** Each row's name, and its cells. */
  readonly rows: readonly (readonly string[])[];
}

export function NumbersTable(props: { readonly numbers: Numbers }) {
  const numbers = createMemo(() => props.numbers);
  return (
    <table>
      <Show when={numbers().caption}>{(caption) => <caption>{caption()}</caption>}</Show>
      <thead>
        <tr>
          <Index each={numbers().heads}>
            {(head, i) => (
              <th classList={{ "picture-amount": i > 0 }} scope="col">
                {head()}
              </th>
            )}
          </Index>
        </tr>
      </thead>
      <tbody>
        <Index each={numbers().rows}>{(row) => <Row cells={row()} />}</Index>
      </tbody>
    </table>
  );
}

function Row(props: { readonly cells: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{props.cells[0]}</th>
      <Index each={props.cells.slice(1)}>{(cell) => <td class="picture-amount">{cell()}</td>}</Index>
    </tr>
  );
}

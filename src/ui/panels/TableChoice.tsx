/** A choice made in a table. */
import { For } from "solid-js";
import type { CellName } from "../../engine/index.ts";
import { useInputId } from "../inputs/controlId.ts";
import { createChoice } from "../inputs/createChoice.ts";
import { useWords } from "../locale/words.tsx";
import { TableMark } from "./TableField.tsx";

export interface TableChoiceProps {
  readonly place: CellName;
  readonly label: string;
  readonly describedBy?: string | undefined;
}

export function TableChoice(props: TableChoiceProps) {
  const words = useWords();
  const choice = createChoice(props.place);
  return (
    <span class="table-field" classList={{ "field-yours": choice.isSet() }}>
      <TableMark
        place={props.place}
        isSet={choice.isSet()}
        label={props.label}
        own={words.option(choice.own)}
        reset={choice.reset}
      />
      <select
        id={useInputId()(props.place)}
        class="select"
        aria-label={props.label}
        aria-describedby={props.describedBy}
        value={choice.value()}
        onChange={(event) => choice.set(event.currentTarget.value)}
      >
        <For each={choice.options}>{(option) => <option value={option}>{words.option(option)}</option>}</For>
      </select>
    </span>
  );
}

/** The name of a cell that leads to it in the grid. */
import { type JSX, Show } from "solid-js";
import type { CellName } from "../../engine/index.ts";
import { useWords } from "../locale/words.tsx";
import { useGo } from "../sheet/useGo.ts";

export interface CellLinkProps {
  readonly place: CellName;
  /** What it says, where that is not the cell's name. */
  readonly children?: JSX.Element;
  /** Goes there ready to change it. */
  readonly edits?: boolean;
  /** Looks like a button, not like a word. */
  readonly isAction?: boolean;
}

export function CellLink(props: CellLinkProps) {
  const words = useWords();
  const go = useGo();
  const name = () => props.children ?? words.cell(props.place);
  return (
    <Show when={go.knows(props.place.variable)} fallback={<span>{name()}</span>}>
      <button
        type="button"
        class={props.isAction ? "action" : "link"}
        onClick={() => (props.edits ? go.toEdit(props.place) : go.to(props.place))}
      >
        {name()}
      </button>
    </Show>
  );
}

/** An input that is a text: a name. */
import { createUniqueId } from "solid-js";
import type { CellName } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { presentName } from "../builtIn.ts";
import { useWords } from "../locale/words.tsx";
import { useControlId } from "./controlId.ts";
import { Provenance } from "./Provenance.tsx";

const MOST_CHARACTERS = 60;

export function TextRow(props: { readonly place: CellName }) {
  const words = useWords();
  const workspace = useWorkspace();
  const noteId = createUniqueId();
  const id = useControlId()(props.place);
  const isSet = (): boolean =>
    Object.hasOwn(workspace.texts(), presentName(workspace.calculation.sheet, props.place.variable));
  const take = (field: HTMLInputElement): void => {
    const text = field.value.trim();
    if (text === "") workspace.reset(props.place);
    else workspace.set(props.place, text);
    workspace.commit();
    field.value = workspace.text(props.place.variable);
  };
  return (
    <div class="input" classList={{ "input-yours": isSet() }}>
      <div class="input-head">
        <label class="input-label" for={id}>
          {words.label(props.place.variable)}
        </label>
        <span class="field field-words">
          <input
            class="field-text"
            id={id}
            maxlength={MOST_CHARACTERS}
            data-typing=""
            autocomplete="off"
            spellcheck={false}
            aria-describedby={noteId}
            value={workspace.text(props.place.variable)}
            onChange={(event) => take(event.currentTarget)}
          />
        </span>
      </div>
      <Provenance place={props.place} isSet={isSet()} noteId={noteId} />
    </div>
  );
}
